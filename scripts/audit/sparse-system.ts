import type { Equation } from './linear-system';

/** A system with the equations of every column at hand, and ranges that may be tightened. */
export interface SparseSystem {
	low: Float64Array;
	high: Float64Array;
	equations: Equation[];
	/** For each column the equations that it stands in. */
	of: number[][];
}

export function toSparse({
	low,
	high,
	equations
}: {
	low: number[];
	high: number[];
	equations: Equation[];
}): SparseSystem {
	return {
		low: Float64Array.from(low),
		high: Float64Array.from(high),
		equations,
		of: equationsOf(low.length, equations)
	};
}

export function equationsOf(columns: number, equations: Equation[]): number[][] {
	const of: number[][] = Array.from({ length: columns }, () => []);
	equations.forEach((equation, index) => {
		for (const column of equation.columns) of[column]!.push(index);
	});
	return of;
}

/** Lowest and highest value that the terms of an equation can add up to. */
export function activity(
	{ columns, signs }: Equation,
	low: Float64Array,
	high: Float64Array
): { least: number; most: number } {
	let least = 0;
	let most = 0;
	for (let term = 0; term < columns.length; term++) {
		const column = columns[term]!;
		if (signs[term]! > 0) {
			least += low[column]!;
			most += high[column]!;
		} else {
			least -= high[column]!;
			most -= low[column]!;
		}
	}
	return { least, most };
}
