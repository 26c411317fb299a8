/** Pixels of the picture for each pixel of the page. */
export const PICTURE_SCALE = 2;

/**
 * What the element shows as a PNG at twice its size. Everything is read in this browser: styles from
 * the page, fonts from the site's own files. The renderer loads with the first picture.
 */
export async function elementToPng(element: HTMLElement): Promise<Blob> {
	const { domToBlob } = await import('modern-screenshot');
	await document.fonts.ready;
	return domToBlob(element, {
		scale: PICTURE_SCALE,
		backgroundColor: '#ffffff',
		type: 'image/png'
	});
}
