import names from '../../../data-schemas/header-names.json';

/** A language in which the header of a file may be written; the names of columns are English. */
export type HeaderLanguage = 'en' | keyof typeof names;

export const HEADER_LANGUAGES: readonly HeaderLanguage[] = ['en', 'fr', 'es', 'ar'];

const NAMES: Record<string, Record<string, string>> = names;

/** What a column is called in the header of a file of that language: `headcount`, `Effectif`. */
export function headerName(column: string, language: HeaderLanguage): string {
	return NAMES[language]?.[column] ?? column;
}
