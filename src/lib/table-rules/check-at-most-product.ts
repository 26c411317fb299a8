import { columnOf, type Column } from '$lib/tables';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

const ROUNDING = 0.005; // scores are given to two decimals

/** A sum of scores is not larger than everybody's highest score; what is not given says nothing. */
export const checkAtMostProduct: TableRule<'at_most_product'> = (rule, { table, report }) => {
	const { part, factors } = rule;
	const [first, second] = factors;
	if (!hasColumns(table, part, first, second)) return;
	const { low } = columnOf(table, part, 'measure');
	const counts = highEnds(table.columns[first]!);
	const sizes = highEnds(table.columns[second]!);
	for (let row = 0; row < table.rowCount; row++) {
		if (low[row]! <= counts[row]! * sizes[row]! + ROUNDING) continue;
		if (Number.isNaN(low[row]! * counts[row]! * sizes[row]!)) continue;
		report(fault('inconsistent', 'at_most_product', { part, first, second }), row, part);
	}
};

function highEnds(column: Column): ArrayLike<number> {
	if (column.kind === 'measure') return column.high;
	if (column.kind === 'number') return column.values;
	throw new Error('Only numbers can be multiplied');
}
