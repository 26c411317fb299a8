import { SCHEMAS, columnFor } from '$lib/schemas';
import { MEASURE_STATUS, columnOf, type Table } from '$lib/tables';

/** How many results about staff (class C) a table gives with fewer than k people behind them. */
export function resultsBelow(table: Table, k: number): number {
	let count = 0;
	for (const { name, measure } of SCHEMAS[table.schema].fields) {
		if (measure?.privacyClass !== 'C' || !table.columns[name]) continue;
		const { status } = columnOf(table, name, 'measure');
		const people = peopleBehind(table, name, measure.behind ?? name);
		status.forEach((one, row) => {
			if (one === MEASURE_STATUS.given && !(people(row) >= k)) count++;
		});
	}
	return count;
}

/** The fewest people who may stand behind a row's result. */
function peopleBehind(table: Table, name: string, behind: string): (row: number) => number {
	if (behind !== 'block') {
		const { low } = columnOf(table, behind, 'measure');
		return (row) => low[row]!;
	}
	const { low } = columnOf(table, name, 'measure');
	const { months } = columnOf(table, columnFor(table.schema, 'month')!, 'month');
	const areas = columnOf(table, columnFor(table.schema, 'area')!, 'code').codes;
	const sender = columnFor(table.schema, 'sender');
	const senders = sender ? columnOf(table, sender, 'code').codes : null;
	const blockOf = (row: number) => `${months[row]} ${areas[row]} ${senders?.[row]}`;
	const sums = new Map<string, number>();
	low.forEach((value, row) =>
		sums.set(blockOf(row), (sums.get(blockOf(row)) ?? 0) + (Number.isNaN(value) ? 0 : value))
	);
	return (row) => sums.get(blockOf(row))!;
}
