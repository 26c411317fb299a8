import { columnOf, type Month, type Table } from '$lib/tables';
import type { SchemaId } from '$lib/schemas';
import { AreaIndex, NAME_CODE } from './area-index';
import { isTold, textAt } from './read-cells';
import { readReports, type WeekOneReport } from './read-reports';
import { toPopulationRows } from './to-population-rows';
import { toServiceRows } from './to-service-rows';
import { toStaffRows } from './to-staff-rows';
import { writeTable, type Row } from './write-table';

/** A sender, area and month of which a figure is an estimate of week one. */
export interface Estimate {
	month: Month;
	orgCode: string;
	areaCode: string;
}

/** Week-one reports as tables of the full schemas, and what they came from. */
export interface WeekOne {
	/** By day. */
	reports: WeekOneReport[];
	workforce: Table;
	caseload: Table;
	services: Table;
	population: Table;
	/** Areas that no list knows, under codes made of their names, as rows of a list of areas. */
	areas: Table;
	estimates: Estimate[];
}

/**
 * Week-one reports in place of the full files that have not come yet: of a sender, area and month
 * with rows of workforce (or of caseload) none is made, nor of services that are listed already, nor
 * children of an area of which population is known. Ranges stay as they are, so that what was
 * protected stays so.
 * @param held everything that is loaded, as stored tables
 */
export function convertWeekOne(held: readonly Table[]): WeekOne {
	const of = (schema: SchemaId) => held.filter((table) => table.schema === schema);
	const index = new AreaIndex(of('ref_area'));
	const reports = readReports(held, index);
	const convert = (schema: SchemaId, toRows: (report: WeekOneReport) => Row[]) => {
		const known = blocksOf(of(schema), ['period', 'area_code', 'org_code']);
		const open = reports.filter((report) => !known.has(keyOf(report)));
		const rows = open.map((report) => ({ report, rows: toRows(report) }));
		return rows.filter((converted) => converted.rows.length);
	};
	const staff = convert('workforce', toStaffRows);
	const cases = convert('caseload', toCaseRows);
	const converted = new Map([...staff, ...cases].map(({ report }) => [keyOf(report), report]));
	const listed = blocksOf(of('services'), ['period', 'area_code', 'service_type']);
	const counted = blocksOf(of('ref_population'), ['area_code']);
	return {
		reports,
		workforce: writeTable(
			'workforce',
			staff.flatMap(({ rows }) => rows)
		),
		caseload: writeTable(
			'caseload',
			cases.flatMap(({ rows }) => rows)
		),
		services: writeTable(
			'services',
			toServiceRows(reports).filter(
				(row) => !listed.has(join([row.period, row.area_code, row.service_type]))
			)
		),
		population: writeTable(
			'ref_population',
			toPopulationRows(reports).filter(({ area_code }) => !counted.has(join([area_code])))
		),
		areas: writeTable('ref_area', toAreaRows(reports, index)),
		estimates: [...converted.values()].map(({ month, orgCode, areaCode }) => ({
			month,
			orgCode,
			areaCode
		}))
	};
}

function toCaseRows({ month, areaCode, orgCode, openCases }: WeekOneReport): Row[] {
	if (!isTold(openCases)) return [];
	return [
		{
			period: month,
			area_code: areaCode,
			org_code: orgCode,
			dim: 'total',
			dim_value: 'all',
			as_of: month,
			open_cases_end: openCases
		}
	];
}

/**
 * The areas that have no code, so that they are listed: inside the area that holds all others. Where
 * no list is loaded that is one without name and level, so that the whole response has figures too.
 */
function toAreaRows(reports: readonly WeekOneReport[], index: AreaIndex): Row[] {
	const unknown = new Map(
		reports.filter(({ hasCode }) => !hasCode).map((report) => [report.areaCode, report])
	);
	if (!unknown.size) return [];
	const level = index.commonLevel(reports.map(({ areaCode }) => areaCode));
	const root = index.isEmpty ? NAME_CODE : index.root;
	const rows = [...unknown].map(([code, { areaName }]) => ({
		area_code: code,
		area_name: areaName,
		level,
		...(root !== null && { parent_code: root })
	}));
	return index.isEmpty ? [{ area_code: NAME_CODE }, ...rows] : rows;
}

function keyOf({ month, areaCode, orgCode }: WeekOneReport): string {
	return join([month, areaCode, orgCode]);
}

/** What stands in these columns, as one text per row. */
function blocksOf(tables: readonly Table[], names: string[]): Set<string> {
	const blocks = new Set<string>();
	for (const table of tables) {
		for (let row = 0; row < table.rowCount; row++) {
			const cells = names.map((name) =>
				name === 'period' ? columnOf(table, name, 'month').months[row] : textAt(table, name, row)
			);
			blocks.add(join(cells));
		}
	}
	return blocks;
}

function join(cells: unknown[]): string {
	return cells.join('\u0000');
}
