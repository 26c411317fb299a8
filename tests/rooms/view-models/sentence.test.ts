import { describe, expect, it } from 'vitest';
import type { MetricId, MetricRow } from '$lib/metrics';
import { missing, parseMonth, type Cell } from '$lib/tables';
import { leadFor, sentenceFor, type Reporting } from '$lib/view-models';

const december = parseMonth('2025-12');
const value = (n: number): Cell => ({ kind: 'value', value: n });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** One row per area, named A, B, C ... in this order. */
function subject(metric: MetricId, cells: Cell[]) {
	const rows = cells.map((cell, index): MetricRow => ({
		areaCode: 'ABCDEFGH'[index]!,
		period: december,
		dimensionValue: null,
		value: cell,
		numerator: value(1),
		denominator: value(1),
		status: 'ok',
		sendersReported: 1,
		sendersExpected: 1,
		leftOut: 0,
		withheld: 0,
		asOf: null,
		months: null
	}));
	return {
		metric,
		month: december,
		level: 'site' as const,
		rows,
		nameOf: (code: string) => `Camp ${code}`
	};
}

const reporting = (silent: number): Reporting => ({
	month: december,
	expected: 12,
	reported: 12 - silent,
	incomplete: Array.from({ length: silent }, (_, index) => ({
		code: `ORG${index}`,
		missing: 'Caseload',
		hasSentNothing: false
	}))
});

describe(sentenceFor, () => {
	it('counts the areas beyond the benchmark', () => {
		expect(sentenceFor(subject('M03', [value(38), value(25), value(30)]))).toBe(
			'2 of 3 camps have more than 25 open cases per caseworker'
		);
	});

	it('says of shares without a sentence of their own where they are under the benchmark', () => {
		expect(sentenceFor(subject('M13', [value(100), value(60), range(40, 100)]))).toBe(
			'In at least 1 of 3 camps, fewer than 100% of caseworkers have reached level 1 or higher'
		);
		expect(sentenceFor(subject('M22C', [value(90), value(95)]))).toBe(
			'Of 2 camps, there is none where fewer than 90% of the children who answered are satisfied'
		);
	});

	it('says where there is something that should not be there', () => {
		expect(sentenceFor(subject('M24C', [value(0), value(2)]))).toBe(
			'In 1 of 2 camps there are items rated critical to address'
		);
	});

	it('gives the span of what has no benchmark', () => {
		expect(sentenceFor(subject('M31N', [range(-4, -1), value(6)]))).toBe(
			'Net change of cases: from Camp A (-4 to -1) to Camp B (6)'
		);
	});

	it('has a singular', () => {
		expect(sentenceFor(subject('M03', [value(38), value(25)]))).toBe(
			'1 of 2 camps has more than 25 open cases per caseworker'
		);
	});

	it('says at least as soon as a range spans the benchmark', () => {
		expect(sentenceFor(subject('M03', [value(38), range(24, 26), value(3)]))).toBe(
			'At least 1 of 3 camps has more than 25 open cases per caseworker'
		);
	});

	it('says at least when an area has not reported', () => {
		expect(sentenceFor(subject('M07', [value(80), missing('no-report')]))).toBe(
			'At least 1 of 2 camps has caseworkers without an assigned supervisor'
		);
	});

	it('claims nothing when only ranges could be beyond', () => {
		expect(sentenceFor(subject('M03', [range(24, 26), value(3)]))).toBe(
			'It is not certain whether any of 2 camps has more than 25 open cases per caseworker'
		);
	});

	it('says none only when that is certain', () => {
		expect(sentenceFor(subject('M06', [value(5), value(6)]))).toBe(
			'None of 2 camps has more than 6 caseworkers per supervisor'
		);
	});

	it('spans the areas where there is no benchmark', () => {
		expect(sentenceFor(subject('M01', [value(88.25), value(12), missing('no-population')]))).toBe(
			'From 12.0 in Camp B to 88.3 in Camp A: caseworkers per 100,000 children'
		);
	});

	it('says that there is no figure', () => {
		expect(sentenceFor(subject('M03', [missing('no-report')]))).toBe(
			'There is no figure for December 2025'
		);
	});
});

describe(leadFor, () => {
	it('names what the sentence does not count', () => {
		const cells = [value(38), missing('zero-denominator'), missing('no-report'), range(24, 26)];
		expect(leadFor(subject('M03', cells), reporting(1))).toEqual([
			'Caseload ratio, December 2025.',
			'1 camp has open cases and no caseworker.',
			'1 camp has no report.',
			'In 1 more camp the range spans the benchmark.',
			'1 agency has not reported in full.'
		]);
	});

	it('says that everybody has reported', () => {
		expect(leadFor(subject('M03', [value(38)]), reporting(0)).at(-1)).toBe(
			'Every expected agency has reported.'
		);
	});
});
