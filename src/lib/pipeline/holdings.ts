import type { Feature, FeatureCollection } from 'geojson';
import type { FileReport } from '$lib/privacy-gate';
import { DEFAULT_MINIMUM_COUNT, type ProtectedTable } from '$lib/protection';
import { DEFAULT_SETTINGS, agreedMinimumCount, type SchemaId, type Settings } from '$lib/schemas';
import { columnOf } from '$lib/tables';

/** One admitted file, or one table of a release; `report` is null for a table of a release. */
export interface Part {
	file: string;
	/** SHA-256 of the bytes it came from, by which it is known again. */
	hash: string;
	schema: SchemaId;
	table: ProtectedTable;
	report: FileReport | null;
}

/** The settings file in force; `report` is null for that of a release. */
export type SettingsFile = Pick<Part, 'file' | 'hash' | 'report'>;

/** Where published figures or boundaries come from. */
export interface Source {
	title: string;
	licence: string;
	attribution: string;
	url?: string;
}

/** All that is loaded. Never changed: every step makes a new one. */
export interface Holdings {
	parts: Part[];
	/** Areas with `properties: { area_code }`. */
	boundaries: FeatureCollection;
	/** The figures are made up; it must be said wherever they are shown. */
	demonstration: boolean;
	/** Smallest count that is stored exactly (k). */
	minimumCount: number;
	/** Staffing figures are withheld, where naming them endangers staff. */
	hideStaffing: boolean;
	/** Month in which the release was made, YYYY-MM; null without a release. */
	created: string | null;
	sources: Source[];
	/** What the group has agreed on; the defaults while no settings file is loaded. */
	settings: Settings;
	/** Where the settings come from; null while the defaults stand. */
	settingsFile: SettingsFile | null;
}

export const EMPTY_HOLDINGS: Holdings = {
	parts: [],
	boundaries: { type: 'FeatureCollection', features: [] },
	demonstration: false,
	minimumCount: DEFAULT_MINIMUM_COUNT,
	hideStaffing: false,
	created: null,
	sources: [],
	settings: DEFAULT_SETTINGS,
	settingsFile: null
};

/**
 * Holdings without the file of that hash. What came with a release goes when its last part goes;
 * without a settings file the defaults stand again, but what it has hidden stays hidden.
 */
export function removeFile(holdings: Holdings, hash: string): Holdings {
	if (holdings.settingsFile?.hash === hash) {
		const isAlone = !holdings.parts.length && !holdings.boundaries.features.length;
		return isAlone ? EMPTY_HOLDINGS : withoutSettings(holdings);
	}
	const parts = holdings.parts.filter((part) => part.hash !== hash);
	if (!parts.length) return settingsAlone(holdings);
	if (parts.some((part) => part.report === null)) return { ...holdings, parts };
	const own = holdings.settingsFile?.report ? holdings : withoutSettings(holdings);
	return { ...own, parts, demonstration: false, created: null, sources: [] };
}

function withoutSettings(holdings: Holdings): Holdings {
	return { ...holdings, settings: DEFAULT_SETTINGS, settingsFile: null };
}

/** Nothing but the settings that were loaded by hand. */
export function settingsAlone({ settings, settingsFile }: Holdings): Holdings {
	if (!settingsFile?.report) return EMPTY_HOLDINGS;
	const alone = { ...EMPTY_HOLDINGS, settings, settingsFile };
	return { ...alone, minimumCount: Math.max(alone.minimumCount, agreedLeast(alone)) };
}

/** The k that the group asks for at least; 0 where no settings are loaded. */
export function agreedLeast({ settings, settingsFile }: Holdings): number {
	return settingsFile ? agreedMinimumCount(settings) : 0;
}

/** How counts were, or are to be, protected. */
export type ProtectionChoice = Pick<Holdings, 'minimumCount' | 'hideStaffing'>;

/**
 * Holdings that have grown, told how they are protected. What is said of them must hold for each
 * part: so the smaller count stands, and staffing is hidden only where it is in all parts.
 */
export function withProtection(
	held: Holdings,
	before: Holdings,
	{ minimumCount, hideStaffing = false }: Partial<ProtectionChoice> & { minimumCount: number }
): Holdings {
	if (held === before) return before;
	const k = Math.max(minimumCount, agreedLeast(held));
	if (before.parts.length === 0) return { ...held, minimumCount: k, hideStaffing };
	return {
		...held,
		minimumCount: Math.min(before.minimumCount, k),
		hideStaffing: before.hideStaffing && hideStaffing
	};
}

/** Both sets of areas; where both draw an area, the newer outline stands. */
export function mergeBoundaries(older: FeatureCollection, newer: FeatureCollection) {
	const byCode = new Map<unknown, Feature>();
	for (const feature of [...older.features, ...newer.features]) {
		byCode.set(feature.properties?.area_code, feature);
	}
	return { type: 'FeatureCollection', features: [...byCode.values()] } satisfies FeatureCollection;
}

/** Code of the area that holds each area, of all lists of areas. */
export function parentsIn(parts: Part[]): Map<string, string | null> {
	const parents = new Map<string, string | null>();
	for (const { schema, table } of parts) {
		if (schema !== 'ref_area') continue;
		const areas = columnOf(table, 'area_code', 'code');
		const above = table.columns.parent_code;
		areas.codes.forEach((code, row) => {
			const parent = above?.kind === 'code' ? above.dictionary[above.codes[row]!] : null;
			parents.set(areas.dictionary[code]!, parent ?? null);
		});
	}
	return parents;
}
