import { m } from '$lib/messages';
import { METRICS, METRIC_IDS, type MetricId } from '$lib/metrics';

/** Metrics that answer one kind of question, in reading order. */
export interface MetricGroup {
	id: string;
	title: string;
	metrics: MetricId[];
}

/** Every metric of the catalogue, each in one group. */
export function toMetricGroups(): MetricGroup[] {
	return [
		{ id: 'workers', title: m.metric_group_workers(), metrics: WORKERS },
		{ id: 'caseload', title: m.metric_group_caseload(), metrics: CASELOAD },
		{ id: 'capacity', title: m.metric_group_capacity(), metrics: STAFF_CAPACITY },
		{ id: 'quality', title: m.metric_group_quality(), metrics: METRIC_IDS.filter(isQuality) },
		{ id: 'services', title: m.metric_group_services(), metrics: SERVICES },
		{ id: 'case-flow', title: m.metric_group_case_flow(), metrics: CASE_FLOW },
		{ id: 'reporting', title: m.metric_group_reporting(), metrics: ['M35'] }
	];
}

/** Metrics with one figure per area: those that need no split. */
export const MAP_METRICS: readonly MetricId[] = METRIC_IDS.filter(
	(id) => METRICS[id].needs === undefined
);

/** The groups with only what a map can show, but for these, and without groups that have none. */
export function toMapMetricGroups(shownElsewhere: readonly MetricId[] = []): MetricGroup[] {
	return toMetricGroups()
		.map((group) => ({
			...group,
			metrics: group.metrics.filter(
				(metric) => MAP_METRICS.includes(metric) && !shownElsewhere.includes(metric)
			)
		}))
		.filter(({ metrics }) => metrics.length > 0);
}

const WORKERS: MetricId[] = [
	'M01',
	'M02',
	'M01G',
	'M01S',
	'M09',
	'M10',
	'M11',
	'M11M',
	'M12',
	'M34'
];
const CASELOAD: MetricId[] = ['M03', 'M04', 'M05', 'M06', 'M07', 'M08'];
const STAFF_CAPACITY: MetricId[] = [
	'M13',
	'M14',
	'M15',
	'M16',
	'M17',
	'M17R',
	'M18',
	'M19',
	'M20',
	'M20I',
	'M33',
	'M33R'
];
const SERVICES: MetricId[] = ['M26', 'M26L', 'M27', 'M28', 'M29', 'M30'];
const CASE_FLOW: MetricId[] = ['M31', 'M31C', 'M31N', 'M32'];

/** Standard 18 and the Quality Assessment Framework. */
function isQuality(metric: MetricId): boolean {
	return /^M2[1-5]/.test(metric);
}
