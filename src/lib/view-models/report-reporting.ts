import { formatMonth, formatMonths } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { boundsOf, type Month } from '$lib/tables';
import { countText, figureText } from './figure-text';
import type { PlainTable } from './plain-table';
import type { Span } from './report-choice';
import { toReporting, type SenderReports } from './reporting';

/** How many of the expected files came in a period. @param row M35 of the whole period */
export function reportingSentence(row: MetricRow | undefined, span: Span): string {
	if (!row || !boundsOf(row.value)) return m.overview_reporting_unknown();
	return m.report_reporting({
		share: figureText('M35', row.value),
		period: formatMonths(span.from, span.to),
		received: countText(row.numerator),
		expected: countText(row.denominator)
	});
}

const monthsOf = ({ from, to }: Span): Month[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Agencies and files, month by month. @param files M35, one row per month */
export function toReportingTable(
	senders: readonly SenderReports[],
	files: MetricRow[],
	span: Span
): PlainTable {
	return {
		columns: [
			{ id: 'month', title: m.report_column_month() },
			{ id: 'agencies', title: m.report_column_agencies(), isNumber: true },
			{ id: 'files', title: m.report_column_files(), isNumber: true }
		],
		rows: monthsOf(span).map((month) => {
			const { reported, expected } = toReporting(senders, month);
			const row = files.find(({ period }) => period === month);
			return {
				id: String(month),
				period: { first: month, last: month },
				cells: [
					formatMonth(month),
					expected ? m.map_reported_of({ reported, expected }) : m.overview_completeness_none(),
					row && boundsOf(row.value) ? figureText('M35', row.value) : m.overview_completeness_none()
				]
			};
		})
	};
}

/** What has not come, by agency and month; agencies are pseudonyms. */
export function toMissingTable(senders: readonly SenderReports[], span: Span): PlainTable {
	return {
		columns: [
			{ id: 'agency', title: m.report_column_agency() },
			{ id: 'month', title: m.report_column_month() },
			{ id: 'missing', title: m.report_column_missing() }
		],
		rows: monthsOf(span).flatMap((month) =>
			toReporting(senders, month).incomplete.map(({ code, missing, hasSentNothing }) => ({
				id: `${code} ${month}`,
				period: { first: month, last: month },
				cells: [code, formatMonth(month), hasSentNothing ? m.overview_missing_all() : missing]
			}))
		)
	};
}
