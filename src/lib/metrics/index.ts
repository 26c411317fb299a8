export { METRIC_IDS } from './metric';
export type {
	AreaLevel,
	Dimension,
	Grain,
	MetricId,
	MetricRequest,
	MetricRow,
	MetricStatus
} from './metric';
