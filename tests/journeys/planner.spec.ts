import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, plain, test, visit } from '../support/journey';

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
const cellOf = (page: Page, area: string, column: string) =>
	page.locator(`[data-area="site:${area}"] [data-column="${column}"] > span`).first();
const answer = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openPlanner(page: Page, query = '') {
	await visit(page, `/planner/${query}`);
	await expect(sentence(page)).toContainText(/caseworker/);
}

test('the planner says how many, of which profile, where first and at what cost', async ({
	visitor: page
}) => {
	await visit(page, '/');
	await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: 'Planner' })
		.click();
	await expect(sentence(page)).toHaveText(
		/^[\d.]+(–\u2060[\d.]+)? more caseworkers and \d+(–\u2060\d+)? supervisors are needed in \d+(–\u2060\d+)? of \d+ camps with figures, to reach 25 open cases for each caseworker$/
	);
	await expect(page.getByText('Demonstration figures')).toBeVisible();
	await expect(page.getByText(/Not planned: Camp 15 \(no report\)/)).toBeVisible();
	await expect(answer(page, 'How many')).toContainText('caseworkers missing');
	await expect(answer(page, 'Of which profile')).toContainText('NGO caseworker');
	await expect(answer(page, 'Where first').getByRole('listitem').first()).toContainText(
		'Camp 20 Extension'
	);
	await expect(answer(page, 'At what cost')).toContainText('Enter what one post costs');
});

test('the sums are those of the caseworker gap and the supervisor gap of the overview', async ({
	visitor: page
}) => {
	await openPlanner(page);
	const [caseworkers, supervisors] = await answer(page, 'How many')
		.locator('strong')
		.allInnerTexts();
	for (const [title, figure] of [
		['Caseworker gap', caseworkers],
		['Supervisor gap', supervisors]
	] as const) {
		await visit(page, '/');
		const card = page
			.getByRole('article')
			.or(page.getByRole('listitem'))
			.filter({
				has: page.getByRole('heading', { level: 3, name: title, exact: true })
			});
		const text = (await card.first().innerText()).replace(/(\d)\.0\b/g, '$1');
		expect(text).toContain(figure!);
	}
});

test('another benchmark asks for more, is called a what-if, stays over reload and goes with back', async ({
	visitor: page
}) => {
	await openPlanner(page);
	const before = await sentence(page).innerText();
	const field = page.getByLabel('Open cases for each caseworker');
	await expect(answer(page, 'What the plan is counted with')).toContainText(
		'Benchmark of CPMS 2019'
	);
	await field.fill('20');
	await field.press('Enter');
	await expect(sentence(page)).toContainText('to reach 20 open cases');
	await expect(page).toHaveURL(/benchmark=20/);
	await expect(page.getByText('Your what-if; the benchmark is 25')).toBeVisible();
	await page.reload();
	await expect(sentence(page)).toContainText('to reach 20 open cases');
	await expect(field).toHaveValue('20');
	await page.goBack();
	await expect(sentence(page)).toHaveText(before);
	await expect(field).toHaveValue('25');
});

test('a field says what it takes when it is given something else', async ({ visitor: page }) => {
	await openPlanner(page);
	const field = page.getByLabel('Open cases for each caseworker');
	await field.fill('many');
	await field.press('Tab');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByRole('alert')).toHaveText('A whole number from 1 to 500');
	await expect(page).not.toHaveURL(/benchmark/);
});

test('recruiting closes a gap, and clearing the what-if opens it again', async ({
	visitor: page
}) => {
	await openPlanner(page);
	await expect(cellOf(page, 'CXB-234', 'missing')).toHaveText('5');
	await page.getByLabel('Choose an area to recruit for').selectOption('Camp 20 Extension');
	const field = page.getByLabel('Recruit for Camp 20 Extension: Caseworkers');
	await field.fill('4');
	await field.press('Enter');
	await expect(cellOf(page, 'CXB-234', 'staff')).toHaveText('0 → 4');
	await expect(cellOf(page, 'CXB-234', 'missing')).toHaveText('1');
	await expect(sentence(page)).toContainText('would still be needed');
	await expect(answer(page, 'This scenario')).toContainText(
		'Recruit 4 caseworkers for Camp 20 Extension'
	);
	await page.getByRole('link', { name: 'Clear what-if' }).click();
	await expect(cellOf(page, 'CXB-234', 'missing')).toHaveText('5');
	await expect(page).not.toHaveURL(/recruit/);
});

test('moving more people than are there is refused at the field; fewer are moved', async ({
	visitor: page
}) => {
	await openPlanner(page);
	const move = async (count: string) => {
		await page.locator('#move-count').fill(count);
		await page.locator('#move-from').selectOption('Camp 1E');
		await page.locator('#move-to').selectOption('Camp 10');
		await page.getByRole('button', { name: 'Add', exact: true }).click();
	};
	await move('90');
	await expect(page.locator('#move-problem')).toHaveText(
		'Not moved: only 15 caseworkers holding cases can be moved from Camp 1E.'
	);
	await expect(page.locator('#move-count')).toBeFocused();
	await expect(page).not.toHaveURL(/move=/);
	await move('2');
	await expect(cellOf(page, 'CXB-201', 'staff')).toHaveText('15 → 13');
	await expect(cellOf(page, 'CXB-214', 'staff')).toHaveText('9 → 11');
	await page.getByRole('button', { name: /Take back this move/ }).click();
	await expect(cellOf(page, 'CXB-201', 'staff')).toHaveText('15');
});

