import { describe, expect, it } from 'vitest';
import { auditTables, type Audit } from '../../../scripts/audit/audit-tables';
import type { Table } from '$lib/tables';
import { caseloadRows, storedTable } from '../../support/stored-table';

const PARENTS = new Map([
	['XA', null],
	['XA01', 'XA'],
	['XA02', 'XA']
]);

const audit = (tables: Table[], also: Table[][] = []) =>
	auditTables({ k: 5, releases: [tables, ...also], parents: PARENTS });

/** Each narrowed count in a line: `2025-01 XA01 sex m open_cases_end 2-2`. */
const narrowed = ({ narrowed: cells }: Audit) =>
	cells
		.map(
			({ month, area, dimension, value, measure, low, high }) =>
				`${month} ${area} ${dimension} ${value} ${measure} ${low}-${high}`
		)
		.sort();

describe('a total and its parts', () => {
	it('tell that 25 = 23 + a small count leaves exactly 2', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 25 },
			'2025-01 sex f': { open_cases_end: 23 },
			'2025-01 sex m': { open_cases_end: '1-4' }
		});
		expect(narrowed(await audit([table]))).toEqual(['2025-01 XA01 sex m open_cases_end 2-2']);
	});

	it('tell nothing when another part is as wide', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 25 },
			'2025-01 sex f': { open_cases_end: '21-24' },
			'2025-01 sex m': { open_cases_end: '1-4' }
		});
		const found = await audit([table]);
		expect(narrowed(found)).toEqual([]);
		expect(found.cells).toBe(1);
	});

	it('tell that two small parts of 2 are 1 each', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 22 },
			'2025-01 risk high': { open_cases_end: 20 },
			'2025-01 risk medium': { open_cases_end: '1-4' },
			'2025-01 risk low': { open_cases_end: '1-4' },
			'2025-01 risk none': { open_cases_end: 0 }
		});
		expect(narrowed(await audit([table]))).toEqual([
			'2025-01 XA01 risk low open_cases_end 1-1',
			'2025-01 XA01 risk medium open_cases_end 1-1'
		]);
	});

	it('tell only an upper end while a code that leaves nobody out is missing', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 25 },
			'2025-01 risk high': { open_cases_end: 23 },
			'2025-01 risk low': { open_cases_end: '1-4' }
		});
		expect(narrowed(await audit([table]))).toEqual(['2025-01 XA01 risk low open_cases_end 1-2']);
	});

	it('tell nothing of a small count whose sister is withheld', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 25 },
			'2025-01 sex f': { open_cases_end: 'c' },
			'2025-01 sex m': { open_cases_end: '1-4' }
		});
		expect(narrowed(await audit([table]))).toEqual([]);
	});
});

describe('two months', () => {
	it('tell a small flow between two exact stocks', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 20, cases_opened: 0, cases_closed: 0 },
			'2025-02 total all': { open_cases_end: 23, cases_opened: '1-4', cases_closed: 0 }
		});
		expect(narrowed(await audit([table]))).toEqual(['2025-02 XA01 total all cases_opened 3-3']);
	});

	it('tell it for one sex too, whose stock and flow do not mix with the other', async () => {
		const table = caseloadRows({
			'2025-01 sex f': { open_cases_end: 20, cases_opened: 0, cases_closed: 0 },
			'2025-02 sex f': { open_cases_end: 18, cases_opened: 0, cases_closed: '1-4' }
		});
		expect(narrowed(await audit([table]))).toEqual(['2025-02 XA01 sex f cases_closed 2-2']);
	});

	it('tell nothing when a month lies between them', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 20, cases_opened: 0, cases_closed: 0 },
			'2025-03 total all': { open_cases_end: 23, cases_opened: '1-4', cases_closed: 0 }
		});
		expect(narrowed(await audit([table]))).toEqual([]);
	});

	it('tell nothing when the flow that would close the gap is not reported in that month', async () => {
		const table = caseloadRows({
			'2025-01 total all': {
				open_cases_end: 20,
				cases_opened: 5,
				cases_closed: 0,
				transferred_in: 5
			},
			'2025-02 total all': { open_cases_end: 23, cases_opened: '1-4', cases_closed: 0 }
		});
		expect(narrowed(await audit([table]))).toEqual(['2025-02 XA01 total all cases_opened 1-3']);
	});

	it('do not tell what a breakdown that stands since January hides, but what it carries on', async () => {
		const january = { period: '2025-01', as_of: '2025-01', area_code: 'XA01', org_code: 'ORG1' };
		const february = { ...january, period: '2025-02' };
		const march = { ...january, period: '2025-03', as_of: '2025-03' };
		const still = { open_cases_end: 20, cases_opened: 0, cases_closed: 0 };
		const female = { dim: 'sex', dim_value: 'f' };
		const total = { dim: 'total', dim_value: 'all' };
		const table = storedTable('caseload', [
			{ ...january, ...total, ...still, open_cases_end: 40 },
			{ ...january, ...female, ...still },
			{ ...february, ...total, ...still, open_cases_end: 40, as_of: '2025-02' },
			{ ...february, ...female, ...still },
			{ ...march, ...total, open_cases_end: 50, cases_opened: 10, cases_closed: 0 },
			{ ...march, ...female, open_cases_end: 23, cases_opened: '1-4', cases_closed: 0 }
		]);
		expect(narrowed(await audit([table]))).toEqual(['2025-03 XA01 sex f cases_opened 3-3']);
	});
});

