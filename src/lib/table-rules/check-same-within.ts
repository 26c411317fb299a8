import { codeAt, eachGroup, groupRows } from './group-rows';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

/** All rows of a key say the same in some columns. */
export const checkSameWithin: TableRule<'same_within'> = ({ key, columns }, context) => {
	const { table, isFaulty, report } = context;
	if (!hasColumns(table, key)) return;
	const given = columns.filter((name) => hasColumns(table, name));
	eachGroup(groupRows(table, [key]), (rows) => {
		const sound = rows.filter((row) => !isFaulty(row) && codeAt(table, key, row));
		for (const column of given) {
			const row = sound.find(
				(other) => codeAt(table, column, other) !== codeAt(table, column, sound[0]!)
			);
			if (row !== undefined) report(fault('inconsistent', 'not_same', { key }), row, column);
		}
	});
};
