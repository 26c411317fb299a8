import { SCHEMAS, type Rule } from '$lib/schemas';
import type { Table } from '$lib/tables';
import type { Details, Fault, NoticeCode } from '$lib/findings';

/** What a rule over the whole table is given. */
export interface RuleContext {
	table: Table;
	/** Rows with a fault of their own: what other rows say about them is not judged. */
	isFaulty(row: number): boolean;
	/** Rows whose key could not be read. */
	hasKeyFault(row: number): boolean;
	report(found: Fault, row: number, column: string | null): void;
	notice(code: NoticeCode, column: string | null, details: Details, count: number): void;
}

/** One kind of rule in data-schemas. */
export type TableRule<Kind extends Rule['kind']> = (
	rule: Extract<Rule, { kind: Kind }>,
	context: RuleContext
) => void;

/** The key columns that the file gives, without the named ones. */
export function keyWithout(table: Table, ...left: string[]): string[] {
	const { primaryKey } = SCHEMAS[table.schema];
	return primaryKey.filter((name) => table.columns[name] && !left.includes(name));
}

/** Whether the file gives all these columns: a rule about others has nothing to judge. */
export function hasColumns(table: Table, ...names: string[]): boolean {
	return names.every((name) => table.columns[name]);
}

/** The figures of a table's schema that the file gives. */
export function figuresOf(table: Table): string[] {
	const fields = SCHEMAS[table.schema].fields.filter((field) => field.measure);
	return fields.map((field) => field.name).filter((name) => table.columns[name]);
}
