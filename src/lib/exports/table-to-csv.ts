import { joinSentences } from '$lib/format';
import { m } from '$lib/messages';
import { toCsv } from './to-csv';

/** A table on the screen with all that is needed to trace its figures (promise 7). */
export interface TableForExport {
	title: string;
	definition: string;
	period: string;
	/** What the figures were narrowed to, one text per filter, such as `Role: NGO caseworkers`. */
	filters: string[];
	/** Smallest count that is shown exactly (k). */
	minimumCount: number;
	/** Who has reported, such as `11 of 12 agencies reported`. */
	completeness: string;
	sources: string[];
	/** YYYY-MM-DD */
	generatedOn: string;
	isDemonstration: boolean;
	columns: string[];
	rows: (string | number | null)[][];
}

/** The text of a CSV file: caption lines, an empty line, the header, then the rows as shown. */
export function tableToCsv(table: TableForExport): string {
	const caption: string[][] = [
		...(table.isDemonstration ? [[m.export_demonstration()]] : []),
		[m.export_title(), table.title],
		[m.export_definition(), table.definition],
		[m.export_period(), table.period],
		[
			m.export_filters(),
			table.filters.length ? joinSentences(table.filters) : m.export_no_filters()
		],
		[m.export_completeness(), table.completeness],
		[m.export_minimum_count(), m.export_minimum_count_text({ count: table.minimumCount })],
		[m.export_sources(), joinSentences(table.sources)],
		[m.export_generated_on(), table.generatedOn]
	];
	return toCsv([...caption, [''], table.columns, ...table.rows]);
}
