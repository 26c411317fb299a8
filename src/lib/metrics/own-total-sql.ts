import type { MetricRequest, Part, PartedSpec } from './metric';
import { figureSql } from './figure-sql';
import { conditions, isStock, monthJoin, partFor, senderJoin, splitExpression } from './part-sql';
import { NOTHING, sql, type Sql } from './sql';
import { steadySql } from './steady-sql';

/** The part whose sums over areas are narrowed by the senders' own totals; null where none is. */
export function totalledPart(spec: PartedSpec): Part | null {
	const isSummed = spec.form === 'ratio' || spec.form === 'sum';
	return isSummed && spec.numerator.from === 'caseload' ? spec.numerator : null;
}

/**
 * `own`: by period, month, sender and total what the sender's own totals (`own_total`) say of the
 * part, and what its areas' rows add up to. Only totals of which every wanted row is told.
 */
export function ownSql(whole: Part, request: MetricRequest): Sql {
	const part = partFor(whole, request);
	return sql`own AS (
		SELECT windows.period, month, source.org_code, total_code,
			${splitExpression(part, request.by)} AS dimension_value,
			sum(${figureSql(part, 'low')}) AS low, sum(${figureSql(part, 'high')}) AS high,
			sum(${figureSql(part, 'low', 'parts_')}) AS parts_low,
			sum(${figureSql(part, 'high', 'parts_')}) AS parts_high
		FROM own_total AS source
			JOIN windows ON ${monthJoin(part, 'month')} ${senderJoin(part, request)}
		${request.steadyOnly ? steadySql(sql`source.org_code`) : NOTHING}
		WHERE ${conditions(part, request)}
		GROUP BY ALL
		HAVING count(${figureSql(part, 'low')}) = count(*)
	)`;
}

/** Areas inside totals that have no row of a dimension's value: their cells, for `sides`. */
export const CELLS_OF_TOTALS = sql` UNION
	SELECT own.period, own.org_code, area_code, own.dimension_value
	FROM own JOIN caseload_set USING (month, org_code, total_code)`;

/**
 * `covered`: areas whose numerator is told by a total inside the target, the largest ones of which
 * every area has the other part. `gains`: what the totals say more than the areas' rows together.
 * In one month a total tells also of areas that are withheld; over several months each area must
 * be known by itself, because it could be withheld in a month without a total.
 */
export function coverSql(part: Part, hasDenominator: boolean): Sql {
	const dKnown = hasDenominator ? sql`d_state = 'known'` : sql`true`;
	const isOneMonth = isStock(part) ? sql`true` : sql`windows.first_month = windows.last_month`;
	return sql`usable AS (
		SELECT own.* FROM own JOIN windows USING (period)
			JOIN caseload_set USING (month, org_code, total_code)
			LEFT JOIN sides ON sides.period = own.period AND sides.org_code = own.org_code
				AND sides.area_code = caseload_set.area_code
				AND sides.dimension_value IS NOT DISTINCT FROM own.dimension_value
		GROUP BY ALL
		HAVING bool_and(coalesce(${dKnown} AND (n_state = 'known' OR ${isOneMonth}), false))
	),
	inside AS (
		SELECT tree.ancestor_code AS target_code, tree.depth, usable.*
		FROM usable JOIN area_tree AS tree ON tree.area_code = usable.total_code
		WHERE tree.ancestor_code IN (SELECT area_code FROM targets)
	),
	largest AS (
		SELECT * FROM inside ANTI JOIN (
			SELECT up.area_code AS inner_code, up.depth AS up, usable.*
			FROM usable JOIN area_tree AS up ON up.ancestor_code = usable.total_code
			WHERE up.depth > 0
		) AS larger ON larger.inner_code = inside.total_code AND larger.up <= inside.depth
			AND larger.period = inside.period AND larger.month = inside.month
			AND larger.org_code = inside.org_code
			AND larger.dimension_value IS NOT DISTINCT FROM inside.dimension_value
	),
	covered AS (
		SELECT DISTINCT target_code, period, org_code, area_code, dimension_value
		FROM largest JOIN caseload_set USING (month, org_code, total_code)
	),
	gains AS (
		SELECT target_code, period, dimension_value, sum(low - parts_low) AS gain_low,
			sum(high - parts_high) AS gain_high
		FROM largest GROUP BY ALL
	)`;
}
