import { codeLabel, formatList, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { Plan } from './plan-model';
import { pointRange } from './plan-range';
import type { Move, Recruits, Scenario } from './plan-scenario';
import { moneyText, spanText } from './plan-texts';

/** Where a number that a plan is counted with comes from. */
export type BenchmarkSource = 'agreed' | 'local' | 'own' | 'norm';

type NameOf = (areaCode: string) => string;

/** The whole scenario in words, one line each: for print, for files, for those who listen. */
export function scenarioLines(
	plan: Plan,
	sources: { cases: BenchmarkSource; span: BenchmarkSource },
	nameOf: NameOf
): string[] {
	const { scenario, month, benchmarks } = plan;
	const { recruits, moves, role } = scenario;
	const cost = costLine(scenario);
	return [
		scenario.basis === 'trend'
			? m.planner_scenario_basis_trend({
					months: scenario.lookBack,
					ahead: scenario.ahead,
					month: formatMonth(month)
				})
			: m.planner_scenario_basis_now({ month: formatMonth(month) }),
		m.planner_scenario_benchmark({
			benchmark: benchmarks.cases,
			source: sourceText(sources.cases)
		}),
		m.planner_scenario_span({
			span: spanText(benchmarks.span),
			source: sourceText(sources.span)
		}),
		...(role ? [m.planner_scenario_role({ role: codeLabel('role', role) })] : []),
		...(cost ? [cost] : []),
		...recruits.map((each) => m.planner_scenario_recruit({ text: recruitText(each, nameOf) })),
		...moves.map((move, place) => {
			const text = m.planner_scenario_move({ text: moveText(move, nameOf) });
			return plan.refusedMoves[place] ? m.planner_scenario_refused({ text }) : text;
		}),
		...(recruits.length + moves.length ? [] : [m.planner_scenario_none()])
	];
}

/** `3 caseworkers and 1 supervisor for Camp 4` */
export function recruitText({ area, caseworkers, supervisors }: Recruits, nameOf: NameOf): string {
	const posts = [
		...(caseworkers ? [m.planner_recruit_caseworkers({ count: caseworkers })] : []),
		...(supervisors ? [m.planner_recruit_supervisors({ count: supervisors })] : [])
	];
	return m.planner_recruit_text({ posts: formatList(posts), area: nameOf(area) });
}

/** `2 caseworkers from Camp 4 to Camp 5` */
export function moveText({ post, count, from, to }: Move, nameOf: NameOf): string {
	return m.planner_move_text({ post, count, from: nameOf(from), to: nameOf(to) });
}

/** For each move in order, why it is not in the plan; null where it is. */
export function refusalTexts({ refusedMoves }: Plan, nameOf: NameOf): (string | null)[] {
	return refusedMoves.map((refused) => {
		if (!refused) return null;
		const { move, available } = refused;
		const area = nameOf(move.from);
		if (available === null) return m.planner_move_refused_unknown({ area });
		return available > 0
			? m.planner_move_refused({ post: move.post, available, area })
			: m.planner_move_refused_none({ post: move.post, area });
	});
}

function costLine({ caseworkerCost, supervisorCost, currency, costMonths }: Scenario) {
	const money = (cost: number) => moneyText(pointRange(cost), currency);
	const posts = [
		...(caseworkerCost === null
			? []
			: [m.planner_scenario_cost_caseworker({ cost: money(caseworkerCost) })]),
		...(supervisorCost === null
			? []
			: [m.planner_scenario_cost_supervisor({ cost: money(supervisorCost) })])
	];
	return posts.length
		? m.planner_scenario_cost({ posts: formatList(posts), months: costMonths })
		: null;
}

function sourceText(source: BenchmarkSource): string {
	switch (source) {
		case 'agreed':
			return m.planner_source_agreed();
		case 'local':
			return m.planner_source_local();
		case 'own':
			return m.planner_source_own();
		case 'norm':
			return m.planner_source_norm();
	}
}
