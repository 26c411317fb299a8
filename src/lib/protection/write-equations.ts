import { MEASURE_STATUS } from '$lib/tables';
import { breakdownOf, isFresh, type Block, type Breakdown } from './block';
import { COST, type CellMap } from './cell-map';
import { hideSmallCount } from './minimum-count';
import { FIXED, type Equations } from './equations';

/** Which equation a breakdown or a total stands in, so that it can be withheld when that fails. */
export interface Origin {
	block: Block;
	breakdown: Breakdown | null;
	measure: number;
	/** It joins months; then a flow that is not stored frees the others. */
	isMonthToMonth?: true;
}

/** Rather than a month-end total, a flow or a breakdown is withheld. */
const limitOf = ({ addends }: Block) => (addends ? COST.stockTotalOverAreas : COST.stockTotal);

/** Writes every equation that a reader could use, and tells where each comes from. */
export class EquationWriter {
	/** Per equation. */
	readonly origins: Origin[] = [];
	readonly #equations: Equations;

	constructor(
		readonly map: CellMap,
		/** Codes of the dimensions that do not change from month to month. */
		readonly lasting: Set<number>,
		/** The area that holds an area; -1 for none. */
		readonly parentOf: (area: number) => number
	) {
		this.#equations = map.equations;
	}

	writeAll(): void {
		const { cases } = this.map;
		for (const chain of cases.eachChain()) {
			chain.forEach((block, place) => {
				this.#partsAndTotals(block);
				this.#overAreas(block);
				this.#monthToMonth(chain, place);
			});
		}
		this.#insideAreas();
	}

	#close(origin: Origin, limit = FIXED): void {
		this.#equations.close(limit);
		if (this.origins.length < this.#equations.count) this.origins.push(origin);
	}

