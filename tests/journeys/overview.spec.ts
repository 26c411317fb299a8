import { expect, test, visit } from '../support/journey';

test('the prerendered page tells the sentence and the figures before any script has run', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'more than 25 open cases per caseworker'
	);
	await expect(page.getByText('Demonstration figures')).toBeVisible();
	await expect(page.getByRole('heading', { level: 3, name: 'Caseload ratio' })).toBeVisible();
	await context.close();
});

test('the engine joins without moving anything on the page', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/');
	await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: 'Map' })
		.waitFor();
	await page.waitForLoadState('networkidle');
	const shifted = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)
	);
	expect(shifted).toBeLessThan(0.02);
});

test('a headline, an area and a definition are each one step from more', async ({
	visitor: page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Caseworker gap', exact: true }).click();
	await expect(page).toHaveURL(/\/map\/\?metric=M05/);
	await page.goBack();
	await page.getByRole('region', { name: 'Areas in most need' }).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/map\/\?area=.*metric=M03/);
	await page.goBack();
	await page.getByRole('link', { name: 'Definition: Caseload ratio' }).click();
	await expect(page.locator('#M03')).toBeInViewport();
});

test('cases without a caseworker stand first among the areas in most need', async ({
	visitor: page
}) => {
	await visit(page, '/');
	const first = page
		.getByRole('region', { name: 'Areas in most need' })
		.getByRole('listitem')
		.first();
	await expect(first).toContainText('cases, no caseworker');
	await expect(first).toContainText('÷ 0 caseworkers');
});

test('who has not reported is named by pseudonym', async ({ visitor: page }) => {
	await visit(page, '/');
	const reporting = page.getByRole('region', { name: 'Who has reported' });
	await expect(reporting).toContainText(/\d+ of 12 expected agencies have sent every file/);
	await expect(reporting.getByRole('term').first()).toHaveText(/^ORG\d+$/);
});

test('the keyboard reaches the content past the navigation', async ({ visitor: page }) => {
	await visit(page, '/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('on a phone every page is in the menu, and nothing is wider than the screen', async ({
	visitor: page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await visit(page, '/');
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('button', { name: 'Pages Overview' }).click();
	for (const name of [
		'Overview',
		'Map',
		'Quality',
		'Services',
		'Capacity',
		'Profile',
		'Planner',
		'Week one',
		'Data',
		'Methods'
	]) {
		await expect(pages.getByRole('link', { name })).toBeInViewport();
	}
	await page.keyboard.press('Escape');
	await expect(pages.getByRole('link', { name: 'Methods' })).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('when the engine cannot start, the page says so and what to do, and keeps its figures', async ({
	page
}) => {
	await page.route('**/*.wasm', (route) => route.abort());
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('The counting engine did not start');
	await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 3, name: 'Caseload ratio' })).toBeVisible();
});

test('when a part of the release is missing, the page says so', async ({ page }) => {
	await page.route('**/release/tables/*', (route) => route.fulfill({ status: 404 }));
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('The built-in figures could not be opened');
});
