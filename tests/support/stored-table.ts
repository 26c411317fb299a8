import { SCHEMAS, type SchemaId } from '$lib/schemas';
import {
	MEASURE_STATUS,
	columnKind,
	emptyColumn,
	parseMonth,
	type Column,
	type Table
} from '$lib/tables';

/** Cells of a release: 23, `1-4`, `c` for withheld, `NA`, null for not reported, or text. */
export type StoredCells = Record<string, string | number | null>;

/** A table as it would be stored, from literal ranges: nothing is protected on the way. */
export function storedTable(schema: SchemaId, rows: StoredCells[]): Table {
	const columns = SCHEMAS[schema].fields.map((field): [string, Column] => {
		const column = emptyColumn(field, rows.length);
		rows.forEach((row, index) => setCell(column, index, row[field.name] ?? null));
		return [field.name, column];
	});
	const present = columns.filter(
		([name, column]) =>
			columnKind(SCHEMAS[schema].fields.find((f) => f.name === name)!) !== 'measure' ||
			isUsed(column)
	);
	return { schema, rowCount: rows.length, columns: Object.fromEntries(present) };
}

/** `caseload` rows of ORG1 in XA01 from short lines: `2025-01 sex f`, then the figures. */
export function caseloadRows(
	rows: Record<string, Record<string, string | number>>,
	schema: 'caseload' | 'caseload_total' = 'caseload'
): Table {
	return storedTable(
		schema,
		Object.entries(rows).map(([key, figures]) => {
			const [period = '', dim = '', dim_value = '', area_code = 'XA01'] = key.split(' ');
			return { period, as_of: period, area_code, org_code: 'ORG1', dim, dim_value, ...figures };
		})
	);
}

function isUsed(column: Column): boolean {
	return (
		column.kind !== 'measure' || column.status.some((one) => one !== MEASURE_STATUS.notReported)
	);
}

function setCell(column: Column, row: number, cell: string | number | null): void {
	if (cell === null) return;
	switch (column.kind) {
		case 'month':
			column.months[row] = parseMonth(String(cell));
			return;
		case 'number':
			column.values[row] = Number(cell);
			return;
		case 'code': {
			let code = column.dictionary.indexOf(String(cell));
			if (code < 0) code = column.dictionary.push(String(cell)) - 1;
			column.codes[row] = code;
			return;
		}
		case 'measure': {
			if (cell === 'c') {
				column.status[row] = MEASURE_STATUS.withheld;
				return;
			}
			if (cell === 'NA') {
				column.status[row] = MEASURE_STATUS.notApplicable;
				return;
			}
			const [low, high = low] = String(cell).split('-').map(Number);
			column.low[row] = low!;
			column.high[row] = high!;
			column.status[row] = MEASURE_STATUS.given;
		}
	}
}
