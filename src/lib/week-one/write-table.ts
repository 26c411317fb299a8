import { SCHEMAS, type Field, type SchemaId } from '$lib/schemas';
import { emptyColumn, emptyTable, type Column, type Table } from '$lib/tables';
import type { Figure } from './read-cells';

/** Cells by column: text for codes and days, a number for months, years and ages, or a figure. */
export type Row = Record<string, string | number | Figure>;

/** The rows as a table; columns that no row has are left out. */
export function writeTable(schema: SchemaId, rows: readonly Row[]): Table {
	if (!rows.length) return emptyTable(schema);
	const fields = SCHEMAS[schema].fields.filter(({ name }) =>
		rows.some((row) => row[name] !== undefined)
	);
	const columns = fields.map((field) => [field.name, writeColumn(field, rows)]);
	return { schema, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

function writeColumn(field: Field, rows: readonly Row[]): Column {
	const column = emptyColumn(field, rows.length);
	const codeOf = new Map<string, number>();
	rows.forEach((row, place) => {
		const cell = row[field.name];
		if (cell === undefined) return;
		switch (column.kind) {
			case 'code': {
				const text = String(cell);
				if (!codeOf.has(text)) codeOf.set(text, column.dictionary.push(text) - 1);
				column.codes[place] = codeOf.get(text)!;
				return;
			}
			case 'month':
				column.months[place] = Number(cell);
				return;
			case 'number':
				column.values[place] = Number(cell);
				return;
			case 'measure': {
				const { low, high, status } = cell as Figure;
				column.low[place] = low;
				column.high[place] = high;
				column.status[place] = status;
			}
		}
	});
	return column;
}

/** A figure that is known exactly. */
export function exactly(value: number): Figure {
	return { low: value, high: value, status: 0 };
}
