import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, rangeOf, test, visit } from '../support/journey';

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
const open = (page: Page, search = '') => visit(page, `/quality/${search}`);

test('the page opens with what is critical, true to the groups that differ', async ({
	visitor: page
}) => {
	await open(page);
	await expect(sentence(page)).toHaveText(
		'2 or 3 of 16 rated items are critical, and 1 or 2 of them have no action'
	);
	await expect(page.locator('[data-metric=M25C]')).toContainText(rangeOf(1, 2));
	const worst = page.getByRole('region', { name: 'Below minimum levels' });
	await expect(worst.getByRole('listitem').first()).toContainText('Worse than in February 2025');
	await expect(worst).toContainText('No consensus: the groups differ');
	await expect(worst).toContainText('Group 3: Critical to address');
});

test('scope and round stand in the address, and kinds of agency never tell which', async ({
	visitor: page
}) => {
	await open(page);
	await page.getByLabel('Round').selectOption('2025-02');
	await expect(page).toHaveURL(/qaf_round=2025-02/);
	await expect(sentence(page)).toHaveText(
		'4 of 16 rated items are critical, and each of them has an action'
	);
	await page.getByRole('link', { name: 'Show assessments of single agencies' }).click();
	await expect(page).toHaveURL(/qaf_scope=agency/);
	await expect(page.locator('main')).toContainText('2 kinds of agency, together');
	await expect(page.locator('main')).not.toContainText(/ORG\d/);
	await page.reload();
	await expect(page.getByLabel('Scope')).toHaveValue('agency');
});

test('a scope that does not exist is named as not followed', async ({ visitor: page }) => {
	await open(page, '?qaf_scope=galaxy');
	await expect(page.getByText('Part of this link could not be followed')).toBeVisible();
});

test('the file of the action plan says what the screen shows', async ({ visitor: page }) => {
	await open(page);
	const plan = page.getByRole('region', { name: 'Action plan' }).first();
	await plan.getByLabel('Status').selectOption('overdue');
	await expect(plan.getByText('3 of 10 actions')).toBeVisible();
	const cells = await plan
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
		);
	const download = page.waitForEvent('download');
	await plan.getByRole('button', { name: 'Save as CSV' }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('Status: Overdue');
	for (const row of cells) {
		for (const cell of row) expect(text).toContain(cell!);
	}
});

test('children and caregivers stand apart, and two methods are not added', async ({
	visitor: page
}) => {
	await open(page);
	const children = page.locator('[data-metric=M22C]');
	await expect(children).toContainText('two methods, not added');
	await expect(children).toContainText('Interview: 81% (39 ÷ 48)');
	await expect(page.locator('[data-metric=M22G]')).toContainText('caregivers', {
		ignoreCase: true
	});
	await page.getByRole('link', { name: 'Survey', exact: true }).click();
	await expect(page).toHaveURL(/survey_method=survey/);
	await expect(children).toContainText('Does not meet the benchmark of 90%');
	await expect(children).toContainText('answered on satisfaction');
	await page.getByLabel('Split by').selectOption('disability');
	await expect(children).toContainText('No split by disability');
	await expect(page.locator('[data-metric=M21]')).toContainText('not split by disability');
});

test('a small area shows what is withheld, and why', async ({ visitor: page }) => {
	await open(page, '?area=site%3ACXB-202&survey_split=age');
	await expect(page.locator('[data-metric=M22C]')).toContainText('withheld');
});

test('an area where nothing was measured or assessed says so, and what there is instead', async ({
	visitor: page
}) => {
	await open(page, '?area=site%3ACXB-108&qaf_scope=national');
	await expect(
		page.getByText('Nothing was measured from October 2025 to December 2025 in this area.')
	).toBeVisible();
	await expect(sentence(page)).toHaveText(
		'No national quality assessment of this area is known by December 2025'
	);
	await expect(page.getByRole('link', { name: 'Show Inter-agency (1)' })).toBeVisible();
});

test('a table can be opened instead of each picture', async ({ visitor: page }) => {
	await open(page);
	await page.getByText('Show as a table').first().click();
	const table = page.getByRole('region', { name: 'By section and item' }).getByRole('table');
	await expect(table.getByRole('row').nth(1)).toContainText(rangeOf(2, 3));
});

test('a release that cannot be read says so', async ({ page }) => {
	await page.route('**/release/tables/qaf.arrow*', (route) => route.abort());
	await page.goto('/quality/');
	await expect(page.getByRole('alert')).toContainText('could not be opened');
	await expect(sentence(page)).toHaveText('Quality: this could not be counted');
});
