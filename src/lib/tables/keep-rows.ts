import type { Column, Table } from './table';

/** The given rows of a table, in that order; as protected as the table is. */
export function keepRows<Kept extends Table>(table: Kept, rows: ArrayLike<number>): Kept {
	const columns = Object.entries(table.columns).map(
		([name, column]) => [name, pick(column, rows)] as const
	);
	return { ...table, rowCount: rows.length, columns: Object.fromEntries(columns) };
}

function pick(column: Column, rows: ArrayLike<number>): Column {
	switch (column.kind) {
		case 'code':
			return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) };
		case 'month':
			return { ...column, months: Int32Array.from(rows, (row) => column.months[row]!) };
		case 'number':
			return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
		case 'measure':
			return {
				kind: 'measure',
				low: Float64Array.from(rows, (row) => column.low[row]!),
				high: Float64Array.from(rows, (row) => column.high[row]!),
				status: Uint8Array.from(rows, (row) => column.status[row]!)
			};
	}
}
