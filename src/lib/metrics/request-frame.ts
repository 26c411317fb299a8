import type { MetricRequest } from './metric';
import { periodWindows } from './period-windows';
import { joinSql, NOTHING, sql, type Sql } from './sql';

/**
 * What every metric's query begins with: `windows` (the periods), `targets` (the areas that get a
 * row), `pairs` (senders at work in an area in a period) and `completed` (files said to be whole).
 */
export function requestFrame(request: MetricRequest): Sql {
	const rows = periodWindows(request.from, request.to, request.grain).map(
		({ first, last }) => sql`(${first}::INTEGER, ${first}::INTEGER, ${last}::INTEGER)`
	);
	return sql`windows(period, first_month, last_month) AS (VALUES ${joinSql(rows, ', ')}),
	targets AS (${targets(request)}),
	pairs AS (
		SELECT windows.period, org_code, area_code
		FROM active_pair JOIN windows ON active_pair.month = windows.last_month
	),
	completed AS (
		SELECT period AS month, org_code::VARCHAR AS org_code, dataset::VARCHAR AS dataset
		FROM submission WHERE status::VARCHAR = 'complete'
	)`;
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
