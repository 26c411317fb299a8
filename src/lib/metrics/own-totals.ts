import { SCHEMAS } from '$lib/schemas';
import { MEASURE_STATUS } from '$lib/tables';

const DEEPEST = 4; // totals inside totals; what lies deeper is compared with its areas alone

interface Figure {
	name: string;
	/** An earlier breakdown that stands tells nothing about the stock of this month. */
	isStock: boolean;
}

const FIGURES: Figure[] = SCHEMAS.caseload_total.fields.flatMap(({ name, measure }) =>
	measure ? [{ name, isStock: measure.overTime === 'stock' }] : []
);

/** SQL that is the same for every figure, joined by commas. */
const each = (write: (figure: Figure) => string) => FIGURES.map(write).join(', ');

/** The figure of a row is given, and is that of the row's month. */
const isFresh = ({ name, isStock }: Figure) =>
	`(${name}_status = ${MEASURE_STATUS.given}` +
	(isStock ? ` AND coalesce(nullif(as_of, 0), period) = period)` : ')');

const KEY = 'month, org_code, total_code';

/**
 * SQL that makes `own_total`: each sender's own totals over its areas as ranges that what it says
 * of those areas, and its totals inside the total, narrow further. `x_low` and `x_high` are null
 * where the total tells nothing of x; `x_parts_low` and `x_parts_high` are what the rows of the
 * areas alone add up to, so that a sum over areas is put right by adding the difference.
 * `caseload_set` holds the areas that a total adds up: only totals that match in number are used.
 */
export const OWN_TOTALS: string[] = [
	`CREATE OR REPLACE TABLE caseload_set AS
		WITH total AS (
			SELECT DISTINCT period AS month, org_code::VARCHAR AS org_code,
				area_code::VARCHAR AS total_code, areas FROM caseload_total
		)
		SELECT activity.month, activity.org_code, total_code, activity.area_code
		FROM total JOIN area_tree ON area_tree.ancestor_code = total_code
			JOIN activity ON activity.dataset = 'caseload' AND activity.month = total.month
				AND activity.org_code = total.org_code AND activity.area_code = area_tree.area_code
		QUALIFY count(*) OVER (PARTITION BY activity.month, activity.org_code, total_code) = areas`,

	// A row that is absent from a breakdown of which everything is told is 0.
	`CREATE OR REPLACE TABLE own_total_alone AS
		WITH total AS (
			SELECT period AS month, org_code::VARCHAR AS org_code, area_code::VARCHAR AS total_code,
				dim::VARCHAR AS dim, dim_value::VARCHAR AS dim_value, areas,
				${each((f) => `CASE WHEN ${isFresh(f)} THEN ${f.name}_low END AS ${f.name}_low`)},
				${each((f) => `CASE WHEN ${isFresh(f)} THEN ${f.name}_high END AS ${f.name}_high`)}
			FROM caseload_total
		), total_dim AS (
			SELECT ${KEY}, dim, max(areas) AS areas,
				${each(({ name }) => `count(${name}_low) = count(*) AS ${name}_tells`)}
			FROM total GROUP BY ALL
		), part AS (
			SELECT sets.month, sets.org_code, sets.total_code, sets.area_code, caseload.dim::VARCHAR AS dim, dim_value::VARCHAR AS dim_value,
				${each(({ name }) => `${name}_low, ${name}_high`)},
				${each((f) => `${isFresh(f)} AS ${f.name}_fresh`)}
			FROM caseload_set AS sets JOIN caseload ON caseload.period = sets.month
				AND caseload.org_code::VARCHAR = sets.org_code
				AND caseload.area_code::VARCHAR = sets.area_code
			SEMI JOIN total_dim ON total_dim.month = sets.month AND total_dim.org_code = sets.org_code
				AND total_dim.total_code = sets.total_code AND total_dim.dim = caseload.dim::VARCHAR
		), part_sum AS (
			SELECT ${KEY}, dim, dim_value,
				${each(({ name }) => `coalesce(sum(${name}_low), 0) AS ${name}_low`)},
				${each(({ name }) => `coalesce(sum(${name}_high), 0) AS ${name}_high`)}
			FROM part GROUP BY ALL
		), part_dim AS (
			SELECT ${KEY}, dim, ${each(({ name }) => `count(*) FILTER (${name}_tells) AS ${name}_telling`)}
			FROM (
				SELECT ${KEY}, dim, area_code, ${each(({ name }) => `bool_and(${name}_fresh) AS ${name}_tells`)}
				FROM part GROUP BY ALL
			) GROUP BY ALL
		), around AS (
			SELECT inside.month, inside.org_code, inside.total_code, count(total.total_code) AS level
			FROM (SELECT DISTINCT ${KEY} FROM total) AS inside
				JOIN area_tree ON area_tree.area_code = inside.total_code AND area_tree.depth > 0
				JOIN (SELECT DISTINCT ${KEY} FROM total) AS total ON total.month = inside.month
					AND total.org_code = inside.org_code AND total.total_code = area_tree.ancestor_code
			GROUP BY ALL
		)
		SELECT ${KEY}, dim, dim_value, coalesce(level, 0) AS level,
			${each(({ name }) => `CASE WHEN total.dim IS NULL AND ${name}_tells THEN 0 ELSE total.${name}_low END AS ${name}_low`)},
			${each(({ name }) => `CASE WHEN total.dim IS NULL AND ${name}_tells THEN 0 ELSE total.${name}_high END AS ${name}_high`)},
			${each(({ name }) => `coalesce(part_sum.${name}_low, 0) AS ${name}_parts_low`)},
			${each(({ name }) => `coalesce(part_sum.${name}_high, 0) AS ${name}_parts_high`)},
			${each(({ name }) => `coalesce(${name}_telling, 0) = total_dim.areas AS ${name}_parts_tell`)}
		FROM total FULL JOIN part_sum USING (${KEY}, dim, dim_value)
			JOIN total_dim USING (${KEY}, dim)
			LEFT JOIN part_dim USING (${KEY}, dim)
			LEFT JOIN around USING (${KEY})
			SEMI JOIN caseload_set USING (${KEY})`,

	`CREATE OR REPLACE TABLE own_total AS SELECT * FROM own_total_alone WHERE level >= ${DEEPEST}`,

	// From the inside out, because what is known of the totals inside narrows the total around them.
	...Array.from({ length: DEEPEST }, (_, place) => narrowed(DEEPEST - 1 - place)),

	`DROP TABLE own_total_alone`
];

