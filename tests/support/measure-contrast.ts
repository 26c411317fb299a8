import type { CDPSession, Page } from '@playwright/test';
import { comparePictures } from './compare-pictures';
import { colorNextTexts, noteTexts, type NotedText } from './note-texts';

/** One text with the lowest contrast that its letters have to what is painted behind them. */
export interface TextContrast {
	text: string;
	/** The element, as `tag.class`. */
	where: string;
	contrast: number;
	/** The colour of the letters, and the painted colour behind them where the contrast is lowest. */
	color: string;
	ground: string;
}

/** Letters alone change their colour: not the icons and borders that follow it, and no halo. */
const LETTERS = `
	html[data-letters] *, html[data-letters] *::before, html[data-letters] *::after {
		-webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
		caret-color: transparent !important; transition: none !important; animation: none !important; }
	html[data-letters] :is(svg text, svg tspan) {
		fill: transparent !important; fill-opacity: 1 !important; }
	html[data-letters=shown] [data-letters] { -webkit-text-fill-color: var(--letters) !important; }
	html[data-letters=shown] :is(svg text, svg tspan)[data-letters] {
		fill: var(--letters) !important; }`;

/**
 * Measures every visible text against what is really painted behind its letters. Of each screenful
 * two pictures are taken: without any letters, and with the letters of each text in a signal colour.
 * The pixels that differ are the letters, the picture without them is their ground. So what lies
 * over a text hides it, what lies behind it counts as it is painted, and a halo is ground too.
 * Inactive controls are exempt (WCAG 2.2, 1.4.3).
 * @returns `unseen`: the texts that change no pixel wherever the page is scrolled to
 */
export async function measureContrast(
	page: Page
): Promise<{ measured: TextContrast[]; unseen: string[] }> {
	const client = await page.context().newCDPSession(page);
	const style = await page.addStyleTag({ content: LETTERS });
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const notes = await page.evaluateHandle(noteTexts);
	const T=[0,0,0,0]; let t=Date.now(); const lap=(i:number)=>{const n=Date.now();T[i]!+=n-t;t=n;};
	while (await notes.evaluate(colorNextTexts)) {
		lap(0);
		const ground = await takePicture(page, client, 'hidden');
		const letters = await takePicture(page, client, 'shown');
		lap(1);
		await notes.evaluate(comparePictures, { ground, letters });
		lap(2); T[3]!++;
	}
	console.log('LAPS', T);
	const found = await notes.evaluate(finish);
	await style.evaluate((element) => (element as Element).remove());
	await Promise.all([notes.dispose(), client.detach()]);
	return found;
}

async function takePicture(
	page: Page,
	client: CDPSession,
	letters: 'hidden' | 'shown'
): Promise<string> {
	await page.evaluate(async (state) => {
		document.documentElement.dataset.letters = state;
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	}, letters);
	const { data } = await client.send('Page.captureScreenshot', { optimizeForSpeed: true });
	return data;
}

/** Leaves the page as it was. Runs in the page. */
function finish(all: NotedText[]) {
	delete document.documentElement.dataset.letters;
	for (const { element } of all) {
		delete element.dataset.letters;
		element.style.removeProperty('--letters');
	}
	scrollTo(0, 0);
	return {
		measured: all.flatMap(({ worst }) => worst ?? []),
		unseen: all.flatMap(({ worst, text, where }) => (worst ? [] : `${where}: ${text}`))
	};
}
