import { expect, test } from '../support/journey';

test('a copied link gives the same view', async ({ page, browser, baseURL }) => {
	await page.goto('/?month=2025-09');
	await expect(page.getByText('The whole response, September 2025')).toBeVisible();
	const told = await page.getByRole('heading', { level: 1 }).innerText();
	const other = await (await browser.newContext()).newPage();
	await other.goto(`${baseURL}/?month=2025-09`);
	await expect(other.getByText('The whole response, September 2025')).toBeVisible();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(told);
	await other.context().close();
});

test('the view survives a reload, and back brings the one before', async ({ page }) => {
	await page.goto('/?month=2025-09');
	await expect(page.getByText('The whole response, September 2025')).toBeVisible();
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('link', { name: 'Methods' }).click();
	await expect(page).toHaveURL(/\/methods\/\?month=2025-09$/);
	await page.goBack();
	await page.reload();
	await expect(page.getByText('The whole response, September 2025')).toBeVisible();
});

test('a link to what is not loaded shows the usual view and says so', async ({ page }) => {
	await page.goto('/?month=2031-01&metric=M99');
	await expect(page.getByText('Part of this link could not be followed')).toBeVisible();
	await expect(page.getByText(/loaded here \(.*month.*\)/)).toBeVisible();
	await expect(page.getByText('The whole response, December 2025')).toBeVisible();
	await page.getByRole('button', { name: 'Close this notice' }).click();
	await expect(page.getByText('Part of this link could not be followed')).toBeHidden();
});

test('what stands in an address is never written on the page', async ({ page }) => {
	await page.goto('/?metric=%3Cb%3Ehello-from-outside%3C/b%3E');
	await expect(page.getByText('Part of this link could not be followed')).toBeVisible();
	await expect(page.getByText('hello-from-outside')).toHaveCount(0);
});
