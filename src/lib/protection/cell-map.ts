import { MEASURE_STATUS } from '$lib/tables';
import { breakdownOf, isFresh, type Block, type Breakdown } from './block';
import { ANY, Equations, FIXED } from './equations';
import { hideSmallCount } from './minimum-count';
import type { SenderCases } from './sender-cases';

/**
 * What widening costs, cheapest first: flows before stocks, parts before totals. Sums over areas
 * are large, so that a range says nearly as much as a number: their parts come before an area's.
 */
export const COST = {
	flowPart: 1,
	flowTotal: 2,
	stockPartOverAreas: 2.5,
	stockPart: 3,
	flowPartOverAreas: 4,
	flowTotalOverAreas: 5,
	stockTotal: 6,
	stockTotalOverAreas: 8
};

const ZERO = -1;

/** Counts of a dimension that are not stored for a block: per measure and value, once asked for. */
interface HiddenParts {
	block: Block;
	dimension: number;
	/** measure -> value -> count in the equations */
	cells: Map<number, Map<number, number>>;
}

/** Where a count stands. */
export interface CountOrigin {
	block: Block;
	/** Null for the block's total. */
	breakdown: Breakdown | null;
	measure: number;
}

/** Gives every count of a sender its place in the equations, stored or not. */
export class CellMap {
	readonly equations = new Equations();
	/** Counts that are not stored although children stand behind them. */
	readonly hidden: (CountOrigin & { cell: number })[] = [];
	/** Per row and measure the count in the equations, or -1. */
	readonly #places: Int32Array;
	readonly #hiddenParts = new Map<Block, Map<number, HiddenParts>>();
	readonly #hiddenTotals = new Map<number, number>();

	constructor(
		readonly cases: SenderCases,
		readonly k: number
	) {
		this.#places = new Int32Array(cases.rowCount * cases.spec.measures.length).fill(-1);
		for (const chain of cases.eachChain()) for (const block of chain) this.#addBlock(block);
	}

	/** The stored count of a row's measure, or -1 where none is stored. */
	at(row: number, measure: number): number {
		return row < 0 ? -1 : this.#places[this.cases.cell(row, measure)]!;
	}

	/** The total of a block, stored or withheld; -1 where none was given. */
	total(block: Block, measure: number): number {
		const { total } = block;
		const stored = this.at(total, measure);
		if (stored >= 0 || !this.cases.isWithheld(total, measure)) return stored;
		const place = this.cases.cell(total, measure);
		let cell = this.#hiddenTotals.get(place);
		if (cell === undefined) {
			const { low, high } = this.cases;
			const isKnown = !Number.isNaN(low[place]!);
			cell = isKnown
				? this.equations.addHidden(ANY, low[place]!, high[place]!)
				: this.equations.addHidden(ANY, 0, ANY);
			this.#hiddenTotals.set(place, cell);
			const isSmall = low[place]! >= 1 && high[place]! < this.k;
			if (isSmall && !block.isHeld) this.hidden.push({ cell, block, breakdown: null, measure });
		}
		return cell;
	}

	/** One value's part of a block, stored or not; -1 where it is known to be 0. */
	part(block: Block, dimension: number, value: number, measure: number): number {
		const total = this.total(block, measure);
		if (total >= 0 && this.equations.high[total] === 0) return ZERO;
		const breakdown = breakdownOf(block, dimension);
		if (breakdown && isFresh(breakdown, block) && !(breakdown.hidden & (1 << measure))) {
			const row = rowOf(this.cases, breakdown, value);
			if (row < 0) return ZERO;
			const stored = this.at(row, measure);
			if (stored >= 0) return stored;
		}
		return this.#hiddenPart(block, dimension, value, measure, total);
	}

