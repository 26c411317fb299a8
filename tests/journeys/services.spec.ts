import { readFile } from 'node:fs/promises';
import { dropFiles } from '../support/drop-files';
import { expect, test, visit } from '../support/journey';

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
];

test('the page opens with how many areas have the whole package, and shows where', async ({
	visitor: page
}) => {
	await visit(page, '/services/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^Acute package: complete in \d+(–\u2060\d+)? of 33 camps\.$/
	);
	await expect(page.getByText('Nothing is known of 1 camp.')).toBeVisible();
	await page.getByRole('button', { name: 'Four sectors of the terms of reference' }).click();
	await expect(page).toHaveURL(/package=tor/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Four sectors/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Four sectors/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Acute package/);
});

test('the package of the group is said to be empty until it is agreed', async ({
	visitor: page
}) => {
	await visit(page, '/services/?package=local');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The group has not agreed on a package of its own. It can be set in the group’s settings file.'
	);
});

test('map, matrix and list of gaps agree on one service of one area', async ({ visitor: page }) => {
	await visit(page, '/services/?service=SAFETY');
	const matrix = page.getByRole('region', { name: 'Areas and services' });
	const row = matrix
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'Camp 7', exact: true }) });
	await expect(row.getByRole('cell').nth(3)).toContainText('The directory says nothing');
	const gaps = page.getByRole('region', { name: 'Gaps, by children affected' });
	const gap = gaps.getByRole('row', { name: /^Camp 7 Safety/ });
	await expect(gap.first()).toContainText('The directory says nothing');
	const map = page.getByRole('link', { name: /^Camp 7\b.*The directory says nothing/ });
	await expect(map.first()).toBeAttached();
});

test('a service that is reached in another area says where', async ({ visitor: page }) => {
	await visit(page, '/services/');
	const matrix = page.getByRole('region', { name: 'Areas and services' });
	await expect(matrix.getByText(/, via Camp/).first()).toBeAttached();
});

test('SGBV appears as availability only, never as a count of referrals', async ({
	visitor: page
}) => {
	await visit(page, '/services/');
	const matrix = page.getByRole('region', { name: 'Areas and services' });
	await expect(matrix.getByRole('columnheader', { name: 'SGBV' })).toBeVisible();
	const referrals = page.getByRole('region', { name: 'Referrals' });
	await expect(referrals.getByRole('row', { name: /^Health/ })).toBeVisible();
	await expect(referrals.getByRole('row', { name: /SGBV/ })).toHaveCount(0);
});

test('the saved list of gaps says what the screen says', async ({ visitor: page }) => {
	await visit(page, '/services/');
	const gaps = page.getByRole('region', { name: 'Gaps, by children affected' }).first();
	const first = gaps.getByRole('row').nth(1);
	const cells = (await first.locator('th, td').allInnerTexts()).map((text) => text.trim());
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as CSV' }).first().click()
	]);
	const text = await readFile((await download.path())!, 'utf8');
	expect(text).toContain(cells.map((cell) => `"${cell}"`).join(','));
	expect(text).toContain('Package: Acute package');
	expect(text).toMatch(/Demonstration|made up/i);
});

test('with other files only, the page says which file it needs', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [
		{ name: 'ref_area.csv', content: 'area_code,area_name,level,parent_code\nXA01,North,1,\n' },
		{
			name: 'workforce.csv',
			content:
				'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount\n' +
				'2025-12,XA01,ORG1,NGO_INT,NGO_CW,professional,staff,all,9\n'
		}
	]);
	await expect(page.getByText('workforce.csv').first()).toBeVisible();
	await page.getByRole('link', { name: 'Services', exact: true }).click();
	await expect(page.getByText('No directory of services is loaded')).toBeVisible();
	await page.getByRole('link', { name: 'Go to the templates' }).click();
	await expect(page.locator('#templates')).toBeInViewport();
});

for (const size of SIZES) {
	test(`nothing is cut off at ${size.width} pixels`, async ({ visitor: page }) => {
		await page.setViewportSize(size);
		await visit(page, '/services/');
		await expect(page.getByRole('region', { name: 'Referrals' })).toBeVisible();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(size.width);
	});
}
