import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import type { ProtectedTable } from '$lib/protection';
import { readMetricRows, type MetricRequest, type MetricRow } from '$lib/metrics';
import { compileParted } from '$lib/metrics/compile-metric';
import type { PartedSpec } from '$lib/metrics/metric';
import { boundsOf, parseMonth } from '$lib/tables';
import { buildTable, type Row } from '../../support/build-table';
import { openWasmDatabase } from '../../support/database-wasm-node';
import { request, storeTables } from '../../support/measured';
import {
	anyOwnTotals,
	countryOf,
	inCountry,
	mergeCountries,
	type OwnTotals
} from '../../support/own-totals';
import { storedTable, type StoredCells } from '../../support/stored-table';

/** Responses of 20 countries each; more by hand: RUNS=50 npx vitest run … */
const RUNS = Number(process.env.RUNS ?? 2);

/** Open cases, or cases opened, per head; of every sex or of one, as M03 is of every role. */
const perHead = (measure: 'open_cases_end' | 'cases_opened'): PartedSpec => ({
	form: 'ratio',
	numerator: {
		from: 'caseload',
		measure: [measure],
		where: { dim: ['total'] },
		absent: 'missing',
		splits: { sex: { rows: 'sex' } }
	},
	denominator: {
		from: 'workforce',
		measure: ['headcount'],
		where: {},
		absent: 'zero',
		splits: { sex: { column: 'sex' } }
	},
	unit: 'ratio',
	scale: 1,
	decimals: 1,
	better: 'lower',
	benchmark: null,
	minimumDenominator: null,
	dimensions: ['sex']
});

const AREAS: Row[] = [
	['XA', '0', null],
	['XA1', '1', 'XA'],
	['XA2', '1', 'XA'],
	['XA11', '2', 'XA1'],
	['XA12', '2', 'XA1'],
	['XA21', '2', 'XA2'],
	['XA22', '2', 'XA2']
].map(([area_code, level, parent_code]) => ({
	area_code: area_code!,
	level: level!,
	parent_code: parent_code!
}));

/** Stores ranges as they are, with nothing protected on the way, and one head per area. */
async function store(database: Database, ...countries: OwnTotals[]): Promise<void> {
	const given = mergeCountries(countries);
	const areas = countries.flatMap((_, place) =>
		AREAS.map(({ area_code, parent_code, level }) => ({
			area_code: inCountry(String(area_code), place),
			area_name: inCountry(String(area_code), place),
			parent_code: parent_code ? inCountry(String(parent_code), place) : null,
			level: level!
		}))
	);
	await storeTables(database, [
		buildTable('ref_area', areas),
		buildTable('workforce', given.workforce as Row[]),
		storedTable('caseload', given.caseload) as ProtectedTable,
		storedTable('caseload_total', given.totals) as ProtectedTable
	]);
}

async function measured(
	database: Database,
	measure: 'open_cases_end' | 'cases_opened',
	changes: Partial<MetricRequest>
): Promise<MetricRow[]> {
	const wanted = request('M03', { level: '0', ...changes });
	const { text, parameters } = compileParted(perHead(measure), wanted);
	return readMetricRows(wanted, await database.query(text, parameters));
}

const cases = (area_code: string, open_cases_end: string | number, more: StoredCells = {}) => ({
	period: '2025-12',
	as_of: '2025-12',
	area_code,
	org_code: 'ORG1',
	dim: 'total',
	dim_value: 'all',
	open_cases_end,
	...more
});
const heads = (...areas: string[]) =>
	areas.map((area_code) => ({ period: '2025-12', area_code, org_code: 'ORG1', headcount: 10 }));

