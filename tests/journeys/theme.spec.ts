import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { measureContrast } from '../support/measure-contrast';

const LEAST_CONTRAST = 7;
const WITHOUT_A_LINK = ['area/?area=site:CXB-232&theme=projector', 'meeting/?theme=projector'];

const isDrawn = async (page: Page) => {
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await expect(page.locator('main .skeleton, .waiting')).toHaveCount(0, { timeout: 120_000 });
};

for (const [language, path] of [
	['English', '/'],
	['Arabic', '/ar/']
] as const) {
	// The measuring is not true yet: it takes legends and charts behind a text for its ground (issue 5).
	test.fixme(`every page is accessible in both colours, and every text has 7:1 on a projector, in ${language}`, async ({
		page
	}) => {
		test.setTimeout(900_000);
		await page.goto(`${path}?theme=projector`);
		const pages = page.getByRole('banner').locator('#pages a');
		for (let place = 0; place < (await pages.count()); place++) {
			await pages.nth(place).click();
			await expect(pages.nth(place)).toHaveAttribute('aria-current', 'page');
			await expect(page).toHaveURL(/theme=projector/);
			await look(page);
		}
		for (const other of WITHOUT_A_LINK) {
			await page.goto(path + other);
			await look(page);
		}
	});
}

/** Every fault is told by the page that has it; none ends the walk. */
async function look(page: Page): Promise<void> {
	await isDrawn(page);
	const { pathname } = new URL(page.url());
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	const texts = await measureContrast(page);
	expect(texts.length).toBeGreaterThan(3);
	const faint = texts.filter(({ contrast }) => contrast < LEAST_CONTRAST);
	expect.soft({ pathname, faint }).toEqual({ pathname, faint: [] });
	expect.soft(await seriousFaults(page)).toEqual([]);
	if (pathname.startsWith('/ar/')) return; // colours do not depend on the language
	await page.evaluate(() => delete document.documentElement.dataset.theme);
	expect.soft(await seriousFaults(page, ['color-contrast'])).toEqual([]);
	await page.evaluate(() => (document.documentElement.dataset.theme = 'projector'));
}

async function seriousFaults(page: Page, rules?: string[]) {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations
		.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
		.map(({ id, nodes }) => [page.url(), id, ...nodes.slice(0, 3).map(({ html }) => html)]);
}

test('the button in the header changes the colours of page and map, and the address keeps them', async ({
	page
}) => {
	await page.goto('/map/?month=2025-06');
	await expect(page.locator('[data-renderer=webgl].ready')).toBeVisible();
	const map = page.locator('.frame').first();
	await isDrawn(page);
	const usual = await map.screenshot();
	await page.getByRole('link', { name: 'Strong colours for a projector' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	await expect(page).toHaveURL(/month=2025-06&theme=projector/);
	await expect.poll(async () => usual.equals(await map.screenshot())).toBe(false);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	await page.getByRole('link', { name: 'Planner', exact: true }).click();
	await expect(page).toHaveURL(/theme=projector/);
	await page.getByRole('link', { name: 'Usual colours' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await expect(page).not.toHaveURL(/theme/);
	await page.goto('/planner/?theme=rainbow');
	await expect(page.getByText('Part of this link could not be followed')).toBeVisible();
});
