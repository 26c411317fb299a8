import { breakdownOf, type Block, type Breakdown } from './block';
import type { CellMap, CountOrigin } from './cell-map';
import { hideSmallCount } from './minimum-count';
import type { Origin } from './write-equations';

/**
 * Takes back what stands in an equation that cannot be kept: a small flow of the month, so that
 * months do not add up any more, or the breakdown of that measure.
 * @returns false when there is nothing to take back
 */
export function withholdFailed(map: CellMap, origin: Origin): boolean {
	const { block, breakdown, measure, isMonthToMonth } = origin;
	if (breakdown) {
		const hasFlows = isMonthToMonth && hideFlows(map, block, breakdown);
		return hasFlows || map.hideParts(block, breakdown, measure);
	}
	if (!isMonthToMonth) return map.withholdTotal(block, measure);
	const flow = largestSmallFlow(map, block);
	if (flow >= 0 && map.withholdTotal(block, flow)) return true;
	return withholdFlows(map, block);
}

/**
 * Takes back something around a small count of which a reader could prove more, with what loses
 * least first: its breakdown, the flows that lead to it or from it, sums over areas that hold it.
 * @returns false when nothing is left to take back
 */
export function withholdAround(map: CellMap, { block, breakdown, measure }: CountOrigin): boolean {
	const { cases } = map;
	if (!breakdown && cases.isWithheld(block.total, measure)) {
		if (withholdFlows(map, block) || map.loosen(block)) return true;
	}
	if (breakdown && hideFlows(map, block, breakdown)) return true;
	if (breakdown && map.hideParts(block, breakdown, measure)) return true;
	const chain = (block.isSum ? cases.totalChains : cases.chains).get(block.area)!;
	const next = chain[chain.indexOf(block) + 1];
	const months = next ? [block, next] : [block];
	for (const each of months) {
		const flow = largestSmallFlow(map, each);
		if (flow >= 0 && map.withholdTotal(each, flow)) return true;
	}
	for (const sum of sumsOf(map, block)) {
		for (const each of sum.breakdowns) if (map.hideParts(sum, each, measure)) return true;
		if (map.withholdTotal(sum, measure)) return true;
	}
	for (const each of breakdown ? sameMonth(map, block) : []) {
		const own = breakdownOf(each, breakdown!.dimension);
		if (own && map.hideParts(each, own, measure)) return true;
	}
	for (const each of months) {
		for (const own of each.breakdowns) {
			if (hideFlows(map, each, own) || map.hideParts(each, own, measure)) return true;
		}
		if (withholdFlows(map, each)) return true;
	}
	return map.withholdTotal(block, measure);
}

/** The totals over areas that a block is part of, or itself. */
const sumsOf = (map: CellMap, block: Block) =>
	sameMonth(map, block).filter(
		(sum) => sum.isSum && (sum === block || sum.addends?.includes(block))
	);

const sameMonth = ({ cases }: CellMap, { month }: Block) => cases.blocksOf(month);

function hideFlows(map: CellMap, block: Block, breakdown: Breakdown): boolean {
	return map.cases.spec.flows.map((flow) => map.hideParts(block, breakdown, flow)).some(Boolean);
}

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
function withholdFlows(map: CellMap, block: Block): boolean {
	const { cases } = map;
	let isChanged = false;
	for (const flow of cases.spec.flows) {
		if (!map.withholdTotal(block, flow)) continue;
		isChanged = true;
		// A sum of 0 would tell that each of its areas has 0.
		for (const sum of sumsOf(map, block)) {
			if (cases.high[cases.cell(sum.total, flow)] === 0) map.withholdTotal(sum, flow);
		}
	}
	return isChanged;
}
