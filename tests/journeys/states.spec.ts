import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles } from '../support/drop-files';
import { expect, test, visit } from '../support/journey';

const PAGES = [
	'Map',
	'Trends',
	'Quality',
	'Services',
	'Capacity',
	'Profile',
	'Planner',
	'Report',
	'Area'
] as const;

const AREAS = { name: 'areas.csv', content: 'area_code,area_name,level\nXA,Exampleland,0\n' };
const STAFF = {
	name: 'workforce.csv',
	content:
		'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount,fte,case_holders,has_supervisor,posts_vacant\n' +
		'2025-12,XA,ORG1,NGO_INT,NGO_CW,professional,staff,f,12,12,12,9,1\n'
};

/** Without loading the site anew, which would bring the demonstration back. */
async function follow(page: Page, name: string): Promise<void> {
	if (name !== 'Area') {
		const pages = page.getByRole('navigation', { name: 'Pages' });
		return pages.getByRole('link', { name, exact: true }).click();
	}
	await follow(page, 'Map');
	await page.getByRole('table').getByRole('link', { name: 'Exampleland' }).click();
	await page.getByRole('link', { name: 'Everything about Exampleland' }).click();
}

async function forgetEverything(page: Page): Promise<void> {
	await page.goto('/data/');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Forget everything' })).toBeDisabled();
}

async function expectNoFaults(page: Page, name: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect.soft(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
}

/** On a projector and on a phone nothing may be too wide. */
async function expectToFit(page: Page, name: string): Promise<void> {
	await expect(page.locator('main .skeleton')).toHaveCount(0);
	for (const [width, height] of [
		[1920, 1080],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft([name, widest]).toEqual([name, width]);
	}
	await page.setViewportSize({ width: 1280, height: 800 });
}

test('without figures every page says so and leads to the Data page', async ({ page }) => {
	await forgetEverything(page);
	for (const name of PAGES.slice(0, -1)) {
		await follow(page, name);
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { level: 1 })).toHaveText('No figures are loaded yet');
		await expect(main.getByRole('link', { name: 'Go to the Data page' })).toBeVisible();
		if (name === 'Map') await expectNoFaults(page, name); // the others say it in the same words
		await expectToFit(page, name);
	}
	await follow(page, 'Week one');
	await expect(page.getByRole('main').getByLabel('Day of the estimate')).toBeEditable();
	await expectToFit(page, 'Week one');
	await expectNoFaults(page, 'Week one');
});

test('with one file every page shows what that tells and names what is missing', async ({
	page
}) => {
	test.setTimeout(400_000);
	await forgetEverything(page);
	await dropFiles(page, [AREAS, STAFF]);
	await expect(page.getByRole('button', { name: 'Forget everything' })).toBeEnabled();
	const expected = {
		Map: ['no report'],
		Trends: ['no report'],
		Quality: ['No quality assessment has been loaded', 'No measurement of Standard 18'],
		Services: ['No directory of services is loaded'],
		Capacity: ['training.csv', 'supervision.csv', 'assessment.csv'],
		Profile: ['system_review.csv', 'perception.csv', 'Not reviewed'],
		Planner: ['no report'],
		Report: ['nobody has reported', 'No directory of services is loaded'],
		Area: ['What is missing', 'no report']
	} satisfies Record<(typeof PAGES)[number], string[]>;
	for (const name of PAGES) {
		await follow(page, name);
		for (const text of expected[name]) await expect(page.getByRole('main')).toContainText(text);
		await expectToFit(page, name);
		await expectNoFaults(page, name);
	}
});

for (const [name, path, said] of [
	['Map', '/map/?metric=M03&level=site', 'range spans two classes'],
	['Trends', '/trends/?by=employer_type', 'withheld'],
	['Quality', '/quality/?area=site:CXB-202&survey_split=age', 'The split by age is withheld'],
	['Services', '/services/?area=site:CXB-202', 'to protect children and caseworkers'],
	['Capacity', '/capacity/?area=site:CXB-202', 'withheld to protect children and caseworkers'],
	['Profile', '/profile/?area=site:CXB-017', 'withheld'],
	['Planner', '/planner/', 'protected range'],
	['Report', '/report/?report_sections=caseload,capacity', 'to protect children and caseworkers'],
	['Area', '/area/?area=site:CXB-232', 'to protect children and caseworkers']
] as const) {
	test(`${name} says what is withheld to protect few people`, async ({ visitor: page }) => {
		await visit(page, path);
		await expect(page.getByRole('main')).toContainText(said);
		await expectToFit(page, name);
	});
}

test('a page that cannot be drawn says so, and the next one is as usual', async ({ page }) => {
	await visit(page, '/methods/');
	await page.evaluate(() => {
		Intl.DateTimeFormat.prototype.formatRange = () => {
			throw new Error('broken on purpose');
		};
	});
	await follow(page, 'Report');
	await expect(page.getByRole('alert')).toContainText('This page could not be shown');
	await expectToFit(page, 'Report');
	await follow(page, 'Methods');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'The figures' })).toBeVisible();
});

test('when the engine cannot start, every page says why and shows no figure as if it were one', async ({
	page
}) => {
	await page.route('**/*.wasm', (route) => route.abort());
	for (const name of PAGES) {
		await visit(page, `/${name.toLowerCase()}/?area=site:CXB-232`);
		await expect(page.getByRole('alert')).toContainText('The counting engine did not start');
		await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
		await expectToFit(page, name);
		await expectNoFaults(page, name);
	}
});
