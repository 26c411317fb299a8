import { m } from '$lib/messages';
import { formatList, formatMonth, formatNumber, joinTexts } from '$lib/format';
import { SCHEMAS, columnFor, type SchemaId } from '$lib/schemas';
import { codesIn, monthsIn, type Month, type Table } from '$lib/tables';
import { schemaTitle } from './schema-title';

/** What a line needs to know of a loaded file; the pipeline's `Part` has this shape. */
export interface LoadedPart {
	file: string;
	hash: string;
	schema: SchemaId;
	table: Table;
}

export interface LoadedFile {
	hash: string;
	name: string;
	what: string;
	rows: string;
	months: string;
	senders: string;
}

/**
 * The files that are loaded, one line each, in the order in which they came. What the gate has added
 * up from a file has no line of its own; the settings of the group have the last.
 */
export function toLoadedFiles(
	parts: readonly LoadedPart[],
	settings: { file: string; hash: string } | null = null
): LoadedFile[] {
	const tablesOf = new Map<string, LoadedPart[]>();
	for (const part of parts) tablesOf.set(part.hash, [...(tablesOf.get(part.hash) ?? []), part]);
	const lines = [...tablesOf].map(([hash, tables]) => {
		const { file, schema, table } = tables[0]!;
		const own = tables.filter((part) => part === tables[0] || !SCHEMAS[part.schema].storedOnly);
		return {
			hash,
			name: file,
			what: formatList(own.map((part) => schemaTitle(part.schema))),
			rows: m.data_rows({ count: own.reduce((sum, part) => sum + part.table.rowCount, 0) }),
			months: monthSpan(monthsOf(schema, table)),
			senders: sendersText(schema, table)
		};
	});
	return settings ? [...lines, toSettingsLine(settings)] : lines;
}

function toSettingsLine({ file, hash }: { file: string; hash: string }): LoadedFile {
	return { hash, name: file, what: m.settings_kind(), rows: '', months: '', senders: '' };
}

function monthsOf(schema: SchemaId, table: Table): Month[] {
	const column = columnFor(schema, 'month');
	return column ? monthsIn(table, column) : [];
}

function monthSpan(months: Month[]): string {
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return '';
	if (first === last) return formatMonth(first, 'short');
	return m.data_month_span({
		first: formatMonth(first, 'short'),
		last: formatMonth(last, 'short')
	});
}

function sendersText(schema: SchemaId, table: Table): string {
	const column = columnFor(schema, 'sender');
	const senders = column ? codesIn(table, column) : [];
	if (senders.length <= 2) return joinTexts(senders);
	return m.data_agencies({ count: formatNumber(senders.length) });
}
