import { m } from '$lib/messages';
import { formatNumber, formatPercent, joinRange, missingText } from '$lib/format';
import { METRICS, type MetricId } from '$lib/metrics';
import type { Classes, Tone } from './classes';
import type { AreaFill, AreaPattern } from './area-fill';
import { figureText } from './figure-text';
import { metricText } from './metric-text';

export interface LegendModel {
	/** What the figures count: `open cases per caseworker`. */
	title: string;
	/** Classes from the smallest figures to the largest. */
	steps: { tone: Tone; label: string }[];
	/** `benchmark 25`, and after how many steps it stands. */
	benchmark: { after: number; label: string } | null;
	/** The sizes of circles that tell counts, largest first; absent where colours tell the figures. */
	symbols?: SymbolLegend;
	/** The four classes of two figures together; absent where one figure is shown. */
	pair?: PairLegend;
	/** The patterns that are on the map, and only those. */
	patterns: { pattern: AreaPattern; tone: Tone | null; secondTone: Tone | null; label: string }[];
}

export interface SymbolLegend {
	sizes: { radius: number; label: string }[];
	/** Kinds of circles that are on the map, and only those. */
	kinds: { kind: 'range' | 'zero' | 'below' | 'either'; label: string }[];
}

export interface PairLegend {
	/** In reading order of two rows: more to do above, fewer to do it first. */
	corners: { tone: Tone; label: string }[];
	/** Where the second figure is split, and who says so. */
	note: string;
}

const IN_ORDER: AreaPattern[] = [
	'nobody',
	'two-classes',
	'several-classes',
	'few-children',
	'no-report',
	'no-population',
	'not-applicable',
	'withheld'
];

/** The classes of a metric, and the patterns that stand on these areas. */
export function toLegendModel(classes: Classes, metric: MetricId, areas: AreaFill[]): LegendModel {
	const number = (value: number) => numberText(metric, value);
	const isShare = METRICS[metric].unit === 'percent' && classes.benchmark !== null;
	const highest = isShare ? 100 : Infinity;
	return {
		title: metricText(metric, METRICS[metric].unit === 'percent' ? 'title' : 'unit'),
		steps: classes.tones.map((tone, index) => ({
			tone,
			label: stepLabel(classes, index, number, highest)
		})),
		benchmark:
			classes.benchmark === null
				? null
				: {
						after: classes.benchmark + 1,
						label: m.map_legend_benchmark({ benchmark: number(classes.breaks[classes.benchmark]!) })
					},
		patterns: patternsOn(areas, metric)
	};
}

/** The patterns that stand on these areas, each with its name. */
export function patternsOn(areas: AreaFill[], metric: MetricId): LegendModel['patterns'] {
	return IN_ORDER.flatMap((pattern) => {
		const area = areas.find((candidate) => candidate.pattern === pattern);
		if (!area) return [];
		const { tone, secondTone } = area;
		return [{ pattern, tone, secondTone, label: patternLabel(metric, pattern) }];
	});
}

/** A break or benchmark as people read it: `25`, `100%`. */
export function numberText(metric: MetricId, value: number): string {
	if (METRICS[metric].unit === 'percent') return formatPercent(value);
	return formatNumber(value, digitsOf(value));
}

/** True to which class a figure on a break belongs to: `up to 15`, `15–20`, `over 40`; `under 70`, `90 or more`. */
function stepLabel(
	{ breaks, onBreak }: Classes,
	index: number,
	number: (value: number) => string,
	highest: number
): string {
	const [low, high] = [breaks[index - 1], breaks[index]];
	if (low === undefined && high === undefined) return m.map_legend_all();
	if (high === undefined) {
		const inputs = { value: number(low!) };
		if (low === highest) return number(low);
		return onBreak === 'below' ? m.map_legend_over(inputs) : m.map_legend_or_more(inputs);
	}
	if (high === 0 && onBreak === 'below') return number(0);
	if (low === undefined || (low === 0 && breaks[0]! >= 0)) {
		const inputs = { value: number(high) };
		return onBreak === 'below' ? m.map_legend_up_to(inputs) : m.map_legend_under(inputs);
	}
	if (breaks[0]! < 0) return m.map_legend_from_to({ low: number(low), high: number(high) });
	return joinRange(formatNumber(low, digitsOf(low)), number(high));
}

const digitsOf = (value: number) => (Number.isInteger(value) ? 0 : 1);

function patternLabel(metric: MetricId, pattern: AreaPattern): string {
	switch (pattern) {
		case 'two-classes':
			return m.map_key_two_classes();
		case 'few-children':
			return m.map_key_few_children();
		case 'nobody':
			return metric === 'M01'
				? m.map_key_no_caseworker()
				: figureText(metric, { kind: 'missing', reason: 'zero-denominator' });
		case 'several-classes':
			return m.map_key_several_classes();
		case 'plain':
		case 'counted':
			return '';
		default:
			return missingText(pattern);
	}
}
