export { DIMENSIONS, METRIC_IDS, fileOf, isOfTheGroup, vocabularyOf } from './metric';
export type {
	AreaLevel,
	Dimension,
	Grain,
	MetricId,
	MetricRequest,
	MetricRow,
	MetricSpec,
	MetricStatus,
	Part
} from './metric';
export { METRICS } from './catalog';
export { LEAST_IN_PANEL } from './steady-senders';
export { DERIVATIONS } from './derivations';
export { compileMetric, hasSteadyPanel, InvalidRequest } from './compile-metric';
export { readMetricRows, type Answer } from './read-metric-rows';
export { overTimeOf } from './part-sql';
export { periodWindows, type PeriodWindow } from './period-windows';
export { compileList } from './compile-list';
export { readListRows } from './read-list-rows';
export type {
	ActionRow,
	CoverageLevel,
	Freshness,
	ListId,
	ListRequest,
	ListRows,
	QualityRow,
	ReviewRow,
	ServiceRow,
	YesNoUnknown
} from './list';
