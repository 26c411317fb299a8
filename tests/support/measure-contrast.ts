import type { Page } from '@playwright/test';

/** One text with the lowest contrast that it has to what is painted behind it. */
export interface TextContrast {
	text: string;
	contrast: number;
	color: string;
	/** The painted colour behind the place where the contrast is lowest. */
	ground: string;
	/** The element, as `tag.class`. */
	where: string;
}

const HIDE_TEXT = `*, *::before, *::after { color: transparent !important; text-shadow: none !important;
	text-decoration-color: transparent !important; caret-color: transparent !important;
	transition: none !important; }
	svg text, svg tspan { fill: transparent !important; stroke: transparent !important; }
	option { color: transparent !important; }`;

/**
 * Measures every visible text against the pixels that are really painted behind it: the colours of
 * all texts are noted, a picture is taken without them, and each is compared with the picture at
 * points all over its lines. The edge that letters on a map have counts as part of the ground.
 */
export async function measureContrast(page: Page): Promise<TextContrast[]> {
	const usual = page.viewportSize()!;
	// The whole page at once, without scrolling: pages that fill the screen would change their form.
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width: usual.width, height: Math.max(height, usual.height) });
	const texts = await page.evaluate(noteTexts);
	const style = await page.addStyleTag({ content: HIDE_TEXT });
	const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
	await style.evaluate((element) => (element as Element).remove());
	await page.setViewportSize(usual);
	return page.evaluate(compareWithPicture, { texts, picture });
}

interface NotedText {
	text: string;
	where: string;
	color: string;
	/** The colour of the letters' edge, where they have one. */
	halo: string | null;
	lines: { x: number; y: number; width: number; height: number }[];
}

function noteTexts(): NotedText[] {
	/** Not scrolled away, cut off, or covered; labels that let the pointer through are never covered. */
	const isOnTop = (element: Element, x: number, y: number) => {
		if (getComputedStyle(element).pointerEvents === 'none') return true;
		const stack = document.elementsFromPoint(x, y);
		const at = stack.findIndex((each) => element.contains(each));
		const covers = stack.slice(0, at).map((each) => getComputedStyle(each).backgroundColor);
		return at >= 0 && covers.every((color) => color === 'rgba(0, 0, 0, 0)');
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const noted: NotedText[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement!;
		if (!node.textContent!.trim() || element.closest('.visually-hidden, :disabled')) continue;
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		const style = getComputedStyle(element);
		const isDrawn = element.namespaceURI === 'http://www.w3.org/2000/svg';
		const range = document.createRange();
		range.selectNodeContents(node);
		const lines = [...range.getClientRects()]
			.filter(({ width, height }) => width > 3 && height > 3)
			.filter(({ x, y, width, height }) => isOnTop(element, x + width / 2, y + height / 2))
			.map(({ x, y, width, height }) => ({
				x,
				y,
				width,
				height
			}));
		if (!lines.length) continue;
		noted.push({
			text: node.textContent!.trim().slice(0, 60),
			where: `${element.localName}.${[...element.classList].filter((name) => !name.startsWith('svelte-')).join('.')}`,
			color: isDrawn ? style.fill : style.color,
			halo: isDrawn && style.stroke !== 'none' ? style.stroke : null,
			lines
		});
	}
	return noted;
}

async function compareWithPicture({
	texts,
	picture
}: {
	texts: NotedText[];
	picture: string;
}): Promise<TextContrast[]> {
	type Color = [number, number, number];
	const image = new Image();
	image.src = `data:image/png;base64,${picture}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width;
	canvas.height = image.height;
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);

	const parse = (color: string): [...Color, number] => {
		const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)!.map(Number);
		return [r, g, b, a];
	};
	const lay = (over: [...Color, number], under: Color) =>
		under.map((value, i) => over[i]! * over[3] + value * (1 - over[3])) as Color;
	const linear = (value: number) => {
		const c = value / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	const luminance = ([r, g, b]: Color) =>
		0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
	const contrastOf = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

	const hasPicture = (x: number, y: number) =>
		x >= 0 && y >= 0 && x < image.width && y < image.height;
	return texts.flatMap(({ text, where, color, halo, lines }) => {
		let worst: { contrast: number; ground: Color } | null = null;
		for (const { x, y, width, height } of lines) {
			for (const right of [0.08, 0.3, 0.5, 0.7, 0.92]) {
				for (const down of [0.3, 0.5, 0.7]) {
					const at = [Math.round(x + width * right), Math.round(y + height * down)] as const;
					if (!hasPicture(...at)) continue;
					const place = (at[1] * image.width + at[0]) * 4;
					const painted = [data[place]!, data[place + 1]!, data[place + 2]!] as Color;
					const ground = halo ? lay(parse(halo), painted) : painted;
					const own = lay(parse(color), ground);
					const contrast = contrastOf(luminance(own), luminance(ground));
					if (!worst || contrast < worst.contrast) worst = { contrast, ground };
				}
			}
		}
		if (!worst) return [];
		const { contrast, ground } = worst;
		return [
			{
				text,
				where,
				color,
				ground: `rgb(${ground.map(Math.round).join(' ')})`,
				contrast: Math.round(contrast * 100) / 100
			}
		];
	});
}
