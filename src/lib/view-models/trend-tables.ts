import { m } from '$lib/messages';
import type { MetricId, MetricRow, PeriodWindow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { completenessText } from './completeness-text';
import { countText, figureText } from './figure-text';
import { metricText } from './metric-text';
import { compareNeed, needOf } from './need-order';
import type { PlainTable } from './plain-table';
import { inReadingOrder, isCount } from './ratio-text';
import type { TrendBreak } from './trend-breaks';
import { cellOf, periodText, rowIn, type TrendSubject } from './trend-sentence';

/** A trend, or several of a split, as a table: one row per period, the figures as on the chart. */
export function toTrendTable(
	trends: { name: string | null; subject: TrendSubject }[],
	breaks: TrendBreak[] = []
): PlainTable {
	const metric = trends[0]!.subject.metric;
	const isSplit = trends.some(({ name }) => name !== null);
	const parts = [
		{ id: 'numerator', title: metricText(metric, 'numerator'), isNumber: true },
		{ id: 'denominator', title: metricText(metric, 'denominator'), isNumber: true }
	];
	return {
		columns: [
			{ id: 'time', title: m.trend_column_period() },
			...(isSplit ? [{ id: 'group', title: m.trend_column_value() }] : []),
			{ id: 'figure', title: metricText(metric, 'short'), isNumber: true },
			...(isCount(metric) ? [] : parts),
			{ id: 'status', title: m.map_column_status() },
			{ id: 'reported', title: m.map_column_reported(), isNumber: true },
			{ id: 'breaks', title: m.trend_column_breaks() }
		],
		rows: trends.flatMap(({ name, subject }, place) =>
			subject.periods.map((period, at) => ({
				id: `${place}-${period.first}`,
				period,
				cells: [
					periodText(period),
					...(isSplit ? [name ?? ''] : []),
					...rowCells(metric, rowIn(subject.rows, period), subject.settings),
					breaks
						.filter((each) => each.at === at)
						.map(({ text }) => text)
						.join(' ')
				]
			}))
		)
	};
}

/** Two trends side by side: two areas, or two years. */
export function toSideTable(
	metric: MetricId,
	left: { name: string; subject: TrendSubject },
	right: { name: string; subject: TrendSubject }
): PlainTable {
	const isSamePeriod = left.subject.periods[0]!.first === right.subject.periods[0]!.first;
	const figure = ({ subject }: { subject: TrendSubject }, period: PeriodWindow) =>
		figureText(metric, cellOf(rowIn(subject.rows, period)), subject.settings);
	return {
		columns: [
			{ id: 'time', title: m.trend_column_period() },
			{ id: 'left', title: left.name, isNumber: true },
			...(isSamePeriod ? [] : [{ id: 'earlier', title: m.trend_column_earlier() }]),
			{ id: 'right', title: right.name, isNumber: true }
		],
		rows: left.subject.periods.map((period, at) => {
			const other = right.subject.periods[at]!;
			return {
				id: String(period.first),
				cells: [
					periodText(period),
					figure(left, period),
					...(isSamePeriod ? [] : [periodText(other)]),
					figure(right, other)
				]
			};
		})
	};
}

/** The trends of all areas in one table: a row per area, a column per period. */
export function toAreasTable(metric: MetricId, areas: AreaTrend[], settings: Settings): PlainTable {
	const periods = areas[0]?.subject.periods ?? [];
	return {
		columns: [
			{ id: 'area', title: m.map_column_area() },
			...periods.map((period) => ({
				id: String(period.first),
				title: periodText(period),
				isNumber: true,
				period
			}))
		],
		rows: areas.map(({ code, name, subject }) => ({
			id: code,
			cells: [
				name,
				...periods.map((period) =>
					figureText(metric, cellOf(rowIn(subject.rows, period)), settings)
				)
			]
		}))
	};
}

/** The trend of one area of several. */
export interface AreaTrend {
	code: string;
	name: string;
	subject: TrendSubject;
}

/** The trend of each area, the most pressing of the last period first. @param rows of all of them */
export function toAreaTrends(
	rows: MetricRow[],
	areas: readonly { code: string; name: string }[],
	trend: Pick<TrendSubject, 'metric' | 'periods' | 'settings'>
): AreaTrend[] {
	const last = trend.periods.at(-1)!;
	return areas
		.map(({ code, name }) => {
			const own = rows.filter(({ areaCode }) => areaCode === code);
			const need = needOf(trend.metric, rowIn(own, last));
			return { code, name, need, subject: { ...trend, place: name, rows: own } };
		})
		.sort(compareNeed)
		.map(({ code, name, subject }) => ({ code, name, subject }));
}

function rowCells(metric: MetricId, row: MetricRow | undefined, settings?: Settings): string[] {
	const figure = figureText(metric, cellOf(row), settings);
	const reported = row?.sendersExpected
		? m.trend_reported({ reported: row.sendersReported, expected: row.sendersExpected })
		: '';
	const nobody = cellOf(undefined);
	const parts = row ? inReadingOrder(metric, row) : { numerator: nobody, denominator: nobody };
	return [
		figure,
		...(isCount(metric) ? [] : [countText(parts.numerator), countText(parts.denominator)]),
		completenessText(row),
		reported
	];
}
