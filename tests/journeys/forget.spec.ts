import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { heapStrings, keptByPage, wordsIn } from '../support/heap-strings';
import { expect, test } from '../support/journey';

test.use({ serviceWorkers: 'allow' });

/** Words that stand in these files and nowhere else; a locator that names one would keep it in the page. */
const WORDS = ['Quorvania', 'ZQXORG9', 'quorcases', 'quorwaiting', '73,519', '86,427'];
const AREAS = 'area_code,area_name,level\nXA,Quorvania,0\n';
const HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end\n';

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const loaded = (page: Page) => page.getByRole('region', { name: 'What is loaded' });

test('forgetting everything leaves no cache entry, storage, worker or table of what was loaded', async ({
	page,
	context
}) => {
	await page.goto('/data/');
	await loaded(page).and(page.locator('[aria-busy=false]')).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	await load(page, [
		write('areas.csv', AREAS),
		write('quorcases.csv', `${HEADER}2025-12,XA,ZQXORG9,total,all,73519\n`)
	]);
	const input = page.locator('input[type=file]');
	await input.setInputFiles([
		write('quorwaiting.csv', `${HEADER}2026-01,XA,ZQXORG9,total,all,86427\n`)
	]);
	await expect(page.getByRole('button', { name: 'Load 1 file' })).toBeEnabled();
	expect(wordsIn(await heapStrings(page), WORDS), 'the scan finds what is there').toContain(
		'ZQXORG9'
	);
	const engine = await engineOf(page);
	const engineIsEnded = new Promise((resolve) => engine.once('close', resolve));

	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await expect(loaded(page).getByText('Nothing is loaded')).toBeVisible();
	await engineIsEnded;

	await expect(page.getByRole('article')).toHaveCount(0);
	expect(page.workers().filter((worker) => worker === engine)).toEqual([]);
	expect(await workerNames(page)).not.toContain('privacy-gate');
	expect(page.workers().length, 'a new engine, which holds nothing').toBeLessThanOrEqual(1);
	expect(await storagesOf(page)).toEqual({ local: 0, session: 0, databases: [], files: [] });
	expect(await context.cookies()).toEqual([]);
	expect(await foreignToTheSite(page)).toEqual([]);
	expect({
		kept: wordsIn(await keptByPage(page), WORDS),
		memory: wordsIn(await heapStrings(page), WORDS)
	}).toEqual({ kept: [], memory: [] });

	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(page.getByRole('main')).not.toContainText('Quorvania');
	await page.reload();
	expect(wordsIn(await keptByPage(page), WORDS)).toEqual([]);
});

async function load(page: Page, paths: string[]): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(paths);
	await page.getByRole('button', { name: `Load ${paths.length} files` }).click();
	await expect(page.getByRole('article').getByText('Accepted')).toHaveCount(paths.length);
}

/** The engine's worker, which has no name. */
async function engineOf(page: Page) {
	await expect.poll(async () => (await workerNames(page)).join()).toBe('');
	return page.workers()[0]!;
}

const workerNames = (page: Page) =>
	Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));

const storagesOf = (page: Page) =>
	page.evaluate(async () => ({
		local: localStorage.length,
		session: Object.keys(sessionStorage).filter((name) => !name.startsWith('sveltekit:')).length,
		databases: await indexedDB.databases(),
		files: await Array.fromAsync((await navigator.storage.getDirectory()).keys())
	}));

/** Cached addresses that the site does not serve to everybody, or whose content differs from what it serves. */
const foreignToTheSite = (page: Page) =>
	page.evaluate(async () => {
		const foreign: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				const kept = await (await cache.match(url))!.arrayBuffer();
				const served = await fetch(`${url}?fresh`).then((answer) => answer.arrayBuffer());
				if (kept.byteLength !== served.byteLength) foreign.push(url);
			}
		}
		return foreign;
	});

function write(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}
