import type { ExportFacts } from '$lib/exports';
import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { getAtlas } from '$lib/session';
import { reportingText, toReporting } from '$lib/view-models';

/**
 * What every file of this page says of its figures.
 * @param filters what they were narrowed to; the chosen area is added
 * @param isOfAllAreas the figures are not of the chosen area alone
 * @param own what is otherwise than on the page, such as a period of more than a month
 */
export function exportFacts(
	atlas: ReturnType<typeof getAtlas>,
	filters: string[],
	isOfAllAreas = false,
	own: Partial<ExportFacts> = {}
): ExportFacts {
	const { month, area } = atlas.view;
	const where =
		area === null || isOfAllAreas ? [] : [m.choice_area_is({ area: atlas.areaName(area) })];
	return {
		period: formatMonth(month),
		filters: [...where, ...filters],
		completeness: reportingText(toReporting(atlas.senders, month)),
		minimumCount: atlas.minimumCount,
		sources: atlas.sources.map(({ title, licence }) => `${title} (${licence})`),
		generatedOn: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
		isDemonstration: atlas.isDemonstration,
		...own
	};
}
