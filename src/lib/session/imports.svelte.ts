import { EMPTY_HOLDINGS, admitFiles, countExport, removeFile, type Holdings } from '$lib/pipeline';
import type { CountPlan, Encoding, FileReport, Gate } from '$lib/privacy-gate';
import type { FileStage } from '$lib/view-models';
import type { Atlas } from './atlas.svelte';

/** A file on its way through the gate, or what became of it. */
export interface DroppedFile {
	id: number;
	file: File;
	stage: FileStage;
	/** The gate's report, once there is one. */
	report: FileReport | null;
	/** Hash of the parts that it was counted to; null unless it was counted here. */
	countedAs: string | null;
}

/** What imports need from their surroundings; tests give a gate of this thread and a fixed day. */
export interface ImportSurroundings {
	openGate: () => Gate;
	openRelease: () => Promise<Holdings>;
	/** Settles when the atlas has opened its release, which files must not overtake. */
	opened: Promise<void>;
	/** YYYY-MM-DD */
	today: () => string;
}

/**
 * Takes dropped files through the gate, one drop at a time, into the atlas. A drop changes the
 * atlas once, at its end, or not at all; the gate's worker lives only as long as its drop.
 */
export class Imports {
	/** Newest drop first. */
	files = $state.raw<DroppedFile[]>([]);
	/** The demonstration had to make room for own files. */
	hasPutAwayDemonstration = $state(false);
	/** Holdings are being removed, forgotten or opened. */
	isChanging = $state(false);
	/** The last change of the holdings did not succeed. */
	hasFailed = $state(false);
	/** Files that are being checked or wait for it. */
	readonly pending: DroppedFile[] = $derived(this.files.filter(isPending));

	readonly #atlas: Atlas;
	readonly #surroundings: ImportSurroundings;
	#nextId = 0;
	#work = new AbortController();
	#turn: Promise<void>;

	constructor(atlas: Atlas, surroundings: ImportSurroundings) {
		this.#atlas = atlas;
		this.#surroundings = surroundings;
		this.#turn = surroundings.opened;
	}

	/** Checks the files after those that are being checked now. @param encoding to be used for all of them */
	add(files: File[], encoding?: Encoding): Promise<void> {
		const drop = files.map((file) => ({
			id: this.#nextId++,
			file,
			stage: { stage: 'waiting' } as const,
			report: null,
			countedAs: null
		}));
		this.files = [...drop, ...this.files];
		const { signal } = this.#work;
		this.#turn = this.#turn.then(() => this.#check(drop, encoding, signal));
		return this.#turn;
	}

	/** Checks a refused file once more, taken to be written in that encoding. */
	readAgain(id: number, encoding: Encoding): Promise<void> {
		const again = this.files.filter((dropped) => dropped.id === id);
		this.files = this.files.filter((dropped) => dropped.id !== id);
		return this.add(
			again.map(({ file }) => file),
			encoding
		);
	}

	/**
	 * Counts a row-level file that was refused, as a person has confirmed it. Whatever comes of it,
	 * the worker that has read the rows is ended.
	 */
	count(id: number, plan: CountPlan): Promise<void> {
		this.#update(id, { stage: { stage: 'waiting' } });
		const { signal } = this.#work;
		this.#turn = this.#turn.then(() => this.#count(id, plan, signal));
		return this.#turn;
	}

	/** Stops the check that is under way and takes back all that wait; nothing is changed. */
	cancel(): void {
		this.#work.abort();
		this.#work = new AbortController();
		this.files = this.files.map((dropped) =>
			isPending(dropped) ? { ...dropped, stage: { stage: 'cancelled' } } : dropped
		);
	}

	/** Takes the results of finished checks off the list; what is loaded stays. */
	clearList(): void {
		this.files = this.pending;
	}

