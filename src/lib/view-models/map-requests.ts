import type { AreaLevel, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { OF_ALL_CASEWORKERS } from './worker-bars';

interface MapView {
	metric: MetricId;
	month: Month;
	level: AreaLevel;
	filters: MetricRequest['filters'];
}

/** One row per area of the level, for one month. */
export function mapRequest({ metric, month, level, filters }: MapView): MetricRequest {
	return { metric, level, area: null, from: month, to: month, grain: 'month', by: null, filters };
}

/** One row per area and month, so that classes and trends are the same in every month. */
export function allMonthsRequest(view: MapView, months: Month[]): MetricRequest {
	return { ...mapRequest(view), from: months[0] ?? view.month, to: months.at(-1) ?? view.month };
}

/** One row per role, for the caseworkers in post in one area. */
export function rolesRequest(area: string, month: Month): MetricRequest {
	return {
		metric: OF_ALL_CASEWORKERS,
		level: null,
		area,
		from: month,
		to: month,
		grain: 'month',
		by: 'role',
		filters: {}
	};
}
