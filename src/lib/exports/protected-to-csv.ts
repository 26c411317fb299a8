import { fileFields, type Field } from '$lib/schemas';
import {
	MEASURE_STATUS,
	monthText,
	type Column,
	type MeasureColumn,
	type Table
} from '$lib/tables';
import { toCsv } from './to-csv';

/**
 * A protected table as the text of a file that the gate reads again: `<5` is a range from 1, `21-24`
 * any other range, `c` a figure that is withheld. Columns that only the gate writes are left out.
 */
export function protectedToCsv(table: Table): string {
	const fields = fileFields(table.schema).filter(({ name }) => table.columns[name]);
	const rows = Array.from({ length: table.rowCount }, (_, row) =>
		fields.map((field) => cellText(table, field, row))
	);
	return toCsv([fields.map(({ name }) => name), ...rows]);
}

function cellText(table: Table, { name }: Field, row: number): string {
	const column: Column = table.columns[name]!;
	switch (column.kind) {
		case 'code':
			return column.dictionary[column.codes[row]!] ?? '';
		case 'month':
			return monthText(column.months[row]!);
		case 'number':
			return Number.isNaN(column.values[row]) ? '' : String(column.values[row]);
		case 'measure':
			return figureText(column, row);
	}
}

function figureText({ low, high, status }: MeasureColumn, row: number): string {
	if (status[row] === MEASURE_STATUS.notReported) return '';
	if (status[row] === MEASURE_STATUS.notApplicable) return 'NA';
	if (status[row] === MEASURE_STATUS.withheld) return 'c';
	const [least, most] = [low[row]!, high[row]!];
	if (least === most) return String(least);
	return least === 1 && most < 20 ? `<${most + 1}` : `${least}-${most}`;
}
