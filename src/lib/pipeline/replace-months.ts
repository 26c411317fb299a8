import { SCHEMAS, columnFor, type SchemaId } from '$lib/schemas';
import type { ProtectedTable } from '$lib/protection';
import { keepRows, type Column, type Table } from '$lib/tables';
import type { Part } from './holdings';

/**
 * The held parts without what the tables of a file say anew: of the file's own table each sender,
 * month and area that stands in it, or what the schema `replaces`; of the sender's totals over areas those that are told anew, and
 * each sender and month that was sent again, because they would add up figures that are gone. Where nothing was
 * sent again the parts stay as they are. A part without rows is gone.
 */
export function replaceMonths(parts: Part[], tables: ProtectedTable[]): Part[] {
	let left = parts;
	for (const table of tables.filter(({ schema }) => SCHEMAS[schema].storedOnly)) {
		const block = blockColumns(table.schema, ['sender', 'month', 'area']);
		const sent = new Set(keysOf(table, block));
		left = left.flatMap((part) =>
			part.schema === table.schema ? withoutRows(part, keysOf(part.table, block), sent) : [part]
		);
	}
	for (const table of tables.filter(({ schema }) => !SCHEMAS[schema].storedOnly)) {
		const block =
			SCHEMAS[table.schema].replaces ??
			blockColumns(table.schema, ['sender', 'month', 'date', 'area']);
		if (!block.length) continue; // lists of areas and people have no months
		const senderMonth = blockColumns(table.schema, ['sender', 'month', 'date']);
		const sent = new Set(keysOf(table, block));
		const again = new Set<string>();
		left = left.flatMap((part) => {
			if (part.schema !== table.schema) return [part];
			const blocks = keysOf(part.table, block);
			const senderMonths = keysOf(part.table, senderMonth);
			blocks.forEach((key, row) => sent.has(key) && again.add(senderMonths[row]!));
			return withoutRows(part, blocks, sent);
		});
		if (!again.size) continue;
		left = left.flatMap((part) => {
			if (!isTotalOf(part.schema, table.schema)) return [part];
			return withoutRows(part, keysOf(part.table, senderMonth), again);
		});
	}
	return left;
}

type Role = NonNullable<Parameters<typeof columnFor>[1]>;

function blockColumns(schema: SchemaId, roles: Role[]): string[] {
	if (!columnFor(schema, 'month') && !columnFor(schema, 'date')) return [];
	return roles.map((role) => columnFor(schema, role)).filter((name) => name !== null);
}

function isTotalOf(schema: SchemaId, of: SchemaId): boolean {
	return SCHEMAS[schema].storedOnly === true && schema.startsWith(`${of}_`);
}

function withoutRows(part: Part, keys: string[], gone: ReadonlySet<string>): Part[] {
	const rows = keys.flatMap((key, row) => (gone.has(key) ? [] : [row]));
	if (rows.length === keys.length) return [part];
	return rows.length ? [{ ...part, table: keepRows(part.table, rows) }] : [];
}

/** Of each row what stands in these columns, as one text. */
function keysOf(table: Table, columns: string[]): string[] {
	const readers = columns.map((name) => textReader(table.columns[name]));
	return Array.from({ length: table.rowCount }, (_, row) =>
		readers.map((read) => read(row)).join('\u0000')
	);
}

function textReader(column: Column | undefined): (row: number) => string | number {
	switch (column?.kind) {
		case 'code':
			return (row) => column.dictionary[column.codes[row]!] ?? '';
		case 'month':
			return (row) => column.months[row]!;
		default:
			return () => '';
	}
}
