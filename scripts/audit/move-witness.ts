import type { Random } from './random';
import type { SparseSystem } from './sparse-system';

const MOST_STEPS = 400; // equations repaired in one try
const SLACK = 1e-7;

/**
 * Moves one column of a witness (values that fit every equation) to a target and repairs the
 * equations that this breaks, those with the fewest terms first, by moving other columns within
 * their ranges; no column moves twice. Quick, and often enough successful to spare most linear programmes.
 * @returns the moved columns, or null when the try failed; then the witness is as it was
 */
export function moveWitness(
	system: SparseSystem,
	skipped: ReadonlySet<number>,
	values: Float64Array,
	column: number,
	target: number,
	random: Random
): number[] | null {
	const { low, high, equations, of } = system;
	const before = new Map<number, number>();
	const broken = new Set<number>();
	const move = (moved: number, value: number) => {
		before.set(moved, values[moved]!);
		values[moved] = value;
		for (const equation of of[moved]!) if (!skipped.has(equation)) broken.add(equation);
	};
	const undo = () => {
		for (const [moved, value] of before) values[moved] = value;
		return null;
	};
	move(column, target);
	for (let steps = 0; broken.size; steps++) {
		if (steps > MOST_STEPS) return undo();
		const index = shortest(broken, equations);
		broken.delete(index);
		const equation = equations[index]!;
		let lacking = lack(equation, values);
		if (Math.abs(lacking) <= SLACK) continue;
		const candidates: { column: number; sign: number; room: number; cost: number }[] = [];
		equation.columns.forEach((candidate, term) => {
			if (before.has(candidate)) return;
			const sign = equation.signs[term]!;
			const isUp = lacking * sign > 0;
			const room = isUp
				? high[candidate]! - values[candidate]!
				: values[candidate]! - low[candidate]!;
			if (room <= SLACK) return;
			const isEnough = room >= Math.abs(lacking) - SLACK;
			const cost = (of[candidate]!.length + (isEnough ? 0 : 4)) * (0.5 + random());
			candidates.push({ column: candidate, sign, room, cost });
		});
		candidates.sort((a, b) => a.cost - b.cost);
		for (const { column: candidate, sign, room } of candidates) {
			const step = Math.min(room, Math.abs(lacking)) * Math.sign(lacking);
			move(candidate, values[candidate]! + sign * step);
			lacking -= step;
			if (Math.abs(lacking) <= SLACK) break;
		}
		if (Math.abs(lacking) > SLACK) return undo();
	}
	return [...before.keys()];
}

function shortest(indices: ReadonlySet<number>, equations: SparseSystem['equations']): number {
	let best = -1;
	for (const index of indices) {
		if (best < 0 || equations[index]!.columns.length < equations[best]!.columns.length)
			best = index;
	}
	return best;
}

/** What the terms of an equation lack of its least, or, negative, have beyond its most. */
export function lack(
	{ columns, signs, least, most }: SparseSystem['equations'][number],
	values: Float64Array
): number {
	let sum = 0;
	for (let term = 0; term < columns.length; term++) sum += signs[term]! * values[columns[term]!]!;
	return sum < least ? least - sum : sum > most ? most - sum : 0;
}
