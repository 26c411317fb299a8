import type { Locator, Page } from '@playwright/test';
import { expect, test, visit } from '../support/journey';

test('on every page: 200 % zoom cuts nothing, nothing moves where motion is reduced, pictures have words and figures', async ({
	visitor: page
}) => {
	test.setTimeout(900_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '/');
	const links = page.getByRole('banner').locator('#pages a');
	for (let place = 0; place < (await links.count()); place++) {
		await links.nth(place).evaluate((link) => (link as HTMLElement).click());
		await expect(links.nth(place)).toHaveAttribute('aria-current', 'page');
		await look(page);
	}
	await visit(page, '/area/?area=site:CXB-232');
	await look(page);
});

async function look(page: Page): Promise<void> {
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await expect(page.locator('main .skeleton')).toHaveCount(0, { timeout: 120_000 });
	const { pathname } = new URL(page.url());
	expect.soft({ pathname, moving: await findMoving(page) }).toEqual({ pathname, moving: [] });
	expect.soft({ pathname, ...(await findBare(page)) }).toEqual({ pathname, unnamed: [], bare: [] });
	// What is left of 1280 x 800 at 200 %.
	await page.setViewportSize({ width: 640, height: 400 });
	const { wide, cut } = await measureOverflow(page);
	expect.soft({ pathname, wide, cut }).toEqual({ pathname, wide: 640, cut: [] });
	await page.setViewportSize({ width: 1280, height: 800 });
	// Letters alone twice as large: the page may have to be scrolled, but shows all.
	const large = await page.addStyleTag({ content: ':root { font-size: 200% }' });
	const { cut: cutLetters } = await measureOverflow(page);
	expect.soft({ pathname, cutLetters }).toEqual({ pathname, cutLetters: [] });
	await large.evaluate((element) => (element as Element).remove());
}

function findMoving(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const seconds = (text: string) => Math.max(...text.split(',').map(parseFloat));
		const styled = [...document.querySelectorAll('*')].filter((element) => {
			const { transitionDuration, animationDuration } = getComputedStyle(element);
			return seconds(transitionDuration) > 0 || seconds(animationDuration) > 0;
		});
		const running = document.getAnimations().map((animation) => animation.constructor.name);
		return [...styled.map((element) => element.outerHTML.slice(0, 80)), ...running];
	});
}

/** Pictures without a name, and maps and charts on a page that has neither a table nor a list of figures. */
function findBare(page: Page): Promise<{ unnamed: string[]; bare: string[] }> {
	return page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
		const unnamed = shown('main svg[role], main figure svg')
			.filter((drawing) => !drawing.closest('[aria-hidden=true]'))
			.filter((drawing) => (drawing.getAttribute('aria-label') ?? '').length < 12)
			.map((drawing) => drawing.outerHTML.slice(0, 120));
		const hasFigures = document.querySelector('main table, main dl') !== null;
		const bare = hasFigures
			? []
			: shown('main [data-renderer], main .chart').map((each) => each.className);
		return { unnamed, bare: bare.map(String) };
	});
}

/** How wide the page is, and which texts are hidden by the edge of a box that cannot be scrolled. */
function measureOverflow(page: Page) {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const cut: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			if (
				!node.textContent!.trim() ||
				element.closest('.visually-hidden, svg, .skip, #svelte-announcer')
			)
				continue;
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

test('the tab key walks through a page, and where one is can always be seen', async ({
	visitor: page
}) => {
	test.setTimeout(300_000);
	for (const path of ['/', '/map/', '/planner/']) {
		await visit(page, path);
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
	['/map/', "[style*='var(--class-']"],
	['/planner/', '.bar .certain']
];

test('where the system sets the colours, figures keep theirs, and what is chosen or focused has an outline', async ({
	visitor: page
}) => {
	test.setTimeout(400_000);
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	let at = '';
	for (const [path, selector] of COLOURED) {
		if (path !== at) await visit(page, path);
		at = path;
		const drawn = page.locator(`main ${selector}`).first();
		expect.soft([path, selector, await isTold(drawn)]).toEqual([path, selector, true]);
	}
	await visit(page, '/map/');
	const chosen = page.locator("main .button[aria-current='true']").first();
	await expect(chosen).toHaveCSS('outline-style', 'solid');
	const other = page.locator("main .button:not([aria-current='true'])").first();
	await expect(other).toHaveCSS('outline-style', 'none');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
	for (const name of ['map', 'quality', 'planner']) {
		await visit(page, `/${name}/`);
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
