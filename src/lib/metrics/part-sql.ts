import { SCHEMAS, fieldOf } from '$lib/schemas';
import { MEASURE_STATUS } from '$lib/tables';
import type { Dimension, MetricRequest, Part } from './metric';
import { joinSql, name, NOTHING, sql, type Sql } from './sql';

/**
 * The sums of a part by period, sender and area, and by the request's dimension where the part has
 * it: `low`, `high`, `exact` (what is not a range), how many rows were given, not reported, not
 * applicable or withheld, of how many `months` there are rows, and `as_of`, the earliest month that a row shows, where it is not its own.
 */
export function partSql(part: Part, request: MetricRequest): Sql {
	const { given, notReported, withheld } = MEASURE_STATUS;
	const status = statusOf(part);
	const low = firstGiven(part, 'low');
	const high = firstGiven(part, 'high');
	return sql`SELECT windows.period, source.org_code::VARCHAR AS org_code, area_code::VARCHAR AS area_code,
		${splitExpression(part, request.by)} AS dimension_value,
		coalesce(sum(${low}), 0) AS low, coalesce(sum(${high}), 0) AS high,
		coalesce(sum(${low}) FILTER (${low} = ${high}), 0) AS exact,
		count(*) FILTER (${status} = ${given}) AS given,
		count(*) FILTER (${status} = ${notReported}) AS gaps,
		count(*) FILTER (${status} = ${withheld}) AS withheld,
		count(DISTINCT source.period) AS months, ${earliest(part, status)} AS as_of
	FROM ${name(part.from)} AS source
		JOIN windows ON ${monthJoin(part)} ${senderJoin(part, request)}
	WHERE ${conditions(part, request)}
	GROUP BY ALL`;
}

/** Whether the part can be split, or filtered, by the dimension. */
export function hasSplit(part: Part, dimension: Dimension | null): boolean {
	return dimension !== null && part.splits[dimension] !== undefined;
}

/** Whether the part is counted at the end of a period, not over all of it. */
export function isStock(part: Part): boolean {
	return fieldOf(part.from, part.measure[0]).measure?.overTime === 'stock';
}

/** Joins `windows` to the months of a table `source`. */
export function monthJoin(part: Part, month: 'period' | 'month' = 'period'): Sql {
	return isStock(part)
		? sql`source.${name(month)} = windows.last_month`
		: sql`source.${name(month)} BETWEEN windows.first_month AND windows.last_month`;
}

/** An earlier breakdown that stands shows the stock of its month; flows are never repeated. */
function earliest(part: Part, status: Sql): Sql {
	const isShown = SCHEMAS[part.from].fields.some(({ name }) => name === 'as_of') && isStock(part);
	return isShown
		? sql`min(nullif(as_of, 0)) FILTER (${status} = ${MEASURE_STATUS.given} AND as_of < source.period)`
		: sql`NULL::INTEGER`;
}

function firstGiven(part: Part, end: 'low' | 'high'): Sql {
	return sql`coalesce(${joinSql(
		part.measure.map((measure) => name(`${measure}_${end}`)),
		', '
	)})`;
}

/** Given if any of the figures is; else what the last one, which everybody has, says. */
function statusOf(part: Part): Sql {
	const statuses = part.measure.map((measure) => name(`${measure}_status`));
	return statuses.length === 1
		? statuses[0]!
		: sql`CASE WHEN ${MEASURE_STATUS.given} IN (${joinSql(statuses, ', ')}) THEN ${MEASURE_STATUS.given} ELSE ${statuses.at(-1)!} END`;
}

export function splitExpression(part: Part, by: Dimension | null): Sql {
	const split = by && part.splits[by];
	if (!split) return sql`NULL::VARCHAR`;
	if (split === 'sender') return sql`sender.employer_type`;
	return 'column' in split ? sql`${name(split.column)}::VARCHAR` : sql`dim_value::VARCHAR`;
}

export function senderJoin(part: Part, request: MetricRequest): Sql {
	const wanted = [request.by, ...filteredDimensions(request)];
	return wanted.some((dimension) => dimension && part.splits[dimension] === 'sender')
		? sql`LEFT JOIN sender ON sender.org_code = source.org_code::VARCHAR`
		: NOTHING;
}

/** The part's own rows and the request's filters; a long file shows one dimension at a time. */
export function conditions(part: Part, request: MetricRequest): Sql {
	const where = { ...part.where };
	const all: Sql[] = [];
	for (const dimension of [request.by, ...filteredDimensions(request)]) {
		const split = dimension && part.splits[dimension];
		if (split && typeof split === 'object' && 'rows' in split) where.dim = [split.rows];
	}
	for (const [column, codes] of Object.entries(where)) all.push(oneOf(name(column), codes));
	for (const dimension of filteredDimensions(request)) {
		if (!hasSplit(part, dimension)) continue;
		all.push(oneOf(splitExpression(part, dimension), request.filters[dimension]!));
	}
	return all.length ? joinSql(all, ' AND ') : sql`true`;
}

function filteredDimensions(request: MetricRequest): Dimension[] {
	return (Object.keys(request.filters) as Dimension[]).filter(
		(dimension) => request.filters[dimension] !== undefined
	);
}

function oneOf(expression: Sql, codes: string[]): Sql {
	if (!codes.length) return sql`false`;
	const list = joinSql(
		codes.map((code) => sql`${code}`),
		', '
	);
	return sql`${expression} IN (${list})`;
}
