import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { measureContrast } from '../support/measure-contrast';
import { PAGES } from '../support/pages';

const LEAST_CONTRAST = 7;

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('h1').first().waitFor();
	await expect(page.locator('main .skeleton, .waiting')).toHaveCount(0, { timeout: 120_000 });
}

for (const language of ['en', 'ar'] as const) {
	test(`every page is accessible in both colours, and every text has 7:1 on a projector (${language})`, async ({
		page
	}) => {
		test.setTimeout(400_000);
		for (const path of PAGES.map((each) => (language === 'en' ? each : `/${language}${each}`))) {
			await open(page, path);
			expect.soft(await seriousFaults(page, path)).toEqual([]);
			await open(page, `${path}${path.includes('?') ? '&' : '?'}theme=projector`);
			expect.soft(await seriousFaults(page, `${path} projector`)).toEqual([]);
			const texts = await measureContrast(page);
			expect(texts.length).toBeGreaterThan(3);
			const faint = texts.filter(({ contrast }) => contrast < LEAST_CONTRAST);
			expect.soft({ path, faint }).toEqual({ path, faint: [] });
		}
	});
}

async function seriousFaults(page: Page, path: string) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
		.map(({ id, nodes }) => [path, id, ...nodes.slice(0, 3).map(({ html }) => html)]);
}
