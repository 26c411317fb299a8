import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { tableToArrow } from '$lib/tables';
import type { SqlValue } from './database';
import type { Engine } from './engine';
import { readArrowResult } from './read-arrow-result';
import { STAGING } from './store-statements';

type Answer<T> = T | Promise<T>;

/** The calls of DuckDB-WASM that we use; its browser form and its Node form have them alike. */
export interface WasmBindings {
	runQuery(connection: number, sql: string): Answer<Uint8Array>;
	createPrepared(connection: number, sql: string): Answer<number>;
	runPrepared(connection: number, statement: number, parameters: SqlValue[]): Answer<Uint8Array>;
	closePrepared(connection: number, statement: number): Answer<void>;
	insertArrowFromIPCStream(
		connection: number,
		bytes: Uint8Array,
		options: { name: string; schema: string; create: boolean }
	): Answer<void>;
}

/** Whole and decimal numbers of any size arrive as JavaScript numbers. */
export const WASM_CONFIG: DuckDBConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true }
};

/** The engine over one connection of DuckDB-WASM, without its end, which differs. */
export function wasmEngine(duckdb: WasmBindings, connection: number): Omit<Engine, 'end'> {
	return {
		async stage(table) {
			const options = { name: STAGING, schema: 'main', create: true };
			await duckdb.insertArrowFromIPCStream(connection, tableToArrow(table), options);
		},
		async run(sql) {
			await duckdb.runQuery(connection, sql);
		},
		async read(sql, parameters) {
			const statement = await duckdb.createPrepared(connection, sql);
			try {
				return readArrowResult(await duckdb.runPrepared(connection, statement, parameters));
			} finally {
				await duckdb.closePrepared(connection, statement);
			}
		}
	};
}
