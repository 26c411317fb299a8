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

describe('training level reached (M13)', () => {
	it('is a range where levels are not known; the package of 2014 is no level', async () => {
		expect(await areas('M13')).toEqual({
			XA: 'partial 45.161-70.968 = 14-22 / 31',
			XA01: 'ok 70-80 = 14-16 / 20',
			XA02: 'zero 0 = 0 / 5',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'ok 0-100 = 0-6 / 6',
			XA06: 'no_submission no-report'
		});
		expect(await row('M13')).toMatchObject({ withheld: 1, sendersReported: 2, sendersExpected: 3 });
	});

	it('shows each level, and those of whom it is not known, as they are', async () => {
		expect(await values('training_level', 'M13', { in: 'XA01' })).toEqual({
			none: 'ok 10 = 2 / 20',
			L1: 'ok 50 = 10 / 20',
			L2: 'ok 20 = 4 / 20',
			LEGACY2014: 'ok 10 = 2 / 20',
			unknown: 'ok 10 = 2 / 20'
		});
	});

	it('divides each level by all caseworkers, also of areas where nobody has it', async () => {
		expect(await values('training_level', 'M13')).toMatchObject({
			L1: 'partial 32.258 = 10 / 31',
			L2: 'partial 12.903 = 4 / 31',
			none: 'partial 22.581 = 7 / 31',
			unknown: 'partial 25.806 = 8 / 31'
		});
		expect(await values('training_level', 'M13', { in: 'XA02' })).toMatchObject({
			none: 'ok 100 = 5 / 5',
			L2: 'zero 0 = 0 / 5'
		});
	});

	it('keeps one level only', async () => {
		const onlySecond = { filters: { training_level: ['L2'] } };
		expect(await areas('M13', onlySecond)).toMatchObject({
			XA01: 'ok 20 = 4 / 20',
			XA02: 'zero 0 = 0 / 5'
		});
	});

	it('splits by role, sex and kind of employer', async () => {
		expect(await values('role', 'M13')).toMatchObject({ GOV_SW: 'zero 0 = 0 / 5' });
		expect(await values('sex', 'M13', { in: 'XA01' })).toEqual({
			f: 'ok 83.333 = 10 / 12',
			m: 'ok 50-75 = 4-6 / 8'
		});
		expect(await values('employer_type', 'M13')).toMatchObject({ GOV: 'zero 0 = 0 / 5' });
	});

	it('is that of the last month of a quarter', async () => {
		expect(await areas('M13', { quarter: true })).toMatchObject({ XA01: 'ok 70-80 = 14-16 / 20' });
	});
});

describe('courses completed (M14)', () => {
	it('adds up what is told; without any it is no report', async () => {
		expect(await areas('M14')).toEqual({
			XA: 'partial 5 = 5 / not-applicable',
			XA01: 'ok 5 = 5 / not-applicable',
			XA02: 'no_submission no-report',
			XA03: 'zero 0 = 0 / not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'zero 0 = 0 / not-applicable',
			XA06: 'no_submission no-report'
		});
	});

	it('adds up over the months of a quarter', async () => {
		expect(await areas('M14', { quarter: true })).toMatchObject({
			XA01: 'ok 7 = 7 / not-applicable'
		});
	});

	it('splits by level, role, sex and kind of employer', async () => {
		expect(await values('training_level', 'M14', { in: 'XA01' })).toMatchObject({
			L1: 'ok 3 = 3 / not-applicable',
			L2: 'ok 1 = 1 / not-applicable',
			SC: 'ok 1 = 1 / not-applicable'
		});
		expect(await values('role', 'M14', { in: 'XA01' })).toMatchObject({
			SUPERVISOR: 'ok 1 = 1 / not-applicable'
		});
		expect(await values('sex', 'M14', { in: 'XA01' })).toMatchObject({
			m: 'zero 0 = 0 / not-applicable'
		});
		expect(await values('employer_type', 'M14', { in: 'XA01' })).toEqual({
			NGO_INT: 'ok 5 = 5 / not-applicable'
		});
	});
});

