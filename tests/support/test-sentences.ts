import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '$lib/format';
import { LANGUAGES, baseLocale, overwriteGetLocale, type Locale } from '$lib/messages';

/** What is said, by what it is about: one sentence or several. */
type Forms = Record<string, () => string | string[]>;

/** The same as people read it, in each language. */
export type Written<F extends Forms> = Record<keyof F, Record<Locale, string | string[]>>;

type Message = string | { match: Record<string, string> }[];

/** One for each plural of the four languages: none, one, two, few, many, and a full hundred. */
export const counts = (say: (count: number) => string) => [0, 1, 2, 3, 11, 100].map(say);

/**
 * Tests that every form is said as it is written out, and that every message of these files that
 * has figures, names or several forms is among what is written, in every language and every form.
 * @param files of messages/, without `.json`
 * @param labels messages that are no sentences: captions, names of files, what a button says
 */
export function testSentences<F extends Forms>(
	files: string[],
	said: F,
	written: Written<F>,
	labels: string[] = []
): void {
	afterEach(() => overwriteGetLocale(() => baseLocale));

	describe.each(LANGUAGES)('in %s', (language) => {
		it.each(Object.keys(said))('%s', (form) => {
			overwriteGetLocale(() => language);
			expect(asTyped(said[form]!())).toEqual(written[form]![language]);
		});

		it('every generated sentence is written out, in every form that it has', () => {
			const sentences = Object.values(written).flatMap((each) => each[language]);
			const missing = files
				.flatMap((file) => generatedIn(language, file))
				.filter(({ key, form }) => !labels.includes(key) && !sentences.some(isSaidIn(form)))
				.map(({ key, form }) => `${key}: ${form}`);
			expect(missing).toEqual([]);
		});
	});
}

/** Without the signs of a page, and with spaces as they are typed: French and Intl have several. */
function asTyped(said: string | string[]): string | string[] {
	return Array.isArray(said) ? said.map(typed) : typed(said);
}

const typed = (text: string) => plainText(text).replace(/[\u2009\u202f\u00a0]/g, ' ');

/** Every form of the messages that have something put in, or several forms. */
function generatedIn(language: Locale, file: string): { key: string; form: string }[] {
	const text = readFileSync(`messages/${language}/${file}.json`, 'utf8');
	return Object.entries(JSON.parse(text) as Record<string, Message>)
		.filter(([key, message]) => key !== '$schema' && isGenerated(message))
		.flatMap(([key, message]) => formsOf(message).map((form) => ({ key, form: typed(form) })));
}

const isGenerated = (message: Message) => typeof message !== 'string' || message.includes('{');

const formsOf = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** Whether a sentence is this form of a message, or has it as a part, whatever is put in. */
function isSaidIn(form: string): (sentence: string) => boolean {
	const parts = form.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(parts.join('.+'), 'i');
	return (sentence) => pattern.test(sentence);
}
