import { MEASURE_STATUS, columnOf } from '$lib/tables';
import { fault } from '$lib/findings';
import { hasColumns, type TableRule } from './table-rule';

/** Each part is one of the next that is given; of ranges, only what cannot be is refused. */
export const checkShare: TableRule<'share'> = ({ parts }, { table, report }) => {
	const given = parts
		.filter((name) => hasColumns(table, name))
		.map((name) => ({ name, ...columnOf(table, name, 'measure') }));
	for (let row = 0; row < table.rowCount; row++) {
		const told = given.filter(({ status }) => status[row] === MEASURE_STATUS.given);
		for (const [at, part] of told.slice(0, -1).entries()) {
			const whole = told[at + 1]!;
			if (part.low[row]! <= whole.high[row]!) continue;
			const details = { part: part.name, whole: whole.name };
			report(fault('inconsistent', 'at_most', details), row, part.name);
		}
	}
};
