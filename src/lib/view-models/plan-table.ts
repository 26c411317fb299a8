import { codeLabel, formatList, joinSentences, missingText } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { boundsOf } from '$lib/tables';
import { countText, figureText } from './figure-text';
import type { AreaPlan, PostPlan } from './plan-area';
import { hasNoCaseworker, type Plan } from './plan-model';
import { addRanges, NONE, type Range } from './plan-range';
import { changesStaff } from './plan-scenario';
import { untold } from './plan-untold';
import { caseworkersOf } from './worker-bars';
import { moneyText, peopleText, postsText, ratioOf } from './plan-texts';

export const PLAN_COLUMNS = [
	'area',
	'cases',
	'staff',
	'ratio',
	'missing',
	'supervisors',
	'supervisorsMissing',
	'cost',
	'status'
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export interface PlanTableRow {
	code: string;
	name: string;
	texts: Record<PlanColumn, string>;
	/** Bars of open cases per caseworker; `before` is null where the what-if changes nothing. */
	before: PlanBar | null;
	after: PlanBar | null;
	isWithoutCaseworker: boolean;
	isPlanned: boolean;
	/** Caseworkers by role, such as `NGO caseworker 8`. */
	profile: string;
	area: AreaPlan;
}

/** Ends of a bar as shares of the longest. */
export interface PlanBar {
	low: number;
	high: number;
	isBeyond: boolean;
}

export interface PlanTable {
	columns: { id: PlanColumn; title: string; isNumber: boolean }[];
	rows: PlanTableRow[];
	/** Sums of the gaps, area by area. */
	totals: Record<PlanColumn, string>;
	/** Where the benchmark lies on the bars, and what its line means. */
	benchmark: number;
	key: string;
}

/** @param areaRoles the answer to `planRequests().areaRoles` */
export function toPlanTable(plan: Plan, areaRoles: MetricRow[]): PlanTable {
	const hasWhatIf = changesStaff(plan.scenario);
	const hasCost = plan.totals.missingCost !== null || plan.totals.recruitedCost !== null;
	const ratios = plan.areas.flatMap(({ caseworkers }) =>
		caseworkers
			? [caseworkers.before, caseworkers.after].flatMap(
					(staff) => boundsOf(ratioOf(caseworkers.people, staff).cell)?.high ?? []
				)
			: []
	);
	const longest = Math.max(2 * plan.benchmarks.cases, ...ratios);
	return {
		columns: PLAN_COLUMNS.filter((id) => id !== 'cost' || hasCost).map((id) => ({
			id,
			title: columnTitle(id),
			isNumber: id !== 'area' && id !== 'status'
		})),
		rows: plan.areas.map((area) => toRow(area, plan, areaRoles, longest)),
		totals: totalTexts(plan, hasWhatIf),
		benchmark: plan.benchmarks.cases / longest,
		key: m.planner_bar_benchmark({ benchmark: plan.benchmarks.cases })
	};
}

export function columnTitle(id: PlanColumn): string {
	const titles: Record<PlanColumn, () => string> = {
		area: m.planner_column_area,
		cases: m.planner_column_cases,
		staff: m.planner_column_staff,
		ratio: m.planner_column_ratio,
		missing: m.planner_column_missing,
		supervisors: m.planner_column_supervisors,
		supervisorsMissing: m.planner_column_supervisors_missing,
		cost: m.planner_column_cost,
		status: m.planner_column_status
	};
	return titles[id]();
}

/** Open cases per caseworker as written: a figure, `20 or more`, `cases, no caseworker`. */
export function ratioText(people: Range, posts: Range): string {
	const { cell, orMore } = ratioOf(people, posts);
	if (orMore !== null) {
		return m.planner_or_more({ figure: figureText('M03', { kind: 'value', value: orMore }) });
	}
	if (cell.kind === 'missing' && cell.reason === 'not-applicable') return m.planner_no_cases();
	return figureText('M03', cell);
}

/** The whole cost of an area, or null where nothing is known of it. */
export function areaCost({ missingCost, recruitedCost }: AreaPlan): Range | null {
	return missingCost || recruitedCost
		? addRanges(missingCost ?? NONE, recruitedCost ?? NONE)
		: null;
}

/** How to read the figures of an area, in a few words. */
export function planStatus(area: AreaPlan): string {
	const { caseworkers, supervisors, caseworkerReason, supervisorReason, trend } = area;
	if (caseworkerReason && caseworkerReason === supervisorReason)
		return missingText(caseworkerReason);
	const isRange = isOpen(caseworkers) || isOpen(supervisors);
	const trends = {
		told: m.planner_status_told,
		few_months: m.planner_status_few_months,
		other_agencies: m.planner_status_other_agencies
	};
	const texts = [
		...(caseworkerReason ? [missingText(caseworkerReason)] : []),
		...(supervisorReason
			? [m.planner_status_no_supervisors({ reason: missingText(supervisorReason) })]
			: []),
		...(area.isPartial ? [m.planner_status_partial()] : []),
		...(trend ? [trends[trend]()] : isRange ? [m.planner_status_range()] : [])
	];
	return texts.length ? joinSentences(texts) : m.planner_status_ok();
}

function isOpen(post: PostPlan | null): boolean {
	return post !== null && post.people.low < post.people.high;
}

function toRow(area: AreaPlan, plan: Plan, areaRoles: MetricRow[], longest: number): PlanTableRow {
	const { caseworkers, supervisors } = area;
	const hasWhatIf = changesStaff(plan.scenario);
	const cost = areaCost(area);
	const none = missingText(area.caseworkerReason ?? 'no-report');
	const noSupervisors = missingText(area.supervisorReason ?? 'no-report');
	const isChanged =
		caseworkers?.before.low !== caseworkers?.after.low ||
		caseworkers?.before.high !== caseworkers?.after.high;
	const bar = (staff: Range | undefined) =>
		caseworkers && staff ? toBar(caseworkers.people, staff, plan, longest) : null;
	return {
		code: area.code,
		name: area.name,
		texts: {
			area: area.name,
			cases: caseworkers ? casesText(area, caseworkers) : none,
			staff: caseworkers ? staffText(caseworkers, hasWhatIf) : none,
			ratio: caseworkers ? ratiosText(caseworkers) : none,
			missing: caseworkers ? postsText(caseworkers.missing) : none,
			supervisors: supervisors ? staffText(supervisors, hasWhatIf) : noSupervisors,
			supervisorsMissing: supervisors ? postsText(supervisors.missing) : noSupervisors,
			cost: cost ? moneyText(cost, plan.scenario.currency) : none,
			status: planStatus(area)
		},
		before: isChanged ? bar(caseworkers?.before) : null,
		after: bar(caseworkers?.after),
		isWithoutCaseworker: hasNoCaseworker(area),
		isPlanned: caseworkers !== null,
		profile: profileText(area.code, areaRoles, plan.month),
		area
	};
}

/** The ends of a band are no protected count: `1–4`, not `<5`. */
function casesText({ trend }: AreaPlan, { people }: PostPlan): string {
	return trend === 'told' ? postsText(people) : peopleText(people);
}

function profileText(code: string, rows: MetricRow[], month: number): string {
	const roles = rows.filter(
		(row) =>
			row.areaCode === code &&
			row.period === month &&
			row.dimensionValue !== null &&
			(boundsOf(caseworkersOf(row))?.high ?? 0) > 0
	);
	return formatList(
		roles.map((row) => `${codeLabel('role', row.dimensionValue!)} ${countText(caseworkersOf(row))}`)
	);
}

function toBar(people: Range, staff: Range, plan: Plan, longest: number): PlanBar | null {
	const bounds = boundsOf(ratioOf(people, staff).cell);
	return (
		bounds && {
			low: bounds.low / longest,
			high: bounds.high / longest,
			isBeyond: bounds.high > plan.benchmarks.cases
		}
	);
}

function staffText({ before, after }: PostPlan, hasWhatIf: boolean): string {
	const isSame = before.low === after.low && before.high === after.high;
	if (!hasWhatIf || isSame) return postsText(after);
	return m.planner_before_after({ before: postsText(before), after: postsText(after) });
}

function ratiosText({ people, before, after }: PostPlan): string {
	const [first, second] = [ratioText(people, before), ratioText(people, after)];
	return first === second ? first : m.planner_before_after({ before: first, after: second });
}

function totalTexts(plan: Plan, hasWhatIf: boolean): PlanTable['totals'] {
	const { totals, scenario, areas } = plan;
	const [noCases, noSupervisors] = [untold(plan, 'caseworkers'), untold(plan, 'supervisors')];
	const { missingCost, recruitedCost, openCases, caseworkersBefore, caseworkersAfter } = totals;
	const sum = (pick: (post: PostPlan) => Range) =>
		areas.reduce(
			(total, { supervisors }) => (supervisors ? addRanges(total, pick(supervisors)) : total),
			NONE
		);
	const posts = (people: Range, before: Range, after: Range) =>
		staffText({ people, before, after, missing: NONE }, hasWhatIf);
	const hasCost = missingCost || recruitedCost;
	return {
		area: m.planner_total(),
		cases: noCases ?? postsText(openCases),
		staff: noCases ?? posts(openCases, caseworkersBefore, caseworkersAfter),
		ratio: '',
		missing: noCases ?? postsText(totals.caseworkers),
		supervisors:
			noSupervisors ??
			posts(
				NONE,
				sum(({ before }) => before),
				sum(({ after }) => after)
			),
		supervisorsMissing: noSupervisors ?? postsText(totals.supervisors),
		cost: hasCost
			? moneyText(addRanges(missingCost ?? NONE, recruitedCost ?? NONE), scenario.currency)
			: '',
		status: ''
	};
}
