import { describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import {
	areasSentence,
	trendLead,
	trendSentence,
	yearSentence,
	type TrendSubject
} from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const JANUARY = parseMonth('2025-01');
const value = (n: number): Cell => ({ kind: 'value', value: n });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** One figure per month from January 2025; null where there is no row at all. */
function subject(
	cells: (Cell | null)[],
	more: { metric?: MetricId; place?: string; row?: (at: number) => Partial<MetricRow> } = {}
): TrendSubject {
	const { metric = 'M03', place = 'Camp 1', row = () => ({}) } = more;
	return {
		metric,
		place,
		periods: cells.map((_, at) => ({ first: JANUARY + at, last: JANUARY + at })),
		rows: cells.flatMap((cell, at) =>
			cell ? [rowOf('XA', cell, { period: JANUARY + at, ...row(at) })] : []
		)
	};
}

const FORMS: [string, () => string, string][] = [
	[
		'up',
		() => trendSentence(subject([value(24.1), value(26), range(27, 28)])),
		'Caseload ratio, Camp 1: up 2.9–3.9 between January 2025 (24.1) and March 2025 (27–28)'
	],
	[
		'down',
		() => trendSentence(subject([value(30), value(24.5)])),
		'Caseload ratio, Camp 1: down 5.5 between January 2025 (30.0) and February 2025 (24.5)'
	],
	[
		'up in percentage points',
		() => trendSentence(subject([value(60), value(72)], { metric: 'M07' })),
		'Caseworkers with a supervisor, Camp 1: up 12.0 percentage points between January 2025 (60%) and February 2025 (72%)'
	],
	[
		'the same',
		() => trendSentence(subject([value(24), missing('no-report'), value(24)])),
		'Caseload ratio, Camp 1: 24.0 in March 2025, the same as in January 2025'
	],
	[
		'ranges that overlap',
		() => trendSentence(subject([range(24, 27), range(26, 29)])),
		'Caseload ratio, Camp 1: no clear change between January 2025 (24–27) and February 2025 (26–29), because the ranges overlap'
	],
	[
		'no row at the start',
		() => trendSentence(subject([null, value(24)])),
		'Caseload ratio, Camp 1: what changed cannot be said. January 2025: no report. February 2025: 24.0'
	],
	[
		'withheld at the end',
		() => trendSentence(subject([value(24), missing('withheld')])),
		'Caseload ratio, Camp 1: what changed cannot be said. January 2025: 24.0. February 2025: withheld'
	],
	[
		'no population at the start',
		() => trendSentence(subject([missing('no-population'), value(50)], { metric: 'M01' })),
		'Caseworkers per 100,000 children, Camp 1: what changed cannot be said. January 2025: no population figure. February 2025: 50.0'
	],
	[
		'cases without a caseworker at the end',
		() => trendSentence(subject([value(24), missing('zero-denominator')])),
		'Caseload ratio, Camp 1: what changed cannot be said. January 2025: 24.0. February 2025: cases, no caseworker'
	],
	[
		'not applicable at the start',
		() => trendSentence(subject([missing('not-applicable'), value(24)])),
		'Caseload ratio, Camp 1: what changed cannot be said. January 2025: not applicable. February 2025: 24.0'
	],
	[
		'down to zero',
		() => trendSentence(subject([value(3), value(0)], { metric: 'M31' })),
		'Cases opened, Camp 1: down 3 between January 2025 (3) and February 2025 (0)'
	],
	[
		'one period',
		() => trendSentence(subject([range(24, 27)])),
		'Caseload ratio, Camp 1: 24–27 in January 2025. One period alone shows no change'
	],
	[
		'one silent period',
		() => trendSentence(subject([missing('withheld')])),
		'Caseload ratio, Camp 1: withheld in January 2025. One period alone shows no change'
	],
	[
		'silence for one reason',
		() => trendSentence(subject([null, missing('no-report'), null])),
		'Caseload ratio, Camp 1: no report from January 2025 to March 2025'
	],
	[
		'silence for several reasons',
		() => trendSentence(subject([missing('withheld'), missing('no-report')])),
		'Caseload ratio, Camp 1: no figure from January 2025 to February 2025'
	],
	[
		'more in one area',
		() => areasSentence(subject([value(30)]), subject([range(24, 27)], { place: 'Camp 2' })),
		'Caseload ratio in January 2025: 3.0–6.0 more in Camp 1 (30.0) than in Camp 2 (24–27)'
	],
	[
		'less in one area',
		() => areasSentence(subject([value(20)]), subject([value(24)], { place: 'Camp 2' })),
		'Caseload ratio in January 2025: 4.0 less in Camp 1 (20.0) than in Camp 2 (24.0)'
	],
	[
		'the same in two areas',
		() => areasSentence(subject([value(20)]), subject([value(20)], { place: 'Camp 2' })),
		'Caseload ratio in January 2025: the same in Camp 1 and in Camp 2 (20.0)'
	],
	[
		'areas whose ranges overlap',
		() => areasSentence(subject([range(20, 24)]), subject([range(23, 26)], { place: 'Camp 2' })),
		'Caseload ratio in January 2025: no clear difference between Camp 1 (20–24) and Camp 2 (23–26), because the ranges overlap'
	],
	[
		'areas of which one is silent',
		() => areasSentence(subject([range(20, 24)]), subject([null], { place: 'Camp 2' })),
		'Caseload ratio in January 2025: how they differ cannot be said. Camp 1: 20–24. Camp 2: no report'
	],
	[
		'a year before',
		() => {
			const now = subject([value(20), value(30)]);
			const periods = now.periods.map(({ first, last }) => ({
				first: first - 12,
				last: last - 12
			}));
			const rows = [rowOf('XA', 25, { period: JANUARY - 11 })];
			return yearSentence(now, { ...now, periods, rows });
		},
		'Caseload ratio, Camp 1: up 5.0 between February 2024 (25.0) and February 2025 (30.0)'
	]
];

describe('the sentence of a trend', () => {
	it.each(FORMS)('says %s', (_, say, expected) => {
		expect(say()).toBe(expected);
	});

	it('reads quarters and years as such', () => {
		const first = parseMonth('2024-10');
		const quarters = [first, first + 3].map((month) => ({ first: month, last: month + 2 }));
		const rows = quarters.map((period, at) => rowOf('XA', 100 + 20 * at, { period: period.first }));
		const said = trendSentence({ metric: 'M31', place: 'Camp 1', periods: quarters, rows });
		expect(said.replace(/\s/g, ' ')).toBe(
			'Cases opened, Camp 1: up 20 between October – December 2024 (100) and January – March 2025 (120)'
		);
	});

	it.each(['fr', 'es', 'ar'] as const)('has every form in %s', (language) => {
		const english = FORMS.map(([, say]) => say());
		overwriteGetLocale(() => language);
		const own = FORMS.map(([, say]) => say());
		overwriteGetLocale(() => 'en');
		expect(own.filter((text, at) => text === english[at] || /trend_|\{/.test(text))).toEqual([]);
		expect(new Set(own.map((text) => text)).size).toBe(FORMS.length);
	});
});

describe(trendLead, () => {
	it('says how the last figure stands, that it became worse, and who is counted', () => {
		expect(trendLead(subject([value(24), value(30)]), [])).toEqual([
			'Does not meet the benchmark of 25.',
			'The change is for the worse.',
			'4 agencies are counted at both ends.'
		]);
	});

	it('says nothing of a benchmark where a plain count is held against none', () => {
		expect(trendLead(subject([value(24), value(30)], { metric: 'M31' }), [])).toEqual([
			'4 agencies are counted at both ends.'
		]);
	});

	it('does not call a change better or worse where other agencies are counted', () => {
		const other = subject([value(30), value(24)], {
			row: (at) => ({ sendersReported: at ? 4 : 3 })
		});
		expect(trendLead(other, [])).toEqual([
			'Meets the benchmark of 25.',
			'Agencies counted: 3 in January 2025, 4 in February 2025. Part of a change may come from that.'
		]);
	});

	it('counts the gaps and names the months that fill no whole period', () => {
		const cut = [{ first: JANUARY + 3, last: JANUARY + 4 }];
		const lead = trendLead(subject([value(30), null, missing('withheld'), value(30)]), cut);
		expect(lead.map((text) => text.replace(/\s/g, ' '))).toEqual([
			'Does not meet the benchmark of 25.',
			'4 agencies are counted at both ends.',
			'2 periods have no figure; the line is not drawn across them.',
			'April – May 2025 is not shown, because it is not a whole period.'
		]);
	});
});
