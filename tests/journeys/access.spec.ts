import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { PAGES } from '../support/pages';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('h1').first().waitFor();
	await expect(page.locator('main .skeleton, .waiting')).toHaveCount(0, { timeout: 120_000 });
}

test('at 200 % zoom, and with letters twice as large, nothing is cut and nothing scrolls sideways', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(400_000);
	const zoomed = await browser.newContext({
		baseURL,
		viewport: { width: 640, height: 400 },
		deviceScaleFactor: 2
	});
	const page = await zoomed.newPage();
	for (const path of PAGES.filter((each) => each !== '/meeting/')) {
		await open(page, path);
		expect.soft({ path, ...(await measureOverflow(page)) }).toEqual({ path, wide: 640, cut: [] });
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addStyleTag({ content: ':root { font-size: 200% }' });
		expect.soft({ path, ...(await measureOverflow(page)) }).toEqual({ path, wide: 1280, cut: [] });
		await page.setViewportSize({ width: 640, height: 400 });
	}
	await zoomed.close();
});

/** How wide the page is, and which texts are hidden by the edge of a box that cannot be scrolled. */
function measureOverflow(page: Page) {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const cut: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			if (!node.textContent!.trim() || element.closest('.visually-hidden, svg, .skip')) continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const text = range.getBoundingClientRect();
			for (let box = element as Element | null; box; box = box.parentElement) {
				const { overflowX } = getComputedStyle(box);
				if (/auto|scroll/.test(overflowX)) break;
				const edge = box.getBoundingClientRect();
				const isOutside = text.left < edge.left - 2 || text.right > edge.right + 2;
				if (/hidden|clip/.test(overflowX) && isOutside) cut.push(node.textContent!.trim());
			}
		}
		return { wide: document.documentElement.scrollWidth, cut };
	});
}

test('with reduced motion nothing moves', async ({ page }) => {
	test.setTimeout(300_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of PAGES) {
		await page.goto(path);
		await page.locator('h1').first().waitFor();
		const moving = await page.evaluate(() => {
			const seconds = (text: string) => Math.max(...text.split(',').map(parseFloat));
			const styled = [...document.querySelectorAll('*')].filter((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element);
				return seconds(transitionDuration) > 0 || seconds(animationDuration) > 0;
			});
			return [
				...styled.map((element) => element.outerHTML.slice(0, 80)),
				...document.getAnimations().map((animation) => animation.constructor.name)
			];
		});
		expect.soft({ path, moving }).toEqual({ path, moving: [] });
	}
});

test('the tab key walks through a page, and where one is can always be seen', async ({ page }) => {
	test.setTimeout(300_000);
	for (const path of ['/', '/map/', '/planner/', '/data/', '/week-one/']) {
		await open(page, path);
		const stops = new Set<string>();
		for (let step = 0; step < 45; step++) {
			await page.keyboard.press('Tab');
			const { name, isMarked } = await page.evaluate(() => {
				const focused = document.activeElement as HTMLElement;
				const shown = [focused, focused.closest('label, td, th, .drop')].filter(
					(each) => each !== null
				);
				const isMarked = shown.some((element) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				});
				return {
					name: focused.outerHTML.slice(0, 120),
					isMarked: isMarked || focused === document.body
				};
			});
			expect.soft({ path, name, isMarked }).toEqual({ path, name, isMarked: true });
			stops.add(name);
		}
		expect(stops.size).toBeGreaterThan(8);
	}
});

/** What has a colour because of a figure, or because it is chosen, on pages of every kind. */
const COLOURED: [string, string][] = [
	['/', '.bar .certain'],
	['/', '.column .share'],
	['/quality/', '.bar .segment'],
	['/quality/', '.swatch'],
	['/map/', '.months li a span'],
	['/planner/', '.bar .certain']
];

test('where the system sets the colours, figures keep theirs, and what is chosen or focused has an outline', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	let at = '';
	for (const [path, selector] of COLOURED) {
		if (path !== at) await open(page, path);
		at = path;
		const drawn = page.locator(`main ${selector}`).first();
		expect.soft([path, selector, await isTold(drawn)]).toEqual([path, selector, true]);
	}
	await open(page, '/map/');
	const chosen = page.locator("main .button[aria-current='true']").first();
	await expect(chosen).toHaveCSS('outline-style', 'solid');
	const other = page.locator("main .button:not([aria-current='true'])").first();
	await expect(other).toHaveCSS('outline-style', 'none');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
	for (const name of ['map', 'quality', 'planner']) {
		await open(page, `/${name}/`);
		await page.screenshot({ path: `test-results/forced-colors/${name}.png`, fullPage: true });
	}
});

/** Whether something has a ground of its own that differs from the page's. */
function isTold(drawn: Locator): Promise<boolean> {
	return drawn.evaluate((element) => {
		const { backgroundColor, backgroundImage, forcedColorAdjust } = getComputedStyle(
			element
		) as CSSStyleDeclaration & { forcedColorAdjust: string };
		const page = getComputedStyle(document.body).backgroundColor;
		const hasGround = backgroundColor !== page && backgroundColor !== 'rgba(0, 0, 0, 0)';
		return forcedColorAdjust === 'none' && (hasGround || backgroundImage !== 'none');
	});
}

test('every map and chart is named, and has its figures as text or in a table on the same page', async ({
	page
}) => {
	test.setTimeout(300_000);
	for (const path of PAGES) {
		await open(page, path);
		const pictures = await page.locator('main svg[role], main figure svg').evaluateAll((drawings) =>
			drawings
				.filter((drawing) => drawing.checkVisibility())
				.map((drawing) => ({
					name: drawing.getAttribute('aria-label') ?? drawing.getAttribute('aria-labelledby') ?? '',
					isHidden: drawing.getAttribute('aria-hidden') === 'true'
				}))
		);
		const unnamed = pictures.filter(({ name, isHidden }) => !isHidden && name.length < 12);
		expect.soft({ path, unnamed }).toEqual({ path, unnamed: [] });
		const isBare = await page.evaluate(
			() =>
				document.querySelector('main [data-renderer], main .chart') !== null &&
				document.querySelector('main table, main dl') === null
		);
		expect.soft({ path, isBare }).toEqual({ path, isBare: false });
		const sentence = (await page.locator('h1').first().innerText()).trim();
		expect.soft({ path, hasSentence: sentence.length > 3 }).toEqual({ path, hasSentence: true });
	}
});
