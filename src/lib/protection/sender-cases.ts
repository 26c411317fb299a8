import { MEASURE_STATUS } from '$lib/tables';
import type { Block, Breakdown } from './block';
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
	/** Blocks of each area, ordered by month. */
	readonly chains = new Map<number, Block[]>();
	/** Totals over areas by the area that holds them, ordered by month. */
	readonly totalChains = new Map<number, Block[]>();

	readonly #columns: boolean[] = [];
	readonly #months = new Map<number, Block[]>();

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
		}
		return this.source.push(source) - 1;
	}

	cell(row: number, measure: number): number {
		return row * this.spec.measures.length + measure;
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

	/** What the parts of a measure leave of the total, as a range; null when one is not known. */
	remainder(
		block: Block,
		{ rows }: Breakdown,
		measure: number
	): { low: number; high: number } | null {
		if (!this.isGiven(block.total, measure)) return null;
		const total = this.cell(block.total, measure);
		let low = this.low[total]!;
		let high = this.high[total]!;
		for (const row of rows) {
			if (!this.isGiven(row, measure)) continue;
			const cell = this.cell(row, measure);
			low -= this.high[cell]!;
			high -= this.low[cell]!;
		}
		return { low, high };
	}

	/** Every block of a month, totals over areas included; asked for when all are there. */
	blocksOf(month: number): Block[] {
		if (!this.#months.size) {
			for (const block of [...this.eachChain()].flat()) {
				const blocks = this.#months.get(block.month);
				if (blocks) blocks.push(block);
				else this.#months.set(block.month, [block]);
			}
		}
		return this.#months.get(month) ?? [];
	}

	/** Every block and the ones before it in its chain. */
	*eachChain(): Iterable<Block[]> {
		yield* this.chains.values();
		yield* this.totalChains.values();
	}
}
