import { extent } from 'd3-array';
import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Benchmark, type Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import { figureText } from './figure-text';
import { runsOf, type TrendPoint } from './trend-points';

/** A trend without pixels. A month without a figure ends one run of points; the next begins another. */
export interface SparklineModel {
	months: number;
	runs: TrendPoint[][];
	/** Places of the months without a figure. */
	gaps: number[];
	/** From the smallest to the largest value that the drawing must hold; 0 is always in it. */
	domain: [number, number];
	benchmark: { value: number; label: string; better: 'lower' | 'higher' } | null;
	last: (TrendPoint & { text: string }) | null;
	/** First and last month, for under the line. */
	ends: [string, string];
	/** The same in words, for those who do not see the line. */
	description: string;
}

/** One area's figures over months. @param rows one per month, in any order */
export function toSparklineModel(
	rows: MetricRow[],
	months: Month[],
	metric: MetricId,
	benchmark: Benchmark | null,
	benchmarkLabel: string | null,
	settings: Settings = DEFAULT_SETTINGS
): SparklineModel {
	const rowOf = new Map(rows.map((row) => [row.period, row]));
	const points = months.map((month, at) => {
		const bounds = boundsOf(rowOf.get(month)?.value ?? { kind: 'missing', reason: 'no-report' });
		return bounds && { at, low: bounds.low, high: bounds.high };
	});
	const known = points.filter((point) => point !== null);
	const lastPoint = known.at(-1);
	const lastRow = lastPoint && rowOf.get(months[lastPoint.at]!);
	const [lowest = 0, highest = 0] = extent([
		0,
		...known.flatMap(({ low, high }) => [low, high]),
		benchmark?.value ?? 0
	]);
	return {
		months: months.length,
		runs: runsOf(points),
		gaps: points.flatMap((point, at) => (point ? [] : [at])),
		domain: [lowest * 1.1, highest * 1.1 || (lowest ? 0 : 1)],
		benchmark: benchmark && {
			value: benchmark.value,
			label: benchmarkLabel ?? '',
			better: benchmark.better
		},
		last: lastPoint ? { ...lastPoint, text: figureText(metric, lastRow!.value, settings) } : null,
		ends: [months[0], months.at(-1)].map((month) =>
			month === undefined ? '' : formatMonth(month, 'short')
		) as [string, string],
		description: describeTrend(rows, months, metric, known, settings)
	};
}

function describeTrend(
	rows: MetricRow[],
	months: Month[],
	metric: MetricId,
	known: TrendPoint[],
	settings: Settings
): string {
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return m.map_trend_none();
	const say = ({ at }: TrendPoint) => {
		const row = rows.find(({ period }) => period === months[at])!;
		return { month: formatMonth(months[at]!), figure: figureText(metric, row.value, settings) };
	};
	const [from, to] = [say(first), say(last)];
	return m.map_trend({
		from: from.figure,
		fromMonth: from.month,
		to: to.figure,
		toMonth: to.month,
		gaps: months.length - known.length
	});
}
