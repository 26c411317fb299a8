import type { FeatureCollection } from 'geojson';
import { protectStored } from '$lib/protection';
import { DEFAULT_SETTINGS, SETTINGS_MARK, isAgreed, readSettings } from '$lib/schemas';
import { arrowToTable } from '$lib/tables';
import type { Holdings, Part } from './holdings';
import { decompress, sha256 } from './release-bytes';
import {
	MANIFEST,
	ReleaseError,
	parseJson,
	parseManifest,
	type ReleasePart
} from './release-manifest';

type Read = (path: string) => Promise<Uint8Array>;

/**
 * What a release holds, each part checked against its SHA-256 and protected once more.
 * @param read gives the bytes of one path of the release, from a site, a folder or a zip
 * @param onboundaries is given the outlines first, so that a map can be drawn meanwhile
 * @throws ReleaseError that names the part which is missing, changed or unreadable
 */
export async function readRelease(
	read: Read,
	onboundaries?: (boundaries: FeatureCollection) => void
): Promise<Holdings> {
	const manifest = parseManifest(await readPath(read, MANIFEST, 'no_manifest'));
	const files = await readFiles(read, manifest.files);
	const boundaries = toBoundaries(files.get(BOUNDARIES)?.bytes);
	onboundaries?.(boundaries);
	const parts = await Promise.all(
		manifest.parts.map(async (part) => toPart(part, await readChecked(read, part), manifest.k))
	);
	const { k, hide_staffing: hideStaffing = false, created, demonstration, sources } = manifest;
	return {
		parts,
		boundaries,
		demonstration,
		minimumCount: k,
		hideStaffing,
		created,
		sources,
		...toSettings(files.get(SETTINGS))
	};
}

interface CheckedFile {
	bytes: Uint8Array;
	hash: string;
}

/** Reads every file, because a release with a changed file is not what it says it is. */
async function readFiles(
	read: Read,
	files: { path: string; sha256: string }[]
): Promise<Map<string, CheckedFile>> {
	const all = files.map(async (file): Promise<[string, CheckedFile]> => {
		return [file.path, { bytes: await readChecked(read, file), hash: file.sha256 }];
	});
	return new Map(await Promise.all(all));
}

export const BOUNDARIES = 'boundaries.geojson';
export const SETTINGS = 'settings.json';

/** Only codes and outlines, whatever else other hands have written beside them. */
function toBoundaries(bytes: Uint8Array | undefined): FeatureCollection {
	if (!bytes) return { type: 'FeatureCollection', features: [] };
	const { features } = parseJson(bytes, BOUNDARIES) as Partial<FeatureCollection>;
	if (!Array.isArray(features)) throw new ReleaseError('unreadable', BOUNDARIES);
	return {
		type: 'FeatureCollection',
		features: features.map(({ properties, geometry }) => ({
			type: 'Feature',
			properties: { area_code: String(properties?.area_code) },
			geometry
		}))
	};
}

/** Settings in the form of before groups could agree on any say nothing that the manifest does not. */
function toSettings(file: CheckedFile | undefined): Pick<Holdings, 'settings' | 'settingsFile'> {
	const none = { settings: DEFAULT_SETTINGS, settingsFile: null };
	if (!file) return none;
	const json = parseJson(file.bytes, SETTINGS);
	if (typeof json !== 'object' || json === null || !(SETTINGS_MARK in json)) return none;
	const { settings } = readSettings(json, null);
	if (!settings) throw new ReleaseError('unreadable', SETTINGS);
	if (!isAgreed(settings)) return none;
	return { settings, settingsFile: { file: SETTINGS, hash: file.hash, report: null } };
}

async function readPath(
	read: Read,
	path: string,
	fault: 'no_manifest' | 'missing'
): Promise<Uint8Array> {
	try {
		return await read(path);
	} catch (cause) {
		if (cause instanceof ReleaseError && cause.fault === 'not_a_release') throw cause;
		throw new ReleaseError(fault, path, { cause });
	}
}

async function readChecked(
	read: Read,
	{ path, sha256: expected }: { path: string; sha256: string }
): Promise<Uint8Array> {
	const bytes = unpacked(await readPath(read, path, 'missing'), path);
	if ((await sha256(bytes)) !== expected) throw new ReleaseError('changed', path);
	return bytes;
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
	try {
		return decompress(bytes);
	} catch (cause) {
		throw new ReleaseError('changed', path, { cause });
	}
}

function toPart(
	{ path, schema, rows, file, sha256: hash }: ReleasePart,
	bytes: Uint8Array,
	k: number
): Part {
	try {
		const table = arrowToTable(bytes);
		if (table.schema === schema && table.rowCount === rows) {
			return { file, hash, schema, table: protectStored(table, k), report: null };
		}
	} catch (cause) {
		throw new ReleaseError('unreadable', path, { cause });
	}
	throw new ReleaseError('unreadable', path);
}
