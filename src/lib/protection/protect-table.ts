import { caseSpec } from './case-spec';
import { fillSeries } from './fill-series';
import { hideFewPeople } from './hide-few-people';
import { hideSessions } from './hide-sessions';
import { LEAST_STAFF, checkMinimumCount, hideSmallCount } from './minimum-count';
import { peopleBehind } from './people-behind';
import { protectCases } from './protect-cases';
import { coarsenStaff, hideStaff } from './protect-staff';
import type { CheckedTable, ProtectedTable } from './protected-table';
import { splitShares } from './split-shares';
import { withholdCells } from './withhold-cells';
import { SCHEMAS, type Field, type SchemaId } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, emptyTable, type MeasureColumn, type Table } from '$lib/tables';

export interface ProtectionSettings {
	/** Smallest count of people that is stored exactly (k). */
	minimumCount: number;
	/** Staffing figures are withheld, where naming them endangers staff. */
	hideStaffing?: boolean;
	/** The k for which stored tables are protected already, where it is known. */
	heldMinimumCount?: number;
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
	const split = fillSeries(splitShares(table));
	const spec = caseSpec(split.schema, columnsIn([split, ...held]));
	const settings = { k, parents, held, isStored: false };
	const tables = spec
		? protectCases(hideFewPeople(split, spec, settings), spec, settings)
		: [protectCells(coarsenStaff(split), k, hideSmallCount)];
	return tables.map((each) => hideStaff(each as unknown as ProtectedTable, hideStaffing));
}

/**
 * Protects what is stored already for a larger k, for instance for a release outside the group, or
 * hides its staffing figures; from the protected tables alone.
 * @param tables all that is held of each schema, as one table each
 */
export function raiseMinimumCount(
	tables: ProtectedTable[],
	{
		minimumCount: k,
		heldMinimumCount,
		hideStaffing = false,
		parents = new Map()
	}: ProtectionSettings
): ProtectedTable[] {
	checkMinimumCount(k);
	if (k === heldMinimumCount) return tables.map((table) => hideStaff(table, hideStaffing));
	return tables.flatMap((table) => {
		if (SCHEMAS[table.schema].storedOnly) return []; // goes with the table that it adds up
		const spec = caseSpec(table.schema, columnsIn([table]));
		const totals = spec?.totals ? totalsOf(spec.totals, tables) : undefined;
		const settings = { k, parents, held: [], isStored: true, totals };
		const raised = spec
			? protectCases(hideFewPeople(table, spec, settings), spec, settings)
			: [protectCells(table, k, hideSmallCount)];
		return raised.map((each) => hideStaff(each as unknown as ProtectedTable, hideStaffing));
	});
}

const totalsOf = (schema: SchemaId, tables: Table[]) =>
	tables.find((table) => table.schema === schema) ?? emptyTable(schema);

const columnsIn = (tables: Table[]) =>
	new Set(tables.flatMap(({ columns }) => Object.keys(columns)));

/** Protects cell by cell, whatever stands beside it; changes nothing in what is protected already. */
export function protectCells(given: Table, k: number, hide: Hide): ProtectedTable {
	const table = hideSessions(given, k);
	const columns = { ...table.columns };
	for (const field of SCHEMAS[table.schema].fields) {
		if (!field.measure || !columns[field.name]) continue;
		columns[field.name] = protectFigure(table, field, k, hide);
	}
	return { ...table, columns } as unknown as ProtectedTable;
}

type Hide = typeof hideSmallCount;

function protectFigure(table: Table, { name, measure }: Field, k: number, hide: Hide) {
	const column = columnOf(table, name, 'measure');
	const { privacyClass, behind, least, events } = measure!;
	if (privacyClass === 'B') return protectCounts(column, events ? EVENTS * k : k, hide);
	if (privacyClass !== 'C' && !behind) return column;
	const people = peopleBehind(table, name, behind);
	if (least !== 'staff') return withholdCells(column, (row) => !(people.low[row]! >= k));
	const isNobody = (row: number) => people.high[row] === 0 && column.high[row] === 0;
	return withholdCells(column, (row) => !(people.low[row]! >= LEAST_STAFF) && !isNobody(row));
}

/** One child may be behind more than one session or referral: so many times k for these. */
const EVENTS = 2;

function protectCounts({ low, high, status }: MeasureColumn, k: number, hide: Hide): MeasureColumn {
	const ranges = Array.from(low, (least, row) => hide({ low: least, high: high[row]! }, k));
	return {
		kind: 'measure',
		low: Float64Array.from(ranges, (range) => range.low),
		high: Float64Array.from(ranges, (range) => range.high),
		status
	};
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
