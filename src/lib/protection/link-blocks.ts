import type { Block } from './block';
import { isCorrected } from './month-tree';
import type { SenderCases } from './sender-cases';

/** Totals of a month that was sent again stand only while every area's earlier version does. */
export function keepTotals({ chains, totalChains }: SenderCases): void {
	const again = new Map<number, boolean>();
	for (const block of [...chains.values()].flat()) {
		if (!block.isSentAgain) continue;
		again.set(block.month, (again.get(block.month) ?? true) && block.isHeld);
	}
	for (const [area, chain] of totalChains) {
		const kept = chain.filter(({ month }) => again.get(month) !== false);
		for (const block of kept) {
			block.isSentAgain = again.has(block.month);
			for (const breakdown of block.breakdowns) {
				if (breakdown.shows === block.month || again.get(breakdown.shows) !== false) continue;
				// It stands since a month that has been corrected: beside the correction it would tell.
				breakdown.isDropped = true;
				breakdown.stands = null;
				block.isSentAgain = true;
			}
		}
		totalChains.set(area, kept);
	}
}

/** Finds the areas that a held total adds up, while they are still the same number. */
export function linkTotals(
	cases: SenderCases,
	{ areaCounts, totalsFrom }: { areaCounts: number[]; totalsFrom: number },
	parentOf: (area: number) => number
): void {
	for (const sum of [...cases.totalChains.values()].flat()) {
		if (sum.total < 0) continue;
		const inside = [...cases.chains.values()].flatMap((chain) =>
			chain.filter(({ month, area }) => month === sum.month && isInside(area, sum.area, parentOf))
		);
		const count = areaCounts[cases.source[sum.total]! - totalsFrom];
		if (inside.length === count) sum.addends = inside;
	}
}

function isInside(area: number, outer: number, parentOf: (area: number) => number): boolean {
	for (let at = area, depth = 0; at >= 0 && depth < 12; at = parentOf(at), depth++) {
		if (at === outer) return true;
	}
	return false;
}

/** Finds the earlier breakdown that a held one repeats. */
export function linkStanding(cases: SenderCases): void {
	for (const chain of cases.eachChain()) {
		for (const block of chain) {
			for (const breakdown of block.breakdowns) {
				if (breakdown.shows === block.month) continue;
				const source = chain.find(({ month }) => month === breakdown.shows);
				const earlier = source?.breakdowns.find(
					({ dimension }) => dimension === breakdown.dimension
				);
				if (!earlier) continue;
				breakdown.stands = earlier;
				// What stands follows the correction of its month.
				if (isCorrected(source!)) block.isSentAgain = true;
			}
		}
	}
}

/** Finds the month before of each block. */
export function linkMonths(chain: Block[]): void {
	chain.forEach((block, place) => {
		const before = chain[place - 1];
		const follows = before?.month === block.month - 1 && before.total >= 0;
		block.before = follows ? before : null;
	});
}
