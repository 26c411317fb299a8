import { m } from '$lib/messages';
import { formatCell, formatMonth } from '$lib/format';
import type { MetricRow } from '$lib/metrics';
import { isNobody } from './figure-text';

/** How to read a figure, in a few words: `complete`, `some agencies have not reported`, `protected range`. */
export function completenessText(row: MetricRow | undefined): string {
	if (!row) return m.map_status_no_submission();
	const text = textOf(row);
	return row.asOf ? m.map_status_as_of({ text, month: formatMonth(row.asOf) }) : text;
}

function textOf(row: MetricRow): string {
	if (row.value.kind === 'missing' && !isNobody(row.value)) return formatCell(row.value);
	switch (row.status) {
		case 'partial':
			return row.sendersReported < row.sendersExpected
				? m.map_status_partial()
				: m.map_status_withheld_in_part();
		case 'suppressed':
			return m.map_status_suppressed();
		case 'estimate':
			return m.map_status_estimate();
		default:
			return row.value.kind === 'range' ? m.map_status_range() : m.map_status_ok();
	}
}
