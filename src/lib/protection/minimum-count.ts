/** Smallest count of people that is stored exactly within the group; the local protocol may raise it. */
export const DEFAULT_MINIMUM_COUNT = 5;
/** With k = 2 the only small count is 1, and the range [1, 1] would say so. */
export const LEAST_MINIMUM_COUNT = 3;
/** Attributes of staff (sex, contract, training) are shown only where so many stand behind them. */
export const LEAST_STAFF = 3;

/** @throws RangeError when k is no whole number of LEAST_MINIMUM_COUNT or more */
export function checkMinimumCount(k: number): void {
	if (!Number.isInteger(k) || k < LEAST_MINIMUM_COUNT)
		throw new RangeError('The smallest exact count must be a whole number of 3 or more');
}

export interface Range {
	low: number;
	high: number;
}

/**
 * The range that hides what may be a small count: from 1 (or 0) to k-1 at least. 0 and counts of k
 * or more stay as they are.
 */
export function hideSmallCount({ low, high }: Range, k: number): Range {
	if (high === 0 || low >= k) return { low, high };
	return { low: Math.min(low, 1), high: Math.max(high, k - 1) };
}

/**
 * The same for a count that is stored for this k already: a range that reaches k is a larger count
 * that has been widened, and stays.
 */
export function hideStoredCount(range: Range, k: number): Range {
	return range.high < k ? hideSmallCount(range, k) : range;
}
