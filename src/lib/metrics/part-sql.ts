import { fieldOf } from '$lib/schemas';
import { MEASURE_STATUS } from '$lib/tables';
import { figureSql, rowsWhere, statusSql } from './figure-sql';
import type { Dimension, MetricRequest, Part } from './metric';
import { oneOf } from './one-of-sql';
import { SOURCES } from './sources';
import { joinSql, name, NOTHING, sql, type Sql } from './sql';

/**
 * The sums of a part by period, sender and area, and by the request's dimension where the part has
 * it: `low`, `high`, `exact` (what is not a range), how many rows were given, not reported, not
 * applicable or withheld, of how many `months` there are rows, `as_of`, the earliest month that a
 * row shows, where it is not its own, and the `least` and `most` of what must be uniform.
 */
export function partSql(whole: Part, request: MetricRequest): Sql {
	const { given, notReported, withheld } = MEASURE_STATUS;
	const part = partFor(whole, request);
	const status = sql`(${whereGiven(part, statusSql(part), withheld)})`;
	const low = sql`(${whereGiven(part, figureSql(part, 'low'))})`;
	const high = sql`(${whereGiven(part, figureSql(part, 'high'))})`;
	const mean = part.overTime === 'year_mean' ? sql` / any_value(year.months)` : NOTHING;
	const yearJoin =
		part.overTime === 'year_mean' ? sql`JOIN year ON year.period = windows.period` : NOTHING;
	const uniform = part.uniform ? sql`${name(part.uniform)}::VARCHAR` : sql`NULL::VARCHAR`;
	return sql`SELECT windows.period, source.org_code::VARCHAR AS org_code, area_code::VARCHAR AS area_code,
		${splitExpression(part, request.by)} AS dimension_value,
		coalesce(sum(${low}), 0)${mean} AS low, coalesce(sum(${high}), 0)${mean} AS high,
		coalesce(sum(${low}) FILTER (${low} = ${high}), 0)${mean} AS exact,
		count(*) FILTER (${status} = ${given}) AS given,
		count(*) FILTER (${status} = ${notReported}) ${nothingGiven(part)} AS gaps,
		count(*) FILTER (${status} = ${withheld}) AS withheld,
		count(DISTINCT source.period) AS months, ${earliest(part, status)} AS as_of,
		min(${uniform}) AS least, max(${uniform}) AS most
	FROM ${name(part.from)} AS source
		JOIN windows ON ${monthJoin(part)} ${senderJoin(part, request)} ${yearJoin}
	WHERE ${conditions(part, request)}
	GROUP BY ALL`;
}

/**
 * The part as a request needs it: a breakdown's rows that may be of another value are shown as their
 * own; a state that is not wanted adds nothing.
 */
export function partFor(part: Part, request: MetricRequest): Part {
	const columns = [request.by, ...filteredDimensions(request)].flatMap((dimension) => {
		const split = dimension && part.splits[dimension];
		return typeof split === 'object' && split && 'column' in split ? split.column : [];
	});
	const isSplit = Object.keys(part.maybe ?? {}).some((column) => columns.includes(column));
	const states = filteredDimensions(request).flatMap((dimension) => {
		const split = stateSplit(part, dimension);
		return split ? [[split.column, request.filters[dimension]!]] : [];
	});
	return {
		...part,
		...(isSplit && { maybe: undefined }),
		...(states.length && { only: { ...part.only, ...Object.fromEntries(states) } })
	};
}

function stateSplit(part: Part, dimension: Dimension): { column: string } | null {
	const split = part.splits[dimension];
	return typeof split === 'object' && 'isState' in split && split.isState ? split : null;
}

/** A row's figure, or nothing where it does not give what the part asks for. */
function whereGiven({ given: asked }: Part, figure: Sql, ofWithheld?: number): Sql {
	if (!asked) return figure;
	const { given, withheld } = MEASURE_STATUS;
	const status = name(`${asked}_status`);
	return sql`CASE WHEN ${status} = ${given} THEN ${figure} ${
		ofWithheld === undefined ? NOTHING : sql`WHEN ${status} = ${withheld} THEN ${ofWithheld}`
	} END`;
}

/** More gaps: rows that do not give what the part asks for, where none does. */
function nothingGiven({ given: asked }: Part): Sql {
	if (!asked) return NOTHING;
	const { notReported } = MEASURE_STATUS;
	const status = name(`${asked}_status`);
	return sql`+ CASE WHEN min(${status}) = ${notReported} AND max(${status}) = ${notReported} THEN 1 ELSE 0 END`;
}

/** Whether the part can be split, or filtered, by the dimension. */
export function hasSplit(part: Part, dimension: Dimension | null): boolean {
	return dimension !== null && part.splits[dimension] !== undefined;
}

/** Whether the part is counted at the end of a period, not over all of it. */
export function isStock(part: Part): boolean {
	return overTimeOf(part) === 'stock';
}

/** How a part adds over the months of a period. */
export function overTimeOf(part: Part): NonNullable<Part['overTime']> {
	if (part.overTime) return part.overTime;
	const dataset = SOURCES[part.from].dataset;
	if (dataset !== part.from) throw new Error(`${part.from} has to say how it adds over time`);
	return fieldOf(dataset, part.measure[0]).measure!.overTime;
}

/** Joins `windows` to the months of a table `source`. */
export function monthJoin(part: Part, month: 'period' | 'month' = 'period'): Sql {
	const column = sql`source.${name(month)}`;
	switch (overTimeOf(part)) {
		case 'stock':
			return sql`${column} = windows.last_month`;
		case 'flow':
			return sql`${column} BETWEEN windows.first_month AND windows.last_month`;
		default:
			return sql`${column} BETWEEN windows.last_month - 11 AND windows.last_month`;
	}
}

/** An earlier breakdown that stands shows the stock of its month; flows are never repeated. */
function earliest(part: Part, status: Sql): Sql {
	return SOURCES[part.from].hasAsOf && isStock(part)
		? sql`min(nullif(as_of, 0)) FILTER (${status} = ${MEASURE_STATUS.given} AND as_of < source.period)`
		: sql`NULL::INTEGER`;
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
	for (const dimension of [request.by, ...filteredDimensions(request)]) {
		const split = dimension && part.splits[dimension];
		if (!split || split === 'sender') continue;
		if ('rows' in split) where.dim = [split.rows];
		else if (split.codes) where[split.column] = split.codes;
	}
	const all = [rowsWhere(where)];
	if (part.given) all.push(sql`${name(`${part.given}_status`)} <> ${MEASURE_STATUS.notApplicable}`);
	for (const dimension of filteredDimensions(request)) {
		if (!hasSplit(part, dimension) || stateSplit(part, dimension)) continue;
		all.push(oneOf(splitExpression(part, dimension), request.filters[dimension]!));
	}
	return joinSql(all, ' AND ');
}

function filteredDimensions(request: MetricRequest): Dimension[] {
	return (Object.keys(request.filters) as Dimension[]).filter(
		(dimension) => request.filters[dimension] !== undefined
	);
}
