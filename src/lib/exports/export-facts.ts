import { joinSentences } from '$lib/format';
import { m } from '$lib/messages';

/** What every file says of its figures, whatever its kind (promise 7). */
export interface ExportFacts {
	period: string;
	/** What the figures were narrowed to, one text per filter, such as `Role: NGO caseworkers`. */
	filters: string[];
	/** Who has reported, such as `11 of 12 agencies reported`. */
	completeness: string;
	/** Smallest count that is shown exactly (k). */
	minimumCount: number;
	sources: string[];
	/** YYYY-MM-DD */
	generatedOn: string;
	isDemonstration: boolean;
}

/** Each fact with its name, in the order in which every file has them; some have several texts. */
export function factLists(facts: ExportFacts): [name: string, texts: string[]][] {
	const { filters } = facts;
	return [
		[m.export_period(), [facts.period]],
		[m.export_filters(), filters.length ? filters : [m.export_no_filters()]],
		[m.export_completeness(), [facts.completeness]],
		[m.export_minimum_count(), [m.export_minimum_count_text({ count: facts.minimumCount })]],
		[m.export_sources(), facts.sources],
		[m.export_generated_on(), [facts.generatedOn]]
	];
}

/** Each fact with its name and its texts in one. */
export const factLines = (facts: ExportFacts): [name: string, text: string][] =>
	factLists(facts).map(([name, texts]) => [name, joinSentences(texts)]);

/** The facts as one line, for the foot of a slide. */
export function factsText(facts: ExportFacts): string {
	const texts = factLines(facts).map(([label, text]) => m.export_fact({ label, text }));
	return [...(facts.isDemonstration ? [m.export_demonstration()] : []), ...texts].join(' · ');
}
