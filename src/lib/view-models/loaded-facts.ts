import { m } from '$lib/messages';
import { formatMonth, formatNumber, joinRange } from '$lib/format';
import { parseMonth } from '$lib/tables';

/** What the facts need to know of all that is loaded; the pipeline's `Holdings` has this shape. */
export interface LoadedHoldings {
	parts: readonly unknown[];
	boundaries: { features: readonly unknown[] };
	demonstration: boolean;
	minimumCount: number;
	hideStaffing: boolean;
	/** YYYY-MM; null without a release */
	created: string | null;
	settingsFile?: unknown;
	sources: { title: string; licence: string; attribution: string; url?: string }[];
}

export interface LoadedFacts {
	title: string;
	facts: { label: string; text: string }[];
	sources: { text: string; url?: string }[];
}

/** What is said of the loaded figures as a whole; null when nothing is loaded. */
export function toLoadedFacts(holdings: LoadedHoldings, areaCount: number): LoadedFacts | null {
	const {
		parts,
		boundaries,
		demonstration,
		minimumCount,
		hideStaffing,
		created,
		sources,
		settingsFile
	} = holdings;
	if (parts.length === 0 && boundaries.features.length === 0 && !settingsFile) return null;
	const k = formatNumber(minimumCount);
	const areas = { areas: areaCount, drawn: boundaries.features.length };
	return {
		title: demonstration ? m.data_loaded_demonstration() : m.data_loaded_own(),
		facts: [
			{
				label: m.data_loaded_created(),
				text: created ? formatMonth(parseMonth(created)) : m.data_loaded_created_session()
			},
			{ label: m.data_loaded_areas(), text: m.data_loaded_areas_text(areas) },
			{
				label: m.data_loaded_k(),
				text: m.data_loaded_k_text({ k, range: joinRange('1', formatNumber(minimumCount - 1)) })
			},
			{
				label: m.protection_staffing_fact(),
				text: hideStaffing ? m.protection_staffing_hidden() : m.protection_staffing_shown()
			}
		],
		sources: sources.map(({ title, licence, attribution, url }) => ({
			text: m.data_source({ title, licence, attribution }),
			...(url && { url })
		}))
	};
}
