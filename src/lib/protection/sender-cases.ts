import { MEASURE_STATUS } from '$lib/tables';
import type { Block } from './block';
import type { CaseSpec } from './case-spec';

const { given, notReported } = MEASURE_STATUS;

/** All that one sender has told, row by row and measure by measure. */
export class SenderCases {
	/** Code of the value of each row, or -1 for the total. */
	readonly value: number[] = [];
	/** Row of the table that it was read from; -1 for totals over areas. */
	readonly source: number[] = [];
	/** Per row and measure (row * measures + measure): what was sent, or is stored already. */
	low: Float64Array;
	high: Float64Array;
	status: Uint8Array;
	/** The same as it will be stored, from the start what was sent. */
	shownLow: Float64Array;
	shownHigh: Float64Array;
	shownStatus: Uint8Array;
	/** Blocks of each area, ordered by month. */
	readonly chains = new Map<number, Block[]>();
	/** Totals over areas by the area that holds them, ordered by month. */
	readonly totalChains = new Map<number, Block[]>();

	readonly #columns: boolean[] = [];

	/** @param rows about as many as there will be */
	constructor(
		readonly spec: CaseSpec,
		rows: number
	) {
		const cells = Math.max(1, rows * spec.measures.length);
		this.low = new Float64Array(cells);
		this.high = new Float64Array(cells);
		this.status = new Uint8Array(cells);
		this.shownLow = new Float64Array(cells);
		this.shownHigh = new Float64Array(cells);
		this.shownStatus = new Uint8Array(cells);
	}

	get rowCount(): number {
		return this.source.length;
	}

	addRow(source: number, value: number): number {
		this.value.push(value);
		const row = this.source.push(source) - 1;
		const [first, end] = [this.cell(row, 0), this.cell(row + 1, 0)];
		if (end > this.low.length) this.#grow(end);
		for (let cell = first; cell < end; cell++) {
			this.low[cell] = this.high[cell] = this.shownLow[cell] = this.shownHigh[cell] = NaN;
			this.status[cell] = this.shownStatus[cell] = notReported;
		}
		return row;
	}

	#grow(needed: number): void {
		const cells = Math.ceil(needed * 1.5);
		const larger = <T extends Float64Array | Uint8Array>(from: T, into: T) => {
			into.set(from);
			return into;
		};
		this.low = larger(this.low, new Float64Array(cells));
		this.high = larger(this.high, new Float64Array(cells));
		this.status = larger(this.status, new Uint8Array(cells));
		this.shownLow = larger(this.shownLow, new Float64Array(cells));
		this.shownHigh = larger(this.shownHigh, new Float64Array(cells));
		this.shownStatus = larger(this.shownStatus, new Uint8Array(cells));
	}

	cell(row: number, measure: number): number {
		return row * this.spec.measures.length + measure;
	}

	/** Takes note of what was sent. */
	send(row: number, measure: number, low: number, high: number, status: number): void {
		const cell = this.cell(row, measure);
		this.low[cell] = this.shownLow[cell] = low;
		this.high[cell] = this.shownHigh[cell] = high;
		this.status[cell] = this.shownStatus[cell] = status;
	}

	/** Stores a count as this range. */
	show(row: number, measure: number, low: number, high: number): void {
		const cell = this.cell(row, measure);
		this.shownLow[cell] = low;
		this.shownHigh[cell] = high;
		this.shownStatus[cell] = given;
	}

	/** Stores of a count only that it is not told; what was never told stays so. */
	withhold(row: number, measure: number): void {
		const cell = this.cell(row, measure);
		if (this.shownStatus[cell] !== given) return;
		this.shownLow[cell] = this.shownHigh[cell] = NaN;
		this.shownStatus[cell] = MEASURE_STATUS.withheld;
	}

	/** A number or a range of it is stored. */
	isShown(row: number, measure: number): boolean {
		return row >= 0 && this.shownStatus[this.cell(row, measure)] === given;
	}

	/** It is stored as one number. */
	isShownExactly(row: number, measure: number): boolean {
		if (row < 0) return false;
		const cell = this.cell(row, measure);
		return this.shownStatus[cell] === given && this.shownLow[cell] === this.shownHigh[cell];
	}

	isGiven(row: number, measure: number): boolean {
		return row >= 0 && this.status[this.cell(row, measure)] === given;
	}

	isWithheld(row: number, measure: number): boolean {
		return row >= 0 && this.status[this.cell(row, measure)] === MEASURE_STATUS.withheld;
	}

	/** It has a number, or had one that is withheld. */
	isTold(row: number, measure: number): boolean {
		return this.isGiven(row, measure) || this.isWithheld(row, measure);
	}

	/** Any of the sender's totals tells the measure. */
	hasColumn(measure: number): boolean {
		return this.#columns[measure] ?? false;
	}

	/** Takes note of which measures are told at all. */
	noteColumns(): void {
		for (const chain of this.eachChain()) {
			for (const { total } of chain) {
				for (let measure = 0; measure < this.spec.measures.length; measure++) {
					this.#columns[measure] ||= this.isTold(total, measure);
				}
			}
		}
	}

	/** Every block and the ones before it in its chain. */
	*eachChain(): Iterable<Block[]> {
		yield* this.chains.values();
		yield* this.totalChains.values();
	}
}
