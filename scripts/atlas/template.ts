import Papa from 'papaparse';
import { settingsToJson, templateRows, type TemplateOptions } from '$lib/exports';
import { DEFAULT_SETTINGS, type HeaderLanguage, type SchemaId } from '$lib/schemas';

/** The settings file has a template too, though it is no table. */
export const SETTINGS_TEMPLATE = 'settings';

/** By this mark Excel reads letters beyond ASCII rightly; the header in English has none. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Prints the header of an empty file of the schema and, where asked for, the row of HXL tags; for
 * `settings` the defaults, whose keys are the same in every language.
 */
export function template(
	schema: SchemaId | typeof SETTINGS_TEMPLATE,
	{ lang, hxl }: { lang: HeaderLanguage } & Pick<TemplateOptions, 'hxl'>
): void {
	if (schema === SETTINGS_TEMPLATE) {
		process.stdout.write(settingsToJson(DEFAULT_SETTINGS));
		return;
	}
	const text = Papa.unparse(templateRows(schema, { language: lang, hxl }), { newline: '\n' });
	console.log((lang === 'en' ? '' : BYTE_ORDER_MARK) + text);
}
