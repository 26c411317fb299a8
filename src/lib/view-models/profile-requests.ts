import type { Dimension, MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';

/** What caseworkers are split by, each by itself, in the order of the page. */
export const PROFILE_SPLITS = [
	'role',
	'employer_type',
	'prof_status',
	'contract',
	'sex'
] as const satisfies Dimension[];

export type ProfileFigure =
	| 'M01'
	| (typeof PROFILE_SPLITS)[number]
	| 'M01G'
	| 'M09'
	| 'trained'
	| 'M12'
	| 'licensedRoles'
	| 'opinions'
	| 'answered';

/** Rows by the name of their request; what has not been measured yet is not there. */
export type ProfileRows = { [Name in ProfileFigure]?: MetricRow[] };

/**
 * Everything that the page asks of one area or the whole response, in reading order. Surveys are
 * rare: opinions are those of the 12 months up to the month.
 */
export function profileRequests(
	month: Month,
	area: string | null
): Record<ProfileFigure, MetricRequest> {
	const one = (metric: MetricId, by?: Dimension) =>
		areaRequest({ metric, month, area, ...(by && { by }) });
	const year = (metric: MetricId) =>
		areaRequest({ metric, month, area, by: 'topic', monthsBefore: 11, grain: 'whole' });
	return {
		M01: one('M01'),
		M09: one('M09'),
		role: one('M01', 'role'),
		employer_type: one('M01', 'employer_type'),
		prof_status: one('M01', 'prof_status'),
		contract: one('M01', 'contract'),
		sex: one('M01', 'sex'),
		M01G: one('M01G'),
		trained: one('M13', 'role'),
		M12: one('M12'),
		licensedRoles: one('M12', 'role'),
		opinions: year('M33'),
		answered: year('M33R')
	};
}

/** The metrics of the page, whose definitions stand at its end. */
export const PROFILE_METRICS: readonly MetricId[] = [
	'M01',
	'M01G',
	'M09',
	'M13',
	'M12',
	'M33',
	'M33R',
	'M34'
];
