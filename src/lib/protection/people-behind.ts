import { columnFor } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, type MeasureColumn, type Table } from '$lib/tables';
import { rowKeys, textAt } from './row-keys';

/** How many people, at least and at most, stand behind the figure of each row; NaN if nobody knows. */
export interface People {
	low: ArrayLike<number>;
	high: ArrayLike<number>;
}

/**
 * @param behind a column of the same row, `block` for the sum of the figure over the rows of its
 * sender, area and month, or `team` for the trained staff of its role there
 */
export function peopleBehind(table: Table, name: string, behind = name): People {
	if (behind === 'team') return trainedTeams(table);
	if (behind !== 'block') return columnOf(table, behind, 'measure');
	const { schema } = table;
	const block = (['month', 'area', 'sender'] as const).map((role) => columnFor(schema, role)!);
	const { low } = columnOf(table, name, 'measure');
	const sums = sumByKey(rowKeys(table, block), low);
	return { low: sums, high: sums };
}

/** For each row the sum over the rows with the same key. A row without figure adds 0. */
export function sumByKey(keys: string[], values: ArrayLike<number>): number[] {
	const sums = new Map<string, number>();
	keys.forEach((key, row) => sums.set(key, (sums.get(key) ?? 0) + (values[row] || 0)));
	return keys.map((key) => sums.get(key)!);
}

const TEAM = ['period', 'area_code', 'org_code', 'role'];

/**
 * The staff of a sender, area, month and role: everybody has one highest level of training; where
 * none is told, at least so many as have completed the course that most have.
 */
export function trainedTeams(table: Table): People {
	const teams = rowKeys(table, TEAM);
	const highest = measureIn(table, 'staff_highest');
	const completed = measureIn(table, 'staff_completed');
	const isTold = new Set(teams.filter((_, row) => isGiven(highest, row)));
	const courses = teams.map((team, row) => `${team} ${textAt(table, 'level', row)}`);
	const end = (side: 'low' | 'high') => {
		const byLevel = highest ? sumByKey(teams, highest[side]) : [];
		const byCourse = completed ? sumByKey(courses, completed[side]) : [];
		const most = new Map<string, number>();
		teams.forEach((team, row) => {
			if (!isGiven(completed, row)) return;
			most.set(team, Math.max(most.get(team) ?? 0, byCourse[row]!));
		});
		return teams.map((team, row) => (isTold.has(team) ? byLevel[row]! : (most.get(team) ?? NaN)));
	};
	return { low: end('low'), high: end('high') };
}

function measureIn(table: Table, name: string): MeasureColumn | null {
	const column = table.columns[name];
	return column?.kind === 'measure' ? column : null;
}

const isGiven = (column: MeasureColumn | null, row: number) =>
	column?.status[row] === MEASURE_STATUS.given;
