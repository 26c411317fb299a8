import { formatCell, formatCount, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, missing, type Cell } from '$lib/tables';
import { judge } from './metric-text';

/**
 * A figure as it is written everywhere: `38.2`, `80–85%`, `cases, no caseworker`, or why there is
 * none. A range of 1 or more is written in whole numbers, unless that would move it over the benchmark.
 */
export function figureText(
	metric: MetricId,
	cell: Cell,
	settings: Settings = DEFAULT_SETTINGS
): string {
	if (isNobody(cell)) return textByKey(`map_nobody_${metric}`) ?? formatCell(cell);
	const { decimals, unit } = METRICS[metric];
	const digits = decimals > 0 && isWideEnough(metric, cell, settings) ? 0 : decimals;
	return formatCell(cell, digits, unit === 'percent' ? 'percent' : 'decimal');
}

/** As `figureText`; figures made by two methods or on two scales are not added, and it says so. */
export function figureOfRow(
	metric: MetricId,
	row: MetricRow | undefined,
	settings: Settings = DEFAULT_SETTINGS
): string {
	if (row?.status === 'mixed') return m.figure_missing_mixed();
	return figureText(metric, row?.value ?? missing('no-report'), settings);
}

function isWideEnough(metric: MetricId, cell: Cell, settings: Settings): boolean {
	if (cell.kind !== 'range' || cell.high - cell.low < 1) return false;
	const [low, high] = [Math.floor(cell.low), Math.ceil(cell.high)];
	const rounded = judge(metric, { kind: 'range', low, high }, settings);
	return rounded === judge(metric, cell, settings);
}

/** A count under a ratio: whole, or with one decimal where part-time posts are counted. */
export function countText(cell: Cell): string {
	const bounds = boundsOf(cell);
	const isWhole = !bounds || (Number.isInteger(bounds.low) && Number.isInteger(bounds.high));
	return formatCount(cell, isWhole ? 0 : 1);
}

/** Whether having nobody to divide by is the strongest alert, not two files that do not fit. */
export function isAlert(metric: MetricId): boolean {
	return textByKey(`map_nobody_${metric}`) !== null;
}

/** Something to divide and nobody to divide it by: a figure is missing because need is highest. */
export function isNobody(cell: Cell): boolean {
	return cell.kind === 'missing' && cell.reason === 'zero-denominator';
}
