import { m } from '$lib/messages';
import type { AreaLevel, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, resolveBenchmark, type Settings } from '$lib/schemas';
import type { PlanBenchmarks } from './plan-area';
import { roleText, toPlanCards, type PlanCards } from './plan-cards';
import { toPlan, type Plan, type PlanInput } from './plan-model';
import { ceilDivide } from './plan-range';
import type { Scenario } from './plan-scenario';
import { refusalTexts, scenarioLines, type BenchmarkSource } from './plan-scenario-texts';
import { isStaffHidden, planLead, planSentence } from './plan-sentence';
import { toPlanTable, type PlanTable } from './plan-table';
import { spanText } from './plan-texts';

/** All that the planner's page shows of one scenario. */
export interface PlanScreen {
	plan: Plan;
	sentence: string;
	lead: string[];
	isStaffHidden: boolean;
	cards: PlanCards;
	table: PlanTable;
	/** The scenario in words. */
	scenario: string[];
	/** For each move in order, why it is not in the plan; null where it is. */
	refusals: (string | null)[];
	/** Where the two benchmarks come from, in words. */
	benchmarkSource: string;
	spanSource: string;
	/** A scenario that recruits whoever is certainly missing; null when nobody is. */
	recruitAll: Scenario | null;
}

/** What the group has agreed on, or else the global benchmarks. */
export function agreedForPlan(settings: Settings): PlanBenchmarks {
	const caseload = resolveBenchmark('caseload', settings)!;
	const span = resolveBenchmark('caseworkers_per_supervisor', settings)!;
	return { cases: caseload.value, span: { low: span.low ?? span.value, high: span.value } };
}

/** @param roles, areaRoles the answers to `planRequests` of those names */
export function toPlanScreen(
	input: PlanInput & {
		level: AreaLevel;
		roles: MetricRow[];
		areaRoles: MetricRow[];
		nameOf: (areaCode: string) => string;
		settings?: Settings;
	}
): PlanScreen {
	const { level, roles, areaRoles, nameOf, scenario, benchmarks: agreed } = input;
	const plan = toPlan(input);
	const sources = sourcesOf(input);
	return {
		plan,
		sentence: planSentence(plan, level),
		lead: planLead(plan, level),
		isStaffHidden: isStaffHidden(plan),
		cards: toPlanCards(plan, roles, level),
		table: toPlanTable(plan, areaRoles),
		scenario: scenarioLines(plan, sources, nameOf),
		refusals: refusalTexts(plan, nameOf),
		benchmarkSource: sourceText(sources.cases, String(agreed.cases), scenario.role),
		spanSource: sourceText(sources.span, spanText(agreed.span), null),
		recruitAll: recruitAll(plan)
	};
}

function sourcesOf({
	scenario,
	roleCaseload,
	settings = DEFAULT_SETTINGS
}: PlanInput & { settings?: Settings }) {
	const caseload = resolveBenchmark('caseload', settings)!;
	const span = resolveBenchmark('caseworkers_per_supervisor', settings)!;
	const agreed = (local: object | null): BenchmarkSource => (local ? 'local' : 'agreed');
	const hasNorm = scenario.role !== null && roleCaseload[scenario.role] !== undefined;
	return {
		cases:
			scenario.benchmark !== null
				? ('own' as const)
				: hasNorm
					? ('norm' as const)
					: agreed(caseload.contextualised),
		span: scenario.span !== null ? ('own' as const) : agreed(span.contextualised)
	};
}

function sourceText(source: BenchmarkSource, benchmark: string, role: string | null): string {
	switch (source) {
		case 'agreed':
			return m.planner_benchmark_agreed();
		case 'local':
			return m.planner_benchmark_local();
		case 'own':
			return m.planner_benchmark_own({ benchmark });
		case 'norm':
			return m.planner_benchmark_norm({ role: roleText(role) });
	}
}

/** Whole people: part of a post that is missing is filled by one person. */
function recruitAll({ areas, scenario }: Plan): Scenario | null {
	const recruits = areas
		.map(({ code, recruits, caseworkers, supervisors }) => ({
			area: code,
			caseworkers: recruits.caseworkers + ceilDivide(caseworkers?.missing.low ?? 0, 1),
			supervisors: recruits.supervisors + ceilDivide(supervisors?.missing.low ?? 0, 1)
		}))
		.filter(({ caseworkers, supervisors }) => caseworkers + supervisors > 0);
	const isMore = areas.some(
		({ caseworkers, supervisors }) =>
			(caseworkers?.missing.low ?? 0) + (supervisors?.missing.low ?? 0) > 0
	);
	return isMore ? { ...scenario, recruits } : null;
}
