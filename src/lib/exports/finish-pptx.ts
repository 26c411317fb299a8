import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Presentation } from './presentation';
import { FONT } from './presentation-colors';

type Bytes = Uint8Array<ArrayBuffer>;

/** Regions without which PowerPoint does not know a language. */
const LANGUAGES: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' };

/** Control characters, which a name in a file may hold and no XML may. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}/gu;

/**
 * Mends what pptxgenjs 4 cannot be told: language and direction of tables, charts and notes, header
 * rows, shapes with one number, and missing figures, which it writes as values without a number.
 */
export function finishPptx(bytes: Uint8Array, presentation: Presentation): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
	return zipSync(
		Object.fromEntries(parts.map(([name, part]) => [name, finishPart(name, part, presentation)]))
	);
}

function finishPart(name: string, part: Bytes, presentation: Presentation): Bytes {
	if (name.endsWith('.xlsx')) return finishWorkbook(part);
	if (!name.endsWith('.xml')) return part;
	const language = LANGUAGES[presentation.language] ?? presentation.language;
	const text = strFromU8(part)
		.replace(NOT_IN_XML, '')
		.replaceAll('lang="en-US"', `lang="${language}"`);
	if (name.startsWith('ppt/slides/')) return strToU8(finishSlide(text, presentation));
	if (name.startsWith('ppt/charts/')) return strToU8(finishChart(text, presentation));
	if (name.startsWith('ppt/notesSlides/')) return strToU8(finishNotes(text, presentation));
	return strToU8(text);
}

function finishSlide(text: string, { isRightToLeft }: Presentation): string {
	let shapes = 0;
	return text
		.replaceAll('<a:tblPr/>', `<a:tblPr${isRightToLeft ? ' rtl="1"' : ''} firstRow="1"/>`)
		.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++shapes}"`);
}

function finishChart(text: string, { isRightToLeft }: Presentation): string {
	const rtl = isRightToLeft ? ' rtl="1"' : '';
	return text
		.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
		.replaceAll(
			`<a:latin typeface="${FONT}"/>`,
			`<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`
		)
		.replace(/(<a:cs typeface="[^"]*"\/>)\s*<a:cs\s+typeface="[^"]*"\/>/g, '$1')
		.replaceAll('<a:pPr><a:defRPr', `<a:pPr${rtl}><a:defRPr`);
}

const NOTE = /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/;

/** One paragraph for each line of the notes, in the direction of the language. */
function finishNotes(text: string, { isRightToLeft }: Presentation): string {
	const direction = isRightToLeft ? '<a:pPr algn="r" rtl="1"/>' : '';
	return text.replace(NOTE, (_, run: string, words: string, end: string) =>
		words
			.split(/\r?\n/)
			.map((line) => `<a:p>${direction}<a:r>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`)
			.join('')
	);
}

function finishWorkbook(bytes: Bytes): Bytes {
	const parts = unzipSync(bytes);
	const sheet = 'xl/worksheets/sheet1.xml';
	const cells = strFromU8(parts[sheet]!).replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
	const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
	return zipSync({ ...Object.fromEntries(files), [sheet]: strToU8(cells) });
}
