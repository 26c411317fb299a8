import type { CountPlan, FileReport, GateProgress } from '$lib/privacy-gate';
import type { FileStage } from '$lib/view-models';

/** A file on its way through the gate, or what became of it. */
export interface DroppedFile {
	id: number;
	file: File;
	stage: FileStage;
	/** The gate's report, once there is one. */
	report: FileReport | null;
	/** Hash of the parts that it was counted to; null unless it was counted here. */
	countedAs: string | null;
	/** How it was last counted or tried to be; null for a file of counts. */
	plan: CountPlan | null;
	/** It takes the place of months that were loaded before. */
	replaces: boolean;
}

/** A file that waits for its check. */
export function newlyDropped(id: number, file: File, replaces: boolean): DroppedFile {
	const stage = { stage: 'waiting' } as const;
	return { id, file, stage, report: null, countedAs: null, plan: null, replaces };
}

export function isPending({ stage }: DroppedFile): boolean {
	return stage.stage === 'waiting' || stage.stage === 'reading';
}

export function isReady({ stage }: DroppedFile): boolean {
	return stage.stage === 'ready';
}

/** By which the parts of the holdings that came of the file are known. */
export function hashOf({ countedAs, report }: DroppedFile): string | null {
	return countedAs ?? report?.hash ?? null;
}

export function reading({ bytes, totalBytes, rows }: GateProgress): FileStage {
	return { stage: 'reading', bytes, totalBytes, rows };
}