	/** A total and its parts, for each dimension and measure. What is left over counts as a part. */
	#partsAndTotals(block: Block): void {
		const { cases, k } = this.map;
		if (block.isHeld) return;
		for (const breakdown of block.breakdowns) {
			if (!isFresh(breakdown, block)) continue;
			cases.spec.measures.forEach((_, measure) => {
				const total = this.map.at(block.total, measure);
				if (total < 0 || breakdown.hidden & (1 << measure)) return;
				const rest = cases.remainder(block, breakdown, measure)!;
				let unknown = 0;
				for (const row of breakdown.rows) {
					const status = cases.status[cases.cell(row, measure)]!;
					if (status !== MEASURE_STATUS.given) unknown++;
				}
				if (rest.low >= k) return; // so many are left over that nothing follows
				this.#equations.term(total, 1);
				for (const row of breakdown.rows) {
					const part = this.map.at(row, measure);
					if (part >= 0) this.#equations.term(part, -1);
				}
				const isOpen = unknown > 0 || rest.low > 0;
				if (isOpen) this.#equations.term(this.#unseen(1, k - 1), -1);
				this.#close({ block, breakdown, measure }, limitOf(block));
			});
		}
	}

	/** A sender's total over its areas and what it adds up. */
	#overAreas(block: Block): void {
		if (!block.addends) return;
		const { cases } = this.map;
		const { addends } = block;
		cases.spec.measures.forEach((_, measure) => {
			const total = this.map.at(block.total, measure);
			if (total < 0) return;
			this.#equations.term(total, 1);
			for (const addend of addends) {
				const cell = this.#totalOrUnseen(addend, measure);
				if (cell >= 0) this.#equations.term(cell, -1);
			}
			this.#close({ block, breakdown: null, measure });
		});
		for (const breakdown of block.breakdowns) {
			if (!isFresh(breakdown, block)) continue;
			for (const row of breakdown.rows) this.#overAreasOfValue(block, breakdown, row);
		}
	}

	/** The stored total, or the range of one that is withheld. */
	#totalOrUnseen(block: Block, measure: number): number {
		const stored = this.map.at(block.total, measure);
		if (stored >= 0) return stored;
		const { cases, k } = this.map;
		const sent = cases.cell(block.total, measure);
		const range = hideSmallCount({ low: cases.low[sent]!, high: cases.high[sent]! }, k);
		return this.#unseen(range.low, range.high);
	}

	#overAreasOfValue(block: Block, breakdown: Breakdown, row: number): void {
		const { cases } = this.map;
		cases.spec.measures.forEach((_, measure) => {
			const total = this.map.at(row, measure);
			if (total < 0) return;
			this.#equations.term(total, 1);
			for (const addend of block.addends!) {
				const own = breakdownOf(addend, breakdown.dimension)!;
				const cell = this.#seenOrUnseen(addend, own, cases.value[row]!, measure);
				if (cell >= 0) this.#equations.term(cell, -1);
			}
			this.#close({ block, breakdown, measure });
		});
	}

	/** The stored part, or what a reader must not learn of one that is not stored; -1 for a known 0. */
	#seenOrUnseen(block: Block, breakdown: Breakdown, value: number, measure: number): number {
		const { cases, k } = this.map;
		const row = breakdown.rows.find((each) => cases.value[each] === value) ?? -1;
		const stored = isFresh(breakdown, block) ? this.map.at(row, measure) : -1;
		if (stored >= 0) return stored;
		const isShown = isFresh(breakdown, block) && !(breakdown.hidden & (1 << measure));
		if (isShown && row < 0) return -1;
		const total = this.map.at(block.total, measure);
		const most = total < 0 ? Infinity : this.#equations.high[total]!;
		if (most === 0) return -1;
		const sent = row < 0 || !cases.isGiven(row, measure) ? null : cases.cell(row, measure);
		const low = sent === null ? 0 : cases.low[sent]!;
		const high = sent === null ? 0 : cases.high[sent]!;
		if (!isFresh(breakdown, block)) {
			// An earlier breakdown stands: what has changed since must not be told either way.
			const margin = Math.floor((k - 1) / 2);
			return this.#unseen(Math.max(0, low - margin), Math.min(most, high + margin));
		}
		const hidden = hideSmallCount({ low, high }, k);
		const isSmall = hidden.low < hidden.high;
		const reach = Math.min(k - 1, Math.max(most, high));
		// All share one value, or what is small hides among what may be 0.
		return this.#unseen(
			isSmall ? 0 : Math.max(0, low - (k - 1)),
			Math.max(reach, high),
			isSmall ? hidden.low : high === 0 ? reach : Math.max(0, low - (k - 1)),
			isSmall ? Math.min(hidden.high, reach) : high === 0 ? 0 : high
		);
	}

	/** Last month's stock, and what came and went, give this month's stock. */
	#monthToMonth(chain: Block[], place: number): void {
		const block = chain[place]!;
		const { stock } = this.map.cases.spec;
		if (stock < 0) return;
		const before = chain[place - 1];
		const follows = before?.month === block.month - 1 && before.total >= 0;
		if (follows && !(block.isHeld && before.isHeld)) {
			const origin = { block, breakdown: null, measure: stock, isMonthToMonth: true as const };
			this.#identity([block], before.total, block.total, origin);
		} else if (!follows && !block.isHeld) {
			this.#earlierStock(block, null, block.total);
		}
		for (const breakdown of block.breakdowns) {
			if (!this.lasting.has(breakdown.dimension) || !isFresh(breakdown, block)) continue;
			this.#monthToMonthOfParts(chain, place, breakdown);
		}
	}

	/** The same for the values of a dimension that lasts, since the month that was shown before. */
	#monthToMonthOfParts(chain: Block[], place: number, breakdown: Breakdown): void {
		const block = chain[place]!;
		const { cases } = this.map;
		const { stock } = cases.spec;
		const between: Block[] = [block];
		for (let at = place - 1; at >= 0; at--) {
			const earlier = chain[at]!;
			if (earlier.month !== between[0]!.month - 1) break;
			const shown = breakdownOf(earlier, breakdown.dimension);
			if (!shown || !isFresh(shown, earlier)) {
				between.unshift(earlier);
				continue;
			}
			if (between.every(({ isHeld }) => isHeld) && earlier.isHeld) return;
			const values = new Set([...shown.rows, ...breakdown.rows].map((row) => cases.value[row]!));
			for (const value of values) {
				const then = shown.rows.find((row) => cases.value[row] === value) ?? -1;
				const now = breakdown.rows.find((row) => cases.value[row] === value) ?? -1;
				const origin = { block, breakdown, measure: stock };
				this.#identity(between, then, now, origin, breakdown.dimension, value);
			}
			return;
		}
		if (block.isHeld || between.length > 1) return;
		for (const row of breakdown.rows) this.#earlierStock(block, breakdown, row);
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
		const { stock, plus, minus } = cases.spec;
		const first = this.map.at(then, stock);
		const last = this.map.at(now, stock);
		if (then >= 0 && first < 0) return;
		if (now >= 0 && last < 0) return;
		if (first >= 0) this.#equations.term(first, 1);
		if (last >= 0) this.#equations.term(last, -1);
		let flowCount = 0;
		let isOpen = false;
		for (const month of months) {
			for (const [flows, sign] of [
				[plus, 1],
				[minus, -1]
			] as const) {
				for (const flow of flows) {
					if (cases.isWithheld(month.total, flow)) isOpen = true;
					if (!cases.isGiven(month.total, flow)) continue;
					flowCount++;
					if (dimension >= 0 && !month.addends && this.#isHidden(month, dimension, flow))
						isOpen = true;
					const cell =
						dimension < 0
							? this.map.at(month.total, flow)
							: this.#flowPart(month, dimension, value, flow);
					if (cell >= 0) this.#equations.term(cell, sign);
				}
			}
		}
		if (flowCount && !isOpen) this.#close(origin, limitOf(origin.block));
		else this.#equations.abandon();
	}

	/** Parts of a flow are not stored, although there are some. */
	#isHidden(block: Block, dimension: number, flow: number): boolean {
		const total = this.map.at(block.total, flow);
		if (total >= 0 && this.#equations.high[total] === 0) return false;
		const breakdown = breakdownOf(block, dimension);
		return !breakdown || !isFresh(breakdown, block) || (breakdown.hidden & (1 << flow)) > 0;
	}

	/** A flow's part, or where it is not stored, that it may be 0. */
	#flowPart(block: Block, dimension: number, value: number, flow: number): number {
		const { cases } = this.map;
		const breakdown = breakdownOf(block, dimension);
		const total = this.map.at(block.total, flow);
		const most = total < 0 ? Infinity : this.#equations.high[total]!;
		if (most === 0) return -1;
		if (breakdown && isFresh(breakdown, block) && !(breakdown.hidden & (1 << flow))) {
			const row = breakdown.rows.find((each) => cases.value[each] === value) ?? -1;
			if (row < 0) return -1;
			const stored = this.map.at(row, flow);
			if (stored >= 0) return stored;
		}
		return this.#unseen(0, most, 0, 0);
	}

	/** The stock of a month that was not sent follows from the flows: it must not be told if small. */
	#earlierStock(block: Block, breakdown: Breakdown | null, row: number): void {
		const { cases, k } = this.map;
		const { stock, plus, minus } = cases.spec;
		const last = this.map.at(row, stock);
		if (last < 0) return;
		const sent = (measure: number) => cases.low[cases.cell(row, measure)]!;
		const flows = [...plus, ...minus].filter((flow) => this.map.at(row, flow) >= 0);
		if ([...plus, ...minus].some((flow) => cases.isWithheld(block.total, flow))) return;
		if (!flows.length || (breakdown && flows.some((flow) => breakdown.hidden & (1 << flow))))
			return;
		const earlier = flows.reduce(
			(sum, flow) => sum + (plus.includes(flow) ? -sent(flow) : sent(flow)),
			sent(stock)
		);
		if (earlier < 1 || earlier >= k) return;
		this.#equations.term(this.#unseen(1, k - 1), 1);
		for (const flow of flows) {
			this.#equations.term(this.map.at(row, flow), plus.includes(flow) ? 1 : -1);
		}
		this.#equations.term(last, -1);
		this.#close({ block, breakdown, measure: stock, isMonthToMonth: true }, limitOf(block));
	}

	/** An area and the areas inside it, where the sender sends both. */
	#insideAreas(): void {
		const { chains, spec } = this.map.cases;
		const inner = new Map<string, Block[]>();
		const sent = new Map<string, Block>();
		const keyOf = (area: number, month: number) => `${area} ${month}`;
		for (const chain of chains.values()) {
			for (const block of chain) sent.set(keyOf(block.area, block.month), block);
		}
		for (const block of sent.values()) {
			for (let area = this.parentOf(block.area), depth = 0; area >= 0 && depth < 12; depth++) {
				const key = keyOf(area, block.month);
				if (sent.has(key)) {
					inner.set(key, [...(inner.get(key) ?? []), block]);
					break;
				}
				area = this.parentOf(area);
			}
		}
		for (const [key, blocks] of inner) {
			const outer = sent.get(key)!;
			if (outer.isHeld && blocks.every(({ isHeld }) => isHeld)) continue;
			spec.measures.forEach((_, measure) => {
				this.#insideAreasOf(
					outer,
					null,
					outer.total,
					blocks.map(({ total }) => total),
					measure
				);
			});
			for (const breakdown of outer.breakdowns) {
				if (isFresh(breakdown, outer)) this.#insideAreasOfParts(outer, breakdown, blocks);
			}
		}
	}

	#insideAreasOfParts(outer: Block, breakdown: Breakdown, blocks: Block[]): void {
		const { cases } = this.map;
		const own = blocks.map((block) => ({ block, parts: breakdownOf(block, breakdown.dimension) }));
		if (!own.every(({ block, parts }) => parts && isFresh(parts, block))) return;
		for (const row of breakdown.rows) {
			const rows = own.flatMap(
				({ parts }) => parts!.rows.find((each) => cases.value[each] === cases.value[row]) ?? []
			);
			cases.spec.measures.forEach((_, measure) => {
				if (own.some(({ parts }) => parts!.hidden & (1 << measure))) return;
				this.#insideAreasOf(outer, breakdown, row, rows, measure);
			});
		}
	}

	#insideAreasOf(
		block: Block,
		breakdown: Breakdown | null,
		outer: number,
		inner: number[],
		measure: number
	): void {
		const whole = this.map.at(outer, measure);
		const parts = inner.map((row) => this.map.at(row, measure));
		if (whole < 0 || parts.some((part) => part < 0)) return;
		this.#equations.term(whole, 1);
		for (const part of parts) this.#equations.term(part, -1);
		this.#close({ block, breakdown, measure });
	}

	#unseen(low: number, high: number, keepLow = low, keepHigh = high): number {
		const most = Number.isFinite(high) ? high : 1e9;
		return this.#equations.addUnseen(low, most, Math.min(keepLow, most), Math.min(keepHigh, most));
	}
}
