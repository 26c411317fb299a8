import { expect, test as base, type Page } from '@playwright/test';
import { openOutsideWorld, type OutsideWorld } from './outside-world';

interface Journey {
	/** Every step outside this machine so far. */
	visits: string[];
	/**
	 * A person who has the demonstration open and goes on from journey to journey: for journeys that
	 * only look. The engine starts once for all of them. Use `visit` to go to a page.
	 */
	visitor: Page;
}

interface Worker {
	outside: OutsideWorld;
	openPage: Page;
}

/** A journey in a browser that reaches nothing outside this machine unnoticed. */
export const test = base.extend<Journey, Worker>({
	visits: async ({ outside }, use) => {
		outside.visits.length = 0;
		await use(outside.visits);
	},
	outside: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the parameters
		async ({}, use) => {
			const outside = await openOutsideWorld();
			await use(outside);
			await outside.close();
		},
		{ scope: 'worker' }
	],
	visitor: async ({ openPage, viewport }, use) => {
		await openPage.setViewportSize(viewport!);
		await openPage.emulateMedia({
			media: null,
			colorScheme: null,
			reducedMotion: null,
			forcedColors: null
		});
		await use(openPage);
	},
	openPage: [
		async ({ browser }, use, { project }) => {
			const { baseURL, locale, timezoneId, serviceWorkers } = project.use;
			const context = await browser.newContext({ baseURL, locale, timezoneId, serviceWorkers });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' }
	],
	launchOptions: [
		async ({ launchOptions, outside }, use) =>
			use({ ...launchOptions, proxy: { server: outside.proxy, bypass: '127.0.0.1' } }),
		{ scope: 'worker' }
	]
});

export { expect };

/**
 * Goes to a page of the site by following a link to it, as far as there is a page to follow it from,
 * and waits until nothing on it is waited for. The page before never shines through: from the same
 * page with another view the way leads over Week one.
 */
export async function visit(page: Page, path: string): Promise<void> {
	if (page.url() === 'about:blank') await page.goto(path);
	else {
		const [from, to] = [page.url(), path].map((address) => routeOf(address, page.url()));
		if (from === to) await follow(page, '/week-one/');
		await follow(page, path);
	}
	await page.locator('main h1').first().waitFor({ state: 'attached' });
	await expect(page.locator('main .skeleton, .waiting')).toHaveCount(0, { timeout: 120_000 });
}

/** The page that an address leads to, in whatever language. */
function routeOf(address: string, base: string): string {
	return new URL(address, base).pathname.replace(/^\/(fr|es|ar)\//, '/');
}

async function follow(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		document.querySelector('main > *')!.setAttribute('data-left', '');
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await expect(page.locator('[data-left]')).toHaveCount(0);
}

/** A range as a page has it: with the sign that keeps both ends in one line. */
export const rangeOf = (low: string | number, high: string | number) => `${low}–\u2060${high}`;

/** What is read from a page as files and the command line have it. */
export const plain = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '');
