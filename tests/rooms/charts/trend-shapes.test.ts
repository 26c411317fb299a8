import { describe, expect, it } from 'vitest';
import { bandOf, dotOf, endsOf, metSideOf, type TrendScales } from '$lib/charts/trend-shapes';

// Ten pixels for one period and for one unit, with 0 at the foot.
const scales: TrendScales = {
	x: (at) => 10 * at,
	y: (value) => 100 - 10 * value,
	top: 0,
	bottom: 100
};
const exact = { at: 0, low: 2, high: 2 };
const range = { at: 1, low: 3, high: 5 };

describe(bandOf, () => {
	it('goes along the high ends and back along the low ones', () => {
		expect(bandOf([exact, range], scales)).toBe('M0,80L10,50L10,70L0,80Z');
	});
});

describe(endsOf, () => {
	it('are the low and the high end, and nothing between them', () => {
		expect(endsOf([exact, range], scales)).toEqual(['M0,80L10,70', 'M0,80L10,50']);
	});
});

describe(dotOf, () => {
	it('is round at an exact figure and as tall as a range', () => {
		expect(dotOf(exact, 3, scales)).toEqual({ x: -3, y: 77, width: 6, height: 6, rx: 3 });
		expect(dotOf(range, 3, scales)).toEqual({ x: 7, y: 47, width: 6, height: 26, rx: 3 });
	});
});

describe(metSideOf, () => {
	it('lies under the benchmark where lower is better, and above it where higher is', () => {
		expect(metSideOf({ value: 4, better: 'lower' }, scales)).toEqual({ y: 60, height: 40 });
		expect(metSideOf({ value: 4, better: 'higher' }, scales)).toEqual({ y: 0, height: 60 });
	});
});
