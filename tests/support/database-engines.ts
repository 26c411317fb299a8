import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import { openWasmDatabase } from './database-wasm-node';

/** Both engines, for `describe.each`: what holds on one must hold on the other. */
export const ENGINES: { engine: string; open: () => Promise<Database> }[] = [
	{ engine: 'native', open: openNativeDatabase },
	{ engine: 'WebAssembly', open: openWasmDatabase }
];