describe('supervisors trained in supervision and coaching (M15)', () => {
	it('is those who completed the course, of the supervisors in the workforce', async () => {
		expect(await areas('M15')).toEqual({
			XA: 'partial 75 = 3 / 4',
			XA01: 'ok 75 = 3 / 4',
			XA02: 'not_applicable not-applicable',
			XA03: 'not_applicable not-applicable',
			XA04: 'not_applicable not-applicable',
			XA05: 'not_applicable not-applicable',
			XA06: 'no_submission no-report'
		});
	});

	it('is zero where nobody has, splits by kind of employer', async () => {
		expect(await areas('M15', { month: '2025-11' })).toMatchObject({
			XA01: 'not_applicable not-applicable'
		});
		expect(await values('employer_type', 'M15', { in: 'XA01' })).toEqual({
			NGO_INT: 'ok 75 = 3 / 4'
		});
	});
});

describe('individual supervision (M16)', () => {
	it('divides sums: 16 of 25, not the mean of 75 and 20 percent', async () => {
		expect(await areas('M16')).toEqual({
			XA: 'partial 64 = 16 / 25',
			XA01: 'ok 75 = 15 / 20',
			XA02: 'ok 20 = 1 / 5',
			XA03: 'not_applicable not-applicable',
			XA04: 'no_submission no-report', // only a meeting is told
			XA05: 'no_submission no-report', // sessions, but not how many they reached
			XA06: 'no_submission no-report'
		});
		expect(await row('M16')).toMatchObject({ leftOut: 2 });
	});

	it('takes the last month of a quarter, as people would count again', async () => {
		expect(await areas('M16', { quarter: true })).toMatchObject({ XA01: 'ok 75 = 15 / 20' });
	});

	it('splits by kind of employer', async () => {
		expect(await values('employer_type', 'M16')).toEqual({
			GOV: 'ok 20 = 1 / 5',
			NGO_INT: 'ok 75 = 15 / 20'
		});
	});
});

describe('use of the supervision tools (M17, M17R)', () => {
	it('adds up sessions of all tools, over the months of a quarter too', async () => {
		expect(await areas('M17')).toEqual({
			XA: 'partial 42 = 42 / not-applicable',
			XA01: 'ok 34 = 34 / not-applicable',
			XA02: 'ok 2 = 2 / not-applicable',
			XA03: 'zero 0 = 0 / not-applicable',
			XA04: 'ok 1 = 1 / not-applicable',
			XA05: 'ok 5 = 5 / not-applicable',
			XA06: 'no_submission no-report'
		});
		expect(await areas('M17', { quarter: true })).toMatchObject({
			XA01: 'ok 54 = 54 / not-applicable'
		});
	});

	it('splits sessions by tool and kind of employer', async () => {
		expect(await values('tool', 'M17')).toEqual({
			INDIV: 'ok 37 = 37 / not-applicable',
			CMMEET: 'ok 5 = 5 / not-applicable',
			SHADOW: 'zero 0 = 0 / not-applicable'
		});
		expect(await values('employer_type', 'M17')).toMatchObject({
			GOV: 'ok 2 = 2 / not-applicable'
		});
	});

	it('tells whom a tool reached, tool by tool only', async () => {
		expect(await values('tool', 'M17R', { in: 'XA01' })).toEqual({
			INDIV: 'ok 75 = 15 / 20',
			CMMEET: 'ok 90 = 18 / 20',
			SHADOW: 'zero 0 = 0 / 20'
		});
		await expect(areas('M17R')).rejects.toThrow('M17R must be split by tool');
	});

	it('shows one tool by area and by kind of employer', async () => {
		const meetings = { filters: { tool: ['CMMEET'] } };
		expect(await areas('M17R', meetings)).toMatchObject({
			XA: 'partial 90.909 = 20 / 22',
			XA02: 'no_submission no-report',
			XA04: 'ok 100 = 2 / 2'
		});
		expect(await values('employer_type', 'M17R', meetings)).toMatchObject({
			NGO_INT: 'ok 90.909 = 20 / 22'
		});
	});
});

