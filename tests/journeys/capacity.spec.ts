import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, plain, test, visit } from '../support/journey';

const table = (page: Page, name: string) =>
	page.getByRole('region', { name, exact: true }).getByRole('table');

test('the capacity page says of how many it speaks, with ranges, withheld and two scales', async ({
	visitor: page
}) => {
	await visit(page, '/capacity/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		/\d+%(–\u2060\d+%)? of the \d+ caseworkers whose training is told have reached level 1; \d+% of supervisors/
	);
	await expect(page.getByText(/Training is told of \d+ of \d+ caseworkers/)).toBeVisible();
	await expect(table(page, 'Use of the seven tools').getByRole('row')).toHaveCount(8);
	await expect(table(page, 'Observation at work')).toContainText('withheld');
	await expect(table(page, 'Case file checklist')).toContainText('two scales, not added');
	await expect(table(page, 'Licences by role')).toContainText('no scheme');
	await expect(table(page, 'By kind of employer')).toContainText('one agency, not shown');
});

test('the figure by area stands in the address, and its file is what the screen shows', async ({
	visitor: page
}) => {
	await visit(page, '/capacity/');
	await page.getByRole('combobox', { name: 'Figure' }).selectOption('M16');
	await expect(page).toHaveURL(/metric=M16/);
	const name = 'Caseworkers with individual supervision in the month by area';
	await expect(table(page, name)).toBeVisible();
	const shown = await table(page, name).getByRole('row').nth(1).getByRole('cell').allInnerTexts();
	const saving = page.waitForEvent('download');
	await page.locator(`[data-table="${name}"]`).getByRole('button', { name: 'Save as CSV' }).click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	for (const text of shown) expect(file).toContain(plain(text));
	await page.reload();
	await expect(page.getByRole('combobox', { name: 'Figure' })).toHaveValue('M16');
	await page.getByRole('link', { name: 'Show this figure on the map' }).click();
	await expect(page).toHaveURL(/\/map\/\?.*metric=M16/);
});

test('the profile tells the seven areas, for which area each was stated, and what is not known', async ({
	visitor: page
}) => {
	await visit(page, '/profile/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		/caseworkers per 100,000 children; \d of \d reviewed parts of the system are in place/
	);
	await expect(page.getByRole('heading', { level: 2, name: /^\d\. / })).toHaveCount(7);
	const law = page.locator('[id="1_law"]');
	await expect(law).toContainText('Enforced');
	await expect(law).toContainText('Stated for Bangladesh, the larger area');
	await expect(page.locator('[id="6_associations"]')).toContainText('Absent');
	await expect(page.locator('[id="7_perceptions"]')).toContainText('Not known');
	await expect(page.getByText(/Made on \w+ \d{1,2}, \d{4}/)).toBeVisible();
	await expect(page.getByText('Demonstration figures: made up')).toBeVisible();
});

test('the profile of a camp withholds the answers of few, and its print has no buttons', async ({
	visitor: page
}) => {
	await visit(page, '/profile/?area=site:CXB-017');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Camp 25');
	await expect(page.getByText('written for whole countries').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Definitions and sources' })).toBeVisible();
});

test('on a phone nothing is wider than the screen', async ({ visitor: page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['/capacity/', '/profile/']) {
		await visit(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	}
});
