import { codesOf } from '$lib/schemas';
import type { MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';

/** The figures that each make one card on the page. */
export const TEAM_METRICS = ['M11', 'M11M', 'M01G', 'M01S', 'M09', 'M10', 'M12'] as const;
/** What is shown by kind of employer. */
export const EMPLOYER_METRICS = ['M07', 'M16', 'M15', 'M09'] as const;

export type CapacityFigure =
	| 'trained'
	| 'inPost'
	| `level_${string}`
	| 'completions'
	| 'completionsYear'
	| 'M15'
	| 'M06'
	| 'M07'
	| 'M16'
	| 'sessions'
	| 'sessionsYear'
	| 'reached'
	| 'observedYear'
	| 'observed'
	| 'filesYear'
	| 'files'
	| `${'points' | 'improved'}_${string}`
	| (typeof TEAM_METRICS)[number]
	| 'licensedRoles'
	| `employer_${(typeof EMPLOYER_METRICS)[number]}`;

/** Rows by the name of their request; what has not been measured yet is not there. */
export type CapacityRows = { [Name in CapacityFigure]?: MetricRow[] };

/** Everything that the page asks of one area or the whole response, in reading order. */
export function capacityRequests(month: Month, area: string | null) {
	const one = (
		metric: MetricId,
		more: Partial<Parameters<typeof areaRequest>[0]> = {}
	): MetricRequest => areaRequest({ metric, month, area, ...more });
	const year = { monthsBefore: 11, grain: 'whole' } as const;
	const ofSession = (session: string) => ({
		by: 'domain' as const,
		filters: { session_no: [session] },
		...year
	});
	return Object.fromEntries<MetricRequest>([
		['trained', one('M13', { by: 'role', monthsBefore: 11 })],
		['inPost', one('M01G', { by: 'role' })],
		['M15', one('M15')],
		...codesOf('role', 'caseworker').map((role) => [
			`level_${role}`,
			one('M13', { by: 'training_level', filters: { role: [role] } })
		]),
		['completions', one('M14', { by: 'training_level' })],
		['completionsYear', one('M14', { by: 'training_level', ...year })],
		['M06', one('M06')],
		['M07', one('M07')],
		['M16', one('M16', { monthsBefore: 11 })],
		['sessions', one('M17', { by: 'tool' })],
		['sessionsYear', one('M17', { by: 'tool', ...year })],
		['reached', one('M17R', { by: 'tool' })],
		['observedYear', one('M18', { by: 'session_no', ...year })],
		['observed', one('M18', { by: 'session_no' })],
		['filesYear', one('M19', { by: 'session_no', ...year })],
		['files', one('M19', { by: 'session_no' })],
		...codesOf('session_number').flatMap((session) => [
			[`points_${session}`, one('M20', ofSession(session))],
			[`improved_${session}`, one('M20I', ofSession(session))]
		]),
		...TEAM_METRICS.map((metric) => [metric, one(metric)]),
		['licensedRoles', one('M12', { by: 'role' })],
		...EMPLOYER_METRICS.map((metric) => [
			`employer_${metric}`,
			one(metric, { by: 'employer_type' })
		])
	] as [CapacityFigure, MetricRequest][]) as Record<CapacityFigure, MetricRequest>;
}

/** Whether every row is there whose name is one of these, or begins with one that ends in `_`. */
export function isAnswered<Name extends string>(
	rows: { [Each in Name]?: MetricRow[] },
	...names: string[]
): boolean {
	return names.every((name) => {
		const found = Object.entries(rows).filter(([each]) =>
			name.endsWith('_') ? each.startsWith(name) : each === name
		);
		return found.length > 0 && found.every(([, answer]) => answer !== undefined);
	});
}
