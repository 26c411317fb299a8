import { SCHEMAS, type SchemaId } from '$lib/schemas';
import {
	columnKind,
	columnOf,
	mergeTables,
	type Column,
	type GrowingArray,
	type Table
} from '$lib/tables';
import {
	LASTING_DIMENSIONS,
	SENSITIVE_DIMENSIONS,
	TOTALLED_DIMENSIONS,
	UNKNOWN_VALUES,
	type CaseSpec
} from './case-spec';
import type { Block } from './block';
import { chooseVersion } from './choose-version';
import { guardBreakdowns } from './guard-breakdowns';
import { guardTotals } from './guard-totals';
import { hideParts, type Sensitive } from './hide-parts';
import { hideTransfers } from './hide-transfers';
import { holdBreakdowns } from './hold-breakdowns';
import { eachMonth, isCorrected } from './month-tree';
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
	/** The totals that are stored beside the table: it is only to be protected for a larger k. */
	totals?: Table;
}

/**
 * Protects counts that are split by one dimension at a time: per sender, over all its months.
 * @returns the table, and the sender's totals over its areas where there are any
 */
export function protectCases(table: Table, spec: CaseSpec, settings: CaseSettings): Table[] {
	const shared = shareDictionaries(table, spec, settings);
	const areas = new AreaCodes(columnOf(shared.cases.table, spec.area, 'code').dictionary, settings);
	const codes = codesOf(shared.cases);
	const stored = new StoredRows();
	const storedTotals = new StoredRows();
	eachSender(shared.cases, (order) => {
		const cases = new SenderCases(spec);
		const parentOf = (area: number) => areas.parentOf(area);
		const own = order.filter((row) => row < shared.totalsFrom);
		const totals = order.filter((row) => row >= shared.totalsFrom);
		const choose = (held: Block, sent: Block) => chooseVersion(cases, held, sent, settings.k);
		readBlocks(shared.cases, own, cases, cases.chains, choose);
		readBlocks(shared.cases, totals, cases, cases.totalChains, choose);
		link(cases);
		keepTotals(cases);
		linkTotals(cases, shared, parentOf);
		if (!settings.totals) addTotalBlocks(cases, parentOf, codes.totalled);
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
	{ held, totals: stored }: CaseSettings
): Shared {
	const own = held.filter(({ schema }) => schema === spec.schema);
	const totals = stored ? [stored] : held.filter(({ schema }) => schema === spec.totals);
	const merged = mergeTables(spec.schema, [...own, table, ...totals]);
	const heldCount = own.reduce((sum, { rowCount }) => sum + rowCount, 0);
	const totalsFrom = heldCount + table.rowCount;
	const newTo = stored ? merged.rowCount : totalsFrom;
	const areaCounts = totals.flatMap((each) => [...columnOf(each, 'areas', 'number').values]);
	return { cases: caseRows(spec, merged, heldCount, newTo), totalsFrom, areaCounts };
}

/** Totals of a month that was sent again stand only while every area's earlier version does. */
function keepTotals({ chains, totalChains }: SenderCases): void {
	const again = new Map<number, boolean>();
	for (const block of [...chains.values()].flat()) {
		if (!block.isSentAgain) continue;
		again.set(block.month, (again.get(block.month) ?? true) && block.isHeld);
	}
	for (const [area, chain] of totalChains) {
		const kept = chain.filter(({ month }) => again.get(month) !== false);
		for (const block of kept) block.isSentAgain = again.has(block.month);
		totalChains.set(area, kept);
	}
}

/** Finds the areas that a held total adds up, while they are still the same number. */
function linkTotals(
	cases: SenderCases,
	{ areaCounts, totalsFrom }: Shared,
	parentOf: (area: number) => number
): void {
	for (const sum of [...cases.totalChains.values()].flat()) {
		if (sum.total < 0) continue;
		const inside = [...cases.chains.values()].flatMap((chain) =>
			chain.filter(({ month, area }) => month === sum.month && isInside(area, sum.area, parentOf))
		);
		const count = areaCounts[cases.source[sum.total]! - totalsFrom];
		if (inside.length === count) sum.addends = inside;
	}
}

function isInside(area: number, outer: number, parentOf: (area: number) => number): boolean {
	for (let at = area, depth = 0; at >= 0 && depth < 12; at = parentOf(at), depth++) {
		if (at === outer) return true;
	}
	return false;
}

/** Finds the earlier breakdown that a held one repeats. */
function link(cases: SenderCases): void {
	for (const chain of cases.eachChain()) {
		for (const block of chain) {
			for (const breakdown of block.breakdowns) {
				if (breakdown.shows === block.month) continue;
				const source = chain.find(({ month }) => month === breakdown.shows);
				const earlier = source?.breakdowns.find(
					({ dimension }) => dimension === breakdown.dimension
				);
				if (!earlier) continue;
				breakdown.stands = earlier;
				// What stands follows the correction of its month.
				if (isCorrected(source!)) block.isSentAgain = true;
			}
		}
	}
}

/** Decides of everything that is new how it is stored. */
function guardSender(
	cases: SenderCases,
	{ sensitive, lasting }: Codes,
	{ k, totals }: CaseSettings,
	parentOf: (area: number) => number
): void {
	cases.noteColumns();
	for (const chain of cases.eachChain()) {
		linkMonths(chain);
		holdBreakdowns(cases, chain, k);
	}
	for (const tree of eachMonth(cases, parentOf)) {
		guardTotals(cases, tree, k);
		for (const block of [...tree.leaves, ...tree.sums.map((sum) => sum.block)]) {
			if (!block.isHeld) hideParts(cases, block, k, sensitive);
		}
		guardBreakdowns(cases, tree, { k, sensitive, isStored: totals !== undefined });
		hideTransfers(cases, tree, lasting, k);
	}
}

function linkMonths(chain: Block[]): void {
	chain.forEach((block, place) => {
		const before = chain[place - 1];
		const follows = before?.month === block.month - 1 && before.total >= 0;
		block.before = follows ? before : null;
	});
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

/** Codes of areas, those that only hold others included. */
class AreaCodes {
	readonly names: string[];
	readonly #codes = new Map<string, number>();
	readonly #parents: number[] = [];

	constructor(dictionary: string[], { parents }: CaseSettings) {
		this.names = [...dictionary];
		this.names.forEach((name, code) => this.#codes.set(name, code));
		for (let code = 0; code < this.names.length; code++) {
			const parent = parents.get(this.names[code]!) ?? null;
			this.#parents[code] = parent === null ? -1 : this.#codeOf(parent);
		}
	}

	parentOf(area: number): number {
		return this.#parents[area] ?? -1;
	}

	#codeOf(name: string): number {
		let code = this.#codes.get(name);
		if (code === undefined) {
			code = this.names.push(name) - 1;
			this.#codes.set(name, code);
		}
		return code;
	}
}

/** The rows as a table, in the order of the file. */
function toTable(
	schema: SchemaId,
	spec: CaseSpec,
	rows: StoredRows,
	from: Table,
	areaNames: string[]
): Table {
	const dictionaryOf = (name: string) => columnOf(from, name, 'code').dictionary;
	const order = orderOf(rows.sources.toArray());
	const inOrder = (values: GrowingArray<Int32Array<ArrayBuffer>>) => {
		const all = values.toArray();
		return Int32Array.from(order, (row) => all[row]!);
	};
	const columns: Record<string, Column> = {};
	for (const field of SCHEMAS[schema].fields) {
		const { name } = field;
		if (field.measure) {
			const place = spec.measures.indexOf(name);
			if (place >= 0) columns[name] = measureColumn(rows, order, place, spec.measures.length);
		} else if (name === spec.period) {
			columns[name] = { kind: 'month', months: inOrder(rows.months) };
		} else if (name === 'as_of') {
			columns[name] = { kind: 'month', months: inOrder(rows.shows) };
		} else if (name === spec.area) {
			columns[name] = usedCodes(inOrder(rows.areas), areaNames);
		} else if (name === spec.sender) {
			columns[name] = usedCodes(inOrder(rows.senders), dictionaryOf(name));
		} else if (name === spec.dimension) {
			columns[name] = usedCodes(inOrder(rows.dimensions), dictionaryOf(name));
		} else if (name === spec.value) {
			columns[name] = usedCodes(inOrder(rows.values), dictionaryOf(name));
		} else if (columnKind(field) === 'number') {
			const addends = rows.addends.toArray();
			columns[name] = { kind: 'number', values: Float64Array.from(order, (row) => addends[row]!) };
		}
	}
	return { schema, rowCount: rows.rowCount, columns };
}

function orderOf(sources: Int32Array): Int32Array {
	const order = Int32Array.from(sources, (_, row) => row);
	return order.sort((a, b) => sources[a]! - sources[b]! || a - b);
}

/** The codes with a dictionary of only those that are used, in the order of their first row. */
function usedCodes(codes: Int32Array, dictionary: string[]): Column {
	const numbers = new Map<number, number>();
	const used: string[] = [];
	const renumbered = Int32Array.from(codes, (code) => {
		if (code < 0) return -1;
		let number = numbers.get(code);
		if (number === undefined) {
			number = used.push(dictionary[code]!) - 1;
			numbers.set(code, number);
		}
		return number;
	});
	return { kind: 'code', dictionary: used, codes: renumbered };
}

function measureColumn(
	rows: StoredRows,
	order: Int32Array,
	measure: number,
	measureCount: number
): Column {
	const [lows, highs] = [rows.low.toArray(), rows.high.toArray()];
	const statuses = rows.status.toArray();
	const place = (row: number) => row * measureCount + measure;
	return {
		kind: 'measure',
		low: Float64Array.from(order, (row) => lows[place(row)]!),
		high: Float64Array.from(order, (row) => highs[place(row)]!),
		status: Uint8Array.from(order, (row) => statuses[place(row)]!)
	};
}
