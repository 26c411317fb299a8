import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import type { MetricId, MetricRow } from '$lib/metrics';
import { ENGINES } from '../../support/database-engines';
import { publishedFigures } from '../../support/england-fixture';
import { admitEngland, differences, englandFigures } from '../../support/england-measured';
import { inShort, storeTables } from '../../support/measured';

/** The publisher gives caseloads to one decimal, made of FTE that is given to one decimal too. */
const ROUNDING = 0.1;

/** The only published areas and years without our figure, each with its reason. */
const WITHOUT_CASELOAD = {
	'E10000029 2018': 'no_submission no-report', // Suffolk: cases and case holders marked x
	'E09000005 2017': 'no_submission no-report' // Brent: cases and case holders marked x
};
const WITHOUT_CHILDREN = {
	'E06000028 2018': 'no_population no-population', // Bournemouth: children marked x, merged in 2019
	'E10000009 2018': 'no_population no-population', // Dorset: the same
	'E06000029 2018': 'no_population no-population', // Poole: the same
	'E06000028 2017': 'no_population no-population',
	'E10000009 2017': 'no_population no-population',
	'E06000029 2017': 'no_population no-population'
};

describe('England 2017 to 2022 at the gate', () => {
	it('is accepted whole: 171 areas, 982 populations, 902 rows of workers and 902 of cases', async () => {
		const reports = (await admitEngland(5)).map(({ report }) => report);
		expect(
			reports.map(({ schema, accepted, problemCount }) => [schema, accepted, problemCount])
		).toEqual([
			['ref_area', 171, 0],
			['ref_population', 982, 0],
			['workforce', 902, 0],
			['caseload', 902, 0]
		]);
	});
});

describe.each(ENGINES)('England 2017 to 2022 on the $engine engine', ({ open }) => {
	let database: Database;
	const figures = {} as Record<MetricId, Map<string, MetricRow>>;
	beforeAll(async () => {
		database = await open();
		await storeTables(
			database,
			(await admitEngland(5)).map(({ tables }) => tables[0]!)
		);
		figures.M01 = await englandFigures(database, 'M01');
		figures.M03 = await englandFigures(database, 'M03');
	});
	afterAll(() => database.close());

	const show = (metric: MetricId, key: string) => inShort(figures[metric].get(key)!);

	it('gives all 974 published caseloads of the country, its regions and authorities, but two', () => {
		expect(publishedFigures()).toHaveLength(974);
		expect(differences(figures.M03, ({ caseload }) => caseload, ROUNDING)).toEqual(
			WITHOUT_CASELOAD
		);
	});

	it('gives all workers per 100,000 children as the published heads and children make them, but six', () => {
		const rate = (headcount: number | null, children: number | null) =>
			headcount === null || children === null ? null : (headcount * 100_000) / children;
		expect(
			differences(figures.M01, ({ headcount, children }) => rate(headcount, children), 1e-6)
		).toEqual(WITHOUT_CHILDREN);
	});

	it('divides the sum of cases by the sum of workers, and does not average the authorities', () => {
		expect(show('M03', 'E92000001 2022')).toBe('ok 16.607 = 335563 / 20206');
		expect(show('M01', 'E92000001 2022')).toBe('ok 341.627 = 40658 / 11901267');
	});

	it('leaves both parts of an authority without cases out of its region, and says so', () => {
		expect(show('M03', 'E12000006 2018')).toBe('partial 15.94 = 21788 / 1366.9');
		expect(figures.M03.get('E12000006 2018')).toMatchObject({
			sendersReported: 10,
			sendersExpected: 11
		});
		expect(figures.M03.get('E12000006 2022')).toMatchObject({ status: 'ok', sendersReported: 11 });
	});

	it('still counts the workers of an authority without cases', () => {
		expect(show('M01', 'E09000005 2017')).toBe('ok 278.188 = 213 / 76567');
	});

	it('gives the caseload of an authority without known children', () => {
		expect(show('M03', 'E06000028 2017')).toBe('ok 13.99 = 1371 / 98');
	});

	it('divides a pair that reports jointly by the children of both', () => {
		expect(show('M01', 'site:E09000021-E09000027 2022')).toBe('ok 218.797 = 177 / 80897');
		expect(show('M03', 'site:E09000021-E09000027 2022')).toBe('ok 13.067 = 1491 / 114.1');
		expect(show('M03', 'E09000021 2022')).toBe('no_submission no-report');
	});

	it('gives no figure for an authority in the years after it was merged or split', () => {
		expect(show('M03', 'E10000021 2020')).toMatch(/^ok /);
		expect(show('M03', 'E10000021 2022')).toBe('no_submission no-report');
		expect(show('M01', 'E10000021 2022')).toBe('no_submission no-report');
	});

	it('gives the two areas with almost no children as they are', () => {
		expect(show('M01', 'E09000001 2022')).toBe('ok 1522.843 = 15 / 985');
		expect(show('M01', 'E06000053 2022')).toBe('ok 564.972 = 2 / 354');
	});
});
