import type { Dimension, Grain, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';

interface Asked {
	metric: MetricId;
	month: Month;
	/** Null for the whole response. */
	area: string | null;
	by?: Dimension;
	filters?: MetricRequest['filters'];
	/** The months before that are asked for too; then one row per period. */
	monthsBefore?: number;
	grain?: Grain;
}

/** One figure of one area or of the whole response, or its values by one dimension. */
export function areaRequest({
	metric,
	month,
	area,
	by,
	filters = {},
	monthsBefore = 0,
	grain = 'month'
}: Asked): MetricRequest {
	const from = month - monthsBefore;
	return { metric, level: null, area, from, to: month, grain, by: by ?? null, filters };
}
