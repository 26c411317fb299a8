/** Why there is no figure. Five different things, never merged, on every screen and in every export. */
export type MissingReason =
	| 'no-report' // nobody who was expected has reported
	| 'no-population' // the number of children is not known
	| 'zero-denominator' // there is something to divide, and nothing to divide it by
	| 'not-applicable' // the question does not arise, such as 0 cases for 0 caseworkers
	| 'withheld'; // known to the sender, hidden for protection

/** A number, a range that holds it, or the reason why there is none. Never null, never NaN. */
export type Cell =
	| { kind: 'value'; value: number }
	| { kind: 'range'; low: number; high: number }
	| { kind: 'missing'; reason: MissingReason };

/** The shortest cell that says [low, high]. */
export function cellBetween(low: number, high: number): Cell {
	return low === high ? { kind: 'value', value: low } : { kind: 'range', low, high };
}

export function missing(reason: MissingReason): Cell {
	return { kind: 'missing', reason };
}

/** The ends of what a cell says, or null when it has no figure. */
export function boundsOf(cell: Cell): { low: number; high: number } | null {
	if (cell.kind === 'missing') return null;
	return cell.kind === 'value' ? { low: cell.value, high: cell.value } : cell;
}
