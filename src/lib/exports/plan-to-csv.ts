import { joinSentences } from '$lib/format';
import { m } from '$lib/messages';
import { withTags, type TaggedRows } from './table-to-hxl-csv';
import { toCsv } from './to-csv';

/** A plan on the screen with all that is needed to trace its figures (promise 7). */
export interface PlanForExport {
	/** The sentence that the page opens with, and what it does not count. */
	sentence: string;
	lead: string[];
	period: string;
	/** The whole scenario in words, its benchmarks among it. */
	scenario: string[];
	/** Smallest count that is shown exactly (k). */
	minimumCount: number;
	completeness: string;
	sources: string[];
	/** YYYY-MM-DD */
	generatedOn: string;
	isDemonstration: boolean;
	columns: string[];
	rows: (string | number | null)[][];
}

/** The text of a CSV file: caption lines, an empty line, the header, then the rows as shown. */
export const planToCsv = (plan: PlanForExport): string =>
	toCsv([...captionOf(plan), [''], plan.columns, ...plan.rows]);

/** The same file with a row of HXL tags under the header. */
export const planToHxlCsv = (plan: PlanForExport & TaggedRows): string =>
	toCsv([...captionOf(plan), [''], ...withTags(plan)]);

function captionOf(plan: PlanForExport): string[][] {
	return [
		...(plan.isDemonstration ? [[m.export_demonstration()]] : []),
		[m.export_title(), plan.sentence],
		[m.export_definition(), m.planner_export_definition()],
		[m.export_period(), plan.period],
		...plan.scenario.map((line) => [m.planner_export_scenario(), line]),
		[m.export_completeness(), [plan.completeness, ...plan.lead].join(' ')],
		[m.export_minimum_count(), m.export_minimum_count_text({ count: plan.minimumCount })],
		[m.export_sources(), joinSentences(plan.sources)],
		[m.export_generated_on(), plan.generatedOn]
	];
}
