import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles } from '../support/drop-files';
import { expect, rangeOf, test } from '../support/journey';

const PHONE = { width: 390, height: 844 };
const AREAS = {
	name: 'ref_area.csv',
	content:
		'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\nXA03,East Bank,1,XA\n'
};
const OUTLINES = {
	name: 'outlines.geojson',
	content: JSON.stringify({
		type: 'FeatureCollection',
		features: ['XA01', 'XA02', 'XA03'].map((area_code, place) => ({
			type: 'Feature',
			properties: { area_code },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[place, 0],
						[place + 1, 0],
						[place + 1, 1],
						[place, 1],
						[place, 0]
					]
				]
			}
		}))
	})
};
const WEEK_ONE = {
	name: 'rapid_week1.csv',
	content:
		'report_date,area_code,area_name,org_code,employer_type,caseworkers,of_which_female,supervisors,trained_cm_any,open_cases,children_est,svc_health,svc_cm,svc_mhpss,svc_safety,main_challenge,is_estimate\n' +
		'2026-01-05,XA01,North,ORG07,NGO_INT,8,5,1,4,240,20000,y,y,y,y,too_many_cases,y\n' +
		'2026-01-06,,south,ORG08,GOV,4,,0,,3,9000,n,u,,y,too_few_staff,y\n'
};

const card = (page: Page, name: string) => page.getByRole('article', { name });

async function fillSender(page: Page): Promise<void> {
	await expect(page.getByLabel('Day of the estimate')).not.toHaveValue('');
	await page.getByLabel('Your agency’s code').fill('ORG07');
	await page.getByLabel('Kind of employer').selectOption('NGO_INT');
	await page.getByLabel('Day of the estimate').fill('2026-01-05');
}

async function addByName(page: Page, name: string): Promise<void> {
	await page.getByLabel('Add an area').fill(name);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(card(page, name)).toBeVisible();
}

async function startEmpty(page: Page): Promise<void> {
	await page.goto('/data/');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.getByText('Everything has been forgotten').first()).toBeVisible();
}

async function expectNoFaults(page: Page): Promise<void> {
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(page.viewportSize()!.width);
}

async function chooseOnPhone(page: Page, name: string): Promise<void> {
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('button').click();
	await pages.getByRole('link', { name, exact: true }).click();
}

test('on a phone two areas are filled in by name, saved, and light up the atlas', async ({
	page,
	visits
}) => {
	await page.setViewportSize(PHONE);
	await page.goto('/week-one/');
	await fillSender(page);
	await addByName(page, 'North Camp');
	const north = card(page, 'North Camp');
	await expect(north.getByLabel('Caseworkers')).toBeFocused();
	await north.getByLabel('Caseworkers').fill('8');
	await north.getByLabel('Women among them').fill('5');
	await north.getByLabel('Supervisors').fill('1');
	await north.getByLabel('Trained in case management').fill('4');
	await north.getByLabel('Open cases').fill('240');
	await north.getByLabel('Children aged 0 to 17').fill('20000');
	await north.getByRole('group', { name: 'Health care' }).getByLabel('Yes').check();
	await north
		.getByRole('group', { name: 'A safe place' })
		.getByLabel('No', { exact: true })
		.check();
	await north.getByLabel('Main challenge').selectOption('too_many_cases');
	await addByName(page, 'South Camp');
	await expect(north).toContainText('8 caseworkers, 1 supervisor, 240 open cases');
	const south = card(page, 'South Camp');
	await south.getByLabel('Caseworkers').fill('4');
	await south.getByLabel('Open cases').fill('3');
	await expect(south).toContainText(`stored as the range ${rangeOf(1, 4)}`);
	await expect(page.getByText('So far: 2 areas, 12 caseworkers, 1 supervisor.')).toBeVisible();
	await page.screenshot({ path: 'test-results/week-one-phone-form.png', fullPage: true });
	await expectNoFaults(page);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('rapid_week1_ORG07_2026-01-05.csv');
	const saved = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
	expect(saved.split('\r\n')[1]).toBe(
		'"2026-01-05","","North Camp","ORG07","NGO_INT","8","","5","1","4","240","20000","y","","","n","too_many_cases","y"'
	);

	await page.getByRole('button', { name: 'Show it in the atlas' }).click();
	await expect(page.getByText('Your figures are in the atlas.')).toBeVisible();
	const tells = page.getByRole('region', { name: 'What week one tells' });
	await expect(tells).toContainText('First estimates from 1 agency for 2 areas.');
	await expect(tells).toContainText('Estimates of January 5, 2026');
	await expect(tells.getByRole('row', { name: /North Camp/ })).toContainText('Yes');
	await page.screenshot({ path: 'test-results/week-one-phone-shown.png', fullPage: true });
	await expectNoFaults(page);

	await page.getByRole('link', { name: 'See the overview' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('open cases per caseworker');
	await expect(page.locator('main')).toContainText('North Camp');
	await chooseOnPhone(page, 'Map');
	await expect(page.locator('main')).toContainText('South Camp');
	await page.screenshot({ path: 'test-results/week-one-phone-map.png', fullPage: true });

	await chooseOnPhone(page, 'Week one');
	await expect(card(page, 'North Camp')).toContainText('8 caseworkers');
	await card(page, 'North Camp')
		.getByRole('button', { name: /^North Camp/ })
		.click();
	await card(page, 'North Camp').getByLabel('Caseworkers').fill('9');
	await page.getByRole('button', { name: 'Show it in the atlas' }).click();
	await expect(page.getByText('Your figures are in the atlas.')).toBeVisible();
	await expect(tells.locator('dl > div').filter({ hasText: 'Caseworkers' }).first()).toContainText(
		'13'
	);
	expect(visits).toEqual([]);
});

test('what is wrong is said where it stands, and nothing is saved until it is right', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	await page.goto('/week-one/');
	await expect(page.getByLabel('Day of the estimate')).not.toHaveValue(''); // the page listens
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	await expect(page.getByText('Add at least one area.')).toBeVisible();
	await expect(page.getByText('Choose the kind of employer.')).toBeVisible();
	await page.getByLabel('Your agency’s code').fill('Save the Children');
	await page.getByLabel('Kind of employer').selectOption('NGO_INT');
	await expect(page.getByText('Write a code such as ORG07')).toBeVisible();
	await page.getByLabel('Your agency’s code').fill('org07');
	await expect(page.getByLabel('Your agency’s code')).toHaveValue('ORG07');

	await page.getByLabel('Add an area').fill('Call 0171 555 0199');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.locator('#areas').getByRole('alert')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);

	await addByName(page, 'North');
	await card(page, 'North').getByLabel('Caseworkers').fill('3');
	await card(page, 'North').getByLabel('Women among them').fill('4');
	await expect(page.getByText('These are more than the 3 caseworkers.')).toBeVisible();
	await card(page, 'North').getByLabel('Supervisors').fill('a few');
	await expect(page.getByText('Write a whole number, such as 12')).toBeVisible();
	await page.getByRole('button', { name: 'Show it in the atlas' }).click();
	await expect(page.getByText('It is marked above')).toBeVisible();
	await page.screenshot({ path: 'test-results/week-one-phone-wrong.png', fullPage: true });
	await expectNoFaults(page);

	await page.getByRole('button', { name: 'Remove North' }).click();
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(card(page, 'North').getByLabel('Women among them')).toHaveValue('4');
});

