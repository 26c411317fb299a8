import { columnOf, type Column, type Table } from '$lib/tables';

/** Rows that are equal in some columns, group after group. */
export interface RowGroups {
	/** Row indexes, those of one group next to each other and in the order of the file. */
	rows: Int32Array;
	/** Where each group begins in `rows`; one more entry at the end. */
	starts: Int32Array;
}

const LARGEST_DIRECT_SIZE = 20_000_000; // places of a look-up array instead of a map

/** Groups the rows of a table by columns of codes, months or numbers. */
export function groupRows(table: Table, columns: string[]): RowGroups {
	let groupOf = new Int32Array(table.rowCount);
	let groupCount = Math.min(table.rowCount, 1);
	for (const name of columns) {
		const { values, size } = columnValues(table.columns[name]!);
		const keys = new Float64Array(table.rowCount);
		for (let row = 0; row < keys.length; row++) keys[row] = groupOf[row]! * size + values[row]!;
		({ groupOf, groupCount } = numberKeys(keys, groupCount * size));
	}
	return sortByGroup(groupOf, groupCount);
}

/** Calls back with the rows of each group. */
export function eachGroup({ rows, starts }: RowGroups, visit: (rows: Int32Array) => void): void {
	for (let group = 0; group + 1 < starts.length; group++) {
		visit(rows.subarray(starts[group], starts[group + 1]));
	}
}

/** A column's value per row as whole numbers from 0, equal where the cells are equal. */
function columnValues(column: Column): { values: ArrayLike<number>; size: number } {
	switch (column.kind) {
		case 'code':
			return { values: column.codes.map((code) => code + 1), size: column.dictionary.length + 1 };
		case 'month':
			return numberValues(column.months);
		case 'number':
			return numberValues(column.values);
		case 'measure':
			throw new Error('Rows are not grouped by a figure');
	}
}

function numberValues(values: ArrayLike<number>): { values: Int32Array; size: number } {
	const { groupOf, groupCount } = numberByMap(values);
	return { values: groupOf, size: groupCount };
}

function numberKeys(keys: Float64Array, size: number) {
	if (size > LARGEST_DIRECT_SIZE) return numberByMap(keys);
	const numberOf = new Int32Array(size);
	const groupOf = new Int32Array(keys.length);
	let groupCount = 0;
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		groupOf[row] = (numberOf[key] ||= ++groupCount) - 1;
	}
	return { groupOf, groupCount };
}

function numberByMap(keys: ArrayLike<number>) {
	const numberOf = new Map<number, number>();
	const groupOf = new Int32Array(keys.length);
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		let number = numberOf.get(key);
		if (number === undefined) numberOf.set(key, (number = numberOf.size));
		groupOf[row] = number;
	}
	return { groupOf, groupCount: numberOf.size };
}

/** Counting sort, which keeps the order of the file inside a group. */
function sortByGroup(groupOf: Int32Array, groupCount: number): RowGroups {
	const starts = new Int32Array(groupCount + 1);
	for (const group of groupOf) starts[group + 1]!++;
	for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
	const next = starts.slice();
	const rows = new Int32Array(groupOf.length);
	for (let row = 0; row < groupOf.length; row++) rows[next[groupOf[row]!]!++] = row;
	return { rows, starts };
}

/** The code of a row as text, or an empty text. */
export function codeAt(table: Table, column: string, row: number): string {
	const { dictionary, codes } = columnOf(table, column, 'code');
	return dictionary[codes[row]!] ?? '';
}
