import type { Database } from '$lib/database';
import type { MetricRequest, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { describe, type Description } from './describe-data';
import type { Holdings, Source } from './holdings';
import { measure } from './measure';

/** The first screens of a release, so that they can be painted before an engine is there. */
export interface Summary {
	demonstration: boolean;
	/** Smallest count that is stored exactly. */
	minimumCount: number;
	/** Staffing figures are withheld. */
	hideStaffing: boolean;
	sources: Source[];
	/** Absent in summaries of before settings could be agreed. */
	settings?: Settings;
	description: Description;
	figures: { request: MetricRequest; rows: MetricRow[] }[];
}

/**
 * The answers to the requests of the first screens.
 * @param database filled from the same holdings by `loadDatabase`
 * @param requestsFor which figures the screens ask for, given what is loaded
 */
export async function summarise(
	database: Database,
	holdings: Holdings,
	requestsFor: (description: Description, settings: Settings) => MetricRequest[]
): Promise<Summary> {
	const description = await describe(database);
	const figures: Summary['figures'] = [];
	for (const request of requestsFor(description, holdings.settings)) {
		figures.push({ request, rows: await measure(database, request) });
	}
	const { demonstration, minimumCount, hideStaffing, sources, settings } = holdings;
	return { demonstration, minimumCount, hideStaffing, sources, settings, description, figures };
}
