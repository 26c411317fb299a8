import { mergeProtected } from '$lib/protection';
import { SCHEMA_IDS, toSettingsFile, type SchemaId } from '$lib/schemas';
import { tableToArrow } from '$lib/tables';
import type { Holdings } from './holdings';
import { BOUNDARIES, SETTINGS } from './read-release';
import { compress, sha256 } from './release-bytes';
import {
	MANIFEST,
	RELEASE_FORMAT,
	type ReleaseManifest,
	type ReleasePart
} from './release-manifest';
import type { Summary } from './summary';

/**
 * The files of a release by path: `manifest.json`, one packed Arrow table per schema, the
 * boundaries, what the group has agreed on and the summary. The same holdings give the same bytes.
 * Names of agencies' files are left out, because they may name who sent them.
 * @param extra month in which it is made (YYYY-MM), and what `summarise` gave for the holdings
 */
export async function writeRelease(
	holdings: Holdings,
	extra: { created: string; summary: Summary }
): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	const parts: ReleasePart[] = [];
	for (const schema of SCHEMA_IDS) {
		const table = mergedTable(holdings, schema);
		if (!table) continue;
		const arrow = tableToArrow(table);
		const path = `tables/${schema}.arrow.gz`;
		parts.push({
			path,
			schema,
			rows: table.rowCount,
			sha256: await sha256(arrow),
			file: `${schema}.csv`
		});
		files.set(path, compress(arrow));
	}
	const others = {
		[BOUNDARIES]: holdings.boundaries,
		[SETTINGS]: toSettingsFile(holdings.settings),
		'summary.json': extra.summary
	};
	const listed: ReleaseManifest['files'] = [];
	for (const [path, content] of Object.entries(others)) {
		const bytes = toBytes(JSON.stringify(content));
		listed.push({ path, sha256: await sha256(bytes) });
		files.set(path, bytes);
	}
	const manifest: ReleaseManifest = {
		format: RELEASE_FORMAT,
		k: holdings.minimumCount,
		hide_staffing: holdings.hideStaffing,
		created: extra.created,
		demonstration: holdings.demonstration,
		sources: holdings.sources,
		parts,
		files: listed
	};
	return files.set(MANIFEST, toBytes(`${JSON.stringify(manifest, null, '\t')}\n`));
}

function mergedTable({ parts }: Holdings, schema: SchemaId) {
	const tables = parts.filter((part) => part.schema === schema).map((part) => part.table);
	return tables.length ? mergeProtected(schema, tables) : null;
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
