import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { loadWithoutAsking } from '../support/drop-files';
import { heapStrings, keptByPage, wordsIn } from '../support/heap-strings';
import { identifyingFiles } from '../support/identifying-files';
import { expect, test } from '../support/journey';

const AREAS = 'area_code,area_name,level\nXA,Exampleland,0\n';
const FILES = identifyingFiles();
const SECRETS = [...new Set(FILES.flatMap(({ secrets }) => secrets))];

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the workers that run; the engine's has none, and one that ends meanwhile has gone. */
const workerNames = (page: Page) =>
	Promise.all(
		page.workers().map((worker) => worker.evaluate(() => self.name).catch(() => 'ended'))
	);

/** One file of each shape is counted on the page; count-file.test.ts counts them all at the gate. */
const COUNTED = FILES.filter(
	({ expected, shape }, index) =>
		expected === 'countable' && FILES.findIndex((file) => file.shape === shape) === index
);

test('after every file of the collection has been dropped, and one of each shape counted, no word of any is left', async ({
	page
}) => {
	test.setTimeout(300_000);
	const told: string[] = [];
	page.on('console', (message) => told.push(message.text()));
	page.on('pageerror', (error) => told.push(String(error.stack)));
	const paths = FILES.map(({ name, bytes }) => writeTo(name, bytes));
	await page.goto('/data/');
	await loadWithoutAsking(page);
	const input = page.locator('input[type=file]');
	await input.setInputFiles([writeTo('areas.csv', AREAS), ...paths]);
	const news = page.getByRole('status').filter({ hasText: 'Checked' });
	await expect(news).toHaveText(`Checked: 1 accepted, ${FILES.length} refused.`);

	expect(COUNTED.map(({ shape }) => shape)).toHaveLength(9);
	for (const [index, { name }] of COUNTED.entries()) {
		await countOne(page.getByRole('article', { name, exact: true }), `ORG${index}`);
	}
	await expect.poll(() => workerNames(page)).not.toContain('privacy-gate');

	await page.evaluate(() => {
		Object.assign(window, { planted: ['Planted', 'Marker', 'Qz'].join('') });
	});
	const heap = await heapStrings(page);
	expect(heap, 'the scan finds what is there').toContain('PlantedMarkerQz');
	expect(heap, 'it sees what the cards say').toContain('primero-cases-forty.csv');
	expect({
		memory: wordsIn(heap, SECRETS),
		kept: wordsIn(await keptByPage(page), SECRETS),
		told: wordsIn(told.join('\n'), SECRETS)
	}).toEqual({ memory: [], kept: [], told: [] });
});

async function countOne(card: Locator, orgCode: string): Promise<void> {
	await card.getByRole('button', { name: 'Count it here' }).click();
	await card.getByLabel('Month', { exact: true }).fill('2026-01');
	await card.getByLabel('Your agency’s code').fill(orgCode);
	await card.getByLabel(/^Area of/).selectOption('XA');
	await card.getByRole('button', { name: 'Count', exact: true }).click();
	await expect(card.getByText('Counted here')).toBeVisible();
}

test('the worker that has read a file is ended after a refusal, a count and a cancelled count', async ({
	page
}) => {
	const { name, bytes } = FILES.find((file) => file.name === 'primero-cases-forty.csv')!;
	const path = writeTo(name, bytes);
	await page.goto('/data/');
	await loadWithoutAsking(page);
	const input = page.locator('input[type=file]');
	const gateStarts: string[] = [];
	page.on('worker', (worker) => gateStarts.push(worker.url()));
	await input.setInputFiles([writeTo('areas.csv', AREAS), path]);
	const card = page.getByRole('article', { name });
	await expect(card.getByText('Refused, nothing was kept')).toBeVisible();
	expect(gateStarts.length).toBeGreaterThan(0);
	await expect.poll(() => workerNames(page)).not.toContain('privacy-gate');

	await countOne(card, 'ORG1');
	await expect.poll(() => workerNames(page)).not.toContain('privacy-gate');

	const large = writeLarge();
	await input.setInputFiles([large]);
	const largeCard = page.getByRole('article', { name: 'large.csv' });
	await largeCard.getByRole('button', { name: 'Count it here' }).click();
	await largeCard.getByLabel('Your agency’s code').fill('ORG2');
	await largeCard.getByLabel(/^Area of/).selectOption('XA');
	await largeCard.getByRole('button', { name: 'Count', exact: true }).click();
	await largeCard.getByRole('button', { name: 'Stop counting' }).click();
	await expect(largeCard.getByText('Cancelled, nothing was kept')).toBeVisible();
	await expect.poll(() => workerNames(page)).not.toContain('privacy-gate');
	await expect(largeCard.getByRole('button', { name: 'Count it here' })).toBeVisible();
});

function writeTo(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function writeLarge(): string {
	const lines = Array.from({ length: 600_000 }, (_, row) => `${row},Zorbali,F,Open,0790 ${row}\n`);
	return writeTo('large.csv', `Case ID,Child name,Sex,Status,Phone\n${lines.join('')}`);
}
