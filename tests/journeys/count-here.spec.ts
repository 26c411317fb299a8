import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { dropFiles } from '../support/drop-files';
import { expect, test } from '../support/journey';

const AREAS = {
	name: 'areas.csv',
	content:
		'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\n'
};

const HEADER =
	'id,case_id_display,name,sex,age,status,record_state,risk_level,registration_date,date_closure,owned_by,owned_by_agency_id,owned_by_location,consent_reporting,concern_details';

/** 30 cases in the north and 8 in the south, held by three caseworkers; six lines do not count. */
function primeroExport(): string {
	const line = (row: number, own: Partial<Record<string, string>> = {}) => {
		const cells: Record<string, string> = {
			id: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
			case_id_display: `c0ffee${row}`,
			name: `Zorbali Quentavo${row}`,
			sex: row % 2 ? 'female' : 'male',
			age: String(3 + (row % 14)),
			status: 'open',
			record_state: 'true',
			risk_level: ['high', 'medium', 'low'][row % 3]!,
			registration_date: row < 36 ? '2025-11-03' : '2025-12-09',
			date_closure: '',
			owned_by: `worker_zq${row % 3}`,
			owned_by_agency_id: 'agency-one',
			owned_by_location: row < 30 ? 'XA01A07' : 'XA02',
			consent_reporting: 'true',
			concern_details: `"Quentavo, told us about ""the uncle"" ${row}"`
		};
		return HEADER.split(',')
			.map((name) => own[name] ?? cells[name])
			.join(',');
	};
	const counted = Array.from({ length: 38 }, (_, row) => line(row));
	const leftOut = [
		line(0),
		line(50, { status: 'duplicate' }),
		line(51, { record_state: 'false' }),
		line(52, { consent_reporting: 'false' }),
		line(53, { status: 'closed', date_closure: '2025-10-02' }),
		line(54, { owned_by_location: 'Zorbalistan' })
	];
	return [HEADER, ...counted, ...leftOut, ''].join('\n');
}

const EXPORT = { name: 'cases_export.csv', content: primeroExport() };
const card = (page: Page) => page.getByRole('article', { name: EXPORT.name });

async function openForm(page: Page): Promise<void> {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, EXPORT]);
	await expect(card(page).getByText('Refused, nothing was kept')).toBeVisible();
	await card(page).getByRole('button', { name: 'Count it here' }).click();
}

async function count(page: Page): Promise<void> {
	await card(page).getByLabel('Month').fill('2025-12');
	await card(page).getByLabel('Your agency’s code').fill('ORG7');
	await card(page).getByRole('button', { name: 'Count', exact: true }).click();
}

test('a Primero export is refused, counted here when asked, and its counts are on the map', async ({
	page
}) => {
	await openForm(page);
	await expect(card(page)).toContainText('case export of Primero/CPIMS+ (field names)');
	await expect(card(page)).toContainText('3 columns name or identify people');
	await expect(card(page).getByLabel('Case status')).toHaveValue('5');
	await count(page);
	await expect(card(page).getByText('Counted here')).toBeVisible();

	const tile = (label: string) => card(page).locator('dl > div').filter({ hasText: label });
	await expect(tile('lines read')).toContainText('44');
	await expect(tile('left out')).toContainText('6');
	await expect(tile('counted').first()).toContainText('38');
	for (const why of ['stands in an earlier line', 'marked as duplicate', 'record is not valid']) {
		await expect(card(page).getByRole('listitem').filter({ hasText: why })).toContainText('1');
	}
	await expect(card(page)).toContainText('3 caseworkers hold open cases.');
	await expect(page.locator('body')).not.toContainText('Quentavo');
	await expect
		.poll(() => page.workers().filter((worker) => worker.url().startsWith('blob:')).length)
		.toBeLessThan(2);

	await page.getByRole('link', { name: 'Map', exact: true }).click();
	const table = page.locator('main table').first();
	await expect(table.getByRole('row', { name: /North/ })).toContainText('30');
	expect(page.url()).not.toContain('ORG7');
});

test('the counted table is saved protected, and is itself a file that the gate takes', async ({
	page
}) => {
	await openForm(page);
	await count(page);
	const download = page.waitForEvent('download');
	await card(page).getByRole('button', { name: 'Save Caseload as CSV' }).click();
	const stream = await (await download).createReadStream();
	const saved = Buffer.concat(await stream.toArray()).toString();
	expect(saved).toContain('"2025-12","XA01","ORG7","total","all","30"');
	expect(saved).not.toContain('Quentavo');
	await page.getByRole('button', { name: `Remove ${EXPORT.name}` }).click();
	await expect(card(page)).toHaveCount(0);
	await dropFiles(page, [{ name: 'caseload.csv', content: saved }]);
	await expect(
		page.getByRole('article', { name: 'caseload.csv' }).getByText('Accepted')
	).toBeVisible();
});

test('the same export is not counted twice for the same month', async ({ page }) => {
	await openForm(page);
	await count(page);
	await expect(card(page).getByText('Counted here')).toBeVisible();
	await card(page).getByRole('button', { name: 'Count another month' }).click();
	await count(page);
	await expect(card(page).getByText('Refused, nothing was kept')).toBeVisible();
});

test('the form is for a phone and for axe, and is left without a count', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openForm(page);
	await expect(page.getByRole('heading', { name: `Count ${EXPORT.name} here` })).toBeFocused();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
	await card(page).getByRole('button', { name: 'Not now' }).click();
	await expect(card(page).getByRole('button', { name: 'Count it here' })).toBeVisible();
});
