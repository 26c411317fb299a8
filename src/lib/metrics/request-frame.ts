import type { MetricRequest } from './metric';
import { SOURCES, type SourceId } from './sources';
import { periodWindows } from './period-windows';
import { joinSql, NOTHING, sql, type Sql } from './sql';
import { steadySql } from './steady-sql';

/**
 * What every metric's query begins with: `windows` (the periods), `targets` (the areas that get a
 * row), `pairs` (senders at work in an area in a period; for what the group keeps, the areas that
 * it tells of), `completed` (files said to be whole) and `year` (how many of the 12 months up to the
 * end of a period there are).
 * @param source the table that is read, where the figure has parts
 */
export function requestFrame(request: MetricRequest, source: SourceId | null = null): Sql {
	const rows = periodWindows(request.from, request.to, request.grain).map(
		({ first, last }) => sql`(${first}::INTEGER, ${first}::INTEGER, ${last}::INTEGER)`
	);
	return sql`windows(period, first_month, last_month) AS (VALUES ${joinSql(rows, ', ')}),
	targets AS (${targets(request)}),
	pairs AS (${pairs(source, request)}),
	year AS (
		SELECT windows.period, count(DISTINCT month) AS months
		FROM windows JOIN activity ON activity.month BETWEEN windows.last_month - 11 AND windows.last_month
		WHERE dataset = ${source ?? ''} GROUP BY ALL
	),
	completed AS (
		SELECT period AS month, org_code::VARCHAR AS org_code, dataset::VARCHAR AS dataset
		FROM submission WHERE status::VARCHAR = 'complete'
	)`;
}

function pairs(source: SourceId | null, { steadyOnly }: MetricRequest): Sql {
	if (source === null || SOURCES[source].dataset !== null) {
		return sql`SELECT windows.period, org_code, area_code
		FROM active_pair JOIN windows ON active_pair.month = windows.last_month
		${steadyOnly ? steadySql(sql`active_pair.org_code`) : NOTHING}`;
	}
	return sql`SELECT DISTINCT windows.period, org_code, area_code
		FROM group_activity JOIN windows
			ON group_activity.month BETWEEN windows.first_month AND windows.last_month
		WHERE dataset = ${source}`;
}

function targets({ level, area }: MetricRequest): Sql {
	if (level === null) {
		return area === null
			? sql`SELECT area_code FROM response_area`
			: sql`SELECT area_code FROM area WHERE area_code = ${area}`;
	}
	const within =
		area === null
			? NOTHING
			: sql`AND area_code IN (SELECT area_code FROM area_tree WHERE ancestor_code = ${area})`;
	return sql`SELECT area_code FROM area WHERE level = ${level} ${within}`;
}
