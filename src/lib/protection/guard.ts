import { FIXED, type EquationIndex, type Equations } from './equations';

/**
 * Widens counts until no equation tells more of a range than the range itself. In an equation
 * whose terms add up to 0, a count keeps its range when the others can move as far as it is wide:
 * the sum of all upper ends must reach W and that of all lower ends -W, for the widest W.
 * @returns the equations that cannot be kept; what stands in them must be withheld
 */
export function guard(equations: Equations, { of, starts }: EquationIndex): number[] {
	const queue = new Queue(equations.count);
	for (let equation = 0; equation < equations.count; equation++) {
		if (holdsRange(equations, equation)) queue.push(equation);
	}
	const failed: number[] = [];
	for (let equation = queue.shift(); equation >= 0; equation = queue.shift()) {
		const isKept = settle(equations, equation, (cell) => {
			for (let at = starts[cell]!; at < starts[cell + 1]!; at++) queue.push(of[at]!);
		});
		if (!isKept) failed.push(equation);
	}
	return failed;
}

function holdsRange({ starts, cells, low, high }: Equations, equation: number): boolean {
	for (let at = starts[equation]!; at < starts[equation + 1]!; at++) {
		if (low[cells[at]!]! < high[cells[at]!]!) return true;
	}
	return false;
}

/** How far the terms of an equation reach, and how far they must. */
interface Reach {
	/** Sum of the lower and of the upper ends, with their signs. */
	least: number;
	most: number;
	/** What `-least` and `most` must be, so that every range stays whole. */
	leastNeed: number;
	mostNeed: number;
}

const MOST_STEPS = 16;
/** A range that is wider says so little that withholding is better. */
const MOST_WIDTH = 12;

function settle(equations: Equations, equation: number, onchange: (cell: number) => void): boolean {
	for (let step = 0; step < MOST_STEPS; step++) {
		const reach = reachOf(equations, equation);
		if (reach.least > 0 || reach.most < 0) return true; // it does not hold, so it tells nothing
		const up = Math.max(0, reach.mostNeed - reach.most);
		const down = Math.max(0, reach.leastNeed + reach.least);
		if (!up && !down) return true;
		const upwards = up ? cheapestTerm(equations, equation, up, reach.most, -reach.least, 1) : -1;
		const isUp = upwards >= 0;
		const downwards =
			down && !isUp ? cheapestTerm(equations, equation, down, -reach.least, reach.most, -1) : -1;
		const chosen = isUp ? upwards : downwards;
		if (chosen < 0) return false;
		const cell = equations.cells[chosen]!;
		const raises = equations.signs[chosen]! > 0 === isUp;
		const amount = isUp ? up : down;
		widen(equations, cell, raises ? 0 : amount, raises ? amount : 0);
		onchange(cell);
	}
	return false;
}

function reachOf(equations: Equations, equation: number): Reach {
	const { starts, cells, signs, low, high, keepLow, cost } = equations;
	const reach = { least: 0, most: 0, leastNeed: 0, mostNeed: 0 };
	for (let at = starts[equation]!; at < starts[equation + 1]!; at++) {
		const cell = cells[at]!;
		const isPositive = signs[at]! > 0;
		reach.least += isPositive ? low[cell]! : -high[cell]!;
		reach.most += isPositive ? high[cell]! : -low[cell]!;
		// A stored count must be able to stand at both its ends, so the others must move as far.
		if (cost[cell] === FIXED && Number.isNaN(keepLow[cell]!)) continue;
		const width = high[cell]! - low[cell]!;
		if (width > reach.mostNeed) reach.mostNeed = reach.leastNeed = width;
	}
	return reach;
}

/**
 * The place of the term that loses least when the terms are to reach further by an amount, or -1.
 * A zero is never widened.
 * @param reached how far they reach that way now, and the other way
 * @param direction 1 for the sum of the upper ends, -1 for that of the lower ends
 */
function cheapestTerm(
	equations: Equations,
	equation: number,
	amount: number,
	reached: number,
	reachedBack: number,
	direction: 1 | -1
): number {
	const { starts, cells, signs, low, high, cost } = equations;
	const limit = equations.limits[equation]!;
	let best = -1;
	let bestLoss = Infinity;
	for (let at = starts[equation]!; at < starts[equation + 1]!; at++) {
		const cell = cells[at]!;
		if (cost[cell]! >= limit || high[cell] === 0) continue;
		const lowers = signs[at]! !== direction;
		const room = lowers ? low[cell]! : Infinity;
		if (room === 0) continue;
		const width = high[cell]! - low[cell]!;
		if (width + amount > MOST_WIDTH) continue;
		const loss =
			(width ? cost[cell]! * 0.05 : cost[cell]!) +
			Math.min(50, amount / (high[cell]! + 1)) * 0.01 +
			(width + amount > reachedBack ? 0.5 : 0) +
			(width > reached ? 20 : 0) + // it would need as much more itself
			(room < amount ? 100 : 0);
		if (loss < bestLoss) {
			best = at;
			bestLoss = loss;
		}
	}
	return best;
}

function widen({ low, high }: Equations, cell: number, lower: number, raise: number): void {
	high[cell]! += raise;
	low[cell] = Math.max(0, low[cell]! - lower);
}

/** First in, first out, each equation at most once at a time. */
class Queue {
	#ring: Int32Array;
	#waits: Uint8Array;
	#first = 0;
	#length = 0;

	constructor(size: number) {
		this.#ring = new Int32Array(Math.max(1, size));
		this.#waits = new Uint8Array(size);
	}

	push(equation: number): void {
		if (this.#waits[equation]) return;
		this.#waits[equation] = 1;
		this.#ring[(this.#first + this.#length++) % this.#ring.length] = equation;
	}

	/** -1 when nothing waits */
	shift(): number {
		if (!this.#length) return -1;
		const equation = this.#ring[this.#first]!;
		this.#first = (this.#first + 1) % this.#ring.length;
		this.#length--;
		this.#waits[equation] = 0;
		return equation;
	}
}
