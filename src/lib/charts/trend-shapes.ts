import { area, line } from 'd3-shape';
import type { TrendModel } from '$lib/view-models';

type Point = TrendModel['runs'][number][number];
type Benchmark = Pick<NonNullable<TrendModel['benchmark']>, 'value' | 'better'>;

/** Where periods and values stand in a drawing, in pixels. */
export interface TrendScales {
	x: (at: number) => number;
	y: (value: number) => number;
	/** Both ends of the scale of values, the upper one first. */
	top: number;
	bottom: number;
}

/** The band that the ranges of a run cover, as an SVG path. */
export function bandOf(run: Point[], { x, y }: TrendScales): string | null {
	return area<Point>()
		.x(({ at }) => x(at))
		.y0(({ low }) => y(low))
		.y1(({ high }) => y(high))(run);
}

/** Lines along both ends of the ranges, never their middle: where figures are exact the two are one. */
export function endsOf(run: Point[], { x, y }: TrendScales): (string | null)[] {
	const lineAlong = (end: 'low' | 'high') =>
		line<Point>()
			.x(({ at }) => x(at))
			.y((point) => y(point[end]))(run);
	return [lineAlong('low'), lineAlong('high')];
}

/** A dot as a rounded `rect`, as tall as the range of its figure. @param radius in pixels */
export function dotOf({ at, low, high }: Point, radius: number, { x, y }: TrendScales) {
	return {
		x: x(at) - radius,
		y: y(high) - radius,
		width: 2 * radius,
		height: y(low) - y(high) + 2 * radius,
		rx: radius
	};
}

/** The side of the benchmark on which figures meet it, from its line to the end of the scale. */
export function metSideOf({ value, better }: Benchmark, { y, top, bottom }: TrendScales) {
	const [line, end] = [y(value), better === 'lower' ? bottom : top];
	return { y: Math.min(line, end), height: Math.abs(end - line) };
}
