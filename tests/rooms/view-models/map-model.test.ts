import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '$lib/schemas';
import { classesFor, toMapModel } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const classes = classesFor('M03', BENCHMARKS.caseload, []);
const drawn = (value: Parameters<typeof rowOf>[1]) =>
	toMapModel([rowOf('site:4', value)], camps('Camp 4'), 'M03', classes).areas[0]!;

describe(toMapModel, () => {
	it('fills an area with the colour of its class', () => {
		expect(drawn(38.2)).toMatchObject({ pattern: 'plain', tone: 'class-5', figure: '38.2' });
	});

	it('hatches a range that spans two classes, in both colours', () => {
		expect(drawn({ kind: 'range', low: 24, high: 26 })).toMatchObject({
			pattern: 'two-classes',
			tone: 'class-3',
			secondTone: 'class-4',
			figure: '24–26'
		});
	});

	it('does not hatch a range within one class', () => {
		expect(drawn({ kind: 'range', low: 21, high: 24 })).toMatchObject({
			pattern: 'plain',
			tone: 'class-3'
		});
	});

	it('tells the kinds of no figure apart', () => {
		expect(drawn(missing('no-report')).pattern).toBe('no-report');
		expect(drawn(missing('no-population')).pattern).toBe('no-population');
		expect(drawn(missing('zero-denominator')).pattern).toBe('nobody');
		expect(drawn(missing('not-applicable')).pattern).toBe('not-applicable');
		expect(drawn(missing('withheld')).pattern).toBe('withheld');
	});

	it('shows an area without a row as no report', () => {
		const { areas } = toMapModel([], camps('Camp 4'), 'M03', classes);
		expect(areas[0]).toMatchObject({ pattern: 'no-report', tone: null });
	});

	it('hatches workers per 100,000 children where fewer than 10,000 children live', () => {
		const scale = classesFor('M01', null, [10, 20, 30]);
		const row = rowOf('site:4', 111, { denominator: { kind: 'value', value: 900 } });
		const { areas, legend } = toMapModel([row], camps('Camp 4'), 'M01', scale);
		expect(areas[0]!.pattern).toBe('few-children');
		expect(legend.patterns.map(({ label }) => label)).toEqual(['fewer than 10,000 children']);
	});

	it('draws a reported 0 caseworkers as the strongest alert, not as the lowest class', () => {
		const scale = classesFor('M01', null, [10, 20, 30]);
		const { areas } = toMapModel([rowOf('site:4', 0)], camps('Camp 4'), 'M01', scale);
		expect(areas[0]).toMatchObject({ pattern: 'nobody', tone: null, figure: '0.0' });
	});

	it('shortens names to what tells areas apart', () => {
		const areas = camps('Camp 4', 'Camp 4 Extension', 'Kutupalong RC');
		const { areas: fills } = toMapModel([], areas, 'M03', classes);
		expect(fills.map(({ label }) => label)).toEqual(['4', '4 Ext', 'Kutupalong RC']);
	});
});

it('keeps the whole name of the only area', () => {
	const { areas } = toMapModel([], camps('Camp 4'), 'M03', classes);
	expect(areas[0]!.label).toBe('Camp 4');
});

describe('the legend', () => {
	it('names the classes so that a figure on a break has one place', () => {
		const { legend } = toMapModel([rowOf('site:4', 38)], camps('Camp 4'), 'M03', classes);
		expect(legend.steps.map(({ label }) => label)).toEqual([
			'up to 15',
			'15–20',
			'20–25',
			'25–30',
			'30–40',
			'over 40'
		]);
		expect(legend.benchmark).toEqual({ after: 3, label: '25 benchmark' });
	});

	it('names only the patterns that are on the map', () => {
		const rows = [rowOf('site:1', 12), rowOf('site:2', missing('zero-denominator'))];
		const { legend } = toMapModel(rows, camps('Camp 1', 'Camp 2'), 'M03', classes);
		expect(legend.patterns.map(({ pattern }) => pattern)).toEqual(['nobody']);
	});

	it('says percentages with the upper end as a class of its own', () => {
		const coverage = classesFor('M07', BENCHMARKS.supervision_coverage, []);
		const { legend } = toMapModel([rowOf('site:4', 80)], camps('Camp 4'), 'M07', coverage);
		expect(legend.steps.map(({ label }) => label)).toEqual([
			'under 70%',
			'70–90%',
			'90–100%',
			'100%'
		]);
	});
});
