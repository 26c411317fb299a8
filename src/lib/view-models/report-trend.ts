import { formatMonth, formatRange } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import { countText, figureText } from './figure-text';
import { benchmarkKey, benchmarkOf, benchmarkText, metricText } from './metric-text';
import type { PlainTable } from './plain-table';
import { toSparklineModel, type SparklineModel } from './sparkline-model';

/** A figure by month: a line, the same as a table, and how complete the files behind it are. */
export interface ReportTrend {
	metric: MetricId;
	title: string;
	line: SparklineModel;
	table: PlainTable;
	/** Who has reported beside the trend, in a sentence. */
	completeness: string;
	/** In order; both ends null where there is no figure. */
	points: { month: string; low: number | null; high: number | null }[];
	benchmark: { value: number; label: string } | null;
	unit: string;
}

/** @param rows one per month @param files M35, one per month @param months in order */
export function toReportTrend(
	metric: MetricId,
	rows: MetricRow[],
	files: MetricRow[],
	months: Month[],
	settings: Settings
): ReportTrend {
	const rowOf = new Map(rows.map((row) => [row.period, row]));
	const benchmark = benchmarkOf(metric, settings);
	const hasAgencies = rows.some(({ sendersExpected }) => sendersExpected > 0);
	const counted = { id: 'counted', title: m.map_column_reported(), isNumber: true };
	const cellOf = (month: Month) =>
		rowOf.get(month)?.value ?? ({ kind: 'missing', reason: 'no-report' } as const);
	return {
		metric,
		title: m.report_trend({ title: metricText(metric, 'title') }),
		line: toSparklineModel(
			rows,
			months,
			metric,
			benchmark,
			benchmarkText(metric, settings),
			settings
		),
		table: {
			columns: [
				{ id: 'month', title: m.report_column_month() },
				{ id: 'figure', title: metricText(metric, 'short'), isNumber: true },
				...(hasAgencies ? [counted] : [])
			],
			rows: months.map((month) => ({
				id: String(month),
				period: { first: month, last: month },
				cells: [
					formatMonth(month),
					figureText(metric, cellOf(month), settings),
					...(hasAgencies ? [reportedText(rowOf.get(month))] : [])
				]
			}))
		},
		completeness: filesText(files.filter(({ period }) => months.includes(period))),
		points: months.map((month) => ({
			month: formatMonth(month, 'short'),
			low: boundsOf(cellOf(month))?.low ?? null,
			high: boundsOf(cellOf(month))?.high ?? null
		})),
		benchmark: benchmark && { value: benchmark.value, label: benchmarkKey(metric, settings) },
		unit: metricText(metric, 'unit')
	};
}

function reportedText(row: MetricRow | undefined): string {
	if (!row || !row.sendersExpected) return '';
	return m.map_reported_of({ reported: row.sendersReported, expected: row.sendersExpected });
}

/** The lowest and the highest share of expected files, over these months. */
function filesText(files: MetricRow[]): string {
	const shares = files.flatMap(({ value }) => boundsOf(value) ?? []);
	if (shares.length === 0) return m.report_trend_files_unknown();
	const low = Math.min(...shares.map((share) => share.low));
	const high = Math.max(...shares.map((share) => share.high));
	return m.report_trend_files({ share: formatRange(low, high, 0, 'percent') });
}

/** One line per month of the cases that came and went, as a table. @param rows by figure */
export function toFlowTable(
	rows: { metric: MetricId; months: MetricRow[] }[],
	months: Month[]
): PlainTable {
	const cellsOf = (month: Month) =>
		rows.map(({ months: of }) =>
			countText(
				of.find(({ period }) => period === month)?.value ?? {
					kind: 'missing',
					reason: 'no-report'
				}
			)
		);
	const first = rows[0]?.months ?? [];
	return {
		columns: [
			{ id: 'month', title: m.report_column_month() },
			...rows.map(({ metric }) => ({
				id: metric,
				title: metricText(metric, 'short'),
				isNumber: true
			})),
			{ id: 'counted', title: m.map_column_reported(), isNumber: true }
		],
		rows: months.map((month) => ({
			id: String(month),
			period: { first: month, last: month },
			cells: [
				formatMonth(month),
				...cellsOf(month),
				reportedText(first.find(({ period }) => period === month))
			]
		}))
	};
}
