import type { MetricRequest } from './metric';
import { requestFrame } from './request-frame';
import { joinSql, NOTHING, sql, type Sql } from './sql';

const COLUMNS = { dataset: sql`dataset`, employer_type: sql`employer_type` };

/**
 * Files received over files expected. A file belongs to every area in which its sender is at work.
 * A sender has reported when all its expected files of the period were received.
 */
export function compileCompleteness(request: MetricRequest): Sql {
	const by = request.by as keyof typeof COLUMNS | null;
	const dimension = by ? COLUMNS[by] : sql`NULL::VARCHAR`;
	const onlyPresent = by ? sql`WHERE dimension_value IS NOT NULL` : NOTHING;
	return sql`WITH ${requestFrame(request)},
	file AS (
		SELECT windows.period, org_code::VARCHAR AS org_code, org_type::VARCHAR AS employer_type,
			dataset::VARCHAR AS dataset, submission.period AS month, status::VARCHAR <> 'none' AS is_received
		FROM submission
			JOIN windows ON submission.period BETWEEN windows.first_month AND windows.last_month
		WHERE expected::VARCHAR = 'y'
	),
	place AS (
		SELECT DISTINCT month, org_code, tree.ancestor_code AS target_code
		FROM active_pair JOIN area_tree AS tree USING (area_code)
		WHERE tree.ancestor_code IN (SELECT area_code FROM targets)
	),
	by_sender AS (
		SELECT target_code, file.period, file.org_code, ${dimension} AS dimension_value,
			count(*) AS expected, count(*) FILTER (is_received) AS received
		FROM file JOIN place USING (month, org_code)
		${filters(request)}
		GROUP BY ALL
	),
	totals AS (
		SELECT target_code, period, dimension_value, sum(received) AS n_low, sum(received) AS n_high,
			sum(received) AS n_exact, sum(expected) AS d_low, sum(expected) AS d_high,
			count(*) AS counted, count(*) AS reported, 0 AS left_out, 0 AS withheld, 0 AS not_applicable, 0 AS estimates, 0 AS is_mixed,
			NULL::INTEGER AS as_of,
			count(*) FILTER (received = expected) AS senders_reported, count(*) AS senders_expected
		FROM by_sender GROUP BY ALL
	)
	SELECT targets.area_code, windows.first_month, totals.* EXCLUDE (target_code, period)
	FROM targets CROSS JOIN windows
		LEFT JOIN totals ON totals.target_code = targets.area_code AND totals.period = windows.period
	${onlyPresent}
	ORDER BY targets.area_code, windows.first_month, totals.dimension_value`;
}

function filters(request: MetricRequest): Sql {
	const conditions = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((dimension) => {
		const codes = request.filters[dimension];
		if (!codes) return [];
		const list = joinSql(
			codes.map((code) => sql`${code}`),
			', '
		);
		return [codes.length ? sql`${COLUMNS[dimension]} IN (${list})` : sql`false`];
	});
	return conditions.length ? sql`WHERE ${joinSql(conditions, ' AND ')}` : NOTHING;
}
