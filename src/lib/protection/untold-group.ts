import { breakdownOf, type Block } from './block';
import type { SenderCases } from './sender-cases';

export interface GroupRequest {
	dimension: number;
	measure: number;
	k: number;
	/** The value that takes up what small counts leave. */
	partner: number;
	/** All children sharing one of these values would be told of each. */
	sensitiveValues: (value: number) => boolean;
}

/**
 * Areas whose breakdown is not stored, as one: a sum over areas tells of what they have together,
 * so the rules for one area hold for them. Two month-ends: fewer than k cases moved would tell of
 * a child. Small counts in one of them must be able to lie in another one.
 * @returns what they have together, per value of the dimension; null when nothing may be told of it
 */
export function untoldGroup(
	cases: SenderCases,
	blocks: Block[],
	{ dimension, measure, k, partner, sensitiveValues }: GroupRequest
): Map<number, number> | null {
	const own: Map<number, number>[] = [];
	const counts = new Map<number, number>();
	let moved = 0;
	let all = 0;
	for (const block of blocks) {
		const parts = sentParts(cases, block, dimension, measure);
		if (!parts) return null;
		const breakdown = breakdownOf(block, dimension)!;
		for (const [value, count] of parts) counts.set(value, (counts.get(value) ?? 0) + count);
		const total = cases.low[cases.cell(block.total, measure)]!;
		all += total;
		moved += Math.min(total, breakdown.moved);
		own.push(parts);
	}
	if (!all) return counts;
	const isFlow = cases.spec.flows.includes(measure);
	if (all < k || (!isFlow && moved < k)) return null;
	let small = 0;
	let smallest = 0;
	let kinds = 0;
	let only = -1;
	for (const [value, count] of counts) {
		if (!count) continue;
		kinds++;
		only = value;
		if (count >= k) continue;
		small += count;
		smallest++;
	}
	const most = counts.get(partner) ?? 0;
	if (most < k || most + small < smallest * (k - 1)) return null;
	if (kinds === 1 && sensitiveValues(only)) return null;
	return own.every((parts) => canLieElsewhere(parts, counts, k)) ? counts : null;
}

/** Each small count of an area can be swapped for another value with the other areas. */
function canLieElsewhere(
	parts: Map<number, number>,
	counts: Map<number, number>,
	k: number
): boolean {
	for (const [value, count] of parts) {
		if (!count || count >= k) continue;
		let isSwapped = false;
		for (const [other, sum] of counts) {
			isSwapped ||= other !== value && sum - (parts.get(other) ?? 0) >= count;
		}
		if (!isSwapped) return false;
	}
	return true;
}

/** What was sent, per value; null when not everything was, as one number, or does not add up. */
function sentParts(
	cases: SenderCases,
	block: Block,
	dimension: number,
	measure: number
): Map<number, number> | null {
	const breakdown = breakdownOf(block, dimension);
	if (!breakdown || !isPoint(cases, block.total, measure)) return null;
	const parts = new Map<number, number>();
	let left = cases.low[cases.cell(block.total, measure)]!;
	for (const row of breakdown.rows) {
		if (!isPoint(cases, row, measure)) return null;
		const count = cases.low[cases.cell(row, measure)]!;
		parts.set(cases.value[row]!, count);
		left -= count;
	}
	return left === 0 ? parts : null;
}

function isPoint(cases: SenderCases, row: number, measure: number): boolean {
	if (!cases.isGiven(row, measure)) return false;
	const cell = cases.cell(row, measure);
	return cases.low[cell] === cases.high[cell];
}