test('a link with a move that cannot be made says so, and leaves it out', async ({
	visitor: page
}) => {
	await openPlanner(page, '?move=site:CXB-201*site:CXB-214*90*caseworker');
	await expect(page.getByText('Not moved: only 15 caseworkers')).toBeVisible();
	await expect(cellOf(page, 'CXB-214', 'staff')).toHaveText('9');
});

test('parameters that cannot be followed are named, never repeated', async ({ visitor: page }) => {
	await openPlanner(page, '?benchmark=zzz&currency=nonsense');
	const notice = page.getByRole('status').filter({ hasText: 'Part of this link' });
	await expect(notice).toContainText('open cases for each caseworker and currency');
	await expect(notice).not.toContainText('zzz');
	await expect(sentence(page)).toContainText('to reach 25 open cases');
});

test('costs are what the posts cost, in the currency that is named', async ({ visitor: page }) => {
	await openPlanner(page, '?recruit=site:CXB-234*5*0');
	await page.getByLabel('Cost of a caseworker’s post per month').fill('400');
	await page.getByLabel('Currency').fill('bdt');
	await page.getByLabel('Months to pay').fill('10');
	await page.getByLabel('Months to pay').press('Enter');
	await expect(cellOf(page, 'CXB-234', 'cost')).toHaveText(/^BDT\s20,000$/);
	await expect(answer(page, 'At what cost')).toContainText(
		/BDT\s20,000 for posts recruited in this what-if/
	);
	await expect(answer(page, 'At what cost')).toContainText('Without the cost of supervisors');
});

test('the trend shows a band, and says where none can be told', async ({ visitor: page }) => {
	await openPlanner(page);
	await page.getByRole('button', { name: 'Trend' }).click();
	await expect(sentence(page)).toContainText('will be needed');
	await expect(sentence(page)).toContainText('by March 2026 if it goes on as now');
	await expect(page.getByText(/between the slowest and the fastest/).first()).toBeVisible();
	await expect(page.getByText(/no trend can be told/)).toBeVisible();
	await page.getByLabel('Months ahead').selectOption('6 months');
	await expect(sentence(page)).toContainText('by June 2026');
	await expect(page).toHaveURL(/ahead=6/);
});

test('the file says what the screen says, and the whole scenario', async ({ visitor: page }) => {
	await openPlanner(page, '?benchmark=20&cost=400&recruit=site:CXB-234*5*0');
	await expect(cellOf(page, 'CXB-234', 'staff')).toHaveText('0 → 5');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the plan as CSV' }).click()
	]);
	expect(download.suggestedFilename()).toBe('plan December 2025.csv');
	const text = readFileSync(await download.path(), 'utf8');
	const lines = text.split('\r\n').map((line) => line.slice(1, -1).split('","'));
	expect(lines[0]![0]).toContain('Demonstration figures');
	expect(text).toContain(plain(await sentence(page).innerText()));
	expect(text).toContain('"Scenario","20 open cases for each caseworker (what-if)"');
	expect(text).toContain('"Scenario","Recruit 5 caseworkers for Camp 20 Extension"');
	expect(text).toContain('"Small counts","counts under 5 are ranges"');
	const rows = page.locator('tbody tr[data-area]');
	for (const row of await rows.all()) {
		const code = (await row.getAttribute('data-area'))!;
		const shown = await row.locator('th, td > span:first-child').allInnerTexts();
		const line = lines.find(([first]) => first === code)!;
		expect(line.slice(1, shown.length + 1)).toEqual(shown.map((cell) => plain(cell).trim()));
	}
});

test('in print there are no controls, the scenario is spelled out, and the page fits', async ({
	visitor: page
}) => {
	await openPlanner(page, '?benchmark=20&cost=400&recruit=site:CXB-234*5*0&post=NGO_CW');
	await page.setViewportSize({ width: 720, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByLabel('Open cases for each caseworker')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByText('Recruit 5 caseworkers for Camp 20 Extension')).toBeVisible();
	await expect(page.getByText('Posts planned for: NGO caseworker')).toBeVisible();
	await expect(page.getByText('Demonstration figures')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
});

test('on a phone every area is a card, and nothing is wider than the screen', async ({
	visitor: page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPlanner(
		page,
		'?cost=400&recruit=site:CXB-234*5*0&move=site:CXB-201*site:CXB-214*2*caseworker'
	);
	await expect(cellOf(page, 'CXB-214', 'missing')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the keyboard alone changes the benchmark and keeps its place', async ({ visitor: page }) => {
	await openPlanner(page);
	const field = page.getByLabel('Open cases for each caseworker');
	await field.focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('30');
	await page.keyboard.press('Enter');
	await expect(sentence(page)).toContainText('to reach 30 open cases');
	await expect(field).toBeFocused();
});

test('axe finds nothing on the planner, with and without a scenario', async ({ visitor: page }) => {
	await openPlanner(page);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await openPlanner(
		page,
		'?basis=trend&cost=400&recruit=site:CXB-234*5*0&move=site:CXB-201*site:CXB-214*90*caseworker'
	);
	await expect(page.getByText('Not moved: only')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
