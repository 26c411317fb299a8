import type { AreaLevel, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';

/** The figures at the head of the overview, in reading order. */
export const HEADLINE_METRICS = [
	'M03',
	'M05',
	'M01',
	'M07',
	'M06',
	'M08'
] as const satisfies MetricId[];

const MONTHS_OF_REPORTING = 12;

/** One row per month, for the month before and the month itself, over the whole response. */
export function headlineRequest(metric: MetricId, month: Month): MetricRequest {
	return wholeResponse(metric, month - 1, month);
}

/** Reporting completeness of the last twelve months, over the whole response. */
export function completenessRequest(month: Month): MetricRequest {
	return wholeResponse('M35', month - MONTHS_OF_REPORTING + 1, month);
}

/** The caseload of every area of a level, by which areas in need are found. */
export function needRequest(month: Month, level: AreaLevel): MetricRequest {
	return { ...wholeResponse('M03', month, month), level };
}

/** All that the overview asks for: a release's summary holds the answers for the first paint. */
export function overviewRequests(month: Month, level: AreaLevel): MetricRequest[] {
	return [
		...HEADLINE_METRICS.map((metric) => headlineRequest(metric, month)),
		completenessRequest(month),
		needRequest(month, level)
	];
}

function wholeResponse(metric: MetricId, from: Month, to: Month): MetricRequest {
	return { metric, level: null, area: null, from, to, grain: 'month', by: null, filters: {} };
}

/** The level that pages start with: the finest one that the loaded areas have. */
export function standardLevel(areas: readonly { level: AreaLevel }[]): AreaLevel {
	const levels = areas.map((area) => area.level).sort();
	return levels.at(-1) ?? 'site';
}
