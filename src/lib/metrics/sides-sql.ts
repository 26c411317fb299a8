import type { MetricRequest, Part } from './metric';
import { SOURCES } from './sources';
import { CELLS_OF_TOTALS, ownSql } from './own-total-sql';
import { hasSplit, isStock, partSql } from './part-sql';
import { joinSql, NOTHING, sql, type Sql } from './sql';

const LETTERS = ['n', 'd'] as const; // numerator, denominator

/**
 * `sides`: for each sender, area, period and dimension value what is known of each part.
 * @param totalled the part that the senders' own totals tell of, if there is one (see `ownSql`)
 */
export function sidesSql(
	parts: Part[],
	totalled: Part | null,
	{ by, ...request }: MetricRequest
): Sql {
	const whole = { by, ...request };
	const letters = parts.map((part, index) => ({ part, letter: text(LETTERS[index]!) }));
	const split = letters.filter(({ part }) => hasSplit(part, by));
	const unsplit = letters.filter(({ part }) => !hasSplit(part, by));
	const cells = by
		? joinSql(
				[
					...split.map(
						({ letter }) =>
							sql`SELECT DISTINCT period, org_code, area_code, dimension_value FROM ${letter}_part`
					),
					...unsplit.map(({ letter }) => cellsOfWhole(letter, split[0]!.letter))
				],
				' UNION '
			)
		: sql`SELECT period, org_code, area_code, NULL::VARCHAR AS dimension_value FROM pairs`;
	const withParts = letters.map(
		({ part, letter }) => sql`${letter}_part AS (${partSql(part, whole)})`
	);
	const columns = letters.map(
		({ part, letter }) => sql`${stateOf(part, letter)} AS ${letter}_state,
			coalesce(${letter}.low, 0) AS ${letter}_low, coalesce(${letter}.high, 0) AS ${letter}_high,
			coalesce(${letter}.exact, 0) AS ${letter}_exact, ${letter}.as_of AS ${letter}_as_of,
			${letter}.least AS ${letter}_least, ${letter}.most AS ${letter}_most`
	);
	const joins = letters.map(({ part, letter }) => {
		const onDimension = hasSplit(part, by)
			? sql`AND ${letter}.dimension_value = cells.dimension_value`
			: NOTHING;
		return sql`LEFT JOIN ${letter}_part AS ${letter} ON ${letter}.period = cells.period
				AND ${letter}.org_code = cells.org_code AND ${letter}.area_code = cells.area_code ${onDimension}
			LEFT JOIN ${activityOf(part)} AS ${letter}_sent ON ${letter}_sent.month = windows.last_month
				AND ${letter}_sent.org_code = cells.org_code AND ${letter}_sent.area_code = cells.area_code
				AND ${letter}_sent.dataset = ${datasetOf(part)}
			LEFT JOIN completed AS ${letter}_all ON ${letter}_all.month = windows.last_month
				AND ${letter}_all.org_code = cells.org_code AND ${letter}_all.dataset = ${datasetOf(part)}
			${needsAllMonths(part) ? monthsJoin(part, letter) : NOTHING}`;
	});
	const hasRow = by
		? joinSql(
				letters.map(({ letter }) => sql`${letter}.org_code IS NOT NULL`),
				' OR '
			)
		: sql`true`;
	const datasets = joinSql(
		[...new Set(parts.map(datasetOf))].map((dataset) => sql`${dataset}`),
		', '
	);
	return sql`${joinSql(withParts, ',\n')},
	${totalled ? sql`${ownSql(totalled, whole)},` : NOTHING}
	cells AS (${cells}${by && totalled ? CELLS_OF_TOTALS : NOTHING}),
	due AS (
		SELECT windows.period, org_code::VARCHAR AS org_code, bool_or(expected::VARCHAR = 'y') AS is_due
		FROM submission JOIN windows ON submission.period = windows.last_month
		WHERE dataset::VARCHAR IN (${datasets}) GROUP BY ALL
	),
	sides AS (
		SELECT cells.*, estimated.month IS NOT NULL AS is_estimate, ${joinSql(columns, ', ')}, ${hasRow} AS has_row, coalesce(due.is_due, true) AS is_due
		FROM cells JOIN windows USING (period)
			${joinSql(joins, '\n')}
			LEFT JOIN estimated ON estimated.month = coalesce(n.as_of, windows.last_month)
				AND estimated.org_code = cells.org_code AND estimated.area_code = cells.area_code
			LEFT JOIN due ON due.period = cells.period AND due.org_code = cells.org_code
	)`;
}

/** Who reports the part that is not split stands in the sum of every value, also with none of it. */
function cellsOfWhole(whole: Sql, split: Sql): Sql {
	return sql`SELECT DISTINCT period, ${whole}_part.org_code, ${whole}_part.area_code,
			${split}_part.dimension_value
		FROM ${whole}_part JOIN ${split}_part USING (period)
		WHERE ${split}_part.dimension_value IS NOT NULL`;
}

/** A flow over several months is known when no month lacks it of which the sender sent the file. */
function needsAllMonths(part: Part): boolean {
	return part.absent === 'missing' && !isStock(part);
}

/** What the group keeps is known by the name of its table, what agencies send by that of the file. */
function datasetOf(part: Part): string {
	return SOURCES[part.from].dataset ?? part.from;
}

function activityOf(part: Part): Sql {
	return SOURCES[part.from].dataset === null ? sql`group_activity` : sql`activity`;
}

function monthsJoin(part: Part, letter: Sql): Sql {
	return sql`LEFT JOIN (
				SELECT windows.period, org_code, area_code, count(*) AS months
				FROM activity JOIN windows
					ON activity.month BETWEEN windows.first_month AND windows.last_month
				WHERE dataset = ${datasetOf(part)} GROUP BY ALL
			) AS ${letter}_months ON ${letter}_months.period = cells.period
				AND ${letter}_months.org_code = cells.org_code
				AND ${letter}_months.area_code = cells.area_code`;
}

/** known, unknown, withheld or not_applicable (see `Part.absent` for what an absent row means). */
function stateOf(part: Part, letter: Sql): Sql {
	const absent = part.absent === 'zero' ? 'known' : 'unknown';
	return sql`CASE
		WHEN ${letter}.withheld > 0 THEN 'withheld' WHEN ${letter}.gaps > 0 THEN 'unknown'
		${needsAllMonths(part) ? sql`WHEN ${letter}.months < ${letter}_months.months THEN 'unknown'` : NOTHING}
		WHEN ${letter}.given > 0 THEN 'known' WHEN ${letter}.given = 0 THEN 'not_applicable'
		WHEN ${letter}_sent.org_code IS NOT NULL THEN ${absent}
		WHEN ${letter}_all.org_code IS NOT NULL THEN 'known'
		ELSE 'unknown' END`;
}

function text(letter: (typeof LETTERS)[number]): Sql {
	return { text: letter, parameters: [] };
}
