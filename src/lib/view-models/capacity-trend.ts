import type { MetricId, MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { benchmarkOf, benchmarkText } from './metric-text';
import { toSparklineModel, type SparklineModel } from './sparkline-model';

const MONTHS = 12;

/** The 12 months up to a month. @param rows one per month */
export function capacityTrend(metric: MetricId, rows: MetricRow[], month: Month): SparklineModel {
	const months = Array.from({ length: MONTHS }, (_, index) => month - MONTHS + 1 + index);
	return toSparklineModel(rows, months, metric, benchmarkOf(metric), benchmarkText(metric));
}
