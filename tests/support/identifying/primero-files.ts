import type { Recipe } from './identifying-file';
import type { Markers } from './markers';
import { sheetBytes, type Sheet, type Writing } from './write-table';

const pick = <Value>(values: readonly Value[], row: number) => values[row % values.length]!;

const RISKS = ['high', 'medium', 'low', 'medium', ''];
const STATUSES = ['open', 'open', 'closed', 'open', 'transferred', 'duplicate'];

type Cells = (marks: Markers, row: number) => string;

/** Fields of a case as the CSV export names them, with the codes that it writes. */
const FIELDS: Record<string, Cells> = {
	id: (marks) => marks.uuid(),
	case_id: (marks) => marks.uuid(),
	case_id_display: (marks) => marks.caseNumber(),
	name: (marks) => marks.name(),
	name_first: (marks) => marks.word(),
	name_last: (marks) => marks.word(),
	name_nickname: (marks) => marks.word(),
	name_caregiver: (marks) => marks.name(),
	sex: (_, row) => pick(['female', 'male'], row),
	age: (_, row) => String(3 + ((row * 5) % 15)),
	estimated: (_, row) => pick(['false', 'true'], row),
	date_of_birth: (_, row) => `201${row % 10}-0${1 + (row % 9)}-17`,
	nationality: () => '["syria"]',
	status: (_, row) => pick(STATUSES, row),
	record_state: (_, row) => (row % 9 === 8 ? 'false' : 'true'),
	workflow: (_, row) => pick(['new', 'case_plan', 'service_provision', 'closed'], row),
	risk_level: (_, row) => pick(RISKS, row),
	protection_status: (_, row) => pick(['unaccompanied', 'separated', ''], row),
	displacement_status: (_, row) => pick(['idp', 'refugee'], row),
	protection_concerns: (_, row) => pick(['["refugee", "caafag"]', '["gbv_survivor"]', ''], row),
	unhcr_needs_codes: (_, row) => pick(['["cr-cp", "sc-ch"]', ''], row),
	disability_type: (_, row) => pick(['', 'physical_disability', ''], row),
	registration_date: (_, row) => `2025-1${row % 3}-0${1 + (row % 9)}`,
	date_closure: (_, row) => (row % 6 === 2 ? '2026-01-09' : ''),
	owned_by: (marks) => marks.username(),
	owned_by_agency_id: () => 'agency-one',
	owned_by_location: (_, row) => pick(['IQG07Q02N02', 'IQG07Q01'], row),
	location_current: () => 'IQG07Q02N02',
	address_current: (marks) => `House 7 behind the school of ${marks.word()}`,
	telephone_current: (marks) => marks.phone(),
	consent_reporting: (_, row) => (row % 5 === 4 ? 'false' : 'true'),
	concern_details: (marks) => marks.note(),
	family_details_section: (marks) =>
		`[{"unique_id"=>"${marks.uuid()}", "relation_name"=>"${marks.name()}", "relation"=>"mother"}]`,
	services_section: (marks) =>
		`[{"unique_id" => "${marks.uuid()}", "service_type" => "health_medical_service", "service_provider" => "${marks.username()}"}]`,
	created_by: (marks) => marks.username(),
	created_at: () => '2025-11-03 09:12:44 UTC',
	last_updated_by: (marks) => marks.username()
};

const BRIEF =
	'id case_id name sex age status record_state risk_level disability_type registration_date date_closure owned_by owned_by_agency_id owned_by_location consent_reporting'.split(
		' '
	);

function cases(marks: Markers, fields: string[], count: number, own: Record<string, Cells> = {}) {
	const all = { ...FIELDS, ...own };
	const rows = Array.from({ length: count }, (_, row) =>
		fields.map((field) => all[field]!(marks, row))
	);
	return { header: fields, rows };
}

interface Variant {
	name: string;
	fields?: string[];
	count?: number;
	own?: Record<string, Cells>;
	writing?: Writing;
	change?: (sheet: Sheet) => Sheet;
	expected?: Recipe['expected'];
}

const guarded = (text: string) => (/^[=+\-@|%]/.test(text) ? `'${text}` : text);

const VARIANTS: Variant[] = [
	{ name: 'cases-all-fields', fields: Object.keys(FIELDS) },
	{ name: 'cases-brief', fields: BRIEF, count: 12 },
	{ name: 'cases-forty', fields: BRIEF, count: 40 },
	{ name: 'cases-quoted', fields: BRIEF, writing: { quotesAll: true, newline: '\r\n' } },
	{ name: 'cases-bom', fields: BRIEF, writing: { encoding: 'utf-8-bom' } },
	{ name: 'cases-semicolon', fields: BRIEF, writing: { delimiter: ';' } },
	{ name: 'cases-tab', fields: BRIEF, writing: { delimiter: '\t' } },
	{ name: 'cases-utf-16', fields: BRIEF, writing: { encoding: 'utf-16le' } },
	{
		name: 'cases-names-censored',
		fields: BRIEF,
		own: { name: () => '*******' }
	},
	{
		name: 'cases-arabic-names',
		fields: BRIEF,
		own: { name: (marks) => marks.arabicName() }
	},
	{
		name: 'cases-formula-guards',
		fields: [...BRIEF, 'telephone_current', 'concern_details'],
		own: { concern_details: (marks) => `=HYPERLINK("${marks.word()}")` },
		change: ({ header, rows }) => ({ header, rows: rows.map((row) => row.map(guarded)) })
	},
	{
		name: 'cases-subforms',
		fields: [...BRIEF, 'family_details_section', 'services_section']
	},
	{
		name: 'cases-trailing-blanks',
		fields: BRIEF,
		change: ({ header, rows }) => ({ header: header.map((text) => `${text} `), rows })
	},
	{
		name: 'cases-notes-over-lines',
		fields: [...BRIEF, 'concern_details'],
		own: { concern_details: (marks) => `${marks.note()}\nThen "${marks.word()}" came,\r\nalone` }
	},
	{
		name: 'cases-without-names',
		fields: BRIEF.filter((field) => field !== 'name')
	},
	{
		name: 'cases-only-usable-columns',
		fields:
			'status record_state sex age risk_level owned_by_location owned_by consent_reporting'.split(
				' '
			)
	},
	{
		name: 'cases-one-row',
		fields: BRIEF,
		count: 1
	}
];

export const PRIMERO_FILES: Recipe[] = VARIANTS.map((variant) => ({
	name: `primero-${variant.name}.csv`,
	shape: 'primero-csv',
	expected: variant.expected ?? 'countable',
	make: (marks) => {
		const sheet = cases(marks, variant.fields ?? BRIEF, variant.count ?? 6, variant.own);
		return sheetBytes(variant.change?.(sheet) ?? sheet, variant.writing);
	}
}));
