import type { Range } from './minimum-count';

/** Terms of a sum that are not stored as one number; each may be anything in its range. */
export class OpenTerms {
	low = 0;
	high = 0;
	/** The widest of their ranges. */
	width = 0;
	count = 0;

	add({ low, high }: Range): void {
		this.low += low;
		this.high += high;
		if (high < Infinity) this.width = Math.max(this.width, high - low);
		this.count++;
	}

	/**
	 * Each term alone keeps its whole range when their sum is known to be this: the others can make
	 * up for it, whichever end it stands at.
	 */
	stayOpen(sum: Range): boolean {
		return sum.high >= this.low + this.width && sum.low <= this.high - this.width;
	}
}

/**
 * What may be told of the sum of these terms, so that each keeps its whole range.
 * @param sum what is known of it; one number as a rule
 */
export function openSum(terms: OpenTerms, sum: Range): Range {
	if (!terms.count || (sum.low === sum.high && terms.stayOpen(sum))) return sum;
	const least = terms.low + terms.width;
	const most = terms.high - terms.width;
	if (least > most) {
		return { low: Math.min(sum.low, terms.low), high: Math.max(sum.high, terms.high) };
	}
	if (sum.high < least) return { low: Math.min(sum.low, terms.low), high: least };
	if (sum.low > most) return { low: most, high: Math.max(sum.high, terms.high) };
	return sum;
}
