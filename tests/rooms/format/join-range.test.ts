import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCsv } from '$lib/exports';
import { formatCount, formatMoney, formatRange, joinRange, plainText } from '$lib/format';
import { baseLocale, overwriteGetLocale, writeForPage } from '$lib/messages';

beforeEach(() => writeForPage());
afterEach(() => {
	writeForPage(false);
	overwriteGetLocale(() => baseLocale);
});

describe(joinRange, () => {
	it('is a plain dash wherever no page is written: on the command line, in files', () => {
		writeForPage(false);
		expect(joinRange('12', '15')).toBe('12–15');
		overwriteGetLocale(() => 'ar');
		expect(joinRange('12', '15')).toBe('12–15');
	});

	it('does not break after the dash on a page', () => {
		expect(joinRange('12', '15')).toBe('12–\u206015');
		expect(formatRange(1241, 1253)).toBe('1,241–\u20601,253');
	});

	it('runs from the right in Arabic, whatever the ends are written with', () => {
		overwriteGetLocale(() => 'ar');
		expect(joinRange('12', '15')).toBe('\u206712\u200f–\u2060\u200f15\u2069');
		expect(formatMoney(12_000, 14_500, 'USD')).toContain(
			'\u206712,000\u200f–\u2060\u200f14,500\u2069'
		);
	});
});

describe(formatCount, () => {
	it('writes a protected count in Arabic with its sign before the number, as files have it', () => {
		overwriteGetLocale(() => 'ar');
		expect(formatCount({ kind: 'range', low: 1, high: 4 })).toBe('\u2066<5\u2069');
	});
});

describe(plainText, () => {
	it('is a range as files have it', () => {
		overwriteGetLocale(() => 'ar');
		expect(plainText(formatRange(74, 77, 0, 'percent'))).toBe('74%–77%');
		expect(plainText(formatRange(12, 15))).toBe('12–15');
	});

	it('is what every CSV has', () => {
		overwriteGetLocale(() => 'ar');
		expect(toCsv([[joinRange('12', '15'), 3]])).toBe('\ufeff"12–15","3"');
	});
});
