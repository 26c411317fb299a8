import { MEASURE_STATUS } from '$lib/tables';
import { isFresh, type Block, type Breakdown } from './block';
import { Equations, FIXED } from './equations';
import { hideSmallCount } from './minimum-count';
import type { SenderCases } from './sender-cases';

/** What widening costs, cheapest first: flows before stocks, parts before totals, areas before sums. */
export const COST = {
	flowPart: 1,
	flowTotal: 2,
	stockPart: 3,
	flowPartOverAreas: 4,
	flowTotalOverAreas: 5,
	stockTotal: 6,
	stockPartOverAreas: 2.5,
	stockTotalOverAreas: 8
};

/** Gives every stored count of a sender its place in the equations, small counts hidden. */
export class CellMap {
	readonly equations = new Equations();
	/** Per row and measure the count in the equations, or -1. */
	readonly #places: Int32Array;

	constructor(
		readonly cases: SenderCases,
		readonly k: number
	) {
		const { spec } = cases;
		this.#places = new Int32Array(cases.rowCount * spec.measures.length).fill(-1);
		for (const chain of cases.eachChain()) for (const block of chain) this.#addBlock(block);
	}

	/** The stored count of a row's measure, or -1 where none is stored. */
	at(row: number, measure: number): number {
		return row < 0 ? -1 : this.#places[this.cases.cell(row, measure)]!;
	}

	/** The count is not stored any more. */
	remove(row: number, measure: number): void {
		this.#places[this.cases.cell(row, measure)] = -1;
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
			const { low, high } = hideSmallCount(sent, k);
			const cost = block.isHeld ? FIXED : costOf(block, breakdown, spec.flows.includes(measure));
			this.#places[cell] = equations.addCell(low, high, cost, sent.low, sent.high);
		}
	}
}

function costOf(block: Block, breakdown: Breakdown | null, isFlow: boolean): number {
	if (block.addends) {
		if (breakdown) return isFlow ? COST.flowPartOverAreas : COST.stockPartOverAreas;
		return isFlow ? COST.flowTotalOverAreas : COST.stockTotalOverAreas;
	}
	if (breakdown) return isFlow ? COST.flowPart : COST.stockPart;
	return isFlow ? COST.flowTotal : COST.stockTotal;
}
