import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Database } from './database';
import { LOCK } from './engine';
import { toDatabase } from './to-database';
import { WASM_CONFIG, wasmEngine } from './wasm-engine';

/** Leaves room in a tab for the page; WebAssembly ends at 4 GB. */
const MEMORY_LIMIT = `SET memory_limit='2GB'`;

/** See openBrowserDatabase. This file brings the engine's code, so it is imported when needed. */
export async function startBrowserEngine(onprogress: (share: number) => void): Promise<Database> {
	const { worker, failed, revoke } = startWorker();
	const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		const connection = await Promise.race([connect(duckdb, onprogress), failed]);
		const end = () => duckdb.terminate();
		return toDatabase({ ...wasmEngine(duckdb, connection), end, failed });
	} catch (cause) {
		worker.terminate();
		throw cause;
	} finally {
		revoke();
	}
}

/**
 * A worker from a blob inherits the page's policy, which a worker from a URL does not. The engine's
 * own messages may quote data, so a shared screen with the console open must not show them. A
 * module that cannot be fetched is an unhandled rejection in there, of which the page hears nothing
 * unless it is thrown again.
 */
function startWorker() {
	const silence = `for (const name of Object.keys(console)) console[name] = () => {};`;
	const tell = `addEventListener('unhandledrejection', () => { throw new Error('stopped'); });`;
	const script = `${silence} ${tell} importScripts(${JSON.stringify(absolute(workerFile))});`;
	const blobUrl = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(blobUrl);
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			// AsyncDuckDB would print the event and leave its callers waiting for ever.
			event.stopImmediatePropagation();
			event.preventDefault();
			reject(new Error('The database engine has stopped'));
		});
	});
	failed.catch(() => {});
	return { worker, failed, revoke: () => URL.revokeObjectURL(blobUrl) };
}

async function connect(duckdb: AsyncDuckDB, onprogress: (share: number) => void): Promise<number> {
	await duckdb.instantiate(absolute(wasmFile), null, ({ bytesLoaded, bytesTotal }) => {
		// The total is the compressed length where the server compresses, hence the limit.
		if (bytesTotal > 0) onprogress(Math.min(1, bytesLoaded / bytesTotal));
	});
	await duckdb.open(WASM_CONFIG);
	const connection = await duckdb.connectInternal();
	await duckdb.runQuery(connection, `${MEMORY_LIMIT}; ${LOCK}`);
	return connection;
}

const absolute = (file: string) => new URL(file, location.href).href;
