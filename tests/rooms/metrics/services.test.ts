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

const ofType = (...types: string[]) => ({ filters: { service_type: types } });

describe('areas where a service is functional (M26)', () => {
	it('counts what is verified in time and in the pathway, of the areas that tell of it', async () => {
		expect(await areas('M26', ofType('HEALTH'))).toEqual({
			XA: 'ok 75 = 3 / 4',
			XA01: 'ok 100 = 1 / 1',
			XA02: 'ok 100 = 1 / 1', // as November tells
			XA03: 'ok 100 = 1 / 1',
			XA04: 'zero 0 = 0 / 1', // listed, but none works
			XA05: 'no_submission no-report', // how many are listed is not told
			XA06: 'no_submission no-report'
		});
		expect(await row('M26', ofType('HEALTH'))).toMatchObject({ asOf: 2025 * 12 + 10 });
	});

	it('shows each type; one that lies in another area is not here', async () => {
		expect(await values('service_type', 'M26', { in: 'XA01' })).toEqual({
			HEALTH: 'ok 100 = 1 / 1', // verified 90 days before the end of the month
			CM: 'ok 100 = 1 / 1',
			GBV: 'ok 100 = 1 / 1',
			MHPSS: 'zero 0 = 0 / 1', // 91 days before
			SAFETY: 'zero 0 = 0 / 1' // reached in XA02
		});
		await expect(areas('M26')).rejects.toThrow('M26 must be split by service_type');
	});
});

describe('areas by level of coverage (M26L)', () => {
	it('tells none, listed, functional and adequate apart', async () => {
		expect(await values('coverage_level', 'M26L', ofType('HEALTH'))).toEqual({
			adequate: 'ok 1 = 1 / not-applicable',
			functional: 'ok 2 = 2 / not-applicable',
			listed: 'ok 1 = 1 / not-applicable'
		});
		expect(
			await values('service_type', 'M26L', { filters: { coverage_level: ['none'] } })
		).toMatchObject({ SAFETY: 'ok 1 = 1 / not-applicable', CM: 'zero 0 = 0 / not-applicable' });
	});

	it('is 0, not unreported, where no service has the level', async () => {
		const none = { filters: { coverage_level: ['none'], service_type: ['SAFETY'] } };
		expect(await areas('M26L', none)).toMatchObject({
			XA01: 'ok 1 = 1 / not-applicable',
			XA02: 'zero 0 = 0 / not-applicable', // listed
			XA03: 'no_submission no-report' // nothing said of this type
		});
	});

	it('tells fresh to 90 days, ageing to 180 and stale after that', async () => {
		const listed = { filters: { coverage_level: ['listed'] } };
		expect(await values('freshness', 'M26L', { ...listed, in: 'XA01' })).toMatchObject({
			ageing: 'ok 1 = 1 / not-applicable' // MHPSS, 91 days
		});
		expect(await values('freshness', 'M26L', { ...listed, in: 'XA02' })).toMatchObject({
			ageing: 'ok 1 = 1 / not-applicable', // SAFETY, 180 days
			stale: 'ok 1 = 1 / not-applicable' // CM, 181 days
		});
		const adequate = { filters: { coverage_level: ['adequate'] }, in: 'XA01' };
		expect(await values('freshness', 'M26L', adequate)).toMatchObject({
			fresh: 'ok 1 = 1 / not-applicable' // HEALTH, 90 days
		});
	});
});

