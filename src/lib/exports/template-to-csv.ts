import { fileFields, headerName, type HeaderLanguage, type SchemaId } from '$lib/schemas';
import { toCsv } from './to-csv';

export interface TemplateOptions {
	/** In which the header is written; the gate reads each. Codes in cells are the same in all. */
	language?: HeaderLanguage;
	hxl?: boolean;
}

/** An empty file of that schema: its header, and below it the HXL tags where asked for. */
export function templateToCsv(schema: SchemaId, options: TemplateOptions = {}): string {
	return toCsv(templateRows(schema, options));
}

/** The same as rows of cells. */
export function templateRows(
	schema: SchemaId,
	{ language = 'en', hxl = false }: TemplateOptions = {}
): string[][] {
	const fields = fileFields(schema);
	const header = fields.map(({ name }) => headerName(name, language));
	return hxl ? [header, fields.map((field) => field.hxl ?? '')] : [header];
}
