import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import { InvalidRequest, compileMetric, type MetricRequest } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import { byArea, inShort, measureWith, request, storeFiles } from '../../support/measured';
import { SMALL_RESPONSE } from '../../support/small-response';

let database: Database;
beforeAll(async () => {
	database = await openNativeDatabase();
	await storeFiles(database, SMALL_RESPONSE);
});
afterAll(() => database.close());

const figures = async (metric: MetricRequest['metric'], changes: Partial<MetricRequest> = {}) =>
	byArea(await measureWith(database, request(metric, changes)));
const wholeResponse = async (metric: MetricRequest['metric']) =>
	inShort((await measureWith(database, request(metric, { level: null })))[0]!);

describe('each metric by area, in a response that fits on one screen', () => {
	it('M01 divides headcount by children, and tells zero, no report and no population apart', async () => {
		expect(await figures('M01')).toEqual({
			XA01: 'ok 75 = 15 / 20000',
			XA02: 'zero 0 = 0 / 10000',
			XA03: 'no_population no-population',
			XA04: 'no_submission no-report',
			XA05: 'ok 6.667 = 2 / 30000',
			XA06: 'zero 0 = 0 / 5000'
		});
	});

	it('M02 divides children by caseworkers, and does not make infinity of none', async () => {
		expect(await figures('M02')).toMatchObject({
			XA01: 'ok 1333.333 = 20000 / 15',
			XA02: 'zero_den zero-denominator',
			XA03: 'no_population no-population'
		});
	});

	it('M03 divides open cases by case-holding FTE, else headcount', async () => {
		expect(await figures('M03')).toEqual({
			XA01: 'ok 24 = 300 / 12.5',
			XA02: 'zero_den zero-denominator',
			XA03: 'ok 20 = 80 / 4',
			XA04: 'no_submission no-report',
			XA05: 'suppressed 0.5-2 = 1-4 / 2',
			XA06: 'not_applicable not-applicable'
		});
	});

	it('M04 shares out case-holders by band and withholds it when fewer than 5 stand behind it', async () => {
		expect(await figures('M04')).toMatchObject({
			XA01: 'partial 37.5 = 3 / 8', // ORG2 is at work there and sent no bands,
			XA03: 'suppressed withheld',
			XA05: 'no_submission no-report'
		});
	});

	it('M05 asks for one caseworker per 25 open cases and never goes below 0', async () => {
		expect(await figures('M05')).toMatchObject({
			XA01: 'zero 0 = 300 / 12.5',
			XA02: 'ok 3 = 60 / 0',
			XA03: 'zero 0 = 80 / 4',
			XA05: 'suppressed 0 = 1-4 / 2'
		});
	});

	it('M06 divides caseworkers by supervisors, and calls none unsupervised', async () => {
		expect(await figures('M06')).toMatchObject({
			XA01: 'ok 7.5 = 15 / 2',
			XA03: 'ok 4 = 4 / 1',
			XA05: 'zero_den zero-denominator',
			XA06: 'not_applicable not-applicable'
		});
	});

	it('M07 shares out caseworkers with a supervisor', async () => {
		expect(await figures('M07')).toMatchObject({
			XA01: 'ok 93.333 = 14 / 15',
			XA05: 'zero 0 = 0 / 2',
			XA06: 'not_applicable not-applicable'
		});
	});

	it('M08 gives the span between 6 and 5 caseworkers per supervisor', async () => {
		expect(await figures('M08')).toMatchObject({
			XA01: 'ok 1 = 15 / 2',
			XA03: 'zero 0 = 4 / 1',
			XA05: 'ok 1 = 2 / 0'
		});
	});

	it('M35 counts the files received of those expected from the senders at work in an area', async () => {
		expect(await figures('M35')).toMatchObject({
			XA01: 'ok 100 = 4 / 4',
			XA04: 'partial 0 = 0 / 2'
		});
	});
});

describe('the whole response', () => {
	it('divides sums and leaves out what has only one part', async () => {
		// XA03 has workers and no children: it is left out of both parts.
		const row = (await measureWith(database, request('M01', { level: null })))[0]!;
		expect(inShort(row)).toBe('partial 14.783 = 17 / 115000');
		expect(row).toMatchObject({
			areaCode: 'XA',
			sendersReported: 2,
			sendersExpected: 3,
			leftOut: 1
		});
	});

	it('adds ranges', async () => {
		expect(await wholeResponse('M03')).toBe('partial 23.838-24 = 441-444 / 18.5');
	});

	it('adds the gaps of areas, so that a surplus in one area does not help another', async () => {
		expect(await wholeResponse('M05')).toBe('partial 3 = 441-444 / 18.5');
	});
});

describe('splitting and filtering', () => {
	it('splits by exactly the dimension that was asked for', async () => {
		const rows = await measureWith(database, request('M01', { by: 'role', area: 'XA01' }));
		expect(rows.map((row) => [row.dimensionValue, inShort(row)])).toEqual([
			['NGO_CW', 'ok 75 = 15 / 20000']
		]);
	});

	it('keeps only the asked values', async () => {
		const rows = await figures('M01', { filters: { role: ['GOV_SW'] }, area: 'XA01' });
		expect(rows).toEqual({ XA01: 'zero 0 = 0 / 20000' });
	});

	it('refuses a dimension that the metric does not have', () => {
		expect(() => compileMetric(request('M05', { by: 'sex' }))).toThrow(InvalidRequest);
	});

	it('takes every value as a parameter', () => {
		const { text, parameters } = compileMetric(
			request('M01', { area: "XA'; DROP TABLE area", filters: { role: ['x" OR 1=1'] } })
		);
		expect(text).not.toMatch(/DROP|OR 1=1/);
		expect(parameters).toContain("XA'; DROP TABLE area");
	});
});

describe('time', () => {
	it('gives a stock for each month and never sums it over months', async () => {
		const rows = await measureWith(
			database,
			request('M01', { level: null, area: 'XA04', from: parseMonth('2025-10'), grain: 'month' })
		);
		expect(rows.map(inShort)).toEqual([
			'no_submission no-report',
			'ok 18 = 9 / 50000',
			'no_submission no-report'
		]);
	});

	it('reads a quarter at its last month', async () => {
		const quarter = { from: parseMonth('2025-10'), grain: 'quarter' as const };
		expect(await figures('M03', { ...quarter, area: 'XA01' })).toEqual({
			XA01: 'ok 24 = 300 / 12.5'
		});
	});
});
