import { formatMonth, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { boundsOf, type MissingReason, type Month } from '$lib/tables';
import { areaNoun } from './area-nouns';
import { numberText } from './legend-model';
import { benchmarkOf, judge, metricText, type Judgement } from './metric-text';
import { figureText } from './figure-text';
import type { Reporting } from './reporting';

export interface SentenceSubject {
	metric: MetricId;
	month: Month;
	level: AreaLevel;
	/** One row per area of the level, for the month. */
	rows: MetricRow[];
	nameOf: (areaCode: string) => string;
	/** What the group has agreed on; the defaults where absent. */
	settings?: Settings;
	/** Name of the period, where it is not the month. */
	period?: string;
}

const periodOf = ({ period, month }: SentenceSubject) => period ?? formatMonth(month);

/**
 * The one sentence that a page opens with, true to ranges: an area counts only when its whole range
 * lies beyond the benchmark, and `at least` is said as soon as any area might be added.
 */
export function sentenceFor(subject: SentenceSubject): string {
	const { metric, rows, settings } = subject;
	const isSilent = rows.every((row) => judge(metric, row.value, settings) === 'no_figure');
	if (isSilent) return m.sentence_nothing({ month: periodOf(subject) });
	return benchmarkOf(metric, settings) ? benchmarkSentence(subject) : spanSentence(subject);
}

function benchmarkSentence({ metric, level, rows, settings }: SentenceSubject): string {
	const isJudged = (row: MetricRow, as: Judgement) => judge(metric, row.value, settings) === as;
	const count = rows.filter((row) => isJudged(row, 'not_met')).length;
	const isUncertain = rows.some((row) => isJudged(row, 'unclear') || isUnknown(row));
	const benchmark = benchmarkOf(metric, settings);
	const inputs = {
		title: metricText(metric, 'title'),
		certainty: certaintyOf(count, isUncertain),
		count,
		total: rows.length,
		areas: areaNoun(level, rows.length),
		benchmark: benchmark ? numberText(metric, benchmark.value) : '',
		unit: metricText(metric, 'unit')
	};
	const isAgreed = benchmark?.contextualised && !SAYS_BENCHMARK.has(metric);
	const own = textByKey(isAgreed ? 'sentence_agreed' : `sentence_${metric}`, inputs);
	if (own) return own;
	return benchmark?.better === 'lower' ? m.sentence_over(inputs) : m.sentence_under(inputs);
}

/** Metrics whose sentence names the benchmark; those of the others are true of the global one only. */
const SAYS_BENCHMARK: ReadonlySet<MetricId> = new Set<MetricId>(['M01', 'M03', 'M06']);

type Certainty = 'exact' | 'atLeast' | 'none' | 'unsure';

function certaintyOf(count: number, isUncertain: boolean): Certainty {
	if (count === 0) return isUncertain ? 'unsure' : 'none';
	return isUncertain ? 'atLeast' : 'exact';
}

function spanSentence({ metric, level, rows, nameOf, settings }: SentenceSubject): string {
	const figures = rows.filter((row) => row.value.kind !== 'missing').sort(byLowerEnd);
	const [lowest, highest] = [figures[0], figures.at(-1)];
	if (!lowest || !highest) return missingSentences(metric, level, rows).join(' ');
	if (lowest === highest) {
		return m.sentence_one_area({
			area: nameOf(lowest.areaCode),
			figure: figureText(metric, lowest.value, settings),
			unit: metricText(metric, 'unit')
		});
	}
	const inputs = {
		title: metricText(metric, 'title'),
		low: figureText(metric, lowest.value, settings),
		lowArea: nameOf(lowest.areaCode),
		high: figureText(metric, highest.value, settings),
		highArea: nameOf(highest.areaCode)
	};
	return textByKey(`sentence_span_${metric}`, inputs) ?? m.sentence_span(inputs);
}

/**
 * What stands under the sentence: figure and month, then what the sentence does not count, one
 * short sentence each.
 */
export function leadFor(subject: SentenceSubject, reporting: Reporting): string[] {
	const { metric, level, rows, settings } = subject;
	const unclear = rows.filter((row) => judge(metric, row.value, settings) === 'unclear').length;
	const silent = reporting.incomplete.length;
	const agencies = silent ? m.sentence_agencies({ count: silent }) : m.sentence_agencies_all();
	return [
		m.sentence_about({ title: metricText(metric, 'title'), month: periodOf(subject) }),
		...missingSentences(metric, level, rows),
		...(unclear ? [m.sentence_unclear({ count: unclear, areas: areaNoun(level, unclear) })] : []),
		...(reporting.expected ? [agencies] : [])
	];
}

function missingSentences(metric: MetricId, level: AreaLevel, rows: MetricRow[]): string[] {
	const say = (key: string, isMeant: (row: MetricRow) => boolean) => {
		const count = rows.filter(isMeant).length;
		return count ? (textByKey(key, { count, areas: areaNoun(level, count) }) ?? []) : [];
	};
	return [
		say(`sentence_zero_denominator_${metric}`, (row) => isMissing(row, 'zero-denominator')),
		say(`sentence_zero_${metric}`, (row) => row.value.kind === 'value' && row.value.value === 0),
		say('sentence_no_report', (row) => isMissing(row, 'no-report')),
		say('sentence_no_population', (row) => isMissing(row, 'no-population')),
		say('sentence_withheld', (row) => isMissing(row, 'withheld'))
	].flat();
}

function isMissing({ value }: MetricRow, reason: MissingReason): boolean {
	return value.kind === 'missing' && value.reason === reason;
}

function isUnknown(row: MetricRow): boolean {
	return isMissing(row, 'no-report') || isMissing(row, 'withheld');
}

function byLowerEnd(a: MetricRow, b: MetricRow): number {
	return (boundsOf(a.value)?.low ?? 0) - (boundsOf(b.value)?.low ?? 0);
}
