import type { Column } from '$lib/tables';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

/** A part is not larger than its whole; of ranges, only what cannot be is refused. */
export const checkAtMost: TableRule<'at_most'> = ({ part, whole }, { table, report }) => {
	if (!hasColumns(table, part, whole)) return;
	const low = lowEnds(table.columns[part]!);
	const high = highEnds(table.columns[whole]!);
	for (let row = 0; row < table.rowCount; row++) {
		if (low[row]! > high[row]!)
			report(fault('inconsistent', 'at_most', { part, whole }), row, part);
	}
};

/** NaN where the cell has no number, which is larger than nothing. */
function lowEnds(column: Column): ArrayLike<number> {
	return column.kind === 'measure' ? column.low : numbersOf(column);
}

function highEnds(column: Column): ArrayLike<number> {
	return column.kind === 'measure' ? column.high : numbersOf(column);
}

function numbersOf(column: Column): Float64Array {
	if (column.kind !== 'number') throw new Error('Only numbers can be compared');
	return column.values;
}
