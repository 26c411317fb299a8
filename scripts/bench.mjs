import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build.mjs';
import { compressSite } from './compress-site.mjs';
import { findChromium } from './find-chromium.mjs';
import { CACHE } from './fingerprint.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

/**
 * `npm run bench`: how long a person waits, in one run and one browser on this machine. The files
 * are the demonstration's with as many caseload rows as asked for (--rows, a million unless given).
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const MANY = Number(values.rows);
const FEW = MANY / 10;
const SMALL_FILES = [
	'ref_area.csv',
	'ref_population.csv',
	'workforce.csv',
	'caseload_band.csv',
	'supervision.csv',
	'submission.csv',
	'boundaries.geojson'
];
const number = (value) => value.toLocaleString('en');
const ms = (value) => `${number(Math.round(value))} ms`;
const PATIENCE = { timeout: 600_000, polling: 'raf' };

await setUp();
if (!(await buildSite())) process.exit(1);
await compressSite('build');
const { chromium } = await import('@playwright/test');
const { serveSite } = await import('./serve.mjs');
const { tsImport } = await import('tsx/esm/api');
const pages = await tsImport('../tests/support/build-engine-page.ts', import.meta.url);
const { timeGate } = await tsImport('../tests/support/time-gate.ts', import.meta.url);
await pages.default();
await pages.buildReadCsvPage();

const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const site = await serveSite();

print('first paint', ms(await median(3, firstPaint)));
print('engine ready (first answer, nothing cached)', ms(await median(3, engineReady)));
for (const rows of [FEW, MANY]) {
	const folder = await demonstration(rows);
	const { imported, count, figure, month } = await importAndLook(folder);
	print(`${number(count)} caseload rows: import`, ms(imported));
	print('  rows per second', number(Math.round(count / (imported / 1000))));
	const { reading, protecting } = await timeGate(join(folder, 'caseload.csv'));
	print('  in Node: reading and checking the caseload', ms(reading));
	print('  in Node: protecting it', ms(protecting));
	print('  protecting, as a multiple of reading', (protecting / reading).toFixed(1));
	const alone = await readCsvAlone(join(folder, 'caseload.csv'));
	print("  DuckDB's own typed read_csv of the same file", ms(alone));
	print('  import, as a multiple of read_csv', (imported / alone).toFixed(1));
	print('  another figure, to the repainted map', ms(figure));
	print('  another month, to the repainted map', ms(month));
}
await browser.close();
await site.close();

/** Milliseconds from the start of the navigation, in a browser that has never seen the site. */
function firstPaint() {
	return inNewContext(async (page) => {
		await page.goto(site.url);
		const paint = await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		);
		return paint.jsonValue();
	});
}

async function engineReady() {
	const engine = await serveSite({ directory: pages.ENGINE_PAGES.locked });
	const elapsed = await inNewContext(async (page) => {
		await page.goto(engine.url);
		return page.evaluate(() => window.askEngine('SELECT 42').then(() => performance.now()));
	});
	await engine.close();
	return elapsed;
}

/** Imports the folder's files through the page, the caseload last and timed; then changes the map. */
function importAndLook(folder) {
	return inNewContext(async (page) => {
		await page.goto(`${site.url}data/`);
		await page
			.getByRole('region', { name: 'What is loaded' })
			.getByRole('rowheader')
			.first()
			.waitFor();
		await page.locator('[aria-labelledby=loaded][aria-busy=false]').waitFor(); // the page listens
		await page.getByLabel('Load without asking in this session').check();
		const small = SMALL_FILES.map((name) => join(folder, name));
		await choose(page, small, small.length);
		const imported = await choose(page, [join(folder, 'caseload.csv')], SMALL_FILES.length + 1);
		const count = await page
			.getByRole('article', { name: 'caseload.csv' })
			.locator('dd')
			.first()
			.innerText();
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await page.waitForURL(/\/map\//);
		await page.getByRole('main').getByRole('link', { name: 'Month before', exact: true }).waitFor();
		await page.locator('main table caption').waitFor({ state: 'attached' });
		const figures = ['Per supervisor', 'Per 100,000 children', 'Supervision'];
		return {
			imported,
			count: Number(count.replace(/\D/g, '')),
			figure: await median(3, (index) => timeRepaint(page, figures[index])),
			month: await median(3, () => timeRepaint(page, 'Month before'))
		};
	});
}

/**
 * Chooses files on the data page.
 * @param inAll files chosen so far, with these
 * @returns milliseconds until all of them are accepted and counted
 */
async function choose(page, files, inAll) {
	const start = await page.evaluate(() => performance.now());
	await page.locator('input[type=file]').setInputFiles(files);
	const news = await page.waitForFunction(
		(count) => {
			const texts = [...document.querySelectorAll('[role=status]')].map(
				({ textContent }) => textContent.match(/^Checked: (\d+) accepted, (\d+) refused/) ?? []
			);
			const done = texts.find(
				([, accepted, refused]) => Number(accepted) + Number(refused) === count
			);
			return done && { refused: Number(done[2]), end: performance.now() };
		},
		inAll,
		PATIENCE
	);
	const { refused, end } = await news.jsonValue();
	if (refused) throw new Error(`The atlas refused ${refused} of its own demonstration files`);
	return end - start;
}

/** Follows a link of the map page. @returns milliseconds until the frame after the new figures */
function timeRepaint(page, name) {
	return page
		.getByRole('main')
		.getByRole('link', { name, exact: true })
		.evaluate(async (link) => {
			// The table is there only with its figures and names their metric and month, which differ
			// even where the sentence says the same as before.
			const caption = () => document.querySelector('main table caption')?.textContent;
			const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const before = caption();
			const start = performance.now();
			link.click();
			while (!caption() || caption() === before) {
				if (performance.now() - start > 60_000) throw new Error('The map has not changed');
				await nextFrame();
			}
			await nextFrame();
			return performance.now() - start;
		});
}

async function readCsvAlone(file) {
	const alone = await serveSite({ directory: pages.READ_CSV_PAGE });
	const elapsed = await inNewContext(async (page) => {
		await page.goto(alone.url);
		await page.locator('input').setInputFiles(file);
		return page.evaluate(() => window.readCsv());
	});
	await alone.close();
	return elapsed;
}

async function demonstration(rows) {
	const folder = join(CACHE, `bench-${rows}`);
	if (!existsSync(join(folder, 'demonstration.json'))) {
		const demo = ['demo', '--out', folder, '--seed', '1', '--rows', String(rows)];
		if (await run(process.execPath, ['scripts/atlas.mjs', ...demo])) process.exit(1);
	}
	return folder;
}

async function inNewContext(work) {
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}

async function median(times, measure) {
	const results = [];
	for (let index = 0; index < times; index++) results.push(await measure(index));
	return results.sort((a, b) => a - b)[Math.floor(times / 2)];
}

function print(what, value) {
	console.log(`${what.padEnd(50)} ${value.padStart(12)}`);
}
