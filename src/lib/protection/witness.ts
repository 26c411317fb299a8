import type { EquationIndex, Equations } from './equations';

const MOST_STEPS = 250;
const TRIES = 3;

/**
 * Values that fit all ranges and equations at once. That a count can be moved to an end of its
 * range, and others after it until all fits again, proves that no reader can exclude that end.
 */
export class Witness {
	readonly value: Float64Array;
	/** Equations that the values do not fit, because what is stored contradicts itself. */
	readonly isBroken: Uint8Array;
	/** What is wrong with each equation while others are moved. */
	readonly #residual: Float64Array;
	/** The search in which a count was moved last, and which way. */
	readonly #movedIn: Int32Array;
	readonly #direction: Int8Array;
	#search = 0;
	#draws = 1;
	#log: { cell: number; value: number }[] = [];
	#queue: number[] = [];

	constructor(
		readonly equations: Equations,
		readonly index: EquationIndex
	) {
		const { low, high, sentLow, sentHigh } = equations;
		this.value = Float64Array.from(low, (least, cell) =>
			sentLow[cell] === sentHigh[cell]
				? sentLow[cell]!
				: Math.min(high[cell]!, Math.max(least, sentLow[cell]!))
		);
		this.isBroken = new Uint8Array(equations.count);
		this.#residual = new Float64Array(equations.count);
		this.#movedIn = new Int32Array(low.length).fill(-1);
		this.#direction = new Int8Array(low.length);
		this.#repairAll();
	}

	/** Moves a count there, and others as the equations ask. @returns false when no way was found */
	reach(cell: number, target: number): boolean {
		if (this.value[cell] === target) return true;
		for (let attempt = 0; attempt < TRIES; attempt++) {
			this.#begin();
			this.#set(cell, target);
			if (this.#settle(cell, attempt)) return true;
			this.#undo();
		}
		return false;
	}

	#repairAll(): void {
		const { starts, cells, signs, count } = this.equations;
		const wrong: number[] = [];
		for (let equation = 0; equation < count; equation++) {
			let sum = 0;
			for (let at = starts[equation]!; at < starts[equation + 1]!; at++) {
				sum += signs[at]! * this.value[cells[at]!]!;
			}
			this.#residual[equation] = sum;
			if (sum) wrong.push(equation);
		}
		for (const equation of wrong) {
			for (let attempt = 0; attempt < TRIES && this.#residual[equation]; attempt++) {
				this.#begin();
				this.#queue.push(equation);
				if (!this.#settle(-1, attempt, new Set(wrong))) this.#undo();
			}
		}
		for (const equation of wrong) if (this.#residual[equation]) this.isBroken[equation] = 1;
	}

	#begin(): void {
		this.#search++;
		this.#log = [];
		this.#queue = [];
	}

	#set(cell: number, value: number): void {
		const { of, signs, starts } = this.index;
		const step = value - this.value[cell]!;
		this.#log.push({ cell, value: this.value[cell]! });
		this.value[cell] = value;
		this.#movedIn[cell] = this.#search;
		this.#direction[cell] = Math.sign(step);
		for (let place = starts[cell]!; place < starts[cell + 1]!; place++) {
			const equation = of[place]!;
			this.#residual[equation]! += step * signs[place]!;
			if (this.#residual[equation] && !this.isBroken[equation]) this.#queue.push(equation);
		}
	}

	#undo(): void {
		const { of, signs, starts } = this.index;
		for (const { cell, value } of this.#log.toReversed()) {
			const step = value - this.value[cell]!;
			this.value[cell] = value;
			for (let place = starts[cell]!; place < starts[cell + 1]!; place++) {
				this.#residual[of[place]!]! += step * signs[place]!;
			}
		}
	}

	/** Puts the equations that are wrong right, one after another. */
	#settle(pinned: number, attempt: number, tolerated?: Set<number>): boolean {
		let steps = 0;
		for (let next = 0; next < this.#queue.length; next++) {
			const equation = this.#queue[next]!;
			if (this.isBroken[equation]) continue;
			if (tolerated?.has(equation) && next) continue;
			while (this.#residual[equation]) {
				if (++steps > MOST_STEPS) return false;
				const residual = this.#residual[equation]!;
				const at = this.#bestTerm(equation, residual, pinned, attempt);
				if (at < 0) return false;
				const cell = this.equations.cells[at]!;
				const direction = -this.equations.signs[at]! * Math.sign(residual);
				const step = Math.min(this.#room(cell, direction), Math.abs(residual));
				this.#set(cell, this.value[cell]! + direction * step);
			}
		}
		return true;
	}

	#room(cell: number, direction: number): number {
		return direction > 0
			? this.equations.high[cell]! - this.value[cell]!
			: this.value[cell]! - this.equations.low[cell]!;
	}

	/** The term whose move mends most and breaks least, all its equations taken together. */
	#bestTerm(equation: number, residual: number, pinned: number, attempt: number): number {
		const { starts, cells, signs } = this.equations;
		let best = -1;
		let bestScore = Infinity;
		for (let at = starts[equation]!; at < starts[equation + 1]!; at++) {
			const cell = cells[at]!;
			if (cell === pinned) continue;
			const direction = -signs[at]! * Math.sign(residual);
			const room = this.#room(cell, direction);
			if (room <= 0) continue;
			const isMoved = this.#movedIn[cell] === this.#search;
			const isBack = isMoved && this.#direction[cell] !== direction;
			const step = Math.min(room, Math.abs(residual));
			let harm = 0;
			for (let place = this.index.starts[cell]!; place < this.index.starts[cell + 1]!; place++) {
				const other = this.index.of[place]!;
				if (this.isBroken[other]) continue;
				const now = this.#residual[other]!;
				const then = now + direction * step * this.index.signs[place]!;
				harm += Math.abs(then) - Math.abs(now) + (then ? 0.1 : 0);
			}
			const score = harm / step + (isBack ? 2 : 0) + (attempt ? this.#draw() * attempt : 0);
			if (score < bestScore) {
				best = at;
				bestScore = score;
			}
		}
		return best;
	}

	/** The same draws every time, so that the same file gives the same result. */
	#draw(): number {
		this.#draws = (this.#draws * 48271) % 2147483647;
		return this.#draws / 2147483647;
	}
}
