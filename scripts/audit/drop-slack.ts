import type { Equation, LinearSystem } from './linear-system';
import { equationsOf } from './sparse-system';

/**
 * The equations without columns that only take up what the others leave: a count that is not shown,
 * has no upper end, is not asked for and stands in one equation alone. Such an equation becomes an
 * inequality, or says nothing and goes; what can be proven of the other columns stays the same.
 */
export function dropSlack(
	{ low, high, equations }: LinearSystem,
	asked: ReadonlySet<number>
): Equation[] {
	const left: (Equation | null)[] = equations.map((equation) => ({ ...equation }));
	const of = equationsOf(low.length, equations).map((list) => new Set(list));
	const isSlack = (column: number) =>
		low[column] === 0 && high[column] === Infinity && of[column]!.size === 1 && !asked.has(column);
	const queue = equations.map((_, index) => index);
	for (const index of queue) {
		const equation = left[index];
		if (!equation) continue;
		const kept: number[] = [];
		equation.columns.forEach((column, term) => {
			if (!isSlack(column) || isRepeated(equation, column)) kept.push(term);
			else if (equation.signs[term]! > 0) equation.least = -Infinity;
			else equation.most = Infinity;
		});
		const saysNothing = equation.least === -Infinity && equation.most === Infinity;
		if (saysNothing || isAlwaysSo(equation, kept, low)) {
			left[index] = null;
			for (const column of equation.columns) {
				of[column]!.delete(index);
				if (of[column]!.size === 1) queue.push(...of[column]!);
			}
			continue;
		}
		equation.columns = kept.map((term) => equation.columns[term]!);
		equation.signs = kept.map((term) => equation.signs[term]!);
	}
	return left.filter((equation) => equation !== null);
}

function isRepeated({ columns }: Equation, column: number): boolean {
	return columns.indexOf(column) !== columns.lastIndexOf(column);
}

/** An inequality that counts, which are never negative, cannot break. */
function isAlwaysSo({ columns, signs, least, most }: Equation, kept: number[], low: number[]) {
	if (least > -Infinity && most === Infinity && kept.every((term) => signs[term]! > 0)) {
		return kept.reduce((sum, term) => sum + low[columns[term]!]!, 0) >= least;
	}
	if (most < Infinity && least === -Infinity && kept.every((term) => signs[term]! < 0)) {
		return kept.reduce((sum, term) => sum - low[columns[term]!]!, 0) <= most;
	}
	return false;
}
