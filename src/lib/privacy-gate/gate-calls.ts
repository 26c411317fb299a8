import type { CountPlan, Problem } from '$lib/findings';
import type { GateProgress, GateResult, GateSettings, Inspection } from './gate';

/** Calls that the page may make to the gate's worker. */
export interface GateCalls {
	inspect: {
		argument: { file: File; settings: Partial<GateSettings> };
		answer: Inspection;
		progress: never;
	};
	check: {
		argument: { file: File; settings: GateSettings };
		answer: GateResult;
		progress: GateProgress;
	};
	count: {
		argument: { file: File; settings: GateSettings; plan: CountPlan };
		answer: GateResult;
		progress: GateProgress;
	};
	checkNotes: {
		argument: { texts: readonly string[]; today: string };
		answer: Problem[];
		progress: never;
	};
}
