import { codeLabel, formatList, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { vocabularyOf, type MetricId, type MetricRow } from '$lib/metrics';
import { codesOf, type Settings } from '$lib/schemas';
import { boundsOf, type Cell, type Month } from '$lib/tables';
import { toFigureCard, type FigureCardModel } from './figure-card';
import { countText, figureText } from './figure-text';
import { benchmarkOf, benchmarkText, judge, metricText, type Judgement } from './metric-text';
import { toSparklineModel, type SparklineModel } from './sparkline-model';
import {
	narrowsTo,
	type StandardFigure,
	type StandardPart,
	type StandardQuestion,
	type SurveySplit
} from './standard18-requests';
import { statusText } from './status-text';

/** A share as a bar: certain up to `low`, possible up to `high`; null bounds have a reason. */
export interface RangeBar {
	label: string;
	bounds: { low: number; high: number } | null;
	/** `79%–88%`, or why there is none. */
	text: string;
	/** `89 ÷ 101–113`. */
	parts: string | null;
	judgement: Judgement;
}

/** One measurement of Standard 18 with all that is read beside it. */
export interface StandardModel {
	card: FigureCardModel;
	/** Who answered, or was assessed twice: `76% (255–261 ÷ 335–341)`. */
	beside: { metric: MetricId; title: string; text: string };
	/** How it was measured: `Survey`; null where nothing was measured. */
	methods: string | null;
	isMixed: boolean;
	/** Where two methods were used: the figure of each. */
	byMethod: string[];
	trend: SparklineModel;
	split: { title: string; bars: RangeBar[]; notes: string[]; benchmark: number | null };
	/** Of the table: group, figure, parts, benchmark. */
	rows: string[][];
}

export type StandardAnswers = Record<Exclude<StandardPart, 'split'>, MetricRow[]> & {
	/** Null where it cannot be split so. */
	split: MetricRow[] | null;
};

export function toStandardModel(
	{ metric, beside }: StandardFigure,
	answers: StandardAnswers,
	{ split, method }: Pick<StandardQuestion, 'split' | 'method'>,
	settings: Settings
): StandardModel {
	const now = answers.now[0];
	const isMixed = now?.status === 'mixed';
	const plain = toFigureCard(metric, answers.now, null, settings);
	const card = isMixed ? { ...plain, figure: m.standard_mixed(), parts: null, notes: [] } : plain;
	const narrowed = narrowsTo(metric, method);
	const codes = methodCodes(answers.methods).filter((code) => (narrowed ?? code) === code);
	const methods = codes.length
		? formatList(codes.map((code) => codeLabel('survey_method', code)))
		: null;
	const bars = answers.split && !isMixed ? toRangeBars(metric, answers.split, split, settings) : [];
	const besideModel = besideOf(beside, answers.beside[0]);
	const benchmark = benchmarkOf(metric, settings);
	return {
		card,
		beside: besideModel,
		methods,
		isMixed,
		byMethod: isMixed ? codes.map((code) => methodLine(metric, code, answers.methods)) : [],
		trend: toTrend(metric, answers.trend, settings),
		split: {
			title: metricText(metric, 'short'),
			bars,
			notes: notesOfSplit(metric, answers, split, bars),
			benchmark: bars.some(({ bounds }) => bounds) ? (benchmark?.value ?? null) : null
		},
		rows: [
			[
				card.title,
				m.standard_everybody(),
				card.figure,
				card.parts ? partsText(now) : '',
				benchmarkText(metric, settings) ?? '',
				besideModel.text,
				methods ?? ''
			],
			...(isMixed ? answers.methods : []).map((row) => [
				card.title,
				m.standard_everybody(),
				figureText(metric, row.value),
				row.value.kind === 'missing' ? '' : partsText(row),
				benchmarkText(metric, settings) ?? '',
				'',
				codeLabel('survey_method', row.dimensionValue ?? '')
			]),
			...bars.map(({ label, text, parts }) => [
				card.title,
				label,
				text,
				parts ?? '',
				benchmarkText(metric, settings) ?? '',
				'',
				''
			])
		]
	};
}

/** Quarter by quarter; a quarter measured by two methods is a gap. */
function toTrend(metric: MetricId, rows: MetricRow[], settings: Settings): SparklineModel {
	const quarters = rows.map(({ period }) => period);
	const known = rows.filter(({ value }) => value.kind !== 'missing');
	const say = (row: MetricRow) => ({
		figure: figureText(metric, row.value),
		quarter: quarterText(row.period)
	});
	const [first, last] = [known[0], known.at(-1)];
	const [from, to] = [first && say(first), last && say(last)];
	return {
		...toSparklineModel(
			rows,
			quarters,
			metric,
			benchmarkOf(metric, settings),
			benchmarkText(metric, settings)
		),
		ends: [quarters[0], quarters.at(-1)].map((quarter) =>
			quarter === undefined ? '' : quarterText(quarter)
		) as [string, string],
		description:
			from && to
				? m.standard_trend({
						from: from.figure,
						fromQuarter: from.quarter,
						to: to.figure,
						toQuarter: to.quarter,
						gaps: rows.length - known.length
					})
				: m.standard_trend_none()
	};
}

/** Methods by which anything was measured, in the order of the list. */
export function methodCodes(rows: MetricRow[]): string[] {
	const used = new Set(rows.map(({ dimensionValue }) => dimensionValue));
	return codesOf('survey_method').filter((code) => used.has(code));
}

/** Whether anything was measured: also where it is withheld, or was measured by two methods. */
export function isMeasured(rows: MetricRow[]): boolean {
	return rows.some(({ status }) => status !== 'no_submission');
}

/** The last month in which something was measured, of requests month by month; null for never. */
export function lastMeasured(answers: MetricRow[][]): Month | null {
	const months = answers.flat().filter((row) => isMeasured([row]));
	return months.length ? Math.max(...months.map(({ period }) => period)) : null;
}

/** `October to December 2025`: the three months that end with this one. */
export function quarterSpan(month: Month): string {
	return m.standard_months({ from: formatMonth(month - 2), to: formatMonth(month) });
}

function quarterText(first: Month): string {
	return m.standard_quarter({
		quarter: Math.floor((first % 12) / 3) + 1,
		year: String(Math.floor(first / 12))
	});
}

function methodLine(metric: MetricId, code: string, rows: MetricRow[]): string {
	const row = rows.find(({ dimensionValue }) => dimensionValue === code)!;
	const method = codeLabel('survey_method', code);
	const figure = figureText(metric, row.value);
	return row.value.kind === 'missing'
		? m.standard_by_method_missing({ method, reason: figure })
		: m.standard_by_method({ method, figure, parts: partsText(row) });
}

function besideOf(metric: MetricId, row: MetricRow | undefined): StandardModel['beside'] {
	const value = row?.value ?? ({ kind: 'missing', reason: 'no-report' } as const);
	const title = metricText(metric, 'short');
	if (row?.status === 'mixed') return { metric, title, text: m.standard_mixed() };
	if (!row || value.kind === 'missing') return { metric, title, text: figureText(metric, value) };
	return {
		metric,
		title,
		text: m.standard_beside({ figure: figureText(metric, value), parts: partsText(row) })
	};
}

function toRangeBars(
	metric: MetricId,
	rows: MetricRow[],
	split: SurveySplit,
	settings: Settings
): RangeBar[] {
	return codesOf(vocabularyOf(split)).flatMap((code) => {
		const row = rows.find(({ dimensionValue }) => dimensionValue === code);
		if (!row) return [];
		const isMixed = row.status === 'mixed';
		return [
			{
				label: codeLabel(vocabularyOf(split), code),
				bounds: endsOf(row.value),
				text: isMixed ? m.standard_mixed() : figureText(metric, row.value),
				parts: boundsOf(row.value) ? partsText(row) : null,
				judgement: judge(metric, row.value, settings)
			}
		];
	});
}

/** A breakdown tells of fewer people than the total: it is kept only where it tells on nobody. */
function notesOfSplit(
	metric: MetricId,
	{ now, split: rows }: StandardAnswers,
	split: SurveySplit,
	bars: RangeBar[]
): string[] {
	const by = codeLabel('dimension', split).toLowerCase();
	const whole = now[0];
	if (rows === null) return [m.standard_split_not_so({ by })];
	if (!whole || whole.status === 'no_submission') return [];
	if (whole.status === 'mixed') return [m.standard_split_mixed({ by })];
	if (bars.length === 0) return [m.standard_split_none({ by })];
	if (bars.every(({ bounds }) => bounds === null)) return [m.standard_split_withheld({ by })];
	const total = boundsOf(whole.denominator);
	const told = rows.map(({ denominator }) => boundsOf(denominator)?.high ?? 0);
	const most = told.reduce((sum, high) => sum + high, 0);
	const isShort = total !== null && most < total.low;
	return [
		isShort
			? m.standard_split_part({
					told: countText({ kind: 'value', value: most }),
					total: countText(whole.denominator)
				})
			: null,
		!isShort && rows.some(({ status }) => status === 'partial')
			? statusText(metric, 'partial')
			: null
	].filter((note) => note !== null);
}

function partsText(row: MetricRow | undefined): string {
	return row ? m.standard_parts(partsOf(row)) : '';
}

const partsOf = ({ numerator, denominator }: MetricRow) => ({
	numerator: countText(numerator),
	denominator: countText(denominator)
});

function endsOf(cell: Cell): RangeBar['bounds'] {
	const bounds = boundsOf(cell);
	return bounds && { low: bounds.low, high: bounds.high };
}
