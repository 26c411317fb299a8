import { breakdownOf, isFresh, type Block, type Breakdown } from './block';
import { COST, type CellMap } from './cell-map';
import { ANY, FIXED, type Equations } from './equations';

/** Where an equation comes from, so that something can be withheld when it cannot be kept. */
export interface Origin {
	block: Block;
	breakdown: Breakdown | null;
	measure: number;
	/** It joins months; then a flow that is not stored frees the others. */
	isMonthToMonth?: true;
}

/** Rather than a month-end total, a flow or a breakdown is withheld. */
function limitOf({ isSum }: Block): number {
	return isSum ? COST.stockTotalOverAreas : COST.stockTotal;
}

/** What the dimensions of a sender are like, by their codes. */
export interface Dimensions {
	/** Values do not change from month to month. */
	lasting: Set<number>;
	/** Every value that the sender uses. */
	values: Map<number, number[]>;
	/** The area that holds an area; -1 for none. */
	parentOf: (area: number) => number;
}

/** Writes every equation that a reader could use, and tells where each comes from. */
export class EquationWriter {
	/** Per equation. */
	readonly origins: Origin[] = [];
	readonly #equations: Equations;

	constructor(
		readonly map: CellMap,
		readonly dimensions: Dimensions
	) {
		this.#equations = map.equations;
	}

	writeAll(): void {
		const chains = [...this.map.cases.eachChain()];
		for (const chain of chains) {
			chain.forEach((block, place) => {
				this.#partsAndTotals(block);
				this.#monthToMonth(chain, place);
			});
		}
		for (const chain of chains) for (const block of chain) this.#overAreas(block);
		this.#insideAreas();
		this.#hiddenParts();
	}

	#close(origin: Origin, limit = FIXED): void {
		this.#equations.close(limit);
		if (this.origins.length < this.#equations.count) this.origins.push(origin);
	}