	remove(hash: string): Promise<void> {
		return this.#change(async () => {
			await this.#atlas.replaceHoldings(removeFile(this.#atlas.holdings, hash));
			this.files = this.files.filter(
				({ report, countedAs }) => (countedAs ?? report?.hash) !== hash
			);
		});
	}

	/** Empties the atlas and this list; the engine is ended, and with it all that it held. */
	forgetEverything(): Promise<void> {
		this.cancel();
		this.files = [];
		this.hasPutAwayDemonstration = false;
		return this.#change(() => this.#atlas.forgetEverything());
	}

	/** Own files make room for the release that is served with the site. */
	showDemonstration(): Promise<void> {
		this.cancel();
		return this.#change(async () => {
			await this.#atlas.replaceHoldings(await this.#surroundings.openRelease());
			this.files = [];
			this.hasPutAwayDemonstration = false;
		});
	}

	async #check(drop: DroppedFile[], encoding: Encoding | undefined, signal: AbortSignal) {
		if (signal.aborted) return;
		const before = this.#atlas.holdings;
		const gate = this.#surroundings.openGate();
		try {
			for (const { id, file } of drop) this.#setStage(id, reading(0, file.size, 0));
			const held = this.#atlas.isDemonstration ? EMPTY_HOLDINGS : before;
			const { reports, holdings } = await Promise.race([
				admitFiles(
					drop.map(({ file }) => file),
					held,
					gate,
					{ today: this.#surroundings.today(), minimumCount: held.minimumCount, encoding },
					(place, { bytes, totalBytes, rows }) =>
						this.#setStage(drop[place]!.id, reading(bytes, totalBytes, rows), signal),
					signal
				),
				rejectWhenAborted(signal)
			]);
			if (holdings !== held) await this.#load(holdings, before);
			drop.forEach(({ id }, place) => this.#setReport(id, reports[place]!));
		} catch {
			for (const { id } of drop) this.#setStage(id, { stage: 'failed' }, signal);
		} finally {
			gate.close();
		}
	}

	async #count(id: number, plan: CountPlan, signal: AbortSignal): Promise<void> {
		const dropped = this.files.find((own) => own.id === id);
		if (signal.aborted || !dropped) return;
		const { file, report: refusal } = dropped;
		const before = this.#atlas.holdings;
		const gate = this.#surroundings.openGate();
		try {
			this.#setStage(id, reading(0, file.size, 0));
			const held = this.#atlas.isDemonstration ? EMPTY_HOLDINGS : before;
			const { report, holdings, hash } = await Promise.race([
				countExport(
					file,
					held,
					gate.count,
					plan,
					{ today: this.#surroundings.today(), minimumCount: held.minimumCount },
					({ bytes, totalBytes, rows }) =>
						this.#setStage(id, reading(bytes, totalBytes, rows), signal),
					signal
				),
				rejectWhenAborted(signal)
			]);
			if (holdings !== held) await this.#load(holdings, before);
			this.#setReport(id, { ...report, countable: refusal?.countable });
			if (!report.problemCount) this.#update(id, { countedAs: hash });
		} catch {
			this.#setStage(id, { stage: 'failed' }, signal);
		} finally {
			gate.close();
		}
	}

	/** @throws when the engine does not take the holdings; then those from before are back in it */
	async #load(holdings: Holdings, before: Holdings): Promise<void> {
		const hadDemonstration = this.#atlas.isDemonstration;
		try {
			await this.#atlas.replaceHoldings(holdings);
			this.hasPutAwayDemonstration ||= hadDemonstration;
		} catch (cause) {
			await this.#atlas.replaceHoldings(before);
			throw cause;
		}
	}

	#change(change: () => Promise<void>): Promise<void> {
		this.#turn = this.#turn.then(async () => {
			this.isChanging = true;
			this.hasFailed = false;
			try {
				await change();
			} catch {
				this.hasFailed = true;
			} finally {
				this.isChanging = false;
			}
		});
		return this.#turn;
	}

	#setReport(id: number, report: FileReport): void {
		const stage = report.problemCount ? ('refused' as const) : ('accepted' as const);
		this.#update(id, { report, stage: { stage, report } });
	}

	#setStage(id: number, stage: FileStage, signal?: AbortSignal): void {
		if (!signal?.aborted) this.#update(id, { stage });
	}

	#update(id: number, news: Partial<DroppedFile>): void {
		this.files = this.files.map((dropped) =>
			dropped.id === id ? { ...dropped, ...news } : dropped
		);
	}
}

function isPending({ stage }: DroppedFile): boolean {
	return stage.stage === 'waiting' || stage.stage === 'reading';
}

function reading(bytes: number, totalBytes: number, rows: number): FileStage {
	return { stage: 'reading', bytes, totalBytes, rows };
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}
