import { countKnownHeaders } from '$lib/cell-values';
import type { Delimiter } from '$lib/findings';
import { firstRecord } from '$lib/file-text';

export const DELIMITER_NAMES: Record<Delimiter, string> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab'
};

/** The delimiter that gives most headers that we know, then most columns, then the comma. */
export function detectDelimiter(head: string): Delimiter {
	const candidates = (Object.keys(DELIMITER_NAMES) as Delimiter[]).map((delimiter) => {
		const header = firstRecord(head, delimiter);
		return { delimiter, known: countKnownHeaders(header), columns: header.length };
	});
	const better = (a: (typeof candidates)[0], b: (typeof candidates)[0]) =>
		b.known - a.known || b.columns - a.columns;
	return candidates.sort(better)[0]!.delimiter;
}
