import { describe, expect, it } from 'vitest';
import { MEASURE_STATUS, type Table } from '$lib/tables';
import { convertWeekOne } from '$lib/week-one';
import { buildTable, type Row } from '../../support/build-table';

const AREAS = buildTable('ref_area', [
	{ area_code: 'XA', area_name: 'Exampleland', level: '0' },
	{ area_code: 'XA01', area_name: 'Nord-Élan', level: '1', parent_code: 'XA' },
	{ area_code: 'XA02', area_name: 'South', level: '1', parent_code: 'XA' },
	{ area_code: 'XA03', area_name: 'Twin', level: '1', parent_code: 'XA' },
	{ area_code: 'XA04', area_name: 'Twin', level: '1', parent_code: 'XA' }
]);

const ROW: Row = {
	report_date: '2026-01-05',
	area_code: 'XA01',
	area_name: 'Nord-Élan',
	org_code: 'ORG07',
	employer_type: 'NGO_INT',
	caseworkers: 6,
	is_estimate: 'y'
};

const weekOne = (...rows: Row[]) =>
	buildTable(
		'rapid_week1',
		rows.map((row) => ({ ...ROW, ...row }))
	);
const convert = (...rows: Row[]) => convertWeekOne([AREAS, weekOne(...rows)]);

/** Cells of a column as they would stand in a file: 6, `1-4`, `NA`, `c`, or null. */
function cells(table: Table, name: string): (string | number | null)[] {
	const column = table.columns[name];
	if (!column) return Array.from({ length: table.rowCount }, () => null);
	switch (column.kind) {
		case 'code':
			return Array.from(column.codes, (code) => column.dictionary[code] ?? null);
		case 'month':
			return Array.from(column.months);
		case 'number':
			return Array.from(column.values);
		case 'measure':
			return Array.from(column.low, (low, row) => {
				const status = column.status[row];
				if (status === MEASURE_STATUS.notApplicable) return 'NA';
				if (status === MEASURE_STATUS.withheld) return 'c';
				if (status !== MEASURE_STATUS.given) return null;
				return low === column.high[row] ? low : `${low}-${column.high[row]}`;
			});
	}
}
const rowsOf = (table: Table, ...names: string[]) =>
	Array.from({ length: table.rowCount }, (_, row) => names.map((name) => cells(table, name)[row]));

describe('areas of week one', () => {
	it('takes the code that is given', () => {
		expect(cells(convert({ area_name: 'whatever' }).workforce, 'area_code')).toEqual([
			'XA01',
			'XA01'
		]);
	});

	it('finds a name whatever its case, accents and blanks', () => {
		const { workforce, areas } = convert({ area_code: null, area_name: '  NORD elan ' });
		expect(new Set(cells(workforce, 'area_code'))).toEqual(new Set(['XA01']));
		expect(areas.rowCount).toBe(0);
	});

	it('keeps a name that no area or several areas have, as an area of the response', () => {
		const { workforce, areas } = convert(
			{ area_code: null, area_name: 'Camp  Élan 3' },
			{ area_code: null, area_name: 'Twin' },
			{}
		);
		expect(new Set(cells(workforce, 'area_code'))).toEqual(
			new Set(['name:camp elan 3', 'name:twin', 'XA01'])
		);
		expect(rowsOf(areas, 'area_code', 'area_name', 'level', 'parent_code')).toEqual([
			['name:camp elan 3', 'Camp  Élan 3', '1', 'XA'],
			['name:twin', 'Twin', '1', 'XA']
		]);
	});

	it('lists areas by name where no list of areas is loaded, inside one that holds them all', () => {
		const { areas } = convertWeekOne([weekOne({ area_code: null, area_name: 'North' })]);
		expect(rowsOf(areas, 'area_code', 'area_name', 'level', 'parent_code')).toEqual([
			['name:', null, null, null],
			['name:north', 'North', '2', 'name:']
		]);
	});
});

describe('reports that stand', () => {
	it('keeps the last day of a sender, area and month, and adds nothing up', () => {
		const { workforce, reports } = convert(
			{ report_date: '2026-01-09', caseworkers: 8 },
			{ report_date: '2026-01-05', caseworkers: 6 },
			{ report_date: '2026-01-07', area_code: null, caseworkers: 7 }
		);
		expect(cells(workforce, 'headcount')).toEqual([8, null]);
		expect(reports.map(({ day }) => day)).toEqual(['2026-01-09']);
	});

	it('keeps one of each month and of each sender', () => {
		const { workforce } = convert(
			{ report_date: '2026-01-09' },
			{ report_date: '2026-02-01' },
			{ org_code: 'ORG08' }
		);
		expect(cells(workforce, 'period').filter((month) => month === 2026 * 12)).toHaveLength(4);
		expect(cells(workforce, 'period').filter((month) => month === 2026 * 12 + 1)).toHaveLength(2);
	});
});

