import { columnFor } from '$lib/schemas';
import { columnOf, type MeasureColumn } from '$lib/tables';
import { codeAt, eachGroup, groupRows } from './group-rows';
import { hasColumns, keyWithout, type TableRule } from './table-rule';

/** Notices the months whose stock does not follow from the month before and its flows. */
export const checkStockFlow: TableRule<'stock_flow'> = (rule, { table, isFaulty, notice }) => {
	const period = columnFor(table.schema, 'month')!;
	if (!hasColumns(table, rule.stock, ...rule.plus, ...rule.minus)) return;
	const { months } = columnOf(table, period, 'month');
	const stock = columnOf(table, rule.stock, 'measure');
	const plus = rule.plus.map((name) => columnOf(table, name, 'measure'));
	const minus = rule.minus.map((name) => columnOf(table, name, 'measure'));
	let count = 0;
	eachGroup(groupRows(table, keyWithout(table, period)), (rows) => {
		if (codeAt(table, rule.dimension, rows[0]!) !== rule.total) return;
		const ordered = [...rows].filter((row) => !isFaulty(row));
		ordered.sort((a, b) => months[a]! - months[b]!);
		ordered.slice(1).forEach((row, index) => {
			const before = ordered[index]!;
			if (months[row]! - months[before]! !== 1) return;
			const low = stock.low[before]! + sum(plus, 'low', row) - sum(minus, 'high', row);
			const high = stock.high[before]! + sum(plus, 'high', row) - sum(minus, 'low', row);
			if (stock.low[row]! > high || stock.high[row]! < low) count++;
		});
	});
	if (count) notice('stock_flow_differs', rule.stock, {}, count);
};

/** NaN as soon as one of them is not given: then nothing is compared. */
function sum(columns: MeasureColumn[], end: 'low' | 'high', row: number): number {
	return columns.reduce((total, column) => total + column[end][row]!, 0);
}
