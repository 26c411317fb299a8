import type { Recipe, Shape } from './identifying-file';
import type { Markers } from './markers';
import { sheetBytes, type Writing } from './write-table';

/** What a labelled export calls a column, and what it writes there. */
type Column = [label: string, cell: (marks: Markers, row: number) => string];

const pick = (values: string[]) => (_: Markers, row: number) => values[row % values.length]!;
const name = (marks: Markers) => marks.name();
const arabicName = (marks: Markers) => marks.arabicName();
const user = (marks: Markers) => marks.username();
const phone = (marks: Markers) => marks.phone();
const shortId = (marks: Markers) => marks.uuid().slice(-7);
const age = (_: Markers, row: number) => String(2 + ((row * 3) % 16));
const day = (month: string) => (_: Markers, row: number) => `0${1 + (row % 9)}-${month}-2026`;
const note = (marks: Markers) => marks.note();

const ENGLISH: Column[] = [
	['ID', shortId],
	['Case ID', (marks) => marks.uuid()],
	['Full Name', name],
	['Sex', pick(['Female', 'Male'])],
	['Age', age],
	['Date of Birth', () => '05-Mar-2014'],
	['Case Status', pick(['Open', 'Open', 'Closed', 'Open', 'Duplicate'])],
	['Valid Record?', pick(['Yes', 'Yes', 'Yes', 'No'])],
	['Risk Level', pick(['High', 'Medium', 'Low'])],
	['Protection Concerns', pick(['Refugee ||| Street Child', 'GBV Survivor', ''])],
	['Disability Type', pick(['', 'Physical Disability'])],
	['Date of Registration or Interview', day('Jan')],
	['Date of Closure', pick(['', '', '12-Jan-2026'])],
	['Caseworker Code', user],
	["Record Owner's Agency", () => 'Save Our Young'],
	["Record Owner's Location", () => 'Iraq::Ninewa::Mosul'],
	['Consent is given share non-identifiable information for reporting', pick(['Yes', 'Yes', 'No'])],
	['Notes on the case', note]
];

const FRENCH: Column[] = [
	['ID', shortId],
	['Nom complet', name],
	["Nom de l'enfant", name],
	['Sexe', pick(['Féminin', 'Masculin'])],
	['Âge', age],
	['Date de naissance', () => '05-mars-2014'],
	['Statut du cas', pick(['Ouvert', 'Ouvert', 'Fermé'])],
	['Enregistrement valide ?', pick(['Oui', 'Oui', 'Non'])],
	['Niveau de risque', pick(['Élevé', 'Moyen', 'Faible'])],
	['Type de handicap', pick(['', 'Handicap physique'])],
	["Date d'enregistrement ", day('janv.')],
	['Travailleur social', user],
	['Téléphone', phone],
	['Localité ', () => 'Tchad::Lac::Mamdi'],
	['Remarques', (marks) => `La mère de ${marks.word()} craint l'oncle`]
];

const SPANISH: Column[] = [
	['ID', shortId],
	['Nombre completo', name],
	['Sexo', pick(['Femenino', 'Masculino'])],
	['Edad', age],
	['Fecha de nacimiento', () => '05-mar-2014'],
	['Estado del caso', pick(['Abierto', 'Abierto', 'Cerrado'])],
	['Nivel de riesgo', pick(['Alto', 'Medio', 'Bajo'])],
	['Tipo de discapacidad', pick(['', 'Discapacidad física'])],
	['Fecha de Registro', day('ene')],
	['Trabajadora Social', user],
	['Teléfono', phone],
	['Ubicación', () => 'Colombia::Nariño::Tumaco'],
	['Observaciones', (marks) => `La madre de ${marks.word()} tiene miedo`]
];

const ARABIC: Column[] = [
	['رقم الحالة في النظام', shortId],
	['الإسم', arabicName],
	['اسم مقدم الرعاية', arabicName],
	['الجنس', pick(['أنثى', 'ذكر'])],
	['العمر', age],
	['تاريخ الميلاد', () => '2014-Mar-05'],
	['وضع الحالة', pick(['مفتوحة', 'مفتوحة', 'مغلقة'])],
	['مستوى الخطورة', pick(['عالي', 'متوسط', 'منخفض'])],
	['نوع الإعاقة', pick(['', 'إعاقة جسدية'])],
	['تاريخ التسجيل', (_, row) => `2026-Jan-0${1 + (row % 9)}`],
	['اخصائي الحالة', user],
	['رقم الهاتف', phone],
	['الموقع', () => 'العراق::نينوى::الموصل'],
	['ملاحظات', (marks) => `قالت الأم إن ${marks.arabicWord()} خرج ليلا`]
];

