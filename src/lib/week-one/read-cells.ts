import { MEASURE_STATUS, type Table } from '$lib/tables';

/** A figure as a cell of a table holds it; low and high are NaN unless it is given. */
export interface Figure {
	low: number;
	high: number;
	status: number;
}

export const NOT_REPORTED: Figure = { low: NaN, high: NaN, status: MEASURE_STATUS.notReported };
export const NOT_APPLICABLE: Figure = { low: NaN, high: NaN, status: MEASURE_STATUS.notApplicable };

export function isGiven({ status }: Figure): boolean {
	return status === MEASURE_STATUS.given;
}

/** Given, or hidden on purpose: not the same as nothing said. */
export function isTold({ status }: Figure): boolean {
	return status === MEASURE_STATUS.given || status === MEASURE_STATUS.withheld;
}

/** The code or text in a cell; empty where there is none. */
export function textAt({ columns }: Table, name: string, row: number): string {
	const column = columns[name];
	return column?.kind === 'code' ? (column.dictionary[column.codes[row]!] ?? '') : '';
}

export function figureAt({ columns }: Table, name: string, row: number): Figure {
	const column = columns[name];
	if (column?.kind !== 'measure') return NOT_REPORTED;
	return { low: column.low[row]!, high: column.high[row]!, status: column.status[row]! };
}
