import { expect, type Page } from '@playwright/test';

/** Name and figure of every area of the map, as its SVG says them. */
export function figuresOnMap(page: Page): Promise<Record<string, string>> {
	return page.locator('main [data-renderer=svg] a').evaluateAll((links) =>
		Object.fromEntries(
			links.map((link) => {
				const label = link.getAttribute('aria-label')!;
				const at = label.indexOf(': ');
				return [label.slice(0, at), label.slice(at + 2)];
			})
		)
	);
}

/** The fill of every area: its class, or the pattern that says why there is none. */
export function fillsOnMap(page: Page): Promise<Record<string, string>> {
	return page
		.locator('main [data-renderer=svg] a')
		.evaluateAll((links) =>
			Object.fromEntries(links.map(({ dataset }) => [dataset.area!, dataset.fill!]))
		);
}

/** Name and figure of every row of the table. */
export function figuresInTable(page: Page): Promise<Record<string, string>> {
	return page
		.locator('main table tbody tr')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [
					row.querySelector('th')!.textContent!.trim(),
					row.querySelector('td')!.textContent!.trim()
				])
			)
		);
}

/**
 * The colour that is most frequent on the screen within each area of one plain class, next to the
 * colour of that class: what a viewer sees, whichever engine has drawn it.
 */
export async function colorsOnScreen(
	page: Page
): Promise<{ area: string; seen: string; meant: string }[]> {
	await page.setViewportSize({ width: 1280, height: 1200 }); // all of the map at once
	await expect(page.locator('main [data-renderer]').first()).toBeInViewport({ ratio: 1 });
	const picture = (await page.screenshot()).toString('base64');
	return page.evaluate(async (source) => {
		const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		const hex = (x: number, y: number) =>
			`#${[...context.getImageData(x, y, 1, 1).data.slice(0, 3)]
				.map((value) => value.toString(16).padStart(2, '0'))
				.join('')}`;
		const links = [...document.querySelectorAll<SVGAElement>('main [data-renderer=svg] a')];
		return links
			.filter(({ dataset }) => dataset.fill!.startsWith('plain_'))
			.map((link) => {
				const path = link.querySelector('path')!;
				const matrix = path.getScreenCTM()!;
				const box = path.getBBox();
				const counts = new Map<string, number>();
				for (let row = 1; row < 20; row++)
					for (let column = 1; column < 20; column++) {
						const point = new DOMPoint(
							box.x + (column / 20) * box.width,
							box.y + (row / 20) * box.height
						);
						if (!path.isPointInFill(point)) continue;
						const { x, y } = point.matrixTransform(matrix);
						const color = hex(Math.round(x), Math.round(y));
						counts.set(color, (counts.get(color) ?? 0) + 1);
					}
				const seen = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
				const tone = link.dataset.fill!.slice('plain_'.length);
				const meant = getComputedStyle(document.documentElement).getPropertyValue(`--${tone}`);
				return { area: link.dataset.area!, seen, meant: meant.trim() };
			});
	}, picture);
}
