import { describe, expect, it } from 'vitest';
import { emptyTable, type Table } from '$lib/tables';
import { toFilePreviews } from '$lib/view-models';
import { storedTable } from '../../support/stored-table';

const part = (table: Table) => ({
	file: 'cases.csv',
	hash: 'one',
	schema: table.schema,
	table
});

/** A row of ORG1 in an area: `row('XA01 total all', '1-4')`. */
const row = (key: string, open_cases_end: string | number | null, own = {}) => {
	const [area_code = '', dim = '', dim_value = ''] = key.split(' ');
	const month = { period: '2025-12', as_of: '2025-12' };
	return { ...month, area_code, org_code: 'ORG1', dim, dim_value, open_cases_end, ...own };
};

describe(toFilePreviews, () => {
	it('shows the first rows as they are stored: exact, a range in its shortest form, withheld', () => {
		const [preview] = toFilePreviews([
			part(
				storedTable('caseload', [
					row('XA01 total all', 1260),
					row('XA01 sex f', '21-24'),
					row('XA01 sex m', '1-4'),
					row('XA01 risk high', 'c')
				])
			)
		]);
		expect(preview!.columns.map(({ name }) => name)).toEqual([
			'period',
			'area_code',
			'org_code',
			'dim',
			'dim_value',
			'open_cases_end'
		]);
		expect(preview!.rows.map((cells) => cells.at(-1))).toEqual([
			{ text: '1,260', mark: 'exact' },
			{ text: '21–24', mark: 'range' },
			{ text: '<5', mark: 'range' },
			{ text: 'withheld', mark: 'withheld' }
		]);
		expect(preview!.more).toBeNull();
	});

	it('says how many figures stand exactly, and never rounds up', () => {
		const [preview] = toFilePreviews([
			part(
				storedTable('caseload', [
					row('XA01 total all', 300),
					row('XA02 total all', 695),
					row('XA03 total all', '1-4')
				])
			)
		]);
		expect(preview!.facts).toEqual([
			'66% of 3 figures stand exactly. Kept as ranges: 1. Withheld: 0.',
			'Of the open cases of December 2025, at least 99% stand exactly.'
		]);
	});

	it('leaves out figures that the file never had, also where a breakdown is withheld', () => {
		const never = { cases_opened: null };
		const [preview] = toFilePreviews([
			part(
				storedTable('caseload', [
					row('XA01 total all', 60, never),
					row('XA01 risk high', 'c', { cases_opened: 'c' })
				])
			)
		]);
		expect(preview!.columns.at(-1)!.name).toBe('open_cases_end');
		expect(preview!.facts[0]).toBe(
			'50% of 2 figures stand exactly. Kept as ranges: 0. Withheld: 1.'
		);
	});

	it('counts the areas in which an earlier breakdown stands, and shows its month', () => {
		const earlier = { as_of: '2025-10' };
		const [preview] = toFilePreviews([
			part(
				storedTable('caseload', [
					row('XA01 total all', 60),
					row('XA01 sex f', 30, earlier),
					row('XA01 sex m', 30, earlier)
				])
			)
		]);
		expect(preview!.facts.at(-1)).toBe(
			'In 1 area a breakdown of an earlier month stands, because too few cases have moved since.'
		);
		const at = preview!.columns.findIndex(({ name }) => name === 'figures of');
		expect(preview!.rows.map((cells) => cells[at]!.text)).toEqual([
			'2025-12',
			'2025-10',
			'2025-10'
		]);
	});

	it('shows eight rows and counts the others', () => {
		const rows = Array.from({ length: 9 }, (_, area) => row(`XA0${area} total all`, 20));
		const [preview] = toFilePreviews([part(storedTable('caseload', rows))]);
		expect(preview!.rows).toHaveLength(8);
		expect(preview!.more).toBe('and 1 more row');
		expect(preview!.facts).toEqual([
			'All 9 figures stand exactly.',
			'All open cases of December 2025 stand exactly.'
		]);
	});

	it('leaves out what the gate has added up by itself', () => {
		expect(toFilePreviews([part(emptyTable('caseload_total'))])).toEqual([]);
	});
});
