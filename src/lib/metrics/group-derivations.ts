import { MEASURE_STATUS } from '$lib/tables';
import { columnsAsText, madeFigure, monthOf } from './made-figure';
import { QUALITY } from './quality-derivations';
import { SERVICES, SERVICE_CHILDREN } from './service-derivations';
import { GROUP_SOURCES } from './sources';

const { notReported } = MEASURE_STATUS;

/** Every month from the first to the last that any file tells of. */
export const CALENDAR = `CREATE OR REPLACE TABLE calendar AS
		WITH told AS (
			SELECT month FROM activity
			UNION ALL SELECT period FROM services
			UNION ALL SELECT period FROM cpms18
			UNION ALL SELECT period FROM perception
			UNION ALL SELECT ${monthOf('assessed_on')} FROM qaf
			UNION ALL SELECT ${monthOf('reviewed_on')} FROM system_review
		)
		SELECT unnest(range(min(month), max(month) + 1))::INTEGER AS month FROM told`;

/**
 * SQL that turns what the group keeps into tables that metrics can be read from: `period`,
 * `org_code` (empty), `area_code`, codes, and figures as ranges. What stands until something newer
 * is known has a row for every month from then on, with the month that it shows in `as_of`.
 */
export const GROUP_DERIVATIONS: string[] = [
	...SERVICES,
	...QUALITY,

	// Results that add up only within one tool and scale.
	`CREATE OR REPLACE TABLE assessed AS
		SELECT ${columnsAsText('assessment')},
			n_assessed_low * scale_max AS score_most_low, n_assessed_high * scale_max AS score_most_high,
			CASE WHEN scale_max IS NULL THEN ${notReported} ELSE n_assessed_status END::UTINYINT AS score_most_status
		FROM assessment`,

	`CREATE OR REPLACE TABLE survey AS
		SELECT ${columnsAsText('cpms18')}, '' AS org_code FROM cpms18`,

	`CREATE OR REPLACE TABLE opinion AS
		SELECT ${columnsAsText('perception')}, '' AS org_code FROM perception`,

	// Areas in which at least one woman and one man work; unknown sex may be either.
	`CREATE OR REPLACE TABLE team_mix AS
		WITH team AS (
			SELECT period, area_code::VARCHAR AS area_code,
				coalesce(sum(headcount_low), 0) AS everybody,
				coalesce(sum(headcount_low) FILTER (sex::VARCHAR = 'f'), 0) AS women,
				coalesce(sum(headcount_low) FILTER (sex::VARCHAR = 'm'), 0) AS men,
				coalesce(sum(headcount_low) FILTER (sex::VARCHAR IN ('u', 'all')), 0) AS either,
				count(headcount_low) AS told
			FROM workforce
			WHERE role::VARCHAR IN ('GOV_SW', 'NGO_CW', 'COM_VOL', 'PARA_SW', 'unspecified')
			GROUP BY ALL
		)
		SELECT period, '' AS org_code, area_code,
			${madeFigure('teams', 'CASE WHEN told > 0 THEN (everybody > 0)::INTEGER END')},
			${madeFigure(
				'mixed',
				'CASE WHEN told > 0 THEN (women > 0 AND men > 0)::INTEGER END',
				`CASE WHEN told > 0 THEN ((women > 0)::INTEGER + (men > 0)::INTEGER + least(either, 2) >= 2)::INTEGER END`
			)}
		FROM team`,

	...SERVICE_CHILDREN,

	`CREATE OR REPLACE TABLE group_activity AS
		${GROUP_SOURCES.map(
			(source) => `SELECT DISTINCT period AS month, org_code, area_code::VARCHAR AS area_code,
			'${source}' AS dataset FROM ${source}`
		).join('\n\t\tUNION ALL ')}`
];
