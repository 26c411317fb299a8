/** Widths of Arial in thousandths of the type size, near enough to say where a line breaks. */
const NARROW = /[iljtfIr.,:;|!'’()[\]/\\ -]/;
const WIDE = /[mwMW%@—]/;
const CAPITAL = /\p{Lu}/u;
const MARK = /\p{M}/u;
const NARROW_EM = 0.31;
const WIDE_EM = 0.86;
const CAPITAL_EM = 0.7;
const OTHER_EM = 0.56;

/** Height of a line as a part of the type size. */
export const LINE_HEIGHT = 1.2;

const POINTS_PER_INCH = 72;

/** How wide the text stands on one line, in inches. A cautious estimate: nothing is measured. */
export function textWidth(text: string, points: number): number {
	const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
	return (ems * points) / POINTS_PER_INCH;
}

function letterWidth(letter: string): number {
	if (MARK.test(letter)) return 0;
	if (NARROW.test(letter)) return NARROW_EM;
	if (WIDE.test(letter)) return WIDE_EM;
	return CAPITAL.test(letter) ? CAPITAL_EM : OTHER_EM;
}

/** How many lines the text takes in a column that many inches wide; a long word is broken. */
export function countLines(text: string, width: number, points: number): number {
	return text
		.split('\n')
		.reduce((sum, paragraph) => sum + countParagraphLines(paragraph, width, points), 0);
}

function countParagraphLines(paragraph: string, width: number, points: number): number {
	const space = textWidth(' ', points);
	let [lines, filled] = [1, 0];
	for (const word of paragraph.split(' ')) {
		const needed = textWidth(word, points);
		const after = filled === 0 ? needed : filled + space + needed;
		if (after <= width) filled = after;
		else {
			lines += (filled === 0 ? 0 : 1) + Math.ceil(needed / width) - 1;
			filled = needed % width;
		}
	}
	return lines;
}

/** Height of the paragraphs one under the other, in inches. @param gap between two, in points */
export function textHeight(
	paragraphs: string[],
	width: number,
	points: number,
	gap: number
): number {
	const lines = paragraphs.reduce((sum, text) => sum + countLines(text, width, points), 0);
	const gaps = Math.max(0, paragraphs.length - 1) * gap;
	return (lines * points * LINE_HEIGHT + gaps) / POINTS_PER_INCH;
}

/** The largest of the sizes, in points, at which the paragraphs fit into the box; else the last. */
export function fitText(
	paragraphs: string[],
	box: { w: number; h: number },
	sizes: readonly number[],
	gap = 0
): number {
	const fits = (points: number) => textHeight(paragraphs, box.w, points, gap) <= box.h;
	return sizes.find(fits) ?? sizes.at(-1)!;
}
