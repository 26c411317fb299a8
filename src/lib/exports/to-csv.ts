import Papa from 'papaparse';
import { plainText } from '$lib/format';

/** Text that a spreadsheet would run as a formula, full-width signs included; plain numbers are not. */
const FORMULA = /^(?!-?\d+(?:[.,]\d+)*$)\s*[=+\-@\t\r＝＋－＠]/;

/** By this mark Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as the text of a CSV file that Excel opens rightly: byte order mark, every field quoted, and
 * an apostrophe before whatever a spreadsheet would take for a formula (CWE-1236). Signs that only a
 * page needs are left out.
 */
export function toCsv(rows: (string | number | null)[][]): string {
	const plain = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell))
	);
	return (
		BYTE_ORDER_MARK +
		Papa.unparse(plain, { quotes: true, escapeFormulae: FORMULA, newline: '\r\n' })
	);
}
