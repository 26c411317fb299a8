import { SCHEMAS } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, type Table } from '$lib/tables';
import { rowKeys, textAt } from './row-keys';
import { withholdCells } from './withhold-cells';

const ALL_SESSIONS = 'all';

/**
 * Results of assessments are withheld row by row where fewer than k stand behind them. That is not
 * enough beside their sum: scores of all sessions less those of the first and the second are the
 * scores of the few who had a third, and the domains of a tool are mostly of the same people. So
 * where one row of a sender, area, month and tool is of 1 to k-1 (or of nobody knows how many), only
 * the rows of all sessions are told, their number of people included. Domains, months and areas add
 * up to nothing that is told elsewhere: a total score is not of fewer people than its domains.
 */
export function hideSessions(table: Table, k: number): Table {
	if (table.schema !== 'assessment') return table;
	const { low, high, status } = columnOf(table, 'n_assessed', 'measure');
	const groups = rowKeys(table, ['period', 'area_code', 'org_code', 'tool']);
	const isFew = (row: number) =>
		status[row] !== MEASURE_STATUS.given || (high[row]! > 0 && low[row]! < k);
	const few = new Set(groups.filter((_, row) => isFew(row)));
	if (!few.size) return table;
	const isHidden = (row: number) =>
		few.has(groups[row]!) && textAt(table, 'session_no', row) !== ALL_SESSIONS;
	const columns = { ...table.columns };
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		const column = columns[name];
		if (!measure || column?.kind !== 'measure') continue;
		columns[name] = withholdCells(column, isHidden);
	}
	return { ...table, columns };
}