describe('staff of week one', () => {
	const told = ['role', 'sex', 'contract', 'prof_status', 'headcount', 'case_holders'];

	it('counts caseworkers without a role, all as holders of cases, and supervisors', () => {
		const { workforce } = convert({ supervisors: 1 });
		expect(rowsOf(workforce, ...told, 'has_supervisor')).toEqual([
			['unspecified', 'all', 'unknown', 'unknown', 6, 6, null],
			['SUPERVISOR', 'all', 'unknown', 'unknown', 1, 'NA', 'NA']
		]);
		expect(workforce.columns.fte).toBeUndefined();
	});

	it('tells women apart from the others, who are not known to be men', () => {
		const { workforce } = convert({ of_which_female: 4 });
		expect(rowsOf(workforce, 'role', 'sex', 'headcount')).toEqual([
			['unspecified', 'f', 4],
			['unspecified', 'u', 2],
			['SUPERVISOR', 'all', null]
		]);
	});

	it('knows that all are staff only where nobody is a volunteer', () => {
		const contracts = (volunteers: number | null) =>
			cells(convert({ of_which_volunteers: volunteers }).workforce, 'contract')[0];
		expect([contracts(0), contracts(2), contracts(6), contracts(null)]).toEqual([
			'staff',
			'unknown',
			'unknown',
			'unknown'
		]);
	});

	it('keeps 0 caseworkers as 0, and says nothing where nothing was reported', () => {
		expect(cells(convert({ caseworkers: 0, of_which_female: 0 }).workforce, 'headcount')).toEqual([
			0,
			null
		]);
		expect(convert({ caseworkers: null }).workforce.rowCount).toBe(0);
		expect(cells(convert({ caseworkers: null, supervisors: 2 }).workforce, 'headcount')).toEqual([
			null,
			2
		]);
	});

	it('keeps what is withheld withheld', () => {
		const { workforce } = convert({ caseworkers: 'c', of_which_female: 2 });
		expect(rowsOf(workforce, 'sex', 'headcount')).toEqual([
			['all', 'c'],
			['all', null]
		]);
	});
});

describe('cases, services and children of week one', () => {
	it('keeps a small count as its range, in the total of the month, without flows', () => {
		const { caseload } = convert({ open_cases: 3 });
		expect(rowsOf(caseload, 'period', 'as_of', 'dim', 'dim_value', 'open_cases_end')).toEqual([
			[24312, 24312, 'total', 'all', '1-4']
		]);
		expect(caseload.columns.cases_opened).toBeUndefined();
		expect(convert({}).caseload.rowCount).toBe(0);
	});

	it('lists a reached service as one working provider, and no as none; not known is no row', () => {
		const { services } = convert({ svc_health: 'y', svc_cm: 'n', svc_mhpss: 'u' });
		const names = ['service_type', 'providers_listed', 'providers_functional'];
		expect(rowsOf(services, ...names, 'in_agreed_pathway', 'newest_verified')).toEqual([
			['HEALTH', 1, 1, 'y', '2026-01-05'],
			['CM', 0, null, null, null]
		]);
	});

	it('believes who reached a service, on the last day, before who did not', () => {
		const { services } = convert(
			{ svc_health: 'y' },
			{ org_code: 'ORG08', svc_health: 'y', report_date: '2026-01-07' },
			{ org_code: 'ORG09', svc_health: 'n', report_date: '2026-01-08' }
		);
		expect(rowsOf(services, 'providers_listed', 'oldest_verified', 'newest_verified')).toEqual([
			[1, '2026-01-07', '2026-01-07']
		]);
	});

	it('takes the last number of children of an area, and the largest of one day', () => {
		const { population } = convert(
			{ children_est: 9000 },
			{ org_code: 'ORG08', children_est: 7000, report_date: '2026-01-08' },
			{ org_code: 'ORG09', children_est: 7500, report_date: '2026-01-08' },
			{ org_code: 'ORG10', children_est: 7100, report_date: '2026-01-08' }
		);
		expect(rowsOf(population, 'area_code', 'ref_year', 'age_max', 'population', 'method')).toEqual([
			['XA01', 2026, 17, 7500, 'estimate']
		]);
	});
});

describe('full files', () => {
	const FULL = {
		period: '2026-01',
		area_code: 'XA01',
		org_code: 'ORG07'
	};

	it('supersede week one, each for its own sender, area and month', () => {
		const staff = buildTable('workforce', [{ ...FULL, headcount: 9, case_holders: 8 }]);
		const { workforce, caseload, estimates } = convertWeekOne([
			AREAS,
			staff,
			weekOne({ open_cases: 60 }, { area_code: 'XA02', open_cases: 30 })
		]);
		expect(new Set(cells(workforce, 'area_code'))).toEqual(new Set(['XA02']));
		expect(cells(caseload, 'open_cases_end')).toEqual([60, 30]);
		expect(estimates).toEqual([
			{ month: 24312, orgCode: 'ORG07', areaCode: 'XA02' },
			{ month: 24312, orgCode: 'ORG07', areaCode: 'XA01' }
		]);
	});

	it('leave nothing to estimate where both are there', () => {
		const staff = buildTable('workforce', [{ ...FULL, headcount: 9, case_holders: 8 }]);
		const cases = buildTable('caseload', [{ ...FULL, open_cases_end: 70 }]);
		const { estimates } = convertWeekOne([AREAS, staff, cases, weekOne({ open_cases: 60 })]);
		expect(estimates).toEqual([]);
	});

	it('of services and population stand for their area', () => {
		const listed = buildTable('services', [
			{ period: '2026-01', area_code: 'XA01', service_type: 'HEALTH', providers_listed: 3 }
		]);
		const people = buildTable('ref_population', [{ area_code: 'XA01', population: 12000 }]);
		const { services, population } = convertWeekOne([
			AREAS,
			listed,
			people,
			weekOne({ svc_health: 'n', svc_cm: 'y', children_est: 9000 })
		]);
		expect(cells(services, 'service_type')).toEqual(['CM']);
		expect(population.rowCount).toBe(0);
	});
});
