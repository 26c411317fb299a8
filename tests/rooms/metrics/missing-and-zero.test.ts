import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import {
	byArea,
	inShort,
	measureWith,
	request,
	storeFiles,
	type Files
} from '../../support/measured';

let database: Database;
beforeEach(async () => {
	database = await openNativeDatabase();
});
afterEach(() => database.close());

const AREA = [{ area_code: 'XA01', area_name: 'North' }];
const at = { period: '2025-12', area_code: 'XA01', org_code: 'ORG1' };
const cases = { ...at, open_cases_end: 50 };
const staff = { ...at, headcount: 4, case_holders: 2 };
const submitted = (dataset: string, status = 'complete') => ({
	period: '2025-12',
	org_code: 'ORG1',
	dataset,
	status
});

async function caseload(files: Files) {
	await storeFiles(database, { ref_area: AREA, ...files });
	const row = (await measureWith(database, request('M03')))[0]!;
	return { figure: inShort(row), leftOut: row.leftOut };
}

describe('what an absent row means', () => {
	it('is unknown without a submission: the sender-area-month is left out', async () => {
		expect(await caseload({ caseload: [cases] })).toEqual({
			figure: 'no_submission no-report',
			leftOut: 1
		});
	});

	it('is zero when the sender said that its file was complete', async () => {
		expect(
			await caseload({ caseload: [cases], submission: [submitted('workforce')] })
		).toMatchObject({ figure: 'zero_den zero-denominator' });
	});

	it('stays unknown when the file was partial', async () => {
		expect(
			await caseload({ caseload: [cases], submission: [submitted('workforce', 'partial')] })
		).toMatchObject({ figure: 'no_submission no-report' });
	});

	it('is unknown for a caseload without its total row', async () => {
		const onlyBySex = { ...cases, dim: 'sex', dim_value: 'f' };
		expect(await caseload({ caseload: [onlyBySex], workforce: [staff] })).toEqual({
			figure: 'no_submission no-report',
			leftOut: 1
		});
	});
});

describe('what an odd cell means', () => {
	it('leaves the sender out where a figure is empty', async () => {
		const unknown = { ...staff, case_holders: null };
		expect(await caseload({ caseload: [cases], workforce: [unknown] })).toMatchObject({
			figure: 'no_submission no-report',
			leftOut: 1
		});
	});

	it('carries the range that a sender has suppressed to', async () => {
		expect(
			await caseload({ caseload: [cases], workforce: [{ ...staff, case_holders: '<5' }] })
		).toMatchObject({ figure: 'ok 12.5-50 = 50 / 1-4' });
	});

	it('says withheld where the sender hides the figure', async () => {
		expect(
			await caseload({ caseload: [{ ...cases, open_cases_end: 'c' }], workforce: [staff] })
		).toMatchObject({ figure: 'suppressed withheld' });
	});

	it('says not applicable where there is neither a case nor a caseworker', async () => {
		const none = { ...cases, open_cases_end: 0 };
		expect(
			await caseload({ caseload: [none], workforce: [{ ...staff, case_holders: 0 }] })
		).toMatchObject({ figure: 'not_applicable not-applicable' });
	});

	it('counts FTE where given, so that itinerant staff count where they work', async () => {
		const itinerant = { ...staff, headcount: 0, case_holders: 0, case_holders_fte: 2.5 };
		expect(await caseload({ caseload: [cases], workforce: [itinerant] })).toMatchObject({
			figure: 'ok 20 = 50 / 2.5'
		});
	});
});

