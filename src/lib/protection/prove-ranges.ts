import type { CellMap } from './cell-map';
import type { EquationIndex } from './equations';
import { Witness } from './witness';

/**
 * Proves that a reader can exclude neither end of any small count, by values that fit everything.
 * @returns the stored counts, and the ones that are not stored, for which no proof was found
 */
export function unprovenCounts(
	map: CellMap,
	index: EquationIndex
): { stored: Set<number>; hidden: number[] } {
	const { equations, k } = map;
	const witness = new Witness(equations, index);
	const stored = new Set<number>();
	for (let cell = 0; cell < equations.low.length; cell++) {
		const low = equations.low[cell]!;
		if (Number.isNaN(equations.keepLow[cell]!) || low > 1 || low === equations.high[cell]) continue;
		const high = Math.max(k - 1, Math.min(equations.sentHigh[cell]!, equations.high[cell]!));
		const isOpen =
			(witness.value[cell]! <= 1 || witness.reach(cell, 1)) &&
			(witness.value[cell]! >= k - 1 || witness.reach(cell, Math.max(k - 1, high)));
		if (!isOpen) stored.add(cell);
	}
	const hidden: number[] = [];
	map.hidden.forEach(({ cell }, place) => {
		const value = witness.value[cell]!;
		const isOpen =
			value < 1 ||
			value >= k ||
			witness.reach(cell, 0) ||
			witness.reach(cell, k) ||
			(witness.reach(cell, 1) && witness.reach(cell, k - 1));
		if (!isOpen) hidden.push(place);
	});
	return { stored, hidden };
}