describe('observations that met quality (M18)', () => {
	it('counts the unchanged tool only, and never more than all', async () => {
		expect(await areas('M18')).toEqual({
			XA: 'partial 80.769-87.5 = 42 / 48-52',
			XA01: 'ok 60 = 6 / 10',
			XA02: 'ok 90 = 27 / 30',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'ok 75-100 = 9 / 8-12',
			XA06: 'no_submission no-report' // the tool was adapted
		});
	});

	it('is not made where observations were judged by two thresholds', async () => {
		expect(await areas('M18', { month: '2025-11' })).toMatchObject({
			XA: 'mixed not-applicable',
			XA01: 'ok 40 = 4 / 10',
			XA05: 'ok 50 = 5 / 10'
		});
	});

	it('splits by session and kind of employer, and adds up over a quarter', async () => {
		expect(await values('session_no', 'M18', { in: 'XA01' })).toEqual({
			'1': 'ok 40 = 2 / 5',
			'2': 'ok 80 = 4 / 5'
		});
		expect(await values('employer_type', 'M18')).toMatchObject({ GOV: 'ok 90 = 27 / 30' });
		expect(await areas('M18', { quarter: true })).toMatchObject({ XA01: 'ok 50 = 10 / 20' });
	});
});

describe('case file checklist (M19)', () => {
	it('is the sum of scores by the number of files', async () => {
		expect(await areas('M19')).toEqual({
			XA: 'partial 1.6 = 40 / 25',
			XA01: 'ok 1.5 = 30 / 20',
			XA02: 'ok 2 = 10 / 5',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('is not made of two scales', async () => {
		expect(await areas('M19', { month: '2025-11' })).toMatchObject({
			XA: 'mixed not-applicable',
			XA01: 'ok 1 = 10 / 10',
			XA05: 'ok 3 = 30 / 10'
		});
	});

	it('splits by session and kind of employer', async () => {
		expect(await values('session_no', 'M19', { in: 'XA01' })).toEqual({
			'1': 'ok 1.2 = 12 / 10',
			'2': 'ok 1.8 = 18 / 10'
		});
		expect(await values('employer_type', 'M19')).toMatchObject({ GOV: 'ok 2 = 10 / 5' });
	});
});

describe('capacity assessment (M20, M20I)', () => {
	it('is scores of the most that could be scored; without a scale it is left out', async () => {
		expect(await areas('M20')).toEqual({
			XA: 'partial 66.667 = 1120 / 1680',
			XA01: 'ok 75 = 840 / 1120',
			XA02: 'ok 50 = 280 / 560',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('splits by domain and kind of employer', async () => {
		expect(await values('domain', 'M20', { in: 'XA01' })).toEqual({
			attitudes: 'ok 75 = 300 / 400',
			knowledge: 'ok 80 = 320 / 400',
			skills: 'ok 68.75 = 220 / 320'
		});
		expect(await values('employer_type', 'M20')).toMatchObject({ GOV: 'ok 50 = 280 / 560' });
	});

	it('counts who improved, of those who were assessed twice', async () => {
		expect(await areas('M20I')).toEqual({
			XA: 'partial 46.154 = 6 / 13',
			XA01: 'ok 75 = 6 / 8',
			XA02: 'zero 0 = 0 / 5',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
		expect(await values('domain', 'M20I', { in: 'XA01' })).toMatchObject({
			attitudes: 'ok 87.5 = 7 / 8',
			skills: 'ok 62.5 = 5 / 8'
		});
		expect(await values('employer_type', 'M20I')).toMatchObject({ GOV: 'zero 0 = 0 / 5' });
	});
});
