import { m } from '$lib/messages';
import { monthText, type Month } from '$lib/tables';
import { hxlTags } from './hxl-tags';
import { captionOf, type TableForExport } from './table-to-csv';
import { toCsv } from './to-csv';

/** The months that a row or a column tells of, both ends among them. */
export interface MonthSpan {
	first: Month;
	last: Month;
}

type Rows = (string | number | null)[][];

/** The header and the rows of a table, with what their tags say. */
export interface TaggedRows {
	columns: string[];
	rows: Rows;
	/** What is in each column, whatever its title; see `hxlTags`. */
	ids: string[];
	/** Of all rows, or of each; null where each column tells of a period of its own. */
	periods: MonthSpan | MonthSpan[] | null;
	/** Of each column that tells of a period of its own. */
	columnPeriods?: (MonthSpan | undefined)[];
	/** Code of the one metric of the table, where there is one, such as `M03`. */
	indicator?: string;
}

export type TableForHxl = TableForExport & TaggedRows;

/** The same file with a row of HXL tags under the header. */
export const tableToHxlCsv = (table: TableForHxl): string =>
	toCsv([...captionOf(table), [''], ...withTags(table)]);

/**
 * Header, tags and rows. Programs that read HXL leave out what stands above the header, so that the
 * period and the indicator are columns too.
 */
export function withTags(table: TaggedRows): Rows {
	const { periods, columnPeriods = [], indicator } = table;
	const periodOf = (row: number) =>
		periods && isoSpan(Array.isArray(periods) ? periods[row]! : periods);
	const ahead = [
		...(periods ? [{ id: 'period', title: m.export_period(), textOf: periodOf }] : []),
		...(indicator
			? [{ id: 'indicator', title: m.export_hxl_indicator(), textOf: () => indicator }]
			: [])
	];
	const tags = hxlTags(table.ids).map((tag, at) => tag + spanAttribute(columnPeriods[at]));
	return [
		[...ahead.map(({ title }) => title), ...table.columns],
		[...hxlTags(ahead.map(({ id }) => id)), ...tags],
		...table.rows.map((row, at) => [...ahead.map(({ textOf }) => textOf(at)), ...row])
	];
}

/** As ISO 8601 writes it: `2025-12`, or `2025-10/2025-12`. */
const isoSpan = ({ first, last }: MonthSpan): string =>
	first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`;

/** As an attribute of a tag, which takes no hyphen: `+m2025_12`, or `+from2025_10+to2025_12`. */
function spanAttribute(span: MonthSpan | undefined): string {
	if (!span) return '';
	const [first, last] = [span.first, span.last].map((month) => monthText(month).replace('-', '_'));
	return first === last ? `+m${first}` : `+from${first}+to${last}`;
}
