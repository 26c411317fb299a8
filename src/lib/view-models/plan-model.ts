import { compareNames } from '$lib/format';
import type { MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { certainPlaces } from './need-order';
import { NO_CHANGES, planArea, type AreaPlan, type PlanBenchmarks } from './plan-area';
import { changeStaff, type RefusedMove } from './plan-moves';
import { NONE, rangeOf, sumRanges, type Range } from './plan-range';
import { STANDARD_SCENARIO, type Scenario } from './plan-scenario';

export interface PlanInput {
	/** Areas of one level. */
	areas: { code: string; name: string }[];
	month: Month;
	/** The answers to `planRequests`. */
	cases: MetricRow[];
	supervision: MetricRow[];
	caseworkerGap: MetricRow[];
	supervisorGap: MetricRow[];
	scenario: Scenario;
	/** What the group has agreed on. */
	benchmarks: PlanBenchmarks;
	/** The agreed norm of a role, which takes the place of the benchmark for its posts. */
	roleCaseload: Readonly<Record<string, number>>;
}

/** Sums of what is missing, area by area: what is too much in one area is never taken off another. */
export interface PlanTotals {
	openCases: Range;
	caseworkersBefore: Range;
	caseworkersAfter: Range;
	caseworkers: Range;
	supervisors: Range;
	/** Supervisors, once every missing caseworker is in post. */
	supervisorsWhenFilled: Range;
	recruited: { caseworkers: number; supervisors: number };
	recruitedCost: Range | null;
	missingCost: Range | null;
}

export interface Plan {
	month: Month;
	scenario: Scenario;
	benchmarks: PlanBenchmarks;
	/** Most pressing first; areas that could not be planned come last. */
	areas: AreaPlan[];
	/** For each of `areas`, whether its place could be another within the ranges. */
	isPlaceCertain: boolean[];
	totals: PlanTotals;
	/** For each move of the scenario in order. */
	refusedMoves: (RefusedMove | null)[];
	/** What is missing, and supervisors in post, where agencies report for other areas than these. */
	elsewhere: { caseworkers: Range; supervisors: Range; supervisorsInPost: Range };
}

/** What a scenario plans with: the norm of its role, its own numbers, or else the group's. */
export function benchmarksOf(
	{ benchmark, span, role }: Scenario,
	agreed: PlanBenchmarks,
	roleCaseload: PlanInput['roleCaseload']
): PlanBenchmarks {
	const norm = role === null ? undefined : roleCaseload[role];
	return { cases: benchmark ?? norm ?? agreed.cases, span: span ?? agreed.span };
}

/** How many posts are missing where, under a scenario. */
export function toPlan(input: PlanInput): Plan {
	const { scenario, month } = input;
	const benchmarks = benchmarksOf(scenario, input.benchmarks, input.roleCaseload);
	const [cases, supervision] = [byArea(input.cases), byArea(input.supervision)];
	const plain = planWith(input, cases, supervision, STANDARD_SCENARIO, input.benchmarks);
	const today = new Map(plain.map((area) => [area.code, area]));
	const changes = changeStaff(scenario, (area) => ({
		caseworker: today.get(area)?.caseworkers?.before ?? null,
		supervisor: today.get(area)?.supervisors?.before ?? null
	}));
	const areas = planWith(input, cases, supervision, scenario, benchmarks, changes.byArea).sort(
		byNeed
	);
	return {
		month,
		scenario,
		benchmarks,
		areas,
		isPlaceCertain: certainPlaces(areas.map(needOf)),
		totals: totalsOf(areas),
		refusedMoves: changes.refused,
		elsewhere: elsewhereOf(plain, input)
	};
}

function planWith(
	{ areas, month }: PlanInput,
	cases: Map<string, MetricRow[]>,
	supervision: Map<string, MetricRow[]>,
	scenario: Scenario,
	benchmarks: PlanBenchmarks,
	changes?: ReadonlyMap<string, typeof NO_CHANGES>
): AreaPlan[] {
	return areas.map(({ code, name }) =>
		planArea({
			code,
			name,
			month,
			cases: cases.get(code) ?? [],
			supervision: supervision.get(code) ?? [],
			scenario,
			benchmarks,
			changes: changes?.get(code) ?? NO_CHANGES
		})
	);
}

function totalsOf(areas: AreaPlan[]): PlanTotals {
	const sum = (pick: (area: AreaPlan) => Range | null | undefined) =>
		sumRanges(areas.flatMap((area) => pick(area) ?? []));
	const sumIfAny = (pick: (area: AreaPlan) => Range | null) =>
		areas.some((area) => pick(area)) ? sum(pick) : null;
	const count = (pick: (area: AreaPlan) => number) =>
		areas.reduce((total, area) => total + pick(area), 0);
	return {
		openCases: sum(({ caseworkers }) => caseworkers?.people),
		caseworkersBefore: sum(({ caseworkers }) => caseworkers?.before),
		caseworkersAfter: sum(({ caseworkers }) => caseworkers?.after),
		caseworkers: sum(({ caseworkers }) => caseworkers?.missing),
		supervisors: sum(({ supervisors }) => supervisors?.missing),
		supervisorsWhenFilled: sum((area) => area.supervisorsWhenFilled ?? area.supervisors?.missing),
		recruited: {
			caseworkers: count(({ recruits }) => recruits.caseworkers),
			supervisors: count(({ recruits }) => recruits.supervisors)
		},
		recruitedCost: sumIfAny(({ recruitedCost }) => recruitedCost),
		missingCost: sumIfAny(({ missingCost }) => missingCost)
	};
}

/** What the whole response says beyond the planned areas; ends of sums of the same parts subtract. */
function elsewhereOf(plain: AreaPlan[], input: PlanInput): Plan['elsewhere'] {
	const planned = totalsOf(plain);
	const supervisors = sumRanges(plain.flatMap(({ supervisors }) => supervisors?.before ?? []));
	const beyond = (rows: MetricRow[], part: 'value' | 'denominator', sum: Range) => {
		const whole = rows[0] && rangeOf(rows[0][part]);
		if (!whole) return NONE;
		return { low: Math.max(0, whole.low - sum.low), high: Math.max(0, whole.high - sum.high) };
	};
	return {
		caseworkers: beyond(input.caseworkerGap, 'value', planned.caseworkers),
		supervisors: beyond(input.supervisorGap, 'value', planned.supervisors),
		supervisorsInPost: beyond(input.supervisorGap, 'denominator', supervisors)
	};
}

/** Cases, and certainly nobody to hold them. */
export function hasNoCaseworker({ caseworkers }: AreaPlan): boolean {
	return caseworkers !== null && caseworkers.people.low > 0 && caseworkers.after.high === 0;
}

/** No caseworker for open cases comes before every gap, however large. */
const LARGER_THAN_ANY_GAP = 1e9;

function needOf(area: AreaPlan): Range | null {
	const missing = area.caseworkers?.missing;
	if (!missing) return null;
	const before = hasNoCaseworker(area) ? LARGER_THAN_ANY_GAP : 0;
	return { low: missing.low + before, high: missing.high + before };
}

/** No caseworker first, then what is certainly missing, then what may be, then supervisors. */
function byNeed(a: AreaPlan, b: AreaPlan): number {
	const [first, second] = [needOf(a) ?? UNKNOWN, needOf(b) ?? UNKNOWN];
	const [one, other] = [a.supervisors?.missing ?? UNKNOWN, b.supervisors?.missing ?? UNKNOWN];
	return (
		second.low - first.low ||
		second.high - first.high ||
		other.low - one.low ||
		other.high - one.high ||
		compareNames(a.name, b.name)
	);
}

const UNKNOWN: Range = { low: -1, high: -1 };

function byArea(rows: MetricRow[]): Map<string, MetricRow[]> {
	const areas = new Map<string, MetricRow[]>();
	for (const row of rows) areas.set(row.areaCode, [...(areas.get(row.areaCode) ?? []), row]);
	return areas;
}
