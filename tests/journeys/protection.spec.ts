import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles, dropToPreview } from '../support/drop-files';
import { expect, rangeOf, test } from '../support/journey';

const AREAS = {
	name: 'areas.csv',
	content: 'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\n'
};
const HEADER = 'period,area_code,org_code,dim,dim_value,open_cases_end\n';
const CASES = {
	name: 'cases.csv',
	content: `${HEADER}2025-12,XA01,ORG1,total,all,60\n2025-12,XA01,ORG1,sex,f,57\n2025-12,XA01,ORG1,sex,m,3\n2025-12,XA01,ORG2,total,all,8\n`
};
const STAFF = {
	name: 'staff.csv',
	content:
		'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount,case_holders\n2025-12,XA01,ORG1,NGO_INT,NGO_CW,professional,staff,all,2,2\n'
};

const loaded = (page: Page) => page.getByRole('region', { name: 'What is loaded' });
const settings = (page: Page) =>
	page.getByRole('region', { name: 'How small counts are protected' });
const preview = (page: Page) =>
	page.getByRole('article', { name: CASES.name }).getByRole('table', { name: /first rows/ });

test('a file is shown as the group will see it, and loaded only when one says so', async ({
	page
}) => {
	await page.goto('/data/');
	await dropToPreview(page, [AREAS, CASES, { name: 'names.csv', content: 'Name,sex\nx,f\n' }]);
	await expect(page.getByRole('status').first()).toHaveText(
		'Checked: 2 files can be loaded, 1 refused. Nothing is loaded yet.'
	);
	await expect(preview(page).getByRole('cell', { name: '<5', exact: true })).toBeVisible();
	await expect(preview(page).getByRole('cell', { name: '57', exact: true })).toHaveCount(0);
	await expect(page.getByRole('article', { name: CASES.name })).toContainText(
		'stand exactly. Kept as ranges'
	);
	await expect(loaded(page).getByRole('heading', { name: 'Demonstration figures' })).toBeVisible();

	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByRole('button', { name: 'Load 2 files' }).click();
	await expect(loaded(page).getByRole('rowheader', { name: 'cases.csv' })).toBeVisible();
	await page
		.getByRole('article', { name: CASES.name })
		.getByText('What the group will see')
		.click();
	await expect(preview(page).getByRole('cell', { name: '<5', exact: true })).toBeVisible();
});

test('what is discarded leaves everything as it was', async ({ page }) => {
	await page.goto('/data/');
	await dropToPreview(page, [AREAS, CASES]);
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(page.getByText('Discarded, nothing was kept')).toHaveCount(2);
	await expect(loaded(page).getByRole('heading', { name: 'Demonstration figures' })).toBeVisible();
});

test('a larger k protects what is loaded, and cannot be taken back', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES, STAFF]);
	await expect(loaded(page).getByRole('rowheader', { name: 'cases.csv' })).toBeVisible();
	const k = settings(page).getByLabel('Smallest count shown exactly');
	await k.fill('10');
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(settings(page).getByRole('status')).toHaveText(
		'In force: counts from 1 to 9 are kept as ranges, staffing figures are shown.'
	);
	await expect(loaded(page)).toContainText(
		`10; smaller counts are kept as the range ${rangeOf(1, 9)}`
	);
	await page
		.getByRole('article', { name: CASES.name })
		.getByText('What the group will see')
		.click();
	await expect(preview(page).getByRole('cell', { name: '<10', exact: true }).first()).toBeVisible();

	await k.fill('5');
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(settings(page)).toContainText('What is loaded was protected with 10');
	await expect(loaded(page)).toContainText('10; smaller counts');
	await page.getByRole('link', { name: 'Methods', exact: true }).click();
	await expect(page.getByRole('main')).toContainText('counts of children from 1 to 9 are kept');
});

test('staffing figures are hidden for good where naming them endangers staff', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES, STAFF]);
	await expect(loaded(page).getByRole('rowheader', { name: 'staff.csv' })).toBeVisible();
	const hide = settings(page).getByLabel('Hide staffing figures');
	await hide.check();
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(settings(page).getByRole('status')).toContainText('staffing figures are hidden');
	const staff = page.getByRole('article', { name: STAFF.name });
	await staff.getByText('What the group will see').click();
	await expect(staff.getByRole('cell', { name: 'withheld' }).first()).toBeVisible();
	await hide.uncheck();
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(settings(page)).toContainText('are hidden for good');
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(page.getByRole('main')).not.toContainText('30.0');
});

test('the demonstration shows what a larger k does, and comes back', async ({ page }) => {
	await page.goto('/data/');
	await loaded(page).and(page.locator('[aria-busy=false]')).waitFor();
	const k = settings(page).getByLabel('Smallest count shown exactly');
	await k.fill('10');
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(loaded(page)).toContainText('10; smaller counts');
	await k.fill('5');
	await settings(page).getByRole('button', { name: 'Use this' }).click();
	await expect(loaded(page)).toContainText(
		`5; smaller counts are kept as the range ${rangeOf(1, 4)}`
	);
});

test('a month that is sent again is refused, and replaces the earlier one on request', async ({
	page
}) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES]);
	await dropToPreview(page, [
		{ name: 'again.csv', content: `${HEADER}2025-12,XA01,ORG1,total,all,95\n` }
	]);
	const again = page.getByRole('article', { name: 'again.csv' });
	await expect(again.getByText('Refused, nothing was kept')).toBeVisible();
	await page.getByLabel('Load without asking').uncheck();
	await again.getByRole('button', { name: 'Replace these months' }).click();
	await expect(again).toContainText('Takes the place of what ORG1 sent before for December 2025.');
	await expect(again.getByRole('cell', { name: '95', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Load 1 file' }).click();
	await expect(loaded(page).getByRole('rowheader', { name: 'again.csv' })).toBeVisible();
	await expect(loaded(page).getByRole('row', { name: /cases\.csv/ })).toContainText('1 row');
});

test('preview and settings are for a phone and for axe', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/data/');
	await dropToPreview(page, [AREAS, CASES]);
	await expect(page.getByRole('button', { name: 'Load 2 files' })).toBeEnabled();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
});
