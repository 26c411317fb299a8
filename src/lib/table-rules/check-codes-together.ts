import { codeAt } from './group-rows';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

/** Beside some codes of one column only some codes of another are allowed. */
export const checkAllowedWith: TableRule<'allowed_with'> = (rule, { table, report }) => {
	const { column, by, codes } = rule;
	if (!hasColumns(table, column, by)) return;
	for (let row = 0; row < table.rowCount; row++) {
		const code = codeAt(table, column, row);
		const allowed = codes[codeAt(table, by, row)];
		if (!code || !allowed || allowed.includes(code)) continue;
		report(fault('inconsistent', 'allowed_with', { by, allowed: allowed.join(', ') }), row, column);
	}
};

/** A column is filled beside some codes of another, and empty beside all others. */
export const checkGivenWhere: TableRule<'given_where'> = (rule, { table, report }) => {
	const { column, by, codes } = rule;
	if (!hasColumns(table, by)) return;
	const isGiven = (row: number) => hasColumns(table, column) && codeAt(table, column, row) !== '';
	for (let row = 0; row < table.rowCount; row++) {
		const code = codeAt(table, by, row);
		if (!code || codes.includes(code) === isGiven(row)) continue;
		const variant = isGiven(row) ? 'empty_elsewhere' : 'given_where';
		report(fault('inconsistent', variant, { by, codes: codes.join(', ') }), row, column);
	}
};

/** A code begins with that of another column: item 5A stands in section 5, and 15A does not. */
export const checkStartsWith: TableRule<'starts_with'> = ({ column, key }, { table, report }) => {
	if (!hasColumns(table, column, key)) return;
	for (let row = 0; row < table.rowCount; row++) {
		const code = codeAt(table, column, row);
		const start = codeAt(table, key, row);
		const number = /^\d+(?=\D)/.exec(code)?.[0];
		const isSound = number === undefined ? code.startsWith(start) : number === start;
		if (code && start && !isSound)
			report(fault('inconsistent', 'starts_with', { key }), row, column);
	}
};

/** One day is not before another. */
export const checkNotBefore: TableRule<'not_before'> = (rule, { table, report }) => {
	const { later, earlier } = rule;
	if (!hasColumns(table, later, earlier)) return;
	for (let row = 0; row < table.rowCount; row++) {
		const end = codeAt(table, later, row);
		if (!end || end >= codeAt(table, earlier, row)) continue;
		report(fault('inconsistent', 'not_before', { earlier }), row, later);
	}
};
