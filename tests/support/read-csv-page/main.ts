import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import caseload from '../../../data-schemas/caseload.schema.json';

declare global {
	interface Window {
		/** Reads the chosen caseload file with DuckDB alone, types given. @returns milliseconds */
		readCsv(): Promise<number>;
	}
}

const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerFile));
const connected = duckdb
	.instantiate(new URL(wasmFile, location.href).href)
	.then(() => duckdb.connect());

window.readCsv = async () => {
	const connection = await connected;
	const file = document.querySelector('input')!.files![0]!;
	const header = (await file.slice(0, 4096).text()).split('\n')[0]!.split(',');
	const columns = header.map((name) => `'${name}': '${sqlType(name)}'`);
	const start = performance.now();
	await duckdb.registerFileHandle(
		'caseload.csv',
		file,
		DuckDBDataProtocol.BROWSER_FILEREADER,
		true
	);
	await connection.query(
		`CREATE TABLE caseload AS FROM read_csv('caseload.csv', header = true, columns = {${columns}})`
	);
	return performance.now() - start;
};

const sqlType = (name: string) =>
	caseload.fields.find((field) => field.name === name)?.type === 'integer' ? 'INTEGER' : 'VARCHAR';
