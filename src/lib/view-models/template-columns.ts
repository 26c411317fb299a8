import { getLocale, m } from '$lib/messages';
import {
	FILE_IDS,
	VOCABULARIES,
	codesOf,
	fieldOf,
	fileFields,
	headerName,
	type Field,
	type SchemaId
} from '$lib/schemas';
import { sayMessage } from './say-message';
import { schemaTitle } from './schema-title';

export interface Template {
	schema: SchemaId;
	title: string;
	description: string;
	columns: {
		/** In every language; `header` is what it is called in that of the page. */
		name: string;
		header: string;
		isRequired: boolean;
		meaning: string;
		allowed: string;
	}[];
}

/** Every file that the atlas accepts, and its columns, in the language of the page. */
export function toTemplates(): Template[] {
	return FILE_IDS.map((schema) => ({
		schema,
		title: schemaTitle(schema),
		description: sayMessage([`template_about_${schema}`], {}),
		columns: fileFields(schema).map((field) => ({
			name: field.name,
			header: headerName(field.name, getLocale()),
			isRequired: Boolean(field.columnRequired || field.constraints?.required),
			meaning: sayMessage([`column_${field.name}_in_${schema}`, `column_${field.name}`], {}),
			allowed: allowedText(schema, field)
		}))
	}));
}

function allowedText(schema: SchemaId, field: Field): string {
	if (field.vocabulary) return codesOf(field.vocabulary).join(', ');
	if (field.vocabularyBy) return codesByDimension(fieldOf(schema, field.vocabularyBy));
	if (field.reference === 'ref_area') return m.data_allowed_area();
	if (field.role === 'sender') return m.data_allowed_sender();
	if (field.freeText) return m.data_allowed_text({ length: field.freeText.maximumLength });
	if (field.measure) {
		return field.type === 'number' ? m.data_allowed_count_decimal() : m.data_allowed_count();
	}
	return ALLOWED[field.type]();
}

const ALLOWED: Record<Field['type'], () => string> = {
	yearmonth: m.data_allowed_month,
	date: m.data_allowed_date,
	year: m.data_allowed_year,
	integer: m.data_allowed_whole,
	number: m.data_allowed_decimal,
	string: m.data_allowed_code
};

/** `for sex: f, m, x, u; for age: 0_5, …`: the values of a column that another one decides on. */
function codesByDimension({ vocabulary }: Field): string {
	const lists = Object.entries((vocabulary && VOCABULARIES[vocabulary].values) ?? {});
	return lists
		.map(([value, list]) => m.data_allowed_by({ value, codes: codesOf(list).join(', ') }))
		.join('; ');
}
