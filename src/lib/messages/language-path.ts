import { baseLocale, isLocale, locales, type Locale } from './compiled/runtime.js';

/** Each language by its own name, for those who do not read the one on the screen. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
	en: 'English',
	fr: 'Français',
	es: 'Español',
	ar: 'العربية'
};

export const LANGUAGES: readonly Locale[] = locales;

/**
 * The language of an address, which is its first part: `/fr/map/` is French, `/map/` English.
 * @param path below the site's own path, beginning with `/`
 */
export function languageOf(path: string): Locale {
	const first = path.split('/')[1] ?? '';
	return isLocale(first) && first !== baseLocale ? first : baseLocale;
}

/** The same page in another language: `/map/` or `/fr/map/`, fr -> `/fr/map/`. */
export function pathIn(language: Locale, path: string): string {
	const own = languageOf(path);
	const page = own === baseLocale ? path : path.slice(own.length + 1) || '/';
	return language === baseLocale ? page : `/${language}${page}`;
}
