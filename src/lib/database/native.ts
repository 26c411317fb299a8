import {
	DOUBLE,
	DuckDBDataChunk,
	DuckDBDecimalValue,
	DuckDBInstance,
	INTEGER,
	UTINYINT,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBValue
} from '@duckdb/node-api';
import type { Column, Table } from '$lib/tables';
import type { Database, QueryResult, SqlValue } from './database';
import { LOCK } from './engine';
import { STAGING, storedColumns } from './store-statements';
import { toDatabase } from './to-database';

/**
 * DuckDB in this Node process, in memory and locked like the browser's.
 * One thread, so that decimal numbers are always added in the same order and a release gives the
 * same last digit each time.
 */
export async function openNativeDatabase(): Promise<Database> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(LOCK);
	return toDatabase({
		stage: (table) => stage(connection, table),
		async run(sql) {
			await connection.run(sql);
		},
		read: (sql, parameters) => read(connection, sql, parameters),
		async end(current) {
			connection.interrupt();
			await current;
			connection.closeSync();
			instance.closeSync();
		}
	});
}

const TYPES = { VARCHAR, INTEGER, DOUBLE, UTINYINT };
const ROWS_PER_CHUNK = 2048; // the most that DuckDB takes at once

async function stage(connection: DuckDBConnection, table: Table): Promise<void> {
	const stored = storedColumns(table.schema);
	const columns = stored.map(({ name, type }) => `"${name}" ${type}`);
	await connection.run(`CREATE TABLE ${STAGING} (${columns.join(', ')})`);
	const appender = await connection.createAppender(STAGING);
	const types = stored.map(({ type }) => TYPES[type]);
	const cells = Object.values(table.columns).flatMap(cellReaders);
	for (let start = 0; start < table.rowCount; start += ROWS_PER_CHUNK) {
		const rows = Array.from(
			{ length: Math.min(ROWS_PER_CHUNK, table.rowCount - start) },
			(_, row) => start + row
		);
		const chunk = DuckDBDataChunk.create(types, rows.length);
		cells.forEach((cellAt, column) => chunk.setColumnValues(column, rows.map(cellAt)));
		appender.appendDataChunk(chunk);
	}
	appender.closeSync();
}

/** One function from row to value per stored column, in the order of `storedColumns`. */
function cellReaders(column: Column): ((row: number) => DuckDBValue)[] {
	switch (column.kind) {
		case 'code':
			return [(row) => column.dictionary[column.codes[row]!] ?? null];
		case 'month':
			return [(row) => column.months[row]!];
		case 'number':
			return [numberOrNull(column.values)];
		case 'measure':
			return [numberOrNull(column.low), numberOrNull(column.high), (row) => column.status[row]!];
	}
}

const numberOrNull = (values: Float64Array) => (row: number) =>
	Number.isNaN(values[row]) ? null : values[row]!;

/** Numbers are bound as DOUBLE, as DuckDB-WASM does. */
async function read(
	connection: DuckDBConnection,
	sql: string,
	parameters: SqlValue[]
): Promise<QueryResult> {
	const types = parameters.map((value) => (typeof value === 'number' ? DOUBLE : VARCHAR));
	const answer = await connection.runAndReadAll(sql, parameters, types);
	const names = answer.columnNames();
	const columns = answer.getColumns().map((values, index) => {
		return [names[index], values.map((value) => toPlainValue(value, names[index]!))];
	});
	const empty = names.map((name) => [name, []]);
	return {
		rowCount: answer.currentRowCount,
		columns: Object.fromEntries(columns.length ? columns : empty)
	};
}

function toPlainValue(value: DuckDBValue, name: string): string | number | boolean | null {
	if (value === null || typeof value !== 'object') {
		return typeof value === 'bigint' ? Number(value) : value;
	}
	if (value instanceof DuckDBDecimalValue) return value.toDouble();
	throw new Error(`The column ${name} must be cast to text or a number`);
}
