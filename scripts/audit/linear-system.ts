/** Where an equation comes from. */
export const EQUATION_KINDS = [
	'parts', // a total and its parts
	'stock_flow', // the month before, what came and went, and this month
	'own_total', // a sender's own total over its areas
	'areas_inside', // an area and the areas inside it, where both were sent
	'carried', // stock and flow through months whose breakdown is not shown
	'complement', // a whole less its part
	'earlier_stock' // the stock before the first month that was sent
] as const;
export type EquationKind = (typeof EQUATION_KINDS)[number];

/** Which count a column of the system stands for. */
export interface CellName {
	schema: string;
	sender: string;
	area: string;
	/** Month of the count, YYYY-MM, or the day of a report. */
	month: string;
	dimension: string;
	value: string;
	measure: string;
}

/** least <= sum of sign x column <= most. */
export interface Equation {
	kind: EquationKind;
	/** Real data may break it, so a reader cannot rely on it and it is dropped where it cannot hold. */
	isSoft: boolean;
	columns: number[];
	signs: number[];
	least: number;
	most: number;
}

/** A column of an equation with its sign; null is a count that is known to be 0. */
export type Term = [column: number | null, sign: 1 | -1];

/** What a reader of one sender's stored rows can write down: counts with ranges, and equations. */
export class LinearSystem {
	readonly low: number[] = [];
	readonly high: number[] = [];
	readonly names: CellName[] = [];
	readonly equations: Equation[] = [];

	/** @returns the number of the new column */
	addColumn(name: CellName, low: number, high: number): number {
		this.low.push(low);
		this.high.push(high);
		return this.names.push(name) - 1;
	}

	/** Adds the equation unless it has no term, or says nothing whatever the columns are. */
	addEquation(
		kind: EquationKind,
		terms: Term[],
		{ least = 0, most = 0, isSoft = false }: Partial<Omit<Equation, 'kind'>> = {}
	): void {
		const known = terms.filter((term): term is [number, 1 | -1] => term[0] !== null);
		if (!known.length || this.#saysNothing(known, least, most)) return;
		this.equations.push({
			kind,
			isSoft,
			columns: known.map(([column]) => column),
			signs: known.map(([, sign]) => sign),
			least,
			most
		});
	}

	/** All columns are exact and the equation holds. */
	#saysNothing(terms: [number, number][], least: number, most: number): boolean {
		let sum = 0;
		for (const [column, sign] of terms) {
			if (this.low[column] !== this.high[column]) return false;
			sum += sign * this.low[column]!;
		}
		return sum >= least && sum <= most;
	}
}
