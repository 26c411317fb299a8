import type { Table } from '$lib/tables';

/** Of each row what stands in these columns, as one text; equal where the cells are equal. */
export function rowKeys(table: Table, columns: string[]): string[] {
	const cells = columns.flatMap((name) => {
		const column = table.columns[name];
		if (column?.kind === 'code') return [column.codes];
		return column?.kind === 'month' ? [column.months] : [];
	});
	return Array.from({ length: table.rowCount }, (_, row) =>
		cells.map((values) => values[row]).join(' ')
	);
}

/** The code of a row as text, or an empty text. */
export function textAt(table: Table, name: string, row: number): string {
	const column = table.columns[name];
	return column?.kind === 'code' ? (column.dictionary[column.codes[row]!] ?? '') : '';
}
