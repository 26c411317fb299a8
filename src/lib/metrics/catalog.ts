import { CAPACITY } from './catalog-capacity';
import { CASE_FLOW } from './catalog-case-flow';
import { CORE } from './catalog-core';
import { QUALITY_METRICS } from './catalog-quality';
import { SERVICE_METRICS } from './catalog-services';
import { SHARES } from './catalog-shares';
import type { MetricId, MetricSpec } from './metric';

/** Every metric as data; texts stand in messages/en/metrics.json under the same ids. */
export const METRICS: Record<MetricId, MetricSpec> = {
	...CORE,
	...SHARES,
	...CAPACITY,
	...QUALITY_METRICS,
	...SERVICE_METRICS,
	...CASE_FLOW,
	M35: {
		form: 'completeness',
		unit: 'percent',
		scale: 100,
		decimals: 0,
		better: 'higher',
		benchmark: 'reporting_completeness',
		minimumDenominator: null,
		dimensions: ['dataset', 'employer_type']
	}
};
