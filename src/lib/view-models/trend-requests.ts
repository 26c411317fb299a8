import type { AreaLevel, Dimension, MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import { missing } from '$lib/tables';
import type { TrendSpan } from './trend-span';

interface TrendView {
	metric: MetricId;
	area: string | null;
	by: Dimension | null;
	filters: MetricRequest['filters'];
}

/** One row per period, and per value of the split where there is one. */
export function trendRequest({ metric, area, by, filters }: TrendView, span: TrendSpan) {
	const { from, to, grain } = span;
	return { metric, level: null, area, from, to, grain, by, filters } satisfies MetricRequest;
}

/** One row per period and area of a level. */
export function areaTrendsRequest(view: TrendView, level: AreaLevel, span: TrendSpan) {
	return { ...trendRequest({ ...view, by: null }, span), level } satisfies MetricRequest;
}

/**
 * Rows as they may be shown: of a split by kind of employer, or of one kind alone, the figure of one
 * agency by itself is withheld; it would be that agency's result.
 */
export function withoutLoneAgencies(rows: MetricRow[], request: MetricRequest): MetricRow[] {
	const isByEmployer = request.by === 'employer_type' || request.filters.employer_type?.length;
	return isByEmployer ? rows.map(withoutLoneAgency) : rows;
}

function withoutLoneAgency(row: MetricRow): MetricRow {
	if (row.value.kind === 'missing' || !isOfOneAgency(row)) return row;
	const hidden = missing('withheld');
	return { ...row, value: hidden, numerator: hidden, denominator: hidden, status: 'suppressed' };
}

/** Whether no second agency stands behind a figure. */
export function isOfOneAgency({ sendersReported, sendersExpected }: MetricRow): boolean {
	return Math.max(sendersReported, sendersExpected) === 1;
}
