import { formatList } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';
import { figureText, isNobody } from './figure-text';
import { benchmarkKey, benchmarkOf, judge, metricText, type Judgement } from './metric-text';
import { certainPlaces, compareNeed, needOf, needRange } from './need-order';
import { leadFor, sentenceFor, type SentenceSubject } from './sentence';
import type { Reporting } from './reporting';

/** One message and the figures that prove it, few enough to be read from the last row. */
export interface MetricSlide {
	metric: MetricId;
	sentence: string;
	/** What is shown and what the sentence does not count, one short sentence each. */
	lead: string[];
	/** Most pressing first. */
	bars: SlideBar[];
	/** Where the benchmark lies, as a share of the longest bar, and what it is; null where none exists. */
	benchmark: { share: number; value: number; text: string } | null;
	/** What the figures count, such as `open cases per caseworker`. */
	unit: string;
	/** Names the areas whose order their ranges leave open; null when it is certain. */
	uncertainOrder: string | null;
	/** How many areas with a figure are not among the bars. */
	left: number;
}

export interface SlideBar {
	code: string;
	name: string;
	figure: string;
	judgement: Judgement;
	/** Ends of the bar as shares of the longest; full where there is nobody to share the cases. */
	low: number;
	high: number;
	/** The figure itself, rounded outwards as it is written; null where there is nobody. */
	bounds: { low: number; high: number } | null;
}

/**
 * The areas that a figure presses most.
 * @param limit how many bars fit on the slide
 */
export function toMetricSlide(
	subject: SentenceSubject & { settings: Settings },
	reporting: Reporting,
	limit: number
): MetricSlide {
	const { metric, rows, nameOf, settings } = subject;
	const ranked = rows
		.filter((row) => needRange(metric, row) !== null)
		.map((row) => ({ row, name: nameOf(row.areaCode), need: needOf(metric, row) }))
		.sort(compareNeed);
	const certain = certainPlaces(ranked.map(({ row }) => needRange(metric, row)));
	const shown = ranked.slice(0, limit);
	const uncertain = shown.filter((_, place) => !certain[place]).map(({ name }) => name);
	const longest = longestOf(
		metric,
		shown.map(({ row }) => row),
		settings
	);
	const benchmark = benchmarkOf(metric, settings);
	return {
		metric,
		sentence: sentenceFor(subject),
		lead: leadFor(subject, reporting),
		bars: shown.map(({ row, name }) => toBar(row, name, metric, longest, settings)),
		benchmark: benchmark && {
			share: benchmark.value / longest,
			value: benchmark.value,
			text: benchmarkKey(metric, settings)
		},
		unit: metricText(metric, 'unit'),
		uncertainOrder: uncertain.length
			? m.overview_order_uncertain({ areas: formatList(uncertain) })
			: null,
		left: ranked.length - shown.length
	};
}

/** Shares are drawn on all of 100 per cent, everything else at least to the benchmark. */
function longestOf(metric: MetricId, rows: MetricRow[], settings: Settings): number {
	if (METRICS[metric].unit === 'percent') return METRICS[metric].scale;
	const highest = rows.map(({ value }) => boundsOf(value)?.high ?? 0);
	return Math.max(1, benchmarkOf(metric, settings)?.value ?? 0, ...highest);
}

function toBar(
	row: MetricRow,
	name: string,
	metric: MetricId,
	longest: number,
	settings: Settings
): SlideBar {
	const bounds = isNobody(row.value) ? { low: longest, high: longest } : boundsOf(row.value)!;
	return {
		code: row.areaCode,
		name,
		figure: figureText(metric, row.value, settings),
		judgement: judge(metric, row.value, settings),
		low: Math.min(1, Math.max(0, bounds.low) / longest),
		high: Math.min(1, Math.max(0, bounds.high) / longest),
		bounds: isNobody(row.value) ? null : roundOutwards(row.value, METRICS[metric].decimals)
	};
}

function roundOutwards(cell: Cell, decimals: number): { low: number; high: number } | null {
	const bounds = boundsOf(cell);
	if (!bounds) return null;
	const step = 10 ** decimals;
	if (bounds.low === bounds.high) {
		const rounded = Math.round(bounds.low * step) / step;
		return { low: rounded, high: rounded };
	}
	return { low: Math.floor(bounds.low * step) / step, high: Math.ceil(bounds.high * step) / step };
}
