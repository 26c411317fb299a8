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
	/** One bit per measure whose parts are not stored. */
	hidden: number;
	/** Nothing of it is stored. */
	isDropped: boolean;
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
	/** By how much its month-end total has been widened, because withholding flows was not enough. */
	looseBy: number;
	/** It is a total over areas. */
	isSum: boolean;
	/** For a total over areas: the blocks that it adds up, where they are known. */
	addends: Block[] | null;
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
