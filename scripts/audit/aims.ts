const TOLERANCE = 1e-6; // of the solver

/** A protected count: a reader must not be able to exclude 1, nor k-1. */
export interface Aim {
	column: number;
	/** The count must be able to be this low. */
	low: number;
	/** The count must be able to be this high. */
	high: number;
}

/** The ends of protected counts that no reader can exclude, shown by values that fit everything. */
export class OpenAims {
	readonly low = new Set<number>();
	readonly high = new Set<number>();
	readonly #aimOf = new Map<number, Aim>();

	constructor(aims: Aim[]) {
		for (const aim of aims) {
			this.#aimOf.set(aim.column, aim);
			this.low.add(aim.column);
			this.high.add(aim.column);
		}
	}

	get size(): number {
		return this.low.size + this.high.size;
	}

	aim(column: number): Aim {
		return this.#aimOf.get(column)!;
	}

	/** Takes note of the value of a column in a witness. */
	see(column: number, value: number): void {
		const aim = this.#aimOf.get(column);
		if (!aim) return;
		if (value <= aim.low + TOLERANCE) this.low.delete(column);
		if (value >= aim.high - TOLERANCE) this.high.delete(column);
	}

	/** Leaves an end of a column out of further search. */
	close(column: number, end: 'low' | 'high'): void {
		this[end].delete(column);
	}

	/** Columns with an open end, in the order in which they were given. */
	columns(): number[] {
		return [...this.#aimOf.keys()].filter(
			(column) => this.low.has(column) || this.high.has(column)
		);
	}
}
