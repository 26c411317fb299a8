import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { presentationToPptx, type Presentation, type PresentationSlide } from '$lib/exports';

const slide: PresentationSlide = {
	title: '15 of 33 camps have more than 25 open cases per caseworker',
	lead: ['December 2025.', '2 camps have no report.']
};
const english: Presentation = {
	title: 'Quarterly trends',
	subtitle: 'October to December 2025',
	language: 'en',
	isRightToLeft: false,
	footer: '11 of 12 agencies reported & counts under 5 are ranges',
	slides: [slide]
};
const chart: PresentationSlide['chart'] = {
	kind: 'line',
	categories: ['October', 'November', 'December'],
	series: [{ name: 'Ratio', values: [24.5, null, 0] }],
	unitLabel: 'Open cases per caseworker',
	benchmark: { value: 25, label: 'Benchmark: 25' }
};
const rowsOf = (count: number) =>
	Array.from({ length: count }, (_, at) => [`Camp ${at + 1}`, 'No report']);

/** The parts of the file as text, by name. */
async function write(presentation: Partial<Presentation>): Promise<Record<string, string>> {
	const bytes = await presentationToPptx({ ...english, ...presentation });
	const parts = Object.entries(unzipSync(bytes));
	return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}
const textsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
const slidesOf = (parts: Record<string, string>) =>
	Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const onlyChart = (parts: Record<string, string>) =>
	Object.entries(parts).find(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))![1];
const valuesOf = (xml: string) =>
	[...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([\d.]+)<\/c:v>/g)].map(([, at, value]) => [at, value]);

describe(presentationToPptx, () => {
	it('opens with a cover, and has the facts as text on every slide', async () => {
		const parts = await write({});
		expect(textsOf(parts['ppt/slides/slide1.xml']!)).toEqual([
			'Quarterly trends',
			'October to December 2025',
			'11 of 12 agencies reported &amp; counts under 5 are ranges',
			'1'
		]);
		expect(textsOf(parts['ppt/slides/slide2.xml']!)).toEqual([
			'15 of 33 camps have more than 25 open cases per caseworker',
			'December 2025.',
			'2 camps have no report.',
			'11 of 12 agencies reported &amp; counts under 5 are ranges',
			'2'
		]);
	});

	it('marks the title as a title, so that outline view and screen readers find it', async () => {
		const parts = await write({});
		expect(parts['ppt/slides/slide2.xml']).toMatch(/<p:ph\s+idx="\d+"\s+type="title"/);
	});

	it('leaves a gap where there is no figure, and writes 0 where the figure is 0', async () => {
		const xml = onlyChart(await write({ slides: [{ ...slide, chart }] }));
		expect(valuesOf(xml)).toEqual([
			['0', '24.5'],
			['2', '0'],
			['0', '25'],
			['1', '25'],
			['2', '25']
		]);
		expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
	});

	it('keeps the same figures in the workbook that opens with "edit data"', async () => {
		const bytes = await presentationToPptx({ ...english, slides: [{ ...slide, chart }] });
		const parts = unzipSync(bytes);
		const workbook = Object.keys(parts).find((name) => name.endsWith('.xlsx'))!;
		const sheet = strFromU8(unzipSync(parts[workbook]!)['xl/worksheets/sheet1.xml']!);
		expect(sheet).toContain('<c r="B2"><v>24.5</v></c><c r="C2"><v>25</v></c>');
		expect(sheet).not.toContain('<c r="B3">');
		expect(sheet).toContain('<c r="B4"><v>0</v></c><c r="C4"><v>25</v></c>');
	});

	it('goes on with a long table on further slides, its header on each', async () => {
		const table = { header: ['Area', 'Open cases'], rows: rowsOf(40) };
		const parts = await write({ slides: [{ title: 'Every camp', lead: [], table }] });
		const texts = slidesOf(parts)
			.slice(1)
			.map((name) => textsOf(parts[name]!));
		expect(texts.map(([title]) => title)).toEqual([
			'Every camp (1/3)',
			'Every camp (2/3)',
			'Every camp (3/3)'
		]);
		expect(texts.map((slide) => slide.slice(1, 3))).toEqual([
			['Area', 'Open cases'],
			['Area', 'Open cases'],
			['Area', 'Open cases']
		]);
		expect(texts.flat().filter((text) => text!.startsWith('Camp '))).toEqual(
			rowsOf(40).map(([name]) => name)
		);
		expect(parts['ppt/slides/slide2.xml']).toContain('<a:tblPr firstRow="1"/>');
	});

	it('puts chart, picture and table of one slide on slides of their own', async () => {
		const table = { header: ['Area'], rows: [['Camp 1']] };
		const picture = {
			data: 'data:image/png;base64,iVBORw0KGgo=',
			alternative: 'Map of 33 camps',
			width: 1600,
			height: 900
		};
		const parts = await write({ slides: [{ ...slide, chart, picture, table }] });
		expect(slidesOf(parts)).toHaveLength(4);
		expect(parts['ppt/slides/slide3.xml']).toContain('descr="Map of 33 camps"');
	});

	it('writes notes line by line, for the speaker only', async () => {
		const parts = await write({ slides: [{ ...slide, notes: ['First ask Camp 4.', 'Then 9.'] }] });
		expect(textsOf(parts['ppt/notesSlides/notesSlide2.xml']!).slice(0, 2)).toEqual([
			'First ask Camp 4.',
			'Then 9.'
		]);
		expect(parts['ppt/slides/slide2.xml']).not.toContain('First ask');
	});

	it('is written from right to left in Arabic: slides, tables, charts and notes', async () => {
		const table = { header: ['المنطقة'], rows: [['المخيم 1']] };
		const parts = await write({
			language: 'ar',
			isRightToLeft: true,
			slides: [{ title: 'المخيمات', lead: ['جملة.'], chart, table, notes: ['ملاحظة'] }]
		});
		expect(parts['ppt/presentation.xml']).toContain('rtl="1"');
		expect(parts['ppt/slides/slide2.xml']).toContain('<a:pPr rtl="1"  algn="r"');
		expect(parts['ppt/slides/slide2.xml']).toContain('lang="ar-SA"');
		expect(parts['ppt/slides/slide2.xml']).not.toContain(' lang="en-US"');
		expect(parts['ppt/slides/slide3.xml']).toContain('<a:tblPr rtl="1" firstRow="1"/>');
		expect(onlyChart(parts)).toContain('<c:orientation val="maxMin"/>');
		expect(parts['ppt/notesSlides/notesSlide2.xml']).toContain('<a:pPr algn="r" rtl="1"/>');
	});

	it('gives each shape of a slide its own number, without which PowerPoint offers a repair', async () => {
		const table = { header: ['Area'], rows: [['Camp 1']] };
		const parts = await write({ slides: [{ ...slide, table }] });
		const numbers = [...parts['ppt/slides/slide2.xml']!.matchAll(/<p:cNvPr id="(\d+)"/g)];
		expect(new Set(numbers.map(([, id]) => id)).size).toBe(numbers.length);
	});

	it('leaves out control characters, with which the file would not open', async () => {
		const parts = await write({ footer: 'Camp\u00019' });
		expect(textsOf(parts['ppt/slides/slide2.xml']!)).toContain('Camp9');
	});

	it('names nobody as its author but the program', async () => {
		const core = (await write({}))['docProps/core.xml']!;
		expect(core).toContain('<dc:creator>Caseworker Atlas</dc:creator>');
		expect(core).not.toContain('PptxGenJS');
	});
});
