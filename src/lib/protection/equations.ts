/**
 * Counts as ranges and the equations between them: for each equation, the counts with their signs
 * add up to 0. What a reader could write down, and nothing else.
 */
export class Equations {
	/** What a reader sees of each count: the range that is stored, or all that it could be. */
	low: number[] = [];
	high: number[] = [];
	/** What was sent: an equation that does not hold for it is no equation. */
	sentLow: number[] = [];
	sentHigh: number[] = [];
	/** What a reader must not be able to narrow; NaN: nothing in particular. */
	keepLow: number[] = [];
	keepHigh: number[] = [];
	/** The cheaper a count is to widen, the smaller; FIXED ones cannot be widened. */
	cost: number[] = [];
	/** Per equation: counts of this cost and more are not widened for its sake. */
	limits: number[] = [];
	/** Terms of all equations, one after another: the count, and its sign. */
	cells: number[] = [];
	signs: number[] = [];
	/** Where each equation begins in `cells`; one more entry at the end. */
	starts: number[] = [0];

	get count(): number {
		return this.starts.length - 1;
	}

	/** A count that is stored: its whole range must stay open, also when it is widened. */
	addStored(low: number, high: number, cost: number, sentLow: number, sentHigh: number): number {
		const cell = this.#add(low, high, sentLow, sentHigh);
		this.cost[cell] = cost;
		return cell;
	}

	/** A count that is not stored, but stands in equations. */
	addHidden(high: number, sentLow: number, sentHigh: number): number {
		const cell = this.#add(0, Math.max(high, sentHigh), sentLow, sentHigh);
		this.cost[cell] = FIXED;
		this.keepLow[cell] = this.keepHigh[cell] = NaN;
		return cell;
	}

	/** A count that is not stored and of which [low, high] must stay open. */
	addUntold(low: number, high: number, sent: number): number {
		const cell = this.#add(low, high, sent, sent);
		this.cost[cell] = FIXED;
		return cell;
	}

	#add(low: number, high: number, sentLow: number, sentHigh: number): number {
		this.high.push(high);
		this.sentLow.push(sentLow);
		this.sentHigh.push(sentHigh);
		this.keepLow.push(low);
		this.keepHigh.push(high);
		return this.low.push(low) - 1;
	}

	/** @param cell nothing is added for one below 0, which is known to be 0 */
	term(cell: number, sign: 1 | -1): void {
		if (cell < 0) return;
		this.cells.push(cell);
		this.signs.push(sign);
	}

	/**
	 * Ends the equation of the terms since the last one, or drops it: fewer than two terms say
	 * nothing, and what was sent may not add up.
	 */
	close(limit: number): void {
		const start = this.starts.at(-1)!;
		if (this.cells.length - start < 2 || !this.#addsUp(start)) this.abandon();
		else {
			this.starts.push(this.cells.length);
			this.limits.push(limit);
		}
	}

	#addsUp(start: number): boolean {
		let least = 0;
		let most = 0;
		for (let at = start; at < this.cells.length; at++) {
			const cell = this.cells[at]!;
			const isPositive = this.signs[at]! > 0;
			least += isPositive ? this.sentLow[cell]! : -this.sentHigh[cell]!;
			most += isPositive ? this.sentHigh[cell]! : -this.sentLow[cell]!;
		}
		return least <= 0 && most >= 0;
	}

	/** Takes the terms since the last equation back. */
	abandon(): void {
		this.cells.length = this.signs.length = this.starts.at(-1)!;
	}

	/** The count is not stored any more: a reader knows nothing of it. */
	release(cell: number): void {
		this.low[cell] = 0;
		this.high[cell] = ANY;
		this.cost[cell] = FIXED;
		this.keepLow[cell] = this.keepHigh[cell] = NaN;
	}

	/** The count is stored with a wider range. */
	loosen(cell: number, by: number): void {
		if (this.high[cell] === 0) return;
		this.low[cell] = Math.max(0, this.low[cell]! - by);
		this.high[cell]! += by;
	}

	/** Equations of each count, as lists that lie one after another. */
	index(): EquationIndex {
		const starts = new Int32Array(this.low.length + 1);
		for (const cell of this.cells) starts[cell + 1]!++;
		for (let cell = 0; cell < this.low.length; cell++) starts[cell + 1]! += starts[cell]!;
		const next = starts.slice();
		const of = new Int32Array(this.cells.length);
		const signs = new Int8Array(this.cells.length);
		for (let equation = 0; equation < this.count; equation++) {
			for (let at = this.starts[equation]!; at < this.starts[equation + 1]!; at++) {
				const place = next[this.cells[at]!]!++;
				of[place] = equation;
				signs[place] = this.signs[at]!;
			}
		}
		return { of, signs, starts };
	}
}

export interface EquationIndex {
	of: Int32Array;
	/** The sign of the count in each of them. */
	signs: Int8Array;
	starts: Int32Array;
}

/** Cost of what is stored already or not stored at all: it cannot be widened any more. */
export const FIXED = Infinity;
/** A count of which nothing is known; large enough for any sender, small enough to add up. */
export const ANY = 1e7;