describe('a sum over areas', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
	});
	afterAll(() => database.close());

	const openCases = async (given: OwnTotals, changes = {}) => {
		await store(database, given);
		return (await measured(database, 'open_cases_end', changes)).map((row) => ({
			area: row.areaCode,
			cases: row.numerator,
			status: row.status,
			leftOut: row.leftOut,
			asOf: row.asOf
		}))[0];
	};

	it("is as exact as the sender's own total", async () => {
		expect(
			await openCases({
				workforce: heads('XA11', 'XA12'),
				caseload: [cases('XA11', '1-4'), cases('XA12', '10-14')],
				totals: [cases('XA1', 15, { areas: 2 })]
			})
		).toMatchObject({ cases: { kind: 'value', value: 15 }, status: 'ok' });
	});

	it('is narrowed by totals inside a wider total', async () => {
		expect(
			await openCases({
				workforce: heads('XA11', 'XA12', 'XA21', 'XA22'),
				caseload: [
					cases('XA11', '1-4'),
					cases('XA12', '10-14'),
					cases('XA21', 30),
					cases('XA22', '1-4')
				],
				totals: [cases('XA1', 15, { areas: 2 }), cases('XA', '40-48', { areas: 4 })]
			})
		).toMatchObject({ cases: { kind: 'range', low: 46, high: 48 } });
	});

	it('leaves a total aside that adds up another number of areas', async () => {
		expect(
			await openCases({
				workforce: heads('XA11', 'XA12'),
				caseload: [cases('XA11', '1-4'), cases('XA12', '10-14')],
				totals: [cases('XA1', 15, { areas: 3 })]
			})
		).toMatchObject({ cases: { kind: 'range', low: 11, high: 18 } });
	});

	it('leaves a total aside where one of its areas has no caseworkers reported', async () => {
		expect(
			await openCases({
				workforce: heads('XA11'),
				caseload: [cases('XA11', '1-4'), cases('XA12', '10-14')],
				totals: [cases('XA1', 15, { areas: 2 })]
			})
		).toMatchObject({ cases: { kind: 'range', low: 1, high: 4 }, leftOut: 1 });
	});

	it('takes a withheld area from the total, and never as 0', async () => {
		const withheld = {
			workforce: heads('XA11', 'XA12'),
			caseload: [cases('XA11', 'c'), cases('XA12', 12)],
			totals: [cases('XA1', '14-20', { areas: 2 })]
		};
		expect(await openCases(withheld)).toMatchObject({
			cases: { kind: 'range', low: 14, high: 20 },
			status: 'ok',
			leftOut: 0
		});
		expect(await openCases({ ...withheld, totals: [] })).toMatchObject({
			cases: { kind: 'value', value: 12 },
			status: 'partial',
			leftOut: 1
		});
	});

	it('says since when an earlier breakdown stands, unless the total is newer', async () => {
		const girls = { dim: 'sex', dim_value: 'f' };
		const older = {
			workforce: heads('XA11', 'XA12').map((row) => ({ ...row, sex: 'f' })),
			caseload: [
				cases('XA11', 7, { ...girls, as_of: '2025-10' }),
				cases('XA12', '10-14', girls),
				cases('XA11', 20),
				cases('XA12', 30)
			],
			totals: [cases('XA1', 50, { areas: 2 })]
		};
		expect(await openCases(older, { by: 'sex' })).toMatchObject({
			cases: { kind: 'range', low: 17, high: 21 },
			asOf: parseMonth('2025-10')
		});
		const newer = { ...older, totals: [...older.totals, cases('XA1', 23, { ...girls, areas: 2 })] };
		expect(await openCases(newer, { by: 'sex' })).toMatchObject({
			cases: { kind: 'value', value: 23 },
			asOf: null
		});
	});
});

describe('whatever senders report', () => {
	let native: Database;
	let wasm: Database;
	beforeAll(async () => {
		[native, wasm] = await Promise.all([openNativeDatabase(), openWasmDatabase()]);
	});
	afterAll(async () => {
		await native.close();
		await wasm.close();
	});

	const WAYS: [string, 'open_cases_end' | 'cases_opened', Partial<MetricRequest>][] = [
		['month-end stocks', 'open_cases_end', {}],
		['month-end stocks by sex', 'open_cases_end', { by: 'sex' }],
		['month-end stocks of girls and boys', 'open_cases_end', { filters: { sex: ['f', 'm'] } }],
		['flows of a month', 'cases_opened', { by: 'sex' }],
		['flows of a quarter', 'cases_opened', { from: parseMonth('2025-11'), grain: 'quarter' }],
		[
			'flows of a quarter by sex',
			'cases_opened',
			{ from: parseMonth('2025-11'), grain: 'quarter', by: 'sex' }
		]
	];

	const anyCountries = fc.array(anyOwnTotals, { minLength: 20, maxLength: 20 });

	it.each(WAYS)('the true count lies in every range: %s', async (_, measure, changes) => {
		const months = changes.grain === 'quarter' ? ['2025-11', '2025-12'] : ['2025-12'];
		await fc.assert(
			fc.asyncProperty(anyCountries, async (countries) => {
				await store(native, ...countries);
				for (const level of ['0', '1', '2'] as const) {
					for (const row of await measured(native, measure, { ...changes, level })) {
						const [cases, heads] = [boundsOf(row.numerator), boundsOf(row.denominator)];
						if (!cases || !heads || row.asOf !== null) continue;
						const sexes = changes.by ? [row.dimensionValue!] : (changes.filters?.sex ?? null);
						const { truth } = countries[countryOf(row.areaCode)]!;
						const sum = truth(measure, { heads: heads.low, months, sexes });
						expect([row.areaCode, cases.low <= sum, sum <= cases.high]).toEqual([
							row.areaCode,
							true,
							true
						]);
					}
				}
			}),
			{ numRuns: RUNS, endOnFailure: true }
		);
	});

	it('both engines narrow alike', async () => {
		await fc.assert(
			fc.asyncProperty(anyCountries, async (countries) => {
				await store(native, ...countries);
				await store(wasm, ...countries);
				for (const [, measure, changes] of WAYS) {
					expect(await measured(wasm, measure, changes)).toEqual(
						await measured(native, measure, changes)
					);
				}
			}),
			{ numRuns: 1 }
		);
	});
});