describe("a sender's own totals", () => {
	const areas = caseloadRows({
		'2025-01 total all XA01': { open_cases_end: 20 },
		'2025-01 total all XA02': { open_cases_end: '1-4' }
	});
	const total = (summed: number, open_cases_end: number | string) =>
		caseloadRows({ '2025-01 total all XA': { open_cases_end, areas: summed } }, 'caseload_total');

	it('tell the one small area', async () => {
		expect(narrowed(await audit([areas, total(2, 23)]))).toEqual([
			'2025-01 XA02 total all open_cases_end 3-3'
		]);
	});

	it('tell nothing when they sum an area more than is shown', async () => {
		expect(narrowed(await audit([areas, total(3, 23)]))).toEqual([]);
	});

	it('tell of a breakdown that an area withholds what the total of the area lets through', async () => {
		const split = caseloadRows({
			'2025-01 total all XA01': { open_cases_end: 20 },
			'2025-01 sex f XA01': { open_cases_end: '16-19' },
			'2025-01 sex m XA01': { open_cases_end: '1-4' },
			'2025-01 total all XA02': { open_cases_end: 6 }
		});
		const own = caseloadRows(
			{
				'2025-01 total all XA': { open_cases_end: 26, areas: 2 },
				'2025-01 sex f XA': { open_cases_end: 17, areas: 2 },
				'2025-01 sex m XA': { open_cases_end: 9, areas: 2 }
			},
			'caseload_total'
		);
		expect(narrowed(await audit([split, own]))).toEqual(['2025-01 XA01 sex m open_cases_end 3-4']);
	});
});

describe('an area and the areas inside it', () => {
	const rows = {
		'2025-01 total all XA': { open_cases_end: 23 },
		'2025-01 total all XA01': { open_cases_end: 20 },
		'2025-01 total all XA02': { open_cases_end: '1-4' }
	};

	it('tell the one small area where both were sent', async () => {
		expect(narrowed(await audit([caseloadRows(rows)]))).toEqual([
			'2025-01 XA02 total all open_cases_end 3-3'
		]);
	});

	it('are no equation where they cannot add up', async () => {
		const found = await audit([
			caseloadRows({ ...rows, '2025-01 total all XA': { open_cases_end: 90 } })
		]);
		expect(narrowed(found)).toEqual([]);
		expect(found.skipped).toBe(1);
	});
});

describe('two releases', () => {
	const release = (f: string | number, m: string | number) =>
		caseloadRows({
			'2025-01 total all': { open_cases_end: 25 },
			'2025-01 sex f': { open_cases_end: f },
			'2025-01 sex m': { open_cases_end: m }
		});

	it('tell together what neither tells alone', async () => {
		const found = await audit([release('21-24', '1-4')], [[release('20-22', '3-5')]]);
		expect(narrowed(found)).toEqual(['2025-01 XA01 sex m open_cases_end 3-4']);
	});

	it('tell nothing together when the month was corrected in between', async () => {
		const corrected = caseloadRows({
			'2025-01 total all': { open_cases_end: 26 },
			'2025-01 sex f': { open_cases_end: '22-25' },
			'2025-01 sex m': { open_cases_end: '1-4' }
		});
		expect(narrowed(await audit([release('21-24', '1-4')], [[corrected]]))).toEqual([]);
	});
});

it('a small count that is stored as it is counts as narrowed', async () => {
	const found = await audit([caseloadRows({ '2025-01 total all': { open_cases_end: 3 } })]);
	expect(found.narrowed).toMatchObject([{ low: 3, high: 3, by: 'stored' }]);
});

it('results about staff with too few people behind them are counted', async () => {
	const at = { period: '2025-01', area_code: 'XA01', org_code: 'ORG1', role: 'NGO_CW' };
	const table = storedTable('workforce', [
		{ ...at, headcount: 4, licensed: 2 },
		{ ...at, headcount: 5, licensed: 2 }
	]);
	expect((await audit([table])).resultsBelowK).toBe(1);
});

describe('with the true counts at hand', () => {
	it('a range that does not hold the true count is untrue', async () => {
		const found = await auditTables({
			k: 5,
			releases: [[caseloadRows({ '2025-01 total all': { open_cases_end: '5-9' } })]],
			parents: PARENTS,
			truth: new Map([['caseload|ORG1|XA01|2025-01|total|all|open_cases_end', 10]])
		});
		expect(found.untrue).toHaveLength(1);
	});

	it('a withheld small count is audited too', async () => {
		const table = caseloadRows({
			'2025-01 total all': { open_cases_end: 12 },
			'2025-01 sex f': { open_cases_end: 10 },
			'2025-01 sex m': { open_cases_end: 'c' },
			'2025-01 sex u': { open_cases_end: 0 },
			'2025-01 sex x': { open_cases_end: 0 }
		});
		const found = await auditTables({
			k: 5,
			releases: [[table]],
			parents: PARENTS,
			truth: new Map([['caseload|ORG1|XA01|2025-01|sex|m|open_cases_end', 2]])
		});
		expect(narrowed(found)).toEqual(['2025-01 XA01 sex m open_cases_end 2-2']);
	});
});
