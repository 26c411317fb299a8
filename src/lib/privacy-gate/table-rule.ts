import { SCHEMAS, type Rule } from '$lib/schemas';
import type { Table } from '$lib/tables';
import type { Details, Fault } from './problem-list';
import type { NoticeCode } from './problem-variants';

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

/** The key columns of a table without the named ones. */
export function keyWithout(table: Table, ...left: string[]): string[] {
	return SCHEMAS[table.schema].primaryKey.filter((name) => !left.includes(name));
}

/** The figures of a table's schema that the file gives. */
export function figuresOf(table: Table): string[] {
	const fields = SCHEMAS[table.schema].fields.filter((field) => field.measure);
	return fields.map((field) => field.name).filter((name) => table.columns[name]);
}
