import { expect, test } from '../support/journey';
import { serveSite } from '../../scripts/serve.mjs';

test.use({ serviceWorkers: 'allow' });

test('a visit leaves nothing behind but the files of the site', async ({ page, context }) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	const left = await page.evaluate(async () => ({
		databases: await indexedDB.databases(),
		local: localStorage.length,
		session: sessionStorage.length
	}));
	expect(left).toEqual({ databases: [], local: 0, session: 0 });
	expect(await context.cookies()).toEqual([]);
});

test('under a path of its own the site loads, counts and links within it', async ({ page }) => {
	const site = await serveSite({ base: '/some/base' });
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto(site.url);
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Map' }).click();
	await expect(page).toHaveURL(/\/some\/base\/map\//);
	await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
	await page.goto(`${site.url}methods`);
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	expect(missing).toEqual([]);
	await site.close();
});
