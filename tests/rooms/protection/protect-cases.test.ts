import { describe, expect, it } from 'vitest';
import { protectTable } from '$lib/protection';
import { columnOf, MEASURE_STATUS } from '$lib/tables';
import { toFile } from '../../support/sender-files';
import type { StoredCells } from '../../support/stored-table';

const PARENTS = new Map<string, string | null>([
	['XA', null],
	['XA1', 'XA'],
	['XA2', 'XA'],
	['XA3', 'XA']
]);

type Counts = Record<string, number | Record<string, number>>;

/** Rows of one area: `total` or `sex f`, and open cases or all figures. */
function rows(area: string, counts: Counts, period = '2026-01'): StoredCells[] {
	return Object.entries(counts).map(([key, figures]) => {
		const [dim = '', dim_value = 'all'] = key.split(' ');
		const cells = typeof figures === 'number' ? { open_cases_end: figures } : figures;
		return { period, area_code: area, org_code: 'ORG1', dim, dim_value, ...cells };
	});
}

/** What is stored: `area dim value` -> the figure as text. */
function stored(sent: StoredCells[], table = 'caseload', measure = 'open_cases_end') {
	const tables = protectTable(toFile(sent), { minimumCount: 5, parents: PARENTS });
	const found = tables.find(({ schema }) => schema === table)!;
	const text = (name: string, row: number) => {
		const { dictionary, codes } = columnOf(found, name, 'code');
		return dictionary[codes[row]!]!;
	};
	const { low, high, status } = columnOf(found, measure, 'measure');
	return Object.fromEntries(
		Array.from(low, (least, row) => [
			['area_code', 'dim', 'dim_value'].map((name) => text(name, row)).join(' '),
			status[row] === MEASURE_STATUS.withheld
				? 'withheld'
				: least === high[row]
					? String(least)
					: `${least}-${high[row]}`
		])
	);
}

describe('the parts of a total', () => {
	it('keep a small one secret by one larger part, which is told as what they leave', () => {
		expect(stored(rows('XA1', { total: 38, 'sex f': 20, 'sex m': 17, 'sex u': 1 }))).toEqual({
			'XA1 total all': '38',
			'XA1 sex f': '17-20',
			'XA1 sex m': '17',
			'XA1 sex u': '1-4'
		});
	});

	it('need none where the small ones leave each other open', () => {
		const risk = { 'risk high': 2, 'risk medium': 3, 'risk low': 2, 'risk none': 9 };
		expect(stored(rows('XA1', { total: 16, ...risk }))).toEqual({
			'XA1 total all': '16',
			'XA1 risk high': '1-4',
			'XA1 risk medium': '1-4',
			'XA1 risk low': '1-4',
			'XA1 risk none': '9'
		});
	});

	it('are not stored where all of them are small, or the total is', () => {
		expect(stored(rows('XA1', { total: 7, 'sex f': 4, 'sex m': 3 }))).toEqual({
			'XA1 total all': '7'
		});
		expect(stored(rows('XA1', { total: 4, 'sex f': 4, 'sex m': 0 }))).toEqual({
			'XA1 total all': '1-4'
		});
	});

	it('are not stored where all children share one risk', () => {
		expect(stored(rows('XA1', { total: 12, 'risk high': 12, 'risk low': 0 }))).toEqual({
			'XA1 total all': '12'
		});
	});
});

describe('the sum over a sender’s areas', () => {
	it('is exact where no area is small, and a range where it would tell one', () => {
		const two = [...rows('XA1', { total: 12 }), ...rows('XA2', { total: 9 })];
		expect(stored(two, 'caseload_total')).toEqual({ 'XA total all': '21' });
		const small = [...two, ...rows('XA3', { total: 2 })];
		expect(stored(small, 'caseload_total')).toEqual({ 'XA total all': '22-25' });
	});

	it('of a breakdown has the same partner in every area', () => {
		const sent = [
			...rows('XA1', { total: 38, 'sex f': 20, 'sex m': 17, 'sex u': 1 }),
			...rows('XA2', { total: 30, 'sex f': 10, 'sex m': 17, 'sex u': 3 })
		];
		expect(stored(sent)).toMatchObject({ 'XA1 sex m': '14-17', 'XA2 sex m': '16-19' });
		expect(stored(sent, 'caseload_total')).toEqual({
			'XA total all': '68',
			'XA sex f': '30',
			'XA sex m': '33-36',
			'XA sex u': '2-5'
		});
	});
});

describe('transfers', () => {
	const flows = (opened: number) => ({
		total: {
			open_cases_end: 40,
			cases_opened: opened,
			cases_closed: 6,
			transferred_in: 5,
			transferred_out: 0
		}
	});

	it('are told where every figure of the month is exact', () => {
		expect(stored(rows('XA1', flows(7)), 'caseload', 'transferred_in')).toEqual({
			'XA1 total all': '5'
		});
	});

	it('are withheld, zeros too, where one is small: stock and flows would tell it', () => {
		const sent = rows('XA1', flows(2));
		expect(stored(sent, 'caseload', 'cases_opened')).toEqual({ 'XA1 total all': '1-4' });
		expect(stored(sent, 'caseload', 'transferred_in')).toEqual({ 'XA1 total all': 'withheld' });
		expect(stored(sent, 'caseload', 'transferred_out')).toEqual({ 'XA1 total all': 'withheld' });
	});
});
