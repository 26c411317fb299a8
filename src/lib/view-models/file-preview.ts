import { m } from '$lib/messages';
import { formatCount, formatList, formatMonth, formatNumber, formatPercent } from '$lib/format';
import { SCHEMAS, columnFor, type Field } from '$lib/schemas';
import {
	MEASURE_STATUS,
	cellBetween,
	columnOf,
	monthText,
	type Column,
	type MeasureColumn,
	type Month,
	type Table
} from '$lib/tables';
import type { LoadedPart } from './loaded-files';
import { schemaTitle } from './schema-title';

/** How a cell of the preview is known; `text` is what is no figure. */
export type PreviewMark = 'text' | 'exact' | 'range' | 'withheld' | 'none';

/** What the group will see of one table, before it is loaded. */
export interface FilePreview {
	caption: string;
	columns: { name: string; isFigure: boolean }[];
	/** The first rows. */
	rows: { text: string; mark: PreviewMark }[][];
	/** How many rows are not shown; null for none. */
	more: string | null;
	/** How much was protected, in sentences. */
	facts: string[];
}

const ROWS_SHOWN = 8;

/**
 * The preview of each table that came of a file. What the gate has added up by itself is left out.
 * @param parts of one file
 */
export function toFilePreviews(parts: readonly LoadedPart[]): FilePreview[] {
	return parts
		.filter(({ schema }) => !SCHEMAS[schema].storedOnly)
		.map(({ table }) => toPreview(table));
}

function toPreview(table: Table): FilePreview {
	const fields = SCHEMAS[table.schema].fields.filter((field) => isShown(table, field));
	const shown = Math.min(ROWS_SHOWN, table.rowCount);
	return {
		caption: m.preview_caption({ title: schemaTitle(table.schema) }),
		columns: fields.map(({ name, measure, storedOnly }) => ({
			name: storedOnly && !measure ? m.preview_shows() : name,
			isFigure: Boolean(measure)
		})),
		rows: Array.from({ length: shown }, (_, row) =>
			fields.map(({ name }) => toCell(table.columns[name]!, row))
		),
		more: table.rowCount > shown ? m.preview_more({ count: table.rowCount - shown }) : null,
		facts: [shareText(table), openCasesText(table), earlierText(table)].filter(
			(fact) => fact !== null
		)
	};
}

/** The file's own columns, as far as they hold anything; of the gate's its figures and what differs. */
function isShown(table: Table, field: Field): boolean {
	const { name, storedOnly, measure } = field;
	const column = table.columns[name];
	if (!column) return false;
	if (storedOnly && !measure) return name === 'as_of' && earlierRows(table).length > 0;
	switch (column.kind) {
		case 'code':
			return column.codes.some((code) => code >= 0);
		case 'number':
			return column.values.some((value) => !Number.isNaN(value));
		case 'measure':
			return isReported(column, field);
		case 'month':
			return true;
	}
}

/**
 * Whether the file tells anything of a figure. Withholding a breakdown withholds each of its
 * figures, also those that the file never had; capacity alone may be withheld as a whole.
 */
function isReported({ status }: MeasureColumn, { measure }: Field): boolean {
	const mayBeHidden = measure?.privacyClass !== 'B';
	return status.some(
		(each) => each === MEASURE_STATUS.given || (mayBeHidden && each === MEASURE_STATUS.withheld)
	);
}

function toCell(column: Column, row: number): FilePreview['rows'][number][number] {
	switch (column.kind) {
		case 'code':
			return { text: column.dictionary[column.codes[row]!] ?? '', mark: 'text' };
		case 'month':
			return { text: monthText(column.months[row]!), mark: 'text' };
		case 'number': {
			const value = column.values[row]!;
			return { text: Number.isNaN(value) ? '' : String(value), mark: 'text' };
		}
		case 'measure':
			return toFigure(column, row);
	}
}

function toFigure({ low, high, status }: MeasureColumn, row: number) {
	switch (status[row]) {
		case MEASURE_STATUS.withheld:
			return { text: m.preview_withheld(), mark: 'withheld' as const };
		case MEASURE_STATUS.notReported:
			return { text: m.preview_empty(), mark: 'none' as const };
		case MEASURE_STATUS.notApplicable:
			return { text: 'NA', mark: 'none' as const };
	}
	const cell = cellBetween(low[row]!, high[row]!);
	const digits = Number.isInteger(low[row]!) && Number.isInteger(high[row]!) ? 0 : 1;
	return {
		text: formatCount(cell, digits),
		mark: cell.kind === 'value' ? ('exact' as const) : ('range' as const)
	};
}

/** How many figures stand exactly; null for a table without any. */
function shareText(table: Table): string | null {
	let [exact, ranges, withheld] = [0, 0, 0];
	for (const field of SCHEMAS[table.schema].fields.filter(({ measure }) => measure)) {
		if (!isShown(table, field)) continue;
		const { low, high, status } = columnOf(table, field.name, 'measure');
		status.forEach((each, row) => {
			if (each === MEASURE_STATUS.withheld) withheld++;
			else if (each === MEASURE_STATUS.given && low[row] === high[row]) exact++;
			else if (each === MEASURE_STATUS.given) ranges++;
		});
	}
	const all = exact + ranges + withheld;
	if (!all) return null;
	if (exact === all) return m.preview_all_exact({ figures: formatNumber(all) });
	return m.preview_share({
		percent: formatPercent(Math.floor((100 * exact) / all)),
		figures: formatNumber(all),
		ranges: formatNumber(ranges),
		withheld: formatNumber(withheld)
	});
}

/** Of the latest month: the least share of open cases that the exact totals make up. */
function openCasesText(table: Table): string | null {
	if (table.schema !== 'caseload' || !table.rowCount) return null;
	const { months } = columnOf(table, 'period', 'month');
	const { dictionary, codes } = columnOf(table, 'dim', 'code');
	const { low, high, status } = columnOf(table, 'open_cases_end', 'measure');
	const latest = months.reduce((most, month) => Math.max(most, month));
	let [exact, most] = [0, 0];
	months.forEach((month, row) => {
		const isTotal = month === latest && dictionary[codes[row]!] === 'total';
		if (!isTotal || status[row] !== MEASURE_STATUS.given) return;
		if (low[row] === high[row]) exact += low[row]!;
		most += high[row]!;
	});
	if (!most) return null;
	if (exact === most) return m.preview_open_cases_all({ month: formatMonth(latest) });
	const percent = formatPercent(Math.floor((100 * exact) / most));
	return m.preview_open_cases({ month: formatMonth(latest), percent });
}

/** For how many areas the breakdown of an earlier month stands. */
function earlierText(table: Table): string | null {
	const rows = earlierRows(table);
	const area = columnFor(table.schema, 'area');
	if (!rows.length || !area) return null;
	const { codes } = columnOf(table, area, 'code');
	return m.preview_earlier({ count: new Set(rows.map((row) => codes[row]!)).size });
}

function earlierRows(table: Table): number[] {
	const [shown, period] = [table.columns.as_of, table.columns.period];
	if (shown?.kind !== 'month' || period?.kind !== 'month') return [];
	return Array.from({ length: table.rowCount }, (_, row) => row).filter(
		(row) => shown.months[row]! > 0 && shown.months[row] !== period.months[row]
	);
}

/** Whose months a file takes the place of, such as `Takes the place of what ORG1 sent before …`. */
export function toReplacedText(
	report: { senders: string[]; months: Month[] } | null
): string | null {
	if (!report?.senders.length) return null;
	return m.preview_replaces({
		senders: formatList(report.senders),
		months: formatList(report.months.map((month) => formatMonth(month)))
	});
}
