import { expect, test, visit } from '../support/journey';

const CAMP = '/area/?area=site:CXB-232';

test('everything about one area is on one page', async ({ visitor: page }) => {
	await visit(page, CAMP);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^Camp .*: [\d.,–\u2060]+ open cases per caseworker\./
	);
	for (const name of [
		'Caseload',
		'Workforce',
		'Supervision',
		'Case flow in the month',
		'Training and competence',
		'Quality',
		'Services',
		'What is missing'
	]) {
		await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
	}
	await expect(
		page.getByRole('heading', { name: 'Caseworkers by kind of employer' })
	).toBeVisible();
});

test('what is missing is named, with the reason and the file that would fill it', async ({
	visitor: page
}) => {
	await visit(page, CAMP);
	const missing = page.getByRole('region', { name: 'What is missing' }).first();
	await expect(missing.getByRole('row', { name: /withheld/ }).first()).toBeVisible();
	await expect(
		missing.getByRole('row', { name: /no report Quality Assessment Framework/ }).first()
	).toBeVisible();
});

test('without an area the page asks for one, and the choice stands in the address', async ({
	visitor: page
}) => {
	await visit(page, '/area/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Choose an area/);
	await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Camp 7' });
	await expect(page).toHaveURL(/area=site/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Camp 7:/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Choose an area/);
});

test('the area’s figures are those of the map', async ({ visitor: page }) => {
	await visit(page, CAMP);
	const card = page.locator('[data-metric="M03"] strong').first();
	const figure = await card.innerText();
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page.getByTestId('area-figure')).toContainText(figure);
});

for (const width of [1920, 390]) {
	test(`nothing is cut off at ${width} pixels`, async ({ visitor: page }) => {
		await page.setViewportSize({ width, height: 900 });
		await visit(page, CAMP);
		await expect(page.getByRole('heading', { name: 'What is missing' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	});
}
