import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SchemaId } from '$lib/schemas';
import { readBoundaries } from './camps';
import { columnsOf, makeDemonstration } from './make-demonstration';
import { DEMONSTRATION_FILE, DEMONSTRATION_NOTE } from './demonstration-note';

/**
 * Writes the demonstration into the folder: one CSV per schema, boundaries.geojson, and the note
 * that tells `atlas release` that the figures are made up.
 * @returns rows per schema
 */
export async function writeDemonstration(folder: string, seed: number, caseloadRows: number) {
	await mkdir(folder, { recursive: true });
	const files = new Map<SchemaId, FileHandle>();
	const rowCounts: Partial<Record<SchemaId, number>> = {};
	try {
		for (const { schema, rows } of makeDemonstration(seed, caseloadRows)) {
			if (!files.has(schema)) {
				const file = await open(join(folder, `${schema}.csv`), 'w');
				files.set(schema, file);
				await file.write(`${columnsOf(schema).join(',')}\n`);
			}
			if (rows.length) await files.get(schema)!.write(`${Papa.unparse(rows, { newline: '\n' })}\n`);
			rowCounts[schema] = (rowCounts[schema] ?? 0) + rows.length;
		}
	} finally {
		for (const file of files.values()) await file.close();
	}
	await writeFile(join(folder, 'boundaries.geojson'), JSON.stringify(readBoundaries()));
	const note = { ...DEMONSTRATION_NOTE, seed, caseload_rows: rowCounts.caseload };
	await writeFile(join(folder, DEMONSTRATION_FILE), `${JSON.stringify(note, null, '\t')}\n`);
	return rowCounts;
}
