import type { Aim } from './aims';
import { componentsOf, type Component } from './components';
import { dropSlack } from './drop-slack';
import type { LinearSystem } from './linear-system';
import { proveIntervals, type Narrowed } from './prove-intervals';
import { seededRandom } from './random';
import { toSparse, type SparseSystem } from './sparse-system';
import { impossibleEquations, tighten } from './tighten';

/** What an audit of one system found. */
export interface SystemAudit {
	narrowed: Narrowed[];
	/** Equations that cannot hold for the stored ranges, so that no reader can use them. */
	skipped: number;
	/** Equations left out because, together with others, nothing fits them. */
	dropped: number;
	/** Components that nothing fits, even without the equations that real data may break. */
	contradictions: number;
}

const SEED = 20251;

/**
 * The protected counts of a system that a reader can narrow to less than their aim.
 * @param start values that are thought to fit, by column, such as the true counts
 */
export async function auditSystem(
	linear: LinearSystem,
	aims: Aim[],
	start: Float64Array | null = null
): Promise<SystemAudit> {
	const asked = new Set(aims.map(({ column }) => column));
	const { low: lows, high: highs } = linear;
	const stored = toSparse({ low: lows, high: highs, equations: dropSlack(linear, asked) });
	const skipped = impossibleEquations(stored);
	const audit: SystemAudit = { narrowed: [], skipped: skipped.size, dropped: 0, contradictions: 0 };
	const system = settle(stored, skipped, audit);
	const narrowed = new Map<number, Narrowed>();
	const unproven: Aim[] = [];
	for (const aim of aims) {
		const [low, high] = [system.low[aim.column]!, system.high[aim.column]!];
		if (low > aim.low || high < aim.high)
			narrowed.set(aim.column, { column: aim.column, low, high });
		else unproven.push(aim);
	}
	const random = seededRandom(SEED);
	const aimOf = new Map(unproven.map((aim) => [aim.column, aim]));
	for (const component of componentsOf(system, skipped)) {
		const own = component.columns.flatMap((column) => aimOf.get(column) ?? []);
		if (!own.length) continue;
		const prove = (one: Component, values: Float64Array | null) =>
			proveIntervals(system, skipped, one, own, random, values);
		let found = await prove(component, start);
		if (!found) {
			const soft = component.equations.filter((index) => stored.equations[index]!.isSoft);
			for (const index of soft) skipped.add(index);
			audit.dropped += soft.length;
			const equations = component.equations.filter((index) => !skipped.has(index));
			found = await prove({ columns: component.columns, equations }, start);
		}
		if (!found) audit.contradictions++;
		for (const one of found ?? []) narrowed.set(one.column, one);
	}
	audit.narrowed = [...narrowed.values()];
	return audit;
}

/** Tightens the ranges; an equation that turns out impossible is left out, and all begins anew. */
function settle(stored: SparseSystem, skipped: Set<number>, audit: SystemAudit): SparseSystem {
	for (;;) {
		const system = { ...stored, low: stored.low.slice(), high: stored.high.slice() };
		const impossible = tighten(system, skipped);
		if (impossible === null) return system;
		const blamed = softNear(stored, impossible, skipped);
		if (!blamed.length) audit.contradictions++;
		audit.dropped += blamed.length;
		for (const index of blamed.length ? blamed : [impossible]) skipped.add(index);
	}
}

/** The equation itself where real data may break it, else those of its neighbours that data may break. */
function softNear({ equations, of }: SparseSystem, index: number, skipped: Set<number>): number[] {
	if (equations[index]!.isSoft) return [index];
	const neighbours = new Set(equations[index]!.columns.flatMap((column) => of[column]!));
	return [...neighbours].filter((other) => equations[other]!.isSoft && !skipped.has(other));
}