describe('children', () => {
	const workers = (population: Files['ref_population']): Files => ({
		ref_area: [
			{ area_code: 'XA', area_name: 'Land', level: '0' },
			{ area_code: 'XA01', area_name: 'North', parent_code: 'XA' },
			{ area_code: 'XA02', area_name: 'South', parent_code: 'XA' }
		],
		ref_population: population,
		workforce: [staff, { ...staff, area_code: 'XA02', headcount: 6 }]
	});
	const measured = async (population: Files['ref_population'], level: '0' | '1' = '1') => {
		await storeFiles(database, workers(population));
		return byArea(await measureWith(database, request('M01', { level })));
	};
	const band = (
		area_code: string,
		age_min: number,
		age_max: number | null,
		population: number
	) => ({
		area_code,
		age_min,
		age_max,
		population
	});

	it('adds the bands 0-4, 5-11 and 12-17', async () => {
		const bands = [band('XA01', 0, 4, 300), band('XA01', 5, 11, 400), band('XA01', 12, 17, 300)];
		expect(await measured([...bands, band('XA01', 18, null, 5000)])).toMatchObject({
			XA01: 'ok 400 = 4 / 1000',
			XA02: 'no_population no-population'
		});
	});

	it('takes three fifths of 15 to 19 where no band ends at 17', async () => {
		const bands = [band('XA01', 0, 14, 700), band('XA01', 15, 19, 500)];
		expect(await measured(bands)).toMatchObject({ XA01: 'ok 400 = 4 / 1000' });
	});

	it('makes no children of 0-18 or 0-19', async () => {
		expect(await measured([band('XA01', 0, 18, 1000), band('XA02', 0, 19, 1000)])).toEqual({
			XA01: 'no_population no-population',
			XA02: 'no_population no-population'
		});
	});

	it('adds women and men, and population groups, and does not add a total to its parts', async () => {
		const row = (sex: string, pop_group: string, population: number) => ({
			...band('XA01', 0, 17, population),
			sex,
			pop_group
		});
		const rows = [
			row('f', 'REF', 300),
			row('m', 'REF', 200),
			row('all', 'REF', 500),
			row('all', 'HST', 500)
		];
		expect(await measured(rows)).toMatchObject({ XA01: 'ok 400 = 4 / 1000' });
	});

	it("prefers an area's own figure to the sum of its parts", async () => {
		const rows = [band('XA', 0, 17, 4000), band('XA01', 0, 17, 1000)];
		expect(await measured(rows, '0')).toEqual({ XA: 'ok 250 = 10 / 4000' });
	});

	it('leaves workers out whose area has no population, and says so', async () => {
		await storeFiles(database, workers([band('XA01', 0, 17, 1000)]));
		const row = (await measureWith(database, request('M01', { level: '0' })))[0]!;
		expect([inShort(row), row.leftOut]).toEqual(['ok 400 = 4 / 1000', 1]);
	});

	it('uses the newest year that is not later than the month', async () => {
		const rows = [2023, 2024, 2027].map((ref_year) => ({
			...band('XA01', 0, 17, ref_year === 2024 ? 1000 : 9),
			ref_year
		}));
		expect(await measured(rows)).toMatchObject({ XA01: 'ok 400 = 4 / 1000' });
	});
});

describe('who was expected', () => {
	it('counts a sender that never sent anything for the response, and for no area', async () => {
		const files: Files = {
			ref_area: [
				{ area_code: 'XA', area_name: 'Land', level: '0' },
				{ area_code: 'XA01', area_name: 'North', parent_code: 'XA' },
				{ area_code: 'XA02', area_name: 'South', parent_code: 'XA' }
			],
			workforce: [staff, { ...staff, area_code: 'XA02' }],
			submission: [submitted('workforce'), { ...submitted('workforce', 'none'), org_code: 'ORG9' }]
		};
		await storeFiles(database, files);
		const counts = async (level: '0' | '1') =>
			(await measureWith(database, request('M06', { level }))).map((row) => [
				row.areaCode,
				row.sendersReported,
				row.sendersExpected
			]);
		expect(await counts('0')).toEqual([['XA', 1, 2]]);
		expect(await counts('1')).toEqual([
			['XA01', 1, 1],
			['XA02', 1, 1]
		]);
	});

	it('does not expect a sender that was said not to be due', async () => {
		const earlier = { ...staff, period: '2025-11' };
		await storeFiles(database, {
			ref_area: AREA,
			workforce: [earlier],
			submission: [{ ...submitted('workforce', 'none'), expected: 'n' }]
		});
		const row = (await measureWith(database, request('M06')))[0]!;
		expect(row).toMatchObject({ status: 'no_submission', sendersExpected: 0 });
	});
});
