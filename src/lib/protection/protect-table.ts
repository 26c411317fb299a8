import { SCHEMAS, type PrivacyClass } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, type MeasureColumn, type Table } from '$lib/tables';

declare const CHECKED: unique symbol;
declare const PROTECTED: unique symbol;

/** A table that has passed every check of the gate and still holds exact small counts. */
export type CheckedTable = Table & { readonly [CHECKED]: true };
/** A table that may be stored, shown and sent: only `protectTable` makes one. */
export type ProtectedTable = Table & { readonly [PROTECTED]: { minimumCount: number } };

/** Smallest count of people that is stored exactly within the group; the local protocol may raise it. */
export const DEFAULT_MINIMUM_COUNT = 5;

/**
 * Turns every class B count of 1 to k-1 into the range [1, k-1] and withholds class C results
 * with fewer than k people behind them. Nothing else is changed; protecting twice changes nothing.
 * @param k smallest count that may be stored exactly (people, not records)
 * @see data-schemas, `measure.privacyClass`
 */
export function protectTable(table: CheckedTable, k: number): ProtectedTable {
	const columns = { ...table.columns };
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		if (!measure || !columns[name]) continue;
		columns[name] = PROTECT[measure.privacyClass](table, name, k, measure.behind);
	}
	return { ...table, columns } as ProtectedTable;
}

type Protect = (table: Table, name: string, k: number, behind?: string) => MeasureColumn;
const asItIs: Protect = (table, name) => columnOf(table, name, 'measure');

const PROTECT: Record<PrivacyClass, Protect> = {
	A: asItIs,
	open: asItIs,
	B: (table, name, k) => {
		const { low, high, status } = columnOf(table, name, 'measure');
		const isSmall = (row: number) => low[row]! >= 1 && high[row]! < k;
		return {
			kind: 'measure',
			low: low.map((value, row) => (isSmall(row) ? 1 : value)),
			high: high.map((value, row) => (isSmall(row) ? k - 1 : value)),
			status
		};
	},
	C: (table, name, k, behind) => {
		const { low, high, status } = columnOf(table, name, 'measure');
		const people = columnOf(table, behind ?? name, 'measure');
		const isHidden = (row: number) =>
			status[row] === MEASURE_STATUS.given && !(people.low[row]! >= k);
		return {
			kind: 'measure',
			low: low.map((value, row) => (isHidden(row) ? NaN : value)),
			high: high.map((value, row) => (isHidden(row) ? NaN : value)),
			status: status.map((value, row) => (isHidden(row) ? MEASURE_STATUS.withheld : value))
		};
	}
};

/** How many figures the table holds as a range, and how many it withholds. */
export function countProtected(table: ProtectedTable): { ranges: number; withheld: number } {
	let ranges = 0;
	let withheld = 0;
	for (const column of Object.values(table.columns)) {
		if (column.kind !== 'measure') continue;
		for (let row = 0; row < table.rowCount; row++) {
			if (column.low[row]! < column.high[row]!) ranges++;
			else if (column.status[row] === MEASURE_STATUS.withheld) withheld++;
		}
	}
	return { ranges, withheld };
}
