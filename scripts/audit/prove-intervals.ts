import { OpenAims, type Aim } from './aims';
import type { Component } from './components';
import { lack, moveWitness } from './move-witness';
import type { Random } from './random';
import { LARGEST_COUNT, LinearProgramme, loadSolver } from './solver';
import type { SparseSystem } from './sparse-system';

/** A protected count with the tightest interval that a reader can prove. */
export interface Narrowed {
	column: number;
	low: number;
	high: number;
}

const RANDOM_OBJECTIVES = 6;
const TRIES = 4;
const NEIGHBOURHOODS = [120, 600]; // columns
const LARGE = 5000; // columns; there, one programme over all takes minutes

/**
 * Finds the protected counts of a component whose provable interval lies inside their aim.
 * Values that fit every equation and hold a count at its end are a witness that this end cannot be
 * excluded, for all counts that stand at an end in them; what no witness is found for is decided
 * by a linear programme of its own.
 * @param start values that fit every equation, where they are known
 * @returns null when no values fit all equations
 */
export async function proveIntervals(
	system: SparseSystem,
	skipped: ReadonlySet<number>,
	component: Component,
	aims: Aim[],
	random: Random,
	start: Float64Array | null
): Promise<Narrowed[] | null> {
	const open = new OpenAims(aims);
	const search = new Search(await loadSolver(), system, skipped, component, open, random);
	try {
		if (!(start && search.startFrom(start)) && !search.startFromSolver()) return null;
		const isLarge = component.columns.length > LARGE;
		for (
			let i = 0;
			!isLarge && i < RANDOM_OBJECTIVES && open.size > component.columns.length / 50;
			i++
		) {
			search.pull(open.columns());
		}
		search.moveAll();
		for (const size of NEIGHBOURHOODS) {
			if (size < component.columns.length) search.pullNearby(size);
		}
		return search.decideRest();
	} finally {
		search.dispose();
	}
}

class Search {
	readonly #values: Float64Array;
	#programme: LinearProgramme | null = null;

	constructor(
		readonly highs: Awaited<ReturnType<typeof loadSolver>>,
		readonly system: SparseSystem,
		readonly skipped: ReadonlySet<number>,
		readonly component: Component,
		readonly open: OpenAims,
		readonly random: Random
	) {
		this.#values = system.low.slice();
	}

	dispose(): void {
		this.#programme?.dispose();
	}

	startFrom(values: Float64Array): boolean {
		const { low, high, equations } = this.system;
		for (const column of this.component.columns) {
			const value = values[column]!;
			if (!(value >= low[column]! && value <= high[column]!)) return false;
			this.#values[column] = value;
		}
		if (this.component.equations.some((index) => lack(equations[index]!, this.#values) !== 0)) {
			return false;
		}
		this.#seeAll();
		return true;
	}

	startFromSolver(): boolean {
		return this.#solve(new Map());
	}

	/** Moves every open count to its open ends, from wherever the witness stands. */
	moveAll(): void {
		const { open } = this;
		for (const column of open.columns()) {
			const { low, high } = open.aim(column);
			if (open.high.has(column)) this.#moveTo(column, Math.max(high, this.#values[column]!));
			if (open.low.has(column)) this.#moveTo(column, Math.min(low, this.#values[column]!));
		}
	}

	#moveTo(column: number, target: number): void {
		for (let i = 0; i < TRIES; i++) {
			const moved = moveWitness(
				this.system,
				this.skipped,
				this.#values,
				column,
				target,
				this.random
			);
			if (!moved) continue;
			for (const one of moved) this.open.see(one, this.#values[one]!);
			return;
		}
	}

	/** Pulls the given counts to their open ends, all at once, with random force. */
	pull(columns: number[]): void {
		this.#solve(this.#weights(columns));
	}

	/** For each open count, the same within the columns that are near to it. */
	pullNearby(size: number): void {
		for (const column of this.open.columns()) {
			for (const end of ['low', 'high'] as const) {
				if (!this.open[end].has(column)) continue;
				const nearby = this.#nearby(column, size);
				const programme = new LinearProgramme(
					this.highs,
					this.system,
					nearby,
					(other) => this.#values[other]!
				);
				const weights = this.#weights(nearby.columns, 0.05);
				weights.set(column, end === 'low' ? 1 : -1);
				const solution = programme.minimise(weights);
				programme.dispose();
				if (!solution) continue;
				nearby.columns.forEach((one, index) => {
					this.#values[one] = solution[index]!;
					this.open.see(one, solution[index]!);
				});
			}
		}
	}

	/** One linear programme for each end that is still open. */
	decideRest(): Narrowed[] {
		const narrowed = new Map<number, Narrowed>();
		for (const column of this.open.columns()) {
			for (const end of ['low', 'high'] as const) {
				if (!this.open[end].has(column)) continue;
				this.#solve(new Map([[column, end === 'low' ? 1 : -1]]));
				if (!this.open[end].has(column)) continue;
				const aim = this.open.aim(column);
				const found = narrowed.get(column) ?? { column, low: aim.low, high: aim.high };
				found[end] = this.#values[column]!;
				narrowed.set(column, found);
				this.open.close(column, end);
			}
		}
		return [...narrowed.values()];
	}

	#solve(weights: Map<number, number>): boolean {
		this.#programme ??= new LinearProgramme(
			this.highs,
			this.system,
			this.component,
			(column) => this.system.low[column]!
		);
		const solution = this.#programme.minimise(weights);
		if (!solution) return false;
		this.component.columns.forEach((column, index) => (this.#values[column] = solution[index]!));
		this.#seeAll();
		return true;
	}

	#seeAll(): void {
		for (const column of this.component.columns) this.open.see(column, this.#values[column]!);
	}

	#weights(columns: number[], force = 1): Map<number, number> {
		const { low, high } = this.open;
		const weights = new Map<number, number>();
		for (const column of columns) {
			if (!low.has(column) && !high.has(column)) continue;
			const isDown = low.has(column) && (!high.has(column) || this.random() < 0.5);
			weights.set(column, force * (isDown ? 1 : -1) * (0.5 + this.random()));
		}
		return weights;
	}

	#nearby(start: number, size: number): Component {
		const { low, high, equations, of } = this.system;
		const columns = new Set([start]);
		const joined = new Set<number>();
		for (const column of columns) {
			for (const index of of[column]!) {
				if (this.skipped.has(index)) continue;
				joined.add(index);
				if (columns.size > size) continue;
				for (const other of equations[index]!.columns) {
					if (low[other]! < Math.min(high[other]!, LARGEST_COUNT)) columns.add(other);
				}
			}
		}
		return { columns: [...columns], equations: [...joined] };
	}
}