describe('required services that are there (M27)', () => {
	const acute = { filters: { package: ['acute'] } };

	it('counts a type without a row as there or not', async () => {
		expect(await areas('M27', acute)).toEqual({
			XA: 'ok 20-75 = 4-15 / 20',
			XA01: 'ok 50 = 2 / 4',
			XA02: 'ok 25-50 = 1-2 / 4',
			XA03: 'ok 25-100 = 1-4 / 4',
			XA04: 'ok 0-75 = 0-3 / 4',
			XA05: 'ok 0-100 = 0-4 / 4',
			XA06: 'no_submission no-report'
		});
		expect(await row('M27', { ...acute, in: 'XA02' })).toMatchObject({ asOf: 2025 * 12 + 10 });
	});

	it('shows each package; the own one only where the group has set it', async () => {
		expect(await values('package', 'M27', { in: 'XA01' })).toEqual({
			acute: 'ok 50 = 2 / 4',
			tor: 'ok 50-75 = 2-3 / 4'
		});
		await expect(areas('M27')).rejects.toThrow('M27 must be split by package');
	});
});

describe('children where a service is functional (M28)', () => {
	it('leaves out areas without population, and says so', async () => {
		expect(await areas('M28', ofType('HEALTH'))).toEqual({
			XA: 'ok 26.316-68.421 = 25000-65000 / 95000',
			XA01: 'ok 100 = 20000 / 20000',
			XA02: 'ok 100 = 5000 / 5000',
			XA03: 'no_population no-population',
			XA04: 'zero 0 = 0 / 30000',
			XA05: 'ok 0-100 = 0-40000 / 40000', // told of other types, not of this one
			XA06: 'no_submission no-report'
		});
		expect(await row('M28', ofType('HEALTH'))).toMatchObject({
			leftOut: 1,
			asOf: 2025 * 12 + 10
		});
	});

	it('shows each type; what the directory of an area does not tell may be there or not', async () => {
		expect(await values('service_type', 'M28')).toMatchObject({
			CM: 'ok 21.053-94.737 = 20000-90000 / 95000',
			SAFETY: 'ok 0-73.684 = 0-70000 / 95000'
		});
		await expect(areas('M28')).rejects.toThrow('M28 must be split by service_type');
	});
});

describe('entries of the directory that were verified (M29)', () => {
	it('counts the rows of the month only: what was fresh then may not be now', async () => {
		expect(await areas('M29')).toEqual({
			XA: 'ok 70 = 7 / 10',
			XA01: 'ok 71.429 = 5 / 7',
			XA02: 'zero 0 = 0 / 1',
			XA03: 'no_submission no-report',
			XA04: 'ok 100 = 2 / 2',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
		expect(await areas('M29', { month: '2025-11' })).toMatchObject({ XA02: 'ok 60 = 3 / 5' });
	});

	it('shows each type', async () => {
		expect(await values('service_type', 'M29', { in: 'XA01' })).toEqual({
			HEALTH: 'ok 75 = 3 / 4',
			CM: 'ok 100 = 2 / 2',
			MHPSS: 'zero 0 = 0 / 1',
			SAFETY: 'not_applicable not-applicable',
			GBV: 'no_submission no-report'
		});
	});
});

describe('referrals completed (M30)', () => {
	it('adds up what is told of referrals', async () => {
		expect(await areas('M30')).toEqual({
			XA: 'partial 83.333 = 50 / 60',
			XA01: 'ok 83.333 = 50 / 60',
			XA02: 'no_submission no-report',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('is a range for a small count, also over a quarter', async () => {
		expect(await areas('M30', { month: '2025-11' })).toMatchObject({
			XA02: 'suppressed 16.667-44.444 = 1-4 / 6-9' // 1 of 6 to 4 of 9
		});
		expect(await areas('M30', { quarter: true })).toMatchObject({
			XA: 'partial 77.273-78.261 = 51-54 / 66-69',
			XA01: 'ok 83.333 = 50 / 60'
		});
	});

	it('shows each type, and nothing of gender-based violence', async () => {
		expect(await values('service_type', 'M30', { in: 'XA01' })).toEqual({
			HEALTH: 'ok 75 = 30 / 40',
			CM: 'ok 100 = 20 / 20',
			MHPSS: 'no_submission no-report',
			SAFETY: 'no_submission no-report'
		});
		expect(await areas('M30', ofType('GBV'))).toMatchObject({ XA01: 'no_submission no-report' });
	});
});
