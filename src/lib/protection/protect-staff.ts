import { SCHEMAS, type Field, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, type Column, type MeasureColumn, type Table } from '$lib/tables';
import { LEAST_STAFF } from './minimum-count';
import { sumByKey, trainedTeams, type People } from './people-behind';
import type { ProtectedTable } from './protected-table';
import { rowKeys, textAt } from './row-keys';
import { withholdCells } from './withhold-cells';

/** Withholds every figure about staff, where naming staff endangers them. */
export function hideStaff(table: ProtectedTable, isHidden: boolean): ProtectedTable {
	if (!isHidden) return table;
	const columns = { ...table.columns };
	for (const field of SCHEMAS[table.schema].fields) {
		const column = columns[field.name];
		if (column?.kind !== 'measure') continue;
		columns[field.name] = withholdCells(column, isOfStaff(table, field));
	}
	return { ...table, columns };
}

/** Classes A and C, and counts of people who are staff. */
function isOfStaff(table: Table, { measure }: Field): (row: number) => boolean {
	const { privacyClass, ofStaff } = measure!;
	if (privacyClass === 'A' || privacyClass === 'C' || ofStaff === true) return () => true;
	if (!ofStaff) return () => false;
	return (row) => ofStaff.codes.includes(textAt(table, ofStaff.column, row));
}

interface Teams {
	/** Columns whose codes make a team. */
	key: string[];
	/** Attributes of staff, and the code that says nothing of each. */
	attributes: Record<string, string>;
	/** How a figure is told of a team without attributes. */
	join: (column: MeasureColumn, rows: number[][]) => MeasureColumn;
}

const TEAMS: Partial<Record<SchemaId, Teams>> = {
	workforce: {
		key: ['period', 'area_code', 'org_code', 'employer_type', 'role'],
		attributes: { sex: 'all', prof_status: 'unknown', contract: 'unknown' },
		join: addUp
	},
	training: {
		key: ['period', 'area_code', 'org_code', 'role'],
		attributes: { sex: 'all', level: 'unknown' },
		join: leaveUntold
	}
};

/**
 * Staff are counted by role even where there is one; their attributes are told only where at least
 * 3 stand behind them. The rows of a smaller team (sender, area, month, role) become one without:
 * a row for women with the second level would tell as much as its figure.
 */
export function coarsenStaff(table: Table): Table {
	const teams = TEAMS[table.schema];
	const size = teams && teamSizes(table);
	if (!size) return table;
	const isSmall = ([row]: number[]) => size.high[row!]! > 0 && size.low[row!]! < LEAST_STAFF;
	const rows: number[][] = [];
	const small = new Set<number>();
	for (const team of teamsIn(table, teams.key)) {
		if (isSmall(team)) {
			rows.push(team);
			small.add(team[0]!);
		} else rows.push(...team.map((row) => [row]));
	}
	if (!small.size) return table;
	const columns = Object.entries(table.columns).map(([name, column]) => [
		name,
		joinRows(column, rows, teams, teams.attributes[name], small)
	]);
	return { ...table, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

function teamSizes(table: Table): People | null {
	if (table.schema === 'training') return trainedTeams(table);
	const { headcount } = table.columns;
	if (headcount?.kind !== 'measure') return null;
	const keys = rowKeys(table, TEAMS.workforce!.key);
	// A range is taken for the most that it may be, as heads are told exactly.
	const sizes = sumByKey(keys, headcount.high);
	return { low: sizes, high: sizes };
}

/** Rows of each team, in the order of their first row. */
function teamsIn(table: Table, key: string[]): number[][] {
	const teams = new Map<string, number[]>();
	rowKeys(table, key).forEach((name, row) => {
		const team = teams.get(name);
		if (team) team.push(row);
		else teams.set(name, [row]);
	});
	return [...teams.values()];
}

function joinRows(
	column: Column,
	rows: number[][],
	{ join }: Teams,
	nothing: string | undefined,
	small: Set<number>
): Column {
	const firsts = rows.map((group) => group[0]!);
	switch (column.kind) {
		case 'month':
			return { kind: 'month', months: Int32Array.from(firsts, (row) => column.months[row]!) };
		case 'number':
			return { kind: 'number', values: Float64Array.from(firsts, (row) => column.values[row]!) };
		case 'measure': {
			const joined = join(column, rows);
			const isOfSmall = (group: number) => join === leaveUntold && small.has(firsts[group]!);
			return withholdCells(joined, isOfSmall);
		}
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

/** One figure of each group that was given, to be withheld. */
function leaveUntold({ low, high, status }: MeasureColumn, rows: number[][]): MeasureColumn {
	const shown = rows.map(
		(group) => group.find((row) => status[row] === MEASURE_STATUS.given) ?? group[0]!
	);
	return {
		kind: 'measure',
		low: Float64Array.from(shown, (row) => low[row]!),
		high: Float64Array.from(shown, (row) => high[row]!),
		status: Uint8Array.from(shown, (row) => status[row]!)
	};
}
