import { expect, test } from '../support/journey';
import { serveSite } from '../../scripts/serve.mjs';

test('after one visit every page and the engine work with network and server gone', async ({
	page,
	context
}) => {
	const site = await serveSite();
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	await site.close();
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await page.goto(`${site.url}methods/`);
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await page.goto(`${site.url}data/`);
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	await page.goto(`${site.url}map`);
	await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
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
