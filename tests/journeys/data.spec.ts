import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles, loadWithoutAsking } from '../support/drop-files';
import { expect, test } from '../support/journey';

const AREAS = { name: 'areas.csv', content: 'area_code,area_name,level\nXA,Exampleland,0\n' };
const CASES = {
	name: 'cases.csv',
	content:
		'period,area_code,org_code,dim,dim_value,open_cases_end\n2025-12,XA,ORG1,total,all,60\n2025-12,XA,ORG2,total,all,3\n'
};

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const loaded = (page: Page) => page.getByRole('region', { name: 'What is loaded' });
const choose = (page: Page, files: string[]) =>
	page.locator('input[type=file]').setInputFiles(files);

async function forgetEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await expect(loaded(page).getByText('Nothing is loaded')).toBeVisible();
}

test('the demonstration’s own files give the figures of the built-in release', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/map/');
	const builtIn = await readFigures(page);

	execFileSync('npm', ['run', '-s', 'atlas', '--', 'demo', '--out', folder, '--seed', '1']);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(loaded(page).getByRole('rowheader').first()).toBeVisible();
	await forgetEverything(page);
	await loadWithoutAsking(page);
	const files = readdirSync(folder).filter((name) => /\.(csv|geojson)$/.test(name));
	await choose(
		page,
		files.map((name) => join(folder, name))
	);
	const news = page.getByRole('status').filter({ hasText: 'Checked' });
	await expect(news).toHaveText(`Checked: ${files.length} accepted, 0 refused.`, {
		timeout: 90_000
	});

	await page.getByRole('link', { name: 'Map', exact: true }).click();
	expect(await readFigures(page)).toEqual(builtIn);
	await expect(page.getByText('Demonstration figures')).toHaveCount(0);
});

/** The table under the map, for each of the metrics that the map offers first. */
async function readFigures(page: Page): Promise<Record<string, string>> {
	const figures: Record<string, string> = {};
	for (const metric of ['M01', 'M03', 'M06', 'M07']) {
		const link = page.getByRole('main').locator(`a.button[href*="metric=${metric}"]`).first();
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'true');
		const table = page.locator('main table').first();
		await expect(table.getByRole('row').nth(10)).toBeVisible();
		figures[metric] = await table.innerText();
	}
	expect(new Set(Object.values(figures)).size).toBe(4);
	return figures;
}

test('a file of 300 MB shows how far it is and can be cancelled, and nothing changes', async ({
	page
}) => {
	test.setTimeout(120_000);
	const path = join(folder, 'history.csv');
	await writeLargeCaseload(path, 300_000_000);
	await page.goto('/data/');
	await expect(loaded(page).getByRole('rowheader').first()).toBeVisible();
	const before = await loaded(page).innerText();

	await choose(page, [path]);
	const bar = page.getByRole('progressbar', { name: 'history.csv' });
	await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0.02);
	await page.getByRole('button', { name: 'Cancel' }).click();

	await expect(page.getByText('Cancelled, nothing was kept')).toBeVisible();
	await expect(bar).toHaveCount(0);
	expect(await loaded(page).innerText()).toBe(before);
	await dropFiles(page, [AREAS]);
	await expect(
		page.getByRole('article', { name: 'areas.csv' }).getByText('Accepted')
	).toBeVisible();
});

async function writeLargeCaseload(path: string, bytes: number): Promise<void> {
	const file = createWriteStream(path);
	file.write('period,area_code,org_code,dim,dim_value,open_cases_end\n');
	const lines = Array.from(
		{ length: 20_000 },
		(_, index) => `2025-12,XA${index},ORG1,total,all,${100 + index}\n`
	).join('');
	for (let written = 0; written < bytes; written += lines.length) {
		if (!file.write(lines)) await once(file, 'drain');
	}
	file.end();
	await finished(file);
}

