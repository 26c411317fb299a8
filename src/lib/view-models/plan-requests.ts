import type { AreaLevel, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { rolesRequest } from './map-requests';
import { OF_ALL_CASEWORKERS } from './worker-bars';

/** What a plan is made of, as the page asks for it. */
export interface PlanRequests {
	/** Open cases and caseworkers who hold them, by area and month. */
	cases: MetricRequest;
	/** Caseworkers and supervisors, by area and month. */
	supervision: MetricRequest;
	/** Caseworkers by role, over the whole response, and by area. */
	roles: MetricRequest;
	areaRoles: MetricRequest;
	/** The gaps of the whole response, to know what is reported for other areas than those planned. */
	caseworkerGap: MetricRequest;
	supervisorGap: MetricRequest;
}

/** @param months how many months a trend looks back on, the month itself among them */
export function planRequests(month: Month, level: AreaLevel, months: number): PlanRequests {
	const over = (metric: MetricId, changes: Partial<MetricRequest>): MetricRequest => ({
		metric,
		level: null,
		area: null,
		from: month,
		to: month,
		grain: 'month',
		by: null,
		filters: {},
		...changes
	});
	const from = month - months + 1;
	return {
		cases: over('M03', { level, from }),
		supervision: over('M06', { level, from }),
		roles: { ...rolesRequest('', month), area: null },
		areaRoles: over(OF_ALL_CASEWORKERS, { level, by: 'role' }),
		caseworkerGap: over('M05', {}),
		supervisorGap: over('M08', {})
	};
}
