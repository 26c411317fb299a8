import { MEASURE_STATUS, columnOf, type Table } from '$lib/tables';
import { codeAt } from './read-table';

const { given, notApplicable, notReported, withheld } = MEASURE_STATUS;

/** Of each row its codes and figures: `XA1 total all: 30 1-4 c -`, where NA and `-` are no figures. */
export function toldRows(table: Table, codes: string[], figures: string[]): string[] {
	return Array.from({ length: table.rowCount }, (_, row) => {
		const key = codes.map((name) => codeAt(table, name, row)).join(' ');
		return `${key}: ${figures.map((name) => told(table, name, row)).join(' ')}`;
	});
}

function told(table: Table, name: string, row: number): string {
	if (!table.columns[name]) return '-';
	const { low, high, status } = columnOf(table, name, 'measure');
	switch (status[row]) {
		case given:
			return low[row] === high[row] ? String(low[row]) : `${low[row]}-${high[row]}`;
		case withheld:
			return 'c';
		case notApplicable:
			return 'NA';
		case notReported:
			return '-';
		default:
			throw new Error('No such status');
	}
}
