import { breakdownOf, isFresh, type Block, type Breakdown } from './block';
import { hideSmallCount, type Range } from './minimum-count';
import type { SenderCases } from './sender-cases';
import { OpenTerms } from './sum-range';

/**
 * How the parts of a total are stored: as they are, as ranges that leave each other open, or with
 * one part more, the partner, that takes up what the small ones leave.
 */
export interface PartsPlan {
	kind: 'exact' | 'open' | 'partner' | 'impossible';
	/** Row of the partner, or -1. */
	partner: number;
	/** What follows of the partner from the total and the other parts. */
	range: Range;
	/** Children in the total that no part tells of. */
	rest: number;
}

const NONE = { low: 0, high: 0 };
const IMPOSSIBLE: PartsPlan = { kind: 'impossible', partner: -1, range: NONE, rest: 0 };

export interface PartsRequest {
	measure: number;
	k: number;
	/** The value whose part is the partner; null for whichever loses least. */
	partner: number | null;
	/** The counts are stored already, so that a range may be a partner's. */
	isStored: boolean;
}

/** Plans the parts of one measure; the total and the parts are known as they were sent. */
export function planParts(
	cases: SenderCases,
	block: Block,
	breakdown: Breakdown,
	{ measure, k, partner: wanted, isStored }: PartsRequest
): PartsPlan {
	if (!cases.isShownExactly(block.total, measure)) return IMPOSSIBLE;
	const total = cases.shownLow[cases.cell(block.total, measure)]!;
	const open = new OpenTerms();
	let known = 0;
	let openAsSent = 0;
	let widened = -1;
	let partner = -1;
	for (const row of breakdown.rows) {
		if (!cases.isGiven(row, measure)) continue;
		const cell = cases.cell(row, measure);
		const sent = { low: cases.low[cell]!, high: cases.high[cell]! };
		// A range that begins below k may be a small count, for a k that is larger than before.
		if (isStored && sent.low < sent.high && sent.low >= k) {
			if (widened >= 0) return IMPOSSIBLE;
			widened = row;
			continue;
		}
		const range = hideSmallCount(sent, k);
		if (range.low < range.high) {
			open.add(range);
			openAsSent += sent.high;
		} else {
			known += range.low;
			if (range.low >= k && isBetter(cases, row, partner, measure, wanted)) partner = row;
		}
	}
	if (widened >= 0 && wanted !== null && cases.value[widened] !== wanted) return IMPOSSIBLE;
	const widenedLow = widened < 0 ? 0 : cases.low[cases.cell(widened, measure)]!;
	// A widened part is stored as what the total leaves beside the most that the others may be.
	const rest = Math.max(0, total - known - openAsSent - widenedLow);
	if (rest > 0 && rest < k) open.add({ low: 1, high: k - 1 });
	const left = total - known - (rest < k ? 0 : rest);
	if (widened >= 0) return withPartner(widened, left, open, rest);
	if (!open.count) return { kind: 'exact', partner: -1, range: NONE, rest };
	if (wanted === null && open.stayOpen({ low: left, high: left })) {
		return { kind: 'open', partner: -1, range: NONE, rest };
	}
	if (partner < 0) return IMPOSSIBLE;
	return withPartner(partner, left + cases.low[cases.cell(partner, measure)]!, open, rest);
}

/** The largest, because it loses least, or the one that is wanted. */
function isBetter(
	cases: SenderCases,
	row: number,
	than: number,
	measure: number,
	wanted: number | null
): boolean {
	if (wanted !== null) return cases.value[row] === wanted;
	return than < 0 || cases.low[cases.cell(row, measure)]! > cases.low[cases.cell(than, measure)]!;
}

function withPartner(partner: number, left: number, open: OpenTerms, rest: number): PartsPlan {
	if (left < open.high) return IMPOSSIBLE;
	return {
		kind: 'partner',
		partner,
		range: { low: left - open.high, high: left - open.low },
		rest
	};
}

/** Stores the parts as planned; where that is impossible, none of them. */
export function storeParts(
	cases: SenderCases,
	block: Block,
	breakdown: Breakdown,
	plan: PartsPlan,
	{ measure, k }: Pick<PartsRequest, 'measure' | 'k'>
): void {
	if (plan.kind === 'impossible') {
		withholdParts(cases, breakdown, measure);
		return;
	}
	for (const row of breakdown.rows) {
		if (!cases.isGiven(row, measure)) continue;
		const cell = cases.cell(row, measure);
		const sent = { low: cases.low[cell]!, high: cases.high[cell]! };
		const { low, high } = row === plan.partner ? plan.range : hideSmallCount(sent, k);
		cases.show(row, measure, low, high);
	}
}

/** Takes the parts of a measure back. */
export function withholdParts(cases: SenderCases, breakdown: Breakdown, measure: number): void {
	breakdown.hidden |= 1 << measure;
	for (const row of breakdown.rows) cases.withhold(row, measure);
}

/** Takes a total and its parts back. */
export function withholdTotal(cases: SenderCases, block: Block, measure: number): void {
	if (block.total < 0) return;
	cases.withhold(block.total, measure);
	for (const breakdown of block.breakdowns) {
		if (!breakdown.stands) withholdParts(cases, breakdown, measure);
	}
}

/** The breakdown of a dimension when its parts of the measure are stored. */
export function shownParts(
	block: Block,
	dimension: number,
	measure: number
): Breakdown | undefined {
	const breakdown = breakdownOf(block, dimension);
	const isShown = breakdown && isFresh(breakdown, block) && !(breakdown.hidden & (1 << measure));
	return isShown ? breakdown : undefined;
}

export function rowOf(cases: SenderCases, { rows }: Breakdown, value: number): number {
	for (const row of rows) if (cases.value[row] === value) return row;
	return -1;
}
