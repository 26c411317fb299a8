import type { Month } from '$lib/tables';

/** Rows of one dimension in a block. */
export interface Breakdown {
	dimension: number;
	/** Numbers of its rows in the sender's cases, sorted by value. */
	rows: number[];
	/** The month that it shows; earlier than the block's while an earlier one stands. */
	shows: Month;
	/** The earlier breakdown that stands in its place; its own rows are not stored then. */
	stands: Breakdown | null;
	/** Cases that have moved since the breakdown that stands; Infinity while none does. */
	moved: number;
	/** One bit per measure whose parts are not stored. */
	hidden: number;
	/** Nothing of it is stored. */
	isDropped: boolean;
	/** Its month was corrected, but not this: it stays as it is stored. */
	isKept: boolean;
}

/** What one sender says of one area in one month. */
export interface Block {
	area: number;
	month: Month;
	/** It is stored already and cannot be changed. */
	isHeld: boolean;
	/** It was sent again; what stands of it is stored again. */
	isSentAgain: boolean;
	/** Row of the total, or -1. */
	total: number;
	breakdowns: Breakdown[];
	/** It is a total over areas. */
	isSum: boolean;
	/** The blocks that it adds up, where they are known: of a total over areas, or of an outer area. */
	addends: Block[] | null;
	/** The same area in the month before. */
	before: Block | null;
}

export function breakdownOf(block: Block, dimension: number): Breakdown | undefined {
	for (const breakdown of block.breakdowns) {
		if (breakdown.dimension === dimension) return breakdown;
	}
	return undefined;
}

/** Its own rows of this month are stored. */
export function isFresh(breakdown: Breakdown, block: Block): boolean {
	return !breakdown.isDropped && !breakdown.stands && breakdown.shows === block.month;
}
