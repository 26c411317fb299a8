import Papa from 'papaparse';
import { m } from '$lib/messages';
import { fileFields, type SchemaId } from '$lib/schemas';
import { WrongUse } from './wrong-use';

/** Prints the header of an empty file of the schema and, where asked for, the row of HXL tags. */
export function template(schema: SchemaId, { lang, hxl }: { lang: string; hxl?: boolean }): void {
	if (lang !== 'en') throw new WrongUse(m.atlas_error_language());
	const fields = fileFields(schema);
	const rows = [fields.map((field) => field.name)];
	if (hxl) rows.push(fields.map((field) => field.hxl ?? ''));
	console.log(Papa.unparse(rows, { newline: '\n' }));
}
