import { breakdownOf, isFresh, type Block } from './block';
import type { SenderCases } from './sender-cases';

/**
 * Which version of a month stands when it is sent again. What fits into the version that is held,
 * and a correction of fewer than k cases, change nothing: comparing both would tell of a child.
 */
export function chooseVersion(
	cases: SenderCases,
	held: Block,
	sent: Block,
	k: number
): 'held' | 'sent' {
	const moved = casesMoved(cases, held, sent);
	const isBrokenDown = held.breakdowns.length + sent.breakdowns.length > 0;
	return moved === 0 || (isBrokenDown && moved < k) ? 'held' : 'sent';
}

/** The least number of cases that must have changed, as the total or any breakdown shows. */
function casesMoved(cases: SenderCases, held: Block, sent: Block): number {
	let most = 0;
	const compare = (pairs: [number, number][]) => {
		cases.spec.measures.forEach((_, measure) => {
			const moved = pairs.reduce(
				(sum, [before, now]) => sum + distance(cases, before, now, measure),
				0
			);
			most = Math.max(most, moved);
		});
	};
	compare([[held.total, sent.total]]);
	for (const now of sent.breakdowns) {
		const before = breakdownOf(held, now.dimension);
		if (!before) {
			most ||= 1; // a breakdown that is new is no mere repetition
			continue;
		}
		if (!isFresh(before, held)) continue;
		compare(pairRows(cases, before.rows, now.rows));
	}
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
