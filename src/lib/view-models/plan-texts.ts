import { formatMoney, formatRange, joinRange } from '$lib/format';
import { cellBetween, type Cell } from '$lib/tables';
import { countText } from './figure-text';
import type { Range } from './plan-range';

/** A number of posts: `4`, `23–27`, `2.5–3` where parts of posts are counted. */
export function postsText({ low, high }: Range): string {
	const [least, most] = [low, high].map((end) =>
		formatRange(end, end, Number.isInteger(end) ? 0 : 1)
	);
	return least === most ? least! : joinRange(least!, most!);
}

/** A count of cases as reported, as everywhere: `<5` for a small count that is protected. */
export function peopleText(range: Range): string {
	return countText(cellBetween(range.low, range.high));
}

export function spanText({ low, high }: Range): string {
	return formatRange(low, high);
}

/** Whole units of the currency; the cost of one post may have decimals. */
export function moneyText(range: Range, currency: string): string {
	return formatMoney(range.low, range.high, currency, isWhole(range) ? 0 : 2);
}

const OF_NO_CERTAIN_NUMBER = 100; // `other` in every language, so that no dual is said of `1–2`

/** For messages with a plural: the number where it is certain; up to one is said as one. */
export function pluralOf({ low, high }: Range): number {
	if (low === high) return high;
	return low === 0 && high === 1 ? 1 : OF_NO_CERTAIN_NUMBER;
}

/** People divided by posts, as a cell; `orMore` where nobody may be there, so that it has no end. */
export function ratioOf(people: Range, posts: Range): { cell: Cell; orMore: number | null } {
	if (posts.high === 0) {
		const reason = people.high > 0 ? 'zero-denominator' : 'not-applicable';
		return { cell: { kind: 'missing', reason }, orMore: null };
	}
	const low = people.low / posts.high;
	if (posts.low === 0) return { cell: { kind: 'missing', reason: 'withheld' }, orMore: low };
	return { cell: cellBetween(low, people.high / posts.low), orMore: null };
}

function isWhole({ low, high }: Range): boolean {
	return Number.isInteger(low) && Number.isInteger(high);
}
