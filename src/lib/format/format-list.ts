import { getLocale } from '$lib/messages';

/** `ORG03`, `ORG07` and `ORG11`, joined as the language does. */
export function formatList(items: string[]): string {
	return new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(items);
}

/** Orders names as people read them: Camp 2 before Camp 10. */
export function compareNames(a: string, b: string): number {
	return a.localeCompare(b, getLocale(), { numeric: true, sensitivity: 'base' });
}
