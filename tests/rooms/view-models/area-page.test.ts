import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { areaSentence, toMissingFigures, toWorkerBars } from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const say = (caseload: Parameters<typeof rowOf>[1], gap: Parameters<typeof rowOf>[1]) =>
	areaSentence(
		'Camp 5',
		'December 2025',
		rowOf('site:5', caseload),
		rowOf('site:5', gap),
		DEFAULT_SETTINGS
	);

describe(areaSentence, () => {
	it('tells the caseload, how it stands to the benchmark, and who is missing', () => {
		expect(say(38.2, 6)).toBe(
			'Camp 5: 38.2 open cases per caseworker. Does not meet the benchmark of 25. 6.0 more caseworkers are needed.'
		);
	});

	it('says nothing of a gap where there is none', () => {
		expect(say(20, 0)).toBe('Camp 5: 20.0 open cases per caseworker. Meets the benchmark of 25.');
	});

	it('keeps ranges as ranges', () => {
		expect(say({ kind: 'range', low: 24, high: 27 }, { kind: 'range', low: 0, high: 1 })).toContain(
			'24–27 open cases per caseworker'
		);
	});

	it('names cases without a caseworker, whose number it tells', () => {
		expect(say(missing('zero-denominator'), 4)).toBe(
			'Camp 5: 100 open cases and no caseworker. 4.0 more caseworkers are needed.'
		);
	});

	it('tells no report, hidden and not applicable apart', () => {
		expect(say(missing('no-report'), missing('no-report'))).toBe(
			'Camp 5: nobody has reported the caseload of December 2025.'
		);
		expect(say(missing('withheld'), missing('withheld'))).toBe(
			'Camp 5: no caseload figure (withheld).'
		);
		expect(say(missing('not-applicable'), 0)).toBe('Camp 5: no caseload figure (not applicable).');
	});
});

describe(toMissingFigures, () => {
	it('names the file that would fill a figure that nobody has reported', () => {
		const figures = toMissingFigures([
			{ metric: 'M24', rows: [] },
			{ metric: 'M04', rows: [rowOf('XA', missing('withheld'))] },
			{ metric: 'M03', rows: [rowOf('XA', missing('zero-denominator'))] },
			{ metric: 'M01', rows: [rowOf('XA', 3)] }
		]);
		expect(figures.map(({ metric, reason, file }) => [metric, reason, file])).toEqual([
			['M24', 'no report', 'Quality Assessment Framework'],
			['M04', 'withheld', null]
		]);
	});
});

describe(toWorkerBars, () => {
	it('has a bar for each kind that is there, as long as its share of the longest', () => {
		const bars = toWorkerBars('employer_type', [
			rowOf('XA', 1, { dimensionValue: 'GOV', denominator: { kind: 'value', value: 2 } }),
			rowOf('XA', 1, { dimensionValue: 'NGO_INT', denominator: { kind: 'value', value: 8 } }),
			rowOf('XA', 0, { dimensionValue: 'UN', denominator: { kind: 'value', value: 0 } })
		]);
		expect(bars).toEqual([
			{ label: 'Government', text: '2', share: 0.25 },
			{ label: 'International NGO', text: '8', share: 1 },
			{ label: 'United Nations', text: '0', share: 0 }
		]);
	});
});
