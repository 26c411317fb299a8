import type { Recipe, Shape } from './identifying-file';
import type { Markers } from './markers';
import { sheetBytes, textBytes, type Writing } from './write-table';

type Column = [header: string, cell: (marks: Markers, row: number) => string];

const pick = (values: string[]) => (_: Markers, row: number) => values[row % values.length]!;
const name = (marks: Markers) => marks.name();
const phone = (marks: Markers) => marks.phone();
const moment = (_: Markers, row: number) => `2026-01-1${row % 10}T08:1${row % 10}:33.512+03:00`;

const KOBO_ENDS: Column[] = [
	['_id', (_, row) => String(48_120_000 + row)],
	['_uuid', (marks) => marks.uuid()],
	['_submission_time', (_, row) => `2026-01-1${row % 10}T06:00:00`],
	['_submitted_by', (marks) => marks.username()],
	['_index', (_, row) => String(row + 1)]
];

const KOBO_STARTS: Column[] = [
	['start', moment],
	['end', moment],
	['today', () => '2026-01-15'],
	['deviceid', (marks) => `ee.kobotoolbox.org:${marks.word()}`]
];

const FORMS: Record<string, Column[]> = {
	'kobo-paths': [
		...KOBO_STARTS,
		['child/name', name],
		['child/sex', pick(['female', 'male'])],
		['child/age', pick(['7', '11', '16'])],
		['case/status', pick(['open', 'closed'])],
		['case/risk_level', pick(['high', 'low'])],
		['case/registration_date', () => '2026-01-03'],
		['contact/phone', phone],
		...KOBO_ENDS
	],
	'kobo-labels-fr': [
		['start', moment],
		['end', moment],
		["Nom de l'enfant", name],
		["Sexe de l'enfant", pick(['Fille', 'Garçon'])],
		['Âge', pick(['7', '11', '16'])],
		['Statut du cas', pick(['Ouvert', 'Fermé'])],
		['Numéro de téléphone', phone],
		...KOBO_ENDS
	],
	'kobo-gps': [
		...KOBO_STARTS,
		['location_gps', (_, row) => `36.3412${row} 43.1301${row} 223.0 4.5`],
		['_location_gps_latitude', (_, row) => `36.3412${row}`],
		['_location_gps_longitude', (_, row) => `43.1301${row}`],
		['_location_gps_altitude', () => '223.0'],
		['_location_gps_precision', () => '4.5'],
		['name_of_child', name],
		['sex', pick(['female', 'male'])],
		['age', pick(['7', '11'])],
		...KOBO_ENDS
	],
	'kobo-arabic': [
		['start', moment],
		['اسم الطفل', (marks) => marks.arabicName()],
		['الجنس', pick(['أنثى', 'ذكر'])],
		['العمر', pick(['٧', '١١'])],
		['رقم الهاتف', phone],
		['حالة الملف', pick(['مفتوح', 'مغلق'])],
		...KOBO_ENDS
	]
};

const LINE_LISTS: Record<string, Column[]> = {
	'line-list-register': [
		['No.', (_, row) => String(row + 1)],
		['Child name', name],
		['Sex', pick(['F', 'M'])],
		['Age', pick(['7', '11', '16'])],
		['Caregiver', name],
		['Phone', phone],
		['Status', pick(['Open', 'Closed'])],
		['Risk', pick(['High', 'Low'])],
		['Opened', (_, row) => `0${1 + (row % 9)}/01/2026`],
		['Caseworker', name],
		['Remarks', (marks) => marks.note()]
	],
	'line-list-numbers': [
		['Case number', (marks) => marks.caseNumber()],
		['Sex', pick(['F', 'M'])],
		['Age', pick(['7', '11', '16'])],
		['Status', pick(['Open', 'Closed'])],
		['Camp', pick(['Camp 4', 'Camp 5'])],
		['National ID', (marks) => marks.unhcrNumber()]
	],
	'line-list-staff': [
		['Staff name', name],
		['Position', pick(['Caseworker', 'Supervisor'])],
		['E-mail', (marks) => marks.email()],
		['Mobile', phone],
		['Open cases', pick(['12', '31'])]
	],
	'line-list-arabic': [
		['الرقم', (_, row) => String(row + 1)],
		['اسم الطفل', (marks) => marks.arabicName()],
		['الجنس', pick(['ذكر', 'أنثى'])],
		['العمر', pick(['٧', '١١'])],
		['العنوان', (marks) => `المخيم قرب ${marks.arabicWord()}`],
		['رقم الجوال', phone]
	]
};

interface Variant {
	name: string;
	columns: Column[];
	count?: number;
	writing?: Writing;
}

const VARIANTS: Variant[] = [
	...Object.entries({ ...FORMS, ...LINE_LISTS }).map(([own, columns]) => ({ name: own, columns })),
	{
		name: 'kobo-paths-semicolon',
		columns: FORMS['kobo-paths']!,
		count: 25,
		writing: { delimiter: ';', quotesAll: true }
	},
	{
		name: 'line-list-register-tab',
		columns: LINE_LISTS['line-list-register']!,
		count: 25,
		writing: { delimiter: '\t', encoding: 'utf-16le' }
	}
];

/** A list of staff is no list of cases; it may not be counted as one. */
const isCountable = (own: string) => !own.includes('staff');

const shapeOf = (own: string): Shape => (own.startsWith('kobo') ? 'kobo' : 'line-list');

export const FORM_FILES: Recipe[] = [
	...VARIANTS.map(({ name: own, columns, count = 6, writing }): Recipe => ({
		name: `${own}.csv`,
		shape: shapeOf(own),
		expected: isCountable(own) ? 'countable' : 'refused',
		make: (marks) => {
			const header = columns.map(([text]) => text);
			const rows = Array.from({ length: count }, (_, row) =>
				columns.map(([, cell]) => cell(marks, row))
			);
			return sheetBytes({ header, rows }, writing);
		}
	})),
	{
		name: 'kobo-submissions.json',
		shape: 'kobo',
		expected: 'refused',
		make: (marks) =>
			textBytes(JSON.stringify([{ _uuid: marks.uuid(), 'child/name': marks.name(), age: 7 }]))
	},
	{
		name: 'line-list-without-header.csv',
		shape: 'line-list',
		expected: 'refused',
		make: (marks) =>
			textBytes(
				[1, 2, 3].map(() => `${marks.name()},F,11,${marks.phone()},${marks.note()}\n`).join('')
			)
	}
];
