import { MEASURE_STATUS } from '$lib/tables';
import type { Block } from './block';
import type { CellMap } from './cell-map';
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
		const bits = flows || 1 << measure;
		if ((breakdown.hidden & bits) === bits) return false;
		breakdown.hidden |= bits;
		return true;
	}
	if (isMonthToMonth) return withholdTotal(map, block, largestSmallFlow(map, block));
	return withholdTotal(map, block, measure);
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

function withholdTotal({ cases }: CellMap, block: Block, measure: number): boolean {
	if (measure < 0 || !cases.isGiven(block.total, measure)) return false;
	cases.status[cases.cell(block.total, measure)] = MEASURE_STATUS.withheld;
	for (const breakdown of block.breakdowns) breakdown.hidden |= 1 << measure;
	return true;
}
