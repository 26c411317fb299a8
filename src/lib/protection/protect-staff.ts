import { SCHEMAS } from '$lib/schemas';
import { MEASURE_STATUS, type Column, type MeasureColumn, type Table } from '$lib/tables';
import { LEAST_STAFF } from './minimum-count';
import type { ProtectedTable } from './protect-table';

/** Withholds every figure about staff (classes A and C), where naming staff endangers them. */
export function hideStaff(table: ProtectedTable, isHidden: boolean): ProtectedTable {
	if (!isHidden) return table;
	const columns = { ...table.columns };
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		const column = columns[name];
		const isOfStaff = measure?.privacyClass === 'A' || measure?.privacyClass === 'C';
		if (!isOfStaff || column?.kind !== 'measure') continue;
		columns[name] = {
			kind: 'measure',
			low: column.low.map(() => NaN),
			high: column.high.map(() => NaN),
			status: column.status.map((status) =>
				status === MEASURE_STATUS.given ? MEASURE_STATUS.withheld : status
			)
		};
	}
	return { ...table, columns };
}

/** Attributes of staff, and the code that says nothing of each. */
const ATTRIBUTES: Record<string, string> = {
	sex: 'all',
	prof_status: 'unknown',
	contract: 'unknown'
};

/**
 * Staff are counted by role even where there is one; their attributes are told only where at least
 * 3 stand behind them. The rows of a smaller team (sender, area, month, role) become one without.
 */
export function coarsenStaff(table: Table): Table {
	const { headcount } = table.columns;
	if (table.schema !== 'workforce' || headcount?.kind !== 'measure') return table;
	const teams = teamsIn(table);
	const rows: number[][] = [];
	let isCoarsened = false;
	for (const team of teams) {
		const heads = team.reduce((sum, row) => sum + (headcount.high[row] || 0), 0);
		if (heads === 0 || heads >= LEAST_STAFF) rows.push(...team.map((row) => [row]));
		else {
			rows.push(team);
			isCoarsened = true;
		}
	}
	if (!isCoarsened) return table;
	const small = new Set(teams.filter((team) => rows.includes(team)).map((team) => team[0]!));
	const columns = Object.entries(table.columns).map(([name, column]) => [
		name,
		joinRows(column, rows, ATTRIBUTES[name], small)
	]);
	return { ...table, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

const TEAM = ['period', 'area_code', 'org_code', 'employer_type', 'role'];

/** Rows of each team, in the order of their first row. */
function teamsIn(table: Table): number[][] {
	const keys = TEAM.map((name) => table.columns[name]!).map((column) =>
		column.kind === 'code' ? column.codes : column.kind === 'month' ? column.months : []
	);
	const teams = new Map<string, number[]>();
	for (let row = 0; row < table.rowCount; row++) {
		const key = keys.map((values) => values[row]).join(' ');
		const team = teams.get(key);
		if (team) team.push(row);
		else teams.set(key, [row]);
	}
	return [...teams.values()];
}

function joinRows(
	column: Column,
	rows: number[][],
	nothing: string | undefined,
	small: Set<number>
): Column {
	const firsts = rows.map((group) => group[0]!);
	switch (column.kind) {
		case 'month':
			return { kind: 'month', months: Int32Array.from(firsts, (row) => column.months[row]!) };
		case 'number':
			return { kind: 'number', values: Float64Array.from(firsts, (row) => column.values[row]!) };
		case 'measure':
			return addUp(column, rows);
		case 'code': {
			if (nothing === undefined) {
				return { ...column, codes: Int32Array.from(firsts, (row) => column.codes[row]!) };
			}
			const known = column.dictionary.indexOf(nothing);
			const dictionary = known < 0 ? [...column.dictionary, nothing] : column.dictionary;
			const code = dictionary.indexOf(nothing);
			const codes = Int32Array.from(firsts, (row) => (small.has(row) ? code : column.codes[row]!));
			return { kind: 'code', dictionary, codes };
		}
	}
}

/** Sums over each group of rows; a figure that one of them does not give is not given. */
function addUp({ low, high, status }: MeasureColumn, rows: number[][]): MeasureColumn {
	const sum = (values: Float64Array) =>
		Float64Array.from(rows, (group) => group.reduce((all, row) => all + values[row]!, 0));
	const worst = (group: number[]) => group.find((row) => status[row] !== MEASURE_STATUS.given);
	return {
		kind: 'measure',
		low: sum(low),
		high: sum(high),
		status: Uint8Array.from(rows, (group) => status[worst(group) ?? group[0]!]!)
	};
}
