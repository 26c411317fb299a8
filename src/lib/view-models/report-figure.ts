import { formatMonth, formatMonths, formatRange, plainText, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';
import { changeSince, countedSince, type Change } from './change-text';
import { toFigureCard, type FigureCardModel } from './figure-card';
import { figureText } from './figure-text';
import { judgementText, metricText } from './metric-text';
import { toRatioParts } from './ratio-text';
import { isOfWholePeriod, type FigureRows } from './report-requests';
import type { Span } from './report-choice';
import { countedText } from './status-text';

/** One figure of a report: as on its own page, with its period and how it has moved. */
export interface ReportFigure extends FigureCardModel {
	/** `December 2025`, or the whole period where the figure counts what happened in it. */
	period: string;
	/** The figure of the period before, as written. */
	before: string;
	change: Change;
	/** How many agencies are in it, and in the one before where that differs. */
	counted: string | null;
	/** Whether another number of agencies stands behind the figure before. */
	isOtherPanel: boolean;
	/** All of it in plain words. */
	sentence: string;
}

/** What a figure says of a place. */
export interface FigureSubject {
	metric: MetricId;
	place: string;
	spans: { now: Span; before: Span };
	settings: Settings;
}

const NOTHING = { kind: 'missing', reason: 'no-report' } as const;

/** The name of the period that a figure is of: its last month, or all of it. */
export function periodText(metric: MetricId, { from, to }: Span): string {
	return isOfWholePeriod(metric) ? formatMonths(from, to) : formatMonth(to);
}

export function toReportFigure(
	subject: FigureSubject,
	{ now, before }: Pick<FigureRows, 'now' | 'before'>
): ReportFigure {
	const { metric, spans, settings } = subject;
	const earlier = periodText(metric, spans.before);
	const change: Change = now
		? changeSince(metric, before, now, settings, earlier)
		: {
				text: m.figure_change_unknown({ month: earlier }),
				direction: 'unknown',
				difference: null,
				isBetter: null
			};
	return {
		...toFigureCard(metric, now ? [{ ...now, dimensionValue: null }] : [], null, settings),
		period: periodText(metric, spans.now),
		before: figureText(metric, before?.value ?? NOTHING, settings),
		change,
		counted: now ? countedSince(before, now, earlier) : null,
		isOtherPanel: Boolean(
			now && before && countedText(now) && before.sendersReported !== now.sendersReported
		),
		sentence: figureSentence(subject, now, change)
	};
}

/**
 * A figure in plain words, true to ranges: what it is, how it stands to its benchmark, and how it
 * has moved; or why there is none.
 */
function figureSentence(
	{ metric, place, spans, settings }: FigureSubject,
	row: MetricRow | undefined,
	change: Change
): string {
	const value = row?.value ?? NOTHING;
	const inputs = {
		place,
		title: metricText(metric, 'title'),
		period: periodText(metric, spans.now),
		figure: figureText(metric, value, settings),
		unit: metricText(metric, 'unit')
	};
	if (value.kind !== 'missing') {
		// What a gap is for is no judgement: its unit says it.
		const isAim = textByKey(`metric_${metric}_aim`) !== null;
		const isJudged = METRICS[metric].benchmark !== null && !isAim;
		return [
			netText(metric, value, inputs) ?? m.report_figure(inputs),
			...(isJudged ? [asSentence(judgementText(metric, value, settings))] : []),
			asSentence(change.text)
		].join(' ');
	}
	switch (value.reason) {
		case 'no-report':
			return m.report_figure_no_report(inputs);
		case 'no-population':
			return m.report_figure_no_population(inputs);
		case 'withheld':
			return m.report_figure_withheld(inputs);
		case 'not-applicable':
			return m.report_figure_not_applicable(inputs);
		case 'zero-denominator':
			return m.report_figure_nobody({ ...inputs, parts: partsText(metric, row!) });
	}
}

/** Cases opened minus cases closed, told by what is more; null for every other figure. */
function netText(
	metric: MetricId,
	cell: Cell,
	inputs: { place: string; period: string; figure: string }
): string | null {
	const bounds = boundsOf(cell);
	if (metric !== 'M31N' || !bounds) return null;
	const { low, high } = bounds;
	if (low === 0 && high === 0) return m.report_net_same(inputs);
	if (low > 0) return m.report_net_more({ ...inputs, count: high });
	if (high >= 0) return m.report_net_unclear(inputs);
	return m.report_net_fewer({ ...inputs, figure: formatRange(-high, -low), count: -low });
}

/** `122 open cases ÷ 0 caseworkers holding cases`. */
export function partsText(metric: MetricId, row: MetricRow): string {
	return joinParts(toRatioParts(metric, row));
}

export function joinParts({ numerator, denominator }: ReturnType<typeof toRatioParts>): string {
	const first = { numerator: numerator.figure, numeratorName: numerator.name };
	return denominator
		? m.report_figure_parts({
				...first,
				denominator: denominator.figure,
				denominatorName: denominator.name
			})
		: m.report_figure_count(first);
}

/** With a full stop, where the text has not got one. */
export function asSentence(text: string): string {
	return /[.!?؟]$/.test(plainText(text)) ? text : `${text}.`;
}
