import type { Database } from '$lib/database';
import { protectConverted, type ProtectedTable } from '$lib/protection';
import { keepRows, columnOf, type Table } from '$lib/tables';
import { NAME_CODE, convertWeekOne, type Estimate, type WeekOne } from '$lib/week-one';
import type { Holdings } from './holdings';

const ROWS_AT_ONCE = 500; // a statement may not be longer than 128 kB

export interface StandIns {
	tables: ProtectedTable[];
	estimates: Estimate[];
}

/** What week-one reports say in the words of the full files; nothing where no such report is held. */
export function standInTables(holdings: Holdings): StandIns {
	const weekOne = weekOneOf(holdings);
	if (!weekOne) return { tables: [], estimates: [] };
	const { workforce, caseload, services, population, areas, estimates } = weekOne;
	const tables = [areas, population, workforce, caseload, services]
		.filter(({ rowCount }) => rowCount > 0)
		.map((table) => protectConverted(table, holdings));
	return { tables, estimates: [...estimates, ...placesOf(services)] };
}

/** Areas and months whose directory is an estimate: it belongs to the group and has no sender. */
function placesOf(services: Table): Estimate[] {
	if (!services.rowCount) return [];
	const { months } = columnOf(services, 'period', 'month');
	const { dictionary, codes } = columnOf(services, 'area_code', 'code');
	const places = new Map<string, Estimate>();
	months.forEach((month, row) => {
		const areaCode = dictionary[codes[row]!]!;
		places.set(`${month} ${areaCode}`, { month, orgCode: '', areaCode });
	});
	return [...places.values()];
}

/** The week-one reports that are held and what they convert to; null where there are none. */
export function weekOneOf({ parts }: Holdings): WeekOne | null {
	const isHeld = parts.some(({ schema }) => schema === 'rapid_week1');
	return isHeld ? convertWeekOne(parts.map(({ table }) => table)) : null;
}

/**
 * The protected rows of week one as files that a sender may go on from: those of areas that have a
 * code, because no file may name an area otherwise.
 */
export function weekOneFiles(holdings: Holdings): ProtectedTable[] {
	const weekOne = weekOneOf(holdings);
	if (!weekOne) return [];
	return [weekOne.workforce, weekOne.caseload, weekOne.services]
		.map((table) => protectConverted(onlyCoded(table), holdings))
		.filter(({ rowCount }) => rowCount > 0);
}

function onlyCoded(table: Table): Table {
	if (!table.rowCount) return table;
	const { dictionary, codes } = columnOf(table, 'area_code', 'code');
	const rows = Array.from(codes.keys()).filter(
		(row) => !dictionary[codes[row]!]!.startsWith(NAME_CODE)
	);
	return keepRows(table, rows);
}

/** `estimated`: the sender-area-months of which a figure of staff or of cases is an estimate. */
export async function storeEstimates(database: Database, estimates: Estimate[]): Promise<void> {
	await database.execute(
		'CREATE OR REPLACE TABLE estimated (month INTEGER, org_code VARCHAR, area_code VARCHAR)'
	);
	for (let first = 0; first < estimates.length; first += ROWS_AT_ONCE) {
		const rows = estimates
			.slice(first, first + ROWS_AT_ONCE)
			.map(
				({ month, orgCode, areaCode }) => `(${month}, ${literal(orgCode)}, ${literal(areaCode)})`
			);
		await database.execute(`INSERT INTO estimated VALUES ${rows.join(', ')}`);
	}
}

/** The only places where text of a file stands in SQL: a release may come from other hands. */
function literal(text: string): string {
	return `'${text.replaceAll("'", "''").replaceAll('\u0000', '')}'`;
}
