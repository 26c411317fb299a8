import { columnFor } from '$lib/schemas';
import { columnOf } from '$lib/tables';
import { eachGroup, groupRows } from './group-rows';
import { fault } from '$lib/findings';
import { hasColumns, keyWithout, type TableRule } from './table-rule';

const ROUNDING = 0.005; // sums of figures given to two decimals

/**
 * The sum of a part over all areas is not larger than the sum of its whole: work time is spread
 * over areas, heads are counted in one of them. Judged where every head count is given.
 */
export const checkAtMostOverAreas: TableRule<'at_most_over_areas'> = ({ part, whole }, context) => {
	const { table, isFaulty, report } = context;
	if (!hasColumns(table, part, whole)) return;
	const parts = columnOf(table, part, 'measure');
	const wholes = columnOf(table, whole, 'measure');
	const area = columnFor(table.schema, 'area')!;
	eachGroup(groupRows(table, keyWithout(table, area)), (rows) => {
		if (rows.some(isFaulty)) return;
		let least = 0;
		let most = 0;
		for (const row of rows) {
			least += Number.isNaN(parts.low[row]) ? 0 : parts.low[row]!;
			most += wholes.high[row]!;
		}
		if (least > most + ROUNDING * rows.length) {
			report(fault('inconsistent', 'at_most_over_areas', { part, whole }), rows[0]!, part);
		}
	});
};
