import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import { measuredIn, storeRows } from '../../support/measured';
import { SMALL_GROUP } from '../../support/small-group-response';

let database: Database;
beforeAll(async () => {
	database = await openNativeDatabase();
	await storeRows(database, SMALL_GROUP);
});
afterAll(() => database.close());
const { areas, values, row } = measuredIn(() => database);

describe('government share (M01G)', () => {
	it('is workers whom the government employs, of all caseworkers', async () => {
		expect(await areas('M01G')).toEqual({
			XA: 'partial 34.884 = 15 / 43',
			XA01: 'zero 0 = 0 / 20',
			XA02: 'ok 100 = 15 / 15',
			XA03: 'not_applicable not-applicable',
			XA04: 'zero 0 = 0 / 2',
			XA05: 'zero 0 = 0 / 6',
			XA06: 'no_submission no-report'
		});
	});

	it('splits both sides by role', async () => {
		expect(await values('role', 'M01G')).toEqual({
			NGO_CW: 'zero 0 = 0 / 28',
			GOV_SW: 'ok 100 = 5 / 5',
			COM_VOL: 'ok 100 = 10 / 10'
		});
	});

	it('splits both sides by profession, contract and sex', async () => {
		expect(await values('prof_status', 'M01G')).toMatchObject({
			professional: 'ok 29.412 = 5 / 17'
		});
		expect(await values('contract', 'M01G')).toMatchObject({ staff: 'ok 16.129 = 5 / 31' });
		expect(await values('sex', 'M01G')).toMatchObject({ m: 'ok 55.556 = 10 / 18' });
	});
});

