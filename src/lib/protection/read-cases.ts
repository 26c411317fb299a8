import { columnOf, type MeasureColumn, type Table } from '$lib/tables';
import type { Block, Breakdown } from './block';
import type { CaseSpec } from './case-spec';
import { SenderCases } from './sender-cases';
import { sortRows } from './sort-rows';

/** A file and what is held already of the same schema, one below the other. */
export interface CaseRows {
	spec: CaseSpec;
	table: Table;
	/** Rows before `newFrom` and from `newTo` on are stored already. */
	newFrom: number;
	newTo: number;
	periods: Int32Array;
	areas: Int32Array;
	dimensions: Int32Array;
	values: Int32Array;
	senders: Int32Array;
	/** Month that each row shows; null where no table has the column. */
	shows: Int32Array | null;
	measures: (MeasureColumn | null)[];
	/** Code of the dimension whose rows are totals, or -1. */
	totalCode: number;
}

export function caseRows(spec: CaseSpec, table: Table, newFrom: number, newTo: number): CaseRows {
	const dimensions = columnOf(table, spec.dimension, 'code');
	const shows = table.columns.as_of;
	return {
		spec,
		table,
		newFrom,
		newTo,
		periods: columnOf(table, spec.period, 'month').months,
		areas: columnOf(table, spec.area, 'code').codes,
		dimensions: dimensions.codes,
		values: columnOf(table, spec.value, 'code').codes,
		senders: columnOf(table, spec.sender, 'code').codes,
		shows: shows?.kind === 'month' ? shows.months : null,
		measures: spec.measures.map((name) => {
			const column = table.columns[name];
			return column?.kind === 'measure' ? column : null;
		}),
		totalCode: dimensions.dictionary.indexOf(spec.total)
	};
}

/** Calls back with the rows of each sender that has new ones, ordered by area, month, dimension, value. */
export function eachSender(rows: CaseRows, visit: (order: Int32Array) => void): void {
	const { table, newFrom, newTo, periods, areas, dimensions, values, senders } = rows;
	const firstMonth = periods.reduce((least, month) => Math.min(least, month), Infinity);
	const months = periods.map((month) => month - firstMonth);
	const order = sortRows(table.rowCount, [senders, areas, months, dimensions, values]);
	for (let start = 0; start < order.length;) {
		let end = start;
		let isNew = false;
		while (end < order.length && senders[order[end]!] === senders[order[start]!]) {
			const row = order[end++]!;
			isNew ||= row >= newFrom && row < newTo;
		}
		if (isNew) visit(order.subarray(start, end));
		start = end;
	}
}

/**
 * Reads one sender's rows into blocks. Rows of one block may be held and new: then `choose` says
 * which version stands.
 */
export function readBlocks(
	rows: CaseRows,
	order: Int32Array,
	cases: SenderCases,
	chains: Map<number, Block[]>,
	choose: (held: Block, sent: Block) => Block
): void {
	const { newFrom, newTo, periods, areas } = rows;
	const isSum = chains === cases.totalChains;
	for (let start = 0; start < order.length;) {
		const first = order[start]!;
		const area = areas[first]!;
		const month = periods[first]!;
		const held: number[] = [];
		const sent: number[] = [];
		for (; start < order.length; start++) {
			const row = order[start]!;
			if (areas[row] !== area || periods[row] !== month) break;
			(row >= newFrom && row < newTo ? sent : held).push(row);
		}
		const heldBlock = held.length ? readBlock(rows, held, cases, true, isSum) : null;
		const sentBlock = sent.length ? readBlock(rows, sent, cases, false, isSum) : null;
		let block = heldBlock ?? sentBlock!;
		if (heldBlock && sentBlock) {
			block = choose(heldBlock, sentBlock);
			block.isSentAgain = true;
		}
		const chain = chains.get(area);
		if (chain) chain.push(block);
		else chains.set(area, [block]);
	}
}

function readBlock(
	rows: CaseRows,
	group: number[],
	cases: SenderCases,
	isHeld: boolean,
	isSum: boolean
): Block {
	const { periods, areas, dimensions, totalCode, shows } = rows;
	const month = periods[group[0]!]!;
	const block: Block = {
		area: areas[group[0]!]!,
		month,
		isHeld,
		isSentAgain: false,
		total: -1,
		breakdowns: [],
		isSum,
		addends: null,
		before: null
	};
	let current: Breakdown | null = null;
	for (const source of group) {
		const dimension = dimensions[source]!;
		const row = readRow(rows, source, cases);
		if (dimension === totalCode) {
			block.total = row;
			continue;
		}
		if (current?.dimension !== dimension) {
			current = newBreakdown(dimension, shows ? shows[source] || month : month);
			block.breakdowns.push(current);
		}
		current.rows.push(row);
	}
	return block;
}

export function newBreakdown(dimension: number, shows: number): Breakdown {
	return {
		dimension,
		rows: [],
		shows,
		stands: null,
		moved: Infinity,
		hidden: 0,
		isDropped: false,
		isKept: false
	};
}

function readRow(rows: CaseRows, source: number, cases: SenderCases): number {
	const isTotal = rows.dimensions[source] === rows.totalCode;
	const row = cases.addRow(source, isTotal ? -1 : rows.values[source]!);
	rows.measures.forEach((column, measure) => {
		if (!column) return;
		cases.send(row, measure, column.low[source]!, column.high[source]!, column.status[source]!);
	});
	return row;
}
