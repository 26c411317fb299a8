/**
 * The site's fonts that are in use, as style rules that hold the files themselves: a picture that is
 * drawn from the page may not load anything.
 */
export async function embedFonts(): Promise<string> {
	await document.fonts.ready;
	const used = [...document.fonts].filter(({ status }) => status === 'loaded');
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) =>
			used.some(
				({ family, unicodeRange }) =>
					plain(family) === plain(style.getPropertyValue('font-family')) &&
					plain(unicodeRange) === plain(style.getPropertyValue('unicode-range'))
			)
		);
	return (await Promise.all(rules.map(embedFile))).join('\n');
}

/** Quotes and case are written differently by the two sources. */
const plain = (text: string): string => text.replace(/["'\s]/g, '').toLowerCase();

async function embedFile({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
	const [whole, address] = cssText.match(/url\("?([^")]+)"?\)/) ?? [];
	if (!whole || !address) return '';
	const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
	return cssText.replace(whole, `url("${await toDataUrl(await response.blob())}")`);
}

function toDataUrl(file: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}