describe('seconded workers (M01S)', () => {
	it('leaves out who does not tell secondments', async () => {
		expect(await areas('M01S')).toEqual({
			XA: 'partial 13.514 = 5 / 37',
			XA01: 'zero 0 = 0 / 20',
			XA02: 'ok 33.333 = 5 / 15',
			XA03: 'not_applicable not-applicable',
			XA04: 'zero 0 = 0 / 2',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
		expect(await row('M01S')).toMatchObject({ leftOut: 1 });
	});

	it('splits by role and kind of employer', async () => {
		expect(await values('role', 'M01S')).toMatchObject({ GOV_SW: 'ok 100 = 5 / 5' });
		expect(await values('employer_type', 'M01S')).toMatchObject({ GOV: 'ok 33.333 = 5 / 15' });
	});
});

describe('vacancy rate (M09)', () => {
	it('is vacant posts of all posts; volunteers have none', async () => {
		expect(await areas('M09')).toEqual({
			XA: 'partial 16.216 = 6 / 37',
			XA01: 'ok 11.111 = 3 / 27',
			XA02: 'ok 37.5 = 3 / 8',
			XA03: 'not_applicable not-applicable',
			XA04: 'zero 0 = 0 / 2',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('splits by role and kind of employer', async () => {
		expect(await values('role', 'M09', { in: 'XA01' })).toEqual({
			NGO_CW: 'ok 9.091 = 2 / 22',
			SUPERVISOR: 'ok 20 = 1 / 5'
		});
		expect(await values('employer_type', 'M09')).toEqual({
			GOV: 'ok 37.5 = 3 / 8',
			NGO_INT: 'ok 10.345 = 3 / 29'
		});
	});

	it('is that of the last month of a quarter', async () => {
		expect(await areas('M09', { quarter: true })).toMatchObject({ XA01: 'ok 11.111 = 3 / 27' });
	});
});

describe('turnover (M10)', () => {
	it('is leavers of the year by the mean of those in post, and tells of how many months', async () => {
		expect(await areas('M10')).toEqual({
			XA: 'ok 19.048 = 6 / 31.5',
			XA01: 'ok 20 = 4 / 20', // 2 + 1 + 1 + 0 leavers; (16 + 24) / 2 in post
			XA02: 'ok 26.667 = 2 / 7.5',
			XA03: 'not_applicable not-applicable',
			XA04: 'zero 0 = 0 / 1',
			XA05: 'no_submission no-report',
			XA06: 'partial 0 = 0 / 3' // of November; nothing since
		});
		expect(await row('M10')).toMatchObject({ months: 2, leftOut: 1 });
	});

	it('splits by role, kind of employer and contract', async () => {
		expect(await values('role', 'M10', { in: 'XA01' })).toEqual({
			NGO_CW: 'ok 22.222 = 4 / 18',
			SUPERVISOR: 'zero 0 = 0 / 2'
		});
		expect(await values('employer_type', 'M10', { in: 'XA02' })).toEqual({
			GOV: 'ok 26.667 = 2 / 7.5'
		});
		expect(await values('contract', 'M10', { in: 'XA02' })).toEqual({
			staff: 'zero 0 = 0 / 2.5',
			volunteer_stipend: 'ok 40 = 2 / 5'
		});
	});
});

describe('women among caseworkers (M11)', () => {
	it('is a range where sex is not told, and unknown is never a man', async () => {
		expect(await areas('M11')).toEqual({
			XA: 'partial 46.512-55.814 = 20-24 / 43',
			XA01: 'ok 60 = 12 / 20',
			XA02: 'ok 33.333 = 5 / 15',
			XA03: 'not_applicable not-applicable',
			XA04: 'ok 0-100 = 0-2 / 2',
			XA05: 'ok 50-83.333 = 3-5 / 6',
			XA06: 'no_submission no-report'
		});
	});

	it('splits by role, kind of employer and contract', async () => {
		expect(await values('role', 'M11')).toEqual({
			NGO_CW: 'ok 53.571-67.857 = 15-19 / 28',
			GOV_SW: 'ok 100 = 5 / 5',
			COM_VOL: 'zero 0 = 0 / 10'
		});
		expect(await values('employer_type', 'M11')).toMatchObject({ GOV: 'ok 33.333 = 5 / 15' });
		expect(await values('contract', 'M11')).toMatchObject({ unknown: 'ok 0-100 = 0-2 / 2' });
	});
});

describe('mixed teams (M11M)', () => {
	it('counts areas where at least one woman and one man work, of those where anybody works', async () => {
		expect(await areas('M11M')).toEqual({
			XA: 'ok 50-100 = 2-4 / 4',
			XA01: 'ok 100 = 1 / 1',
			XA02: 'ok 100 = 1 / 1',
			XA03: 'not_applicable not-applicable',
			XA04: 'ok 0-100 = 0-1 / 1', // two whose sex is not told
			XA05: 'ok 0-100 = 0-1 / 1', // three women and two whose sex is not told
			XA06: 'no_submission no-report'
		});
	});

	it('is zero where only women work, and takes the last month of a quarter', async () => {
		expect(await areas('M11M', { month: '2025-11' })).toMatchObject({ XA01: 'zero 0 = 0 / 1' });
		expect(await areas('M11M', { quarter: true })).toMatchObject({ XA01: 'ok 100 = 1 / 1' });
	});
});

describe('licensed workers (M12)', () => {
	it('is not applicable, not 0, where no scheme exists', async () => {
		expect(await areas('M12')).toEqual({
			XA: 'partial 40 = 10 / 25',
			XA01: 'ok 50 = 10 / 20',
			XA02: 'zero 0 = 0 / 5',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'not_applicable not-applicable',
			XA06: 'no_submission no-report'
		});
	});

	it('counts who says that no scheme exists as having reported, and leaves nothing out', async () => {
		expect(await row('M12', { in: 'XA05' })).toMatchObject({
			sendersReported: 1,
			sendersExpected: 1,
			leftOut: 0
		});
		expect(await row('M12')).toMatchObject({ sendersReported: 2, sendersExpected: 3, withheld: 1 });
	});

	it('splits by role, kind of employer and profession', async () => {
		expect(await values('role', 'M12')).toMatchObject({ GOV_SW: 'zero 0 = 0 / 5' });
		expect(await values('employer_type', 'M12')).toMatchObject({ NGO_INT: 'partial 50 = 10 / 20' });
		expect(await values('prof_status', 'M12', { in: 'XA01' })).toEqual({
			professional: 'ok 50 = 6 / 12',
			para: 'ok 50 = 4 / 8'
		});
	});
});

describe('turnover over more than a year', () => {
	it('sums the 12 months up to the end of the period, and may be over 100 percent', async () => {
		const yearOf = await openNativeDatabase();
		const months = ['2024-12', ...Array.from({ length: 12 }, (_, n) => monthOf2025(n + 1))];
		await storeRows(yearOf, {
			ref_area: [{ area_code: 'XA01', area_name: 'North', level: '1' }],
			workforce: months.map((period) => ({
				...{ period, area_code: 'XA01', org_code: 'ORG1', employer_type: 'NGO_INT' },
				...{ role: 'NGO_CW', sex: 'f', contract: 'staff', prof_status: 'para' },
				headcount: period === '2025-12' ? 4 : 10,
				leavers: 1
			}))
		});
		const small = measuredIn(() => yearOf);
		expect(await small.areas('M10', { in: 'XA01' })).toEqual({ XA01: 'ok 126.316 = 12 / 9.5' });
		expect(await small.row('M10', { in: 'XA01' })).toMatchObject({ months: 12 });
		await yearOf.close();
	});
});

const monthOf2025 = (month: number) => `2025-${String(month).padStart(2, '0')}`;
