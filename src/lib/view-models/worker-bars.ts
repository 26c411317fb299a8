import { codeLabel } from '$lib/format';
import type { MetricId, MetricRow } from '$lib/metrics';
import { codesOf } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';
import { countText } from './figure-text';

/** One bar of a small bar chart; `share` of the longest bar, from 0 to 1. */
export interface Bar {
	label: string;
	text: string;
	share: number;
}

/**
 * A share of all caseworkers in post: unlike caseworkers per 100,000 children it tells of them also
 * where nobody knows how many children there are.
 */
export const OF_ALL_CASEWORKERS: MetricId = 'M11';

/** The caseworkers in post of a row of `OF_ALL_CASEWORKERS`. */
export const caseworkersOf = (row: MetricRow): Cell => row.denominator;

/**
 * Caseworkers in post by one attribute, in the order of its list: one bar for each value that
 * somebody reported, as long as the highest count it may be.
 * @param rows the answer of `OF_ALL_CASEWORKERS` by that attribute
 */
export function toWorkerBars(dimension: 'employer_type' | 'role', rows: MetricRow[]): Bar[] {
	const codes = dimension === 'role' ? codesOf('role', 'caseworker') : codesOf('employer_type');
	const counted = codes.flatMap((code) => {
		const row = rows.find(({ dimensionValue }) => dimensionValue === code);
		const bounds = row && boundsOf(caseworkersOf(row));
		return bounds
			? [{ label: codeLabel(dimension, code), text: countText(caseworkersOf(row)), ...bounds }]
			: [];
	});
	const longest = Math.max(1, ...counted.map(({ high }) => high));
	return counted.map(({ label, text, high }) => ({ label, text, share: high / longest }));
}
