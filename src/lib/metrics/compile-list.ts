import { monthText } from '$lib/tables';
import type { ListId, ListRequest } from './list';
import { NOTHING, sql, type Sql } from './sql';

/** The SQL of a list; its columns are those that `readListRows` expects. */
export function compileList({ list, month, area }: ListRequest): Sql {
	return COMPILE[list](month, (column) =>
		area === null
			? NOTHING
			: sql`AND ${column} IN (SELECT area_code FROM area_tree WHERE ancestor_code = ${area})`
	);
}

type Within = (column: Sql) => Sql;

const COMPILE: Record<ListId, (month: number, within: Within) => Sql> = {
	services: (month, within) => sql`SELECT here.area_code, here.service_type,
			here.coverage_level AS level, here.freshness, here.as_of, here.via_area,
			there.coverage_level AS via_level, here.oldest_verified, here.newest_verified,
			here.providers_listed_low AS listed_low, here.providers_listed_high AS listed_high,
			here.providers_functional_low AS functional_low,
			here.providers_functional_high AS functional_high,
			here.providers_with_capacity_low AS with_capacity_low,
			here.providers_with_capacity_high AS with_capacity_high,
			here.in_agreed_pathway AS in_pathway, here.child_friendly,
			here.disability_accessible AS accessible, here.free_of_charge AS free,
			here.open_24_7 AS open_always, children.children
		FROM service_state AS here
			LEFT JOIN service_state AS there ON there.period = here.period
				AND there.area_code = here.via_area AND there.service_type = here.service_type
			LEFT JOIN children ON children.area_code = here.area_code
				AND children.year = here.period // 12
		WHERE here.period = ${month} ${within(sql`here.area_code`)}
		ORDER BY here.area_code, here.service_type`,

	quality: (month, within) => sql`SELECT assessment_id::VARCHAR AS assessment_id,
			assessed_on::VARCHAR AS assessed_on, qaf.area_code::VARCHAR AS area_code,
			scope::VARCHAR AS scope, sender.employer_type,
			CASE WHEN qaf.org_code IS NOT NULL
				THEN dense_rank() OVER (ORDER BY hash(qaf.org_code::VARCHAR)) END::INTEGER AS agency,
			version::VARCHAR AS version,
			section_no::VARCHAR AS section, item_code::VARCHAR AS item, group_no AS "group",
			rating::VARCHAR AS rating, evidence_type::VARCHAR AS evidence
		FROM qaf LEFT JOIN sender ON sender.org_code = qaf.org_code::VARCHAR
		WHERE assessed_on::VARCHAR < ${dayAfter(month)} ${within(sql`qaf.area_code::VARCHAR`)}
		ORDER BY assessed_on::VARCHAR, 1, 3, 7, 8, group_no`,

	actions: (month, within) => sql`SELECT action_id::VARCHAR AS action_id,
			qaf_action.assessment_id::VARCHAR AS assessment_id, place.area_code,
			section_no::VARCHAR AS section, item_code::VARCHAR AS item,
			action_code::VARCHAR AS action_code, action_text::VARCHAR AS action_text,
			lead_type::VARCHAR AS lead_type, priority::VARCHAR AS priority,
			due_on::VARCHAR AS due_on, status::VARCHAR AS status, done_on::VARCHAR AS done_on,
			coalesce(due_on::VARCHAR < ${dayAfter(month)} AND status::VARCHAR <> 'dropped'
				AND NOT (status::VARCHAR = 'done' AND coalesce(done_on::VARCHAR < ${dayAfter(month)}, true)),
				false) AS is_overdue
		FROM qaf_action JOIN (
			SELECT assessment_id::VARCHAR AS assessment_id, min(area_code::VARCHAR) AS area_code,
				min(assessed_on::VARCHAR) AS assessed_on
			FROM qaf GROUP BY ALL
		) AS place ON place.assessment_id = qaf_action.assessment_id::VARCHAR
		WHERE place.assessed_on < ${dayAfter(month)} ${within(sql`place.area_code`)}
		ORDER BY due_on::VARCHAR NULLS LAST, 1`,

	reviews: (month, within) => sql`SELECT area_code::VARCHAR AS area_code,
			review_area::VARCHAR AS review_area, reviewed_on::VARCHAR AS reviewed_on,
			status::VARCHAR AS status, source::VARCHAR AS source, note::VARCHAR AS note
		FROM system_review
		WHERE reviewed_on::VARCHAR < ${dayAfter(month)} ${within(sql`area_code::VARCHAR`)}
		QUALIFY row_number() OVER (PARTITION BY area_code::VARCHAR, review_area::VARCHAR
			ORDER BY reviewed_on::VARCHAR DESC) = 1
		ORDER BY 1, 2`
};

/** Days are text that sorts: every day of a month is before this. */
function dayAfter(month: number): string {
	return `${monthText(month + 1)}-01`;
}
