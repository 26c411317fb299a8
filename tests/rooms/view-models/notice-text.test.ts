import { describe, expect, it } from 'vitest';
import { NOTICE_CODES } from '$lib/findings';
import { noticeText } from '$lib/view-models';

const notice = (code: string, count: number, column: string | null, details = {}) => ({
	code,
	count,
	column,
	details
});

describe(noticeText, () => {
	it('counts what was read differently and names the column', () => {
		expect(noticeText(notice('thousands_separator', 1204, 'population'))).toBe(
			'population: 1,204 numbers with separators for thousands were read as whole numbers.'
		);
	});

	it('speaks of one in the singular', () => {
		expect(noticeText(notice('blank_lines', 1, null))).toBe(
			'1 line without any value was left out.'
		);
	});

	it('names the encoding and the separator as people do', () => {
		expect(noticeText(notice('encoding_read', 1, null, { encoding: 'windows-1252' }))).toBe(
			'Read as Windows-1252.'
		);
		expect(noticeText(notice('delimiter_read', 1, null, { delimiter: 'semicolon' }))).toBe(
			'Columns are separated by semicolons.'
		);
	});

	it.each(Object.entries(NOTICE_CODES))('has a text for %s', (code, names) => {
		const details = Object.fromEntries(names.map((name: string) => [name, `«${name}»`]));
		const text = noticeText(notice(code, 2, null, details));
		for (const name of names) expect(text).toContain(`«${name}»`);
		expect(text).toMatch(/\.$/);
	});
});
