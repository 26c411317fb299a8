import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, plain, test, visit } from '../support/journey';
import { figuresInTable, fillsOnMap } from '../support/map-pictures';

async function saved(page: Page, name: string): Promise<Download> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).first().click()
	]);
	return download;
}

/** Names of the parts of a PNG, in their order. */
function partsOf(png: Buffer): string[] {
	const names: string[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		names.push(png.toString('latin1', at + 4, at + 8));
	return names;
}

/** Size of the picture and how many of its pixels have each colour. */
function look(page: Page, png: Buffer) {
	return page.evaluate(async (source) => {
		const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
		const counts: Record<string, number> = {};
		for (let at = 0; at < data.length; at += 4) {
			const number = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
			const color = `#${number.toString(16).padStart(6, '0')}`;
			counts[color] = (counts[color] ?? 0) + 1;
		}
		const often = Object.entries(counts).filter(([, count]) => count > 1000);
		return { width: bitmap.width, height: bitmap.height, counts: Object.fromEntries(often) };
	}, png.toString('base64'));
}

/** The colour of each class that stands on the map by itself. */
async function colorsOnMap(page: Page): Promise<string[]> {
	const fills = Object.values(await fillsOnMap(page)).filter((fill) => fill.startsWith('plain_'));
	return page.evaluate(
		(tones) =>
			tones.map((tone) =>
				getComputedStyle(document.documentElement).getPropertyValue(`--${tone}`).trim()
			),
		[...new Set(fills)].map((fill) => fill.slice('plain_'.length))
	);
}

for (const { path, button, file } of [
	{ path: '/map/', button: 'Save as picture', file: 'Caseload ratio, December 2025.png' },
	{ path: '/ar/map/', button: 'حفظ كصورة', file: 'معدل عبء الحالات، ديسمبر 2025.png' }
]) {
	test(`the picture of ${path} is twice the size, has the map's colours and nothing hidden`, async ({
		page,
		visits
	}) => {
		test.setTimeout(180_000);
		const refused: string[] = [];
		page.on('console', (message) => {
			if (message.text().includes('Content Security Policy')) refused.push(message.text());
		});
		await page.goto(path);
		await expect(page.locator('[data-renderer=webgl].ready')).toBeVisible(); // the page listens
		const colors = await colorsOnMap(page);
		expect(colors.length).toBeGreaterThan(3);
		const download = await saved(page, button);
		expect(download.suggestedFilename()).toBe(file);
		const png = await readFile(await download.path());

		expect(new Set(partsOf(png))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']));
		const seen = await look(page, png);
		expect(seen.width).toBe(2 * 1200);
		expect(seen.height).toBeGreaterThan(2 * 800);
		// More of each than its square of the legend: 10 by 1 cm at most.
		for (const color of colors) expect(seen.counts[color], color).toBeGreaterThan(10_000);
		expect(seen.counts['#ffffff']).toBeGreaterThan(500_000);
		await expect(page.locator('[data-picture]')).toHaveCount(0);
		expect(refused).toEqual([]);
		expect(visits).toEqual([]);
	});
}

for (const { path, file } of [
	{
		path: '/trends/',
		file: "Caseload ratio, Cox's Bazar, January 2024 – December 2025.png"
	},
	{
		path: '/report/?report_sections=caseload',
		file: 'Caseload ratio by area, December 2025, October – December 2025.png'
	}
]) {
	test(`the first picture of ${path} is of its own period, and not empty`, async ({
		visitor: page
	}) => {
		await visit(page, path);
		const download = await saved(page, 'Save as picture');
		expect(download.suggestedFilename()).toBe(file);
		const seen = await look(page, await readFile(await download.path()));
		expect(seen.width).toBe(2 * 1200);
		expect(seen.height).toBeGreaterThan(2 * 400);
		const colors = Object.keys(seen.counts).filter((color) => color !== '#ffffff');
		expect(colors.length).toBeGreaterThan(5);
	});
}

test('the files of the table say what the screen says, with HXL tags or without', async ({
	visitor: page
}) => {
	test.setTimeout(120_000);
	await visit(page, '/map/#table');
	await expect(page.locator('main table tbody tr').nth(10)).toBeVisible();
	const shown = Object.entries(await figuresInTable(page));
	const onScreen = Object.fromEntries(shown.map(([area, figure]) => [area, plain(figure)]));
	const untagged = await readRows(await saved(page, 'Save as CSV'));
	const tagged = await readRows(await saved(page, 'CSV with HXL tags'));

	const header = untagged.findIndex(([first]) => first === 'Area code');
	const rows = untagged.slice(header + 1);
	expect(Object.fromEntries(rows.map(([, name, figure]) => [name, figure]))).toEqual(onScreen);
	expect(tagged.slice(0, header)).toEqual(untagged.slice(0, header));
	expect(tagged[header]!.slice(2)).toEqual(untagged[header]);
	expect(tagged[header + 1]!.slice(0, 5)).toEqual([
		'#date+month',
		'#indicator+code',
		'#adm+code',
		'#adm+name',
		'#indicator+value+text'
	]);
	expect(tagged.slice(header + 2)).toEqual(rows.map((cells) => ['2025-12', 'M03', ...cells]));
});

async function readRows(download: Download): Promise<string[][]> {
	const text = await readFile(await download.path(), 'utf8');
	return Papa.parse<string[]>(text.replace('\uFEFF', '')).data;
}
