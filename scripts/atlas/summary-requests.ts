import type { MetricId, MetricRequest } from '$lib/metrics';
import { latestCompleteMonth, type Description } from '$lib/pipeline';
import type { Settings } from '$lib/schemas';
import { mapRequest, overviewRequests } from '$lib/view-models';

const MAPPED_AT_ONCE: MetricId[] = ['M01', 'M03', 'M06', 'M07'];

/** What the Overview and the Map ask for when they are opened without any choice made. */
export function summaryRequests(description: Description, settings: Settings): MetricRequest[] {
	const month = latestCompleteMonth(description, settings);
	const level = description.areas
		.map((area) => area.level)
		.sort()
		.at(-1);
	if (month === null || !level) return [];
	const requests = [
		...overviewRequests(month, level),
		...MAPPED_AT_ONCE.map((metric) => mapRequest({ metric, month, level, filters: {} }))
	];
	const byText = new Map(requests.map((request) => [JSON.stringify(request), request]));
	return [...byText.values()];
}
