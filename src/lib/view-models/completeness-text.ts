import { m } from '$lib/messages';
import { formatCell, formatMonth } from '$lib/format';
import type { MetricRow } from '$lib/metrics';
import { isNobody } from './figure-text';

const MONTHS_OF_YEAR = 12;

/** How to read a figure, in a few words: `complete`, `some agencies have not reported`, `protected range`. */
export function completenessText(row: MetricRow | undefined): string {
	if (!row) return m.map_status_no_submission();
	const text = withMonths(textOf(row), row);
	return row.asOf ? m.map_status_as_of({ text, month: formatMonth(row.asOf) }) : text;
}

/** A year of which months are missing is said to be shorter. */
function withMonths(text: string, { months, value }: MetricRow): string {
	return months === null || months === MONTHS_OF_YEAR || value.kind === 'missing'
		? text
		: m.map_status_months({ text, count: months });
}

function textOf(row: MetricRow): string {
	if (row.status === 'mixed') return m.map_status_mixed();
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
