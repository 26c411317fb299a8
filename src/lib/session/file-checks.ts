import { admitFiles, countExport, type AdmitSettings } from '$lib/pipeline';
import type { CountPlan, FileReport, Gate, GateProgress } from '$lib/privacy-gate';
import { reading, type DroppedFile } from './dropped-file';
import type { DroppedFiles } from './dropped-files.svelte';
import type { OwnHoldings } from './own-holdings.svelte';
import { passGate } from './pass-gate';

export type CheckOptions = Pick<AdmitSettings, 'encoding' | 'replaceMonths'>;

interface CheckSurroundings {
	openGate: () => Gate;
	/** YYYY-MM-DD */
	today: () => string;
}

/**
 * Takes dropped files through the gate: the list is told how far it is and what came of each, and
 * what has passed is prepared to be loaded. The gate's worker lives only as long as its drop.
 */
export class FileChecks {
	#work = new AbortController();

	constructor(
		private readonly dropped: DroppedFiles,
		private readonly own: OwnHoldings,
		private readonly surroundings: CheckSurroundings
	) {}

	/** Aborted by the next `stop`. */
	get signal(): AbortSignal {
		return this.#work.signal;
	}

	/** Stops the check that is under way, and those that were asked for before. */
	stop(): void {
		this.#work.abort();
		this.#work = new AbortController();
	}

	/** What the gate says of a file beside all that is held; nothing of it is kept. */
	async examine(file: File): Promise<FileReport> {
		const settings = { ...this.#settings(), replaceMonths: true };
		const { reports } = await passGate(this.surroundings.openGate, (gate) =>
			admitFiles([file], this.own.held, gate, settings)
		);
		return reports[0]!;
	}

	/** @returns whether anything was prepared */
	async check(drop: DroppedFile[], options: CheckOptions, signal: AbortSignal): Promise<boolean> {
		if (signal.aborted) return false;
		this.#startReading(drop);
		const { held } = this.own;
		const files = drop.map(({ file }) => file);
		const settings = { ...this.#settings(), ...options };
		const onprogress = (place: number, progress: GateProgress) =>
			this.dropped.setStage(drop[place]!.id, reading(progress), signal);
		try {
			const { reports, holdings } = await passGate(
				this.surroundings.openGate,
				(gate) => admitFiles(files, held, gate, settings, onprogress, signal),
				signal
			);
			drop.forEach(({ id }, place) => this.dropped.setReport(id, reports[place]!));
			if (holdings === held) return false;
			this.own.prepare(holdings);
			return true;
		} catch {
			for (const { id } of drop) this.dropped.setStage(id, { stage: 'failed' }, signal);
			return false;
		}
	}

	/** Counts a row-level file. @returns whether anything was prepared */
	async count(id: number, plan: CountPlan, signal: AbortSignal): Promise<boolean> {
		const dropped = this.dropped.find(id);
		if (signal.aborted || !dropped) return false;
		const { file, report: refusal, replaces: replaceMonths } = dropped;
		this.#startReading([dropped]);
		const { held } = this.own;
		const settings = { ...this.#settings(), replaceMonths };
		const onprogress = (progress: GateProgress) =>
			this.dropped.setStage(id, reading(progress), signal);
		try {
			const { report, holdings, hash } = await passGate(
				this.surroundings.openGate,
				(gate) => countExport(file, held, gate.count, plan, settings, onprogress, signal),
				signal
			);
			this.dropped.setReport(id, { ...report, countable: refusal?.countable });
			if (!report.problemCount) this.dropped.update(id, { countedAs: hash });
			if (holdings === held) return false;
			this.own.prepare(holdings);
			return true;
		} catch {
			this.dropped.setStage(id, { stage: 'failed' }, signal);
			return false;
		}
	}

	#startReading(drop: DroppedFile[]): void {
		for (const { id, file } of drop) {
			this.dropped.setStage(id, reading({ bytes: 0, totalBytes: file.size, rows: 0 }));
		}
	}

	#settings(): AdmitSettings {
		const { minimumCount, hideStaffing } = this.own.choice;
		return { today: this.surroundings.today(), minimumCount, hideStaffing };
	}
}
