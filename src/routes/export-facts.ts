import type { ExportFacts } from '$lib/exports';
import { formatMonth } from '$lib/format';
import type { getAtlas } from '$lib/session';
import { reportingText, toReporting } from '$lib/view-models';

/**
 * What every file of this page says of its figures.
 * @param filters what they were narrowed to, the area included where one is chosen
 */
export function exportFacts(atlas: ReturnType<typeof getAtlas>, filters: string[]): ExportFacts {
	const { month } = atlas.view;
	return {
		period: formatMonth(month),
		filters,
		completeness: reportingText(toReporting(atlas.senders, month)),
		minimumCount: atlas.minimumCount,
		sources: atlas.sources.map(({ title, licence }) => `${title} (${licence})`),
		generatedOn: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
		isDemonstration: atlas.isDemonstration
	};
}
