import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { AreaPlace, MapModel } from './map-model';
import { toMapScreen } from './map-screen';
import { benchmarkKey, benchmarkOf, metricText } from './metric-text';
import type { PlainTable } from './plain-table';
import { periodText } from './report-figure';
import { isOfWholePeriod } from './report-requests';
import type { Span } from './report-choice';
import type { TableRow } from './table-model';

/** How many areas tables and charts list unless every one is wanted. */
export const ROWS_LISTED = 10;

/** One figure for each area: a map, its table and the ends for a chart, with the same cells. */
export interface ReportAreas {
	metric: MetricId;
	title: string;
	map: MapModel;
	mapLabel: string;
	table: PlainTable;
	/** `24 more lines are not in this table.`; null where none is left out. */
	left: string | null;
	/** How many areas could stand elsewhere in the order; null where it is certain. */
	uncertainOrder: string | null;
	/** Most pressing first; both ends null where there is no figure. */
	bars: { name: string; low: number | null; high: number | null }[];
	benchmark: { value: number; label: string } | null;
	unit: string;
}

export interface AreasQuestion {
	metric: MetricId;
	/** One row per area, each with the last month of the period. */
	rows: MetricRow[];
	areas: AreaPlace[];
	level: AreaLevel;
	span: Span;
	settings: Settings;
	hasAllRows: boolean;
}

/** @returns null for a single area, which has nothing to be compared with */
export function toReportAreas(question: AreasQuestion): ReportAreas | null {
	const { metric, rows, areas, level, span, settings, hasAllRows } = question;
	if (areas.length < 2) return null;
	const view = { metric, month: span.to as Month, level };
	const { map, table } = toMapScreen(rows, areas, view, settings);
	const listed = table.rows.slice(0, hasAllRows ? undefined : ROWS_LISTED);
	const inputs = { title: metricText(metric, 'title'), period: periodText(metric, span) };
	const benchmark = benchmarkOf(metric, settings);
	// What the group keeps together has no agencies to count.
	const hasAgencies = rows.some(({ sendersExpected }) => sendersExpected > 0);
	const columns = table.columns.filter(({ id }) => id !== 'reported' || hasAgencies);
	return {
		metric,
		title: m.report_areas(inputs),
		map,
		mapLabel: m.report_map(inputs),
		table: {
			columns,
			rows: listed.map((row) => ({
				id: row.code,
				period: { first: isOfWholePeriod(metric) ? span.from : span.to, last: span.to },
				cells: columns.map(({ id }) => row.texts[id])
			}))
		},
		left: leftText(table.rows.length - listed.length),
		uncertainOrder: table.uncertainOrder,
		bars: listed.map(toBar),
		benchmark: benchmark && {
			value: benchmark.value,
			label: benchmarkKey(metric, settings)
		},
		unit: metricText(metric, 'unit')
	};
}

/** How many lines a table leaves out, in words; null for none. */
export function leftText(count: number): string | null {
	return count > 0 ? m.report_rows_left({ count }) : null;
}

function toBar({ name, ends }: TableRow) {
	return { name, low: ends.value?.low ?? null, high: ends.value?.high ?? null };
}
