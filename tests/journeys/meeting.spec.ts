import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, plain, test } from '../support/journey';

const SLIDES = [
	'opening',
	'gap',
	'caseload',
	'supervision',
	'quality',
	'services',
	'changes',
	'reporting',
	'decisions'
];
const slide = (page: Page) => page.locator('.meeting');
const sentence = (page: Page) => page.getByRole('heading', { level: 1 });

async function onSlide(page: Page, name: string): Promise<void> {
	await expect(slide(page)).toHaveAttribute('data-slide', name);
	await expect(page.locator('.waiting')).toHaveCount(0);
}

async function open(page: Page): Promise<void> {
	await page.goto('/meeting/');
	await expect(page.getByText('Figures stand as at')).toBeVisible(); // the page listens
	await onSlide(page, 'opening');
}

/** Every text of the slide with its size in pixels and its contrast to the ground. */
function textsOf(page: Page) {
	return page.evaluate(() => {
		const luminance = (color: string) => {
			const [r, g, b] = color.match(/[\d.]+/g)!.map((part) => Number(part) / 255);
			const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
			return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
		};
		const meeting = document.querySelector('.meeting')!;
		const ground = luminance(getComputedStyle(meeting).backgroundColor);
		return [...meeting.querySelectorAll<HTMLElement>('*')]
			.filter((each) => !each.closest('.visually-hidden, button:disabled, dialog'))
			.filter((each) =>
				[...each.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())
			)
			.map((each) => {
				const { color, fontSize } = getComputedStyle(each);
				const own = luminance(color);
				const contrast = (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
				return { text: each.textContent!.trim(), size: parseFloat(fontSize), contrast };
			});
	});
}

for (const [width, height] of [
	[1024, 768],
	[1920, 1080]
] as const) {
	test(`the deck is stepped through by a clicker and read from the last row at ${width} x ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/');
		await page.getByRole('link', { name: 'Present' }).click();
		await expect(page.getByText('Figures stand as at')).toBeVisible(); // the page listens
		for (const [place, name] of SLIDES.entries()) {
			await onSlide(page, name);
			await expect(page.getByText(`${place + 1} of ${SLIDES.length}`)).toBeVisible();
			if (name === 'changes') await expect(page.getByRole('listitem')).toHaveCount(6);
			const texts = await textsOf(page);
			expect(texts.length).toBeGreaterThan(3);
			expect(texts.filter(({ size, contrast }) => size < 18 || contrast < 7)).toEqual([]);
			const cut = await page.evaluate(() =>
				[document.documentElement, document.querySelector('article')!].map((each) => [
					each.scrollWidth - each.clientWidth,
					each.scrollHeight - each.clientHeight
				])
			);
			expect([name, cut]).toEqual([
				name,
				[
					[0, 0],
					[0, 0]
				]
			]);
			await page.screenshot({ path: `test-results/meeting/${place + 1}-${width}.png` });
			await page.keyboard.press('PageDown');
		}
		await onSlide(page, 'decisions');
	});
}

test('keys lead to the first, the last and a numbered slide, which stays over a reload', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('End');
	await onSlide(page, 'decisions');
	await page.keyboard.press('Home');
	await onSlide(page, 'opening');
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await onSlide(page, 'caseload');
	await expect(sentence(page)).toHaveText(
		'At least 15 of 34 camps have more than 25 open cases per caseworker'
	);
	await page.reload();
	await onSlide(page, 'caseload');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/$/);
});

test('the screen goes black and comes back, and the timer runs and pauses', async ({ page }) => {
	await open(page);
	await page.keyboard.press('b');
	await expect(page.getByRole('button', { name: 'The screen is black' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: 'The screen is black' })).toBeHidden();
	await onSlide(page, 'opening');
	await page.keyboard.press('t');
	await expect(page.getByRole('timer')).not.toHaveText('00:00');
	await page.keyboard.press('t');
	const stopped = await page.getByRole('timer').innerText();
	await expect(page.getByRole('button', { name: 'Start the timer' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('timer')).toHaveText(stopped);
});

test('in Arabic the arrows follow the direction of reading, and a view can be presented by a key', async ({
	page
}) => {
	await page.goto('/ar/map/?month=2025-06');
	await expect(page.getByRole('main')).toContainText('يونيو 2025');
	await page.keyboard.press('Alt+KeyM');
	await expect(page).toHaveURL(/\/ar\/meeting\/\?month=2025-06&slide=3$/);
	await onSlide(page, 'caseload');
	await page.keyboard.press('ArrowLeft');
	await onSlide(page, 'supervision');
	await page.keyboard.press('ArrowRight');
	await onSlide(page, 'caseload');
	await page.keyboard.press('Home');
	await onSlide(page, 'opening');
	await expect(sentence(page)).toContainText('يونيو 2025');
	await page.keyboard.press('PageDown');
	await onSlide(page, 'gap');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the view on screen becomes a slide; slides are ordered, left out, saved and opened again', async ({
	page
}) => {
	await page.goto('/map/?metric=M01&employer_type=NGO_NATIONAL');
	await expect(page.locator('main table tbody tr').nth(10)).toBeAttached();
	const present = page.getByRole('link', { name: 'Present' });
	await expect(present).toHaveAttribute('href', /M01~|M01%7E/); // the page listens
	await present.click();
	await onSlide(page, 'view');
	await expect(page.getByText('2 of 10')).toBeVisible();
	await expect(page.getByText('Kind of employer: National NGO. Caseworkers')).toBeVisible();

	await page.getByRole('button', { name: 'Slides', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Slides of this meeting' });
	const first = dialog.getByRole('listitem').first();
	const news = dialog.getByRole('status').filter({ hasText: /meeting/ });
	await dialog.getByRole('button', { name: 'Leave out: Opening' }).click();
	await expect(first).toContainText('Caseworkers per 100,000 children');
	await dialog.getByRole('button', { name: 'Move down: Caseworkers per 100,000' }).click();
	await expect(first).not.toContainText('Caseworkers per 100,000 children');
	await expect(page).toHaveURL(/slides=gap%2CM01%7E/);
	expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);

	const saving = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save the meeting' }).click();
	const path = await (await saving).path();
	await dialog.getByRole('button', { name: 'Standard order' }).click();
	await expect(first).toContainText('Opening');
	await dialog.locator('input[type=file]').setInputFiles(path);
	await expect(news).toContainText('The meeting is open');
	await expect(dialog.getByRole('listitem').nth(1)).toContainText('National NGO');

	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
	await expect(news).toContainText('does not hold a meeting');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/map\/\?/);
});

test('decisions are noted, checked as any text, shown at the end and saved with the slides', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await onSlide(page, 'caseload');
	await page.keyboard.press('n');
	const dialog = page.getByRole('dialog', { name: 'Decisions and actions on this slide' });
	const what = dialog.getByLabel('What');
	await what.fill('Call 01712 345678 about the camp');
	await dialog.getByRole('button', { name: 'Note it' }).click();
	await expect(dialog.getByRole('alert')).toContainText('Not noted');
	await expect(dialog.getByText('Nothing has been noted yet.')).toBeVisible();

	await dialog.getByLabel('Action').check();
	await what.fill('Move two posts to Camp 20');
	await dialog.getByLabel('Who leads').selectOption('government');
	await dialog.getByLabel('By month').fill('2026-03');
	await dialog.getByRole('button', { name: 'Note it' }).click();
	await expect(dialog.getByRole('listitem')).toContainText('Action · Government · by March 2026');
	await expect(dialog.getByRole('alert')).toBeHidden();
	expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);
	await page.screenshot({ path: 'test-results/meeting/notes.png' });
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	await page.keyboard.press('End');
	await onSlide(page, 'decisions');
	await expect(page.getByRole('article')).toContainText('Move two posts to Camp 20');
	await expect(page.getByRole('article')).toContainText('Who takes on the open cases of');
	await page.screenshot({ path: 'test-results/meeting/decisions.png' });

	const told = await textOf(page);
	await page.getByRole('button', { name: 'Slides', exact: true }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as PowerPoint' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^caseworker-atlas-\d{4}-\d\d-\d\d\.pptx$/);
	await download.saveAs('test-results/meeting/deck.pptx');
	const texts = slideTexts(readFileSync('test-results/meeting/deck.pptx'));
	for (const sentence of told) expect(texts).toContain(sentence);
	expect(texts).toContain('Move two posts to Camp 20');
	expect(texts).toContain('Demonstration figures');
	await page.keyboard.press('Escape');

	await expect(page.locator('.waiting')).toHaveCount(0);
	const pdf = await page.pdf({ path: 'test-results/meeting/deck.pdf', preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(SLIDES.length);
});

/** The sentence of each slide, stepped through. */
async function textOf(page: Page): Promise<string[]> {
	const told: string[] = [];
	for (const [place, name] of SLIDES.entries()) {
		await page.keyboard.press(place ? 'PageDown' : 'Home');
		await onSlide(page, name);
		told.push(plain(await sentence(page).innerText()));
	}
	return told;
}

/** Every text of a PowerPoint file. */
function slideTexts(pptx: Uint8Array): string {
	const files = unzipSync(pptx);
	const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	const paragraphs = slides.flatMap((name) => strFromU8(files[name]!).split('</a:p>'));
	return paragraphs
		.map((xml) =>
			[...xml.matchAll(/<a:t>([^<]*)/g)]
				.map(([, text]) => text)
				.join('')
				.replaceAll('&apos;', "'")
		)
		.join('\n');
}
