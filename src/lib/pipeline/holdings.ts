import type { Feature, FeatureCollection } from 'geojson';
import type { FileReport } from '$lib/privacy-gate';
import { DEFAULT_MINIMUM_COUNT, type ProtectedTable } from '$lib/protection';
import type { SchemaId } from '$lib/schemas';
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
}

export const EMPTY_HOLDINGS: Holdings = {
	parts: [],
	boundaries: { type: 'FeatureCollection', features: [] },
	demonstration: false,
	minimumCount: DEFAULT_MINIMUM_COUNT,
	hideStaffing: false,
	created: null,
	sources: []
};

/** Holdings without the part of that hash. What came with a release goes when its last part goes. */
export function removeFile(holdings: Holdings, hash: string): Holdings {
	const parts = holdings.parts.filter((part) => part.hash !== hash);
	if (!parts.length) return EMPTY_HOLDINGS;
	if (parts.some((part) => part.report === null)) return { ...holdings, parts };
	return { ...holdings, parts, demonstration: false, created: null, sources: [] };
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
	if (before.parts.length === 0) return { ...held, minimumCount, hideStaffing };
	return {
		...held,
		minimumCount: Math.min(before.minimumCount, minimumCount),
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