	/** Stored counts that may be small, with the place where they stand. */
	smallCounts(): (CountOrigin & { cell: number })[] {
		const { low, high, keepLow } = this.equations;
		const counts: (CountOrigin & { cell: number })[] = [];
		this.#eachRow((block, breakdown, row) => {
			for (let measure = 0; measure < this.cases.spec.measures.length; measure++) {
				const cell = this.at(row, measure);
				if (cell < 0 || low[cell]! > 1 || low[cell] === high[cell]) continue;
				if (!Number.isNaN(keepLow[cell]!)) counts.push({ cell, block, breakdown, measure });
			}
		});
		return counts;
	}

	/** Takes the parts of a measure back. @returns false when they are not stored anyway */
	hideParts(block: Block, breakdown: Breakdown, measure: number): boolean {
		const bit = 1 << measure;
		const isStored = isFresh(breakdown, block) && !(breakdown.hidden & bit);
		if (block.isHeld || !isStored) return false;
		breakdown.hidden |= bit;
		for (const row of breakdown.rows) this.#release(block, breakdown, row, measure);
		return true;
	}

	/** Takes a total and its parts back. @returns false when it is not stored anyway */
	withholdTotal(block: Block, measure: number): boolean {
		if (block.isHeld || !this.cases.isGiven(block.total, measure)) return false;
		const cell = this.at(block.total, measure);
		this.cases.status[this.cases.cell(block.total, measure)] = MEASURE_STATUS.withheld;
		if (cell >= 0) this.#hiddenTotals.set(this.cases.cell(block.total, measure), cell);
		this.#release(block, null, block.total, measure);
		for (const breakdown of block.breakdowns) this.hideParts(block, breakdown, measure);
		return true;
	}

	/** Widens the month-end total of a block and its parts a little, so that flows follow less from it. */
	loosen(block: Block): boolean {
		const { stock } = this.cases.spec;
		const total = this.at(block.total, stock);
		const step = Math.ceil((this.k - 1) / 2);
		if (block.isHeld || total < 0 || block.looseBy >= this.k - 1) return false;
		block.looseBy += step;
		this.equations.loosen(total, step);
		for (const breakdown of block.breakdowns) {
			for (const row of breakdown.rows) {
				const part = this.at(row, stock);
				if (part >= 0) this.equations.loosen(part, step);
			}
		}
		return true;
	}

	#release(block: Block, breakdown: Breakdown | null, row: number, measure: number): void {
		const cell = this.at(row, measure);
		if (cell < 0) return;
		this.equations.release(cell);
		this.#places[this.cases.cell(row, measure)] = -1;
		const sent = this.equations.sentLow[cell]!;
		if (sent >= 1 && sent < this.k) this.hidden.push({ cell, block, breakdown, measure });
	}

	#eachRow(visit: (block: Block, breakdown: Breakdown | null, row: number) => void): void {
		for (const chain of this.cases.eachChain()) {
			for (const block of chain) {
				visit(block, null, block.total);
				for (const breakdown of block.breakdowns) {
					for (const row of breakdown.rows) visit(block, breakdown, row);
				}
			}
		}
	}

	/** Every set of parts that are not stored but stand in equations. */
	*eachHidden(): Iterable<{ block: Block; dimension: number; measure: number; values: number[] }> {
		for (const byDimension of [...this.#hiddenParts.values()]) {
			for (const { block, dimension, cells } of [...byDimension.values()]) {
				for (const [measure, parts] of [...cells]) {
					yield { block, dimension, measure, values: [...parts.keys()] };
				}
			}
		}
	}

	#hiddenPart(
		block: Block,
		dimension: number,
		value: number,
		measure: number,
		total: number
	): number {
		let byDimension = this.#hiddenParts.get(block);
		if (!byDimension) this.#hiddenParts.set(block, (byDimension = new Map()));
		let parts = byDimension.get(dimension);
		if (!parts) byDimension.set(dimension, (parts = { block, dimension, cells: new Map() }));
		let cells = parts.cells.get(measure);
		if (!cells) parts.cells.set(measure, (cells = new Map()));
		let cell = cells.get(value);
		if (cell === undefined) {
			cell = this.#addHidden(block, dimension, value, measure, total);
			cells.set(value, cell);
		}
		return cell;
	}

	#addHidden(
		block: Block,
		dimension: number,
		value: number,
		measure: number,
		total: number
	): number {
		const { cases, equations, k } = this;
		const most = total < 0 ? ANY : equations.high[total]!;
		const breakdown = breakdownOf(block, dimension);
		const row = breakdown ? rowOf(cases, breakdown, value) : -1;
		const place = row < 0 ? -1 : cases.cell(row, measure);
		const isKnown = place >= 0 && !Number.isNaN(cases.low[place]!);
		if (!breakdown || block.isHeld || (place >= 0 && !isKnown)) {
			return equations.addHidden(most, 0, most);
		}
		const low = isKnown ? cases.low[place]! : 0;
		const high = isKnown ? cases.high[place]! : 0;
		const cell = equations.addHidden(most, low, high);
		if (low >= 1 && high < k) this.hidden.push({ cell, block, breakdown, measure });
		return cell;
	}

	#addBlock(block: Block): void {
		this.#addRow(block, null, block.total);
		for (const breakdown of block.breakdowns) {
			if (!isFresh(breakdown, block)) continue;
			for (const row of breakdown.rows) this.#addRow(block, breakdown, row);
		}
	}

	#addRow(block: Block, breakdown: Breakdown | null, row: number): void {
		if (row < 0) return;
		const { cases, equations, k } = this;
		const { spec } = cases;
		for (let measure = 0; measure < spec.measures.length; measure++) {
			const cell = cases.cell(row, measure);
			if (cases.status[cell] !== MEASURE_STATUS.given) continue;
			if (breakdown && breakdown.hidden & (1 << measure)) continue;
			const sent = { low: cases.low[cell]!, high: cases.high[cell]! };
			const { low, high } = block.isHeld ? sent : hideSmallCount(sent, k);
			const cost = block.isHeld ? FIXED : costOf(block, breakdown, spec.flows.includes(measure));
			this.#places[cell] = equations.addStored(low, high, cost, sent.low, sent.high);
		}
	}
}

export function rowOf(cases: SenderCases, { rows }: Breakdown, value: number): number {
	for (const row of rows) if (cases.value[row] === value) return row;
	return -1;
}

function costOf(block: Block, breakdown: Breakdown | null, isFlow: boolean): number {
	if (block.isSum) {
		if (breakdown) return isFlow ? COST.flowPartOverAreas : COST.stockPartOverAreas;
		return isFlow ? COST.flowTotalOverAreas : COST.stockTotalOverAreas;
	}
	if (breakdown) return isFlow ? COST.flowPart : COST.stockPart;
	return isFlow ? COST.flowTotal : COST.stockTotal;
}
