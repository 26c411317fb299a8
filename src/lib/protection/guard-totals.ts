import type { Block } from './block';
import { withholdTotal } from './guard-parts';
import { hideSmallCount } from './minimum-count';
import type { MonthTree, Sum } from './month-tree';
import type { SenderCases } from './sender-cases';
import { OpenTerms, openSum } from './sum-range';

/** Hides the small totals of a month, and widens the sums over areas that would tell them. */
export function guardTotals(cases: SenderCases, { leaves, sums }: MonthTree, k: number): void {
	cases.spec.measures.forEach((_, measure) => {
		for (const { total, isHeld } of [...leaves, ...sums.map(({ block }) => block)]) {
			if (isHeld || !cases.isGiven(total, measure)) continue;
			const cell = cases.cell(total, measure);
			const { low, high } = hideSmallCount({ low: cases.low[cell]!, high: cases.high[cell]! }, k);
			cases.show(total, measure, low, high);
		}
		const tops = new Map<Block, Block>();
		for (const sum of sums) {
			guardSum(cases, sum, tops, measure, k);
			if (!cases.isGiven(sum.block.total, measure)) continue;
			for (const leaf of sum.leaves) tops.set(leaf, sum.block);
		}
	});
}

/** @param tops for each leaf the sum inside this one that is told of it */
function guardSum(
	cases: SenderCases,
	{ block, leaves }: Sum,
	tops: ReadonlyMap<Block, Block>,
	measure: number,
	k: number
): void {
	if (!cases.isGiven(block.total, measure)) return;
	const terms = new Set(leaves.map((leaf) => tops.get(leaf) ?? leaf));
	const open = new OpenTerms();
	let known = 0;
	for (const { total } of terms) {
		if (!cases.isGiven(total, measure)) {
			open.add({ low: 0, high: Infinity });
			continue;
		}
		const cell = cases.cell(total, measure);
		const [low, high] = [cases.shownLow[cell]!, cases.shownHigh[cell]!];
		if (low < high) open.add({ low, high });
		else known += low;
	}
	const cell = cases.cell(block.total, measure);
	const sent = { low: cases.low[cell]! - known, high: cases.high[cell]! - known };
	const told = openSum(open, sent);
	if (block.isHeld) {
		// What is stored already cannot be widened: the areas that would follow from it stay untold.
		if (told.low >= sent.low && told.high <= sent.high) return;
		for (const leaf of leaves) if (!leaf.isHeld) withholdTotal(cases, leaf, measure);
		return;
	}
	const isSmall = told.low < told.high && told.low + known < k;
	const low = known + (isSmall ? open.low : told.low);
	const range = hideSmallCount({ low, high: told.high + known }, k);
	cases.show(block.total, measure, range.low, range.high);
}
