import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import type { MetricId, MetricRow } from '$lib/metrics';
import { reportSpans, toReportFigure } from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const december = parseMonth('2025-12');
const spans = reportSpans('quarter', december);
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

const subject = (metric: MetricId) => ({
	metric,
	spans,
	place: 'Exampleland',
	settings: DEFAULT_SETTINGS
});

function figure(
	metric: MetricId,
	now: Cell | number | undefined,
	before: Cell | number | undefined,
	more: Partial<MetricRow> = {}
) {
	const period = spans.before.to;
	return toReportFigure(subject(metric), {
		now: now === undefined ? undefined : rowOf('XA', now, more),
		before: before === undefined ? undefined : rowOf('XA', before, { period })
	});
}

/** Spaces as they are typed; Intl puts thin ones around the dash of a period. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
const sentence = (...given: Parameters<typeof figure>) => plain(figure(...given).sentence);

describe(toReportFigure, () => {
	it('says what it is, how it stands to its benchmark, and that it went up', () => {
		expect(sentence('M03', 31, 28.5)).toBe(
			'Exampleland, December 2025: 31.0 open cases per caseworker. Does not meet the benchmark of 25. Up 2.5 since September 2025.'
		);
	});

	it('says that it went down, by what range', () => {
		expect(sentence('M03', range(18, 20), range(22, 24))).toBe(
			'Exampleland, December 2025: 18–20 open cases per caseworker. Meets the benchmark of 25. Down 2.0–6.0 since September 2025.'
		);
	});

	it('says no clear change where ranges overlap, and that a range spans the benchmark', () => {
		expect(sentence('M03', range(24, 27), range(26, 28))).toBe(
			'Exampleland, December 2025: 24–27 open cases per caseworker. The range spans the benchmark of 25. No clear change since September 2025: the ranges overlap.'
		);
	});

	it('says that an exact figure is unchanged', () => {
		expect(sentence('M07', 80, 80)).toBe(
			'Exampleland, December 2025: 80% of caseworkers have an assigned supervisor. Does not meet the benchmark of 100%. Unchanged since September 2025.'
		);
	});

	it('says that a figure is unchanged where its move is too small to be written', () => {
		expect(figure('M06', 5.91, 5.93).change).toEqual({
			text: 'Unchanged since September 2025',
			difference: null,
			direction: 'none',
			isBetter: null
		});
	});

	it('says what is missing without a judgement, where the figure is a gap', () => {
		expect(sentence('M05', range(72.5, 73), 61.5)).toBe(
			'Exampleland, December 2025: 72.5–73.0 more caseworkers needed. Up 11.0–11.5 since September 2025.'
		);
	});

	it('moves a share by percentage points', () => {
		expect(sentence('M07', 100, 90)).toBe(
			'Exampleland, December 2025: 100% of caseworkers have an assigned supervisor. Meets the benchmark of 100%. Up 10.0 percentage points since September 2025.'
		);
	});

	it('says nothing of a benchmark where there is none', () => {
		expect(sentence('M09', 12, 12)).toBe(
			'Exampleland, December 2025: 12% of paid posts are vacant. Unchanged since September 2025.'
		);
	});

	it('says that there is nothing to compare with', () => {
		expect(sentence('M01', 40, missing('no-report'))).toBe(
			'Exampleland, December 2025: 40.0 caseworkers per 100,000 children. No figure for September 2025 to compare with.'
		);
		expect(sentence('M01', 40, undefined)).toBe(
			'Exampleland, December 2025: 40.0 caseworkers per 100,000 children. No figure for September 2025 to compare with.'
		);
	});

	it('writes a true zero as a figure', () => {
		expect(sentence('M25O', 0, 3)).toBe(
			'Exampleland, December 2025: 0 actions overdue. Meets the benchmark of 0. Down 3 since September 2025.'
		);
	});

	it('says that nobody has reported', () => {
		const text = 'Caseload ratio, Exampleland: nobody has reported for December 2025.';
		expect(sentence('M03', missing('no-report'), 30)).toBe(text);
		expect(sentence('M03', undefined, 30)).toBe(text);
	});

	it('says that the number of children is not known', () => {
		expect(sentence('M01', missing('no-population'), 30)).toBe(
			'Caseworkers per 100,000 children, Exampleland: no figure for December 2025, because the number of children is not known.'
		);
	});

	it('says that a figure is withheld', () => {
		expect(sentence('M03', missing('withheld'), 30)).toBe(
			'Caseload ratio, Exampleland: withheld for December 2025, to protect children and caseworkers.'
		);
	});

	it('says that a question does not apply', () => {
		expect(sentence('M03', missing('not-applicable'), 30)).toBe(
			'Caseload ratio, Exampleland: does not apply in December 2025.'
		);
	});

	it('says that there are cases and nobody to hold them', () => {
		expect(
			sentence('M03', missing('zero-denominator'), 30, {
				status: 'zero_den',
				numerator: { kind: 'value', value: 122 },
				denominator: { kind: 'value', value: 0 }
			})
		).toBe(
			'Caseload ratio, Exampleland, December 2025: cases, no caseworker (122 open cases ÷ 0 caseworkers holding cases).'
		);
	});

	it('counts what happened over the whole period, and compares it with the whole period before', () => {
		expect(sentence('M31', 120, 100)).toBe(
			'Exampleland, October – December 2025: 120 cases opened. Up 20 since July – September 2025.'
		);
	});

	it.each([
		[42, '42 more cases opened than closed.'],
		[range(-12, -8), '8–12 more cases closed than opened.'],
		[0, 'as many cases opened as closed.'],
		[
			range(-3, 5),
			'it is not certain whether more cases were opened or closed (opened minus closed: -3 to 5).'
		]
	])('says of the net change %j: %s', (now, said) => {
		expect(sentence('M31N', now, undefined)).toBe(
			`Exampleland, October – December 2025: ${said} No figure for July – September 2025 to compare with.`
		);
	});

	it('says where another number of agencies was counted before', () => {
		const changed = figure('M03', 31, 28.5, { sendersReported: 3 });
		expect(changed.counted).toBe('3 of 4 agencies counted; 4 in September 2025');
		expect(changed.isOtherPanel).toBe(true);
		expect(changed.change.isBetter).toBe(null);
	});
});
