import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { pairClassesOf, pairSplit, toPairScreen } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const split = { caseload: 25, coverage: 60, isAgreed: false };
const value = (number: number): Cell => ({ kind: 'value', value: number });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

describe(pairClassesOf, () => {
	it('puts a figure on the split where it meets it', () => {
		expect(pairClassesOf(split, value(25), value(60))).toEqual(['within_more']);
		expect(pairClassesOf(split, value(25.1), value(59.9))).toEqual(['over_fewer']);
	});

	it('gives every class that ranges leave open', () => {
		expect(pairClassesOf(split, range(24, 26), value(80))).toEqual(['within_more', 'over_more']);
		expect(pairClassesOf(split, value(30), range(50, 70))).toEqual(['over_more', 'over_fewer']);
		expect(pairClassesOf(split, range(24, 26), range(50, 70))).toHaveLength(4);
	});

	it('gives none where a figure is missing', () => {
		expect(pairClassesOf(split, value(30), missing('no-population'))).toEqual([]);
	});
});

describe(pairSplit, () => {
	it('divides the caseload at its benchmark and the caseworkers in their middle, rounded', () => {
		const rows = [12, 33, 58, 90, 240].map((figure) => rowOf('site:1', figure));
		expect(pairSplit(rows, DEFAULT_SETTINGS)).toEqual(split);
	});
});

/** Camps 1, 2, 3 …, each with its caseload and its caseworkers per 100,000 children. */
function screenOf(...pairs: [caseload: Cell, coverage: Cell][]) {
	const names = pairs.map((_, index) => `Camp ${index + 1}`);
	const november = parseMonth('2025-11');
	return toPairScreen({
		caseload: pairs.map(([cell], index) => rowOf(`site:${index + 1}`, cell)),
		coverage: [
			...pairs.map(([, cell], index) => rowOf(`site:${index + 1}`, cell)),
			...[60, 60, 60, 60, 60, 60].map((figure) => rowOf('site:9', figure, { period: november }))
		],
		areas: camps(...names),
		month: parseMonth('2025-12'),
		level: 'site',
		settings: DEFAULT_SETTINGS
	});
}

describe(toPairScreen, () => {
	it('counts the areas with both problems, and tells the figures of each', () => {
		const { told, map } = screenOf(
			[value(38), value(20)],
			[value(31), value(45)],
			[value(12), value(80)]
		);
		expect(told.sentence).toBe(
			'2 of 3 camps have both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children'
		);
		expect(map.areas.map(({ tone }) => tone)).toEqual(['pair-4', 'pair-4', 'pair-1']);
		expect(map.areas[0]!.figure).toBe('Caseload: 38.0 · Per 100,000 children: 20.0');
	});

	it('says at least where a range or a missing report may add an area', () => {
		const { told } = screenOf([value(38), value(20)], [range(24, 26), value(20)]);
		expect(told.sentence).toMatch(/^At least 1 of 2 camps has both: more than 25/);
		expect(told.lead).toContain('In 1 camp a range leaves open where it stands.');
		const silent = screenOf([value(38), value(80)], [missing('no-report'), value(20)]);
		expect(silent.told.sentence).toMatch(/^It is not certain whether any of 2 camps has both/);
		expect(silent.told.lead).toContain('For 1 camp one of the two figures is missing.');
	});

	it('says none where no range can add one', () => {
		const { told } = screenOf([value(12), value(20)], [range(24, 26), value(80)]);
		expect(told.sentence).toMatch(/^None of 2 camps has both/);
	});

	it('hatches what spans two classes, and draws apart what spans more', () => {
		const { map } = screenOf([range(24, 26), value(20)], [range(24, 26), range(50, 70)]);
		expect(map.areas[0]).toMatchObject({
			pattern: 'two-classes',
			tone: 'pair-3',
			secondTone: 'pair-4'
		});
		expect(map.areas[1]!.pattern).toBe('several-classes');
		expect(map.legend.patterns.map(({ label }) => label)).toEqual([
			'range spans two classes',
			'range spans more than two classes'
		]);
	});

	it('keeps the reasons why a figure is missing apart', () => {
		const { map, told } = screenOf(
			[missing('zero-denominator'), value(0)],
			[value(30), missing('no-population')],
			[value(30), missing('withheld')],
			[value(30), value(30)]
		);
		expect(map.areas.map(({ pattern }) => pattern)).toEqual([
			'nobody',
			'no-population',
			'withheld',
			'plain'
		]);
		expect(map.legend.patterns[0]!.label).toBe('cases, no caseworker');
		expect(told.lead).toContain('1 camp has open cases and no caseworker.');
	});

	it('names the four corners of its key, and where the split comes from', () => {
		const { map } = screenOf([value(38), value(20)]);
		expect(map.legend.pair!.corners.map(({ label }) => label)).toEqual([
			'over 25 cases, under 60 caseworkers',
			'over 25 cases, 60 or more caseworkers',
			'up to 25 cases, under 60 caseworkers',
			'up to 25 cases, 60 or more caseworkers'
		]);
		expect(map.legend.pair!.note).toContain('60 is about the middle of the figures of all months');
	});

	it('has the same in its table, the most pressing first', () => {
		const { table } = screenOf(
			[value(12), value(80)],
			[missing('zero-denominator'), value(0)],
			[value(38), value(20)]
		);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Camp 2', 'cases, no caseworker', '0.0', 'not known: a figure is missing'],
			['Camp 3', '38.0', '20.0', 'over 25 cases, under 60 caseworkers'],
			['Camp 1', '12.0', '80.0', 'up to 25 cases, 60 or more caseworkers']
		]);
	});
});
