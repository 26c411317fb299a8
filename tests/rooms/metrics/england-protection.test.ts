import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '$lib/database/native';
import type { Database } from '$lib/database';
import type { MetricRow } from '$lib/metrics';
import { parseMonth } from '$lib/tables';
import { buildTable } from '../../support/build-table';
import {
	FTE_OVER_HEADCOUNT,
	TOKEN_FOR_MARKER,
	englandFiles,
	markersInSource
} from '../../support/england-fixture';
import {
	admitEngland,
	checkEngland,
	differences,
	englandFigures
} from '../../support/england-measured';
import { byArea, inShort, measureWith, request, storeTables } from '../../support/measured';

describe('the markers of the publisher', () => {
	let figures: Record<string, string>;
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		const areas = Object.keys(TOKEN_FOR_MARKER).map((marker) => ({
			area_code: `XA${marker.toUpperCase()}`,
			area_name: marker
		}));
		const place = { period: '2022-09', org_code: 'ORG1' };
		const workforce = areas.map(({ area_code }) => ({
			...place,
			area_code,
			headcount: 10,
			case_holders_fte: 10
		}));
		const [table] = (await checkEngland(caseloadOfMarkers(), null)).tables;
		await storeTables(database, [
			buildTable('ref_area', areas),
			buildTable('workforce', workforce),
			table!
		]);
		const month = parseMonth('2022-09');
		figures = byArea(await measureWith(database, request('M03', { from: month, to: month })));
	});
	afterAll(() => database.close());

	it('are the five that we know, wherever they stand in its files', () => {
		expect(markersInSource()).toEqual(['c', 'low', 'u', 'x', 'z']);
	});

	it('x, unavailable, is no report and not zero', () => {
		expect(figures.XAX).toBe('no_submission no-report');
	});

	it('u, of low reliability, is no report and not zero', () => {
		expect(figures.XAU).toBe('no_submission no-report');
	});

	it('low, which rounds to 0, is no report and not zero', () => {
		expect(figures.XALOW).toBe('no_submission no-report');
	});

	it('z, not applicable, stays so', () => {
		expect(figures.XAZ).toBe('not_applicable not-applicable');
	});

	it('c, confidential, is withheld', () => {
		expect(figures.XAC).toBe('suppressed withheld');
	});
});

/** One row for each marker in place of the cases, in an area of its name. */
function caseloadOfMarkers(): File {
	const rows = Object.entries(TOKEN_FOR_MARKER).map(
		([marker, token]) => `2022-09,XA${marker.toUpperCase()},ORG1,total,all,${token}`
	);
	const header = 'period,area_code,org_code,dim,dim_value,open_cases_end';
	return new File([[header, ...rows, ''].join('\n')], 'caseload.csv');
}

describe('England where counts below 10 are protected', () => {
	let figures: Map<string, MetricRow>;
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		const admitted = await admitEngland(10);
		await storeTables(
			database,
			admitted.map(({ tables }) => tables[0]!)
		);
		figures = await englandFigures(database, 'M03');
	});
	afterAll(() => database.close());

	it('turns the one caseload below 10 into a range, and the sums above it', () => {
		const ranges = [...figures].filter(([, { value }]) => value.kind === 'range');
		expect(Object.fromEntries(ranges.map(([key, row]) => [key, inShort(row)]))).toEqual({
			'E06000053 2022': 'suppressed 1-9 = 1-9 / 1', // Isles of Scilly: 9 cases
			'E12000009 2022': 'ok 15.943-15.948 = 29704-29712 / 1863.1',
			'E92000001 2022': 'ok 16.607-16.607 = 335555-335563 / 20206'
		});
	});

	it('still holds every published caseload inside its value or range', () => {
		expect(Object.keys(differences(figures, ({ caseload }) => caseload, 0.1))).toEqual([
			'E10000029 2018', // Suffolk and Brent: marked x
			'E09000005 2017'
		]);
	});
});

describe('published rows that contradict themselves', () => {
	it('are refused: three authorities have more FTE than heads', async () => {
		const { workforce } = englandFiles({ withAllFte: true });
		const { tables, report } = await checkEngland(workforce, null);
		const lines = (await workforce.text()).split('\r\n');
		const rows = report.problems.map(({ row }) => lines[row! - 1]!.split(','));
		expect(tables).toEqual([]);
		expect(report.refusedBy).toEqual({ inconsistent: 3 });
		expect(rows.map(([period, area]) => `${area} ${period!.slice(0, 4)}`)).toEqual(
			FTE_OVER_HEADCOUNT
		);
	});
});
