import vocabularies from '../../../data-schemas/vocabularies.json';
import type { VocabularyId } from './table-schema';

interface Vocabulary {
	source: string;
	codes: string[];
	groups?: Record<string, string[]>;
	/** For a list of dimensions: the list that holds the values of each. */
	values?: Record<string, VocabularyId>;
	/** Alternative selections of codes; one file uses one of them. */
	sets?: Record<string, string[]>;
}

export const VOCABULARIES = vocabularies as unknown as Record<VocabularyId, Vocabulary>;

/** The codes of a list, or of one named group of it, such as the roles that are caseworkers. */
export function codesOf(id: VocabularyId, group?: string): string[] {
	const vocabulary = VOCABULARIES[id];
	const codes = group ? vocabulary.groups?.[group] : vocabulary.codes;
	if (!codes) throw new Error(`vocabularies.json has no ${id} ${group ?? ''}`);
	return codes;
}
