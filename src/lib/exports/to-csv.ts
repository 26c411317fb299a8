import Papa from 'papaparse';

/** Text that a spreadsheet would run as a formula, full-width signs included; plain numbers are not. */
const FORMULA = /^(?!-?\d+(?:[.,]\d+)*$)\s*[=+\-@\t\r＝＋－＠]/;

/** By this mark Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as the text of a CSV file that Excel opens rightly: byte order mark, every field quoted, and
 * an apostrophe before whatever a spreadsheet would take for a formula (CWE-1236).
 */
export function toCsv(rows: (string | number | null)[][]): string {
	return (
		BYTE_ORDER_MARK + Papa.unparse(rows, { quotes: true, escapeFormulae: FORMULA, newline: '\r\n' })
	);
}
