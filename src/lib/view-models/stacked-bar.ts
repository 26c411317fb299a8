import type { Tone } from './classes';

/** One part of a bar; a part that may be smaller has its certain share in `least`. */
export interface Segment {
	label: string;
	/** As written: `4`, `2–5`. */
	text: string;
	/** Of the whole bar, 0 to 1; the largest it can be. */
	share: number;
	/** `apart` is outside the order of the levels; `none` is not known. */
	tone: Tone | 'none' | 'apart';
	/** Whether the count is a range: it is hatched. */
	isRange: boolean;
}

/** A row of a chart that shows how something is distributed over ordered levels. */
export interface StackedBar {
	label: string;
	segments: Segment[];
	/** `8 items`, or why there is no bar. */
	total: string;
	note?: string;
}
