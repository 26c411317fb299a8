import { breakdownOf, type Block } from './block';
import type { BreakdownSettings } from './breakdown-settings';
import { rowOf, shownParts, withholdParts } from './guard-parts';
import type { Range } from './minimum-count';
import type { Sum } from './month-tree';
import type { SenderCases } from './sender-cases';
import { OpenTerms, openSum } from './sum-range';
import { untoldGroup } from './untold-group';
import { vagueParts, type VaguePart } from './vague-parts';

export interface SumRequest extends BreakdownSettings {
	dimension: number;
	measure: number;
	/** The value that takes up, in every area, what small counts leave. */
	partner: number;
	/** It is told of all the areas. */
	isOutermost: boolean;
}

/**
 * Protects the breakdown of a sum over areas. Because small counts move against the same value in
 * every area, each other value is a sum of its own.
 * @param tops for each leaf the sum inside this one that is told of it
 * @returns false when the breakdown cannot be told
 */
export function guardSumParts(
	cases: SenderCases,
	sum: Sum,
	tops: ReadonlyMap<Block, Block>,
	request: SumRequest
): boolean {
	const { dimension, measure, partner } = request;
	const breakdown = breakdownOf(sum.block, dimension)!;
	const terms = termsOf(cases, sum, tops, request);
	const values = terms && breakdown.rows.map((row) => valueSum(cases, row, terms, request));
	if (!values || values.includes(null) || !storePartner(cases, sum, values, request)) {
		withholdParts(cases, breakdown, measure);
		return false;
	}
	breakdown.rows.forEach((row, index) => {
		const range = values[index]!;
		if (cases.value[row] !== partner) cases.show(row, measure, range.low, range.high);
	});
	return true;
}

/** What a sum adds up. */
interface Terms {
	/** Areas and inner sums that are told of. */
	told: Block[];
	/** The areas that are not, per value of the dimension: as one count, or each as a range. */
	untold: Map<number, number>;
	vague: Map<number, VaguePart>[];
}

function termsOf(
	cases: SenderCases,
	{ leaves }: Sum,
	tops: ReadonlyMap<Block, Block>,
	request: SumRequest
): Terms | null {
	const { dimension, measure, k, sensitive } = request;
	const inner = new Set(leaves.flatMap((leaf) => tops.get(leaf) ?? []));
	const told: Block[] = [];
	const untold: Block[] = [];
	for (const leaf of leaves) {
		if (tops.has(leaf)) continue;
		if (leaf.isHeld) return null;
		if (shownParts(leaf, dimension, measure)) told.push(leaf);
		else untold.push(leaf);
	}
	if (told.some((leaf) => !isWhole(cases, leaf, dimension, measure))) return null;
	const sensitiveValues = (value: number) =>
		!cases.spec.flows.includes(measure) &&
		sensitive.dimensions.has(dimension) &&
		!sensitive.unknownValues.has(value);
	const asked = { dimension, measure, k, partner: request.partner, sensitiveValues };
	const all = [...told, ...inner];
	if (!untold.length) return { told: all, untold: new Map(), vague: [] };
	const group = untoldGroup(cases, untold, asked);
	if (group) return { told: all, untold: group, vague: [] };
	if (!request.isOutermost) return null;
	const vague = untold.map((leaf) => vagueParts(cases, leaf, asked));
	if (!vague.includes(null)) {
		return { told: all, untold: new Map(), vague: vague.filter((parts) => parts !== null) };
	}
	told.sort((a, b) => sizeOf(cases, a, measure) - sizeOf(cases, b, measure));
	for (const leaf of told.slice(0, leaves.length * MOST_TRIED)) {
		const larger = untoldGroup(cases, [...untold, leaf], asked);
		if (!larger) continue;
		withholdParts(cases, breakdownOf(leaf, dimension)!, measure);
		return { told: all.filter((block) => block !== leaf), untold: larger, vague: [] };
	}
	return null;
}

/** One of so large a share of the areas may lose its breakdown for the sake of the sum over all. */
const MOST_TRIED = 0.5;

const sizeOf = (cases: SenderCases, { total }: Block, measure: number) =>
	cases.low[cases.cell(total, measure)]!;

/** Every child of the total is told of in a part. */
function isWhole(cases: SenderCases, block: Block, dimension: number, measure: number): boolean {
	let low = 0;
	let high = 0;
	for (const row of breakdownOf(block, dimension)!.rows) {
		if (!cases.isGiven(row, measure)) return false;
		low += cases.low[cases.cell(row, measure)]!;
		high += cases.high[cases.cell(row, measure)]!;
	}
	const total = cases.cell(block.total, measure);
	return cases.low[total]! <= high && cases.high[total]! >= low;
}

/** What may be told of one value; for the partner all that the terms allow. Null when nothing may. */
function valueSum(
	cases: SenderCases,
	row: number,
	{ told, untold, vague }: Terms,
	{ dimension, measure, k, partner }: SumRequest
): Range | null {
	if (!cases.isGiven(row, measure)) return null;
	const value = cases.value[row]!;
	const cell = cases.cell(row, measure);
	if (value === partner) return cases.low[cell]! >= k ? NOTHING : null;
	const open = new OpenTerms();
	let known = 0;
	const add = ({ low, high }: Range) => {
		if (low < high) open.add({ low, high });
		else known += low;
	};
	for (const block of told) {
		const part = rowOf(cases, breakdownOf(block, dimension)!, value);
		if (part < 0) continue;
		const place = cases.cell(part, measure);
		add({ low: cases.shownLow[place]!, high: cases.shownHigh[place]! });
	}
	const count = untold.get(value) ?? 0;
	// Nobody knows that they have any at all.
	add(count < k ? { low: 0, high: count && k - 1 } : { low: count, high: count });
	const loose = { least: 0, low: 0, high: 0 };
	for (const parts of vague) {
		const { low, high, sent } = parts.get(value) ?? UNSEEN;
		known += sent;
		loose.least += sent;
		loose.low += sent - low;
		loose.high += high - sent;
	}
	const sent = { low: cases.low[cell]! - known, high: cases.high[cell]! - known };
	if (sent.low > open.high || sent.high < open.low) return null; // it does not add up
	const sum = openSum(open, sent);
	const isSmall = sum.low - loose.low < sum.high && sum.low + known - loose.low < k;
	const low = known + (isSmall ? open.low - loose.least : sum.low - loose.low);
	// That there is one child at all is known, except where its area has a small total.
	const least = vague.length ? 0 : Math.min(1, cases.low[cell]!);
	return { low: Math.max(low, least), high: sum.high + known + loose.high };
}

const UNSEEN: VaguePart = { low: 0, high: 0, sent: 0 };
const NOTHING: Range = { low: 0, high: 0 };

/** The partner is stored as what the total and the other values leave of it. */
function storePartner(
	cases: SenderCases,
	{ block }: Sum,
	values: (Range | null)[],
	{ dimension, measure, partner }: SumRequest
): boolean {
	const row = rowOf(cases, breakdownOf(block, dimension)!, partner);
	if (row < 0) return false;
	const total = cases.cell(block.total, measure);
	const own = cases.cell(row, measure);
	const others = values.reduce<Range>(
		(sum, range) => ({ low: sum.low + range!.low, high: sum.high + range!.high }),
		NOTHING
	);
	const low = cases.shownLow[total]! - others.high;
	const high = cases.shownHigh[total]! - others.low;
	if (low > cases.low[own]! || high < cases.high[own]!) return false; // it does not add up
	cases.show(row, measure, Math.max(0, low), high);
	return true;
}
