/**
 * @typedef {object} Row
 * @property {string[]} rooms rooms that may be imported, by their front door
 * @property {string[]} [packages] packages that may be used, with what lies under their name
 * @property {string[]} [folders] folders outside src that may be read
 * @property {string[]} [nodeOnly] files of the room that nothing in src may import
 */

/**
 * The architecture: each room of src/lib, the rooms it may import, the packages it may use.
 * A room may name only rooms above it. ESLint enforces this table (scripts/room-rules.mjs), and
 * tests/rooms/rooms.test.ts plants violations to show that it does.
 * @type {Record<string, Row>}
 */
export const ROOMS = {
	messages: { rooms: [] },
	schemas: { rooms: [], folders: ['data-schemas'] },
	tables: { rooms: ['schemas'], packages: ['apache-arrow'] },
	format: { rooms: ['messages', 'tables'] },
	// Estimates of the first days as rows of the full files: read by the pipeline, told by view models.
	'week-one': { rooms: ['schemas', 'tables'] },
	protection: { rooms: ['schemas', 'tables'] },
	findings: { rooms: ['schemas', 'tables'] },
	'file-text': { rooms: ['findings'], packages: ['papaparse', '@noble/hashes'] },
	'cell-values': { rooms: ['schemas', 'tables', 'findings', 'file-text'] },
	'row-level': { rooms: ['schemas', 'tables', 'findings', 'cell-values'] },
	'table-rules': { rooms: ['schemas', 'tables', 'findings'] },
	'privacy-gate': {
		rooms: [
			'schemas',
			'tables',
			'protection',
			'findings',
			'file-text',
			'cell-values',
			'row-level',
			'table-rules'
		]
	},
	database: {
		rooms: ['schemas', 'tables', 'protection'],
		packages: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'apache-arrow'],
		nodeOnly: ['native']
	},
	metrics: { rooms: ['schemas', 'tables'] },
	'view-models': {
		rooms: ['messages', 'schemas', 'tables', 'format', 'week-one', 'metrics'],
		packages: ['d3-array', 'd3-scale']
	},
	exports: {
		rooms: ['messages', 'schemas', 'tables', 'format', 'view-models'],
		// pptxgenjs writes PowerPoint files and fflate mends them, modern-screenshot draws pictures: each
		// loads with the first such export.
		packages: ['papaparse', 'pptxgenjs', 'fflate', 'modern-screenshot']
	},
	pipeline: {
		rooms: ['schemas', 'tables', 'week-one', 'protection', 'privacy-gate', 'database', 'metrics'],
		packages: ['fflate']
	},
	session: {
		rooms: [
			'messages',
			'schemas',
			'tables',
			'format',
			'privacy-gate',
			'database',
			'metrics',
			'view-models',
			'pipeline'
		],
		packages: ['svelte', '$app']
	},
	maps: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['svelte', 'maplibre-gl', 'd3-geo', '@lucide/svelte']
	},
	charts: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['svelte', 'd3-array', 'd3-scale', 'd3-shape', '@lucide/svelte']
	},
	controls: {
		rooms: ['messages', 'format', 'view-models'],
		packages: ['svelte', 'bits-ui', '@lucide/svelte']
	}
};

/**
 * Pages may name these rooms: never the database, the gate, the pipeline or the protection.
 * @type {Row}
 */
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
	packages: ['svelte', '$app', '@lucide/svelte', '@fontsource-variable/inter']
};

/**
 * What stands beside the rooms: the service worker, the server hooks.
 * @type {Row}
 */
export const BESIDE = {
	rooms: ['messages'],
	packages: ['$app', '$service-worker', '@sveltejs/kit']
};

/** Packages of types alone, which every room may name. */
export const TYPES_ANYWHERE = ['geojson'];

/** Globals that reach the network or store data, and the only file that may use each. */
export const GUARDED_GLOBALS = {
	// embed-fonts reads the site's own font files, for pictures.
	fetch: [
		'src/lib/session/open-release.ts',
		'src/lib/exports/embed-fonts.ts',
		'src/service-worker.ts'
	],
	caches: ['src/service-worker.ts'],
	XMLHttpRequest: [],
	WebSocket: [],
	EventSource: [],
	localStorage: [],
	sessionStorage: [],
	indexedDB: [],
	cookieStore: [],
	RTCPeerConnection: [],
	WebTransport: []
};
