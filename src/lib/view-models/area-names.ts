import { m } from '$lib/messages';

/**
 * Names as short as a map needs them: a first word that most areas share (Camp) is left out, and
 * long words that say little (Extension) are shortened as the language does.
 */
export function shortAreaNames(names: string[]): string[] {
	const firstWords = names.map((name) => name.split(' ')[0]!);
	const shared = firstWords.find(
		(word) => firstWords.filter((other) => other === word).length > Math.max(1, names.length / 2)
	);
	return names.map((name) =>
		shorten(shared ? name.replace(new RegExp(`^${escape(shared)} `), '') : name)
	);
}

function shorten(name: string): string {
	return name.replace(m.map_long_word(), m.map_long_word_short());
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
