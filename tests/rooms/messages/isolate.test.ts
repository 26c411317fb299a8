import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCsv } from '$lib/exports';
import { formatList, joinTexts, plainText } from '$lib/format';
import { baseLocale, isolate, m, overwriteGetLocale, writeForPage } from '$lib/messages';
import { CHOICES } from '../../../src/lib/messages/isolated-messages';

beforeEach(() => {
	writeForPage();
	overwriteGetLocale(() => 'ar');
});
afterEach(() => {
	writeForPage(false);
	overwriteGetLocale(() => baseLocale);
});

describe(isolate, () => {
	it('keeps a name apart on a page that runs from the right', () => {
		expect(isolate('Camp 4 Extension')).toBe('\u2068Camp 4 Extension\u2069');
		expect(isolate('')).toBe('');
	});

	it('does nothing on other pages, on the command line and in files', () => {
		overwriteGetLocale(() => 'fr');
		expect(isolate('Camp 4')).toBe('Camp 4');
		overwriteGetLocale(() => 'ar');
		writeForPage(false);
		expect(isolate('Camp 4')).toBe('Camp 4');
	});
});

describe('messages in Arabic on a page', () => {
	it('isolate every name and figure that is put in', () => {
		expect(m.sentence_one_area({ area: 'Camp 4 Extension', figure: '12', unit: 'حالة' })).toBe(
			'\u2068Camp 4 Extension\u2069: \u206812\u2069 \u2068حالة\u2069'
		);
	});

	it('still choose their form by what is not read', () => {
		expect(m.capacity_sentence_supervisors({ known: 'nobody', figure: '' })).toBe('لا يوجد مشرف');
		expect(m.meeting_decide_overdue({ certainty: 'exact', count: 1 })).not.toContain('\u2068');
	});

	it('isolate each name of a list', () => {
		expect(formatList(['Camp 4', 'Camp 5'])).toBe('\u2068Camp 4\u2069 و\u2068Camp 5\u2069');
		expect(joinTexts(['North', 'South'])).toBe('\u2068North\u2069، \u2068South\u2069');
	});

	it('are plain in files', () => {
		const said = m.trend_mark({ period: 'Camp 4', figure: '-3' });
		expect(plainText(said)).toBe('Camp 4: -3');
		expect(toCsv([[said]])).toBe('\ufeff"Camp 4: -3"');
	});
});

it('knows every input that chooses a form without being a number', () => {
	const chosen = readdirSync('messages/ar').flatMap((file) => selectorsIn(file));
	const counted = new Set(chosen.filter(({ isCount }) => isCount).map(({ name }) => name));
	const unknown = chosen.filter(({ name }) => !counted.has(name) && !CHOICES.has(name));
	expect(unknown).toEqual([]);
});

/** Inputs by which messages choose; a count is one that some message has a plural of. */
function selectorsIn(file: string): { name: string; isCount: boolean }[] {
	const text = readFileSync(`messages/ar/${file}`, 'utf8');
	const messages = Object.values(JSON.parse(text) as Record<string, unknown>).filter(Array.isArray);
	return (messages.flat() as { declarations: string[]; selectors: string[] }[]).flatMap(
		({ declarations, selectors }) =>
			selectors.map((selector) => {
				const plural = declarations
					.map((line) => /^local (\w+) = (\w+): plural/.exec(line))
					.find((found) => found?.[1] === selector);
				return { name: plural?.[2] ?? selector, isCount: Boolean(plural) };
			})
	);
}
