import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { filesUnder } from '../../scripts/fingerprint.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { dropFiles, dropToPreview } from '../support/drop-files';
import { expect, test as base } from '../support/journey';
import { openSiteCopy, type SiteCopy } from '../support/site-copy';

const test = base.extend<{ site: SiteCopy }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the parameters
	site: async ({}, use) => {
		const site = await openSiteCopy();
		await use(site);
		site.close();
	}
});
test.use({ serviceWorkers: 'allow' });

const CASES = {
	name: 'cases.csv',
	content: 'period,area_code,org_code,dim,dim_value,open_cases_end\n2025-12,XA,ORG1,total,all,60\n'
};
const AREAS = { name: 'areas.csv', content: 'area_code,area_name,level\nXA,Exampleland,0\n' };
const LARGEST_TRANSFER = 12_000_000; // bytes

const mark = (page: Page) => page.locator('[data-offline]');
const untilReady = (page: Page) => expect(mark(page)).toHaveAttribute('data-offline', 'ready');
const heading = (page: Page) => page.getByRole('main').getByRole('heading').first();

/** The paths in all caches, below the site's base. */
const keptPaths = (page: Page) =>
	page.evaluate(async () => {
		const caches = await Promise.all(
			(await window.caches.keys()).map((name) => window.caches.open(name))
		);
		const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
		return requests.map(({ url }) => new URL(url).pathname);
	});

const fileOf = (path: string) => join('build', path.endsWith('/') ? `${path}index.html` : path);

test('after one visit all of it works with network and server gone: reload, languages, map, meeting, import, export', async ({
	page,
	context,
	visits
}) => {
	test.setTimeout(400_000);
	const site = await serveSite();
	await page.goto(site.url);
	await expect(mark(page)).toHaveText(/Being kept for use without a network: \d+ of \d{3} files/);
	await untilReady(page);
	await expect(mark(page)).toContainText('Ready for use without a network');
	const { kept, size } = await measureKept(page);
	expect(kept).toEqual(filesOfSite());
	expect(size).toBeLessThan(LARGEST_TRANSFER);
	await site.close();
	await context.setOffline(true);

	await page.reload();
	await expect(heading(page)).toBeVisible();
	await untilReady(page);
	await page.getByRole('banner').getByRole('button').filter({ hasText: 'English' }).click();
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(mark(page)).toContainText('Prêt pour une utilisation sans réseau');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await page.goto(`${site.url}map`);
	await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
	await page.goto(`${site.url}ar/methods/`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans Arabic Variable"'))).toBe(
		true
	);
	await page.goto(`${site.url}meeting/`);
	await expect(page.locator('.meeting')).toHaveAttribute('data-slide', 'opening');
	await expect(page.locator('.waiting')).toHaveCount(0);

	await page.goto(`${site.url}data/`);
	await dropFiles(page, [AREAS, CASES]);
	await expect(page.getByRole('region', { name: 'What is loaded' })).toContainText('cases.csv');
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(page.getByRole('table').first()).toContainText('Exampleland');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).first().click();
	expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Exampleland');
	expect(visits).toEqual([]);
});

/** What a visit fetches, as a host sends it that compresses by gzip, and the files it is made of. */
async function measureKept(page: Page): Promise<{ kept: string[]; size: number }> {
	const kept = (await keptPaths(page)).map(fileOf).sort();
	const size = kept.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
	return { kept, size };
}

/** All that was built, but for what only a host or a person reads. */
function filesOfSite(): string[] {
	const aside = /\.txt$|_headers$|version\.json$|serve\.mjs$|service-worker\.js$/;
	const isCompressedCopy = (file: string) =>
		/\.(br|gz)$/.test(file) && existsSync(file.replace(/\.(br|gz)$/, ''));
	return filesUnder('build')
		.filter((file: string) => !aside.test(file) && !isCompressedCopy(file))
		.sort();
}

test('a file that the browser has lost is not called ready, and is fetched again when there is a network', async ({
	page,
	context
}) => {
	const site = await serveSite();
	await page.goto(site.url);
	await untilReady(page);
	await context.setOffline(true);
	await page.evaluate(async () => {
		for (const name of await window.caches.keys()) {
			const cache = await window.caches.open(name);
			for (const { url } of await cache.keys()) if (url.endsWith('.wasm')) await cache.delete(url);
		}
	});
	await page.goto(`${site.url}methods/`);
	await expect(mark(page)).toContainText('Not ready for use without a network');
	await context.setOffline(false);
	await untilReady(page);
	expect((await keptPaths(page)).some((path) => path.endsWith('.wasm'))).toBe(true);
	await site.close();
});

