import type { MetricRow } from '$lib/metrics';
import type { MissingReason, Month } from '$lib/tables';
import {
	addRanges,
	missingPosts,
	pointRange,
	rangeOf,
	scaleRange,
	shiftRange,
	type Range
} from './plan-range';
import type { Post, Recruits, Scenario } from './plan-scenario';
import { followPace, paceOf, trendState, type Part, type TrendState } from './plan-trend';

/** What one post may have: the group's benchmark or the what-if's. */
export interface PlanBenchmarks {
	/** Open cases per caseworker. */
	cases: number;
	/** Caseworkers per supervisor. */
	span: { low: number; high: number };
}

/** One kind of post in one area: what it is for, who is there, and how many are missing. */
export interface PostPlan {
	/** Open cases, or caseworkers who need a supervisor: as counted, or as the trend leads. */
	people: Range;
	/** In post before anything is moved or recruited. */
	before: Range;
	after: Range;
	missing: Range;
}

export interface AreaPlan {
	code: string;
	name: string;
	/** Null when there is no figure to plan with; `caseworkerReason` says why. */
	caseworkers: PostPlan | null;
	supervisors: PostPlan | null;
	caseworkerReason: MissingReason | null;
	supervisorReason: MissingReason | null;
	/** Something expected is missing or withheld: more may be needed than can be seen. */
	isPartial: boolean;
	/** Null when the plan is made from the figures of the month. */
	trend: TrendState | null;
	recruits: Recruits;
	/** Supervisors missing once every missing caseworker is in post. */
	supervisorsWhenFilled: Range | null;
	/** Of the posts that are recruited, and of those that are missing still; null without a cost. */
	recruitedCost: Range | null;
	missingCost: Range | null;
}

interface AreaInput {
	code: string;
	name: string;
	month: Month;
	/** Rows of this area: open cases by caseworkers (M03), caseworkers by supervisors (M06). */
	cases: MetricRow[];
	supervision: MetricRow[];
	scenario: Scenario;
	benchmarks: PlanBenchmarks;
	/** How many more or fewer are in post by the what-if. */
	changes: Record<Post, number>;
}

export const NO_CHANGES: Record<Post, number> = { caseworker: 0, supervisor: 0 };

/** What is missing in one area, under a scenario. Without one, it is what M05 and M08 say. */
export function planArea(input: AreaInput): AreaPlan {
	const { code, name, month, scenario, benchmarks, changes } = input;
	const [cases, supervision] = [rowOf(input.cases, month), rowOf(input.supervision, month)];
	const trend = scenario.basis === 'trend' ? worse(stateOf(input)) : null;
	const along = (rows: MetricRow[], part: Part) =>
		numberAt(rows, part, month, trend === 'told' ? scenario.ahead : 0);

	const caseworkers = toPostPlan(
		along(input.cases, 'numerator'),
		along(input.cases, 'denominator'),
		changes.caseworker,
		(people, inPost) => missingPosts(people, inPost, benchmarks.cases)
	);
	const supervised = along(input.supervision, 'numerator');
	const perSupervisor = (people: Range, inPost: Range) =>
		missingPosts(people, inPost, benchmarks.span.high, benchmarks.span.low);
	const supervisors = toPostPlan(
		supervised && shiftRange(supervised, changes.caseworker),
		along(input.supervision, 'denominator'),
		changes.supervisor,
		perSupervisor
	);
	const recruits = scenario.recruits.find(({ area }) => area === code) ?? {
		area: code,
		caseworkers: 0,
		supervisors: 0
	};
	return {
		code,
		name,
		caseworkers,
		supervisors,
		caseworkerReason: caseworkers ? null : reasonOf(cases),
		supervisorReason: supervisors ? null : reasonOf(supervision),
		isPartial: isPartial(cases) || isPartial(supervision),
		trend: caseworkers || supervisors ? trend : null,
		recruits,
		supervisorsWhenFilled:
			caseworkers && supervisors
				? perSupervisor(addRanges(supervisors.people, caseworkers.missing), supervisors.after)
				: null,
		...costOf(recruits, caseworkers?.missing ?? null, supervisors?.missing ?? null, scenario)
	};
}

function toPostPlan(
	people: Range | null,
	before: Range | null,
	change: number,
	missing: (people: Range, inPost: Range) => Range
): PostPlan | null {
	if (!people || !before) return null;
	const after = shiftRange(before, change);
	return { people, before, after, missing: missing(people, after) };
}

function numberAt(rows: MetricRow[], part: Part, month: Month, ahead: number): Range | null {
	const row = rowOf(rows, month);
	const now = row ? rangeOf(row[part]) : null;
	const pace = ahead > 0 ? paceOf(rows, part) : null;
	return now && pace ? followPace(now, pace, ahead) : now;
}

function stateOf({ cases, supervision, month }: AreaInput): TrendState[] {
	return [cases, supervision]
		.filter((rows) => rangeOf(rowOf(rows, month)?.numerator ?? NO_REPORT) !== null)
		.map((rows) => trendState(rows, month));
}

const NO_REPORT = { kind: 'missing', reason: 'no-report' } as const;

function worse(states: TrendState[]): TrendState {
	return (['other_agencies', 'few_months'] as const).find((bad) => states.includes(bad)) ?? 'told';
}

function rowOf(rows: MetricRow[], month: Month): MetricRow | undefined {
	return rows.find(({ period }) => period === month);
}

function reasonOf(row: MetricRow | undefined): MissingReason {
	return row?.value.kind === 'missing' ? row.value.reason : 'no-report';
}

function isPartial(row: MetricRow | undefined): boolean {
	if (!row || row.value.kind === 'missing') return false;
	return row.sendersReported < row.sendersExpected || row.withheld > 0 || row.leftOut > 0;
}

function costOf(
	recruits: Recruits,
	caseworkers: Range | null,
	supervisors: Range | null,
	{ caseworkerCost, supervisorCost, costMonths }: Scenario
): Pick<AreaPlan, 'recruitedCost' | 'missingCost'> {
	if (caseworkerCost === null && supervisorCost === null) {
		return { recruitedCost: null, missingCost: null };
	}
	const costs = (first: Range, second: Range) =>
		addRanges(
			scaleRange(first, (caseworkerCost ?? 0) * costMonths),
			scaleRange(second, (supervisorCost ?? 0) * costMonths)
		);
	const recruited = costs(pointRange(recruits.caseworkers), pointRange(recruits.supervisors));
	if (!caseworkers && !supervisors) {
		return { recruitedCost: recruited.high > 0 ? recruited : null, missingCost: null };
	}
	const none = pointRange(0);
	return { recruitedCost: recruited, missingCost: costs(caseworkers ?? none, supervisors ?? none) };
}
