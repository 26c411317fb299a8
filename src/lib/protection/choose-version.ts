import { breakdownOf, isFresh, type Block, type Breakdown } from './block';
import type { SenderCases } from './sender-cases';

/**
 * The version of a month that stands when it is sent again. What fits into the version that is
 * held, and a correction of fewer than k cases, change nothing: comparing both would tell of a
 * child. For the same reason a corrected month keeps every breakdown that the correction leaves as
 * it was, and goes without those that it changes by fewer than k cases.
 */
export function chooseVersion(cases: SenderCases, held: Block, sent: Block, k: number): Block {
	const ofTotal = casesMoved(cases, [[held.total, sent.total]]);
	const moved = new Map(
		sent.breakdowns.map((now) => [now, movedInBreakdown(cases, held, now)] as const)
	);
	// A breakdown that is new is no mere repetition.
	const most = Math.max(ofTotal, ...[...moved.values()].map((cases) => cases ?? 1));
	const isBrokenDown = held.breakdowns.length + sent.breakdowns.length > 0;
	if (most === 0 || (isBrokenDown && most < k)) return held;
	sent.breakdowns = sent.breakdowns.map((now) => {
		const ofBreakdown = moved.get(now) ?? k;
		if (ofBreakdown >= k) return now;
		if (ofBreakdown || ofTotal) return { ...now, isDropped: true };
		return { ...breakdownOf(held, now.dimension)!, isKept: true };
	});
	return sent;
}

/** Null when the version that is held does not show the breakdown. */
function movedInBreakdown(cases: SenderCases, held: Block, now: Breakdown): number | null {
	const before = breakdownOf(held, now.dimension);
	if (!before || !isFresh(before, held)) return null;
	return casesMoved(cases, pairRows(cases, before.rows, now.rows));
}

/** The least number of cases that must have changed, in the measure that tells most. */
function casesMoved(cases: SenderCases, pairs: [number, number][]): number {
	let most = 0;
	cases.spec.measures.forEach((_, measure) => {
		const moved = pairs.reduce(
			(sum, [before, now]) => sum + distance(cases, before, now, measure),
			0
		);
		most = Math.max(most, moved);
	});
	return most;
}

function pairRows(cases: SenderCases, before: number[], now: number[]): [number, number][] {
	const values = new Set([...before, ...now].map((row) => cases.value[row]!));
	const rowOf = (rows: number[], value: number) =>
		rows.find((row) => cases.value[row] === value) ?? -1;
	return [...values].map((value) => [rowOf(before, value), rowOf(now, value)]);
}

/** How far two ranges lie apart; a row that is absent is 0, what is not given says nothing. */
function distance(cases: SenderCases, before: number, now: number, measure: number): number {
	const a = rangeOf(cases, before, measure);
	const b = rangeOf(cases, now, measure);
	if (!a || !b) return 0;
	return Math.max(0, a.low - b.high, b.low - a.high);
}

function rangeOf(cases: SenderCases, row: number, measure: number) {
	if (row < 0) return { low: 0, high: 0 };
	if (!cases.isGiven(row, measure)) return null;
	const cell = cases.cell(row, measure);
	return { low: cases.low[cell]!, high: cases.high[cell]! };
}
