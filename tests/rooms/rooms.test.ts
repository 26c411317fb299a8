import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();
const JUDGES = ['rooms/imports', 'no-restricted-globals', 'no-restricted-properties'];

/** What the rules of rooms.js say of a text, as if it stood in that file. */
async function faultsOf(file: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: file });
	const messages = result!.messages.filter(
		(message) => !message.ruleId || JUDGES.includes(message.ruleId)
	);
	return messages.map((message) => message.messageId ?? message.message);
}

const inScript = (text: string) => `<script lang="ts">\n\t${text}\n</script>\n`;

describe('imports of a room', () => {
	it('lets a room use the rooms and packages of its row, its own files and types of maps', async () => {
		const text = `
			import type { FeatureCollection } from 'geojson';
			import { scaleThreshold } from 'd3-scale';
			import { formatNumber } from '$lib/format';
			import { toBarModel } from './bar-model';
			export { toBarModel, formatNumber, scaleThreshold, type FeatureCollection };`;
		expect(await faultsOf('src/lib/view-models/planted.ts', text)).toEqual([]);
	});

	it('refuses a file behind the front door of a room', async () => {
		const text = `import { formatNumber } from '$lib/format/format-number';`;
		expect(await faultsOf('src/lib/view-models/planted.ts', text)).toEqual(['deep']);
	});

	it('refuses a room that is not in the row', async () => {
		const text = `import { openBrowserDatabase } from '$lib/database';`;
		expect(await faultsOf('src/lib/view-models/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses a room that stands below', async () => {
		const text = `import { measure } from '$lib/pipeline';`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses a package that is not in the row', async () => {
		const text = `import Papa from 'papaparse';`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses to step sideways into another room', async () => {
		const text = `import { METRICS } from '../metrics/catalog';`;
		expect(await faultsOf('src/lib/format/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses a sideways step that begins like a sibling', async () => {
		const text = `import { METRICS } from './../metrics';`;
		expect(await faultsOf('src/lib/format/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses a type from a forbidden room', async () => {
		const text = `import type { Database } from '$lib/database';`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses a type written as an import in place', async () => {
		const text = `export type Planted = import('$lib/database').Database;`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses to hand on what it may not import', async () => {
		const text = `export * from '$lib/database';\nexport { checkFile } from '$lib/privacy-gate';`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden', 'forbidden']);
	});

	it('refuses a forbidden room that is imported later', async () => {
		const text = `export const later = () => import('$lib/database');`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['forbidden']);
	});

	it('refuses an import whose path is put together at run time', async () => {
		const text = `export const later = (room: string) => import(\`$lib/\${room}\`);`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['computed']);
	});

	it('refuses an import of many files by pattern', async () => {
		const text = `export const all = import.meta.glob('../database/*.ts');`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toEqual(['computed']);
	});

	it("refuses the address of another room's file, as a worker is started with", async () => {
		const text = `export const address = new URL('../privacy-gate/gate.worker.ts', import.meta.url);`;
		expect(await faultsOf('src/lib/session/planted.ts', text)).toEqual(['forbidden']);
	});

	it('keeps the native engine out of everything that is built for the browser', async () => {
		const inside = `export { openNativeDatabase } from './native';`;
		const outside = `import { openNativeDatabase } from '$lib/database/native';`;
		expect(await faultsOf('src/lib/database/planted.ts', inside)).toEqual(['nodeOnly']);
		expect(await faultsOf('src/lib/pipeline/planted.ts', outside)).toEqual(['deep']);
	});
});

describe('imports of components and pages', () => {
	it('lets a page use the session, its neighbours and a drawing', async () => {
		const text = inScript(`
			import { page } from '$app/state';
			import { getAtlas } from '$lib/session';
			import Choropleth from './Choropleth.svelte';
			import '../base.css';`);
		expect(await faultsOf('src/routes/planted/+page.svelte', text)).toEqual([]);
	});

	it('refuses a page that names the database', async () => {
		const text = inScript(`import { openBrowserDatabase } from '$lib/database';`);
		expect(await faultsOf('src/routes/planted/+page.svelte', text)).toEqual(['forbidden']);
	});

	it('refuses a page that reaches a room by a relative path', async () => {
		const text = inScript(`import { openGate } from '../../lib/privacy-gate';`);
		expect(await faultsOf('src/routes/planted/+page.svelte', text)).toEqual(['forbidden']);
	});

	it('refuses a drawing that asks for figures itself', async () => {
		const text = inScript(`import { measure } from '$lib/pipeline';`);
		expect(await faultsOf('src/lib/charts/Planted.svelte', text)).toEqual(['forbidden']);
	});

	it('refuses a package in a component', async () => {
		const text = inScript(`import { Map } from 'maplibre-gl';`);
		expect(await faultsOf('src/lib/charts/Planted.svelte', text)).toEqual(['forbidden']);
	});

	it('refuses a deep import in a component', async () => {
		const text = inScript(`import { formatCell } from '$lib/format/format-cell';`);
		expect(await faultsOf('src/lib/maps/Planted.svelte', text)).toEqual(['deep']);
	});

	it('refuses a late import in the markup of a component', async () => {
		const text = `<button onclick={() => import('$lib/database')}>x</button>\n`;
		expect(await faultsOf('src/lib/maps/Planted.svelte', text)).toEqual(['forbidden']);
	});
});

describe('globals that reach the network or keep data', () => {
	const fetching = `export const load = () => fetch('summary.json');`;

	it('refuses fetch in a room', async () => {
		expect(await faultsOf('src/lib/metrics/planted.ts', fetching)).toHaveLength(1);
	});

	it('refuses fetch by way of the global object', async () => {
		const text = `export const load = () => [window.fetch('x'), globalThis.fetch('y')];`;
		expect(await faultsOf('src/lib/metrics/planted.ts', text)).toHaveLength(2);
	});

	it('refuses storage in a component', async () => {
		const text = inScript(`localStorage.setItem('month', '2025-12');`);
		expect(await faultsOf('src/lib/controls/Planted.svelte', text)).toHaveLength(1);
	});

	it('refuses fetch in the markup of a page', async () => {
		const text = `<button onclick={() => fetch('x')}>x</button>\n`;
		expect(await faultsOf('src/routes/planted/+page.svelte', text)).toHaveLength(1);
	});

	it('refuses beacons, cookies and the private file system', async () => {
		const text = `navigator.sendBeacon('x');\ndocument.cookie = 'x';\nvoid navigator.storage;`;
		expect(await faultsOf('src/lib/session/planted.ts', text)).toHaveLength(3);
	});

	it('lets the one file that opens the release fetch, and nothing else', async () => {
		const text = `${fetching}\nexport const keep = () => localStorage.length;`;
		expect(await faultsOf('src/lib/session/open-release.ts', text)).toEqual(['defaultMessage']);
	});
});
