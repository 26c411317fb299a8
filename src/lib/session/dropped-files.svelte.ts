import type { Part } from '$lib/pipeline';
import type { FileReport } from '$lib/privacy-gate';
import type { FileStage } from '$lib/view-models';
import { hashOf, isPending, isReady, newlyDropped, type DroppedFile } from './dropped-file';

/** The list of dropped files, newest drop first, and what is known of each. */
export class DroppedFiles {
	all = $state.raw<DroppedFile[]>([]);
	/** Files that are being checked or wait for it. */
	readonly pending: DroppedFile[] = $derived(this.all.filter(isPending));
	/** Files that are shown as the group will see them, and wait to be loaded. */
	readonly ready: DroppedFile[] = $derived(this.all.filter(isReady));
	#nextId = 0;

	/** Puts a drop on top, to wait for its check. */
	put(files: File[], replaces: boolean): DroppedFile[] {
		const drop = files.map((file) => newlyDropped(this.#nextId++, file, replaces));
		this.all = [...drop, ...this.all];
		return drop;
	}

	find(id: number): DroppedFile | undefined {
		return this.all.find((dropped) => dropped.id === id);
	}

	takeOff(id: number): File[] {
		const taken = this.all.filter((dropped) => dropped.id === id);
		this.#keep((dropped) => dropped.id !== id);
		return taken.map(({ file }) => file);
	}

	/** Takes off what came of the parts with this hash. */
	takeOffLoaded(hash: string): void {
		this.#keep((dropped) => hashOf(dropped) !== hash);
	}

	/** Takes off what has come to its end; what is pending or ready stays. */
	takeOffFinished(): void {
		this.#keep((dropped) => isPending(dropped) || isReady(dropped));
	}

	clear(): void {
		this.all = [];
	}

	update(id: number, news: Partial<DroppedFile>): void {
		this.all = this.all.map((dropped) => (dropped.id === id ? { ...dropped, ...news } : dropped));
	}

	/** @param signal of a check that may have been stopped meanwhile: then nothing is set */
	setStage(id: number, stage: FileStage, signal?: AbortSignal): void {
		if (!signal?.aborted) this.update(id, { stage });
	}

	setReport(id: number, report: FileReport): void {
		const stage = report.problemCount ? ('refused' as const) : ('ready' as const);
		this.update(id, { report, stage: { stage, report } });
	}

	cancelPending(): void {
		this.#setStages(isPending, () => ({ stage: 'cancelled' }));
	}

	finishReady(stageOf: (dropped: DroppedFile) => FileStage): void {
		this.#setStages(isReady, stageOf);
	}

	/** Tells again how much of each file is protected. @param partsOf what is held of a file */
	tellProtection(partsOf: (dropped: DroppedFile) => Part[]): void {
		this.all = this.all.map((dropped) => {
			const [part] = partsOf(dropped);
			if (!dropped.report || !part?.report || !('report' in dropped.stage)) return dropped;
			const report = { ...dropped.report, protected: part.report.protected };
			return { ...dropped, report, stage: { ...dropped.stage, report } };
		});
	}

	#keep(isKept: (dropped: DroppedFile) => boolean): void {
		this.all = this.all.filter(isKept);
	}

	#setStages(
		isMeant: (dropped: DroppedFile) => boolean,
		stageOf: (dropped: DroppedFile) => FileStage
	): void {
		this.all = this.all.map((dropped) =>
			isMeant(dropped) ? { ...dropped, stage: stageOf(dropped) } : dropped
		);
	}
}
