import { copyFile, mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SchemaId } from '$lib/schemas';
import { readBoundaries } from './camps';
import { DEMONSTRATION_FILE, DEMONSTRATION_NOTE } from './demonstration-note';
import { columnsOf, makeDemonstration } from './make-demonstration';
import { makeWeekOne } from './make-week-one';
import type { Row } from './piece';

/** Folder inside the demonstration that holds another one: the first days of a response. */
export const WEEK_ONE_FOLDER = 'week-one';
/** What the first days need besides their own file. */
const REFERENCES = ['ref_area.csv', 'ref_population.csv', 'boundaries.geojson'];

/**
 * Writes the demonstration into the folder: one CSV per schema, boundaries.geojson, and the note
 * that tells `atlas release` that the figures are made up. Its folder `week-one` is a demonstration
 * of its own: rapid_week1.csv with the areas and children that it needs.
 * @returns rows by the path of each CSV file in the folder
 */
export async function writeDemonstration(folder: string, seed: number, caseloadRows: number) {
	await mkdir(folder, { recursive: true });
	const rowCounts = await writeTables(folder, seed, caseloadRows);
	await writeFile(join(folder, 'boundaries.geojson'), JSON.stringify(readBoundaries()));
	await writeNote(folder, { seed, caseload_rows: rowCounts.get('caseload') });
	const weekOneRows = await writeWeekOne(folder, seed);
	return new Map([
		...[...rowCounts].map(([schema, rows]): [string, number] => [`${schema}.csv`, rows]),
		[`${WEEK_ONE_FOLDER}/rapid_week1.csv`, weekOneRows]
	]);
}

async function writeTables(folder: string, seed: number, caseloadRows: number) {
	const files = new Map<SchemaId, FileHandle>();
	const rowCounts = new Map<SchemaId, number>();
	try {
		for (const { schema, rows } of makeDemonstration(seed, caseloadRows)) {
			if (!files.has(schema)) {
				const file = await open(join(folder, `${schema}.csv`), 'w');
				files.set(schema, file);
				await file.write(headerOf(schema));
			}
			if (rows.length) await files.get(schema)!.write(linesOf(rows));
			rowCounts.set(schema, (rowCounts.get(schema) ?? 0) + rows.length);
		}
	} finally {
		for (const file of files.values()) await file.close();
	}
	return rowCounts;
}

async function writeWeekOne(folder: string, seed: number): Promise<number> {
	const inside = join(folder, WEEK_ONE_FOLDER);
	const rows = makeWeekOne(seed);
	await mkdir(inside, { recursive: true });
	for (const name of REFERENCES) await copyFile(join(folder, name), join(inside, name));
	await writeFile(join(inside, 'rapid_week1.csv'), headerOf('rapid_week1') + linesOf(rows));
	await writeNote(inside, { seed });
	return rows.length;
}

function writeNote(folder: string, made: Record<string, unknown>): Promise<void> {
	const note = { ...DEMONSTRATION_NOTE, ...made };
	return writeFile(join(folder, DEMONSTRATION_FILE), `${JSON.stringify(note, null, '\t')}\n`);
}

const headerOf = (schema: SchemaId) => `${columnsOf(schema).join(',')}\n`;
const linesOf = (rows: Row[]) => `${Papa.unparse(rows, { newline: '\n' })}\n`;
