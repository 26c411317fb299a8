import { isFresh, type Block, type Breakdown } from './block';
import type { SenderCases } from './sender-cases';

/**
 * Two month-ends: one new case adds one to a sex, an age and a risk, and last month subtracted
 * gives that child's profile. So a breakdown is shown anew only when at least k cases have been
 * opened, closed or transferred since the one that is shown; until then the earlier one stands.
 */
export function holdBreakdowns(cases: SenderCases, chain: Block[], k: number): void {
	const shown = new Map<number, { breakdown: Breakdown; block: Block; moved: number }>();
	chain.forEach((block, place) => {
		const moved = casesMoved(cases, chain[place - 1], block);
		for (const entry of shown.values()) entry.moved += moved;
		for (const breakdown of block.breakdowns) {
			const earlier = shown.get(breakdown.dimension);
			if (breakdown.isDropped) continue;
			if (block.isHeld || breakdown.isKept) {
				if (isFresh(breakdown, block))
					shown.set(breakdown.dimension, { breakdown, block, moved: 0 });
				continue;
			}
			if (breakdown.shows < block.month) {
				repeatEarlier(breakdown, earlier);
				continue;
			}
			const isMoved = !earlier || earlier.moved >= k;
			if (isMoved && !isNearLater(cases, chain, place, breakdown.dimension, k)) {
				shown.set(breakdown.dimension, { breakdown, block, moved: 0 });
			} else {
				repeatEarlier(breakdown, earlier);
			}
		}
	});
}

function repeatEarlier(
	breakdown: Breakdown,
	earlier: { breakdown: Breakdown; block: Block; moved: number } | undefined
) {
	breakdown.moved = earlier?.moved ?? 0;
	if (earlier) {
		breakdown.stands = earlier.breakdown;
		breakdown.shows = earlier.block.month;
	} else {
		breakdown.isDropped = true;
	}
}

/** A later month is stored already, and fewer than k cases have moved until its breakdown. */
function isNearLater(
	cases: SenderCases,
	chain: Block[],
	place: number,
	dimension: number,
	k: number
): boolean {
	let moved = 0;
	for (let at = place + 1; at < chain.length; at++) {
		const later = chain[at]!;
		if (!later.isHeld) return false; // it will be compared with this one in its turn
		moved += casesMoved(cases, chain[at - 1], later);
		const isShown = later.breakdowns.some(
			(breakdown) => breakdown.dimension === dimension && isFresh(breakdown, later)
		);
		if (isShown) return moved < k;
	}
	return false;
}

/** The least number of cases that moved in a month: its flows, or else what the stock differs by. */
function casesMoved(cases: SenderCases, before: Block | undefined, block: Block): number {
	const { flows, stock } = cases.spec;
	let moved = 0;
	let isKnown = false;
	for (const flow of flows) {
		if (!cases.isGiven(block.total, flow)) continue;
		moved += cases.low[cases.cell(block.total, flow)]!;
		isKnown = true;
	}
	if (isKnown || stock < 0 || !before) return moved;
	if (!cases.isGiven(before.total, stock) || !cases.isGiven(block.total, stock)) return 0;
	const now = cases.cell(block.total, stock);
	const then = cases.cell(before.total, stock);
	return Math.max(0, cases.low[now]! - cases.high[then]!, cases.low[then]! - cases.high[now]!);
}
