import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, visit } from '../support/journey';
import { colorsOnScreen, figuresInTable, figuresOnMap } from '../support/map-pictures';

const row = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
const panel = (page: Page) => page.getByRole('complementary');
const sentence = (page: Page) => page.getByRole('heading', { level: 1 });

async function openMap(page: Page, address = '/map/'): Promise<void> {
	await visit(page, address);
	await expect(page.locator('main table tbody tr').nth(10)).toBeAttached();
}

test('the map, the table and the panel agree on every area', async ({ visitor: page }) => {
	test.setTimeout(120_000);
	await openMap(page);
	await expect(page.locator('main [data-renderer=svg] a').first()).toBeAttached();
	const onMap = await figuresOnMap(page);
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	const inTable = await figuresInTable(page);
	expect(Object.keys(inTable).length).toBeGreaterThan(30);
	expect(inTable).toEqual(onMap);
	for (const [name, figure] of Object.entries(inTable)) {
		await page.locator('main table').getByRole('link', { name, exact: true }).click();
		await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		await expect(page.getByTestId('area-figure').locator('strong')).toHaveText(figure);
	}
});

test('the engine draws every class in its colour', async ({ visitor: page }) => {
	await openMap(page);
	await expect(page.locator('[data-renderer=webgl] canvas')).toBeVisible();
	const colors = await colorsOnScreen(page);
	expect(colors.length).toBeGreaterThan(20);
	for (const { area, seen, meant } of colors) expect(seen, area).toBe(meant);
});

test('a click on an area opens it', async ({ visitor: page }) => {
	await openMap(page);
	await expect(page.locator('[data-renderer=webgl] canvas')).toBeVisible();
	const area = page.locator('[data-area="site:CXB-220"] path');
	await area.scrollIntoViewIfNeeded();
	const box = (await area.boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(panel(page).getByRole('heading', { level: 2, name: 'Camp 13' })).toBeVisible();
	await expect(page).toHaveURL(/area=site%3ACXB-220/);
});

test('the table is sorted and read with the keyboard alone', async ({ visitor: page }) => {
	await openMap(page, '/map/#table');
	const header = page.getByRole('columnheader', { name: 'Area' });
	await header.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await expect(page.locator('main table tbody th').first()).toHaveText('Camp 1E');
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await page.locator('main table tbody a').first().focus();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2, name: 'Nayapara RC' })).toBeVisible();
});

test('the arrow keys go from month to month', async ({ visitor: page }) => {
	await openMap(page, '/map/?month=2025-10');
	await page.getByRole('link', { name: /^October 2025:/ }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/month=2025-09/);
	await expect(page.getByRole('link', { name: /^September 2025:/ })).toBeFocused();
});

test('reload and back bring the same view again', async ({ visitor: page }) => {
	await openMap(page);
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await row(page, 'Camp 9').getByRole('link').click();
	await page.getByRole('link', { name: 'Supervision', exact: true }).click();
	await expect(sentence(page)).toContainText('without an assigned supervisor');
	const told = await sentence(page).innerText();
	const figure = await page.getByTestId('area-figure').innerText();

	await page.reload();
	await expect(sentence(page)).toHaveText(told);
	await expect(page.getByTestId('area-figure')).toHaveText(figure, { useInnerText: true });
	await expect(page.getByRole('columnheader', { name: 'Area' })).toBeVisible();

	await page.goBack();
	await expect(sentence(page)).toContainText('open cases per caseworker');
	await expect(panel(page).getByRole('heading', { level: 2, name: 'Camp 9' })).toBeVisible();
});

test('metrics in the menu are reached with the keyboard', async ({ visitor: page }) => {
	await openMap(page);
	const more = page.getByRole('button', { name: 'More' });
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem').first()).toBeFocused(); // it has opened
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/metric=M0(1G|2)$/);
});

test('the legend names what is on the map, and nothing else', async ({ visitor: page }) => {
	await openMap(page);
	const legend = page.getByRole('region', { name: 'Legend' });
	await expect(legend).toContainText('25 benchmark');
	await expect(legend).toContainText('cases, no caseworker');
	await expect(legend).toContainText('no report');
	await expect(legend).not.toContainText('no population figure');
	await page.getByRole('link', { name: 'Per 100,000 children' }).click();
	await expect(legend).toContainText('no population figure');
});

test('the map has no accessibility fault, with and without a chosen area', async ({
	visitor: page
}) => {
	for (const address of ['/map/', '/map/?area=site%3ACXB-220', '/map/#table']) {
		await openMap(page, address);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the areas come before the map, and one opens as a sheet from below', async ({
		visitor: page
	}) => {
		await openMap(page);
		const list = (await page
			.getByRole('heading', { name: 'Areas, most pressing first' })
			.boundingBox())!;
		const map = (await page.locator('#table').boundingBox())!;
		expect(list.y).toBeLessThan(map.y);
		await panel(page)
			.getByRole('link', { name: /^Camp 10/ })
			.click();
		const close = page.getByRole('link', { name: 'Close the panel' });
		await expect(close).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await close.click();
		await expect(close).toHaveCount(0);
	});
});
