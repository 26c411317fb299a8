import { compareNames } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { boundsOf } from '$lib/tables';
import { isAlert, isNobody } from './figure-text';

/** The least and the most that a figure may press; the larger, the more pressing. */
export interface Need {
	low: number;
	high: number;
}

/** How pressing a figure is: nobody to share the cases is the most, no figure is null. */
export function needRange(metric: MetricId, row: MetricRow | undefined): Need | null {
	if (!row) return null;
	if (isNobody(row.value) && isAlert(metric)) return { low: Infinity, high: Infinity };
	const bounds = boundsOf(row.value);
	if (!bounds) return null;
	return METRICS[metric].better === 'higher'
		? { low: -bounds.high, high: -bounds.low }
		: { low: bounds.low, high: bounds.high };
}

/** What the order of areas by need is called: a figure that is neither good nor bad does not press. */
export function areaOrderText(metric: MetricId): string {
	return METRICS[metric].better === 'neither' ? m.map_areas_by_figure() : m.map_areas_by_need();
}

/** How pressing a figure certainly is: the most pressing is the largest, no figure comes last. */
export function needOf(metric: MetricId, row: MetricRow | undefined): number {
	return needRange(metric, row)?.low ?? -Infinity;
}

/**
 * For each of these, whether its place is certain: none that stands after it may be more pressing,
 * none that stands before it less. @param needs in descending order of their lower ends
 */
export function certainPlaces(needs: (Need | null)[]): boolean[] {
	const highestAfter = needs.map(() => -Infinity);
	for (let place = needs.length - 2; place >= 0; place--) {
		highestAfter[place] = Math.max(highestAfter[place + 1]!, needs[place + 1]?.high ?? -Infinity);
	}
	return needs.map((need, place) => {
		if (!need) return true;
		const before = needs[place - 1];
		return highestAfter[place]! <= need.low && !(before && before.low < need.high);
	});
}

/** Sorts by need, most pressing first, and by name where need is equal. */
export function compareNeed(
	a: { name: string; need: number },
	b: { name: string; need: number }
): number {
	return a.need === b.need ? compareNames(a.name, b.name) : b.need - a.need;
}
