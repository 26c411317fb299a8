import { GrowingArray, MEASURE_STATUS } from '$lib/tables';
import { isFresh, type Block, type Breakdown } from './block';
import type { SenderCases } from './sender-cases';

const { given, withheld } = MEASURE_STATUS;

/** Rows that are ready to be stored, in growing arrays; figures stand row after row. */
export class StoredRows {
	/** Row of the file in whose place it stands. */
	readonly sources;
	readonly months;
	readonly shows;
	readonly areas;
	readonly senders;
	readonly dimensions;
	readonly values;
	/** How many blocks a total over areas adds up; 0 for other rows. */
	readonly addends;
	readonly low;
	readonly high;
	readonly status;

	/** @param expected about as many rows as there will be, of so many figures each */
	constructor(expected: number, measures: number) {
		const codes = () => new GrowingArray(Int32Array, expected);
		this.sources = codes();
		this.months = codes();
		this.shows = codes();
		this.areas = codes();
		this.senders = codes();
		this.dimensions = codes();
		this.values = codes();
		this.addends = new GrowingArray(Float64Array, expected);
		this.low = new GrowingArray(Float64Array, expected * measures);
		this.high = new GrowingArray(Float64Array, expected * measures);
		this.status = new GrowingArray(Uint8Array, expected * measures);
	}

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
export function writeBlock(cases: SenderCases, block: Block, codes: Codes, rows: StoredRows): void {
	const { totalDimension, totalValue, sender } = codes;
	const writeRow = (row: number, dimension: number, value: number, shows: number) => {
		rows.sources.add(cases.source[row]!);
		rows.months.add(block.month);
		rows.shows.add(shows);
		rows.areas.add(block.area);
		rows.senders.add(sender);
		rows.dimensions.add(dimension);
		rows.values.add(value);
		rows.addends.add(block.isSum ? (block.addends?.length ?? 0) : 0);
	};
	if (block.total >= 0) {
		writeRow(block.total, totalDimension, totalValue, block.month);
		writeFigures(cases, block.total, rows);
	}
	for (const breakdown of block.breakdowns) {
		if (breakdown.stands) writeStanding(cases, block, breakdown, writeRow, rows);
		else if (isFresh(breakdown, block)) {
			for (const row of breakdown.rows) {
				if (tellsNothing(cases, breakdown, row)) continue;
				writeRow(row, breakdown.dimension, cases.value[row]!, block.month);
				writeFigures(cases, row, rows);
			}
		}
	}
}

function writeFigures(cases: SenderCases, row: number, rows: StoredRows): void {
	for (let measure = 0; measure < cases.spec.measures.length; measure++) {
		pushShown(cases, row, measure, rows);
	}
}

/** A row that is there only because of what is hidden would tell of it. */
function tellsNothing(cases: SenderCases, { hidden }: Breakdown, row: number): boolean {
	let isHidden = false;
	for (let measure = 0; measure < cases.spec.measures.length; measure++) {
		const cell = cases.cell(row, measure);
		if (cases.shownStatus[cell] === given && cases.shownHigh[cell] !== 0) return false;
		isHidden ||= (hidden & (1 << measure)) !== 0 && cases.isTold(row, measure);
	}
	return isHidden;
}

/** The stocks of the earlier breakdown; its flows belong to another month and are not repeated. */
function writeStanding(
	cases: SenderCases,
	block: Block,
	breakdown: Breakdown,
	writeRow: (row: number, dimension: number, value: number, shows: number) => void,
	rows: StoredRows
): void {
	const earlier = breakdown.stands!;
	if (earlier.isDropped) return;
	for (const row of earlier.rows) {
		if (tellsNothing(cases, earlier, row)) continue;
		writeRow(breakdown.rows[0]!, breakdown.dimension, cases.value[row]!, breakdown.shows);
		for (let measure = 0; measure < cases.spec.measures.length; measure++) {
			if (cases.spec.flows.includes(measure)) {
				const isNone =
					cases.isGiven(block.total, measure) &&
					cases.shownHigh[cases.cell(block.total, measure)] === 0;
				if (isNone) push(rows, 0, 0, given);
				else push(rows, NaN, NaN, withheld);
			} else if (cases.isGiven(row, measure)) {
				pushShown(cases, row, measure, rows);
			} else {
				push(rows, NaN, NaN, withheld);
			}
		}
	}
}

function pushShown(cases: SenderCases, row: number, measure: number, rows: StoredRows): void {
	const cell = cases.cell(row, measure);
	push(rows, cases.shownLow[cell]!, cases.shownHigh[cell]!, cases.shownStatus[cell]!);
}

function push(rows: StoredRows, low: number, high: number, status: number): void {
	rows.low.add(low);
	rows.high.add(high);
	rows.status.add(status);
}
