import { formatCell, formatCount, textByKey } from '$lib/format';
import { METRICS, type MetricId } from '$lib/metrics';
import { boundsOf, type Cell } from '$lib/tables';

/** A figure as it is written everywhere: `38.2`, `80–85%`, `cases, no caseworker`, or why there is none. */
export function figureText(metric: MetricId, cell: Cell): string {
	if (isNobody(cell)) return textByKey(`map_nobody_${metric}`) ?? formatCell(cell);
	const { decimals, unit } = METRICS[metric];
	return formatCell(cell, decimals, unit === 'percent' ? 'percent' : 'decimal');
}

/** A count under a ratio: whole, or with one decimal where part-time posts are counted. */
export function countText(cell: Cell): string {
	const bounds = boundsOf(cell);
	const isWhole = !bounds || (Number.isInteger(bounds.low) && Number.isInteger(bounds.high));
	return formatCount(cell, isWhole ? 0 : 1);
}

/** Something to divide and nobody to divide it by: a figure is missing because need is highest. */
export function isNobody(cell: Cell): boolean {
	return cell.kind === 'missing' && cell.reason === 'zero-denominator';
}
