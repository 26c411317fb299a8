import { browser } from '$app/environment';
import { openBrowserDatabase, type Database } from '$lib/database';

/**
 * The engine is on its way as soon as this module is loaded; nothing waits for it before the first
 * paint. A failure is told to whoever asks for the engine.
 */
let engine: Promise<Database> | null = browser ? openBrowserDatabase() : null;
engine?.catch(() => {});

/** The engine that was started at load, once; later calls start a new one with empty memory. */
export function takeEngine(): Promise<Database> {
	const started = engine ?? openBrowserDatabase();
	engine = null;
	return started;
}
