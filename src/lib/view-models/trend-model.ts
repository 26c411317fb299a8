import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber, formatPercent, formatPeriodTick, formatYear } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type PeriodWindow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type MissingReason } from '$lib/tables';
import { figureText } from './figure-text';
import { benchmarkKey, benchmarkOf } from './metric-text';
import { runsOf, type TrendPoint } from './trend-points';
import { cellOf, periodText, rowIn, trendSentence, type TrendSubject } from './trend-sentence';
import type { TrendBreak } from './trend-breaks';

/** One period of a trend as it is drawn: a point, a range, or why there is none. */
export interface TrendMark {
	/** Place among the periods, from 0. */
	at: number;
	/** `December 2025: 27.1–28.4` */
	label: string;
	/** Under the axis: `Dec`. */
	tick: string;
	/** Under the first period of a year; null under the others. */
	year: string | null;
	bounds: { low: number; high: number } | null;
	missing: MissingReason | null;
	/** Share of the expected agencies that are counted, 0 to 1; null while none is expected. */
	share: number | null;
}

/** A trend without pixels. A period without a figure ends one run of points; the next begins another. */
export interface TrendModel {
	marks: TrendMark[];
	runs: TrendPoint[][];
	/** First and last period, with their years, for small charts. */
	ends: [string, string];
	domain: [number, number];
	ticks: { value: number; text: string }[];
	/** `low` where the benchmark is a band. */
	benchmark: {
		low: number | null;
		value: number;
		label: string;
		better: 'lower' | 'higher';
	} | null;
	last: (TrendPoint & { text: string }) | null;
	breaks: (TrendBreak & { number: number })[];
	/** What the marks on the axis mean; only those that are there. */
	missing: { reason: MissingReason; text: string }[];
	/** `11 of 12` in the last period; null where nobody is expected. */
	reported: string | null;
	/** The trend in words, for those who do not see it. */
	description: string;
}

/** From 0 to the largest value of all these trends and their benchmark: one scale for all of them. */
export function trendDomain(subjects: TrendSubject[]): [number, number] {
	const values = subjects.flatMap(({ metric, rows, settings = DEFAULT_SETTINGS }) => [
		benchmarkOf(metric, settings)?.value ?? 0,
		...rows.flatMap(({ value }) => {
			const bounds = boundsOf(value);
			return bounds ? [bounds.low, bounds.high] : [];
		})
	]);
	const [lowest = 0, highest = 0] = extent([0, ...values]);
	const [low = 0, high = 1] = scaleLinear([lowest, highest || (lowest ? 0 : 1)], [0, 1])
		.nice(TICKS)
		.domain();
	return [low, high];
}

const TICKS = 4;

/** @param domain of several charts that are compared; its own where absent */
export function toTrendModel(
	subject: TrendSubject,
	breaks: TrendBreak[] = [],
	domain = trendDomain([subject])
): TrendModel {
	const { metric, periods, settings = DEFAULT_SETTINGS } = subject;
	const marks = periods.map((_, at) => toMark(subject, at));
	const points = marks.map(({ at, bounds }) => bounds && { at, ...bounds });
	const last = points.findLast((point) => point !== null) ?? null;
	const reasons = [...new Set(marks.flatMap(({ missing }) => missing ?? []))];
	return {
		marks,
		runs: runsOf(points),
		ends: [endText(periods[0]!), endText(periods.at(-1)!)],
		domain,
		ticks: scaleLinear(domain, [0, 1])
			.ticks(TICKS)
			.map((value) => ({ value, text: tickText(metric, value) })),
		benchmark: benchmarkFor(metric, settings),
		last: last && { ...last, text: lastText(subject, last.at) },
		breaks: breaks.map((each, index) => ({ ...each, number: index + 1 })),
		missing: reasons.map((reason) => ({
			reason,
			text: figureText(metric, { kind: 'missing', reason }, settings)
		})),
		reported: reportedText(subject),
		description: trendSentence(subject)
	};
}

function toMark({ metric, periods, rows, settings }: TrendSubject, at: number): TrendMark {
	const period = periods[at]!;
	const row = rowIn(rows, period);
	const cell = cellOf(row);
	const bounds = boundsOf(cell);
	const year = formatYear(period.first);
	const tick = formatPeriodTick(period.first, period.last);
	const isNewYear = at === 0 || formatYear(periods[at - 1]!.first) !== year;
	return {
		at,
		label: m.trend_mark({ period: periodText(period), figure: figureText(metric, cell, settings) }),
		tick,
		year: isNewYear && tick !== year ? year : null,
		bounds: bounds && { low: bounds.low, high: bounds.high },
		missing: cell.kind === 'missing' ? cell.reason : null,
		share: row?.sendersExpected ? row.sendersReported / row.sendersExpected : null
	};
}

function benchmarkFor(metric: MetricId, settings: Settings): TrendModel['benchmark'] {
	const benchmark = benchmarkOf(metric, settings);
	if (!benchmark) return null;
	const { low, value, better } = benchmark;
	return { low: low ?? null, value, better, label: benchmarkKey(metric, settings) };
}

function lastText({ metric, periods, rows, settings }: TrendSubject, at: number): string {
	return figureText(metric, cellOf(rowIn(rows, periods[at]!)), settings);
}

function reportedText({ periods, rows }: TrendSubject): string | null {
	const row = rowIn(rows, periods.at(-1)!);
	if (!row?.sendersExpected) return null;
	return m.trend_reported({ reported: row.sendersReported, expected: row.sendersExpected });
}

function tickText(metric: MetricId, value: number): string {
	const digits = Number.isInteger(value) ? 0 : String(value).split('.')[1]!.length;
	return METRICS[metric].unit === 'percent'
		? formatPercent(value, digits)
		: formatNumber(value, digits);
}

function endText({ first, last }: PeriodWindow): string {
	const [tick, year] = [formatPeriodTick(first, last), formatYear(first)];
	return tick === year ? year : `${tick} ${year}`;
}

/** What small charts of one scale do not write on their axes: its ends, and the benchmark. */
export function scaleText(
	metric: MetricId,
	[lowest, highest]: [number, number],
	settings: Settings = DEFAULT_SETTINGS
): string {
	const [low, high] = [tickText(metric, lowest), tickText(metric, highest)];
	const benchmark = benchmarkFor(metric, settings);
	return benchmark
		? m.trend_scale_benchmark({ low, high, benchmark: benchmark.label })
		: m.trend_scale({ low, high });
}