test('a newer version waits for the end of a meeting and for files that are not saved, and for other windows', async ({
	page,
	context,
	site
}) => {
	test.setTimeout(400_000);
	const notice = page.getByText('A new version of the atlas is ready');
	await page.goto(site.url);
	await untilReady(page);
	const worker = join(site.folder, 'service-worker.js');
	const versionOf = async () => (await page.evaluate(() => window.caches.keys())).sort();
	const before = await versionOf();
	const version = before.map((name) => name.split(' ').pop()!).find((name) => name !== 'hashed')!;

	await page.goto(`${site.url}meeting/`);
	await expect(page.getByText('Figures stand as at')).toBeVisible(); // the page listens
	writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(version, 'newer'));
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
	});
	await page.waitForTimeout(1000); // long enough for a notice to come
	await expect(notice).toHaveCount(0);
	await page.goto(`${site.url}data/`);
	await expect(notice).toBeVisible();
	await dropToPreview(page, [AREAS]);
	await expect(notice).toHaveCount(0);
	await expect(mark(page)).toContainText(
		'It comes when all windows of the atlas have been closed.'
	);

	await page.goto(site.url);
	const other = await context.newPage();
	await other.goto(`${site.url}meeting/`);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText('The atlas is also open in another window.')).toBeVisible();
	expect(await versionOf()).toContain(before.find((name) => name.endsWith(version)));
	await other.close();
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(notice).toHaveCount(0);
	await untilReady(page);
	expect(await versionOf()).toEqual(before.map((name) => name.replace(version, 'newer')).sort());
});

test('the built folder alone serves itself: one command, no packages, the same policy', async ({
	page,
	site
}) => {
	const page404 = await page.request.get(`${site.url}..%2f..%2fetc%2fpasswd`);
	expect(page404.status()).toBe(404);
	const wasm = filesUnder(site.folder).find((file: string) => file.endsWith('.wasm'))!;
	const headers = (
		await page.request.head(site.url + wasm.slice(site.folder.length + 1))
	).headers();
	expect(headers['content-type']).toBe('application/wasm');
	expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
	expect(headers['referrer-policy']).toBe('no-referrer');
	await page.goto(`${site.url}map?month=2025-06`);
	await expect(page).toHaveURL(`${site.url}map/?month=2025-06`);
	await expect(page.getByTestId('area-figure').or(page.getByRole('table')).first()).toBeVisible();
	await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
	await untilReady(page);
	const readme = readFileSync(join(site.folder, 'README.txt'), 'utf8');
	for (const language of ['English', 'Français', 'Español', 'العربية'])
		expect(readme).toContain(`[${language}]`);
});

test('the atlas can be installed', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	const session = await page.context().newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	const { data, errors } = await session.send('Page.getAppManifest');
	// Journeys run in private windows, in which nothing can be installed.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
	expect(errors).toEqual([]);
	const sizes = JSON.parse(data!).icons.map(({ sizes }: { sizes: string }) => sizes);
	expect(sizes).toEqual(['192x192', '512x512', '512x512', 'any']);
});

test('without a network a page that does not exist is an error and not another page', async ({
	page,
	context
}) => {
	const site = await serveSite();
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	await site.close();
	await context.setOffline(true);
	await expect(page.goto(`${site.url}nothing-here/`)).rejects.toThrow();
});

test('the service worker refuses other origins, whatever the method', async ({ page, visits }) => {
	const site = await serveSite({ headers: {} });
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	await page.goto(`${site.url}licences/inter.txt`); // has no policy of its own, unlike the pages
	const outcomes = await page.evaluate(async () => {
		const reach = (method: string) =>
			fetch('http://other.example/x.csv', { method }).then(
				() => 'answered',
				() => 'stopped'
			);
		return [await reach('GET'), await reach('HEAD'), await reach('POST')];
	});
	expect(outcomes).toEqual(['stopped', 'stopped', 'stopped']);
	expect(visits).toEqual([]);
	await site.close();
});
