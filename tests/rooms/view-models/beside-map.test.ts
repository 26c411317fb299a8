import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { readBeside, standardBeside, toBesideScreen, writeBeside } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const [june, december] = [parseMonth('2025-06'), parseMonth('2025-12')];
const value = (number: number): Cell => ({ kind: 'value', value: number });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const known = { months: [june, december], metrics: ['M03', 'M07'] as const };
const view = { month: december, metric: 'M03' } as const;

describe(readBeside, () => {
	it('reads a month or a metric, and what it wrote', () => {
		expect(readBeside('2025-06', known, view)).toEqual({ month: june, metric: null });
		expect(readBeside('M07', known, view)).toEqual({ month: null, metric: 'M07' });
		expect(writeBeside({ month: june, metric: null })).toBe('2025-06');
		expect(writeBeside({ month: null, metric: 'M07' })).toBe('M07');
	});

	it('reads nothing that is not loaded, nor the metric of the view itself', () => {
		for (const text of [undefined, '2031-01', 'M99', 'M03'])
			expect(readBeside(text, known, view)).toBeNull();
	});
});

describe(standardBeside, () => {
	it('is the month a year before, or the first one that is loaded', () => {
		const months = Array.from({ length: 24 }, (_, index) => december - 23 + index);
		expect(standardBeside(months, december)).toEqual({ month: december - 12, metric: null });
		expect(standardBeside([june, december], december)).toEqual({ month: june, metric: null });
		expect(standardBeside([december], december)).toBeNull();
	});
});

/** Camps 1, 2, 3 …, each with its figure in June and in December. */
function monthsOf(...pairs: [before: Cell, now: Cell][]) {
	const rows = pairs.flatMap(([before, now], index) => [
		rowOf(`site:${index + 1}`, before, { period: june }),
		rowOf(`site:${index + 1}`, now, { period: december })
	]);
	return toBesideScreen({
		beside: { month: june, metric: null },
		metric: 'M03',
		month: december,
		level: 'site',
		rows,
		otherRows: rows,
		areas: camps(...pairs.map((_, index) => `Camp ${index + 1}`)),
		settings: DEFAULT_SETTINGS
	});
}

describe(toBesideScreen, () => {
	it('counts as higher or lower only what the whole ranges say', () => {
		const { told, table } = monthsOf(
			[value(20), value(30)],
			[range(20, 24), range(25, 30)],
			[value(40), value(30)],
			[range(20, 24), range(23, 30)],
			[value(20), value(20)],
			[missing('no-report'), value(30)]
		);
		expect(told.sentence).toBe(
			'Caseload ratio, June 2025 and December 2025: certainly higher in 2 of 6 camps, certainly lower in 1'
		);
		expect(told.lead).toEqual([
			'Unchanged in 1. No clear change in 1, because the ranges overlap. Not comparable in 1, because a figure is missing. Both maps have the same classes.'
		]);
		expect(table.rows.map(({ cells }) => cells[3])).toEqual([
			'higher',
			'higher',
			'lower',
			'no clear change',
			'unchanged',
			'not comparable'
		]);
		expect(table.rows[5]!.cells).toEqual(['Camp 6', 'no report', '30.0', 'not comparable']);
	});

	it('says where another number of agencies was counted', () => {
		const rows = [
			rowOf('site:1', 20, { period: june, sendersReported: 3 }),
			rowOf('site:1', 30, { period: december, sendersReported: 4 })
		];
		const { told } = toBesideScreen({
			beside: { month: june, metric: null },
			metric: 'M03',
			month: december,
			level: 'site',
			rows,
			otherRows: rows,
			areas: camps('Camp 1'),
			settings: DEFAULT_SETTINGS
		});
		expect(told.lead[1]).toMatch(/^Areas where another number of agencies was counted: 1\./);
	});

	it('puts the earlier month first, with the same classes and one key of what is on either map', () => {
		const { sides, legend } = monthsOf(
			[missing('no-report'), value(30)],
			[value(12), missing('zero-denominator')]
		);
		expect(sides.map(({ title }) => title)).toEqual(['June 2025', 'December 2025']);
		const [first, second] = sides.map(({ screen }) => screen.map.legend);
		expect(first!.steps).toEqual(second!.steps);
		expect(legend!.patterns.map(({ pattern }) => pattern)).toEqual(['nobody', 'no-report']);
	});

	it('shows two metrics of one month, each with its own sentence and key', () => {
		const { sides, legend, told, table } = toBesideScreen({
			beside: { month: null, metric: 'M07' },
			metric: 'M03',
			month: december,
			level: 'site',
			rows: [rowOf('site:1', 30)],
			otherRows: [rowOf('site:1', 80)],
			areas: camps('Camp 1'),
			settings: DEFAULT_SETTINGS
		});
		expect(legend).toBeNull();
		expect(told.sentence).toBe('Caseload ratio and Caseworkers with a supervisor, side by side');
		expect(sides[0].sentence).toContain('more than 25 open cases per caseworker');
		expect(sides[1].screen.map.areas[0]!.figure).toBe('80%');
		expect(table.rows[0]!.cells).toEqual(['Camp 1', '30.0', '80%']);
	});
});
