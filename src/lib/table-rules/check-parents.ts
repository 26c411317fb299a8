import { codesIn } from '$lib/tables';
import { codeAt } from './group-rows';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

/** The area that contains an area stands in the same table. */
export const checkParentInTable: TableRule<'parent_in_table'> = ({ column, key }, context) => {
	const { table, report } = context;
	if (!hasColumns(table, column)) return;
	const keys = new Set(codesIn(table, key));
	for (let row = 0; row < table.rowCount; row++) {
		const parent = codeAt(table, column, row);
		const isSound = !parent || (keys.has(parent) && parent !== codeAt(table, key, row));
		if (!isSound) report(fault('unknown_area', 'parent'), row, column);
	}
};

/** P-codes begin with the code of their parent; older boundary sets break that, so it is a notice. */
export const checkParentIsPrefix: TableRule<'parent_is_prefix'> = ({ column, key }, context) => {
	const { table, notice } = context;
	if (!hasColumns(table, column)) return;
	let count = 0;
	for (let row = 0; row < table.rowCount; row++) {
		const code = codeAt(table, key, row);
		const parent = codeAt(table, column, row);
		const isFree = !parent || code.startsWith('site:') || parent.startsWith('site:');
		if (!isFree && !code.startsWith(parent)) count++;
	}
	if (count) notice('parent_not_prefix', column, {}, count);
};
