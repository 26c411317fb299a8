import { fitText, textHeight } from './fit-text';
import { pageTable, type TablePage } from './page-table';
import type { PresentationChart, PresentationPicture, PresentationSlide } from './presentation';
import { BODY, figureBox, LEAD_HEIGHTS, leadBox, TITLE } from './slide-geometry';

/** One slide as it is drawn: at most one figure, and texts with the size at which they fit. */
export interface SlidePage {
	title: string;
	titlePoints: number;
	lead: string[];
	leadPoints: number;
	/** Inches; 0 where there is no lead, all the slide where there is no figure. */
	leadHeight: number;
	chart?: PresentationChart;
	picture?: PresentationPicture;
	table?: TablePage;
	notes: string[];
}

type Figure = Pick<SlidePage, 'chart' | 'picture' | 'table'>;
type Lead = Pick<SlidePage, 'lead' | 'leadPoints' | 'leadHeight'>;

const TITLE_SIZES = [30, 28, 26, 24, 22, 20, 18, 16, 14];
const WORD_SIZES = [28, 26, 24, 22, 20, 18];
const LEAD_SIZES = [20, 18, 16, 14];
/** Points between two sentences. */
export const LEAD_GAP = 6;
const NO_LEAD: Lead = { lead: [], leadPoints: LEAD_SIZES[0]!, leadHeight: 0 };

/**
 * The slides that one needs: words that do not fit go first on slides of their own, then each
 * figure has its slide, and a long table as many as it takes.
 */
export function pageSlide(slide: PresentationSlide): SlidePage[] {
	const hasFigure = Boolean(slide.chart ?? slide.picture ?? slide.table);
	const lead = hasFigure ? leadAbove(slide.lead) : null;
	const words = lead ? [] : cutWords(slide.lead);
	const figures = figuresOf(slide, lead?.leadHeight ?? 0);
	const pages = [
		...words,
		...figures.map((figure, at) => ({ ...(at === 0 && lead ? lead : NO_LEAD), ...figure }))
	];
	return pages.map((page, at) => {
		const title = pages.length === 1 ? slide.title : `${slide.title} (${at + 1}/${pages.length})`;
		return {
			...page,
			title,
			titlePoints: fitText([title], TITLE, TITLE_SIZES),
			notes: at === 0 ? (slide.notes ?? []) : []
		};
	});
}

/** The lead at a size and height at which it stands above a figure; null where it is too long. */
function leadAbove(lead: string[]): Lead | null {
	if (lead.length === 0) return NO_LEAD;
	for (const leadPoints of LEAD_SIZES) {
		const needed = textHeight(lead, BODY.w, leadPoints, LEAD_GAP);
		const leadHeight = LEAD_HEIGHTS.find((height) => needed <= height);
		if (leadHeight !== undefined) return { lead, leadPoints, leadHeight };
	}
	return null;
}

/** The words over as many slides as they need. */
function cutWords(lead: string[]): Lead[] {
	const least = WORD_SIZES.at(-1)!;
	const pages: string[][] = [[]];
	for (const sentence of lead) {
		const page = pages.at(-1)!;
		const isFull = textHeight([...page, sentence], BODY.w, least, 2 * LEAD_GAP) > BODY.h;
		if (isFull && page.length > 0) pages.push([sentence]);
		else page.push(sentence);
	}
	return pages.map((page) => ({
		lead: page,
		leadPoints: fitText(page, leadBox(BODY.h), WORD_SIZES, 2 * LEAD_GAP),
		leadHeight: BODY.h
	}));
}

function figuresOf({ chart, picture, table }: PresentationSlide, leadHeight: number): Figure[] {
	const before: Figure[] = [...(chart ? [{ chart }] : []), ...(picture ? [{ picture }] : [])];
	if (!table) return before;
	const { h } = figureBox(before.length === 0 ? leadHeight : 0);
	const pages = pageTable(table, BODY.w, h, BODY.h);
	return [...before, ...pages.map((page) => ({ table: page }))];
}
