import type { Cell } from '$lib/tables';
import { boundsOf } from '$lib/tables';

/** Both ends of what is known of a number; all arithmetic of a plan keeps the truth between them. */
export interface Range {
	low: number;
	high: number;
}

export const NONE: Range = { low: 0, high: 0 };

export function pointRange(value: number): Range {
	return { low: value, high: value };
}

/** What a cell knows, or null where it has no figure. */
export function rangeOf(cell: Cell): Range | null {
	return boundsOf(cell);
}

export function addRanges(a: Range, b: Range): Range {
	return { low: a.low + b.low, high: a.high + b.high };
}

/** The sum, never under 0: of a number of people, and of what is added to or taken from it. */
export function shiftRange(range: Range, by: number): Range {
	return { low: Math.max(0, range.low + by), high: Math.max(0, range.high + by) };
}

export function scaleRange(range: Range, by: number): Range {
	return { low: range.low * by, high: range.high * by };
}

export function sumRanges(ranges: Range[]): Range {
	return ranges.reduce(addRanges, NONE);
}

/**
 * Whole posts that are missing for `people`: each end rounded up as a whole number of posts, less
 * those in post, never under 0. As M05 and M08 count it.
 * @param most how many of `people` one post may have at most, @param least and at least
 */
export function missingPosts(people: Range, inPost: Range, most: number, least = most): Range {
	return {
		low: Math.max(0, ceilDivide(people.low, most) - inPost.high),
		high: Math.max(0, ceilDivide(people.high, least) - inPost.low)
	};
}

/** Rounding noise of a division must not ask for one post more. */
export function ceilDivide(amount: number, by: number): number {
	return Math.ceil(Number((amount / by).toPrecision(12)));
}
