import { isolate, m } from '$lib/messages';
import { formatLocale } from './format-locale';

/** `ORG03`, `ORG07` and `ORG11`, joined as the language does. */
export function formatList(items: string[]): string {
	return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(items.map(isolate));
}

/** `12 rows, 3 files`: parts one after the other, with the comma of the language. */
export function joinTexts(parts: string[]): string {
	return parts.map(isolate).join(m.text_comma());
}

/** `14 areas; 3 agencies`: parts that have commas of their own. */
export function joinSentences(parts: string[]): string {
	return parts.join(m.text_semicolon());
}

/** Orders names as people read them: Camp 2 before Camp 10. */
export function compareNames(a: string, b: string): number {
	return a.localeCompare(b, formatLocale(), { numeric: true, sensitivity: 'base' });
}
