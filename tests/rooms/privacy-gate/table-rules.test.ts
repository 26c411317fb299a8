import { describe, expect, it } from 'vitest';
import {
	WORKFORCE_HEADER,
	caseload,
	check,
	noticesOf,
	problemsIn,
	workforce
} from '../../support/gate-files';

const cases = (dim: string, value: string, open: string | number, area = 'BD20') =>
	`2026-01,${area},ORG07,${dim},${value},${open}`;

const staff = (sex: string, headcount: string | number, fte: string | number = '', area = 'BD20') =>
	`2026-01,${area},ORG07,NGO_INT,NGO_CW,para,staff,${sex},${headcount},${fte}`;

describe('keys', () => {
	it('refuses a repeated key and names both lines', async () => {
		const { report } = await check(
			caseload(cases('total', 'all', 40), '', cases('total', 'all', 41))
		);
		expect(report.problems).toMatchObject([
			{ code: 'duplicate_key', variant: 'in_file', row: 4, details: { firstRow: 2 } }
		]);
	});

	it('does not take rows with a broken key for repetitions', async () => {
		const rows = ['x1', 'x2'].map((area) => cases('total', 'all', 40, area));
		expect(await problemsIn(caseload(...rows))).toEqual([
			'unknown_area shape 2 area_code',
			'unknown_area shape 3 area_code'
		]);
	});
});

describe('parts and wholes of one row', () => {
	const header = `${WORKFORCE_HEADER},case_holders`;
	const holders = (headcount: string, holding: string) =>
		problemsIn(`${header}\n${staff('all', headcount)},${holding}\n`);

	it('refuses a part that is larger than its whole', async () => {
		expect(await holders('3', '4')).toEqual(['inconsistent at_most 2 case_holders']);
		expect(await holders('4', '4')).toEqual([]);
	});

	it('refuses of ranges only what cannot be', async () => {
		expect(await holders('<5', '4')).toEqual([]);
		expect(await holders('<5', '5')).toEqual(['inconsistent at_most 2 case_holders']);
		expect(await holders('', '5')).toEqual([]);
	});
});

describe('work time over areas', () => {
	it('compares sums over all areas, because heads are counted in one of them', async () => {
		expect(await problemsIn(workforce(staff('all', 2, 1.5), staff('all', 0, 0.5, 'BD10')))).toEqual(
			[]
		);
		expect(await problemsIn(workforce(staff('all', 2, 1.5), staff('all', 0, 0.6, 'BD10')))).toEqual(
			['inconsistent at_most_over_areas 2 fte']
		);
	});
});

describe('all or split', () => {
	it('refuses a key that is given as a whole and split by sex', async () => {
		expect(await problemsIn(workforce(staff('f', 2), staff('all', 3)))).toEqual([
			'inconsistent all_and_split 3 sex'
		]);
		expect(await problemsIn(workforce(staff('f', 2), staff('m', 3)))).toEqual([]);
	});
});

describe('parts and total of a dimension', () => {
	it('accepts parts that add up, also where one of them is a range', async () => {
		expect(
			await problemsIn(
				caseload(cases('total', 'all', 40), cases('sex', 'f', 37), cases('sex', 'm', '<5'))
			)
		).toEqual([]);
	});

	it('refuses parts over the total', async () => {
		const text = caseload(cases('total', 'all', 40), cases('sex', 'f', 41));
		expect(await problemsIn(text)).toEqual(['inconsistent parts_over_total 3 open_cases_end']);
	});

	it('refuses a complete dimension that does not reach the total, unknown left out', async () => {
		const text = caseload(cases('total', 'all', 40), cases('sex', 'f', 20), cases('sex', 'm', 19));
		expect(await problemsIn(text)).toEqual(['inconsistent parts_not_total 3 open_cases_end']);
	});

	it('accepts an incomplete dimension below the total', async () => {
		const text = caseload(cases('total', 'all', 40), cases('risk', 'high', 9));
		expect(await problemsIn(text)).toEqual([]);
	});

	it('takes one set of age bands for complete', async () => {
		const bands = [cases('age', '0_4', 10), cases('age', '5_11', 10), cases('age', '12_17', 10)];
		expect(await problemsIn(caseload(cases('total', 'all', 40), ...bands))).toEqual([
			'inconsistent parts_not_total 3 open_cases_end'
		]);
	});

	it('refuses parts without their total, and two sets of age bands in one file', async () => {
		expect(await problemsIn(caseload(cases('sex', 'f', 20)))).toEqual([
			'inconsistent no_total 2 dim'
		]);
		const mixed = caseload(
			cases('total', 'all', 40),
			cases('age', '0_5', 10),
			cases('age', '0_4', 10)
		);
		expect(await problemsIn(mixed)).toEqual(['inconsistent mixed_sets 4 dim_value']);
	});
});

describe('notices of the whole table', () => {
	it('says when a stock does not follow from the month before', async () => {
		const header =
			'period,area_code,org_code,dim,dim_value,open_cases_end,cases_opened,cases_closed,transferred_in,transferred_out';
		const month = (period: string, figures: string) =>
			`${period},BD20,ORG07,total,all,${figures}\n`;
		const right = `${header}\n${month('2025-11', '40,0,0,0,0')}${month('2025-12', '45,8,4,2,1')}`;
		expect(noticesOf((await check(right)).report)).toEqual([]);
		const wrong = right.replace('45,8', '46,8');
		expect(noticesOf((await check(wrong)).report)).toEqual(['stock_flow_differs open_cases_end 1']);
	});

	it('says when a P-code does not begin with its parent, but not for sites', async () => {
		const text =
			'area_code,area_name,level,parent_code\nBGD,Bangladesh,0,\nBD20,Chittagong,1,BGD\nsite:CXB-017,Camp 25,site,BD20\n';
		const { report } = await check(text);
		expect(report.accepted).toBe(3);
		expect(noticesOf(report)).toEqual(['parent_not_prefix parent_code 1']);
	});
});

describe('one line per child', () => {
	const areas = Array.from({ length: 20 }, (_, index) => `BD${index + 10}`);

	it('refuses a file whose counts of children are nearly all 1', async () => {
		const rows = areas.map((area) => cases('total', 'all', 1, area));
		expect(await problemsIn(caseload(...rows))).toEqual(['row_level ones - -']);
	});

	it('does not mind zeros and larger counts, nor single workers', async () => {
		const some = areas.map((area, at) => cases('total', 'all', at < 16 ? 1 : 7, area));
		expect(await problemsIn(caseload(...some))).toEqual([]);
		const workers = areas.map((area) => staff('all', 1, 1, area));
		expect(await problemsIn(workforce(...workers))).toEqual([]);
	});
});
