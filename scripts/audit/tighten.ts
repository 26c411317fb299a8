import { activity, type SparseSystem } from './sparse-system';

const MOST_VISITS = 60; // of one equation, on average: ranges may creep towards their end

/**
 * Narrows the ranges of a system in place to what each equation, taken alone, implies, again and
 * again until nothing changes. What it finds is proven; it may not find everything.
 * @param skipped equations that are left out
 * @returns the first equation that cannot hold, or null
 */
export function tighten(system: SparseSystem, skipped: ReadonlySet<number>): number | null {
	const { low, high, equations, of } = system;
	const queue = equations.map((_, index) => index).filter((index) => !skipped.has(index));
	const isQueued = new Uint8Array(equations.length);
	for (const index of queue) isQueued[index] = 1;
	let visits = MOST_VISITS * equations.length;
	for (let next = 0; next < queue.length && visits-- > 0; next++) {
		const index = queue[next]!;
		isQueued[index] = 0;
		const equation = equations[index]!;
		const sum = sums(equation.columns, equation.signs, low, high);
		if (sum.least() > equation.most || sum.most() < equation.least) return index;
		for (let term = 0; term < equation.columns.length; term++) {
			const column = equation.columns[term]!;
			const isPlus = equation.signs[term]! > 0;
			const own = isPlus ? [low[column]!, high[column]!] : [-high[column]!, -low[column]!];
			const least = Math.max(own[0]!, equation.least - sum.mostBut(own[1]!));
			const most = Math.min(own[1]!, equation.most - sum.leastBut(own[0]!));
			if (least > most) return index;
			if (least === own[0] && most === own[1]) continue;
			low[column] = isPlus ? least : -most;
			high[column] = isPlus ? most : -least;
			sum.replace(own[0]!, own[1]!, least, most);
			for (const other of of[column]!) {
				if (isQueued[other] || skipped.has(other) || other === index) continue;
				isQueued[other] = 1;
				queue.push(other);
			}
		}
	}
	return null;
}

/** Sums of the ends of the terms, with the endless ones counted apart. */
function sums(columns: number[], signs: number[], low: Float64Array, high: Float64Array) {
	let least = 0;
	let most = 0;
	let endlessLeast = 0;
	let endlessMost = 0;
	const add = (from: number, to: number, times: number) => {
		if (from === -Infinity) endlessLeast += times;
		else least += times * from;
		if (to === Infinity) endlessMost += times;
		else most += times * to;
	};
	columns.forEach((column, term) => {
		if (signs[term]! > 0) add(low[column]!, high[column]!, 1);
		else add(-high[column]!, -low[column]!, 1);
	});
	return {
		least: () => (endlessLeast ? -Infinity : least),
		most: () => (endlessMost ? Infinity : most),
		leastBut: (from: number) =>
			from === -Infinity
				? endlessLeast > 1
					? -Infinity
					: least
				: endlessLeast
					? -Infinity
					: least - from,
		mostBut: (to: number) =>
			to === Infinity ? (endlessMost > 1 ? Infinity : most) : endlessMost ? Infinity : most - to,
		replace(from: number, to: number, newFrom: number, newTo: number) {
			add(from, to, -1);
			add(newFrom, newTo, 1);
		}
	};
}

/** Equations that cannot hold whatever the counts in their stored ranges are. */
export function impossibleEquations({ low, high, equations }: SparseSystem): Set<number> {
	const impossible = new Set<number>();
	equations.forEach((equation, index) => {
		const { least, most } = activity(equation, low, high);
		if (least > equation.most || most < equation.least) impossible.add(index);
	});
	return impossible;
}
