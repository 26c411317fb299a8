import PptxGenJS from 'pptxgenjs';
import { m } from '$lib/messages';
import { drawChart } from './draw-chart';
import { finishPptx } from './finish-pptx';
import { fitText } from './fit-text';
import { LEAD_GAP, pageSlide, type SlidePage } from './page-slide';
import { CELL_MARGIN, type TablePage } from './page-table';
import type { Presentation } from './presentation';
import { COLORS, FONT } from './presentation-colors';
import { COVER, defineLayouts, layoutFor } from './slide-layouts';
import {
	BODY,
	COVER_SUBTITLE,
	COVER_TITLE,
	figureBox,
	fitInto,
	FOOTER,
	mirror,
	type Box
} from './slide-geometry';

const TITLE_SIZES = [44, 40, 36, 32, 28, 24, 20];
const SUBTITLE_SIZES = [24, 22, 20, 18, 16, 14];
const FOOTER_SIZES = [11, 10, 9, 8];

/** The bytes of the file. Loaded lazily by `presentationToPptx`. */
export async function drawPresentation(presentation: Presentation): Promise<Uint8Array> {
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = presentation.title;
	pptx.subject = presentation.subtitle;
	pptx.author = m.shell_title();
	pptx.company = m.shell_title();
	pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
	pptx.rtlMode = presentation.isRightToLeft;
	defineLayouts(pptx, presentation.isRightToLeft);
	drawCover(pptx, presentation);
	for (const page of presentation.slides.flatMap(pageSlide)) drawPage(pptx, page, presentation);
	const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
	return finishPptx(bytes, presentation);
}

function drawCover(pptx: PptxGenJS, presentation: Presentation): void {
	const { title, subtitle } = presentation;
	const slide = pptx.addSlide({ masterName: COVER });
	const words = wording(presentation);
	slide.addText(title, {
		...words,
		placeholder: 'title',
		bold: true,
		valign: 'bottom',
		color: COLORS.paper,
		fontSize: fitText([title], COVER_TITLE, TITLE_SIZES)
	});
	slide.addText(subtitle, {
		...words,
		placeholder: 'body',
		valign: 'top',
		color: COLORS.onInkSoft,
		fontSize: fitText([subtitle], COVER_SUBTITLE, SUBTITLE_SIZES)
	});
	drawFooter(slide, presentation, COLORS.onInkSoft);
}

function drawPage(pptx: PptxGenJS, page: SlidePage, presentation: Presentation): void {
	const slide = pptx.addSlide({ masterName: layoutFor(page.leadHeight) });
	const words = wording(presentation);
	const place = (box: Box) => (presentation.isRightToLeft ? mirror(box) : box);
	slide.addText(page.title, {
		...words,
		placeholder: 'title',
		bold: true,
		valign: 'middle',
		color: COLORS.ink,
		fontSize: page.titlePoints
	});
	if (page.lead.length > 0) drawLead(slide, page, words);
	const box = place(figureBox(page.leadHeight));
	if (page.chart) drawChart(slide, page.chart, box, { ...presentation, title: page.title });
	if (page.picture) {
		const { data, alternative } = page.picture;
		slide.addImage({ data, altText: alternative, ...fitInto(box, page.picture) });
	}
	if (page.table) drawTable(slide, page.table, box, page.title, words);
	drawFooter(slide, presentation, COLORS.inkFaint);
	if (page.notes.length > 0) slide.addNotes(page.notes.join('\n'));
}

function drawLead(slide: PptxGenJS.Slide, page: SlidePage, words: Wording): void {
	const gap = page.leadHeight === BODY.h ? 2 * LEAD_GAP : LEAD_GAP;
	const options = {
		...words,
		fontSize: page.leadPoints,
		color: COLORS.inkSoft,
		paraSpaceAfter: gap
	};
	slide.addText(
		page.lead.map((text) => ({ text, options: { ...options, breakLine: true } })),
		{ ...options, placeholder: 'body', valign: 'top' }
	);
}

function drawTable(
	slide: PptxGenJS.Slide,
	table: TablePage,
	box: Box,
	title: string,
	words: Wording
): void {
	const line = { type: 'solid' as const, pt: 0.75, color: COLORS.line };
	const none = { type: 'none' as const };
	const border: [object, object, object, object] = [none, none, line, none];
	const head = { bold: true, color: COLORS.paper, fill: { color: COLORS.ink } };
	const toRow = (cells: string[], options: object) =>
		cells.map((text, column) => {
			const align = table.ofFigures[column] ? END_OF[words.align] : words.align;
			return { text, options: { ...words, align, border, ...options } };
		});
	const rows = table.rows.map((cells, at) =>
		toRow(cells, at % 2 === 1 ? { fill: { color: COLORS.paperSoft } } : {})
	);
	slide.addTable([toRow(table.header, head), ...rows] as PptxGenJS.TableRow[], {
		x: box.x,
		y: box.y,
		w: box.w,
		colW: table.columnWidths,
		rowH: table.rowHeights,
		fontSize: table.points,
		color: COLORS.ink,
		valign: 'middle',
		margin: [CELL_MARGIN.y, CELL_MARGIN.x, CELL_MARGIN.y, CELL_MARGIN.x],
		objectName: title
	});
}

const END_OF = { left: 'right', right: 'left' } as const;

function drawFooter(slide: PptxGenJS.Slide, presentation: Presentation, color: string): void {
	const { footer, isRightToLeft } = presentation;
	slide.addText(footer, {
		...wording(presentation),
		...(isRightToLeft ? mirror(FOOTER) : FOOTER),
		margin: 0,
		valign: 'middle',
		color,
		fontSize: fitText([footer], FOOTER, FOOTER_SIZES),
		isTextBox: true
	});
}

/** What every text of the file says about its language and direction. */
type Wording = ReturnType<typeof wording>;

const wording = ({ isRightToLeft }: Presentation) => ({
	fontFace: FONT,
	align: isRightToLeft ? ('right' as const) : ('left' as const),
	rtlMode: isRightToLeft
});
