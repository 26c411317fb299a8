import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { expect, plain, test, visit } from '../support/journey';

const part = (page: Page, id: string) => page.locator(`[data-report-section=${id}]`);

/** All that the report needs has been counted, and the page listens. */
async function counted(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: /PDF/ })).toBeEnabled({ timeout: 150_000 });
	await expect(page.locator('main .skeleton')).toHaveCount(0);
}

/** The table of areas of the caseload. */
const areasOf = (page: Page) => page.locator('[data-table^="Caseload ratio by area"]');

/** The figure on its card, such as `28.0–28.1`. */
const figureOf = (page: Page, metric: string) =>
	page.locator(`[data-metric=${metric}] .value strong`).first().innerText();

test('a report is put together, stays in the address, and says what its pages say', async ({
	visitor: page
}) => {
	test.setTimeout(400_000);
	await visit(page, '/report/?report_sections=caseload,services,capacity');
	await counted(page);
	await page.getByRole('checkbox', { name: 'Caseload' }).uncheck();
	await expect(page).toHaveURL(/report_sections=services(,|%2C)capacity/);
	await expect(part(page, 'caseload')).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Caseload' }).check();
	await page.getByRole('combobox', { name: 'Period' }).selectOption('month');
	await expect(page).toHaveURL(/report_period=month/);
	await page.getByRole('checkbox', { name: 'Every area in the tables' }).check();
	await expect(page).toHaveURL(/report_rows=all/);
	await page.reload();
	await counted(page);
	await expect(page.getByRole('combobox', { name: 'Period' })).toHaveValue('month');
	await expect(page.locator('[data-report-section]')).toHaveCount(3);
	await expect(areasOf(page).getByRole('row')).toHaveCount(35);
	await page.goBack();
	await expect(page.getByRole('checkbox', { name: 'Every area in the tables' })).not.toBeChecked();

	const caseload = {
		sentence: await part(page, 'caseload').locator('.sentence').innerText(),
		figure: await figureOf(page, 'M03')
	};
	const services = await part(page, 'services').locator('.sentence').innerText();
	const trained = await figureOf(page, 'M13');
	await visit(page, '/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(caseload.sentence);
	await expect(page.locator('main')).toContainText(caseload.figure);
	await visit(page, '/services/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(services);
	await visit(page, '/capacity/');
	await expect(page.locator('[data-metric=M13] .value strong').first()).toHaveText(trained);
});

test('the slides and the tables say what the screen says, and of what', async ({
	visitor: page
}) => {
	test.setTimeout(300_000);
	await visit(page, '/report/?report_sections=caseload,flow,reporting&month=2025-12');
	await counted(page);
	const texts = (
		await Promise.all([
			page.getByRole('heading', { level: 1 }).innerText(),
			...['caseload', 'flow', 'reporting'].map((id) =>
				part(page, id).locator('.sentence').innerText()
			),
			...(await part(page, 'caseload').locator('.points li').allInnerTexts()),
			...(await areasOf(page).locator('th, td').allInnerTexts())
		])
	).map((text) => plain(text.trim()));
	expect(texts.length).toBeGreaterThan(50);
	const [slides] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as PowerPoint' }).click()
	]);
	expect(slides.suggestedFilename()).toMatch(/^report .*December 2025\.pptx$/);
	const parts = unzipSync(new Uint8Array(await readFile((await slides.path())!)));
	const words = Object.entries(parts)
		.filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
		.map(([, bytes]) => textOf(strFromU8(bytes)));
	expect(words.length).toBeGreaterThan(6);
	const all = words.join('\n');
	expect(texts.filter((text) => text && !all.includes(text))).toEqual([]);
	for (const each of words) expect(each).toMatch(/counts under 5 are ranges; Generated on \d{4}-/);
	expect(Object.keys(parts).some((name) => name.startsWith('ppt/charts/chart'))).toBe(true);

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		areasOf(page).getByRole('button', { name: 'Save as CSV' }).click()
	]);
	const csv = await readFile((await file.path())!, 'utf8');
	const row = areasOf(page).getByRole('row').nth(1);
	const cells = await row.locator('th, td').allInnerTexts();
	expect(csv).toContain(cells.map((cell) => `"${plain(cell.trim())}"`).join(','));
	expect(csv.replace(/\u2009/g, ' ')).toContain('October – December 2025');
	expect(csv).toContain('counts under 5 are ranges');
});

/** What a reader of a slide sees, paragraph by paragraph. */
function textOf(xml: string): string {
	return xml
		.split('</a:p>')
		.map((paragraph) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, t]) => t).join(''))
		.join('\n')
		.replace(/&apos;|&#39;/g, "'")
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');
}

for (const language of ['en', 'ar'] as const) {
	test(`on paper and on a phone nothing is cut off (${language})`, async ({ visitor: page }) => {
		test.setTimeout(300_000);
		await visit(
			page,
			`${language === 'en' ? '' : '/ar'}/report/?report_sections=summary,gap,sources`
		);
		await counted(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
		expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

		await page.emulateMedia({ media: 'print' });
		for (const [format, width] of [
			['A4', 794 - 98],
			['Letter', 816 - 98]
		] as const) {
			await page.setViewportSize({ width, height: 1000 });
			const tooWide = await page.evaluate(
				(most) =>
					[...document.querySelectorAll('main *')]
						.filter((each) => !each.closest('.visually-hidden, svg'))
						.filter((each) => {
							const { left, right } = each.getBoundingClientRect();
							return right > left && (left < -1 || right > most + 1);
						})
						.map((each) => each.outerHTML.slice(0, 120)),
				width
			);
			expect([format, tooWide]).toEqual([format, []]);
			await expect(page.getByRole('navigation')).toHaveCount(0);
			const paper = await page.pdf({
				format,
				path: `test-results/report/${language}-${format}.pdf`
			});
			const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			expect(pages).toBeGreaterThanOrEqual(2);
			expect(pages).toBeLessThanOrEqual(4);
		}
	});
}

test('without a section, and while it counts, the page says so', async ({ visitor: page }) => {
	await visit(page, '/report/?report_sections=none');
	await expect(page.getByText('No section is chosen. Choose at least one.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save as PowerPoint' })).toBeDisabled();
	await page.getByRole('checkbox', { name: 'Sources' }).check();
	await expect(part(page, 'sources').getByRole('row')).not.toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
});
