import { embedFonts } from './embed-fonts';

/** Pixels of the picture for each pixel of the page. */
const SCALE = 2;

/**
 * What the element shows as a PNG at twice its size. Everything is read in this browser: styles from
 * the page, fonts from the site's own files. The renderer loads with the first picture.
 */
export async function elementToPng(element: HTMLElement): Promise<Blob> {
	const [{ domToBlob }, cssText] = await Promise.all([import('modern-screenshot'), embedFonts()]);
	return domToBlob(element, {
		scale: SCALE,
		backgroundColor: '#ffffff',
		type: 'image/png',
		font: { cssText }
	});
}
