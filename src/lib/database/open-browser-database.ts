import type { Database } from './database';

/**
 * DuckDB-WASM in a worker of its own, in memory and locked. Fetches about 6 to 34 MB of this site's
 * own files, so start it early and do not wait for it before the first paint.
 * @param onprogress share of the engine's bytes that have arrived, from 0 to 1
 * @throws when the engine cannot start: no WebAssembly exceptions, no network, not enough memory
 */
export async function openBrowserDatabase(
	onprogress: (share: number) => void = () => {}
): Promise<Database> {
	const { startBrowserEngine } = await import('./start-browser-engine');
	return startBrowserEngine(onprogress);
}
