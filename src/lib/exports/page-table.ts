import { countLines, LINE_HEIGHT, textWidth } from './fit-text';
import type { PresentationTable } from './presentation';

export interface TablePage {
	header: string[];
	rows: string[][];
	/** Inches: width of each column, height of the header and of each row. */
	columnWidths: number[];
	rowHeights: number[];
	/** Which columns hold figures, and are set to their end. */
	ofFigures: boolean[];
	/** Size of the type in points. */
	points: number;
}

const SIZES = [16, 14, 12, 11];
const SIZES_OF_MANY_COLUMNS = [11, 10, 9];
const MANY_COLUMNS = 8;
/** Inches between the text of a cell and its edge. */
export const CELL_MARGIN = { x: 0.08, y: 0.045 };
/** A column of long texts takes at most so many times the width of the shortest. */
const LONGEST_TEXT = 5;

/**
 * The table over as many slides as it needs, its header on each.
 * @param width,firstHeight,height inches on a slide, on the first and on each further one
 */
export function pageTable(
	table: PresentationTable,
	width: number,
	firstHeight: number,
	height: number
): TablePage[] {
	const sizes = table.header.length > MANY_COLUMNS ? SIZES_OF_MANY_COLUMNS : SIZES;
	const ofSize = (points: number) => cutPages(table, width, [firstHeight, height], points);
	return sizes.map(ofSize).find((pages) => pages.length === 1) ?? ofSize(sizes.at(-1)!);
}

function cutPages(
	{ header, rows }: PresentationTable,
	width: number,
	heights: [number, number],
	points: number
): TablePage[] {
	const columnWidths = shareWidth([header, ...rows], width, points);
	const heightOf = (row: string[]) => rowHeight(row, columnWidths, points);
	const ofFigures = header.map((_, column) => holdsFigures(rows.map((row) => row[column] ?? '')));
	const empty = (): TablePage => ({
		header,
		rows: [],
		columnWidths,
		ofFigures,
		rowHeights: [heightOf(header)],
		points
	});
	const pages = [empty()];
	for (const row of rows) {
		const room = pages.length === 1 ? heights[0] : heights[1];
		const last = pages.at(-1)!;
		const needed = heightOf(row);
		const page = last.rows.length > 0 && sum(last.rowHeights) + needed > room ? empty() : last;
		if (page !== last) pages.push(page);
		page.rows.push(row);
		page.rowHeights.push(needed);
	}
	return pages;
}

/** Each column as wide as its longest text, within bounds, and all of them as wide as the slide. */
function shareWidth(rows: string[][], width: number, points: number): number[] {
	const wanted = rows[0]!.map((_, column) =>
		Math.max(...rows.map((row) => textWidth(row[column] ?? '', points) + 2 * CELL_MARGIN.x))
	);
	const shortest = Math.min(...wanted);
	const bounded = wanted.map((inches) => Math.min(inches, Math.max(shortest, 1) * LONGEST_TEXT));
	return bounded.map((inches) => (inches * width) / sum(bounded));
}

/** Half of what stands in the column begins with a digit, as numbers, ranges and `<5` do. */
const holdsFigures = (texts: string[]): boolean =>
	2 * texts.filter((text) => /^[<−-]?\d/.test(text)).length > texts.length;

function rowHeight(row: string[], columnWidths: number[], points: number): number {
	const lines = row.map((text, column) =>
		countLines(text, columnWidths[column]! - 2 * CELL_MARGIN.x, points)
	);
	return (Math.max(1, ...lines) * points * LINE_HEIGHT) / 72 + 2 * CELL_MARGIN.y;
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
