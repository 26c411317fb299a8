import type PptxGenJS from 'pptxgenjs';
import type { PresentationChart } from './presentation';
import { COLORS, FONT, SERIES_COLORS, toPptxColor } from './presentation-colors';
import type { Box } from './slide-geometry';

/** Figures stand on the bars where there are at most so many. */
const MOST_LABELS = 24;
/** More categories than these, or longer names, are read better beside lying bars. */
const MOST_UPRIGHT = 14;
const LONGEST_UPRIGHT = 16;

/** A chart that PowerPoint can edit, with its benchmark as a series of its own. */
export function drawChart(
	slide: PptxGenJS.Slide,
	chart: PresentationChart,
	box: Box,
	frame: { title: string; isRightToLeft: boolean }
): void {
	const { kind, categories, benchmark } = chart;
	const colors = chart.series.map(({ color }, at) =>
		color ? toPptxColor(color) : SERIES_COLORS[at % SERIES_COLORS.length]!
	);
	const series = chart.series.map(({ name, values }) => toSeries(name, categories, values));
	const options = { ...sharedOptions(chart, frame), ...box, chartColors: colors };
	if (!benchmark) return void slide.addChart(kind, series, options);

	const level = toSeries(
		benchmark.label,
		categories,
		categories.map(() => benchmark.value)
	);
	const parts = [
		{ type: kind, data: series, options: { ...markerOptions, chartColors: colors } },
		{ type: 'line' as const, data: [level], options: BENCHMARK_LINE }
	];
	// With several kinds of chart the second argument is read as the options.
	slide.addChart(parts as PptxGenJS.IChartMulti[], options as never);
}

const markerOptions = { lineSize: 2.5, lineDataSymbolSize: 7 };

const BENCHMARK_LINE = {
	chartColors: [COLORS.ink],
	lineSize: 2,
	lineDash: 'dash',
	lineDataSymbol: 'none',
	showValue: false
};

/** The writer leaves a number 0 out of the embedded workbook, but not the text `0`. */
const toSeries = (name: string, labels: string[], values: (number | null)[]) => ({
	name,
	labels,
	values: values.map((value) => (value === 0 ? '0' : value)) as number[]
});

function sharedOptions(
	chart: PresentationChart,
	{ title, isRightToLeft }: { title: string; isRightToLeft: boolean }
): PptxGenJS.IChartOpts {
	const { kind, categories, series, unitLabel, benchmark } = chart;
	const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
	const isLying = kind === 'bar' && !benchmark && areHardToRead(categories);
	const text = (color: string, size: number) => ({ color, fontFace: FONT, fontSize: size });
	return {
		...markerOptions,
		...prefixed('title', text(COLORS.inkSoft, 14)),
		...prefixed('legend', text(COLORS.ink, 14)),
		...prefixed('catAxisLabel', text(COLORS.ink, categories.length > MOST_UPRIGHT ? 10 : 12)),
		...prefixed('valAxisLabel', text(COLORS.inkSoft, 12)),
		...prefixed('dataLabel', text(COLORS.ink, 12)),
		altText: [title, unitLabel].join('. '),
		objectName: unitLabel,
		showTitle: true,
		title: unitLabel,
		titleBold: false,
		showLegend: series.length > 1 || benchmark !== undefined,
		legendPos: 'b',
		barDir: isLying ? 'bar' : 'col',
		barGapWidthPct: 60,
		catAxisOrientation: isLying !== isRightToLeft ? 'maxMin' : 'minMax',
		...(isLying && isRightToLeft
			? { valAxisOrientation: 'maxMin', catAxisOrientation: 'maxMin' }
			: {}),
		displayBlanksAs: 'gap',
		showValue: kind === 'bar' && categories.length * series.length <= MOST_LABELS,
		dataLabelFormatCode: labelFormat(figures),
		valAxisLabelFormatCode: axisFormat(figures),
		valAxisMinVal: 0,
		valGridLine: { color: COLORS.line, size: 0.75 },
		catGridLine: { style: 'none' },
		valAxisLineShow: false,
		catAxisLineColor: COLORS.inkFaint
	} as PptxGenJS.IChartOpts;
}

const areHardToRead = (categories: string[]): boolean =>
	categories.length > MOST_UPRIGHT || categories.some((name) => name.length > LONGEST_UPRIGHT);

/** Whole numbers stay whole; others keep one decimal. */
const labelFormat = (figures: number[]): string =>
	figures.every(Number.isInteger) ? '#,##0' : '#,##0.0';

/** Under so large a figure the marks of the axis are less than 1 apart. */
const FEW = 5;
const axisFormat = (figures: number[]): string =>
	Math.max(...figures) < FEW ? labelFormat(figures) : '#,##0';

const prefixed = (
	prefix: string,
	{ color, fontFace, fontSize }: { color: string; fontFace: string; fontSize: number }
) => ({
	[`${prefix}Color`]: color,
	[`${prefix}FontFace`]: fontFace,
	[`${prefix}FontSize`]: fontSize
});
