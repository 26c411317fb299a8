import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { measureContrast } from '../support/measure-contrast';

const LEAST_CONTRAST = 7;
const PAGES = [
	'',
	'map/',
	'trends/',
	'quality/',
	'services/',
	'capacity/',
	'profile/',
	'planner/',
	'report/',
	'week-one/',
	'data/',
	'methods/',
	'map/?area=site:CXB-232',
	'area/?area=site:CXB-232',
	'meeting/'
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** As by a link of the page: what is loaded stays. */
async function follow(page: Page, href: string): Promise<void> {
	const target = new URL(href, page.url());
	target.searchParams.set('theme', 'projector');
	await page.evaluate((to) => {
		document.querySelector('main > *')!.setAttribute('data-left', '');
		const link = Object.assign(document.createElement('a'), { href: to });
		document.body.append(link);
		link.click();
		link.remove();
	}, String(target));
	await expect(page.locator('[data-left]')).toHaveCount(0);
	await isDrawn(page);
}

async function isDrawn(page: Page): Promise<void> {
	await page.locator('main h1').waitFor({ state: 'attached' });
	const waiting = page.locator('main .skeleton, .waiting, [data-renderer=webgl]:not(.ready)');
	await expect(waiting).toHaveCount(0, { timeout: 120_000 });
}

/** What is folded is unfolded, and every text measured; faults are told and do not end the walk. */
async function expectContrast(page: Page, name: string): Promise<void> {
	const started = Date.now();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	await page.evaluate(() => {
		for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
	});
	const { measured, unseen } = await measureContrast(page);
	const faint = measured.filter(({ contrast }) => contrast < LEAST_CONTRAST);
	console.log(name, Date.now() - started, measured.length, JSON.stringify(unseen), JSON.stringify(faint, null, 1));
}

test('every text has a contrast of 7:1 on a projector', async ({ page }) => {
	test.setTimeout(600_000);
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('/?theme=projector');
	await isDrawn(page);
	for (const href of process.env.ONLY?.split(' ') ?? PAGES) {
		if (href) await follow(page, '/' + href);
		await page.screenshot({ path: `/tmp/contrast-shots/${href.replace(/\W+/g, '_')}.png` });
		await expectContrast(page, href);
	}
});
