import { fileFields, type SchemaId } from '$lib/schemas';
import { toCsv } from './to-csv';

/** An empty file of that schema: its header, and below it the HXL tags where asked for. */
export function templateToCsv(schema: SchemaId, { hxl = false } = {}): string {
	const fields = fileFields(schema);
	const header = fields.map((field) => field.name);
	return toCsv(hxl ? [header, fields.map((field) => field.hxl ?? '')] : [header]);
}
