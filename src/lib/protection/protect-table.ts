import { caseSpec } from './case-spec';
import { checkMinimumCount, hideSmallCount } from './minimum-count';
import { coarsenStaff, hideStaff } from './protect-staff';
import { protectCases } from './protect-cases';
import { SCHEMAS, columnFor, type PrivacyClass } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, emptyTable, type MeasureColumn, type Table } from '$lib/tables';

declare const CHECKED: unique symbol;
declare const PROTECTED: unique symbol;

/** A table that has passed every check of the gate and still holds exact small counts. */
export type CheckedTable = Table & { readonly [CHECKED]: true };
/** A table that may be stored, shown and sent: only this room makes one. */
export type ProtectedTable = Table & { readonly [PROTECTED]: true };

export interface ProtectionSettings {
	/** Smallest count of people that is stored exactly (k). */
	minimumCount: number;
	/** Staffing figures are withheld, where naming them endangers staff. */
	hideStaffing?: boolean;
	/** Code of the area that holds each area; without it no totals over areas are made. */
	parents?: ReadonlyMap<string, string | null>;
	/** What is stored already of the same schema: earlier months, other files, versions replaced. */
	held?: ProtectedTable[];
}

/**
 * Turns every class B count of 1 to k-1 into the range [1, k-1], widens what would tell it, and
 * withholds class C results with fewer than k people behind them.
 * @returns the table, then the totals over areas that are stored beside it, if any
 * @throws RangeError when k is no whole number of LEAST_MINIMUM_COUNT or more
 * @see data-schemas, `measure.privacyClass`
 */
export function protectTable(
	table: CheckedTable,
	{ minimumCount: k, hideStaffing = false, parents = new Map(), held = [] }: ProtectionSettings
): ProtectedTable[] {
	checkMinimumCount(k);
	const spec = caseSpec(table.schema, columnsIn([table, ...held]));
	if (!spec) {
		const grouped = coarsenStaff(table);
		return [hideStaff(protectCells(grouped, k, hideSmallCount), hideStaffing)];
	}
	return protectCases(table, spec, { k, parents, held }) as unknown as ProtectedTable[];
}

/**
 * Protects what is stored already for a larger k, for instance for a release outside the group, or
 * hides its staffing figures; from the protected tables alone.
 * @param tables all that is held of each schema, as one table each
 */
export function raiseMinimumCount(
	tables: ProtectedTable[],
	{ minimumCount: k, hideStaffing = false, parents = new Map() }: ProtectionSettings
): ProtectedTable[] {
	checkMinimumCount(k);
	return tables.flatMap((table) => {
		const spec = caseSpec(table.schema, columnsIn([table]));
		if (SCHEMAS[table.schema].storedOnly) return []; // goes with the table that it adds up
		if (!spec) return [hideStaff(protectCells(table, k, hideSmallCount), hideStaffing)];
		const totals = tables.find(({ schema }) => schema === spec.totals) ?? emptyTable(spec.totals!);
		return protectCases(table, spec, {
			k,
			parents,
			held: [],
			totals
		}) as unknown as ProtectedTable[];
	});
}

const columnsIn = (tables: Table[]) =>
	new Set(tables.flatMap(({ columns }) => Object.keys(columns)));

/** Protects cell by cell, whatever stands beside it; changes nothing in what is protected already. */
export function protectCells(table: Table, k: number, hide: Hide): ProtectedTable {
	const columns = { ...table.columns };
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		if (!measure || !columns[name]) continue;
		columns[name] =
			measure.privacyClass === 'B'
				? protectCounts(table, name, k, hide)
				: PROTECT[measure.privacyClass](table, name, k, measure.behind);
	}
	return { ...table, columns } as unknown as ProtectedTable;
}

type Protect = (table: Table, name: string, k: number, behind?: string) => MeasureColumn;
const asItIs: Protect = (table, name) => columnOf(table, name, 'measure');

const PROTECT: Record<Exclude<PrivacyClass, 'B'>, Protect> = {
	A: asItIs,
	open: asItIs,
	C: withholdResults
};

type Hide = typeof hideSmallCount;

function protectCounts(table: Table, name: string, k: number, hide: Hide): MeasureColumn {
	const { low, high, status } = columnOf(table, name, 'measure');
	const ranges = Array.from(low, (least, row) => hide({ low: least, high: high[row]! }, k));
	return {
		kind: 'measure',
		low: Float64Array.from(ranges, (range) => range.low),
		high: Float64Array.from(ranges, (range) => range.high),
		status
	};
}

function withholdResults(table: Table, name: string, k: number, behind = name): MeasureColumn {
	const { low, high, status } = columnOf(table, name, 'measure');
	const people =
		behind === 'block' ? sumOverBlocks(table, name) : columnOf(table, behind, 'measure').low;
	const isHidden = (row: number) => status[row] === MEASURE_STATUS.given && !(people[row]! >= k);
	return {
		kind: 'measure',
		low: low.map((value, row) => (isHidden(row) ? NaN : value)),
		high: high.map((value, row) => (isHidden(row) ? NaN : value)),
		status: status.map((value, row) => (isHidden(row) ? MEASURE_STATUS.withheld : value))
	};
}

/** For each row the sum of the figure over its sender, area and month. A row without figure adds 0. */
function sumOverBlocks(table: Table, name: string): ArrayLike<number> {
	const { low } = columnOf(table, name, 'measure');
	const { months } = columnOf(table, columnFor(table.schema, 'month')!, 'month');
	const areas = columnOf(table, columnFor(table.schema, 'area')!, 'code').codes;
	const senders = columnOf(table, columnFor(table.schema, 'sender')!, 'code').codes;
	const blockOf = (row: number) => `${months[row]} ${areas[row]} ${senders[row]}`;
	const sums = new Map<string, number>();
	low.forEach((value, row) => {
		const block = blockOf(row);
		sums.set(block, (sums.get(block) ?? 0) + (Number.isNaN(value) ? 0 : value));
	});
	return low.map((_, row) => sums.get(blockOf(row))!);
}

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
