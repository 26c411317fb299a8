import { SCHEMAS, columnFor, type SchemaId } from '$lib/schemas';
import { columnOf, monthText, type Table } from '$lib/tables';

/** One stored figure; where status is not `given`, low and high are NaN. */
export interface StoredFigure {
	low: number;
	high: number;
	status: number;
}

/** One stored row that counts children. */
export interface StoredRow {
	schema: SchemaId;
	sender: string;
	/** For a table without months: every column of its key but the sender. */
	area: string;
	/** Month number, or -1 for a table without months. */
	month: number;
	monthName: string;
	/** Month whose figures the row shows. */
	asOf: number;
	dimension: string;
	value: string;
	/** Of a sender's own total: how many of its areas are summed, else NaN. */
	areas: number;
	figures: Record<string, StoredFigure>;
}

/** Names of the schema's figures that count children, cases or respondents. */
export function countsOf(schema: SchemaId): string[] {
	return SCHEMAS[schema].fields
		.filter(({ measure }) => measure?.privacyClass === 'B')
		.map(({ name }) => name);
}

/** The rows of all tables that count children, by sender. */
export function rowsBySender(tables: Table[]): Map<string, StoredRow[]> {
	const senders = new Map<string, StoredRow[]>();
	for (const table of tables) {
		if (!countsOf(table.schema).length) continue;
		for (const row of readRows(table)) {
			const rows = senders.get(row.sender);
			if (rows) rows.push(row);
			else senders.set(row.sender, [row]);
		}
	}
	return senders;
}

function* readRows(table: Table): Generator<StoredRow> {
	const { schema } = table;
	const { primaryKey, rules } = SCHEMAS[schema];
	const month = columnFor(schema, 'month');
	const months = month ? columnOf(table, month, 'month').months : null;
	const shown = table.columns.as_of?.kind === 'month' ? table.columns.as_of.months : months;
	const summed = table.columns.areas?.kind === 'number' ? table.columns.areas.values : null;
	const split = rules.find((rule) => rule.kind === 'parts_and_total');
	const sender = columnFor(schema, 'sender') ?? columnFor(schema, 'series');
	const area = columnFor(schema, 'area')!;
	const text = readText(table);
	const others = split ? [split.dimension, split.value] : [];
	const rest = primaryKey.filter(
		(name) => name !== sender && name !== month && !others.includes(name)
	);
	const counts = countsOf(schema).filter((name) => table.columns[name]);
	for (let row = 0; row < table.rowCount; row++) {
		yield {
			schema,
			sender: sender ? text(sender, row) : '',
			area: months && split ? text(area, row) : rest.map((name) => text(name, row)).join(' '),
			month: months ? months[row]! : -1,
			monthName: months ? monthText(months[row]!) : '',
			asOf: shown ? shown[row]! : -1,
			dimension: split ? text(split.dimension, row) : '',
			value: split ? text(split.value, row) : '',
			areas: summed ? summed[row]! : NaN,
			figures: Object.fromEntries(counts.map((name) => [name, readFigure(table, name, row)]))
		};
	}
}

function readText(table: Table): (column: string, row: number) => string {
	return (name, row) => {
		const column = table.columns[name];
		return column?.kind === 'code' ? (column.dictionary[column.codes[row]!] ?? '') : '';
	};
}

function readFigure(table: Table, name: string, row: number): StoredFigure {
	const { low, high, status } = columnOf(table, name, 'measure');
	return { low: low[row]!, high: high[row]!, status: status[row]! };
}
