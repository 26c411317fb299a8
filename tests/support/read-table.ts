import type { ByteSource } from '$lib/privacy-gate';
import { MEASURE_STATUS, columnOf, monthText, type Table } from '$lib/tables';

/** The month or code that stands in a cell. */
export function codeAt(table: Table, name: string, row: number): string {
	const column = table.columns[name];
	if (column?.kind === 'month') return monthText(column.months[row]!);
	const { dictionary, codes } = columnOf(table, name, 'code');
	return dictionary[codes[row]!] ?? '';
}

/** A figure as `60`, `1-4`, or `c` where it is withheld. */
export function figureAt(table: Table, name: string, row: number): string {
	const { low, high, status } = columnOf(table, name, 'measure');
	if (status[row] === MEASURE_STATUS.withheld) return 'c';
	return low[row] === high[row] ? String(low[row]) : `${low[row]}-${high[row]}`;
}

/** A file of that text, as the gate reads it. */
export function textFile(name: string, content: string): ByteSource {
	const blob = new Blob([content]);
	return { name, size: blob.size, stream: () => blob.stream() };
}
