import { codesOf } from '$lib/schemas';
import { LAST_DAY, columnsAsText, madeFigure, monthOf } from './made-figure';

const list = (codes: string[]) => codes.map((code) => `'${code}'`).join(', ');
const RATED = list(codesOf('rating', 'rated'));
const AT_LEAST_MINIMUM = list(codesOf('rating', 'at_least_minimum'));
const IN_PLACE = list(codesOf('review_status', 'in_place'));

/** SQL for the Quality Assessment Framework, its actions, and the review of the system. */
export const QUALITY: string[] = [
	// Which assessment stands in a month: the latest of each area, scope and agency.
	`CREATE OR REPLACE TABLE quality_round AS
		WITH round AS (
			SELECT DISTINCT assessment_id::VARCHAR AS assessment_id, area_code::VARCHAR AS area_code,
				scope::VARCHAR AS scope, coalesce(org_code::VARCHAR, '') AS assessed_org,
				assessed_on::VARCHAR AS assessed_on, ${monthOf('assessed_on')} AS as_of
			FROM qaf
		), span AS (
			SELECT *, coalesce(lead(as_of) OVER (PARTITION BY area_code, scope, assessed_org
				ORDER BY assessed_on, assessment_id), (SELECT max(month) + 1 FROM calendar)) AS until
			FROM round
		)
		SELECT month AS period, span.* EXCLUDE (until), sender.employer_type
		FROM span JOIN calendar ON month >= as_of AND month < until
			LEFT JOIN sender ON sender.org_code = assessed_org`,

	// One row per item: the consensus, or where there is none what the groups say, each of them.
	`CREATE OR REPLACE TABLE quality_said AS
		WITH said AS (
			SELECT assessment_id::VARCHAR AS assessment_id, area_code::VARCHAR AS area_code,
				section_no::VARCHAR AS section_no, item_code::VARCHAR AS item_code, group_no,
				rating::VARCHAR AS rating
			FROM qaf WHERE rating::VARCHAR IN (${RATED})
		), consensus AS (
			SELECT DISTINCT assessment_id, area_code, section_no, item_code FROM said WHERE group_no = 0
		)
		SELECT DISTINCT assessment_id, area_code, section_no, item_code, rating
		FROM said LEFT JOIN consensus USING (assessment_id, area_code, section_no, item_code)
		WHERE group_no = 0 OR consensus.item_code IS NULL`,

	`CREATE OR REPLACE TABLE quality_rating AS
		SELECT period, '' AS org_code, area_code, scope, employer_type, as_of, assessment_id,
			section_no, item_code, rating,
			${madeFigure(
				'items',
				`(count(*) OVER (PARTITION BY period, assessment_id, area_code, section_no, item_code) = 1)::INTEGER`,
				'1'
			)}
		FROM quality_round JOIN quality_said USING (assessment_id, area_code)`,

	`CREATE OR REPLACE TABLE quality_item AS
		WITH item AS (
			SELECT period, area_code, scope, employer_type, as_of, assessment_id, section_no, item_code,
				bool_and(rating IN (${AT_LEAST_MINIMUM})) AS all_meet,
				bool_or(rating IN (${AT_LEAST_MINIMUM})) AS any_meets,
				bool_and(rating = 'critical') AS all_critical, bool_or(rating = 'critical') AS any_critical
			FROM quality_rating GROUP BY ALL
		), addressed AS (
			SELECT DISTINCT assessment_id::VARCHAR AS assessment_id, item_code::VARCHAR AS item_code
			FROM qaf_action WHERE status::VARCHAR <> 'dropped'
		)
		SELECT period, '' AS org_code, area_code, scope, employer_type, as_of, item.assessment_id,
			section_no, item.item_code,
			${madeFigure('items', '1')},
			${madeFigure('meeting', 'all_meet::INTEGER', 'any_meets::INTEGER')},
			${madeFigure('critical', 'all_critical::INTEGER', 'any_critical::INTEGER')},
			${madeFigure(
				'unaddressed',
				'(all_critical AND addressed.item_code IS NULL)::INTEGER',
				'(any_critical AND addressed.item_code IS NULL)::INTEGER'
			)}
		FROM item LEFT JOIN addressed ON addressed.assessment_id = item.assessment_id
			AND addressed.item_code = item.item_code`,

	// Each action in every month since its assessment, as it stood then.
	`CREATE OR REPLACE TABLE quality_action AS
		WITH place AS (
			SELECT assessment_id::VARCHAR AS assessment_id, min(area_code::VARCHAR) AS area_code,
				min(scope::VARCHAR) AS scope, ${monthOf('min(assessed_on::VARCHAR)')} AS since
			FROM qaf GROUP BY ALL
		), action AS (
			SELECT month AS period, place.area_code, place.scope, qaf_action.* EXCLUDE (assessment_id),
				status::VARCHAR = 'done'
					AND coalesce(done_on::VARCHAR::DATE <= ${LAST_DAY}, true) AS is_done,
				coalesce(due_on::VARCHAR::DATE <= ${LAST_DAY}, false) AS is_due
			FROM qaf_action JOIN place ON place.assessment_id = qaf_action.assessment_id::VARCHAR
				JOIN calendar ON month >= since
			WHERE status::VARCHAR <> 'dropped'
		)
		SELECT period, '' AS org_code, area_code, scope, section_no::VARCHAR AS section_no,
			priority::VARCHAR AS priority,
			${madeFigure('due', 'is_due::INTEGER')},
			${madeFigure('done', '(is_due AND is_done)::INTEGER')},
			${madeFigure('overdue', '(is_due AND NOT is_done)::INTEGER')}
		FROM action`,

	`CREATE OR REPLACE TABLE review_state AS
		WITH review AS (SELECT ${columnsAsText('system_review')} FROM system_review), span AS (
			SELECT area_code, review_area, status AS review_status, ${monthOf('reviewed_on')} AS as_of,
				coalesce(lead(${monthOf('reviewed_on')}) OVER (PARTITION BY area_code, review_area
					ORDER BY reviewed_on), (SELECT max(month) + 1 FROM calendar)) AS until
			FROM review
		)
		SELECT month AS period, '' AS org_code, area_code, review_area, review_status, as_of,
			${madeFigure('reviewed', `CASE WHEN review_status <> 'unknown' THEN 1 END`)},
			${madeFigure('in_place', `CASE WHEN review_status <> 'unknown' THEN (review_status IN (${IN_PLACE}))::INTEGER END`)}
		FROM span JOIN calendar ON month >= as_of AND month < until`
];
