import { codeLabel, formatList, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricRow } from '$lib/metrics';
import { untold } from './plan-untold';
import { toWorkerBars, type Bar } from './worker-bars';
import { areaNoun } from './area-nouns';
import { hasNoCaseworker, type Plan } from './plan-model';
import { addRanges, NONE, type Range } from './plan-range';
import { postsList } from './plan-sentence';
import { moneyText, postsText, spanText } from './plan-texts';

/** The four answers of a plan: how many, of which profile, where first, at what cost. */
export interface PlanCards {
	howMany: { figure: string; label: string; about: string }[];
	howManyNotes: string[];
	profile: { bars: Bar[]; about: string };
	where: PlanPlace[];
	whereMore: string | null;
	whereUncertain: string | null;
	cost: { figure: string; about: string; parts: string[] } | null;
}

export interface PlanPlace {
	code: string;
	name: string;
	figure: string;
	isWithoutCaseworker: boolean;
	/** Ends of the bar of missing caseworkers, as shares of the longest. */
	low: number;
	high: number;
}

const PLACES_LISTED = 6;

/** @param roles the answer to `planRequests().roles` */
export function toPlanCards(plan: Plan, roles: MetricRow[], level: AreaLevel): PlanCards {
	const { totals, benchmarks, month } = plan;
	const area = areaNoun(level, 1);
	const { recruited } = totals;
	return {
		howMany: [
			{
				figure: untold(plan, 'caseworkers') ?? postsText(totals.caseworkers),
				label: m.planner_how_many_caseworkers(),
				about: untold(plan, 'caseworkers')
					? ''
					: m.planner_how_many_caseworkers_about({
							cases: postsText(totals.openCases),
							benchmark: benchmarks.cases,
							staff: postsText(totals.caseworkersAfter),
							area
						})
			},
			{
				figure: untold(plan, 'supervisors') ?? postsText(totals.supervisors),
				label: m.planner_how_many_supervisors(),
				about: m.planner_how_many_supervisors_about({ span: spanText(benchmarks.span), area })
			}
		],
		howManyNotes: [
			...(totals.caseworkers.high > 0
				? [m.planner_when_filled({ figure: postsText(totals.supervisorsWhenFilled) })]
				: []),
			...(recruited.caseworkers + recruited.supervisors > 0 ? [m.planner_recruited(recruited)] : [])
		],
		profile: {
			bars: toWorkerBars(
				'role',
				roles.filter(({ period }) => period === month)
			),
			about: m.planner_profile_about({ month: formatMonth(month) })
		},
		...toPlaces(plan, level),
		cost: toCost(plan)
	};
}

function toPlaces(plan: Plan, level: AreaLevel) {
	const inNeed = plan.areas.filter(
		({ caseworkers, supervisors }) => missingOf(caseworkers).high + missingOf(supervisors).high > 0
	);
	const listed = inNeed.slice(0, PLACES_LISTED);
	const longest = Math.max(1, ...listed.map(({ caseworkers }) => missingOf(caseworkers).high));
	const uncertain = listed.filter((area) => !plan.isPlaceCertain[plan.areas.indexOf(area)]);
	const more = inNeed.length - listed.length;
	return {
		where: listed.map((area) => ({
			code: area.code,
			name: area.name,
			figure: postsList(missingOf(area.caseworkers), missingOf(area.supervisors))!,
			isWithoutCaseworker: hasNoCaseworker(area),
			low: missingOf(area.caseworkers).low / longest,
			high: missingOf(area.caseworkers).high / longest
		})),
		whereMore: more ? m.planner_where_more({ count: more, areas: areaNoun(level, more) }) : null,
		whereUncertain: uncertain.length
			? m.planner_where_uncertain({ areas: formatList(uncertain.map(({ name }) => name)) })
			: null
	};
}

function missingOf(post: { missing: Range } | null): Range {
	return post?.missing ?? NONE;
}

function toCost({ totals, scenario }: Plan): PlanCards['cost'] {
	const { missingCost, recruitedCost } = totals;
	if (!missingCost && !recruitedCost) return null;
	const { currency, costMonths, caseworkerCost, supervisorCost } = scenario;
	const money = (range: Range) => moneyText(range, currency);
	const unknown = [
		...(caseworkerCost === null ? [m.planner_cost_caseworkers()] : []),
		...(supervisorCost === null ? [m.planner_cost_supervisors()] : [])
	];
	return {
		figure: money(addRanges(missingCost ?? NONE, recruitedCost ?? NONE)),
		about: m.planner_cost_about({ count: costMonths }),
		parts: [
			...(recruitedCost?.high
				? [
						m.planner_cost_missing({ cost: money(missingCost ?? NONE) }),
						m.planner_cost_recruited({ cost: money(recruitedCost) })
					]
				: []),
			...(unknown.length ? [m.planner_cost_half({ posts: formatList(unknown) })] : [])
		]
	};
}

/** `NGO caseworker` for the role that posts are planned for. */
export function roleText(role: string | null): string {
	return role === null ? m.planner_profile_any() : codeLabel('role', role);
}