	/** A total and its stored parts, for each dimension and measure. What is left over is a part too. */
	#partsAndTotals(block: Block): void {
		const { cases, k } = this.map;
		for (const breakdown of block.breakdowns) {
			if (!isFresh(breakdown, block)) continue;
			cases.spec.measures.forEach((_, measure) => {
				const total = this.map.total(block, measure);
				if (total < 0 || breakdown.hidden & (1 << measure)) return;
				this.#equations.term(total, 1);
				for (const row of breakdown.rows) {
					const part = this.map.part(block, breakdown.dimension, cases.value[row]!, measure);
					this.#equations.term(part, -1);
				}
				const rest = cases.remainder(block, breakdown, measure);
				const isLeft = !rest || rest.low > 0;
				if (rest && isLeft && rest.high < k) {
					this.#equations.term(this.#equations.addUntold(1, k - 1, rest.low), -1);
				} else if (isLeft) {
					this.#equations.term(this.#equations.addHidden(ANY, rest?.low ?? 0, ANY), -1);
				}
				this.#close({ block, breakdown, measure }, limitOf(block));
			});
		}
	}

	/** Parts that are not stored still add up to their total. */
	#hiddenParts(): void {
		for (const { block, dimension, measure } of this.map.eachHidden()) {
			const breakdown = breakdownOf(block, dimension) ?? null;
			const isShown =
				breakdown && isFresh(breakdown, block) && !(breakdown.hidden & (1 << measure));
			const total = this.map.total(block, measure);
			if (isShown || total < 0) continue;
			this.#equations.term(total, 1);
			for (const value of this.dimensions.values.get(dimension)!) {
				this.#equations.term(this.map.part(block, dimension, value, measure), -1);
			}
			this.#close({ block, breakdown, measure });
		}
	}

	/** A sender's total over its areas and what it adds up. */
	#overAreas(block: Block): void {
		if (!block.addends) return;
		const { cases } = this.map;
		const { addends } = block;
		cases.spec.measures.forEach((_, measure) => {
			const total = this.map.total(block, measure);
			if (total < 0) return;
			this.#equations.term(total, 1);
			for (const addend of addends) this.#equations.term(this.map.total(addend, measure), -1);
			this.#close({ block, breakdown: null, measure });
		});
		for (const breakdown of block.breakdowns) {
			const { dimension } = breakdown;
			const isLasting = this.dimensions.lasting.has(dimension);
			if (!isFresh(breakdown, block) && !isLasting) continue;
			cases.spec.measures.forEach((_, measure) => {
				const isHidden = (breakdown.hidden & (1 << measure)) > 0;
				if ((isHidden && !isLasting) || this.map.total(block, measure) < 0) return;
				for (const row of breakdown.rows) {
					const value = cases.value[row]!;
					this.#equations.term(this.map.part(block, dimension, value, measure), 1);
					for (const addend of addends) {
						this.#equations.term(this.map.part(addend, dimension, value, measure), -1);
					}
					this.#close({ block, breakdown, measure });
				}
			});
		}
	}

	/** Last month's stock, and what came and went, give this month's stock. */
	#monthToMonth(chain: Block[], place: number): void {
		const block = chain[place]!;
		const { stock } = this.map.cases.spec;
		if (stock < 0) return;
		const before = chain[place - 1];
		const follows = before?.month === block.month - 1 && before.total >= 0;
		if (follows) {
			const origin = { block, breakdown: null, measure: stock, isMonthToMonth: true as const };
			const first = this.map.at(before.total, stock);
			const last = this.map.at(block.total, stock);
			if (first >= 0 && last >= 0) this.#identity([block], first, last, origin);
		} else if (!block.isHeld) {
			this.#earlierStock(block, null, block.total);
		}
		for (const dimension of this.dimensions.lasting) {
			const breakdown = breakdownOf(block, dimension);
			if (follows && (breakdown || breakdownOf(before, dimension))) {
				this.#partsMonthToMonth(before, block, dimension);
			} else if (!follows && breakdown && isFresh(breakdown, block) && !block.isHeld) {
				for (const row of breakdown.rows) this.#earlierStock(block, breakdown, row);
			}
		}
	}

	/** The same for each value of a dimension that lasts, whether its parts are stored or not. */
	#partsMonthToMonth(before: Block, block: Block, dimension: number): void {
		const { stock } = this.map.cases.spec;
		const breakdown = breakdownOf(block, dimension) ?? null;
		const origin = { block, breakdown, measure: stock, isMonthToMonth: true as const };
		for (const value of this.dimensions.values.get(dimension) ?? []) {
			const then = this.map.part(before, dimension, value, stock);
			const now = this.map.part(block, dimension, value, stock);
			this.#identity([block], then, now, origin, dimension, value);
		}
	}

	#identity(
		months: Block[],
		then: number,
		now: number,
		origin: Origin,
		dimension = -1,
		value = -1
	): void {
		const { cases } = this.map;
		const { plus, minus, flows } = cases.spec;
		if (!flows.some((flow) => months.some((month) => cases.isTold(month.total, flow)))) return;
		// A flow that the sender never tells is taken for 0, or else for anything.
		const written = this.#equations.count;
		for (const isOpen of [false, true]) {
			this.#equations.term(then, 1);
			this.#equations.term(now, -1);
			for (const month of months) {
				for (const flow of [...plus, ...minus]) {
					const cell = this.#flow(month, flow, dimension, value, isOpen);
					this.#equations.term(cell, plus.includes(flow) ? 1 : -1);
				}
			}
			this.#close(origin, limitOf(origin.block));
			if (this.#equations.count > written) return;
		}
	}

	#flow(month: Block, flow: number, dimension: number, value: number, isOpen: boolean): number {
		const { cases } = this.map;
		if (!cases.isTold(month.total, flow)) {
			return isOpen || cases.hasColumn(flow) ? this.#equations.addHidden(ANY, 0, ANY) : -1;
		}
		return dimension < 0
			? this.map.total(month, flow)
			: this.map.part(month, dimension, value, flow);
	}

	/** The stock of a month that was not sent follows from the flows: it must not be told if small. */
	#earlierStock(block: Block, breakdown: Breakdown | null, row: number): void {
		const { cases, k } = this.map;
		const { stock, plus, minus } = cases.spec;
		const last = this.map.at(row, stock);
		if (last < 0) return;
		const flows = [...plus, ...minus].filter((flow) => cases.hasColumn(flow));
		if (!flows.length || flows.some((flow) => this.map.at(row, flow) < 0)) return;
		const sent = (measure: number) => cases.low[cases.cell(row, measure)]!;
		const earlier = flows.reduce(
			(sum, flow) => sum + (plus.includes(flow) ? -sent(flow) : sent(flow)),
			sent(stock)
		);
		if (earlier < 1 || earlier >= k) return;
		this.#equations.term(this.#equations.addUntold(1, k - 1, earlier), 1);
		for (const flow of flows) {
			this.#equations.term(this.map.at(row, flow), plus.includes(flow) ? 1 : -1);
		}
		this.#equations.term(last, -1);
		this.#close({ block, breakdown, measure: stock, isMonthToMonth: true }, limitOf(block));
	}

	/** An area and the areas inside it, where the sender sends both. */
	#insideAreas(): void {
		const { spec } = this.map.cases;
		for (const [outer, blocks] of innerBlocks(
			[...this.map.cases.chains.values()],
			this.dimensions.parentOf
		)) {
			spec.measures.forEach((_, measure) => {
				const whole = this.map.total(outer, measure);
				if (whole < 0) return;
				this.#equations.term(whole, 1);
				for (const block of blocks) {
					const part = this.map.total(block, measure);
					this.#equations.term(part < 0 ? this.#equations.addHidden(ANY, 0, ANY) : part, -1);
				}
				this.#close({ block: outer, breakdown: null, measure });
			});
			for (const dimension of this.dimensions.values.keys()) {
				if ([outer, ...blocks].every((block) => !breakdownOf(block, dimension))) continue;
				this.#insideAreasOfParts(outer, dimension, blocks);
			}
		}
	}

	#insideAreasOfParts(outer: Block, dimension: number, blocks: Block[]): void {
		const breakdown = breakdownOf(outer, dimension) ?? null;
		for (const value of this.dimensions.values.get(dimension)!) {
			this.map.cases.spec.measures.forEach((_, measure) => {
				if (this.map.total(outer, measure) < 0) return;
				this.#equations.term(this.map.part(outer, dimension, value, measure), 1);
				for (const block of blocks) {
					this.#equations.term(this.map.part(block, dimension, value, measure), -1);
				}
				this.#close({ block: outer, breakdown, measure });
			});
		}
	}
}

/** Blocks that lie inside another of the same month, by the nearest one that holds them. */
function innerBlocks(chains: Block[][], parentOf: (area: number) => number): Map<Block, Block[]> {
	const sent = new Map<string, Block>();
	for (const block of chains.flat()) sent.set(`${block.area} ${block.month}`, block);
	const inner = new Map<Block, Block[]>();
	for (const block of sent.values()) {
		let area = parentOf(block.area);
		for (let depth = 0; area >= 0 && depth < 12; depth++) {
			const outer = sent.get(`${area} ${block.month}`);
			if (outer) {
				inner.set(outer, [...(inner.get(outer) ?? []), block]);
				break;
			}
			area = parentOf(area);
		}
	}
	return inner;
}
