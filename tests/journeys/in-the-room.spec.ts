import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve.mjs';
import { expect, plain, test } from '../support/journey';

test.use({ serviceWorkers: 'allow' });

const slide = (page: Page) => page.locator('.meeting');
const sentence = (page: Page) => page.getByRole('heading', { level: 1 });

async function onSlide(page: Page, name: string): Promise<void> {
	await expect(slide(page)).toHaveAttribute('data-slide', name);
	await expect(page.locator('.waiting')).toHaveCount(0);
}

for (const [width, height] of [
	[1024, 768],
	[1920, 1080]
] as const) {
	test(`a meeting goes on in Arabic and without a network, at ${width} x ${height}`, async ({
		page,
		context,
		visits
	}) => {
		const site = await serveSite();
		await page.setViewportSize({ width, height });
		await page.goto(site.url);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
		await page.getByRole('link', { name: 'Present' }).click();
		await expect(page.getByText('Figures stand as at')).toBeVisible(); // the page listens
		await onSlide(page, 'opening');
		await page.keyboard.press('PageDown');
		await onSlide(page, 'gap');
		await page.keyboard.press('PageDown');
		await onSlide(page, 'caseload');

		await page.getByRole('button', { name: 'Slides', exact: true }).click();
		await page.getByRole('link', { name: 'العربية' }).click();
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await page.keyboard.press('Escape');
		await onSlide(page, 'caseload');
		const told = await sentence(page).innerText();
		expect(told).toMatch(/[\u0600-\u06FF]/);

		await site.close();
		await context.setOffline(true);
		await page.reload();
		await onSlide(page, 'caseload');
		await expect(sentence(page)).toHaveText(told);
		await page.keyboard.press('PageDown');
		await onSlide(page, 'supervision');

		const path = `test-results/meeting/arabic-${width}`;
		await page.getByRole('button', { name: 'الشرائح' }).click();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: /PowerPoint/ }).click();
		await (await saving).saveAs(`${path}.pptx`);
		const files = unzipSync(readFileSync(`${path}.pptx`));
		const slides = Object.keys(files).filter((name) => /slides\/slide\d+\.xml$/.test(name));
		const texts = slides.map((name) => strFromU8(files[name]!)).join('');
		expect(texts).toContain(plain(told));
		expect(texts).toContain('rtl="1"');
		const drawing = page.waitForEvent('download');
		await page.getByRole('button', { name: 'حفظ كصورة' }).click();
		await (await drawing).saveAs(`${path}.png`);
		expect(widthOf(readFileSync(`${path}.png`))).toBe(2 * 1200);
		await page.keyboard.press('Escape');

		const pdf = await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(9);
		expect(visits).toEqual([]);
	});
}

/** Of a PNG, in pixels. */
function widthOf(png: Buffer): number {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return png.readUInt32BE(16);
}
