import { describe, expect, it } from 'vitest';
import { EXPORT_KINDS, LEFT_OUT_REASONS, PROBLEM_VARIANTS, PURPOSES } from '$lib/findings';
import { recogniseExport } from '$lib/row-level';
import { purposeText, toCountForm } from '../../../src/lib/view-models/count-form';
import { toCountResult, type CountToSay } from '../../../src/lib/view-models/count-result';

const OFFER = {
	...recogniseExport(['Case ID', 'Child name', 'Phone', 'Sex', 'Age', 'Status', 'Quentavo'])!,
	seen: {
		sex: { codes: ['m', 'f'], unrecognised: 2 },
		status: { codes: [], unrecognised: 1 }
	}
};
const fieldFor = (purpose: string) =>
	toCountForm(OFFER).fields.find((field) => field.purpose === purpose)!;

describe(toCountForm, () => {
	it('says what was recognised and which columns identify people, by kind', () => {
		const form = toCountForm(OFFER);
		expect(form.what).toBe('list with one line per person, in English');
		expect(form.identifying).toBe('2 columns name or identify people. They are never read.');
		expect(form.groups).toEqual(['Names: Child name', 'Phones and e-mails: Phone']);
	});

	it('calls a column by its name only where a dictionary knows it', () => {
		expect(toCountForm(OFFER).columns).toEqual([
			'Case ID (column A)',
			'Child name (column B)',
			'Phone (column C)',
			'Sex (column D)',
			'Age (column E)',
			'Status (column F)',
			'column G'
		]);
	});

	it('proposes a column for each purpose, and says what none means', () => {
		expect(fieldFor('sex').column).toBe(3);
		expect(fieldFor('consent')).toMatchObject({
			column: null,
			none: 'No column: consent is given for every line'
		});
	});

	it('names the standard codes that were found, in the order of their list', () => {
		expect(fieldFor('sex').seen).toBe(
			'Found: Female and Male. 2 cells are not understood and count as not recorded.'
		);
		expect(fieldFor('status').seen).toBe('1 cell is not understood and counts as not recorded');
	});

	it('has a text for every kind of file, of identifying column and of purpose', () => {
		const kinds = Object.keys(PROBLEM_VARIANTS.identifying_column).filter((kind) => kind !== 'hxl');
		const columns = kinds.map((identifies) => ({
			letter: 'A',
			name: null,
			identifies
		}));
		for (const kind of EXPORT_KINDS) {
			expect(toCountForm({ ...OFFER, kind, columns, mapping: {} }).groups).toHaveLength(
				columns.length
			);
		}
		expect(PURPOSES.map(purposeText).every(Boolean)).toBe(true);
	});
});

describe(toCountResult, () => {
	const COUNT: CountToSay = {
		kind: 'primero_csv',
		period: '2026-01',
		orgCode: 'ORG7',
		rowsRead: 1200,
		rowsCounted: 1150,
		leftOut: { duplicate: 50, repeated: 0 },
		unknown: { sex: 3 },
		caseworkers: 1,
		agencies: 2,
		read: ['status'],
		neverRead: ['name', 'column D']
	};

	it('balances, and leaves out reasons that no line had', () => {
		const result = toCountResult(COUNT);
		expect(result.tiles.map(({ value }) => value)).toEqual(['1,200', '1,150', '50']);
		expect(result.leftOut).toEqual([{ count: '50', why: 'marked as duplicate' }]);
		expect(result.unknown).toEqual([{ count: '3', what: 'Sex' }]);
		expect(result.remarks).toEqual([
			'1 caseworker holds open cases.',
			'The lines come from 2 agencies; all are counted under ORG7.'
		]);
		expect(result.neverRead).toBe('Never read: name, column D');
	});

	it('has a text for every reason', () => {
		const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 1]));
		expect(toCountResult({ ...COUNT, leftOut }).leftOut).toHaveLength(LEFT_OUT_REASONS.length);
	});
});
