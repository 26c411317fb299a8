import type { BenchmarkId } from '$lib/schemas';
import type { PartedSpec } from './metric';
import { joinSql, NOTHING, sql, type Sql } from './sql';

/**
 * `gaps`: what is missing in each reported area, so that a surplus elsewhere cannot make up for it.
 * @param per id of the benchmark, whose agreed value or span is in `setting_benchmark`
 */
export function gapSql(per: BenchmarkId): Sql {
	return sql`, gaps AS (
		SELECT period, area_code, dimension_value,
			greatest(0, ceil(sum(n_low) / any_value(value)) - sum(d_high)) AS gap_low,
			greatest(0, ceil(sum(n_high) / any_value(coalesce(low, value))) - sum(d_low)) AS gap_high
		FROM sides, setting_benchmark
		WHERE n_state = 'known' AND d_state = 'known' AND setting_benchmark.id = ${per} GROUP BY ALL
	), gap_totals AS (
		SELECT ancestor_code AS target_code, period, dimension_value,
			sum(gap_low) AS gap_low, sum(gap_high) AS gap_high
		FROM gaps JOIN area_tree USING (area_code) GROUP BY ALL
	)`;
}

/**
 * `totals`: the sides summed over the area tree; children divide only workers whom they can reach.
 * @param hasTotals whether `covered` and `gains` tell of the numerator (see `coverSql`)
 */
export function rollUpSql(spec: PartedSpec, hasTotals: boolean): Sql {
	if (!hasTotals) return sql`totals AS (${sumsSql(spec, false)})`;
	return sql`sums AS (${sumsSql(spec, true)}),
	totals AS (
		SELECT sums.* REPLACE (n_low + coalesce(gain_low, 0) AS n_low,
			n_high + coalesce(gain_high, 0) AS n_high)
		FROM sums LEFT JOIN gains ON gains.target_code = sums.target_code
			AND gains.period = sums.period
			AND gains.dimension_value IS NOT DISTINCT FROM sums.dimension_value
	)`;
}

function sumsSql(spec: PartedSpec, hasTotals: boolean): Sql {
	const perChildren = spec.form === 'per_children' || spec.form === 'children_per';
	const isAlone = spec.form === 'sum';
	const reach = perChildren
		? sql`LEFT JOIN children_reach AS reach ON reach.target_code = tree.ancestor_code
			AND reach.area_code = sides.area_code`
		: NOTHING;
	const cover = hasTotals
		? sql`LEFT JOIN covered ON covered.target_code = tree.ancestor_code
			AND covered.period = sides.period AND covered.org_code = sides.org_code
			AND covered.area_code = sides.area_code
			AND covered.dimension_value IS NOT DISTINCT FROM sides.dimension_value`
		: NOTHING;
	const isCovered = hasTotals ? sql`covered.area_code IS NOT NULL` : sql`false`;
	const nKnown = sql`(n_state = 'known' OR ${isCovered})`;
	const counted = perChildren
		? sql`n_state = 'known' AND reach.area_code IS NOT NULL`
		: isAlone
			? nKnown
			: sql`${nKnown} AND d_state = 'known'`;
	const reported = perChildren ? sql`n_state = 'known'` : counted;
	const oneKnown = perChildren
		? sql`n_state = 'known' AND reach.area_code IS NULL`
		: isAlone
			? sql`false`
			: sql`${nKnown} <> (d_state = 'known')`;
	const anyIs = (state: string) =>
		perChildren
			? sql`n_state = ${state}`
			: sql`(n_state = ${state} AND NOT ${isCovered}${isAlone ? NOTHING : sql` OR d_state = ${state}`})`;
	const hasDenominator = !perChildren && !isAlone;
	// Who says that a figure does not apply has reported, and leaves nothing out.
	const applies = [sql`n_state`, ...(hasDenominator ? [sql`d_state`] : [])].map(
		(state) => sql`${state} IN ('known', 'not_applicable')`
	);
	const answered = sql`(${reported} OR (${joinSql(applies, ' AND ')}))`;
	const denominator = !hasDenominator
		? NOTHING
		: sql`, sum(d_low) FILTER (${counted}) AS d_low, sum(d_high) FILTER (${counted}) AS d_high`;
	return sql`SELECT tree.ancestor_code AS target_code, sides.period, sides.dimension_value,
			sum(n_low) FILTER (${counted}) AS n_low, sum(n_high) FILTER (${counted}) AS n_high,
			sum(n_exact) FILTER (${counted}) AS n_exact ${denominator},
			count(*) FILTER (${counted}) AS counted, count(*) FILTER (${reported}) AS reported,
			count(*) FILTER (${oneKnown} AND NOT ${anyIs('not_applicable')}) AS left_out,
			count(*) FILTER (${anyIs('withheld')}) AS withheld,
			count(*) FILTER (${anyIs('not_applicable')}) AS not_applicable,
			count(DISTINCT nullif(sides.org_code, '')) FILTER (${answered}) AS senders_reported,
			count(DISTINCT nullif(sides.org_code, '')) FILTER (is_due OR ${answered}) AS senders_expected,
			count(*) FILTER (${counted} AND is_estimate) AS estimates,
			(min(n_least) FILTER (${counted}) <> max(n_most) FILTER (${counted}))::INTEGER AS is_mixed,
			min(n_as_of) FILTER (${counted} AND NOT ${isCovered}) AS as_of
		FROM sides JOIN area_tree AS tree USING (area_code) ${reach} ${cover}
		WHERE tree.ancestor_code IN (SELECT area_code FROM targets)
			AND (has_row OR ${isCovered})
		GROUP BY ALL`;
}
