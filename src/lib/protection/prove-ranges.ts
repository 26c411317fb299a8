import type { CellMap, CountOrigin } from './cell-map';
import type { EquationIndex } from './equations';
import { Witness } from './witness';

/**
 * Proves that a reader can exclude neither end of any small count, by values that fit everything.
 * What cannot be proven is taken back with `takeBack`; that only ever frees other counts, so that
 * what has been proven stays proven.
 * @param takeBack withholds something around a count; false when nothing is left to withhold
 */
export function proveRanges(
	map: CellMap,
	index: EquationIndex,
	takeBack: (count: CountOrigin) => boolean
): void {
	const witness = new Witness(map.equations, index);
	for (const { cell, ...origin } of map.smallCounts()) {
		while (!isStoredOpen(map, witness, cell) && takeBack(origin));
	}
	// Grows while it is gone through: what is taken back must not be told either.
	for (let place = 0; place < map.hidden.length; place++) {
		const { cell, ...origin } = map.hidden[place]!;
		while (!isHiddenOpen(map, witness, cell) && takeBack(origin));
	}
}

/** Both ends can be reached: by a stored count that may be small, 1 and k-1 and what was sent. */
function isStoredOpen({ equations, k }: CellMap, witness: Witness, cell: number): boolean {
	if (Number.isNaN(equations.keepLow[cell]!)) return true; // taken back meanwhile
	const most = Math.min(equations.sentHigh[cell]!, equations.high[cell]!);
	const high = Math.max(k - 1, most);
	return (
		(witness.value[cell]! <= 1 || witness.reach(cell, 1)) &&
		(witness.value[cell]! >= high || witness.reach(cell, high))
	);
}

/** A count that is not stored is not known to be small, or may be any small count. */
function isHiddenOpen({ k }: CellMap, witness: Witness, cell: number): boolean {
	const value = witness.value[cell]!;
	return (
		value < 1 ||
		value >= k ||
		witness.reach(cell, 0) ||
		witness.reach(cell, k) ||
		(witness.reach(cell, 1) && witness.reach(cell, k - 1))
	);
}