test('own files take the place of the demonstration, which can be shown again', async ({
	page
}) => {
	await page.goto('/data/');
	await dropFiles(page, [CASES, AREAS]);
	await expect(page.getByText('The demonstration has been put away.')).toBeVisible();
	await expect(loaded(page).getByRole('heading', { name: 'Your own files' })).toBeVisible();
	await expect(
		loaded(page).getByRole('img', { name: 'ORG1, December 2025: reported' })
	).toBeVisible();
	await expect(page.getByRole('banner').getByText('Demonstration figures')).toHaveCount(0);

	await page.getByRole('button', { name: 'Show the demonstration again' }).click();
	await page
		.getByRole('alertdialog')
		.getByRole('button', { name: 'Show the demonstration' })
		.click();
	await expect(loaded(page).getByRole('heading', { name: 'Demonstration figures' })).toBeVisible();
	await expect(loaded(page).getByText('areas.csv')).toHaveCount(0);
});

test('a small count is kept as a range and said to be', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES]);
	const card = page.getByRole('article', { name: 'cases.csv' });
	await expect(card.locator('dl > div').filter({ hasText: 'kept as ranges (<5)' })).toContainText(
		'1'
	);
});

test('forgetting everything leaves nothing in the browser', async ({ page, context }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES]);
	await expect(page.getByRole('status').getByText('2 accepted')).toBeVisible();
	await forgetEverything(page);
	await expect(page.getByRole('article')).toHaveCount(0);
	const kept = await page.evaluate(async () => ({
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()).catch(() => [])
	}));
	expect(kept).toEqual({ local: 0, session: 0, databases: 0, files: [] });
	expect(await context.cookies()).toEqual([]);
	await page.reload();
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('one file is removed, and the rest stays', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES]);
	await page.getByRole('button', { name: 'Remove cases.csv' }).click();
	await expect(loaded(page).getByRole('rowheader', { name: 'cases.csv' })).toHaveCount(0);
	await expect(loaded(page).getByRole('rowheader', { name: 'areas.csv' })).toBeVisible();
});

test('a template is saved with its HXL tags, and is itself a file of the right columns', async ({
	page
}) => {
	await page.goto('/data/');
	await page.getByLabel('With a second row of HXL tags').check();
	await page.getByText('Supervision', { exact: true }).last().click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the template' }).click();
	const stream = await (await download).createReadStream();
	const saved = Buffer.concat(await stream.toArray()).toString();
	expect(saved).toContain('"#date+month"');
	await dropFiles(page, [{ name: 'supervision.csv', content: saved }]);
	await expect(page.getByRole('cell', { name: 'The file has a header and no rows' })).toBeVisible();
});

test('everything on the page is done with the keyboard alone', async ({ page }) => {
	const path = join(folder, 'areas.csv');
	const file = createWriteStream(path);
	file.end(AREAS.content);
	await finished(file);
	await page.goto('/data/');
	await expect(loaded(page).getByRole('rowheader').first()).toBeVisible();

	const choose = page.getByRole('button', { name: 'Choose files' });
	await expect(async () => {
		await choose.focus();
		await expect(choose).toBeFocused();
		const chooser = page.waitForEvent('filechooser', { timeout: 5_000 });
		await page.keyboard.press('Enter');
		await (await chooser).setFiles([path]);
	}).toPass();
	await expect(page.getByRole('button', { name: 'Load 1 file' })).toBeEnabled();
	await tabTo(page, 'Load 1 file');
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('article', { name: 'areas.csv' }).getByText('Accepted')
	).toBeVisible();

	await tabTo(page, 'Forget everything');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await tabTo(page, 'Remove areas.csv');
	await page.keyboard.press('Enter');
	await expect(loaded(page).getByText('Nothing is loaded')).toBeVisible();
	await tabTo(page, 'Areas One row');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Save the template' })).toBeVisible();
});

/** Presses Tab until what has the focus begins with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			return (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
		});
		if (focused.startsWith(name)) return;
	}
	throw new Error(`Tab does not reach ${name}`);
}

test('axe finds nothing to object to, with cards and a dialog open', async ({ page }) => {
	await page.goto('/data/');
	await dropFiles(page, [AREAS, CASES, { name: 'names.csv', content: 'Name,sex\nx,f\n' }]);
	await expect(page.getByRole('status').getByText('2 accepted, 1 refused')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.getByRole('alertdialog')).toBeVisible();
	expect(
		(await new AxeBuilder({ page }).include('[role=alertdialog]').analyze()).violations
	).toEqual([]);
});
