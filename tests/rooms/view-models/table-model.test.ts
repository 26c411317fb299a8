import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '$lib/schemas';
import { classesFor, sortTable, toTableModel } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const classes = classesFor('M03', BENCHMARKS.caseload, []);
const table = toTableModel(
	[
		rowOf('site:2', { kind: 'range', low: 24, high: 26 }),
		rowOf('site:10', 40),
		rowOf('site:20', missing('zero-denominator')),
		rowOf('site:15', missing('no-report'), { sendersReported: 0, sendersExpected: 2 })
	],
	camps('Camp 2', 'Camp 10', 'Camp 20', 'Camp 15'),
	'M03',
	classes
);
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe(toTableModel, () => {
	it('starts with the most pressing: nobody to share the cases, then the highest caseload', () => {
		expect(names(table.rows)).toEqual(['Camp 20', 'Camp 10', 'Camp 2', 'Camp 15']);
	});

	it('writes the cells as the map and the panel do', () => {
		expect(table.rows[2]!.texts).toMatchObject({
			area: 'Camp 2',
			value: '24.0–26.0',
			numerator: '100',
			denominator: '4',
			reported: '4 of 4'
		});
	});

	it('says why there is no figure', () => {
		expect(table.rows[3]!.texts).toMatchObject({ value: 'no report', reported: '0 of 2' });
	});

	it('gives both tones of a range that spans two classes', () => {
		expect(table.rows[2]!.tones).toEqual(['class-3', 'class-4']);
	});
});

describe(sortTable, () => {
	it('sorts names as people count', () => {
		expect(names(sortTable(table.rows, 'area', 'ascending'))).toEqual([
			'Camp 2',
			'Camp 10',
			'Camp 15',
			'Camp 20'
		]);
	});

	it('keeps areas without a figure last in both directions', () => {
		expect(names(sortTable(table.rows, 'value', 'ascending')).at(-1)).toBe('Camp 15');
		expect(names(sortTable(table.rows, 'value', 'descending')).at(-1)).toBe('Camp 15');
	});

	it('sorts cases without a caseworker above every caseload', () => {
		expect(names(sortTable(table.rows, 'value', 'descending'))[0]).toBe('Camp 20');
	});
});
