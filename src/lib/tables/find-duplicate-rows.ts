import { SCHEMAS } from '$lib/schemas';
import type { Column, Table } from './table';

/**
 * Rows whose key (the schema's primary key) stands in the table more than once.
 * @returns groups of row indexes (first row is 0), each of two or more, in order of first appearance
 */
export function findDuplicateRows(table: Table): number[][] {
	const keys = rowKeys(table);
	const sorted = keys.slice().sort();
	const repeated = new Set<number>();
	for (let i = 1; i < sorted.length; i++) {
		if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i]!);
	}
	if (!repeated.size) return [];
	const groups = new Map<number, number[]>();
	keys.forEach((key, row) => {
		if (!repeated.has(key)) return;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	});
	return [...groups.values()];
}

/**
 * One exact number per row that is equal where all key columns are equal. Columns are joined one
 * after another; when the product of their sizes would pass 2^53 the numbers so far are renumbered.
 */
function rowKeys(table: Table): Float64Array {
	let keys = new Float64Array(table.rowCount);
	let size = 1;
	for (const name of SCHEMAS[table.schema].primaryKey) {
		const column = table.columns[name];
		if (!column) continue;
		const { values, size: columnSize } = columnKeys(column);
		if (size * columnSize > Number.MAX_SAFE_INTEGER) [keys, size] = renumbered(keys);
		for (let row = 0; row < keys.length; row++) keys[row] = keys[row]! * columnSize + values[row]!;
		size *= columnSize;
	}
	return keys;
}

function columnKeys(column: Column): { values: ArrayLike<number>; size: number } {
	switch (column.kind) {
		case 'code':
			return { values: column.codes.map((code) => code + 1), size: column.dictionary.length + 1 };
		case 'month':
			return numbered(column.months);
		case 'number':
			return numbered(column.values);
		case 'measure':
			throw new Error('A figure cannot be part of a key');
	}
}

function numbered(values: ArrayLike<number>): { values: Float64Array; size: number } {
	const numberOf = new Map<number, number>();
	const result = Float64Array.from(values, (value) => {
		if (!numberOf.has(value)) numberOf.set(value, numberOf.size);
		return numberOf.get(value)!;
	});
	return { values: result, size: numberOf.size + 1 };
}

function renumbered(keys: Float64Array): [Float64Array<ArrayBuffer>, number] {
	const { values, size } = numbered(keys);
	return [Float64Array.from(values), size];
}
