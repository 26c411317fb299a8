import { MEASURE_STATUS } from '$lib/tables';
import { breakdownOf, type Block, type Breakdown } from './block';
import type { CellMap } from './cell-map';
import type { SenderCases } from './sender-cases';
import { hideSmallCount } from './minimum-count';
import type { Origin } from './write-equations';

/**
 * Takes back what stands in an equation that cannot be kept: a small flow of the month, so that
 * months do not add up any more, or the breakdown of that measure.
 * @returns false when there is nothing to take back
 */
export function withholdFailed(map: CellMap, origin: Origin): boolean {
	const { block, breakdown, measure, isMonthToMonth } = origin;
	if (block.isHeld) return false;
	if (breakdown) {
		const flows = isMonthToMonth ? flowBits(map) : 0;
		return hide(breakdown, flows) || hide(breakdown, 1 << measure);
	}
	if (!isMonthToMonth) return withholdTotal(map, block, measure);
	if (withholdTotal(map, block, largestSmallFlow(map, block))) return true;
	return withholdFlows(map, block) || loosen(block);
}

/**
 * Takes back a small count of which a reader could prove more, with the least that helps first:
 * its breakdown, the flows that lead to it or from it, the sums over areas that hold it.
 * @returns false when nothing is left to take back
 */
export function withholdCount(
	map: CellMap,
	{ block, breakdown, measure }: Omit<Origin, 'isMonthToMonth'>
): boolean {
	const { cases } = map;
	if (!breakdown && cases.isWithheld(block.total, measure)) {
		if (withholdFlows(map, block)) return true;
		if (loosen(block)) return true;
	}
	if (!block.isHeld && breakdown) {
		const isLast = hide(breakdown, flowBits(map)) || hide(breakdown, 1 << measure);
		if (isLast) return true;
	}
	const chain = (block.isSum ? cases.totalChains : cases.chains).get(block.area)!;
	const next = chain[chain.indexOf(block) + 1];
	for (const each of [block, next]) {
		if (!each || each.isHeld) continue;
		if (withholdTotal(map, each, largestSmallFlow(map, each))) return true;
	}
	for (const sums of cases.totalChains.values()) {
		for (const sum of sums) {
			if (sum.isHeld || !(sum === block || sum.addends?.includes(block))) continue;
			for (const each of sum.breakdowns) if (hide(each, 1 << measure)) return true;
			if (withholdTotal(map, sum, measure)) return true;
		}
	}
	for (const each of [...cases.eachChain()].flat()) {
		if (each.isHeld || each.month !== block.month) continue;
		const own = breakdown && breakdownOf(each, breakdown.dimension);
		if (own && hide(own, 1 << measure)) return true;
	}
	for (const each of [block, next]) {
		if (!each || each.isHeld) continue;
		for (const own of each.breakdowns) {
			if (hide(own, flowBits(map)) || hide(own, 1 << measure)) return true;
		}
		if (withholdFlows(map, each)) return true;
	}
	return !block.isHeld && withholdTotal(map, block, measure);
}

/** Lets the month-end total of the block be widened. */
function loosen(block: Block): boolean {
	if (block.isTight || block.isHeld) return false;
	block.isTight = true;
	return true;
}

function hide(breakdown: Breakdown, bits: number): boolean {
	if (!bits || breakdown.isDropped || breakdown.stands || (breakdown.hidden & bits) === bits) {
		return false;
	}
	breakdown.hidden |= bits;
	return true;
}

const flowBits = ({ cases }: CellMap) =>
	cases.spec.flows.reduce((bits, flow) => bits | (1 << flow), 0);

/** The small flow of which most was sent: it is the one that the stocks tell of; or -1. */
function largestSmallFlow({ cases, k }: CellMap, { total }: Block): number {
	let largest = -1;
	let most = 0;
	for (const flow of cases.spec.flows) {
		if (!cases.isGiven(total, flow)) continue;
		const cell = cases.cell(total, flow);
		const { low, high } = hideSmallCount({ low: cases.low[cell]!, high: cases.high[cell]! }, k);
		if (low < high && cases.high[cell]! > most) {
			largest = flow;
			most = cases.high[cell]!;
		}
	}
	return largest;
}

/** All flows of the month, also those that are 0: the others would follow from them. */
function withholdFlows({ cases }: CellMap, block: Block): boolean {
	let isChanged = false;
	if (block.isHeld) return isChanged;
	for (const flow of cases.spec.flows) {
		if (!cases.isGiven(block.total, flow)) continue;
		withhold(cases, block, flow);
		isChanged = true;
		// A sum of 0 would tell that each of its areas has 0.
		for (const sum of [...cases.totalChains.values()].flat()) {
			const isNone = cases.high[cases.cell(sum.total, flow)] === 0;
			if (isNone && !sum.isHeld && sum.addends?.includes(block)) withhold(cases, sum, flow);
		}
	}
	return isChanged;
}

function withhold(cases: SenderCases, block: Block, measure: number): void {
	cases.status[cases.cell(block.total, measure)] = MEASURE_STATUS.withheld;
	for (const breakdown of block.breakdowns) breakdown.hidden |= 1 << measure;
}

/** A total that is 0 stays: that nothing happened tells of nobody. */
function withholdTotal({ cases }: CellMap, block: Block, measure: number): boolean {
	if (measure < 0 || !cases.isGiven(block.total, measure)) return false;
	const cell = cases.cell(block.total, measure);
	if (cases.high[cell] === 0) return false;
	withhold(cases, block, measure);
	return true;
}
