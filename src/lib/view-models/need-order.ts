import { compareNames } from '$lib/format';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { boundsOf } from '$lib/tables';
import { isNobody } from './figure-text';

/** How pressing a figure certainly is: the most pressing is the largest, no figure comes last. */
export function needOf(metric: MetricId, row: MetricRow | undefined): number {
	if (!row) return -Infinity;
	if (isNobody(row.value)) return Infinity;
	const bounds = boundsOf(row.value);
	if (!bounds) return -Infinity;
	return METRICS[metric].better === 'higher' ? -bounds.high : bounds.low;
}

/** Sorts by need, most pressing first, and by name where need is equal. */
export function compareNeed(
	a: { name: string; need: number },
	b: { name: string; need: number }
): number {
	return a.need === b.need ? compareNames(a.name, b.name) : b.need - a.need;
}
