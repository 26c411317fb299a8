import { m } from '$lib/messages';
import { factLines, type ExportFacts } from './export-facts';
import { toCsv } from './to-csv';

/** A table on the screen with all that is needed to trace its figures (promise 7). */
export interface TableForExport extends ExportFacts {
	title: string;
	definition: string;
	columns: string[];
	rows: (string | number | null)[][];
}

/** The text of a CSV file: caption lines, an empty line, the header, then the rows as shown. */
export function tableToCsv(table: TableForExport): string {
	return toCsv([...captionOf(table), [''], table.columns, ...table.rows]);
}

/** What stands above the header. */
export const captionOf = (table: TableForExport): string[][] => [
	...(table.isDemonstration ? [[m.export_demonstration()]] : []),
	[m.export_title(), table.title],
	[m.export_definition(), table.definition],
	...factLines(table)
];
