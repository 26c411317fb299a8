import { m } from '$lib/messages';
import { monthText, type Month } from '$lib/tables';
import { hxlTags } from './hxl-tags';
import { captionOf, type TableForExport } from './table-to-csv';
import { toCsv } from './to-csv';

export interface TableForHxl extends TableForExport {
	/** What is in each column, whatever its title; see `hxlTags`. */
	ids: string[];
	month: Month;
	/** Code of the one metric of the table, where there is one, such as `M03`. */
	indicator?: string;
}

/**
 * The same file with a row of HXL tags under the header. Programs that read HXL leave out what stands
 * above the header, so that the month and the indicator are columns too.
 */
export function tableToHxlCsv(table: TableForHxl): string {
	const ahead = [
		{ id: 'period', title: m.export_period(), text: monthText(table.month) },
		...(table.indicator
			? [{ id: 'indicator', title: m.export_hxl_indicator(), text: table.indicator }]
			: [])
	];
	return toCsv([
		...captionOf(table),
		[''],
		[...ahead.map(({ title }) => title), ...table.columns],
		hxlTags([...ahead.map(({ id }) => id), ...table.ids]),
		...table.rows.map((row) => [...ahead.map(({ text }) => text), ...row])
	]);
}
