import { codeAt, eachGroup, groupRows } from './group-rows';
import { fault } from '$lib/findings';
import { keyWithout, type TableRule } from './table-rule';

/** A key is given as a whole or split, never both, because then people would be counted twice. */
export const checkAllOrSplit: TableRule<'all_or_split'> = ({ column, all }, context) => {
	const { table, isFaulty, report } = context;
	eachGroup(groupRows(table, keyWithout(table, column)), (rows) => {
		const sound = rows.filter((row) => !isFaulty(row));
		const whole = sound.find((row) => codeAt(table, column, row) === all);
		const isSplit = sound.some((row) => codeAt(table, column, row) !== all);
		if (whole === undefined || !isSplit) return;
		report(fault('inconsistent', 'all_and_split', { column, all }), whole, column);
	});
};
