import { protectTable, type ProtectedTable } from '$lib/protection';
import { monthsIn, type Column, type Table } from '$lib/tables';
import { toFile, type SenderFiles } from './sender-files';
import type { StoredCells } from './stored-table';

/** How the files of a sender come in. */
export type Drop = 'one_file' | 'file_per_month' | 'first_month_sent_again';

/** What is stored once all files of a made-up sender have passed the gate, in the given way. */
export function protectSender(
	files: SenderFiles,
	drop: Drop,
	minimumCount: number
): ProtectedTable[] {
	let held: ProtectedTable[] = [];
	for (const rows of inOrder(files.months, drop)) {
		held = protectFile(rows, held, files.parents, minimumCount);
	}
	return held;
}

/** What is stored after one more file. */
export function protectFile(
	rows: StoredCells[],
	held: ProtectedTable[],
	parents: SenderFiles['parents'],
	minimumCount: number
): ProtectedTable[] {
	const added = protectTable(toFile(rows), { minimumCount, hideStaffing: false, parents, held });
	const replaced = new Set(added.flatMap((table) => monthsIn(table)));
	return [...held.map((table) => withoutMonths(table, replaced)), ...added];
}

function inOrder(months: StoredCells[][], drop: Drop): StoredCells[][] {
	switch (drop) {
		case 'one_file':
			return months.length ? [months.flat()] : [];
		case 'file_per_month':
			return months;
		case 'first_month_sent_again':
			return [...months.slice(0, 2), ...months.slice(0, 1), ...months.slice(2)];
	}
}

/** The rows of other months. One sender stands in the table. */
export function withoutMonths(table: ProtectedTable, months: ReadonlySet<number>): ProtectedTable {
	const { period } = table.columns;
	const kept: number[] = [];
	for (let row = 0; row < table.rowCount; row++) {
		if (period?.kind === 'month' && !months.has(period.months[row]!)) kept.push(row);
	}
	return selectRows(table, kept) as ProtectedTable;
}

export function selectRows(table: Table, rows: number[]): Table {
	const columns = Object.entries(table.columns).map(([name, column]) => [
		name,
		selectCells(column, rows)
	]);
	return { ...table, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

function selectCells(column: Column, rows: number[]): Column {
	const ofRows = <T extends Int32Array | Float64Array | Uint8Array>(cells: T) =>
		cells.constructor === Int32Array
			? (Int32Array.from(rows, (row) => cells[row]!) as T)
			: cells.constructor === Float64Array
				? (Float64Array.from(rows, (row) => cells[row]!) as T)
				: (Uint8Array.from(rows, (row) => cells[row]!) as T);
	switch (column.kind) {
		case 'code':
			return { ...column, codes: ofRows(column.codes) };
		case 'month':
			return { ...column, months: ofRows(column.months) };
		case 'number':
			return { ...column, values: ofRows(column.values) };
		case 'measure':
			return {
				...column,
				low: ofRows(column.low),
				high: ofRows(column.high),
				status: ofRows(column.status)
			};
	}
}
