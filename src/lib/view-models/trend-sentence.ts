import { formatPeriod, missingText } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow, PeriodWindow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { missing, type Cell, type MissingReason } from '$lib/tables';
import { changeSince } from './change-text';
import { figureText } from './figure-text';
import { judgementText, metricText } from './metric-text';

/** One trend: a figure of one place over periods. */
export interface TrendSubject {
	metric: MetricId;
	/** Name of the area, or of the whole response. */
	place: string;
	periods: PeriodWindow[];
	/** One per period, in any order; a period without one has no report. */
	rows: MetricRow[];
	settings?: Settings;
}

/** What happened from the first to the last period, true to ranges, as one sentence. */
export function trendSentence(subject: TrendSubject): string {
	const { metric, place, periods, settings = DEFAULT_SETTINGS } = subject;
	const { first, last, before, now } = endsOf(subject);
	const title = metricText(metric, 'title');
	const [from, to] = [first, last].map(periodText) as [string, string];
	const reason = commonReason(subject);
	if (reason !== null && periods.length > 1) {
		return m.trend_silent({ title, place, from, to, reason });
	}
	const inputs = {
		title,
		place,
		from,
		to,
		before: figureText(metric, cellOf(before), settings),
		now: figureText(metric, cellOf(now), settings)
	};
	if (periods.length < 2) return m.trend_single({ title, place, to, now: inputs.now });
	if (!before || !now) return m.trend_unknown(inputs);
	const { direction, difference } = changeSince(metric, before, now, settings);
	switch (direction) {
		case 'up':
			return m.trend_up({ ...inputs, difference: difference ?? '' });
		case 'down':
			return m.trend_down({ ...inputs, difference: difference ?? '' });
		case 'none':
			return m.trend_same({ title, place, from, to, now: inputs.now });
		case 'unclear':
			return m.trend_unclear(inputs);
		case 'unknown':
			return m.trend_unknown(inputs);
	}
}

/** What the sentence leaves out, one short sentence each: benchmark, direction, agencies, gaps. */
export function trendLead(subject: TrendSubject, cut: PeriodWindow[]): string[] {
	const { metric, periods, rows, settings = DEFAULT_SETTINGS } = subject;
	const { before, now, first, last } = endsOf(subject);
	const gaps = periods.length - rows.filter(({ value }) => value.kind !== 'missing').length;
	const isBetter = before && now ? changeSince(metric, before, now, settings).isBetter : null;
	const judged = now ? judgementText(metric, now.value, settings) : '';
	return [
		...(judged ? [m.trend_judged({ text: judged })] : []),
		...(isBetter === null ? [] : [isBetter ? m.trend_better() : m.trend_worse()]),
		...(before && now && periods.length > 1 ? agencies(before, now, first, last) : []),
		...(gaps && gaps < periods.length ? [m.trend_gaps({ count: gaps })] : []),
		...cut.map((period) => m.trend_cut({ period: periodText(period) }))
	];
}

/** How two areas stand to each other in the last period, true to ranges. */
export function areasSentence(subject: TrendSubject, other: TrendSubject): string {
	const { metric, settings = DEFAULT_SETTINGS } = subject;
	const { last, now } = endsOf(subject);
	const { now: ofOther } = endsOf(other);
	const inputs = {
		title: metricText(metric, 'title'),
		period: periodText(last),
		place: subject.place,
		figure: figureText(metric, cellOf(now), settings),
		other: other.place,
		otherFigure: figureText(metric, cellOf(ofOther), settings)
	};
	if (!now || !ofOther) return m.trend_areas_unknown(inputs);
	const { direction, difference } = changeSince(metric, ofOther, now, settings);
	switch (direction) {
		case 'up':
			return m.trend_areas_more({ ...inputs, difference: difference ?? '' });
		case 'down':
			return m.trend_areas_less({ ...inputs, difference: difference ?? '' });
		case 'none':
			return m.trend_areas_same(inputs);
		case 'unclear':
			return m.trend_areas_unclear(inputs);
		case 'unknown':
			return m.trend_areas_unknown(inputs);
	}
}

/** How the last period stands to the same period one year earlier. @param rows of both */
export function yearSentence(subject: TrendSubject, before: TrendSubject): string {
	const [now, then] = [subject.periods.at(-1)!, before.periods.at(-1)!];
	const rows = [...subject.rows, ...before.rows];
	return trendSentence({ ...subject, periods: [then, now], rows });
}

export function periodText({ first, last }: PeriodWindow): string {
	return formatPeriod(first, last);
}

/** The row of a period. */
export function rowIn(rows: MetricRow[], { first }: PeriodWindow): MetricRow | undefined {
	return rows.find(({ period }) => period === first);
}

/** What a row says; where there is none, nobody has reported. */
export function cellOf(row: MetricRow | undefined): Cell {
	return row?.value ?? missing('no-report');
}

function endsOf({ periods, rows }: TrendSubject) {
	const [first, last] = [periods[0]!, periods.at(-1)!];
	return { first, last, before: rowIn(rows, first), now: rowIn(rows, last) };
}

/** Why there is no figure in any period, in words; null as soon as there is one. */
function commonReason({ metric, periods, rows, settings }: TrendSubject): string | null {
	const cells = periods.map((period) => cellOf(rowIn(rows, period)));
	const reasons = new Set<MissingReason>();
	for (const cell of cells) {
		if (cell.kind !== 'missing') return null;
		reasons.add(cell.reason);
	}
	const [reason] = reasons;
	if (reasons.size > 1 || !reason) return m.trend_no_figure();
	return reason === 'zero-denominator'
		? figureText(metric, missing(reason), settings)
		: missingText(reason);
}

function agencies(
	before: MetricRow,
	now: MetricRow,
	first: PeriodWindow,
	last: PeriodWindow
): string[] {
	if (!now.sendersExpected && !before.sendersExpected) return []; // what the group keeps has none
	if (before.sendersReported === now.sendersReported) {
		return [m.trend_agencies_same({ count: now.sendersReported })];
	}
	return [
		m.trend_agencies_differ({
			before: before.sendersReported,
			from: periodText(first),
			now: now.sendersReported,
			to: periodText(last)
		})
	];
}
