import { describe, expect, it } from 'vitest';
import { compareNames, formatBytes, formatDuration, formatList, formatMonth } from '$lib/format';
import { parseMonth } from '$lib/tables';

describe(formatMonth, () => {
	it('writes the month of the calendar in any time zone', () => {
		expect(formatMonth(parseMonth('2025-12'))).toBe('December 2025');
		expect(formatMonth(parseMonth('2024-03'), 'short')).toBe('Mar 24');
	});
});

describe(compareNames, () => {
	it('puts Camp 2 before Camp 10', () => {
		expect(['Camp 10', 'Camp 2', 'Camp 1W'].sort(compareNames)).toEqual([
			'Camp 1W',
			'Camp 2',
			'Camp 10'
		]);
	});
});

describe(formatList, () => {
	it('joins names as people do', () => {
		expect(formatList(['ORG03', 'ORG07', 'ORG11'])).toBe('ORG03, ORG07, and ORG11');
	});
});

describe(formatBytes, () => {
	it('takes the largest unit that fits', () => {
		expect(formatBytes(820)).toBe('820 byte');
		expect(formatBytes(1_240_000)).toBe('1.2 MB');
	});
});

describe(formatDuration, () => {
	it('writes seconds', () => {
		expect(formatDuration(1234)).toBe('1.2s');
	});
});
