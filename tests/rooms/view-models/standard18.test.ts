import { describe, expect, it } from 'vitest';
import type { MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import {
	STANDARD_FIGURES,
	lastMeasured,
	quarterSpan,
	standardRequests,
	toStandardModel,
	type SurveySplit
} from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const DECEMBER = parseMonth('2025-12');
const [competence, children] = STANDARD_FIGURES as [
	(typeof STANDARD_FIGURES)[number],
	(typeof STANDARD_FIGURES)[number]
];
const parts = (numerator: number, denominator: number) => ({
	numerator: { kind: 'value' as const, value: numerator },
	denominator: { kind: 'value' as const, value: denominator }
});
const now = rowOf('BD', 85, parts(34, 40));
const modelOf = (
	more: Partial<Record<'now' | 'beside' | 'methods' | 'trend' | 'split', MetricRow[] | null>> = {},
	split: SurveySplit = 'sex',
	method: string | null = null
) =>
	toStandardModel(
		children,
		{
			now: [now],
			beside: [rowOf('BD', 80, parts(40, 50))],
			methods: [{ ...now, dimensionValue: 'survey' }],
			trend: [now],
			split: [],
			...more
		} as Parameters<typeof toStandardModel>[1],
		{ split, method },
		DEFAULT_SETTINGS
	);

describe(standardRequests, () => {
	const ask = (figure: typeof children, split: SurveySplit, method: string | null = 'survey') =>
		standardRequests(figure, { month: DECEMBER, area: null, method, split });

	it('asks for the three months that end with the chosen one, as one figure', () => {
		const { now } = ask(children, 'sex');
		expect([now.from, now.to, now.grain]).toEqual([DECEMBER - 2, DECEMBER, 'whole']);
		expect(quarterSpan(DECEMBER)).toBe('October 2025 to December 2025');
	});

	it('begins the trend with a whole quarter', () => {
		expect(ask(children, 'sex').trend).toMatchObject({
			from: parseMonth('2024-01'),
			grain: 'quarter'
		});
	});

	it('narrows answers to a method, but not the assessment of caseworkers', () => {
		expect(ask(children, 'sex').now.filters).toEqual({ method: ['survey'] });
		expect(ask(competence, 'sex').now.filters).toEqual({});
	});

	it('does not split caseworkers by age', () => {
		expect(ask(competence, 'age').split).toBeNull();
		expect(ask(children, 'age').split?.by).toBe('age');
	});
});

describe(toStandardModel, () => {
	it('puts who answered beside the figure, and says how it was asked', () => {
		const { card, beside, methods } = modelOf();
		expect([card.figure, beside.text, methods]).toEqual(['85%', '80% (40 ÷ 50)', 'Survey']);
		expect(card.judgement).toBe('not_met');
	});

	it('names only the method that was chosen', () => {
		const methods = ['survey', 'interview'].map((code) => ({ ...now, dimensionValue: code }));
		expect(modelOf({ methods }, 'sex', 'interview').methods).toBe('Interview');
	});

	it('says that a split is withheld where each of its values is', () => {
		const girls = rowOf('BD', missing('withheld'), { dimensionValue: 'f', status: 'suppressed' });
		const { notes, benchmark } = modelOf({ split: [girls] }).split;
		expect(notes).toEqual([
			'The split by sex is withheld: so few people stand behind its values that it could tell on single ones.'
		]);
		expect(benchmark).toBeNull();
	});

	it('does not add two methods', () => {
		const mixed = rowOf('BD', missing('not-applicable'), { status: 'mixed' });
		const methods = [
			rowOf('BD', 80, { ...parts(40, 50), dimensionValue: 'survey' }),
			rowOf('BD', missing('withheld'), { dimensionValue: 'interview', status: 'suppressed' })
		];
		const { card, isMixed, rows, byMethod, split } = modelOf({ now: [mixed], methods });
		expect(byMethod).toEqual(['Survey: 80% (40 ÷ 50)', 'Interview: withheld']);
		expect(split.notes).toEqual([
			'Choose one method to see the split by sex: two methods are not added.'
		]);
		expect([isMixed, card.figure, card.hasFigure]).toEqual([true, 'two methods, not added', false]);
		expect(rows[0]![2]).toBe('two methods, not added');
	});

	it('shows a value with its range, and one that is withheld with its reason', () => {
		const girls = rowOf('BD', { kind: 'range', low: 79, high: 88 }, { dimensionValue: 'f' });
		const boys = rowOf('BD', missing('withheld'), { dimensionValue: 'm', status: 'suppressed' });
		const { split } = modelOf({ split: [boys, girls] });
		expect(split.bars.map(({ label, text, bounds }) => [label, text, bounds])).toEqual([
			['Female', '79%–88%', { low: 79, high: 88 }],
			['Male', 'withheld', null]
		]);
	});

	it('says when a split tells of fewer people than the whole', () => {
		const girls = rowOf('BD', 100, { ...parts(12, 12), dimensionValue: 'f' });
		expect(modelOf({ split: [girls] }).split.notes).toEqual([
			'The split tells of at most 12 of 40; for the others it is withheld or was not recorded. Do not read it as the whole.'
		]);
	});

	it('says that there is no split, and why it may be so', () => {
		expect(modelOf({ split: [] }, 'disability').split.notes).toEqual([
			'No split by disability: it was not recorded, or so few answered that it is withheld.'
		]);
		expect(modelOf({ split: null }, 'age').split.notes).toEqual([
			'Caseworkers are not split by age; the file has their sex alone.'
		]);
	});

	it('says nothing of a split where nothing was measured', () => {
		const silent = rowOf('BD', missing('no-report'), { status: 'no_submission' });
		const model = modelOf({ now: [silent], beside: [silent], methods: [] });
		expect([model.card.figure, model.beside.text, model.split.notes]).toEqual([
			'no report',
			'no report',
			[]
		]);
	});

	it('tells the trend in quarters', () => {
		const quarters = [
			rowOf('BD', 80, { period: parseMonth('2025-04') }),
			rowOf('BD', missing('not-applicable'), { period: parseMonth('2025-07'), status: 'mixed' }),
			rowOf('BD', 85, { period: parseMonth('2025-10') })
		];
		const { trend } = modelOf({ trend: quarters });
		expect(trend.description).toBe(
			'From 80% in Q2 2025 to 85% in Q4 2025; 1 quarter without a figure'
		);
		expect(trend.ends).toEqual(['Q2 2025', 'Q4 2025']);
		expect(trend.gaps).toEqual([1]);
	});
});

describe(lastMeasured, () => {
	it('is the last month with anything measured, withheld figures among it', () => {
		const at = (month: string, status: MetricRow['status']) =>
			rowOf('BD', missing('withheld'), { period: parseMonth(month), status });
		expect(lastMeasured([[at('2025-06', 'suppressed'), at('2025-07', 'no_submission')], []])).toBe(
			parseMonth('2025-06')
		);
		expect(lastMeasured([[at('2025-07', 'no_submission')]])).toBeNull();
	});
});
