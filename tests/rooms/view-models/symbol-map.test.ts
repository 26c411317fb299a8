import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { isShownBySymbols, largestAmount, toMapScreen, toSymbolMap } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const drawn = (value: Parameters<typeof rowOf>[1], largest = 100) =>
	toSymbolMap([rowOf('site:4', value)], camps('Camp 4'), 'M31', largest);

describe(isShownBySymbols, () => {
	it('is true of counts and of gaps, not of ratios and shares', () => {
		expect(isShownBySymbols('M31')).toBe(true);
		expect(isShownBySymbols('M05')).toBe(true);
		expect(isShownBySymbols('M03')).toBe(false);
		expect(isShownBySymbols('M07')).toBe(false);
	});
});

describe(toSymbolMap, () => {
	it('gives a quarter of the amount half the radius', () => {
		expect(drawn(100).areas[0]!.symbol).toEqual({ low: 1, high: 1, side: 'above' });
		expect(drawn(25).areas[0]!.symbol).toEqual({ low: 0.5, high: 0.5, side: 'above' });
	});

	it('gives a range two radii: what is certain and what may be', () => {
		expect(drawn({ kind: 'range', low: 25, high: 36 }).areas[0]).toMatchObject({
			pattern: 'counted',
			figure: '25–36',
			symbol: { low: 0.5, high: 0.6, side: 'above' }
		});
	});

	it('tells amounts below 0 and ranges on both sides of it', () => {
		expect(drawn(-25).areas[0]!.symbol).toEqual({ low: 0.5, high: 0.5, side: 'below' });
		expect(drawn({ kind: 'range', low: -36, high: 4 }).areas[0]!.symbol).toEqual({
			low: 0,
			high: 0.6,
			side: 'either'
		});
	});

	it('draws no circle where there is no figure, and says why', () => {
		expect(drawn(missing('no-report')).areas[0]).toMatchObject({
			pattern: 'no-report',
			symbol: null
		});
		expect(drawn(missing('withheld')).areas[0]!.pattern).toBe('withheld');
		expect(drawn(missing('zero-denominator')).areas[0]!.pattern).toBe('not-applicable');
	});

	it('names in the legend the sizes, and the kinds that are on the map', () => {
		const rows = [rowOf('site:1', 480), rowOf('site:2', 0), rowOf('site:3', missing('no-report'))];
		const { legend } = toSymbolMap(rows, camps('Camp 1', 'Camp 2', 'Camp 3'), 'M31', 480);
		expect(legend.symbols!.sizes.map(({ label }) => label)).toEqual(['200', '100', '20']);
		expect(legend.symbols!.kinds).toEqual([{ kind: 'zero', label: '0' }]);
		expect(legend.patterns.map(({ pattern }) => pattern)).toEqual(['no-report']);
		expect(legend.steps).toEqual([]);
	});

	it('names a range in the legend only where one is drawn', () => {
		const kinds = (value: Parameters<typeof rowOf>[1]) =>
			drawn(value).legend.symbols!.kinds.map(({ kind }) => kind);
		expect(kinds(7)).toEqual([]);
		expect(kinds({ kind: 'range', low: 1, high: 4 })).toEqual(['range']);
	});

	it('shows no half of what is counted in whole', () => {
		const sizes = (largest: number) =>
			drawn(largest, largest).legend.symbols!.sizes.map(({ label }) => label);
		expect(sizes(4)).toEqual(['2', '1']);
		expect(sizes(4.5)).toEqual(['2', '1', '0.2']);
	});

	it('has no sizes to show where all figures are 0', () => {
		const { areas, legend } = drawn(0, 0);
		expect(areas[0]!.symbol).toEqual({ low: 0, high: 0, side: 'above' });
		expect(legend.symbols!.sizes).toEqual([]);
	});
});

describe('the map of a count', () => {
	it('has the same sizes in every month: those of the largest figure of all', () => {
		const [november, december] = [parseMonth('2025-11'), parseMonth('2025-12')];
		const rows = [
			rowOf('site:4', 400, { period: november }),
			rowOf('site:4', 100, { period: december })
		];
		const screen = toMapScreen(rows, camps('Camp 4'), {
			metric: 'M31',
			month: december,
			level: 'site'
		});
		expect(screen.map.areas[0]!.symbol!.high).toBe(0.5);
		expect(largestAmount(rows.map(({ value }) => value))).toBe(400);
	});
});
