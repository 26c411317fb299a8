import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { InvalidRequest, compileMetric, type MetricRequest } from '$lib/metrics';
import { parseMonth, monthText } from '$lib/tables';
import type { ProtectedTable } from '$lib/protection';
import { buildTable, type Row } from '../../support/build-table';
import { ENGINES } from '../../support/database-engines';
import {
	inShort,
	measureWith,
	request,
	storeFiles,
	storeTables,
	type Files
} from '../../support/measured';
import { storedTable } from '../../support/stored-table';

const MONTHS = ['2025-10', '2025-11', '2025-12'];
const OCTOBER = parseMonth('2025-10');
const STEADY = ['A', 'B', 'C'];

/** Of each agency the months that it sent; every one has 10 caseworkers and 200 open cases, 7 new. */
function filesOf(sent: Record<string, string[]>): Files {
	const rows = (more: Row) =>
		Object.entries(sent).flatMap(([org_code, months]) =>
			months.map((period) => ({ period, area_code: 'XA01', org_code, ...more }))
		);
	const staff = { employer_type: 'NGO_INT', role: 'NGO_CW', prof_status: 'professional' };
	return {
		ref_area: [
			{ area_code: 'XA', area_name: 'Exampleland', level: '0' },
			{ area_code: 'XA01', area_name: 'One', level: '1', parent_code: 'XA' }
		],
		workforce: rows({
			...staff,
			contract: 'staff',
			sex: 'all',
			headcount: 10,
			case_holders: 10,
			has_supervisor: 9
		}),
		caseload: rows({
			dim: 'total',
			dim_value: 'all',
			open_cases_end: 200,
			cases_opened: 7,
			cases_closed: 7
		})
	};
}

const always = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, MONTHS]));
const steady = (metric: MetricRequest['metric'], changes: Partial<MetricRequest> = {}) =>
	request(metric, { level: null, from: OCTOBER, steadyOnly: true, ...changes });

describe.each(ENGINES)('the agencies that reported every month, in $engine', ({ open }) => {
	let database: Database;
	beforeAll(async () => {
		database = await open();
	});
	afterAll(() => database.close());

	const told = async (sent: Record<string, string[]>, wanted: MetricRequest) => {
		await storeFiles(database, filesOf(sent));
		return (await measureWith(database, wanted)).map(
			(row) => `${monthText(row.period)} ${inShort(row)}, ${row.sendersReported} agencies`
		);
	};
	/** Three others, of which one is missing in turn, so that none of them is steady. */
	const others = {
		D: MONTHS.slice(0, 2),
		E: MONTHS.slice(1),
		F: ['2025-10', '2025-12'],
		G: MONTHS.slice(1),
		H: MONTHS.slice(0, 2)
	};

	it('are counted alone, for stocks and for flows', async () => {
		const sent = { ...always(...STEADY), ...others };
		expect(await told(sent, steady('M03'))).toEqual([
			'2025-10 ok 20 = 600 / 30, 3 agencies',
			'2025-11 ok 20 = 600 / 30, 3 agencies',
			'2025-12 ok 20 = 600 / 30, 3 agencies'
		]);
		expect(await told(sent, steady('M31', { grain: 'quarter' }))).toEqual([
			'2025-10 ok 63 = 63 / not-applicable, 3 agencies'
		]);
	});

	it('are all agencies where all are steady', async () => {
		expect(await told(always(...STEADY), steady('M31', { from: OCTOBER + 2 }))).toEqual([
			'2025-12 ok 21 = 21 / not-applicable, 3 agencies'
		]);
	});

	it.each([
		['two agencies alone are steady', { ...always('A', 'B'), ...others }],
		['all agencies less the panel would be one agency', { ...always(...STEADY), D: ['2025-12'] }],
		[
			'all agencies less the panel would be two agencies in one month',
			{ ...always(...STEADY), ...others, G: ['2025-11'], H: ['2025-11'] }
		]
	])('are not told where %s', async (_, sent) => {
		const said = await told(sent, steady('M31'));
		expect(said).toHaveLength(3);
		for (const text of said) expect(text).toContain('no_submission no-report, 0 agencies');
	});

	it('are not mixed with the own totals of other agencies', async () => {
		const files = filesOf({ ...always(...STEADY), ...others });
		const cell = {
			period: '2025-12',
			as_of: '2025-12',
			org_code: 'E',
			dim: 'total',
			dim_value: 'all'
		};
		const ofOthers = ['E', 'G', 'F'].flatMap((org_code) => [
			{ ...cell, org_code, area_code: 'XA01', open_cases_end: '10-14' }
		]);
		const steadily = STEADY.map((org_code) => ({
			...cell,
			org_code,
			area_code: 'XA01',
			open_cases_end: 200
		}));
		const tables = (['ref_area', 'workforce'] as const).map((schema) =>
			buildTable(schema, files[schema]!)
		);
		const rest = MONTHS.slice(0, 2).flatMap((period) =>
			[...STEADY, 'D', 'H', period === '2025-10' ? 'F' : 'E'].map((org_code) => ({
				...cell,
				period,
				as_of: period,
				org_code,
				area_code: 'XA01',
				open_cases_end: 200
			}))
		);
		await storeTables(database, [
			...tables,
			storedTable('caseload', [...ofOthers, ...steadily, ...rest]) as ProtectedTable,
			storedTable('caseload_total', [
				{ ...cell, area_code: 'XA01', areas: 1, open_cases_end: 12 }
			]) as ProtectedTable
		]);
		const [all] = await measureWith(database, request('M03', { level: null }));
		expect(all!.numerator).toEqual({ kind: 'range', low: 632, high: 640 }); // 12 of E are exact
		const [panel] = await measureWith(database, steady('M03', { from: OCTOBER + 2 }));
		expect(panel!.numerator).toEqual({ kind: 'value', value: 600 });
	});

	it('are the same whatever range is looked at', async () => {
		const sent = { ...always(...STEADY), ...others };
		const year = await told(sent, steady('M31'));
		expect(await told(sent, steady('M31', { from: OCTOBER + 2 }))).toEqual(year.slice(2));
	});
});

describe('what cannot be asked of them', () => {
	it.each([
		['an area', steady('M03', { area: 'XA01' })],
		['every area of a level', steady('M03', { level: '1' })],
		['a split', steady('M03', { by: 'employer_type' })],
		['a filter', steady('M03', { filters: { role: ['NGO_CW'] } })],
		['a metric of another file', steady('M17')],
		['what the group keeps', steady('M27')],
		['which files have come', steady('M35')]
	])('%s, which would set single agencies apart', (_, wanted) => {
		expect(() => compileMetric(wanted)).toThrow(InvalidRequest);
	});
});