/** Totals with `level` totals around them; ranges that do not meet are told by the areas. */
function narrowed(level: number): string {
	return `INSERT INTO own_total
		WITH gain AS (
			SELECT outside.month, outside.org_code, outside.total_code, dim, dim_value,
				${each(({ name }) => `sum(inside.${name}_low - inside.${name}_parts_low) AS ${name}_low`)},
				${each(({ name }) => `sum(inside.${name}_high - inside.${name}_parts_high) AS ${name}_high`)}
			FROM (SELECT DISTINCT ${KEY} FROM own_total_alone WHERE level = ${level}) AS outside
				JOIN area_tree ON ancestor_code = outside.total_code AND depth > 0
				JOIN own_total AS inside ON inside.level = ${level + 1} AND inside.month = outside.month
					AND inside.org_code = outside.org_code AND inside.total_code = area_tree.area_code
			GROUP BY ALL
		), within AS (
			SELECT alone.*,
				${each(({ name }) => `CASE WHEN ${name}_parts_tell THEN ${name}_parts_low + coalesce(gain.${name}_low, 0) END AS ${name}_within_low`)},
				${each(({ name }) => `CASE WHEN ${name}_parts_tell THEN ${name}_parts_high + coalesce(gain.${name}_high, 0) END AS ${name}_within_high`)}
			FROM own_total_alone AS alone LEFT JOIN gain USING (${KEY}, dim, dim_value)
			WHERE level = ${level}
		)
		SELECT * EXCLUDE (${each(({ name }) => `${name}_within_low, ${name}_within_high`)}) REPLACE (
			${each(({ name }) => narrowedEnd(name, 'low'))}, ${each(({ name }) => narrowedEnd(name, 'high'))})
		FROM within`;
}

function narrowedEnd(name: string, end: 'low' | 'high'): string {
	const low = `greatest(${name}_low, ${name}_within_low)`;
	const high = `least(${name}_high, ${name}_within_high)`;
	return `CASE WHEN ${low} > ${high} THEN ${name}_within_${end} ELSE ${end === 'low' ? low : high} END AS ${name}_${end}`;
}
