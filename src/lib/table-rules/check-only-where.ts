import { codesOf, fieldOf } from '$lib/schemas';
import { MEASURE_STATUS, columnOf } from '$lib/tables';
import { codeAt } from './group-rows';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

const SGBV_SERVICE = 'GBV';

/** Some figures are only for some codes; elsewhere they are empty or NA. Referrals for SGBV never. */
export const checkOnlyWhere: TableRule<'only_where'> = (rule, { table, report }) => {
	const { column, group, except = [], figures } = rule;
	const listed = group ? codesOf(fieldOf(table.schema, column).vocabulary!, group) : null;
	const isAllowed = (code: string) => (listed?.includes(code) ?? true) && !except.includes(code);
	for (const figure of figures) {
		if (!hasColumns(table, figure, column)) continue;
		const { status } = columnOf(table, figure, 'measure');
		for (let row = 0; row < table.rowCount; row++) {
			const code = codeAt(table, column, row);
			const isSaid = status[row] === given || status[row] === withheld;
			if (!isSaid || !code || isAllowed(code)) continue;
			report(except.includes(code) ? excepted(code, figure) : elsewhere(), row, figure);
		}
	}

	function elsewhere() {
		return fault('inconsistent', 'only_where', { column, allowed: listed!.join(', ') });
	}
};

const { given, withheld } = MEASURE_STATUS;

function excepted(code: string, column: string) {
	return code === SGBV_SERVICE
		? fault('sgbv_count', 'service')
		: fault('inconsistent', 'never_where', { column, code });
}
