import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { m } from '$lib/messages';
import type { Source } from '$lib/pipeline';
import type { ByteSource } from '$lib/privacy-gate';
import { DEMONSTRATION_FILE, type DemonstrationNote } from '../demo/demonstration-note';
import { byteSource } from './byte-source';
import { WrongUse } from './wrong-use';

/** Other JSON files of a folder may be anything. */
const SETTINGS_FILE = 'settings.json';
const TABLES_AND_OUTLINES = ['.csv', '.tsv', '.txt', '.geojson'];

export interface GatheredFiles {
	/** In the order of their paths, so that the same folder gives the same release. */
	files: ByteSource[];
	/** What a folder of made-up files says of itself. */
	demonstration: DemonstrationNote | null;
	sources: Source[];
}

/**
 * Single files as they are; of folders, with all folders inside, every CSV and GeoJSON file and
 * every `settings.json`. A demonstration inside a demonstration, such as its first week, is another
 * one and left out.
 */
export function gatherFiles(paths: string[]): GatheredFiles {
	const found = paths.flatMap(filesAt);
	const note = found.find(isNote);
	const demonstration = note ? readNote(note.path) : null;
	return {
		files: found
			.filter(({ path }) => path !== note?.path)
			.map(({ path, name }) => byteSource(path, name)),
		demonstration,
		sources: demonstration?.sources ?? []
	};
}

function readNote(path: string): DemonstrationNote {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		throw new WrongUse(m.atlas_error_no_file({ path }), { cause });
	}
}

function filesAt(path: string): { path: string; name: string }[] {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new WrongUse(m.atlas_error_no_file({ path }));
	if (stats.isFile()) return [{ path, name: path }];
	const found = readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && isWanted(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const made = found.filter(isNote).map((note) => `${dirname(note.path)}${sep}`);
	const isInside = (file: string, folder: string) => file !== folder && file.startsWith(folder);
	const inner = made.filter((folder) => made.some((outer) => isInside(folder, outer)));
	return found.filter((file) => !inner.some((folder) => file.path.startsWith(folder)));
}

const isNote = ({ path }: { path: string }) => basename(path) === DEMONSTRATION_FILE;

function isWanted(name: string): boolean {
	if (name === DEMONSTRATION_FILE || name === SETTINGS_FILE) return true;
	return TABLES_AND_OUTLINES.includes(extname(name).toLowerCase());
}
