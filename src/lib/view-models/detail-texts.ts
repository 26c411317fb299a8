import { formatNumber } from '$lib/format';
import { getLocale, m } from '$lib/messages';
import { headerName } from '$lib/schemas';
import { exportText } from './count-form';
import { delimiterText, encodingText } from './encoding-text';

const WORDS: Record<string, (code: string) => string> = {
	export: (kind) => exportText({ kind, language: null }),
	encoding: encodingText,
	delimiter: delimiterText
};

/** The details of a problem or a notice as they stand in a sentence. */
export function detailTexts(details: Record<string, string | number>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(details).map(([name, detail]) => {
			if (typeof detail === 'number') return [name, formatNumber(detail)];
			return [name, WORDS[name]?.(detail) ?? columnText(detail)];
		})
	);
}

/**
 * A column as people find it: its name, in other languages behind that of the templates, or its place
 * (`column D`) where it has no known name.
 */
export function columnText(column: string | null): string {
	if (column === null) return '';
	const place = /^column ([A-Z]+)$/.exec(column)?.[1];
	if (place) return m.problem_column_place({ place });
	const name = headerName(column, getLocale());
	return name === column ? column : m.column_named({ name, column });
}
