import { CALENDAR, GROUP_DERIVATIONS } from './group-derivations';
import { STANDARD_SETTINGS } from './standard-settings';
import { OWN_TOTALS } from './own-totals';
import { SENDER_FILES } from './sources';
import { STEADY_SENDERS } from './steady-senders';

/** Codes of the areas that what the group keeps tells of. */
const GROUP_AREAS = ['services', 'cpms18', 'perception', 'qaf', 'system_review']
	.map((table) => `SELECT area_code::VARCHAR AS area_code FROM ${table}`)
	.join(' UNION ');

/**
 * SQL that turns the stored files into the small tables that every metric needs; run once, in
 * order, whenever the stored files change. Codes are VARCHAR here: each file has its own ENUM.
 */
export const DERIVATIONS: string[] = [
	...STANDARD_SETTINGS,

	// Who sent what for which area and month.
	`CREATE OR REPLACE TABLE activity AS
		${SENDER_FILES.map(
			(dataset) => `SELECT DISTINCT period AS month, org_code::VARCHAR AS org_code,
			area_code::VARCHAR AS area_code, '${dataset}' AS dataset FROM ${dataset}`
		).join('\n\t\tUNION ALL ')}`,

	...STEADY_SENDERS,

	// All areas, with those that files name and the area file does not as roots of their own.
	`CREATE OR REPLACE TABLE area AS
		SELECT area_code::VARCHAR AS area_code, area_name::VARCHAR AS area_name,
			level::VARCHAR AS level, parent_code::VARCHAR AS parent_code FROM ref_area
		UNION ALL
		SELECT area_code, area_code, NULL, NULL
		FROM (SELECT area_code FROM activity UNION ${GROUP_AREAS})
		WHERE area_code NOT IN (SELECT area_code::VARCHAR FROM ref_area)`,

	// Each area with itself and every area that contains it; depth 0 is the area itself.
	`CREATE OR REPLACE TABLE area_tree AS
		WITH RECURSIVE up(area_code, ancestor_code, depth) AS (
			SELECT area_code, area_code, 0 FROM area
			UNION ALL
			SELECT up.area_code, area.parent_code, up.depth + 1
			FROM up JOIN area ON area.area_code = up.ancestor_code
			WHERE area.parent_code IS NOT NULL AND up.depth < 12
				AND area.parent_code IN (SELECT area_code FROM area)
		) SELECT * FROM up`,

	...OWN_TOTALS,

	// The response: the smallest area that contains all that anybody reported about.
	`CREATE OR REPLACE TABLE response_area AS
		WITH told AS (
			SELECT DISTINCT area_code FROM activity
			UNION SELECT area_code::VARCHAR FROM services WHERE NOT EXISTS (FROM activity)
		), reach AS (
			SELECT ancestor_code, count(DISTINCT told.area_code) AS areas
			FROM told JOIN area_tree USING (area_code) GROUP BY ancestor_code
		), height AS (SELECT area_code, max(depth) AS height FROM area_tree GROUP BY area_code)
		SELECT ancestor_code AS area_code FROM reach JOIN height ON area_code = ancestor_code
		WHERE areas = (SELECT count(*) FROM told)
		ORDER BY height DESC, ancestor_code LIMIT 1`,

	// One kind of employer per sender: as the submissions say, else as its workforce says.
	`CREATE OR REPLACE TABLE sender AS
		SELECT org_code, min_by(employer_type, rank || employer_type) AS employer_type FROM (
			SELECT DISTINCT org_code::VARCHAR AS org_code, org_type::VARCHAR AS employer_type, '1' AS rank FROM submission
			UNION ALL
			SELECT DISTINCT org_code::VARCHAR, employer_type::VARCHAR, '2' FROM workforce
		) GROUP BY org_code`,

	// Senders that work in an area in a month: they sent something about it in the last 12 months.
	// A sender that never sent anything, but was expected, belongs to the response as a whole.
	`CREATE OR REPLACE TABLE active_pair AS
		SELECT DISTINCT month + lag AS month, org_code, area_code
		FROM activity, range(12) AS lags(lag)
		UNION ALL
		SELECT DISTINCT period, org_code::VARCHAR, (SELECT area_code FROM response_area)
		FROM submission
		WHERE expected::VARCHAR = 'y' AND org_code::VARCHAR NOT IN (SELECT org_code FROM activity)
			AND EXISTS (SELECT 1 FROM response_area)`,

	// Chains of age bands that cover 0 to 17 exactly, or 0 to 14 and then 15 to 19.
	`CREATE OR REPLACE TABLE own_children AS
		WITH RECURSIVE band AS (
			SELECT area_code::VARCHAR AS area_code, ref_year::INTEGER AS ref_year,
				pop_group::VARCHAR AS pop_group, sex::VARCHAR AS sex,
				age_min::INTEGER AS age_min, age_max::INTEGER AS age_max, population_low AS people
			FROM ref_population WHERE population_low IS NOT NULL AND age_max IS NOT NULL
		), chain(area_code, ref_year, pop_group, sex, next_age, people, bands, method) AS (
			SELECT area_code, ref_year, pop_group, sex, 0, 0::DOUBLE, 0, 'direct'
			FROM band WHERE age_min = 0 GROUP BY ALL
			UNION ALL
			SELECT chain.area_code, chain.ref_year, chain.pop_group, chain.sex, band.age_max + 1,
				chain.people + band.people * CASE WHEN band.age_max = 19 THEN 0.6 ELSE 1 END,
				chain.bands + 1, CASE WHEN band.age_max = 19 THEN 'split_15_19' ELSE chain.method END
			FROM chain JOIN band ON band.area_code = chain.area_code
				AND band.ref_year = chain.ref_year AND band.pop_group = chain.pop_group
				AND band.sex = chain.sex AND band.age_min = chain.next_age
			WHERE band.age_max <= 17 OR (band.age_min = 15 AND band.age_max = 19)
		), best AS (
			SELECT area_code, ref_year, pop_group, sex,
				min_by(people, method || bands::VARCHAR) AS people,
				min(method) AS method
			FROM chain WHERE next_age IN (18, 20) GROUP BY ALL
		), over_sex AS (
			SELECT area_code, ref_year, pop_group,
				coalesce(max(people) FILTER (sex = 'all'),
					CASE WHEN count(*) FILTER (sex IN ('f', 'm')) = 2 THEN sum(people) END) AS people,
				max(method) AS method
			FROM best GROUP BY ALL
		)
		SELECT area_code, ref_year,
			coalesce(max(people) FILTER (pop_group = 'all'), sum(people)) AS children,
			max(method) AS method
		FROM over_sex WHERE people IS NOT NULL GROUP BY ALL`,

	// The areas whose own figures make up an area's children: itself, or the topmost inside it.
	`CREATE OR REPLACE TABLE children_source AS
		WITH own AS (SELECT DISTINCT area_code FROM own_children)
		SELECT down.ancestor_code AS area_code, down.area_code AS source_code
		FROM area_tree AS down JOIN own USING (area_code)
		WHERE NOT EXISTS (
			SELECT 1 FROM area_tree AS between_source
				JOIN own AS nearer ON nearer.area_code = between_source.ancestor_code
				JOIN area_tree AS between_area ON between_area.area_code = between_source.ancestor_code
					AND between_area.ancestor_code = down.ancestor_code
			WHERE between_source.area_code = down.area_code AND between_source.depth > 0)`,

	CALENDAR,

	// Children by area and year: the newest figure that is not later than the year, else the oldest.
	`CREATE OR REPLACE TABLE children AS
		WITH years AS (
			SELECT DISTINCT month // 12 AS year FROM calendar
			UNION SELECT DISTINCT period // 12 FROM submission
		), dated AS (
			SELECT years.year, area_code, coalesce(
				max_by(children, ref_year) FILTER (ref_year <= years.year),
				min_by(children, ref_year)) AS children
			FROM years, own_children GROUP BY ALL
		)
		SELECT children_source.area_code, year, sum(children) AS children
		FROM children_source JOIN dated ON dated.area_code = source_code GROUP BY ALL`,

	// Areas whose workers may be divided by an area's children: they lie inside a source, or
	// contain sources that leave none of their parts out.
	`CREATE OR REPLACE TABLE children_reach AS
		WITH inside AS (
			SELECT DISTINCT children_source.area_code AS target_code, area_tree.area_code
			FROM children_source JOIN area_tree ON area_tree.ancestor_code = source_code
		), leaf AS (
			SELECT area_code FROM area
			WHERE area_code NOT IN (SELECT parent_code FROM area WHERE parent_code IS NOT NULL)
		), uncovered AS (
			SELECT tree.ancestor_code AS target_code, leaf.area_code
			FROM leaf JOIN area_tree AS tree USING (area_code)
			ANTI JOIN inside ON inside.target_code = tree.ancestor_code
				AND inside.area_code = leaf.area_code
		)
		SELECT target_code, area_code FROM inside
		UNION
		SELECT tree.ancestor_code, tree.area_code FROM area_tree AS tree
		WHERE tree.ancestor_code IN (SELECT target_code FROM inside)
			AND NOT EXISTS (
				SELECT 1 FROM uncovered JOIN area_tree AS below
					ON below.area_code = uncovered.area_code AND below.ancestor_code = tree.area_code
				WHERE uncovered.target_code = tree.ancestor_code)`,

	...GROUP_DERIVATIONS
];
