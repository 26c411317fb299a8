import { createRequire } from 'node:module';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import type { Database } from '$lib/database';
import { LOCK } from '../../src/lib/database/engine';
import { toDatabase } from '../../src/lib/database/to-database';
import { WASM_CONFIG, wasmEngine } from '../../src/lib/database/wasm-engine';

const { resolve } = createRequire(import.meta.url);

/** The browser's engine, the same bytes, run in this Node process and locked in the same way. */
export async function openWasmDatabase(): Promise<Database> {
	const module = (name: string) => resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`);
	const bundles = {
		mvp: { mainModule: module('mvp'), mainWorker: '' },
		eh: { mainModule: module('eh'), mainWorker: '' }
	};
	const duckdb = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await duckdb.instantiate(() => {});
	duckdb.open(WASM_CONFIG);
	// The connection keeps its number to itself; the bindings below it want it.
	const { _conn: connection } = duckdb.connect() as unknown as { _conn: number };
	duckdb.runQuery(connection, LOCK);
	return toDatabase({
		...wasmEngine(duckdb, connection),
		async end() {
			duckdb.disconnect(connection);
			duckdb.reset();
		}
	});
}
