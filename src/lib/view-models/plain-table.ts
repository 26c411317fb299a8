import { missing } from '$lib/tables';
import type { MetricId, MetricRow, PeriodWindow } from '$lib/metrics';
import { completenessText } from './completeness-text';
import { countText, figureOfRow } from './figure-text';

/** A small table as it is written on the screen and in files; the first cell names the row. */
export interface PlainTable {
	/** `period` where the column tells of one of its own. */
	columns: { id: string; title: string; isNumber?: boolean; period?: PeriodWindow }[];
	/** `period` where the row tells of one of its own. */
	rows: { id: string; href?: string; cells: string[]; period?: PeriodWindow }[];
}

/** Figure, numerator and denominator of a row as written; where there is no row, nobody reported. */
export function figureCells(metric: MetricId, row: MetricRow | undefined): string[] {
	const nobody = missing('no-report');
	const figure = figureOfRow(metric, row);
	if (row?.status === 'mixed') return [figure, figure, figure];
	return [figure, countText(row?.numerator ?? nobody), countText(row?.denominator ?? nobody)];
}

/** How to read a figure, for the last column; where there is no figure the first says why. */
export function readingText(row: MetricRow | undefined): string {
	return completenessText(row);
}

/** The row of one value of a split. */
export function rowFor(rows: MetricRow[], code: string): MetricRow | undefined {
	return rows.find(({ dimensionValue }) => dimensionValue === code);
}

/** What tags of columns need to know: what is in each, and the periods that rows or columns have of their own. */
export function tagsOf({ columns, rows }: PlainTable) {
	const ids = columns.map(({ id, period }) => (period ? 'figure' : id));
	const columnPeriods = columns.map(({ period }) => period);
	if (columnPeriods.some(Boolean)) return { ids, columnPeriods, periods: null };
	const periods = rows.flatMap(({ period }) => period ?? []);
	return periods.length === rows.length && rows.length ? { ids, periods } : { ids };
}
