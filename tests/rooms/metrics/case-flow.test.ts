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

describe('cases opened and closed (M31, M31C)', () => {
	it('adds up over areas; a small count makes a range', async () => {
		expect(await areas('M31')).toEqual({
			XA: 'partial 11-14 = 11-14 / not-applicable',
			XA01: 'ok 10 = 10 / not-applicable',
			XA02: 'suppressed 1-4 = 1-4 / not-applicable',
			XA03: 'zero 0 = 0 / not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
		expect(await row('M31')).toMatchObject({ withheld: 1, sendersReported: 2, sendersExpected: 3 });
		expect(await areas('M31C')).toMatchObject({
			XA: 'partial 9 = 9 / not-applicable',
			XA01: 'ok 4 = 4 / not-applicable',
			XA05: 'zero 0 = 0 / not-applicable'
		});
	});

	it('adds up over the months of a quarter', async () => {
		expect(await areas('M31', { quarter: true })).toMatchObject({
			XA01: 'ok 15 = 15 / not-applicable'
		});
		expect(await areas('M31C', { quarter: true })).toMatchObject({
			XA01: 'ok 7 = 7 / not-applicable'
		});
	});

	it('splits by sex, age, disability and kind of employer, one at a time', async () => {
		expect(await values('sex', 'M31', { in: 'XA01' })).toEqual({
			f: 'ok 6 = 6 / not-applicable',
			m: 'ok 4 = 4 / not-applicable'
		});
		expect(await values('age', 'M31C', { in: 'XA01' })).toEqual({
			'0_5': 'zero 0 = 0 / not-applicable',
			'6_11': 'ok 2 = 2 / not-applicable',
			'12_17': 'ok 2 = 2 / not-applicable'
		});
		expect(await values('disability', 'M31', { in: 'XA01' })).toEqual({
			y: 'zero 0 = 0 / not-applicable',
			u: 'ok 10 = 10 / not-applicable'
		});
		expect(await values('employer_type', 'M31C')).toMatchObject({
			GOV: 'ok 5 = 5 / not-applicable',
			NGO_INT: 'ok 4 = 4 / not-applicable'
		});
	});
});

describe('net change of cases (M31N)', () => {
	it('is opened less closed, and may be less than nothing', async () => {
		expect(await areas('M31N')).toMatchObject({
			XA: 'partial 2-5 = 2-5 / not-applicable', // 6 + (1 to 4 - 5) + 0
			XA01: 'ok 6 = 6 / not-applicable',
			XA02: 'suppressed -4--1 = -4--1 / not-applicable',
			XA03: 'zero 0 = 0 / not-applicable',
			XA04: 'suppressed withheld'
		});
		expect(await values('sex', 'M31N', { in: 'XA01' })).toMatchObject({
			f: 'ok 4 = 4 / not-applicable'
		});
		expect(await areas('M31N', { quarter: true })).toMatchObject({
			XA01: 'ok 8 = 8 / not-applicable'
		});
	});
});

describe('cases of high risk (M32)', () => {
	it('is of the same breakdown; without a row of high risk there are none', async () => {
		expect(await areas('M32')).toEqual({
			XA: 'partial 15.493-18.919 = 11-14 / 71-74',
			XA01: 'ok 25 = 10 / 40',
			XA02: 'zero 0 = 0 / 10',
			XA03: 'not_applicable not-applicable',
			XA04: 'no_submission no-report',
			XA05: 'suppressed 4.762-16.667 = 1-4 / 21-24',
			XA06: 'no_submission no-report'
		});
	});

	it('shows the month of a breakdown that stands', async () => {
		expect(await row('M32', { in: 'XA01' })).toMatchObject({ asOf: 2025 * 12 + 10 });
		expect(await row('M32', { in: 'XA02' })).toMatchObject({ asOf: null });
	});

	it('splits by kind of employer', async () => {
		expect(await values('employer_type', 'M32')).toMatchObject({ GOV: 'zero 0 = 0 / 10' });
	});
});
