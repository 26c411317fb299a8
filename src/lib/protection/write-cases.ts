import { GrowingArray, MEASURE_STATUS } from '$lib/tables';
import { isFresh, type Block, type Breakdown } from './block';
import type { CellMap } from './cell-map';

const { given, withheld } = MEASURE_STATUS;

/** Rows that are ready to be stored, in growing arrays; figures stand row after row. */
export class StoredRows {
	/** Row of the file in whose place it stands. */
	readonly sources = new GrowingArray(Int32Array);
	readonly months = new GrowingArray(Int32Array);
	readonly shows = new GrowingArray(Int32Array);
	readonly areas = new GrowingArray(Int32Array);
	readonly senders = new GrowingArray(Int32Array);
	readonly dimensions = new GrowingArray(Int32Array);
	readonly values = new GrowingArray(Int32Array);
	/** How many blocks a total over areas adds up; 0 for other rows. */
	readonly addends = new GrowingArray(Float64Array);
	readonly low = new GrowingArray(Float64Array);
	readonly high = new GrowingArray(Float64Array);
	readonly status = new GrowingArray(Uint8Array);

	get rowCount(): number {
		return this.months.length;
	}
}

/** Codes that the rows of one sender have in common. */
export interface Codes {
	sender: number;
	totalDimension: number;
	totalValue: number;
}

/** Writes what is stored of a block: its total, its breakdowns, or the earlier ones that stand. */
export function writeBlock(map: CellMap, block: Block, codes: Codes, rows: StoredRows): void {
	const { totalDimension, totalValue, sender } = codes;
	const { source } = map.cases;
	const writeRow = (row: number, dimension: number, value: number, shows: number) => {
		rows.sources.add(source[row]!);
		rows.months.add(block.month);
		rows.shows.add(shows);
		rows.areas.add(block.area);
		rows.senders.add(sender);
		rows.dimensions.add(dimension);
		rows.values.add(value);
		rows.addends.add(block.addends?.length ?? 0);
	};
	if (block.total >= 0) {
		writeRow(block.total, totalDimension, totalValue, block.month);
		writeFigures(map, block.total, 0, rows);
	}
	for (const breakdown of block.breakdowns) {
		if (breakdown.stands) writeStanding(map, block, breakdown, writeRow, rows);
		else if (isFresh(breakdown, block)) {
			for (const row of breakdown.rows) {
				if (tellsNothing(map, breakdown, row)) continue;
				writeRow(row, breakdown.dimension, map.cases.value[row]!, block.month);
				writeFigures(map, row, breakdown.hidden, rows);
			}
		}
	}
}

function writeFigures(map: CellMap, row: number, hidden: number, rows: StoredRows): void {
	const { cases } = map;
	for (let measure = 0; measure < cases.spec.measures.length; measure++) {
		const place = map.at(row, measure);
		if (place >= 0) {
			pushStored(map, place, rows);
		} else if (hidden & (1 << measure)) {
			push(rows, NaN, NaN, withheld);
		} else {
			push(rows, NaN, NaN, cases.status[cases.cell(row, measure)]!);
		}
	}
}

/** A row that is there only because of what is hidden would tell of it. */
function tellsNothing(map: CellMap, { hidden }: Breakdown, row: number): boolean {
	if (!hidden) return false;
	return map.cases.spec.measures.every((_, measure) => {
		const place = map.at(row, measure);
		return place < 0 || map.equations.high[place] === 0;
	});
}

/** The stocks of the earlier breakdown; its flows belong to another month and are not repeated. */
function writeStanding(
	map: CellMap,
	block: Block,
	breakdown: Breakdown,
	writeRow: (row: number, dimension: number, value: number, shows: number) => void,
	rows: StoredRows
): void {
	const { cases } = map;
	const earlier = breakdown.stands!;
	if (earlier.isDropped) return;
	for (const row of earlier.rows) {
		if (tellsNothing(map, earlier, row)) continue;
		writeRow(breakdown.rows[0]!, breakdown.dimension, cases.value[row]!, breakdown.shows);
		for (let measure = 0; measure < cases.spec.measures.length; measure++) {
			const total = map.at(block.total, measure);
			const place = map.at(row, measure);
			if (cases.spec.flows.includes(measure)) {
				const isNone = total >= 0 && map.equations.high[total] === 0;
				if (isNone) push(rows, 0, 0, given);
				else push(rows, NaN, NaN, withheld);
			} else if (place >= 0) {
				pushStored(map, place, rows);
			} else {
				push(rows, NaN, NaN, withheld);
			}
		}
	}
}

function pushStored({ equations }: CellMap, place: number, rows: StoredRows): void {
	push(rows, equations.low[place]!, equations.high[place]!, given);
}

function push(rows: StoredRows, low: number, high: number, status: number): void {
	rows.low.add(low);
	rows.high.add(high);
	rows.status.add(status);
}
