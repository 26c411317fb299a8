import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { arrowToTable, columnOf, type Table } from '$lib/tables';

/** What a release folder holds, exactly as it is stored: nothing is protected on the way. */
export interface StoredRelease {
	/** Smallest count that may be exact. */
	k: number;
	tables: Table[];
	/** Area -> the area that contains it. */
	parents: Map<string, string | null>;
}

/** The folder is no release that can be read; `path` is the part that is wrong. */
export class UnreadableRelease extends Error {
	override name = 'UnreadableRelease';
	constructor(
		readonly path: string,
		options?: ErrorOptions
	) {
		super('Not a readable release', options);
	}
}

/** Reads a release folder. @throws UnreadableRelease */
export function readStoredRelease(folder: string): StoredRelease {
	const manifest = read(join(folder, 'manifest.json'), (bytes) =>
		JSON.parse(new TextDecoder().decode(bytes))
	) as { k: number; parts: { path: string; sha256: string }[] };
	if (!Number.isInteger(manifest?.k) || !Array.isArray(manifest.parts)) {
		throw new UnreadableRelease(join(folder, 'manifest.json'));
	}
	const tables = manifest.parts.map(({ path, sha256 }) =>
		read(join(folder, path), (bytes) => readTable(bytes, sha256))
	);
	return { k: manifest.k, tables, parents: parentsIn(tables) };
}

function read<T>(path: string, parse: (bytes: Uint8Array) => T): T {
	try {
		return parse(readFileSync(path));
	} catch (cause) {
		throw new UnreadableRelease(path, { cause });
	}
}

function readTable(stored: Uint8Array, sha256: string): Table {
	const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
	if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
		throw new Error('The part is not as it was written');
	}
	return arrowToTable(bytes);
}

/** Area -> the area that contains it, from the tables of areas. */
export function parentsIn(tables: Table[]): Map<string, string | null> {
	const parents = new Map<string, string | null>();
	for (const table of tables.filter(({ schema }) => schema === 'ref_area')) {
		const areas = columnOf(table, 'area_code', 'code');
		const above = columnOf(table, 'parent_code', 'code');
		for (let row = 0; row < table.rowCount; row++) {
			const code = areas.dictionary[areas.codes[row]!];
			if (code) parents.set(code, above.dictionary[above.codes[row]!] ?? null);
		}
	}
	return parents;
}
