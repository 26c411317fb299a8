import { expect, test } from '../support/journey';
import { colorsOnScreen, fillsOnMap, figuresInTable, figuresOnMap } from '../support/map-pictures';
import { withoutWebGl } from '../support/without-webgl';

test.use({ launchOptions: withoutWebGl });

test('without WebGL the same map is drawn as SVG, in the same classes', async ({ page }) => {
	await page.goto('/map/');
	await expect(page.locator('main [data-renderer=svg] a').first()).toBeVisible();
	await expect(page.locator('[data-renderer=webgl]')).toHaveCount(0);
	expect(await figuresOnMap(page)).toEqual(await figuresInTable(page));
	for (const { area, seen, meant } of await colorsOnScreen(page)) expect(seen, area).toBe(meant);
});

test('without WebGL the kinds of no figure are told apart', async ({ page }) => {
	await page.goto('/map/?metric=M01');
	await expect(page.locator('main [data-renderer=svg] a').first()).toBeVisible();
	const fills = new Set(Object.values(await fillsOnMap(page)));
	expect(fills).toContain('no-report');
	expect(fills).toContain('no-population');
	expect(fills).toContain('nobody');
});

test('without WebGL a click on an area opens it', async ({ page }) => {
	await page.goto('/map/');
	await page.locator('a[data-area="site:CXB-220"]').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Camp 13' })).toBeVisible();
});
