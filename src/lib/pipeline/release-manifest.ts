import { LEAST_MINIMUM_COUNT } from '$lib/protection';
import { SCHEMA_IDS, type SchemaId } from '$lib/schemas';
import type { Source } from './holdings';

export const RELEASE_FORMAT = 1;
export const MANIFEST = 'manifest.json';

export interface ReleasePart {
	path: string;
	schema: SchemaId;
	rows: number;
	/** Of the unpacked bytes, because some servers unpack `.gz` files on the way. */
	sha256: string;
	/** Name by which the part is listed; never the name of an agency's file. */
	file: string;
}

/** What a release says of itself: `manifest.json`. */
export interface ReleaseManifest {
	format: typeof RELEASE_FORMAT;
	/** Smallest count that is stored exactly. */
	k: number;
	/** Staffing figures are withheld; absent in releases of before this could be chosen. */
	hide_staffing?: boolean;
	/** Month in which it was made, YYYY-MM; a day could tell which meeting it was made for. */
	created: string;
	demonstration: boolean;
	sources: Source[];
	parts: ReleasePart[];
	/** The files that are no tables: boundaries, settings, summary. */
	files: { path: string; sha256: string }[];
}

export type ReleaseFault =
	'no_manifest' | 'not_a_release' | 'other_format' | 'missing' | 'changed' | 'unreadable';

/** The release cannot be opened; `path` is the part that is wrong. */
export class ReleaseError extends Error {
	override name = 'ReleaseError';
	constructor(
		readonly fault: ReleaseFault,
		readonly path: string,
		options?: ErrorOptions
	) {
		super(`Release: ${fault} ${path}`, options);
	}
}

/** @throws ReleaseError when the bytes are no manifest of this format */
export function parseManifest(bytes: Uint8Array): ReleaseManifest {
	const manifest = parseJson(bytes, MANIFEST) as Partial<ReleaseManifest> | null;
	if (typeof manifest?.format !== 'number') throw new ReleaseError('not_a_release', MANIFEST);
	if (manifest.format !== RELEASE_FORMAT) throw new ReleaseError('other_format', MANIFEST);
	if (!isManifest(manifest)) throw new ReleaseError('not_a_release', MANIFEST);
	return manifest;
}

/** @throws ReleaseError when the bytes are no JSON */
export function parseJson(bytes: Uint8Array, path: string): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new ReleaseError(path === MANIFEST ? 'not_a_release' : 'unreadable', path, { cause });
	}
}

function isManifest(manifest: Partial<ReleaseManifest>): manifest is ReleaseManifest {
	const { k, hide_staffing = false, created, demonstration, sources, parts, files } = manifest;
	return (
		Number.isInteger(k) &&
		k! >= LEAST_MINIMUM_COUNT &&
		typeof hide_staffing === 'boolean' &&
		typeof created === 'string' &&
		/^\d{4}-\d{2}$/.test(created) &&
		typeof demonstration === 'boolean' &&
		Array.isArray(sources) &&
		Array.isArray(parts) &&
		parts.every((part) => SCHEMA_IDS.includes(part?.schema) && isFile(part)) &&
		Array.isArray(files) &&
		files.every(isFile)
	);
}

/** Paths stay inside the release. */
function isFile(file: { path: string; sha256: string } | null): boolean {
	return (
		/^[a-z0-9_]+(\/[a-z0-9_]+)?(\.[a-z]+)+$/.test(file?.path ?? '') &&
		/^[0-9a-f]{64}$/.test(file?.sha256 ?? '')
	);
}
