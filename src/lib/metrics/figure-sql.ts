import { MEASURE_STATUS } from '$lib/tables';
import type { Part } from './metric';
import { oneOf } from './one-of-sql';
import { joinSql, name, NOTHING, sql, type Sql } from './sql';

type End = 'low' | 'high';
const OTHER_END = { low: 'high', high: 'low' } as const;

/** One end of a part's figure in a row; `between` stands in the column's name, as in `x_parts_low`. */
export function figureSql(part: Part, end: End, between = ''): Sql {
	const column = (measure: string, at: End) => name(`${measure}_${between}${at}`);
	const first = part.measure.map((measure) => column(measure, end));
	const more = (part.plus ?? []).map(
		(measure) =>
			sql` + ${between ? column(measure, end) : orNothing(measure, column(measure, end))}`
	);
	const less = part.minus ? sql` - ${column(part.minus, OTHER_END[end])}` : NOTHING;
	const figure = sql`(coalesce(${joinSql(first, ', ')})${joinSql(more, '')}${less})`;
	const known = part.only
		? sql`CASE WHEN ${rowsWhere(part.only)} THEN ${figure} ELSE 0 * ${figure} END`
		: figure;
	if (end === 'high' || !part.maybe) return known;
	return sql`CASE WHEN ${rowsWhere(part.maybe)} THEN 0 * ${known} ELSE ${known} END`;
}

/** Status of a part's figure in a row: given if the first that is given is, and all others are. */
export function statusSql(part: Part): Sql {
	const { given, notApplicable } = MEASURE_STATUS;
	const status = (measure: string) => name(`${measure}_status`);
	const statuses = part.measure.map(status);
	const first =
		statuses.length === 1
			? statuses[0]!
			: sql`CASE WHEN ${given} IN (${joinSql(statuses, ', ')}) THEN ${given} ELSE ${statuses.at(-1)!} END`;
	const others = [
		...(part.plus ?? []).map(
			(measure) =>
				sql`CASE WHEN ${status(measure)} = ${notApplicable} THEN ${given} ELSE ${status(measure)} END`
		),
		...(part.minus ? [status(part.minus)] : [])
	];
	return others.length ? sql`greatest(${joinSql([first, ...others], ', ')})` : first;
}

/** Rows with one of the codes in each of the columns. */
export function rowsWhere(where: Record<string, string[]>): Sql {
	const all = Object.entries(where).map(([column, codes]) => oneOf(name(column), codes));
	return all.length ? joinSql(all, ' AND ') : sql`true`;
}

function orNothing(measure: string, figure: Sql): Sql {
	const { notApplicable } = MEASURE_STATUS;
	return sql`CASE WHEN ${name(`${measure}_status`)} = ${notApplicable} THEN 0 ELSE ${figure} END`;
}
