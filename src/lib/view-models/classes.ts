import { quantileSorted } from 'd3-array';
import { METRICS, type MetricId } from '$lib/metrics';
import type { Benchmark } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';

/**
 * A colour by its name in tokens.css: `class-…` from met to not met, `scale-…` from less to more,
 * `pair-…` from neither to both of two things that press.
 */
export type Tone = `${'class' | 'scale'}-${1 | 2 | 3 | 4 | 5 | 6}` | `pair-${1 | 2 | 3 | 4}`;

export interface Classes {
	/** Where one class ends and the next begins, ascending; one fewer than the tones. */
	breaks: number[];
	/** The class of a figure that is exactly on a break: the one below or the one above. */
	onBreak: 'below' | 'above';
	/** One per class, from the smallest figures to the largest. */
	tones: Tone[];
	/** The break that is the benchmark, where the hue changes; null without a benchmark. */
	benchmark: number | null;
}

const MET_FIRST: Tone[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'class-6'];
const LESS_FIRST: Tone[] = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5', 'scale-6'];
const WHOLE = 100; // percent

/** Whether the benchmark alone decides the classes, so that no other figures are needed for them. */
export function hasFixedClasses(benchmark: Benchmark | null): boolean {
	return benchmark !== null && (benchmark.better === 'higher' || benchmark.value > 0);
}

/**
 * Classes of a metric, with the benchmark exactly on the change of hue. Where breaks come from the
 * data they come from all of `values`: pass every month, so that months compare.
 */
export function classesFor(
	metric: MetricId,
	benchmark: Benchmark | null,
	values: number[]
): Classes {
	if (!benchmark) return scaleOf(values);
	if (benchmark.better === 'higher') {
		return METRICS[metric].unit === 'percent' ? atLeast(benchmark) : atLeastRate(benchmark.value);
	}
	if (benchmark.value > 0) return atMost(benchmark.value);
	return noneAtAll(METRICS[metric].unit === 'percent' ? [10, 25] : roundBreaks(values, 3));
}

/** The class of a figure, counted from 0 for the smallest figures. */
export function classOf({ breaks, onBreak }: Classes, value: number): number {
	return breaks.filter((edge) => (onBreak === 'below' ? value > edge : value >= edge)).length;
}

/** First and last class that a cell may be in, or null where it has no figure. */
export function classesOfCell(classes: Classes, cell: Cell): [number, number] | null {
	const bounds = boundsOf(cell);
	return bounds && [classOf(classes, bounds.low), classOf(classes, bounds.high)];
}

/** Low figures meet the benchmark: 15, 20, 25 | 30, 40 for a benchmark of 25. */
function atMost(value: number): Classes {
	const part = (share: number) => (value >= 5 ? Math.round(share * value) : share * value);
	const breaks = [0.6, 0.8, 1, 1.2, 1.6].map(part);
	breaks[2] = value;
	return { breaks, onBreak: 'below', tones: MET_FIRST, benchmark: 2 };
}

/** High figures meet the benchmark, and nothing is above all of it. */
function atLeast({ value, caveatBelow }: Benchmark): Classes {
	const nearly = 0.9 * value;
	const isCaveatBelow = caveatBelow !== undefined && caveatBelow < nearly;
	const unmet = [isCaveatBelow ? caveatBelow : roundToFive(0.7 * value), roundToFive(nearly)];
	const above = value < WHOLE ? [(value + WHOLE) / 2] : [];
	return {
		breaks: [...unmet, value, ...above],
		onBreak: 'above',
		tones: [
			'class-6',
			'class-5',
			'class-4',
			...(above.length ? (['class-2'] as const) : []),
			'class-1'
		],
		benchmark: 2
	};
}

/** High rates meet the benchmark, and there is no end to them: 10, 15, 20 | 25, 30 for 20. */
function atLeastRate(value: number): Classes {
	const breaks = [0.5, 0.75, 1, 1.25, 1.5].map((share) => Number((share * value).toPrecision(3)));
	breaks[2] = value;
	return { breaks, onBreak: 'above', tones: [...MET_FIRST].reverse(), benchmark: 2 };
}

/** Only 0 meets the benchmark. */
function noneAtAll(unmet: number[]): Classes {
	return {
		breaks: [0, ...unmet],
		onBreak: 'below',
		tones: ['class-1', ...(['class-4', 'class-5', 'class-6'] as const).slice(-unmet.length - 1)],
		benchmark: 0
	};
}

/** One hue, from less to more; figures that may be under 0 change class at 0. */
function scaleOf(values: number[]): Classes {
	const under = values.filter((value) => value < 0).map((value) => -value);
	const breaks = under.length
		? [...roundBreaks(under, 3).map((edge) => -edge), 0, ...roundBreaks(values, 3)].sort(ascending)
		: roundBreaks(values, 6);
	const tones = LESS_FIRST.slice(Math.max(0, LESS_FIRST.length - 1 - breaks.length));
	return { breaks, onBreak: 'above', tones, benchmark: null };
}

const ascending = (a: number, b: number) => a - b;
const roundToFive = (percent: number) => 5 * Math.round(percent / 5);

/** Breaks that put about as many figures into each class, as round as they can be and differ. */
function roundBreaks(values: number[], classCount: number): number[] {
	const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
	if (!sorted.length) return [];
	const shares = Array.from({ length: classCount - 1 }, (_, index) => (index + 1) / classCount);
	const exact = shares.map((share) => quantileSorted(sorted, share)!);
	const rounded = roundSteps(exact.at(-1)!).map((step) => [
		...new Set(exact.map((value) => Number((Math.round(value / step) * step).toPrecision(6))))
	]);
	const roundest = rounded.find((set) => set.length === exact.length && set[0]! > 0);
	return roundest ?? rounded.at(-1)!.filter((value) => value > 0);
}

/** Steps to round to, from coarse to fine: 50, 20, 10, 5 … for figures up to 98. */
function roundSteps(highest: number): number[] {
	const power = 10 ** Math.floor(Math.log10(highest));
	return [0.5, 0.2, 0.1, 0.05, 0.02, 0.01].map((part) => 10 * power * part);
}