const LIST_VIEWS: Record<string, Column[]> = {
	en: [
		['ID#', shortId],
		['Name', name],
		['Age', age],
		['Sex', pick(['Female', 'Male'])],
		['Registration Date', day('Jan')],
		['Case Open Date', day('Jan')],
		['Photo', (marks) => `${marks.word()}.jpg`],
		['Social Worker', user],
		['Location', () => 'Mosul'],
		['Client Code', (marks) => marks.caseNumber()]
	],
	fr: [
		['ID', shortId],
		['Nom', name],
		['Age ', age],
		['Sexe', pick(['Féminin', 'Masculin'])],
		["Date d'enregistrement ", day('janv.')],
		["Date d'ouverture du cas", day('janv.')],
		['Travailleur social', user],
		['Localité ', () => 'Bol']
	],
	es: [
		['ID#', shortId],
		['Nombre', name],
		['Edad', age],
		['Sexo', pick(['Femenino', 'Masculino'])],
		['Fecha de Registro', day('ene')],
		['Trabajadora Social', user],
		['Ubicación', () => 'Tumaco']
	],
	ar: [
		['رقم الحالة في النظام', shortId],
		['الإسم', arabicName],
		['العمر', age],
		['الجنس', pick(['أنثى', 'ذكر'])],
		['تاريخ التسجيل', (_, row) => `2026-Jan-0${1 + (row % 9)}`],
		['تاريخ فتح الحالة', (_, row) => `2026-Jan-0${1 + (row % 9)}`],
		['اخصائي الحالة', user],
		['الموقع', () => 'الموصل']
	],
	bn: [
		['আই ডি', shortId],
		['নাম', (marks) => marks.bengaliName()],
		['বয়স', age],
		['লিঙ্গ', pick(['মহিলা', 'পুরুষ'])],
		['নিবন্ধনের তারিখ', day('Jan')],
		['সমাজকর্মী', user]
	]
};

const UNHCR: Column[] = [
	['', (_, row) => String(row + 1)],
	['Individual Progress ID', (marks) => marks.unhcrNumber()],
	['CPIMS Code', (marks) => marks.caseNumber()],
	['Date of Identification', day('Jan')],
	['Primary Protection Concerns', pick(['CR-CP', 'SC-CH, UC'])],
	['Secondary Protection Concerns', pick(['', 'SP-PT; DS-BD'])],
	['Governorate - Country', () => 'Mafraq - Jordan'],
	['Sex', pick(['F', 'M', 'U'])],
	['Date of Birth', () => '05-Mar-2014'],
	['Age', age],
	['Causes of Separation', pick(['', 'Conflict'])],
	['Country of Origin', () => 'Syria'],
	['Current Care Arrangement', pick(['Foster Care', 'Kinship'])],
	['Reunification Status', () => ''],
	['Case Status', pick(['Open', 'Closed'])]
];

const UNHCR_OPTIONAL: Column[] = [
	['Long ID', (marks) => marks.uuid()],
	['Short ID', shortId],
	['MOHA ID', (marks) => marks.caseNumber()],
	['Family Count Number', (marks) => marks.unhcrNumber()],
	['Full name of child', name],
	['Full name of caregiver', name],
	['Address (Camp, Block, ...)', (marks) => `Camp 4, behind ${marks.word()}`],
	['Vulnerability Codes', pick(['CR-CP', ''])],
	['Progres ID', (marks) => marks.unhcrNumber()]
];

interface Variant {
	name: string;
	shape: Shape;
	columns: Column[];
	count?: number;
	writing?: Writing;
	expected?: Recipe['expected'];
}

const labels = (language: 'en' | 'fr' | 'es' | 'ar') => `primero-labels-${language}` as const;
const censored = (columns: Column[], label: string): Column[] =>
	columns.map(([own, cell]) => [own, own === label ? () => '*******' : cell]);

const VARIANTS: Variant[] = [
	{ name: 'labels-en', shape: labels('en'), columns: ENGLISH },
	{ name: 'labels-en-forty', shape: labels('en'), columns: ENGLISH, count: 40 },
	{ name: 'labels-en-quoted', shape: labels('en'), columns: ENGLISH, writing: { quotesAll: true } },
	{ name: 'labels-en-censored', shape: labels('en'), columns: censored(ENGLISH, 'Full Name') },
	{ name: 'labels-fr', shape: labels('fr'), columns: FRENCH },
	{
		name: 'labels-fr-semicolon',
		shape: labels('fr'),
		columns: FRENCH,
		writing: { delimiter: ';', newline: '\r\n', encoding: 'utf-8-bom' }
	},
	{
		name: 'labels-fr-windows-1252',
		shape: labels('fr'),
		columns: FRENCH,
		writing: { delimiter: ';', encoding: 'windows-1252' },
		expected: 'refused'
	},
	{ name: 'labels-es', shape: labels('es'), columns: SPANISH },
	{
		name: 'labels-es-utf-16',
		shape: labels('es'),
		columns: SPANISH,
		writing: { encoding: 'utf-16be', delimiter: '\t' }
	},
	{ name: 'labels-ar', shape: labels('ar'), columns: ARABIC },
	{
		name: 'labels-ar-windows-1256',
		shape: labels('ar'),
		columns: ARABIC,
		writing: { encoding: 'windows-1256' },
		expected: 'refused'
	},
	...Object.entries(LIST_VIEWS).map(([language, columns]): Variant => {
		return { name: `list-view-${language}`, shape: 'list-view', columns };
	}),
	{ name: 'list-view-en-censored', shape: 'list-view', columns: censored(LIST_VIEWS.en!, 'Name') },
	{ name: 'unhcr', shape: 'unhcr', columns: UNHCR },
	{ name: 'unhcr-optional', shape: 'unhcr', columns: [...UNHCR, ...UNHCR_OPTIONAL] },
	{
		name: 'unhcr-quoted',
		shape: 'unhcr',
		columns: UNHCR,
		count: 30,
		writing: { quotesAll: true, newline: '\r\n' }
	}
];

export const LABELLED_FILES: Recipe[] = VARIANTS.map((variant) => ({
	name: `${variant.name}.csv`,
	shape: variant.shape,
	expected: variant.expected ?? 'countable',
	make: (marks) => {
		const header = variant.columns.map(([label]) => label);
		const rows = Array.from({ length: variant.count ?? 6 }, (_, row) =>
			variant.columns.map(([, cell]) => cell(marks, row))
		);
		return sheetBytes({ header, rows }, variant.writing);
	}
}));
