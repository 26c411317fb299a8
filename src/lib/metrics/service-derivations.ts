import { LAST_DAY, columnsAsText, madeFigure } from './made-figure';

const IS_COUNTED = (figure: string) => `coalesce(${figure}_low >= 1, false)`;

/**
 * SQL for the directory of services. Levels: none, listed (not verified), functional (at least one
 * provider works, verified in time, in the agreed pathway), adequate (room for more, child-friendly,
 * accessible, free).
 */
export const SERVICES: string[] = [
	// The months' own rows.
	`CREATE OR REPLACE TABLE directory AS
		SELECT ${columnsAsText('services')}, '' AS org_code FROM services`,

	// The newest row of an area and type stands until there is a newer one.
	`CREATE OR REPLACE TABLE service_row AS
		WITH span AS (
			SELECT *, coalesce(lead(period) OVER (PARTITION BY area_code, service_type ORDER BY period),
				(SELECT max(month) + 1 FROM calendar)) AS until
			FROM directory
		)
		SELECT month, span.* EXCLUDE (until, org_code),
			date_diff('day', newest_verified::DATE, ${LAST_DAY}) AS days
		FROM span JOIN calendar ON calendar.month >= span.period AND calendar.month < span.until`,

	`CREATE OR REPLACE TABLE service_state AS
		WITH dated AS (
			SELECT *, CASE WHEN days IS NULL THEN 'unknown' WHEN days <= fresh_days THEN 'fresh'
				WHEN days <= stale_days THEN 'ageing' ELSE 'stale' END AS freshness
			FROM service_row, setting_freshness
		), ranked AS (
			SELECT *, CASE
				WHEN providers_listed_low IS NULL THEN NULL
				WHEN providers_listed_high = 0 THEN 'none'
				WHEN NOT (${IS_COUNTED('providers_functional')} AND freshness = 'fresh'
					AND coalesce(in_agreed_pathway = 'y', false)) THEN 'listed'
				WHEN ${IS_COUNTED('providers_with_capacity')} AND child_friendly = 'y'
					AND disability_accessible = 'y' AND free_of_charge = 'y' THEN 'adequate'
				ELSE 'functional' END AS coverage_level
			FROM dated
		)
		SELECT month AS period, '' AS org_code, area_code, service_type, coverage_level, freshness,
			period AS as_of, via_area, oldest_verified, newest_verified, in_agreed_pathway,
			child_friendly, disability_accessible, free_of_charge, open_24_7,
			providers_listed_low, providers_listed_high, providers_functional_low,
			providers_functional_high, providers_with_capacity_low, providers_with_capacity_high,
			${madeFigure('areas', 'CASE WHEN coverage_level IS NOT NULL THEN 1 END')},
			${madeFigure('functional', `CASE WHEN coverage_level IS NOT NULL THEN (coverage_level IN ('functional', 'adequate'))::INTEGER END`)}
		FROM ranked`,

	// A required type of which the directory says nothing may be there or not.
	`CREATE OR REPLACE TABLE package_state AS
		WITH listed AS (SELECT DISTINCT period, area_code FROM service_state)
		SELECT listed.period, '' AS org_code, listed.area_code, package::VARCHAR AS package,
			coalesce(min(as_of), listed.period) AS as_of,
			${madeFigure('required', 'count(*)')},
			${madeFigure(
				'met',
				'coalesce(sum(functional_low), 0)',
				'coalesce(sum(functional_high), 0) + count(*) FILTER (functional_low IS NULL)'
			)}
		FROM listed CROSS JOIN setting_package AS required
			LEFT JOIN service_state AS state ON state.period = listed.period
				AND state.area_code = listed.area_code
				AND state.service_type = required.service_type::VARCHAR
		GROUP BY listed.period, listed.area_code, package`
];

/** Needs `children`: how many live where a type of service is functional. */
export const SERVICE_CHILDREN: string[] = [
	`CREATE OR REPLACE TABLE service_children AS
		SELECT period, '' AS org_code, state.area_code, service_type, as_of,
			${madeFigure('children', 'CASE WHEN functional_low IS NOT NULL THEN children END')},
			${madeFigure('reached', 'functional_low * coalesce(children, 0)', 'functional_high * coalesce(children, 0)')}
		FROM service_state AS state LEFT JOIN children
			ON children.area_code = state.area_code AND children.year = period // 12`
];
