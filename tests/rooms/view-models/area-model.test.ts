import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { toAreaModel } from '$lib/view-models';
import { camps, missing, rowOf } from '../../support/metric-rows';

const december = parseMonth('2025-12');
const months = [december - 3, december - 2, december - 1, december];
const inputs = {
	area: camps('Camp 4')[0]!,
	metric: 'M03' as const,
	month: december,
	row: rowOf('site:4', { kind: 'range', low: 38, high: 38.6 }),
	trend: [
		rowOf('site:4', 20, { period: december - 3 }),
		rowOf('site:4', 30, { period: december - 1 }),
		rowOf('site:4', { kind: 'range', low: 38, high: 38.6 })
	],
	months,
	roles: []
};

describe(toAreaModel, () => {
	it('gives the figure with what was divided by what, and who has reported', () => {
		const model = toAreaModel(inputs);
		expect(model).toMatchObject({
			code: '4',
			name: 'Camp 4',
			figure: '38.0–38.6',
			hasFigure: true
		});
		expect(model.parts!.numerator.figure).toBe('100');
		expect(model.reported).toBe('4 of 4 agencies counted · month-end December 2025');
	});

	it('divides a count by nothing', () => {
		const row = rowOf('site:4', 12, { denominator: missing('not-applicable') });
		const model = toAreaModel({ ...inputs, metric: 'M31', row });
		expect(model).toMatchObject({ figure: '12', unit: 'cases opened', parts: null });
	});

	it('says that results of two methods are not added', () => {
		const row = rowOf('site:4', missing('not-applicable'), { status: 'mixed' });
		expect(toAreaModel({ ...inputs, metric: 'M22C', row }).notes).toEqual([
			'Not added up: it was made by two methods or on two scales. Split it to see each'
		]);
	});

	it('says of how many months a year is made', () => {
		const row = rowOf('site:4', 12, { months: 7 });
		expect(toAreaModel({ ...inputs, metric: 'M10', row }).notes).toEqual([
			'Made of 7 months of 12: lower than a full year would be.'
		]);
	});

	it('tells a service that has not been looked at again from a breakdown that is kept back', () => {
		const row = rowOf('site:4', 80, { asOf: december - 2 });
		expect(toAreaModel({ ...inputs, metric: 'M24', row }).notes).toEqual([
			'Shows October 2025: nothing newer is known.'
		]);
		expect(toAreaModel({ ...inputs, metric: 'M32', row }).notes[0]).toContain('too few cases');
	});

	it('has no trend and no roles while they are being measured, which is not the same as none', () => {
		expect(toAreaModel({ ...inputs, trend: null, roles: null })).toMatchObject({
			trend: null,
			roles: null
		});
	});

	it('breaks the trend where there was no report', () => {
		const { runs } = toAreaModel(inputs).trend!;
		expect(runs).toEqual([
			[{ at: 0, low: 20, high: 20 }],
			[
				{ at: 2, low: 30, high: 30 },
				{ at: 3, low: 38, high: 38.6 }
			]
		]);
	});

	it('ends the trend in a range where the last figure is one, not in its middle', () => {
		expect(toAreaModel(inputs).trend!.last).toMatchObject({ low: 38, text: '38.0–38.6' });
		expect(toAreaModel(inputs).trend!.last!.high).toBeCloseTo(38.6, 5);
	});

	it('says the trend in words, gaps included', () => {
		expect(toAreaModel(inputs).trend!.description).toBe(
			'From September 2025 (20.0) to December 2025 (38.0–38.6); 1 month without a figure'
		);
	});

	it('keeps the benchmark within the drawing even where all figures are below it', () => {
		const low = { ...inputs, trend: [rowOf('site:4', 3)] };
		expect(toAreaModel(low).trend!.domain).toEqual([0, 27.500000000000004]);
	});

	it('shows the roles in the order of the list, as long as they are many', () => {
		const roles = [
			rowOf('site:4', 1, { dimensionValue: 'COM_VOL', denominator: { kind: 'value', value: 6 } }),
			rowOf('site:4', 1, { dimensionValue: 'NGO_CW', denominator: { kind: 'value', value: 8 } }),
			rowOf('site:4', 1, { dimensionValue: 'SUPERVISOR', denominator: { kind: 'value', value: 2 } })
		];
		const bars = toAreaModel({ ...inputs, roles }).roles!;
		expect(bars.map(({ text, share }) => [text, share])).toEqual([
			['8', 1],
			['6', 0.75]
		]);
	});

	it('says so where only part of a month has come in', () => {
		const row = rowOf('site:4', 38, { status: 'partial', sendersReported: 3 });
		expect(toAreaModel({ ...inputs, row }).notes).toEqual([
			'How to read it: some agencies missing.'
		]);
	});

	it('leaves the parts out where nobody has reported', () => {
		const none = missing('no-report');
		const row = rowOf('site:4', none, { numerator: none, denominator: none });
		expect(toAreaModel({ ...inputs, row })).toMatchObject({ parts: null, hasFigure: false });
	});
});
