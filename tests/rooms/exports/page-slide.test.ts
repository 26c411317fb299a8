import { describe, expect, it } from 'vitest';
import { countLines, fitText } from '../../../src/lib/exports/fit-text';
import { pageSlide } from '../../../src/lib/exports/page-slide';
import { pageTable } from '../../../src/lib/exports/page-table';

const sentence =
	'Move four caseworker posts from Camp 9 to Camp 4 Extension before the next meeting.';

describe(countLines, () => {
	it('breaks between words, and within one that is longer than the line', () => {
		expect(countLines('one', 1, 12)).toBe(1);
		expect(countLines('one two three four', 1, 12)).toBe(2);
		expect(countLines('aaaaaaaaaaaaaaaaaaaaaaaa', 1, 12)).toBe(3);
	});
});

describe(fitText, () => {
	it('takes the largest size that fits, and the smallest where none does', () => {
		expect(fitText(['Short'], { w: 10, h: 1 }, [30, 20, 10])).toBe(30);
		expect(fitText([sentence.repeat(2)], { w: 10, h: 1 }, [30, 20, 10])).toBe(20);
		expect(fitText([sentence.repeat(50)], { w: 10, h: 1 }, [30, 20, 10])).toBe(10);
	});
});

describe(pageSlide, () => {
	it('sets a long title smaller', () => {
		const [short] = pageSlide({ title: 'Decisions', lead: [] });
		const [long] = pageSlide({ title: sentence.repeat(3), lead: [] });
		expect(short!.titlePoints).toBe(30);
		expect(long!.titlePoints).toBe(18);
	});

	it('goes on with words that do not fit on a further slide, and drops none', () => {
		const lead = Array.from({ length: 20 }, (_, at) => `${at}. ${sentence}`);
		const pages = pageSlide({ title: 'Decisions', lead, notes: ['Slowly.'] });
		expect(pages.map(({ title }) => title)).toEqual(['Decisions (1/2)', 'Decisions (2/2)']);
		expect(pages.flatMap((page) => page.lead)).toEqual(lead);
		expect(pages.map(({ notes }) => notes)).toEqual([['Slowly.'], []]);
	});

	it('gives words that leave no room for the figure a slide of their own', () => {
		const table = { header: ['Area'], rows: [['Camp 1']] };
		const pages = pageSlide({ title: 'Camps', lead: Array(9).fill(sentence), table });
		expect(pages.map((page) => [page.lead.length, page.table?.rows.length])).toEqual([
			[9, undefined],
			[0, 1]
		]);
	});
});

describe(pageTable, () => {
	it('keeps a short table large, and its columns as wide as the slide', () => {
		const [page, ...further] = pageTable(
			{ header: ['Area', 'Cases'], rows: [['Camp 1', '12–15']] },
			12,
			4,
			5
		);
		expect(further).toEqual([]);
		expect(page!.points).toBe(16);
		expect(page!.columnWidths[0]! + page!.columnWidths[1]!).toBeCloseTo(12);
		expect(page!.ofFigures).toEqual([false, true]);
	});

	it('cuts a long one so that no page is higher than its room', () => {
		const rows = Array.from({ length: 60 }, () => ['Camp', sentence.repeat(4)]);
		const pages = pageTable({ header: ['Area', 'Remark'], rows }, 12, 4, 5);
		const heights = pages.map(({ rowHeights }) => rowHeights.reduce((sum, h) => sum + h, 0));
		expect(heights[0]).toBeLessThanOrEqual(4);
		expect(Math.max(...heights)).toBeLessThanOrEqual(5);
		expect(pages.flatMap((page) => page.rows)).toEqual(rows);
	});
});
