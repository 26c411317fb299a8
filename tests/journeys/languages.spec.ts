import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cutTexts } from '../support/cut-texts';
import { dropFiles } from '../support/drop-files';
import { expect, test, visit } from '../support/journey';

const PAGES = [
	'/',
	'/map/',
	'/quality/',
	'/services/',
	'/capacity/',
	'/profile/',
	'/planner/',
	'/report/',
	'/week-one/',
	'/area/?area=site:CXB-232',
	'/data/',
	'/methods/'
];

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

const NAMES = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

async function changeLanguage(page: Page, from: keyof typeof NAMES, to: keyof typeof NAMES) {
	await page.getByRole('banner').getByRole('button').filter({ hasText: NAMES[from] }).click();
	await page.getByRole('link', { name: NAMES[to] }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', to);
}

test('every page is prerendered in each language, and says which one it is', async ({
	request
}) => {
	for (const [language, word] of [
		['fr', 'Capacités'],
		['es', 'Capacidades'],
		['ar', 'القدرات']
	] as const) {
		for (const path of PAGES) {
			const html = await (await request.get(`/${language}${path}`)).text();
			expect(html).toContain(
				`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`
			);
			expect(html).toContain(word);
		}
	}
});

test('another language keeps the view and what was dropped, there and back', async ({ page }) => {
	await page.goto('/data/');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Forget everything' }).click();
	await dropFiles(page, [
		{ name: 'areas.csv', content: 'area_code,area_name,level\nXA,Exampleland,0\n' },
		{
			name: 'workforce.csv',
			content:
				'period,area_code,org_code,employer_type,role,prof_status,contract,sex,headcount\n' +
				'2025-12,XA,ORG1,NGO_INT,NGO_CW,professional,staff,all,9\n'
		}
	]);
	await expect(page.getByText('workforce.csv').first()).toBeVisible();
	await changeLanguage(page, 'en', 'ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page).toHaveURL(/\/ar\/data\/$/);
	await expect(page.getByText('workforce.csv').first()).toBeVisible();
	await page.getByRole('link', { name: 'القدرات', exact: true }).click();
	await expect(page).toHaveURL(/\/ar\/capacity\//);
	await expect(page.getByRole('main')).toContainText('Exampleland');
	await changeLanguage(page, 'ar', 'en');
	await expect(page).toHaveURL(/\d\/capacity\//);
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(page.getByRole('main')).toContainText('Exampleland');
});

test('the month, the area and the table of the map stay in another language', async ({
	visitor: page
}) => {
	await visit(page, '/map/?area=site:CXB-232&month=2025-06#table');
	await expect(page.getByTestId('area-figure')).toBeVisible();
	await changeLanguage(page, 'en', 'fr');
	await expect(page).toHaveURL(/\/fr\/map\/\?area=site(:|%3A)CXB-232&month=2025-06#table$/);
	await expect(page.getByRole('main')).toContainText('juin 2025');
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('main')).toContainText('June 2025');
});

for (const language of ['fr', 'es', 'ar'] as const) {
	test(`no page is cut off or partly English in ${NAMES[language]}`, async ({ visitor: page }) => {
		test.setTimeout(400_000);
		const english = englishTexts(language);
		await visit(page, `/${language}/`);
		const pages = page.getByRole('banner').locator('#pages a');
		const count = await pages.count();
		for (let place = 0; place < count; place++) {
			await pages.nth(place).click();
			await expect(pages.nth(place)).toHaveAttribute('aria-current', 'page');
			const path = new URL(page.url()).pathname;
			await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 120_000 });
			const text = await page.locator('body').innerText();
			const left = english.filter((each) => text.includes(each));
			expect.soft({ path, english: left }).toEqual({ path, english: [] });
			await page.setViewportSize({ width: 390, height: 844 });
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft([path, widest, await cutTexts(page)]).toEqual([path, 390, []]);
			await page.setViewportSize({ width: 1280, height: 800 });
		}
		await page.goto(`/${language}/meeting/`);
		await expect(page.locator('.meeting > footer > p')).toContainText(/\d:\d\d/); // the page listens
		for (const slide of SLIDES) {
			await expect(page.locator('.meeting')).toHaveAttribute('data-slide', slide);
			await expect(page.locator('.meeting .waiting')).toHaveCount(0);
			for (const width of [390, 1024]) {
				await page.setViewportSize({ width, height: 768 });
				const article = page.getByRole('article');
				const over = await article.evaluate((each) => each.scrollWidth - each.clientWidth);
				expect.soft([slide, width, over, await cutTexts(page)]).toEqual([slide, width, 0, []]);
			}
			await page.keyboard.press('PageDown');
		}
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect.soft(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(SLIDES.length);
	});
}

/** Documents and tools are cited by the name that stands on them. */
const CITED = [
	'Quality Assessment Framework',
	'Supervision and coaching',
	'Supervision and Coaching package (2018)',
	'CPMS 2019, Standard 1 (acute package); CMTWG terms of reference (four sectors)'
];

/** Every English text of more than one word that has another wording in the language. */
function englishTexts(language: string): string[] {
	const textsOf = (folder: string) =>
		readdirSync('messages/en').flatMap((file) =>
			Object.values(
				JSON.parse(readFileSync(`messages/${folder}/${file}`, 'utf8')) as Record<string, unknown>
			).filter((text) => typeof text === 'string')
		);
	const own = textsOf(language).join('\n');
	return textsOf('en').filter(
		(text) =>
			text.length > 14 &&
			/\p{Ll} /u.test(text) &&
			!own.includes(text) &&
			!text.includes('{') &&
			!CITED.includes(text)
	);
}
