import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, baseLocale, overwriteGetLocale, type Locale } from '$lib/messages';

/** What is said, by what it is about; the short sentences of a list follow each other. */
type Forms = Record<string, () => string | string[]>;

/** The same as people read it, in each language. */
export type Written<F extends Forms> = Record<keyof F, Record<Locale, string>>;

type Message = string | { match: Record<string, string> }[];

/** Plural categories of the four languages: none, one, two, few, many, and a full hundred. */
export const counts = (say: (count: number) => string) => [0, 1, 2, 3, 11, 100].map(say).join(' | ');

/**
 * Tests that every form is said as it is written out, and that every message with figures or with
 * several forms of these files is among them in every language, each form of it.
 * @param files of messages/, without `.json`
 * @param labels messages that are no sentences: captions, names of files, what a button says
 */
export function testSentences<F extends Forms>(
	files: string[],
	said: F,
	written: Written<F>,
	labels: string[]
): void {
	afterEach(() => overwriteGetLocale(() => baseLocale));

	describe.each(LANGUAGES)('in %s', (language) => {
		it.each(Object.keys(said))('%s', (form) => {
			overwriteGetLocale(() => language);
			expect(oneLine(said[form]!())).toBe(written[form]![language]);
		});

		it('every generated sentence is written out, in every plural and every case', () => {
			const sentences = Object.values(written).map((each) => each[language]);
			const missing = files.flatMap((file) =>
				sentencesOf(language, file)
					.filter(([key]) => !labels.includes(key))
					.flatMap(([key, texts]) => texts.map((text) => [key, text] as const))
					.filter(([, text]) => !sentences.some((sentence) => isIn(sentence, text)))
					.map(([key, text]) => `${key}: ${text}`)
			);
			expect(missing).toEqual([]);
		});
	});
}

/** Spaces as they are typed; French and Intl have several kinds of them. */
const oneLine = (text: string | string[]) =>
	[text]
		.flat()
		.join(' ')
		.replace(/[\u2009\u202f\u00a0]/g, ' ');

/** Messages that have figures or names put in, or several forms. */
function sentencesOf(language: Locale, file: string): [key: string, texts: string[]][] {
	const text = readFileSync(`messages/${language}/${file}.json`, 'utf8');
	return Object.entries(JSON.parse(text) as Record<string, Message>)
		.filter(([key, message]) => key !== '$schema' && isGenerated(message))
		.map(([key, message]) => [key, formsOf(message).map(oneLine)]);
}

const isGenerated = (message: Message) => typeof message !== 'string' || message.includes('{');

const formsOf = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** Whether a sentence is this message, or has it as a part, whatever was put in. */
function isIn(sentence: string, message: string): boolean {
	const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(parts.join('.+'), 'i').test(sentence);
}
