import loadHighs, { type Highs, type Model } from 'highs';
import type { Component } from './components';
import type { SparseSystem } from './sparse-system';

/** Counts that are not shown have no upper end; the solver wants one. */
export const LARGEST_COUNT = 1e6;

let loading: Promise<Highs> | null = null;

/** The solver, loaded once. */
export function loadSolver(): Promise<Highs> {
	return (loading ??= loadHighs());
}

/** A linear programme over some columns of a system; every other column stands at a fixed value. */
export class LinearProgramme {
	readonly #model: Model;
	readonly #optimal: number;
	readonly #columns: number[];

	/** @param fixed value of a column that is not in the component */
	constructor(
		highs: Highs,
		{ low, high, equations }: SparseSystem,
		{ columns, equations: rows }: Component,
		fixed: (column: number) => number
	) {
		const place = new Map(columns.map((column, index) => [column, index]));
		const starts = [0];
		const indices: number[] = [];
		const values: number[] = [];
		const rowLower: number[] = [];
		const rowUpper: number[] = [];
		for (const row of rows) {
			const equation = equations[row]!;
			let constant = 0;
			const terms = new Map<number, number>();
			equation.columns.forEach((column, term) => {
				const sign = equation.signs[term]!;
				const index = place.get(column);
				if (index === undefined) constant += sign * fixed(column);
				else terms.set(index, (terms.get(index) ?? 0) + sign);
			});
			indices.push(...terms.keys());
			values.push(...terms.values());
			starts.push(indices.length);
			rowLower.push(equation.least - constant);
			rowUpper.push(equation.most - constant);
		}
		this.#columns = columns;
		this.#optimal = highs.constants.modelStatus.optimal;
		this.#model = highs.createModel({
			numCols: columns.length,
			numRows: rows.length,
			colCost: new Float64Array(columns.length),
			colLower: Float64Array.from(columns, (column) => low[column]!),
			colUpper: Float64Array.from(columns, (column) => Math.min(high[column]!, LARGEST_COUNT)),
			rowLower,
			rowUpper,
			matrix: {
				format: 'csr',
				numRows: rows.length,
				numCols: columns.length,
				starts,
				indices,
				values
			}
		});
		this.#model.options.set({ output_flag: false });
	}

	/**
	 * The columns' values, in the order of the component, that make the weighted sum least.
	 * Null when no values fit all equations, or the sum has no end.
	 */
	minimise(weights: ReadonlyMap<number, number>): Float64Array | null {
		const costs = Float64Array.from(this.#columns, (column) => weights.get(column) ?? 0);
		this.#model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
		const { modelStatus } = this.#model.run();
		return modelStatus === this.#optimal ? this.#model.getSolution().colValue : null;
	}

	dispose(): void {
		this.#model.dispose();
	}
}
