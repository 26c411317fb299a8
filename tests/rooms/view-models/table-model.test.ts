import { describe, expect, it } from 'vitest';
import { BENCHMARKS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { classesFor, sortTable, tableForFile, toTableModel } from '$lib/view-models';
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
			value: '24–26',
			numerator: '100',
			denominator: '4',
			reported: '4 of 4'
		});
	});

	it('has no parts of a count', () => {
		const counts = toTableModel([rowOf('site:2', 5)], camps('Camp 2'), 'M31', classes);
		expect(counts.columns.map(({ id }) => id)).toEqual(['area', 'value', 'status', 'reported']);
	});

	it('says that figures of two methods or of part of a year are so', () => {
		const { rows } = toTableModel(
			[
				rowOf('site:2', missing('not-applicable'), { status: 'mixed' }),
				rowOf('site:10', 8, { months: 7 })
			],
			camps('Camp 2', 'Camp 10'),
			'M10',
			classes
		);
		expect(rows.map(({ texts }) => texts.status)).toEqual([
			'complete, 7 of 12 months',
			'two methods or scales: not added'
		]);
	});

	it('says why there is no figure', () => {
		expect(table.rows[3]!.texts).toMatchObject({ value: 'no report', reported: '0 of 2' });
	});

	it('says that the order is not certain where ranges overlap', () => {
		const range = (low: number, high: number) => ({ kind: 'range' as const, low, high });
		const { rows, uncertainOrder } = toTableModel(
			[
				rowOf('site:2', 60),
				rowOf('site:10', 40),
				rowOf('site:20', 30),
				rowOf('site:15', range(10, 45))
			],
			camps('Camp 2', 'Camp 10', 'Camp 20', 'Camp 15'),
			'M03',
			classes
		);
		expect(rows.map(({ name, isOrderCertain }) => [name, isOrderCertain])).toEqual([
			['Camp 2', true],
			['Camp 10', false],
			['Camp 20', false],
			['Camp 15', false]
		]);
		expect(uncertainOrder).toBe('Order not certain: the ranges of 3 areas overlap.');
	});

	it('says which month an earlier breakdown shows, and that a part of a sum is withheld', () => {
		const { rows } = toTableModel(
			[
				rowOf('site:2', 60, { asOf: parseMonth('2025-10') }),
				rowOf('site:10', 40, { status: 'partial', withheld: 1 })
			],
			camps('Camp 2', 'Camp 10'),
			'M03',
			classes
		);
		expect(rows.map(({ texts }) => texts.status)).toEqual([
			'complete, as of October 2025',
			'some figures withheld'
		]);
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

describe(tableForFile, () => {
	it('carries both ends of every range as numbers, never rounded inwards', () => {
		const { columns, rows } = tableForFile(
			toTableModel(
				[
					rowOf(
						'site:2',
						{ kind: 'range', low: 100 / 3, high: 104 / 3 },
						{
							numerator: { kind: 'range', low: 100, high: 104 },
							denominator: { kind: 'value', value: 3 }
						}
					)
				],
				camps('Camp 2', 'Camp 9'),
				'M03',
				classes
			)
		);
		expect(columns.slice(7)).toEqual([
			'Caseload, at least',
			'Caseload, at most',
			'open cases, at least',
			'open cases, at most',
			'caseworkers holding cases, at least',
			'caseworkers holding cases, at most',
			'Shows month'
		]);
		expect(rows[0]!.slice(7)).toEqual([33.333333, 34.666667, 100, 104, 3, 3, null]);
		expect(rows[1]!.slice(7)).toEqual([null, null, null, null, null, null, null]);
	});

	it('has as many cells in a row as columns where the figure is a count without parts', () => {
		const { ids, columns, rows } = tableForFile(
			toTableModel(
				[rowOf('site:2', { kind: 'value', value: 12 })],
				camps('Camp 2', 'Camp 9'),
				'M14',
				classes
			)
		);
		expect(ids).toEqual([
			'code',
			'area',
			'value',
			'status',
			'reported',
			'value_least',
			'value_most',
			'as_of'
		]);
		expect(columns).toHaveLength(8);
		expect(rows[0]!.slice(5)).toEqual([12, 12, null]);
	});
});
