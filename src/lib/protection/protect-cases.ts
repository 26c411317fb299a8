import { columnOf, mergeTables, type Table } from '$lib/tables';
import {
	LASTING_DIMENSIONS,
	SENSITIVE_DIMENSIONS,
	TOTALLED_DIMENSIONS,
	UNKNOWN_VALUES,
	type CaseSpec
} from './case-spec';
import { AreaCodes } from './area-codes';
import type { Block } from './block';
import { toTable } from './case-table';
import { chooseVersion } from './choose-version';
import { guardBreakdowns } from './guard-breakdowns';
import { guardTotals } from './guard-totals';
import { hideParts, type Sensitive } from './hide-parts';
import { hideTransfers } from './hide-transfers';
import { holdBreakdowns } from './hold-breakdowns';
import { keepTotals, linkMonths, linkStanding, linkTotals } from './link-blocks';
import { eachMonth } from './month-tree';
import { caseRows, eachSender, readBlocks, type CaseRows } from './read-cases';
import { SenderCases } from './sender-cases';
import { addTotalBlocks } from './total-blocks';
import { StoredRows, writeBlock } from './write-cases';

export interface CaseSettings {
	/** Smallest exact count. */
	k: number;
	/** Code of the area that holds each area; empty where areas are not known. */
	parents: ReadonlyMap<string, string | null>;
	/** Tables of the schema and of its totals that are stored already. */
	held: Table[];
	/** The table is stored already and is only to be protected for a larger k. */
	isStored: boolean;
	/** The totals that are stored beside such a table. */
	totals?: Table;
}

/**
 * Protects counts that are split by one dimension at a time: per sender, over all its months.
 * @returns the table, and the sender's totals over its areas where there are any
 */
export function protectCases(table: Table, spec: CaseSpec, settings: CaseSettings): Table[] {
	const shared = shareDictionaries(table, spec, settings);
	const areas = new AreaCodes(
		columnOf(shared.cases.table, spec.area, 'code').dictionary,
		settings.parents
	);
	const codes = codesOf(shared.cases);
	const stored = new StoredRows(table.rowCount, spec.measures.length);
	const storedTotals = new StoredRows(0, spec.measures.length);
	eachSender(shared.cases, (order) => {
		const cases = new SenderCases(spec, order.length * ROOM_FOR_TOTALS);
		const parentOf = (area: number) => areas.parentOf(area);
		const own = order.filter((row) => row < shared.totalsFrom);
		const totals = order.filter((row) => row >= shared.totalsFrom);
		const choose = (held: Block, sent: Block) => chooseVersion(cases, held, sent, settings.k);
		readBlocks(shared.cases, own, cases, cases.chains, choose);
		readBlocks(shared.cases, totals, cases, cases.totalChains, choose);
		linkStanding(cases);
		keepTotals(cases);
		linkTotals(cases, shared, parentOf);
		if (spec.totals && !settings.isStored) addTotalBlocks(cases, parentOf, codes.totalled);
		guardSender(cases, codes, settings, parentOf);
		const sender = shared.cases.senders[order[0]!]!;
		const { totalDimension, totalValue } = codes;
		const inCommon = { sender, totalDimension, totalValue };
		for (const [chains, rows] of [
			[cases.chains, stored],
			[cases.totalChains, storedTotals]
		] as const) {
			for (const block of [...chains.values()].flat()) {
				if (!block.isHeld || block.isSentAgain) writeBlock(cases, block, inCommon, rows);
			}
		}
	});
	const result = [toTable(spec.schema, spec, stored, shared.cases.table, areas.names)];
	if (spec.totals && storedTotals.rowCount) {
		result.push(toTable(spec.totals, spec, storedTotals, shared.cases.table, areas.names));
	}
	return result;
}

const ROOM_FOR_TOTALS = 1.3;

interface Shared {
	cases: CaseRows;
	/** The first row of a held total. */
	totalsFrom: number;
	/** Per held total how many areas it adds up. */
	areaCounts: number[];
}

/** Held rows, the file's rows and held totals in one table, so that they share their codes. */
function shareDictionaries(
	table: Table,
	spec: CaseSpec,
	{ held, isStored, totals: stored }: CaseSettings
): Shared {
	const own = held.filter(({ schema }) => schema === spec.schema);
	const heldTotals = held.filter(({ schema }) => schema === spec.totals);
	const totals = stored ? [stored] : heldTotals;
	const merged = mergeTables(spec.schema, [...own, table, ...totals]);
	const heldCount = own.reduce((sum, { rowCount }) => sum + rowCount, 0);
	const totalsFrom = heldCount + table.rowCount;
	const newTo = isStored ? merged.rowCount : totalsFrom;
	const areaCounts = totals.flatMap((each) => [...columnOf(each, 'areas', 'number').values]);
	return { cases: caseRows(spec, merged, heldCount, newTo), totalsFrom, areaCounts };
}

/** Decides of everything that is new how it is stored. */
function guardSender(
	cases: SenderCases,
	{ sensitive, lasting }: Codes,
	{ k, isStored }: CaseSettings,
	parentOf: (area: number) => number
): void {
	cases.noteColumns();
	forgetUnlinked(cases);
	for (const chain of cases.eachChain()) {
		linkMonths(chain);
		if (cases.spec.hasStock) holdBreakdowns(cases, chain, k);
	}
	for (const tree of eachMonth(cases, parentOf)) {
		guardTotals(cases, tree, k);
		for (const block of [...tree.leaves, ...tree.sums.map((sum) => sum.block)]) {
			if (!block.isHeld) hideParts(cases, block, k, sensitive);
		}
		guardBreakdowns(cases, tree, { k, sensitive, isStored });
		hideTransfers(cases, tree, lasting, k);
	}
}

/** Sums of which nobody knows any more what they add up cannot be guarded. */
function forgetUnlinked({ totalChains }: SenderCases): void {
	for (const [area, chain] of totalChains) {
		totalChains.set(
			area,
			chain.filter(({ isHeld, addends }) => isHeld || addends)
		);
	}
}

interface Codes {
	totalDimension: number;
	totalValue: number;
	totalled: Set<number>;
	lasting: Set<number>;
	sensitive: Sensitive;
}

function codesOf({ table, spec, totalCode, values, dimensions }: CaseRows): Codes {
	const dimensionNames = columnOf(table, spec.dimension, 'code').dictionary;
	const valueNames = columnOf(table, spec.value, 'code').dictionary;
	const codesIn = (names: string[], wanted: string[]) =>
		new Set(wanted.map((name) => names.indexOf(name)).filter((code) => code >= 0));
	const firstTotal = dimensions.indexOf(totalCode);
	return {
		totalDimension: totalCode,
		totalValue: firstTotal < 0 ? -1 : values[firstTotal]!,
		totalled: codesIn(dimensionNames, TOTALLED_DIMENSIONS),
		lasting: codesIn(dimensionNames, LASTING_DIMENSIONS),
		sensitive: {
			dimensions: codesIn(dimensionNames, SENSITIVE_DIMENSIONS),
			unknownValues: codesIn(valueNames, UNKNOWN_VALUES)
		}
	};
}
