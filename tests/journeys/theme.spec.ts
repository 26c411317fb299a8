import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, visit } from '../support/journey';
import { measureContrast } from '../support/measure-contrast';

const LEAST_CONTRAST = 7;
const PAGES = [
	'map/',
	'trends/',
	'quality/',
	'services/',
	'capacity/',
	'profile/',
	'planner/',
	'report/',
	'map/?area=site:CXB-232',
	'week-one/',
	'data/',
	'methods/',
	'area/?area=site:CXB-232',
	'meeting/'
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function follow(page: Page, href: string): Promise<void> {
	await visit(page, `${href}${href.includes('?') ? '&' : '?'}theme=projector`);
	await isDrawn(page);
}

async function isDrawn(page: Page): Promise<void> {
	await page.locator('main h1').waitFor({ state: 'attached' });
	const waiting = page.locator('main .skeleton, .waiting, [data-renderer=webgl]:not(.ready)');
	await expect(waiting).toHaveCount(0, { timeout: 120_000 });
}

/** Every fault is told with the page that has it; none ends the walk. */
async function expectContrast(page: Page, name: string, within?: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
	const { measured, unseen } = await measureContrast(page, within);
	const faint = measured.filter(({ contrast }) => contrast < LEAST_CONTRAST);
	expect(measured.length).toBeGreaterThan(0);
	expect.soft({ name, faint, unseen }).toEqual({ name, faint: [], unseen: [] });
}

test('every text has a contrast of at least 7:1 on a projector', async ({ page }) => {
	test.setTimeout(600_000);
	await page.setViewportSize({ width: 1280, height: 1024 });
	await page.goto('/?theme=projector');
	await isDrawn(page);
	await page.locator('.skip').focus(); // it lies over the title
	await expectContrast(page, 'skip link', '.skip');
	await page.locator('.skip').blur();
	await page.evaluate(() => document.getElementById('languages')!.showPopover());
	await expectContrast(page, 'overview');
	for (const href of PAGES) {
		await follow(page, `/${href}`);
		await page.evaluate(() => {
			for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
		});
		await expectContrast(page, href);
	}
	const [, count] = (await page.getByText(/^1 of \d+$/).innerText()).split(' of ');
	for (let slide = 2; slide <= Number(count); slide++) {
		await page.keyboard.press('PageDown');
		await expect(page.getByText(`${slide} of ${count}`, { exact: true })).toBeVisible();
		await isDrawn(page);
		await expectContrast(page, `slide ${slide}`);
	}
	for (const key of ['n', 's']) {
		await page.keyboard.press(key);
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectContrast(page, `dialog ${key}`, 'dialog[open]');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await page.keyboard.press('Escape');
	await follow(page, '/data/');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	for (const href of ['map/', 'week-one/']) {
		await follow(page, `/${href}`);
		await expectContrast(page, `${href}, without figures`);
	}
});

for (const [language, path] of [
	['English', '/'],
	['Arabic', '/ar/']
] as const) {
	test(`every page is accessible in both colours, in ${language}`, async ({ page }) => {
		test.setTimeout(600_000);
		await page.goto(`${path}?theme=projector`);
		await isDrawn(page);
		for (const href of ['', ...PAGES]) {
			if (href) await follow(page, path + href);
			const projector = await faultsOn(page, ['color-contrast']);
			await setTheme(page, '');
			const usual = await faultsOn(page);
			await setTheme(page, 'projector');
			expect.soft({ href, projector, usual }).toEqual({ href, projector: [], usual: [] });
		}
	});
}

/** As the layout does it, without the address: the map follows the attribute. */
async function setTheme(page: Page, theme: string): Promise<void> {
	await page.evaluate((to) => {
		if (to) document.documentElement.dataset.theme = to;
		else delete document.documentElement.dataset.theme;
	}, theme);
}

async function faultsOn(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`)
	);
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
