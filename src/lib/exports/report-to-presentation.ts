import { formatList, joinSentences } from '$lib/format';
import { m } from '$lib/messages';
import {
	joinParts,
	type ReportAreas,
	type ReportFigure,
	type ReportModel,
	type ReportSection,
	type ReportTrend
} from '$lib/view-models';
import type { Presentation, PresentationChart, PresentationSlide } from './presentation';

interface Language {
	language: string;
	isRightToLeft: boolean;
}

const COLORS = { certain: '#5fa8bd', possible: '#1d6a86' };

/**
 * The slides of a report: the same sentences, figures and tables as on the page, with what must be
 * known of them on every slide. Sections that are still being counted are left out.
 */
export function reportToPresentation(report: ReportModel, language: Language): Presentation {
	const { name, place, period, sentence, facts, sections } = report;
	return {
		title: sentence ?? name,
		subtitle: m.report_about({ name, place, period }),
		...language,
		footer: footerOf(report),
		slides: [
			...sections.flatMap(({ section }) => (section ? slidesOf(section) : [])),
			{
				title: m.report_facts(),
				lead: [],
				table: { header: [name, period], rows: facts.map(({ term, text }) => [term, text]) }
			}
		]
	};
}

/** Short enough for one line; all of it stands on the last slide. */
function footerOf({ place, ofFiles }: ReportModel): string {
	const { period, minimumCount, completeness, generatedOn, isDemonstration } = ofFiles;
	return joinSentences([
		...(isDemonstration ? [m.shell_demonstration()] : []),
		`${place}, ${period}`,
		completeness.replace(/\.$/, ''),
		m.export_minimum_count_text({ count: minimumCount }),
		`${m.export_generated_on()} ${generatedOn}`
	]);
}

function slidesOf(section: ReportSection): PresentationSlide[] {
	const { title, sentence, lead, points, figures, areas, trends, tables } = section;
	const words = [...(lead.length ? [lead.join(' ')] : []), ...points];
	return [
		...(sentence || words.length ? [{ title: sentence ?? title, lead: words }] : []),
		...(figures.length ? [figuresSlide(title, figures)] : []),
		...(areas ? areasSlides(areas) : []),
		...trends.flatMap(trendSlides),
		...tables
			.filter(({ table }) => table.rows.length)
			.map(({ title: heading, text, table, left }) => ({
				title: heading,
				lead: [text, left].filter((each) => each !== null && each !== ''),
				table: toRows(table)
			}))
	] as PresentationSlide[];
}

/** The cards of a section as a table. */
function figuresSlide(title: string, figures: ReportFigure[]): PresentationSlide {
	return {
		title: m.report_slide_figures({ title }),
		lead: [...new Set(figures.flatMap(({ notes }) => notes))],
		table: {
			header: [
				m.report_column_figure(),
				'',
				'',
				m.report_column_change(),
				m.report_column_counted()
			],
			rows: figures.map((figure) => [
				figure.title,
				figure.hasFigure ? `${figure.figure} ${figure.unit}` : figure.figure,
				[figure.benchmark, figure.parts && joinParts(figure.parts)].filter(Boolean).join('\n'),
				figure.change.text,
				figure.counted ?? ''
			])
		}
	};
}

function areasSlides(areas: ReportAreas): PresentationSlide[] {
	const { title, bars, table, left, uncertainOrder, unit, benchmark } = areas;
	const silent = bars.filter(({ low }) => low === null).map(({ name }) => name);
	const chart = rangeChart(
		'bar',
		title,
		bars.filter(({ low }) => low !== null),
		{ unit, benchmark }
	);
	const notes = [
		silent.length ? m.report_slide_missing({ areas: formatList(silent) }) : null,
		left,
		uncertainOrder
	].filter((note) => note !== null);
	return [
		...(chart.categories.length ? [{ title, lead: notes, chart }] : []),
		{ title, lead: notes, table: toRows(table) }
	];
}

function trendSlides({ title, points, table, completeness, unit, benchmark }: ReportTrend) {
	const named = points.map(({ month, ...ends }) => ({ name: month, ...ends }));
	return [
		{ title, lead: [completeness], chart: rangeChart('line', title, named, { unit, benchmark }) },
		{ title, lead: [completeness], table: toRows(table) }
	];
}

/** Both ends of every range, never its middle; one series where every figure is exact. */
function rangeChart(
	kind: PresentationChart['kind'],
	title: string,
	ends: { name: string; low: number | null; high: number | null }[],
	{ unit, benchmark }: Pick<ReportAreas, 'unit' | 'benchmark'>
): PresentationChart {
	const isExact = ends.every(({ low, high }) => low === high);
	const [low, high] = [ends.map((each) => each.low), ends.map((each) => each.high)];
	return {
		kind,
		categories: ends.map(({ name }) => name),
		series: isExact
			? [{ name: title, values: low, color: COLORS.possible }]
			: [
					{ name: m.report_series_least({ title }), values: low, color: COLORS.certain },
					{ name: m.report_series_most({ title }), values: high, color: COLORS.possible }
				],
		unitLabel: unit,
		...(benchmark && { benchmark })
	};
}

function toRows({ columns, rows }: ReportAreas['table']) {
	return { header: columns.map(({ title }) => title), rows: rows.map(({ cells }) => cells) };
}
