import { scaleLinear } from 'd3-scale';
import { plainText } from '$lib/format';
import type { TrendModel } from '$lib/view-models';
import type { TrendScales } from './trend-shapes';

export type TrendSize = 'large' | 'small';

/** Where everything of a trend stands, in pixels; `x` already runs from right to left where one reads so. */
export interface TrendLayout extends TrendScales {
	width: number;
	height: number;
	/** Ends of the plot, the earlier period first. */
	ends: [number, number];
	/** Width of one period. */
	step: number;
	bars: { y: number; height: number } | null;
	/** Base lines of the names of periods and years, and of the last period of a small chart. */
	labels: { tick: number; year: number; last: number };
	/** Every how many periods has its name written. */
	every: number;
	/** 1 where one reads from left to right, -1 where from right to left. */
	sign: 1 | -1;
	isNarrow: boolean;
}

const CHARACTER = { large: 9.5, small: 8.5 };
const NARROW = 560; // pixels

/** @param width of the whole drawing, in pixels */
export function layoutTrend(
	model: TrendModel,
	width: number,
	size: TrendSize,
	isRightToLeft: boolean
): TrendLayout {
	const isLarge = size === 'large';
	const isNarrow = width < NARROW;
	const character = CHARACTER[size];
	const length = (texts: (string | undefined)[]) =>
		Math.max(0, ...texts.map((text) => plainText(text ?? '').length * character));
	const start = isLarge ? length(model.ticks.map(({ text }) => text)) + 14 : 8;
	const end = isLarge && !isNarrow ? length([model.last?.text]) * 1.25 + 26 : 14;
	const sign = isRightToLeft ? -1 : 1;
	const side = (logical: number) => (isRightToLeft ? width - logical : logical);
	const count = model.marks.length;
	const step = Math.max(1, width - start - end) / count;
	const plot = isLarge ? (isNarrow ? 220 : 300) : 84;
	const top = isLarge ? 54 : 26;
	const bottom = top + plot;
	const bars = isLarge ? { y: bottom + 16, height: 20 } : null;
	const foot = bars ? bars.y + bars.height : bottom + 4;
	// Both ends of a small chart have their names in one line, or else in two.
	const isInTwoLines = !isLarge && length([model.ends.join('  ')]) > width - start - end;
	const scale = scaleLinear(model.domain, [bottom, top]);
	return {
		width,
		height: foot + (isLarge ? 54 : isInTwoLines ? 42 : 22),
		top,
		bottom,
		ends: [side(start), side(width - end)],
		x: (at) => side(start + step * (at + 0.5)),
		y: (value) => scale(value),
		step,
		bars,
		labels: { tick: foot + 22, year: foot + 44, last: foot + (isInTwoLines ? 38 : 18) },
		every: Math.max(1, Math.ceil((length(model.marks.map(({ tick }) => tick)) + 6) / step)),
		sign,
		isNarrow
	};
}

/** What goes from one place to another, however one reads: the left end and the width. */
export function between(a: number, b: number): { x: number; width: number } {
	return { x: Math.min(a, b), width: Math.abs(b - a) };
}
