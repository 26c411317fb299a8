import { describe, expect, it } from 'vitest';
import { formatCell, formatCount, formatRange, missingText } from '$lib/format';
import { missing } from '$lib/tables';

describe(formatCell, () => {
	it('writes thousands with a comma', () => {
		expect(formatCell({ kind: 'value', value: 1241 })).toBe('1,241');
	});

	it('joins the ends of a range with an en dash', () => {
		expect(formatCell({ kind: 'range', low: 1241, high: 1253 })).toBe('1,241–1,253');
	});

	it('says why there is no figure', () => {
		expect(formatCell(missing('no-population'))).toBe('no population figure');
		expect(missingText('withheld')).toBe('withheld');
	});
});

describe(formatCount, () => {
	it('says less than k for a protected count', () => {
		expect(formatCount({ kind: 'range', low: 1, high: 4 })).toBe('<5');
		expect(formatCount({ kind: 'range', low: 1, high: 9 })).toBe('<10');
	});

	it('keeps every other range, and ratios and gaps from 1 to 4, as they are', () => {
		expect(formatCount({ kind: 'range', low: 2, high: 8 })).toBe('2–8');
		expect(formatCell({ kind: 'range', low: 1, high: 4 })).toBe('1–4');
		expect(formatCell({ kind: 'range', low: 1, high: 4 }, 0, 'percent')).toBe('1%–4%');
	});
});

describe(formatRange, () => {
	it('rounds the ends outwards, so that the range still holds the figure', () => {
		expect(formatRange(12.41, 12.44, 1)).toBe('12.4–12.5');
	});

	it('does not take the noise of floating point for a digit', () => {
		expect(formatRange(12.3, 0.1 + 12.3, 1)).toBe('12.3–12.4');
		expect(formatRange(0.1, 0.1 + 0.2, 1)).toBe('0.1–0.3');
	});

	it('is one number when both ends are written alike', () => {
		expect(formatRange(25, 25, 1)).toBe('25.0');
	});
});
