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
	if (cases.spec.flows.includes(measure)) {
		known -= openOthers(cases, [...terms], open, measure, k, known, block.total);
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
	const high = told.high + known;
	const isExactSmall = low === high && high > 0 && high < k;
	cases.show(block.total, measure, isExactSmall ? 1 : low, isExactSmall ? k - 1 : high);
}

const MOST_OPENED = 3; // areas

/**
 * Flows of areas are small and many, and what is asked for is their sum: rather than the sum, the
 * smallest flows of areas that could be told are stored as ranges.
 * @returns how many cases these areas have together
 */
function openOthers(
	cases: SenderCases,
	terms: Block[],
	open: OpenTerms,
	measure: number,
	k: number,
	known: number,
	sum: number
): number {
	const cell = cases.cell(sum, measure);
	let left = cases.low[cell]! - known;
	if (!open.count || cases.low[cell] !== cases.high[cell]) return 0;
	const others = terms
		.filter(({ total, isHeld, isSum }) => !isHeld && !isSum && cases.isShownExactly(total, measure))
		.filter(({ total }) => cases.shownLow[cases.cell(total, measure)]! >= k)
		.sort((a, b) => countOf(a) - countOf(b));
	let opened = 0;
	const chosen: { total: number; low: number; high: number }[] = [];
	for (const { total } of others.slice(0, MOST_OPENED)) {
		if (open.stayOpen({ low: left, high: left })) break;
		const count = cases.shownLow[cases.cell(total, measure)]!;
		const low = count - ((count - k) % (k - 1));
		chosen.push({ total, low, high: low + k - 2 });
		open.add({ low, high: low + k - 2 });
		left += count;
		opened += count;
	}
	for (const { total, low, high } of chosen) cases.show(total, measure, low, high);
	return opened;

	function countOf({ total }: Block): number {
		return cases.shownLow[cases.cell(total, measure)]!;
	}
}
