import Papa from 'papaparse';
import { m } from '$lib/messages';
import { settingsToJson } from '$lib/exports';
import { DEFAULT_SETTINGS, fileFields, type SchemaId } from '$lib/schemas';
import { WrongUse } from './wrong-use';

/** The settings file has a template too, though it is no table. */
export const SETTINGS_TEMPLATE = 'settings';

/**
 * Prints the header of an empty file of the schema and, where asked for, the row of HXL tags; for
 * `settings` the defaults.
 */
export function template(
	schema: SchemaId | typeof SETTINGS_TEMPLATE,
	{ lang, hxl }: { lang: string; hxl?: boolean }
): void {
	if (lang !== 'en') throw new WrongUse(m.atlas_error_language());
	if (schema === SETTINGS_TEMPLATE) {
		process.stdout.write(settingsToJson(DEFAULT_SETTINGS));
		return;
	}
	const fields = fileFields(schema);
	const rows = [fields.map((field) => field.name)];
	if (hxl) rows.push(fields.map((field) => field.hxl ?? ''));
	console.log(Papa.unparse(rows, { newline: '\n' }));
}
