import { breakdownOf, type Block, type Breakdown } from './block';
import { rowOf, shownParts, withholdParts, withholdTotal } from './guard-parts';
import type { MonthTree } from './month-tree';
import type { SenderCases } from './sender-cases';

/**
 * Last month's stock and this month's flows give this month's stock, for the total and for what
 * does not change (sex, disability). Of its terms the transfers are missed least: they stay untold
 * unless every other term is stored as one number, and then a reader learns nothing from the
 * others. A sender that does not report them loses all flows of the month instead, except where
 * the flows are so many that they leave every count open.
 * @param lasting dimensions whose values do not change
 */
export function hideTransfers(
	cases: SenderCases,
	{ leaves, sums }: MonthTree,
	lasting: Set<number>,
	k: number
): void {
	const { spec } = cases;
	if (spec.stock < 0) return;
	const reported = [...spec.plus, ...spec.minus].filter((flow) => cases.hasColumn(flow));
	if (![spec.plus, spec.minus].every((flows) => flows.some((flow) => cases.hasColumn(flow))))
		return;
	const transfers = [spec.plus, spec.minus].map((flows) =>
		flows.filter((flow) => cases.hasColumn(flow)).at(LAST)
	);
	const hasTransfers = transfers.every((flow, sign) => {
		const flows = sign ? spec.minus : spec.plus;
		return flow !== undefined && flow === flows.at(LAST) && flows.length > 1;
	});
	const season: Season = {
		cases,
		lasting,
		k,
		reported,
		untold: hasTransfers ? (transfers as number[]) : reported,
		needsRoom: !hasTransfers,
		inexact: new Set()
	};
	for (const leaf of leaves) hideOfArea(season, leaf);
	for (const { block } of sums) hideOfSum(season, block);
}

/** Flows are listed with the transfers last. */
const LAST = -1;

interface Season {
	cases: SenderCases;
	lasting: Set<number>;
	k: number;
	/** Flows that the sender reports. */
	reported: number[];
	/** Flows that stay untold where not everything is stored as one number. */
	untold: number[];
	/** There are no transfers: the flows themselves must leave room. */
	needsRoom: boolean;
	/** Areas in which something is not stored as one number. */
	inexact: Set<Block>;
}

function hideOfArea(season: Season, block: Block): void {
	if (block.isHeld || block.total < 0 || isAllExact(season, block)) return;
	const { cases, k, needsRoom, untold, inexact } = season;
	inexact.add(block);
	if (needsRoom && flowsAreExact(season, block) && roomOf(season, block) >= k) {
		hideFlowParts(season, block, false);
		return;
	}
	for (const flow of untold) withholdTotal(cases, block, flow);
}

function hideOfSum(season: Season, block: Block): void {
	if (block.isHeld || block.total < 0) return;
	const { cases, k, needsRoom, untold, inexact } = season;
	const open = (block.addends ?? []).filter((addend) => inexact.has(addend));
	if (!open.length && isAllExact(season, block)) return;
	inexact.add(block);
	if (needsRoom && flowsAreExact(season, block)) {
		const hidden = open.filter((addend) => untold.some((flow) => isHidden(cases, addend, flow)));
		const room = hidden.reduce((sum, addend) => sum + roomOf(season, addend), 0);
		if (!hidden.length || (hidden.length > 1 && room >= 2 * k)) {
			hideFlowParts(season, block, hidden.length > 0);
			return;
		}
	}
	for (const flow of untold) withholdTotal(cases, block, flow);
}

const isHidden = (cases: SenderCases, { total }: Block, flow: number) =>
	cases.isGiven(total, flow) && !cases.isShown(total, flow);

function flowsAreExact({ cases, reported }: Season, { total }: Block): boolean {
	return reported.every((flow) => cases.isShownExactly(total, flow));
}

