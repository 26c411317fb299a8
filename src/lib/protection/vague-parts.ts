import { breakdownOf, type Block } from './block';
import { rowOf } from './guard-parts';
import type { SenderCases } from './sender-cases';

/** All that a reader may come to know of a count that is not stored, and what was sent. */
export interface VaguePart {
	low: number;
	high: number;
	sent: number;
}

/**
 * What a sum over areas may tell of an area whose breakdown is not stored: no more than its small
 * total does, or than the earlier breakdown that stands, since which fewer than k cases have moved.
 * @returns per value of the dimension; null when neither of the two is there
 */
export function vagueParts(
	cases: SenderCases,
	block: Block,
	{ dimension, measure, k }: { dimension: number; measure: number; k: number }
): Map<number, VaguePart> | null {
	const breakdown = breakdownOf(block, dimension);
	if (!breakdown || !cases.isShown(block.total, measure)) return null;
	const most = cases.shownHigh[cases.cell(block.total, measure)]!;
	const isSmall = most < k;
	const earlier = breakdown.stands;
	if (!isSmall && (!earlier || cases.spec.flows.includes(measure))) return null;
	if (!isSmall && (earlier!.isDropped || earlier!.hidden & (1 << measure))) return null;
	const values = [...breakdown.rows, ...(isSmall ? [] : earlier!.rows)].map(
		(row) => cases.value[row]!
	);
	const parts = new Map<number, VaguePart>();
	for (const value of values) {
		const row = rowOf(cases, breakdown, value);
		const cell = cases.cell(row, measure);
		if (row >= 0 && (!cases.isGiven(row, measure) || cases.low[cell] !== cases.high[cell]))
			return null;
		const sent = row < 0 ? 0 : cases.low[cell]!;
		const { low, high } = isSmall ? { low: 0, high: most } : around(value);
		if (!(sent >= low && sent <= high)) return null; // nor where the earlier one is withheld
		parts.set(value, { low, high, sent });
	}
	return parts;

	function around(value: number) {
		const row = rowOf(cases, earlier!, value);
		const cell = cases.cell(row, measure);
		const low = row < 0 ? 0 : cases.shownLow[cell]!;
		const high = row < 0 ? 0 : cases.shownHigh[cell]!;
		return { low: Math.max(0, low - (k - 1)), high: high + (k - 1) };
	}
}
