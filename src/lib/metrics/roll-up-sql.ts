import type { PartedSpec } from './metric';
import { NOTHING, sql, type Sql } from './sql';

/** `gaps`: what is missing in each reported area, so that a surplus elsewhere cannot make up for it. */
export function gapSql({ least, most }: { least: number; most: number }): Sql {
	return sql`, gaps AS (
		SELECT period, area_code, dimension_value,
			greatest(0, ceil(sum(n_low) / ${most}) - sum(d_high)) AS gap_low,
			greatest(0, ceil(sum(n_high) / ${least}) - sum(d_low)) AS gap_high
		FROM sides WHERE n_state = 'known' AND d_state = 'known' GROUP BY ALL
	), gap_totals AS (
		SELECT ancestor_code AS target_code, period, dimension_value,
			sum(gap_low) AS gap_low, sum(gap_high) AS gap_high
		FROM gaps JOIN area_tree USING (area_code) GROUP BY ALL
	)`;
}

/** `totals`: the sides summed over the area tree; children divide only workers whom they can reach. */
export function rollUpSql(spec: PartedSpec): Sql {
	const perChildren = spec.form === 'per_children' || spec.form === 'children_per';
	const reach = perChildren
		? sql`LEFT JOIN children_reach AS reach ON reach.target_code = tree.ancestor_code
			AND reach.area_code = sides.area_code`
		: NOTHING;
	const counted = perChildren
		? sql`n_state = 'known' AND reach.area_code IS NOT NULL`
		: sql`n_state = 'known' AND d_state = 'known'`;
	const reported = perChildren ? sql`n_state = 'known'` : counted;
	const oneKnown = perChildren
		? sql`n_state = 'known' AND reach.area_code IS NULL`
		: sql`(n_state = 'known') <> (d_state = 'known')`;
	const anyIs = (state: string) =>
		perChildren ? sql`n_state = ${state}` : sql`${state} IN (n_state, d_state)`;
	const denominator = perChildren
		? NOTHING
		: sql`, sum(d_low) FILTER (${counted}) AS d_low, sum(d_high) FILTER (${counted}) AS d_high`;
	return sql`totals AS (
		SELECT tree.ancestor_code AS target_code, sides.period, sides.dimension_value,
			sum(n_low) FILTER (${counted}) AS n_low, sum(n_high) FILTER (${counted}) AS n_high,
			sum(n_exact) FILTER (${counted}) AS n_exact ${denominator},
			count(*) FILTER (${counted}) AS counted, count(*) FILTER (${reported}) AS reported,
			count(*) FILTER (${oneKnown}) AS left_out,
			count(*) FILTER (${anyIs('withheld')}) AS withheld,
			count(*) FILTER (${anyIs('not_applicable')}) AS not_applicable,
			count(DISTINCT org_code) FILTER (${reported}) AS senders_reported,
			count(DISTINCT org_code) FILTER (is_due OR (${reported})) AS senders_expected
		FROM sides JOIN area_tree AS tree USING (area_code) ${reach}
		WHERE tree.ancestor_code IN (SELECT area_code FROM targets)
		GROUP BY ALL
	)`;
}
