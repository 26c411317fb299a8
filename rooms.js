/**
 * The architecture: each room of src/lib, the rooms it may import, the packages it may use.
 * A room may name only rooms above it. ESLint enforces this table (eslint.config.js), and
 * tests/rooms/rooms.test.ts plants violations to show that it does.
 * @type {Record<string, { rooms: string[], packages?: string[] }>}
 */
export const ROOMS = {
	messages: { rooms: [] },
	schemas: { rooms: [] },
	tables: { rooms: ['schemas'], packages: ['apache-arrow'] },
	format: { rooms: ['messages', 'tables'] },
	protection: { rooms: ['schemas', 'tables'] },
	'privacy-gate': { rooms: ['schemas', 'tables', 'protection'], packages: ['papaparse'] },
	database: {
		rooms: ['schemas', 'tables', 'protection'],
		packages: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'apache-arrow']
	},
	metrics: { rooms: ['schemas', 'tables'] },
	'view-models': {
		rooms: ['messages', 'schemas', 'tables', 'format', 'metrics'],
		packages: ['d3-array', 'd3-scale']
	},
	exports: {
		rooms: ['messages', 'schemas', 'tables', 'format', 'view-models'],
		packages: ['papaparse']
	},
	pipeline: {
		rooms: ['schemas', 'tables', 'protection', 'privacy-gate', 'database', 'metrics'],
		packages: ['fflate']
	},
	session: {
		rooms: ['messages', 'schemas', 'tables', 'format', 'metrics', 'view-models', 'pipeline']
	},
	maps: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['maplibre-gl', 'd3-geo', '@lucide/svelte']
	},
	charts: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['d3-array', 'd3-scale', 'd3-shape', '@lucide/svelte']
	},
	controls: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['bits-ui', '@lucide/svelte']
	}
};

/** Pages may name these rooms: never the database, the gate, the pipeline or the protection. */
export const PAGES = {
	rooms: [
		'messages',
		'format',
		'view-models',
		'exports',
		'session',
		'maps',
		'charts',
		'controls',
		'schemas'
	],
	packages: ['@lucide/svelte', '@fontsource-variable/inter']
};

/** Globals that reach the network or store data, and the only file that may use each. */
export const GUARDED_GLOBALS = {
	fetch: ['src/lib/session/open-release.ts', 'src/service-worker.ts'],
	caches: ['src/service-worker.ts'],
	XMLHttpRequest: [],
	WebSocket: [],
	EventSource: [],
	localStorage: [],
	sessionStorage: [],
	indexedDB: []
};
