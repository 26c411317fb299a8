import { MEASURE_STATUS } from '$lib/tables';
import type { Block } from './block';
import type { CaseSpec } from './case-spec';

const { given, notReported } = MEASURE_STATUS;

/** All that one sender has told, row by row and measure by measure, in growing arrays. */
export class SenderCases {
	/** Code of the value of each row, or -1 for the total. */
	readonly value: number[] = [];
	/** Row of the table that it was read from; -1 for totals over areas. */
	readonly source: number[] = [];
	/** Per row and measure (row * measures + measure): what was sent, or is stored already. */
	readonly low: number[] = [];
	readonly high: number[] = [];
	readonly status: number[] = [];
	/** The same as it will be stored, from the start what was sent. */
	readonly shownLow: number[] = [];
	readonly shownHigh: number[] = [];
	readonly shownStatus: number[] = [];
	/** Blocks of each area, ordered by month. */
	readonly chains = new Map<number, Block[]>();
	/** Totals over areas by the area that holds them, ordered by month. */
	readonly totalChains = new Map<number, Block[]>();

	readonly #columns: boolean[] = [];

	constructor(readonly spec: CaseSpec) {}

	get rowCount(): number {
		return this.source.length;
	}

	addRow(source: number, value: number): number {
		this.value.push(value);
		for (let measure = 0; measure < this.spec.measures.length; measure++) {
			this.low.push(NaN);
			this.high.push(NaN);
			this.status.push(notReported);
			this.shownLow.push(NaN);
			this.shownHigh.push(NaN);
			this.shownStatus.push(notReported);
		}
		return this.source.push(source) - 1;
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
