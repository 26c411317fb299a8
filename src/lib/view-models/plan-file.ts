import { m } from '$lib/messages';
import { addRanges, NONE, type Range } from './plan-range';
import { areaCost, columnTitle, ratioText, type PlanColumn, type PlanTable } from './plan-table';
import { postsText } from './plan-texts';
import type { Plan } from './plan-model';

type Row = (string | number | null)[];

/**
 * A plan's columns and rows for a file: as on the screen, then both ends of what is missing.
 * @returns `ids` what is in each column, for HXL tags
 */
export function planForFile(
	table: PlanTable,
	plan: Plan
): { columns: string[]; ids: string[]; rows: Row[] } {
	const ends: [PlanColumn, title: string][] = [
		['missing', columnTitle('missing')],
		['supervisorsMissing', columnTitle('supervisorsMissing')]
	];
	if (plan.totals.missingCost)
		ends.push(['cost', `${columnTitle('cost')} (${plan.scenario.currency})`]);
	const endsIn = (caseworkers?: Range | null, supervisors?: Range | null, cost?: Range | null) =>
		[caseworkers, supervisors, ...(plan.totals.missingCost ? [cost] : [])].flatMap(endsOf);
	const { totals } = plan;
	const cost = addRanges(totals.missingCost ?? NONE, totals.recruitedCost ?? NONE);
	return {
		columns: [
			m.planner_column_code(),
			...table.columns.map(({ title }) => title),
			m.planner_column_staff_after(),
			m.planner_column_ratio_after(),
			m.planner_column_supervisors_after(),
			m.planner_column_profile(),
			...ends.flatMap(([, title]) => [m.map_column_least({ title }), m.map_column_most({ title })])
		],
		ids: [
			'code',
			...table.columns.map(({ id }) => (id === 'area' || id === 'status' ? id : `plan_${id}`)),
			'plan_staff_after',
			'plan_ratio_after',
			'plan_supervisors_after',
			'profile',
			...ends.flatMap(([id]) => [`plan_${id}_least`, `plan_${id}_most`])
		],
		rows: [
			...table.rows.map(({ code, texts, area, profile }) => [
				code,
				...table.columns.map(({ id }) => texts[id]),
				area.caseworkers ? postsText(area.caseworkers.after) : texts.staff,
				area.caseworkers ? ratioText(area.caseworkers.people, area.caseworkers.after) : texts.ratio,
				area.supervisors ? postsText(area.supervisors.after) : texts.supervisors,
				profile,
				...endsIn(area.caseworkers?.missing, area.supervisors?.missing, areaCost(area))
			]),
			[
				'',
				...table.columns.map(({ id }) => table.totals[id]),
				postsText(totals.caseworkersAfter),
				'',
				'',
				'',
				...endsIn(totals.caseworkers, totals.supervisors, cost)
			]
		]
	};
}

function endsOf(range: Range | null | undefined): [number | null, number | null] {
	const withoutNoise = (value: number) => Number(value.toFixed(2));
	return range ? [withoutNoise(range.low), withoutNoise(range.high)] : [null, null];
}