/** Stock and flows, and the stock before, are stored as numbers; also of what does not change. */
function isAllExact(season: Season, block: Block): boolean {
	const { cases, lasting, reported } = season;
	const { stock } = cases.spec;
	const { before } = block;
	if (!flowsAreExact(season, block) || !cases.isShownExactly(block.total, stock)) return false;
	if (!isOpenBefore(season, before?.total ?? -1, block.total)) return false;
	for (const dimension of lasting) {
		const now = breakdownOf(block, dimension);
		const then = before && breakdownOf(before, dimension);
		if (!now && !then) continue;
		if (!now || (before && !shownParts(before, dimension, stock))) return false;
		const rows = [stock, ...reported].every((measure) => isExact(cases, block, now, measure));
		if (!rows) return false;
		for (const row of now.rows) {
			const earlier = then ? rowOf(cases, then, cases.value[row]!) : -1;
			const isNone = then !== undefined && earlier < 0;
			if (!isNone && !isOpenBefore(season, earlier, row)) return false;
		}
		const left = then?.rows.some((row) => !cases.isShownExactly(row, stock));
		if (left) return false;
	}
	return true;
}

function isExact(cases: SenderCases, block: Block, breakdown: Breakdown, measure: number) {
	if (!shownParts(block, breakdown.dimension, measure)) return false;
	return breakdown.rows.every((row) => cases.isShownExactly(row, measure));
}

/** The stock before is stored as a number; or, where no month before was sent, follows as no small one. */
function isOpenBefore({ cases, k }: Season, before: number, row: number): boolean {
	const { stock, plus, minus } = cases.spec;
	if (before >= 0) return cases.isShownExactly(before, stock);
	const sum = (flows: number[]) =>
		flows.reduce(
			(all, flow) =>
				all + (cases.isShownExactly(row, flow) ? cases.shownLow[cases.cell(row, flow)]! : 0),
			0
		);
	const follows = cases.shownLow[cases.cell(row, stock)]! - sum(plus) + sum(minus);
	return follows <= 0 || follows >= k;
}

/**
 * By how many cases the flows exceed what the stocks alone tell of them: so many may have come
 * and gone unseen. -Infinity when that is not known.
 */
function roomOf(season: Season, block: Block): number {
	const { cases, lasting } = season;
	const { stock, plus } = cases.spec;
	const { before } = block;
	let came = 0;
	for (const flow of plus) {
		if (!cases.isGiven(block.total, flow)) continue;
		came += cases.low[cases.cell(block.total, flow)]!;
	}
	if (!before) return isOpenBefore(season, -1, block.total) ? came : -Infinity;
	let needed = Math.max(0, stockOf(cases, block.total) - stockOf(cases, before.total));
	for (const dimension of lasting) {
		const now = breakdownOf(block, dimension);
		const then = breakdownOf(before, dimension);
		if (!now && !then) continue;
		if (!now || !then) return -Infinity;
		let grown = 0;
		for (const row of now.rows) {
			const earlier = rowOf(cases, then, cases.value[row]!);
			const was = earlier < 0 ? 0 : stockOf(cases, earlier);
			grown += Math.max(0, stockOf(cases, row) - was);
		}
		needed = Math.max(needed, grown);
	}
	return Number.isNaN(needed) ? -Infinity : came - needed;

	function stockOf(of: SenderCases, row: number): number {
		const cell = of.cell(row, stock);
		return of.isGiven(row, stock) && of.low[cell] === of.high[cell] ? of.low[cell]! : NaN;
	}
}

/**
 * The flows of what does not change would tell of its stocks; and where areas do not tell their
 * flows, no breakdown of the sum is guarded any more.
 */
function hideFlowParts({ cases, lasting, reported }: Season, block: Block, areAll: boolean): void {
	for (const breakdown of block.breakdowns) {
		if (breakdown.stands || !(areAll || lasting.has(breakdown.dimension))) continue;
		for (const flow of reported) withholdParts(cases, breakdown, flow);
	}
}
