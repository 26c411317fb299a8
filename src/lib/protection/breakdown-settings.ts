import type { Sensitive } from './hide-parts';

/** How the breakdowns of a month are protected. */
export interface BreakdownSettings {
	k: number;
	sensitive: Sensitive;
	/** The counts are stored already and are only to be protected for a larger k. */
	isStored: boolean;
}
