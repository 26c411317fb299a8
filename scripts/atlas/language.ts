import { Option } from 'commander';
import { LANGUAGES, baseLocale, m, overwriteGetLocale } from '$lib/messages';

/**
 * Says everything that follows, help included, in the language after `--lang`; in English without it.
 * A language that there is not is left to the option itself, which refuses it.
 */
export function chooseLanguage(words: string[]): void {
	const at = words.findLastIndex((word) => /^--lang(=|$)/.test(word));
	const named = at < 0 ? null : (words[at]!.split('=')[1] ?? words[at + 1]);
	const language = LANGUAGES.find((known) => known === named);
	if (language) overwriteGetLocale(() => language);
}

export const languageOption = () =>
	new Option('--lang <language>', m.atlas_lang()).choices(LANGUAGES).default(baseLocale);
