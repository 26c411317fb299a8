import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, plain, test, visit } from '../support/journey';

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
const chart = (page: Page) => page.locator('[data-trend=whole] svg[role=img]');
const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** The rows of the table twin, each as its texts. */
async function tableRows(page: Page, scope: string): Promise<string[][]> {
	const twin = page.locator(`${scope} details`);
	await twin.locator('summary').first().click();
	const rows = await twin.locator('tbody tr').all();
	return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

test('a trend is chosen, kept in the address, and its chart, table and file say the same', async ({
	visitor: page
}) => {
	test.setTimeout(240_000);
	await visit(page, '/trends/');
	await expect(sentence(page)).toContainText(/^Caseload ratio, .* January 2024 .* December 2025/);
	await page.getByRole('radio', { name: 'Quarters' }).check({ force: true });
	await expect(sentence(page)).toContainText(/October – December 2025/);
	await page.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Camp 21' });
	await expect(sentence(page)).toContainText('Camp 21');
	await page.getByRole('link', { name: 'Cases opened', exact: true }).click();
	await expect(sentence(page)).toContainText('Cases opened, Camp 21');
	await page.getByRole('combobox', { name: 'Split by' }).selectOption({ label: 'Sex' });
	await expect(page.getByRole('heading', { level: 2, name: /Cases opened by Sex/ })).toBeVisible();
	await page.getByRole('combobox', { name: 'Compare with' }).selectOption('year');
	await expect(page.locator('#side [data-trend]')).toHaveCount(2);
	await expect(page).toHaveURL(/area=site%3ACXB-\d+&by=sex&compare=year&grain=quarter&metric=M31/);

	const told = await sentence(page).innerText();
	await page.reload();
	await expect(sentence(page)).toHaveText(told);
	await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 120_000 });
	await expect(page.locator('#split [data-trend]').first()).toBeVisible();

	const marks = await chart(page).locator('title').allTextContents();
	const rows = await tableRows(page, '[data-trend=whole]');
	expect(rows.map(([period, figure]) => `${period}: ${figure}`)).toEqual(marks);
	expect(rows).toHaveLength(8);
	const saving = page.waitForEvent('download');
	await page
		.locator('[data-trend=whole] details')
		.getByRole('button', { name: 'Save as CSV' })
		.click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	for (const cells of rows)
		expect(file).toContain(cells.map((cell) => `"${plain(cell)}"`).join(','));
	expect(file).toMatch(/"January 2024 – December 2025"/);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await page.goBack();
	await expect(page.locator('#side')).toHaveCount(0);
});

test('areas stand side by side, no report is no gap that is drawn over, and the same agencies are told or refused', async ({
	visitor: page
}) => {
	test.setTimeout(240_000);
	await visit(page, '/trends/?area=site:CXB-232&compare=site:CXB-202');
	await expect(page.locator('#side [data-trend]')).toHaveCount(2);
	await expect(page.locator('#side')).toContainText(/Caseload ratio in December 2025: /);

	await visit(page, '/trends/?same_senders=yes');
	await expect(page.getByRole('combobox', { name: 'Agencies' })).toHaveValue('yes');
	await expect(page.locator('.lead')).toContainText(
		/Of the same agencies only: the \d+ that|The same agencies cannot be shown/
	);
	await visit(page, '/trends/?same_senders=yes&area=site:CXB-232');
	await expect(page.locator('.lead')).toContainText('only for the whole response');
	await expect(page.locator('#areas')).toHaveCount(0); // one camp has no areas in it

	await visit(page, '/trends/');
	await expect(page.locator('#areas [data-trend]')).toHaveCount(34);
	const silent = page.locator('#areas [data-trend]', {
		has: page.getByText('Camp 15', { exact: true })
	});
	await expect(silent.locator('[data-missing="no-report"]').first()).toBeAttached();
});

test('in Arabic time runs from right to left, and on a phone nothing is cut', async ({
	visitor: page
}) => {
	test.setTimeout(240_000);
	await visit(page, '/ar/trends/');
	const ticks = await chart(page)
		.locator('text.year')
		.evaluateAll((texts) =>
			texts.map((text) => [text.textContent!.trim(), text.getBoundingClientRect().x])
		);
	expect(ticks.map(([year]) => year)).toEqual(['2024', '2025']);
	expect(Number(ticks[0]![1])).toBeGreaterThan(Number(ticks[1]![1]));
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['/trends/?compare=year&by=role', '/ar/trends/?compare=year&by=role']) {
		await visit(page, path);
		expect(await widest(page)).toBe(390);
		const [drawn, texts] = await chart(page).evaluate((svg) => {
			const box = svg.getBoundingClientRect();
			const boxes = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
			return [[box.left - 1, box.right + 1], boxes.flatMap(({ left, right }) => [left, right])];
		});
		expect(Math.min(...texts!)).toBeGreaterThanOrEqual(drawn![0]!);
		expect(Math.max(...texts!)).toBeLessThanOrEqual(drawn![1]!);
	}
});
