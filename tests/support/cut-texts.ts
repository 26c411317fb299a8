import type { Page } from '@playwright/test';

/**
 * Texts that cannot be read to their end: what hides its overflow hides a part of them, or they
 * stand beside the page. What can be scrolled to is not cut.
 */
export function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const range = document.createRange();
		const cut = (node: Text) => {
			range.selectNodeContents(node);
			const boxes = [...range.getClientRects()].filter(({ width, height }) => width * height > 1);
			const isOver = (start: number, end: number) =>
				boxes.some(({ left, right }) => left < start - 1 || right > end + 1);
			for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
				const { overflowX, display } = getComputedStyle(at);
				if (overflowX === 'visible' || display === 'inline') continue;
				const { left, right } = at.getBoundingClientRect();
				if (isOver(left, right)) return !/auto|scroll/.test(overflowX);
			}
			return isOver(0, document.documentElement.clientWidth);
		};
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const about = node.parentElement!;
			if (
				!node.data.trim() ||
				about.closest('.visually-hidden, #svelte-announcer, svg title, option')
			)
				continue;
			if (about.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && cut(node))
				found.push(node.data.trim().slice(0, 60));
		}
		return found;
	});
}
