import { SCHEMAS, VOCABULARIES, codesOf, fieldOf, type SchemaId } from '$lib/schemas';

/** Codes for what is not known: a dimension is complete without them. */
const NOT_KNOWN = new Set(['u', 'x', 'not_assessed', 'unspecified']);

/** The codes that the values of one dimension may have. */
export interface CodeSet {
	/** Every code that a child could be counted under. */
	all: string[];
	/** Whether these codes leave nobody out but those of whom nothing is known. */
	isComplete(given: ReadonlySet<string>): boolean;
}

/**
 * The codes of a dimension for a sender that has used some of them: of alternative sets, such as
 * two ways to band ages, only those that hold all of the used codes.
 */
export function codeSetOf(schema: SchemaId, dimension: string, used: ReadonlySet<string>): CodeSet {
	const rule = SCHEMAS[schema].rules.find((one) => one.kind === 'parts_and_total')!;
	if (dimension === rule.total) return { all: [...used], isComplete: () => true };
	const { values = {} } = VOCABULARIES[fieldOf(schema, rule.dimension).vocabulary!];
	const vocabulary = values[dimension]!;
	const sets = Object.values(VOCABULARIES[vocabulary].sets ?? { all: codesOf(vocabulary) });
	const fitting = sets.filter((set) => [...used].every((code) => set.includes(code)));
	const complete = sets.map((set) => set.filter((code) => !NOT_KNOWN.has(code)));
	return {
		all: [...new Set(fitting.flat())],
		isComplete: (given) => complete.some((set) => set.every((code) => given.has(code)))
	};
}
