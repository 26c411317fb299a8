import type { MetricRequest, MetricRow } from '$lib/metrics';
import { boundsOf, monthText, type Cell } from '$lib/tables';

const DECIMALS = 6;

/** One line of `atlas metrics`; the column names are part of the command line's contract. */
export type MetricRecord = Record<string, string | number | null>;

export function columnsFor({ by }: MetricRequest): string[] {
	return [
		'metric',
		'period',
		'area_code',
		...(by ? [by] : []),
		'value_low',
		'value_high',
		'numerator_low',
		'numerator_high',
		'denominator',
		'status',
		'senders_reported',
		'senders_expected'
	];
}

/** Missing figures are null; a denominator that is a range is written `low-high`. */
export function toRecord(request: MetricRequest, row: MetricRow): MetricRecord {
	const value = endsOf(row.value);
	const numerator = endsOf(row.numerator);
	const denominator = endsOf(row.denominator);
	return {
		metric: request.metric,
		period: periodText(request, row),
		area_code: row.areaCode,
		...(request.by && { [request.by]: row.dimensionValue }),
		value_low: value.low,
		value_high: value.high,
		numerator_low: numerator.low,
		numerator_high: numerator.high,
		denominator:
			denominator.low === denominator.high
				? denominator.low
				: `${denominator.low}-${denominator.high}`,
		status: row.status,
		senders_reported: row.sendersReported,
		senders_expected: row.sendersExpected
	};
}

function periodText({ grain, from, to }: MetricRequest, { period }: MetricRow): string {
	return grain === 'whole' && from !== to
		? `${monthText(from)}..${monthText(to)}`
		: monthText(period);
}

function endsOf(cell: Cell): { low: number | null; high: number | null } {
	const bounds = boundsOf(cell);
	return bounds
		? { low: rounded(bounds.low), high: rounded(bounds.high) }
		: { low: null, high: null };
}

const rounded = (value: number) => Number(value.toFixed(DECIMALS));
