import { METRICS } from './catalog';
import { compileCompleteness } from './compile-completeness';
import type { MetricRequest, MetricSpec, Part, PartedSpec } from './metric';
import { coverSql, totalledPart } from './own-total-sql';
import { requestFrame } from './request-frame';
import { gapSql, rollUpSql } from './roll-up-sql';
import { sidesSql } from './sides-sql';
import { NOTHING, sql, type Sql } from './sql';
import { STEADY_FILES } from './steady-senders';

/**
 * The SQL that answers a request: one row per area, period and value of the requested dimension,
 * and nothing finer. Columns as `readMetricRows` expects them.
 * Ratios use only sender-area-months that have both parts; the others are counted in `left_out`.
 * @throws InvalidRequest when the metric cannot be split or filtered as asked
 */
export function compileMetric(request: MetricRequest): Sql {
	const spec = METRICS[request.metric];
	checkRequest(spec, request);
	return spec.form === 'completeness' ? compileCompleteness(request) : compileParted(spec, request);
}

/** As `compileMetric`, for any metric of parts, listed or not. */
export function compileParted(spec: PartedSpec, request: MetricRequest): Sql {
	const totalled = totalledPart(spec);
	return sql`WITH ${requestFrame(request, spec.numerator.from)},
	${sidesSql(partsOf(spec), totalled, request)}
	${totalled ? sql`, ${coverSql(totalled, spec.form === 'ratio')}` : NOTHING}
	${spec.form === 'gap' ? gapSql(spec.per) : NOTHING},
	${rollUpSql(spec, totalled !== null)}
	${resultSql(spec, request)}`;
}

export class InvalidRequest extends Error {
	override name = 'InvalidRequest';
}

function checkRequest(spec: MetricSpec, request: MetricRequest): void {
	const { metric, by, filters } = request;
	checkSteady(spec, request);
	if (spec.needs && by !== spec.needs && filters[spec.needs]?.length !== 1) {
		throw new InvalidRequest(`${metric} must be split by ${spec.needs}, or show one of its values`);
	}
	for (const dimension of [by, ...Object.keys(filters)]) {
		if (dimension && !spec.dimensions.some((allowed) => allowed === dimension)) {
			throw new InvalidRequest(`${metric} cannot be split by ${dimension}`);
		}
	}
}

/** What else could be asked of the panel would set single agencies apart. */
function checkSteady(spec: MetricSpec, request: MetricRequest): void {
	if (!request.steadyOnly) return;
	const { level, area, by, filters } = request;
	const isWhole = level === null && area === null && by === null && !Object.keys(filters).length;
	if (!isWhole || !hasSteadyPanel(spec)) {
		throw new InvalidRequest(
			'only figures of all staff or all cases of the response are told of steady agencies'
		);
	}
}

/** Whether a metric is made of what every agency owes every month. */
export function hasSteadyPanel(spec: MetricSpec): boolean {
	if (spec.form === 'completeness') return false;
	return partsOf(spec).every(({ from }) => STEADY_FILES.some((file) => file === from));
}

function usesYear(spec: PartedSpec): boolean {
	return partsOf(spec).some((part) => part.overTime === 'year_mean');
}

function partsOf(spec: PartedSpec): Part[] {
	return 'denominator' in spec ? [spec.numerator, spec.denominator] : [spec.numerator];
}

function resultSql(spec: PartedSpec, request: MetricRequest): Sql {
	const onlyPresent = request.by ? sql`WHERE totals.dimension_value IS NOT NULL` : NOTHING;
	const perChildren = spec.form === 'per_children' || spec.form === 'children_per';
	const more =
		spec.form === 'gap'
			? sql`, gap_low, gap_high`
			: perChildren
				? sql`, children.children`
				: NOTHING;
	const months = usesYear(spec) ? sql`, year.months` : NOTHING;
	const yearJoin = usesYear(spec) ? sql`LEFT JOIN year ON year.period = windows.period` : NOTHING;
	const join =
		spec.form === 'gap'
			? sql`LEFT JOIN gap_totals ON gap_totals.target_code = targets.area_code
			AND gap_totals.period = windows.period
			AND gap_totals.dimension_value IS NOT DISTINCT FROM totals.dimension_value`
			: perChildren
				? sql`LEFT JOIN children ON children.area_code = targets.area_code
			AND children.year = windows.last_month // 12`
				: NOTHING;
	return sql`SELECT targets.area_code, windows.first_month, totals.* EXCLUDE (target_code, period) ${more} ${months}
	FROM targets CROSS JOIN windows
		LEFT JOIN totals ON totals.target_code = targets.area_code AND totals.period = windows.period
		${join} ${yearJoin}
	${onlyPresent}
	ORDER BY targets.area_code, windows.first_month, totals.dimension_value`;
}
