import {
	FILE_IDS,
	HEADER_LANGUAGES,
	fileFields,
	headerName,
	type Field,
	type SchemaId
} from '$lib/schemas';
import { columnLetter, foldName } from './fold-text';
import { isTableWording } from './header-words';
import { identifyHeader } from './identifying-headers';
import { LIMITS } from '$lib/file-text';
import { fault, type ProblemList } from '$lib/findings';
import { hasHiddenCharacters } from './recognise-hidden';
import { namesSgbv } from './recognise-sgbv';

/** What the header of a file says: which field stands in which column. */
export interface HeaderMatch {
	schema: SchemaId | null;
	/** Per column of the file its field; null for empty columns that are dropped. */
	fields: (Field | null)[];
}

/** The schema that the header fits best, or null; half of its required columns must be there. */
export function recogniseSchema(header: string[]): SchemaId | null {
	const folded = header.map(foldHeader);
	const scores = FILE_IDS.map((schema) => {
		const fields = fileFields(schema);
		const names = new Set(folded.map((name) => fieldFor(schema, name)?.name));
		const required = fields.filter(isRequired);
		const present = required.filter((field) => names.has(field.name)).length;
		const known = fields.filter((field) => names.has(field.name)).length;
		const fits = known > 0 && present * 2 >= required.length;
		return { schema, score: fits ? known - 2 * (required.length - present) : -Infinity };
	});
	const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
	return best.score === -Infinity ? null : best.schema;
}

/** How many headers some schema knows: the delimiter that gives most is the file's. */
export function countKnownHeaders(header: string[]): number {
	return header.filter((text) => KNOWN_NAMES.has(foldHeader(text))).length;
}

/** Matches the header to a schema and reports everything that is wrong with it. */
export function matchHeader(
	header: string[],
	problems: ProblemList,
	line: number,
	chosen?: SchemaId
): HeaderMatch {
	const schema = chosen ?? recogniseSchema(header);
	const kept = lengthWithoutEmptyEnd(header);
	if (kept > LIMITS.columns) {
		problems.addFile(fault('size', 'columns', { found: kept, limit: LIMITS.columns }), line);
		return { schema, fields: [] };
	}
	if (kept < header.length)
		problems.notice('empty_columns_dropped', null, {}, header.length - kept);
	const columns = header.slice(0, kept).map((text, index) => readHeader(text, index, schema));
	columns.forEach((column) => reportColumn(column, columns, problems, line));
	if (schema) reportMissing(schema, columns, problems, line);
	const loose = columns.filter(({ field, text }) => field && !isNameOf(field, text)).length;
	if (loose) problems.notice('header_normalised', null, {}, loose);
	const dropped = new Array<null>(header.length - kept).fill(null);
	return { schema, fields: [...columns.map(({ field }) => field), ...dropped] };
}

interface HeaderColumn {
	text: string;
	name: string;
	/** How problems call the column. */
	place: string;
	field: Field | null;
	schema: SchemaId | null;
}

/** As `foldName`; French apostrophes are typed in two ways. */
const foldHeader = (text: string) => foldName(text.replace(/['’]/g, ' '));

const namesOf = ({ name }: Field) => HEADER_LANGUAGES.map((language) => headerName(name, language));

const isNameOf = (field: Field, text: string) => namesOf(field).includes(text);

/** What the columns of each file may be called, in any language, and nothing else (promise 1). */
const HEADERS: ReadonlyMap<SchemaId, ReadonlyMap<string, Field>> = new Map(
	FILE_IDS.map((schema) => [
		schema,
		new Map(
			fileFields(schema).flatMap((field) =>
				namesOf(field).map((name) => [foldHeader(name), field] as const)
			)
		)
	])
);

const fieldFor = (schema: SchemaId, folded: string) => HEADERS.get(schema)?.get(folded);

const KNOWN_NAMES = new Set([...HEADERS.values()].flatMap((names) => [...names.keys()]));

const isRequired = (field: Field) => field.constraints?.required || field.columnRequired;

function lengthWithoutEmptyEnd(header: string[]): number {
	return header.findLastIndex((text) => text.trim() !== '') + 1;
}

function readHeader(text: string, index: number, schema: SchemaId | null): HeaderColumn {
	const field = schema ? fieldFor(schema, foldHeader(text)) : undefined;
	const name = field?.name ?? foldName(text);
	const isShown = field || identifyHeader(text)?.isListed;
	const place = isShown ? name : `column ${columnLetter(index)}`;
	return { text, name, place, field: field ?? null, schema };
}

function reportColumn(
	column: HeaderColumn,
	columns: HeaderColumn[],
	problems: ProblemList,
	line: number
): void {
	const { text, name, place } = column;
	const twin = columns.find((other) => other.name === name)!;
	if (hasHiddenCharacters(text)) {
		problems.addFile(fault('hidden_characters', 'header'), line, place);
	} else if (!name) {
		problems.addFile(fault('structure', 'unnamed_column'), line, place);
	} else if (twin !== column) {
		const other = `column ${columnLetter(columns.indexOf(twin))}`;
		problems.addFile(fault('structure', 'duplicate_header', { other }), line, place);
	} else if (!column.field) {
		reportUnknown(column, problems, line);
	}
}

function reportUnknown(
	{ text, name, place, schema }: HeaderColumn,
	problems: ProblemList,
	line: number
): void {
	const identifying = identifyHeader(text);
	if (identifying) {
		problems.addFile(fault('identifying_column', identifying.kind), line, place);
	} else if (namesSgbv(text)) {
		problems.addFile(fault('sgbv_count', 'column'), line, place);
	} else if (schema && SNAKE_CASE.test(text) && isTableWording(name)) {
		problems.addFile(fault('unknown_column', 'named'), line, name);
	} else {
		const masked = `${[...text][0]}•••••`;
		problems.addFile(
			fault('unknown_column', 'masked', { masked, length: text.length }),
			line,
			place
		);
	}
}

/** Written by a program, not by a person: two or more lower-case words without a digit. */
const SNAKE_CASE = /^[a-z]+(_[a-z]+)+$/;

function reportMissing(
	schema: SchemaId,
	columns: HeaderColumn[],
	problems: ProblemList,
	line: number
): void {
	const names = new Set(columns.map(({ field }) => field?.name));
	for (const field of fileFields(schema)) {
		if (isRequired(field) && !names.has(field.name)) {
			problems.addFile(fault('missing_column', 'column'), line, field.name);
		}
	}
}
