import { SCHEMAS, type Field, type SchemaId } from '$lib/schemas';
import type { Month } from './month';

/** Text coded by a dictionary; code -1 is an empty cell. */
export interface CodeColumn {
	kind: 'code';
	dictionary: string[];
	codes: Int32Array;
}
/** Months (see month.ts). */
export interface MonthColumn {
	kind: 'month';
	months: Int32Array;
}
/** Plain numbers that are not figures, such as ages; NaN is an empty cell. */
export interface NumberColumn {
	kind: 'number';
	values: Float64Array;
}
/** Figures as ranges [low, high]; where status is not GIVEN, low and high are NaN. */
export interface MeasureColumn {
	kind: 'measure';
	low: Float64Array;
	high: Float64Array;
	status: Uint8Array;
}
export type Column = CodeColumn | MonthColumn | NumberColumn | MeasureColumn;

/** What a figure's cell said. */
export const MEASURE_STATUS = {
	given: 0,
	notReported: 1, // empty cell
	notApplicable: 2, // NA
	withheld: 3 // hidden by the sender or by protection
} as const;

/** One table in columns, each of `rowCount` cells, named as in its schema; absent columns are all empty. */
export interface Table {
	schema: SchemaId;
	rowCount: number;
	columns: Record<string, Column>;
}

export function columnKind(field: Field): Column['kind'] {
	if (field.measure) return 'measure';
	if (field.type === 'yearmonth') return 'month';
	return field.type === 'integer' || field.type === 'number' || field.type === 'year'
		? 'number'
		: 'code';
}

/** The column of that name and kind. @throws when the table has none: a fault in the program */
export function columnOf<K extends Column['kind']>(
	table: Table,
	name: string,
	kind: K
): Extract<Column, { kind: K }> {
	const column = table.columns[name];
	if (column?.kind !== kind) throw new Error(`${table.schema} has no ${kind} column ${name}`);
	return column as Extract<Column, { kind: K }>;
}

export function emptyColumn(field: Field, rowCount: number): Column {
	switch (columnKind(field)) {
		case 'code':
			return { kind: 'code', dictionary: [], codes: new Int32Array(rowCount).fill(-1) };
		case 'month':
			return { kind: 'month', months: new Int32Array(rowCount) };
		case 'number':
			return { kind: 'number', values: new Float64Array(rowCount).fill(NaN) };
		case 'measure':
			return {
				kind: 'measure',
				low: new Float64Array(rowCount).fill(NaN),
				high: new Float64Array(rowCount).fill(NaN),
				status: new Uint8Array(rowCount).fill(MEASURE_STATUS.notReported)
			};
	}
}

/** A table of the schema without rows. */
export function emptyTable(schema: SchemaId): Table {
	const columns = SCHEMAS[schema].fields.map((field) => [field.name, emptyColumn(field, 0)]);
	return { schema, rowCount: 0, columns: Object.fromEntries(columns) };
}

/** Every month that stands in the table's month column, in order. */
export function monthsIn(table: Table, column = 'period'): Month[] {
	const months = table.columns[column];
	return months?.kind === 'month' ? [...new Set(months.months)].sort((a, b) => a - b) : [];
}

/** Every code that stands in a column of codes, in the order of its dictionary. */
export function codesIn(table: Table, column: string): string[] {
	const codes = table.columns[column];
	if (codes?.kind !== 'code') return [];
	const used = new Set(codes.codes);
	return codes.dictionary.filter((_, code) => used.has(code));
}
