import {
	formatList,
	formatMonth,
	formatNumber,
	formatRange,
	joinSentences,
	missingText
} from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel } from '$lib/metrics';
import type { MissingReason } from '$lib/tables';
import { areaNoun } from './area-nouns';
import type { AreaPlan } from './plan-area';
import { hasNoCaseworker, type Plan } from './plan-model';
import type { Range } from './plan-range';
import { changesStaff } from './plan-scenario';
import { peopleText, pluralOf, postsText, spanText } from './plan-texts';
import { startLarge } from './start-large';

/** The figures hide numbers of staff, so that nothing can be planned with them. */
export function isStaffHidden({ areas }: Plan): boolean {
	return (
		areas.some(({ caseworkerReason }) => caseworkerReason === 'withheld') &&
		areas.every(({ caseworkers }) => caseworkers === null)
	);
}

/**
 * The sentence that the planner opens with. It counts only areas with figures, and says so; ranges
 * stay ranges, and what may be none at all is `up to`.
 */
export function planSentence(plan: Plan, level: AreaLevel): string {
	const { totals, areas, month, scenario, benchmarks } = plan;
	const planned = areas.filter(({ caseworkers }) => caseworkers);
	const total = planned.length;
	if (isStaffHidden(plan)) return m.planner_sentence_hidden();
	if (!total) return m.planner_sentence_nothing({ month: formatMonth(month) });

	const inputs = {
		situation: situationOf(plan),
		total,
		areas: areaNoun(level, total),
		month: formatMonth(month + scenario.ahead)
	};
	const benchmark = m.planner_aim_cases({ count: benchmarks.cases, benchmark: benchmarks.cases });
	const posts = postsList(totals.caseworkers, totals.supervisors);
	if (!posts) return m.planner_sentence_none({ ...inputs, benchmark: benchmarks.cases });
	const places = placesIn(planned);
	const span = m.planner_aim_span({ span: spanText(benchmarks.span) });
	return startLarge(
		m.planner_sentence({
			...inputs,
			posts,
			places: places.low
				? formatRange(places.low, places.high)
				: m.planner_up_to({ figure: formatNumber(places.high) }),
			count: totals.caseworkers.high && totals.supervisors.high ? 2 : pluralOf(anyOf(plan)),
			aim: totals.caseworkers.high > 0 ? benchmark : span
		})
	);
}

/** `23–27 more caseworkers and up to 9 supervisors`, or null where none is missing. */
export function postsList(caseworkers: Range, supervisors: Range): string | null {
	const post = (range: Range, say: (inputs: PostInputs) => string) => {
		if (range.high === 0) return [];
		const isSure = range.low > 0;
		const certainty = isSure ? 'sure' : 'upTo';
		const shown = isSure ? range : { low: range.high, high: range.high };
		return [say({ certainty, count: pluralOf(shown), figure: postsText(shown) })];
	};
	const sayOther =
		caseworkers.high > 0 ? m.planner_posts_supervisors : m.planner_posts_supervisors_alone;
	const posts = [...post(caseworkers, m.planner_posts_caseworkers), ...post(supervisors, sayOther)];
	return posts.length ? formatList(posts) : null;
}

/** What stands under the sentence: of which month, and what the sentence does not count. */
export function planLead(plan: Plan, level: AreaLevel): string[] {
	if (isStaffHidden(plan)) return [m.planner_hidden_text()];
	const { areas, month, scenario, totals } = plan;
	const isTrend = scenario.basis === 'trend';
	const nobody = areas.filter(hasNoCaseworker);
	const count = (isMeant: (area: AreaPlan) => boolean) => {
		const number = areas.filter(isMeant).length;
		return { count: number, areas: areaNoun(level, number) };
	};
	const partial = count(({ isPartial }) => isPartial);
	const fewMonths = count(({ trend }) => trend === 'few_months');
	const otherAgencies = count(({ trend }) => trend === 'other_agencies');
	const lines: (string | false | null)[] = [
		isTrend
			? m.planner_lead_trend({
					month: formatMonth(month),
					ahead: scenario.ahead,
					months: scenario.lookBack
				})
			: m.planner_lead_now({ month: formatMonth(month) }),
		!Number.isInteger(totals.caseworkers.low + totals.caseworkers.high) && m.planner_lead_fte(),
		nobody.length > 0 &&
			m.planner_lead_no_caseworker({
				count: nobody.length,
				areas: areaNoun(level, nobody.length),
				names: namesOf(nobody)
			}),
		unplannedLine(areas),
		partial.count > 0 && m.planner_lead_partial(partial),
		fewMonths.count > 0 && m.planner_lead_few_months(fewMonths),
		otherAgencies.count > 0 && m.planner_lead_other_agencies(otherAgencies),
		...elsewhereLines(plan, level)
	];
	return lines.filter((line) => typeof line === 'string');
}

interface PostInputs {
	certainty: 'sure' | 'upTo';
	count: number;
	figure: string;
}

function situationOf({ scenario }: Plan): 'now' | 'whatIf' | 'trend' | 'trendWhatIf' {
	const isTrend = scenario.basis === 'trend' && scenario.ahead > 0;
	if (changesStaff(scenario)) return isTrend ? 'trendWhatIf' : 'whatIf';
	return isTrend ? 'trend' : 'now';
}

/** In how many areas something is certainly missing, and in how many it may be. */
function placesIn(areas: AreaPlan[]): Range {
	const count = (end: 'low' | 'high') =>
		areas.filter(
			({ caseworkers, supervisors }) =>
				(caseworkers?.missing[end] ?? 0) > 0 || (supervisors?.missing[end] ?? 0) > 0
		).length;
	return { low: count('low'), high: count('high') };
}

function anyOf({ totals }: Plan): Range {
	return totals.caseworkers.high > 0 ? totals.caseworkers : totals.supervisors;
}

function unplannedLine(areas: AreaPlan[]): string | null {
	const reasons = new Map<MissingReason, AreaPlan[]>();
	for (const area of areas) {
		if (area.caseworkerReason === null) continue;
		const same = reasons.get(area.caseworkerReason) ?? [];
		reasons.set(area.caseworkerReason, [...same, area]);
	}
	if (!reasons.size) return null;
	const texts = [...reasons].map(([reason, unplanned]) =>
		m.planner_lead_unplanned_area({ areas: namesOf(unplanned), reason: missingText(reason) })
	);
	return m.planner_lead_unplanned({ areas: joinSentences(texts) });
}

function elsewhereLines({ elsewhere, scenario }: Plan, level: AreaLevel): string[] {
	const { caseworkers, supervisors, supervisorsInPost } = elsewhere;
	const posts = [
		caseworkers.high > 0 &&
			m.planner_lead_elsewhere_caseworkers({ figure: postsText(caseworkers) }),
		supervisors.high > 0 && m.planner_lead_elsewhere_supervisors({ figure: postsText(supervisors) })
	].filter((text) => typeof text === 'string');
	return [
		...(posts.length && scenario.basis === 'now'
			? [m.planner_lead_elsewhere({ posts: formatList(posts) })]
			: []),
		...(supervisorsInPost.high > 0
			? [
					m.planner_lead_supervisors_above({
						count: pluralOf(supervisorsInPost),
						figure: peopleText(supervisorsInPost),
						areas: areaNoun(level, 2)
					})
				]
			: [])
	];
}

function namesOf(areas: AreaPlan[]): string {
	return formatList(areas.map(({ name }) => name));
}
