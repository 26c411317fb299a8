import type { CDPSession, Page } from '@playwright/test';
import { comparePictures } from './compare-pictures';
import { chooseTexts, noteTexts, paintLetters } from './note-texts';

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

/** Letters alone are without colour: not the icons and borders that follow it, and no halo. */
const NO_LETTERS = `
	*, *::before, *::after {
		-webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
		caret-color: transparent !important; transition: none !important; animation: none !important; }
	svg text, svg tspan { fill: transparent !important; fill-opacity: 1 !important; }`;

/**
 * Measures every visible text against what is really painted behind its letters. Of each screenful
 * two pictures are taken: without any letters, and with the letters of each text in a signal colour.
 * The pixels that differ are the letters, the picture without them is their ground. So what lies
 * over a text hides it, what lies behind it counts as it is painted, and a halo is ground too.
 * Inactive controls are exempt (WCAG 2.2, 1.4.3).
 * @param within what is measured: behind an open dialog nothing can be scrolled to
 * @returns `unseen`: the texts that change no pixel wherever the page is scrolled to
 */
export async function measureContrast(
	page: Page,
	within = 'body'
): Promise<{ measured: TextContrast[]; unseen: string[] }> {
	const client = await page.context().newCDPSession(page);
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const notes = await page.locator(within).evaluateHandle(noteTexts);
	const style = await page.addStyleTag({ content: NO_LETTERS });
	while (await notes.evaluate(chooseTexts)) {
		const ground = await takePicture(page, client);
		await notes.evaluate(paintLetters, true);
		const letters = await takePicture(page, client);
		await notes.evaluate(comparePictures, { ground, letters });
		await notes.evaluate(paintLetters, false);
	}
	await style.evaluate((element) => (element as Element).remove());
	const found = await notes.evaluate((all) => ({
		measured: all.flatMap(({ worst }) => worst ?? []),
		unseen: all.flatMap(({ worst, text, where }) => (worst ? [] : `${where}: ${text}`))
	}));
	await page.evaluate(() => scrollTo(0, 0));
	await Promise.all([notes.dispose(), client.detach()]);
	return found;
}

async function takePicture(page: Page, client: CDPSession): Promise<string> {
	await page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	});
	const { data } = await client.send('Page.captureScreenshot', { optimizeForSpeed: true });
	return data;
}