test('areas come from the list and from the map, by the keyboard alone too', async ({ page }) => {
	await startEmpty(page);
	await dropFiles(page, [AREAS, OUTLINES]);
	await expect(page.getByRole('article', { name: AREAS.name }).getByText('Accepted')).toBeVisible();
	await page.getByRole('link', { name: 'Week one', exact: true }).click();
	await fillSender(page);
	await page.getByLabel('Add an area').focus();
	await page.keyboard.type('bank');
	await expect(page.getByRole('option', { name: /East Bank/ })).toBeVisible();
	await page.screenshot({ path: 'test-results/week-one-options.png' });
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(card(page, 'East Bank')).toContainText('XA03');
	await page.keyboard.type('7');
	await expect(card(page, 'East Bank').getByLabel('Caseworkers')).toHaveValue('7');

	await page.getByText('Choose on the map').click();
	const map = page.locator('#areas .map canvas');
	await expect(map).toBeVisible();
	await page.waitForTimeout(1500);
	const box = (await map.boundingBox())!;
	await page.mouse.click(box.x + box.width * 0.2, box.y + box.height / 2);
	await expect(card(page, 'North')).toContainText('XA01');
	await page.screenshot({ path: 'test-results/week-one-map-picker.png', fullPage: true });
	await card(page, 'North').getByLabel('Caseworkers').fill('2');
	await expectNoFaults(page);
	await page.getByRole('button', { name: 'Show it in the atlas' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Your figures are in the atlas.')).toBeVisible();
});

test('a dropped file of week one and a list of areas are a useful atlas', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await startEmpty(page);
	await dropFiles(page, [AREAS, OUTLINES, WEEK_ONE]);
	await expect(
		page.getByRole('article', { name: WEEK_ONE.name }).getByText('Accepted')
	).toBeVisible();
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'1 of 3 areas has more than 25'
	);
	await page.screenshot({ path: 'test-results/week-one-overview.png', fullPage: true });
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	const row = (name: RegExp) => page.locator('main table').first().getByRole('row', { name });
	await expect(row(/North/)).toContainText('30');
	await expect(row(/South/)).toContainText('–');
	await page.getByRole('link', { name: 'Week one', exact: true }).click();
	const tells = page.getByRole('region', { name: 'What week one tells' });
	await expect(tells).toContainText('First estimates from 2 agencies for 2 areas.');
	await expect(tells.locator('dl > div').filter({ hasText: 'Trained' })).toContainText('50%');
	await expect(tells.locator('dl > div').filter({ hasText: 'Open cases' })).toContainText(
		rangeOf(241, 244)
	);
	await expect(tells.getByRole('listitem').filter({ hasText: 'Too few staff' })).toContainText(
		'1 area'
	);
	await page.screenshot({ path: 'test-results/week-one-desktop.png', fullPage: true });
	await expectNoFaults(page);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Save Caseload/ }).click();
	const saved = Buffer.concat(
		await (await (await download).createReadStream()).toArray()
	).toString();
	expect(saved).toContain('"2026-01","XA02","ORG08","total","all","<5"');
});
