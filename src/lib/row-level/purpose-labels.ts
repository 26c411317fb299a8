import { PURPOSES, type LabelLanguage, type Purpose } from '$lib/findings';
import { foldLabel, foldList } from './fold-label';

/** `code` is a field name of Primero, the rest are labels of exports and of people's own lists. */
type Labels = Partial<Record<LabelLanguage | 'code', string>>;

/**
 * What the columns that can be counted are called, best first: Primero/CPIMS+ exports, its list
 * views, the UNHCR export, Kobo forms and registers. Extend freely.
 */
const LABELS: Record<Purpose, Labels> = {
	status: {
		code: 'status',
		en: 'case status, status of case, status',
		fr: 'statut du cas, statut du dossier, état du dossier, statut',
		es: 'estado del caso, estado',
		ar: 'وضع الحالة, حالة الملف, حالة القضية, حالة الحالة'
	},
	record_state: {
		code: 'record_state',
		en: 'valid record',
		fr: 'enregistrement valide, dossier valide',
		es: 'registro válido',
		ar: 'سجل صالح'
	},
	consent: {
		code: 'consent_reporting',
		en: 'consent is given share non-identifiable information for reporting, consent for reporting',
		fr: 'consentement pour le rapportage, consentement pour les rapports',
		es: 'consentimiento para informes, consentimiento para reportes',
		ar: 'الموافقة على مشاركة المعلومات للتقارير'
	},
	registered: {
		code: 'registration_date',
		en: 'date of registration or interview, registration date, date of registration, case open date, date opened, opening date, opened, opened on, date of identification',
		fr: "date d'enregistrement, date d'ouverture du cas, date d'ouverture",
		es: 'fecha de registro, fecha de apertura, fecha de apertura del caso',
		ar: 'تاريخ التسجيل, تاريخ فتح الحالة, تاريخ فتح الملف',
		bn: 'নিবন্ধনের তারিখ'
	},
	closed: {
		code: 'date_closure',
		en: 'date of closure, closure date, date closed, closing date, closed on, case closure date',
		fr: 'date de clôture, date de fermeture, date de clôture du cas',
		es: 'fecha de cierre, fecha de cierre del caso',
		ar: 'تاريخ الإغلاق, تاريخ إغلاق الحالة, تاريخ إغلاق الملف'
	},
	sex: {
		en: 'sex, sex of child, gender',
		fr: "sexe, sexe de l'enfant, genre",
		es: 'sexo, sexo del niño, género',
		ar: 'الجنس, النوع الاجتماعي',
		bn: 'লিঙ্গ'
	},
	age: {
		en: 'age, age in years, age of child, age group, age band, age range',
		fr: "âge, tranche d'âge, groupe d'âge",
		es: 'edad, grupo de edad, rango de edad',
		ar: 'العمر, الفئة العمرية',
		bn: 'বয়স'
	},
	disability: {
		code: 'disability_type',
		en: 'disability type, type of disability, disability, disabled, has a disability',
		fr: 'type de handicap, handicap',
		es: 'tipo de discapacidad, discapacidad',
		ar: 'نوع الإعاقة, الإعاقة'
	},
	risk: {
		code: 'risk_level',
		en: 'risk level, level of risk, risk',
		fr: 'niveau de risque, risque',
		es: 'nivel de riesgo, riesgo',
		ar: 'مستوى الخطورة, مستوى الخطر, درجة الخطورة'
	},
	step: {
		code: 'workflow',
		en: 'workflow status, case management step',
		fr: 'étape de gestion du cas, étape',
		es: 'estado del flujo de trabajo, etapa'
	},
	location: {
		code: 'owned_by_location, location_current',
		en: "record owner's location, current location, district, camp, site, governorate - country, governorate, province, location",
		fr: 'localité, lieu actuel, préfecture',
		es: 'ubicación, ubicación actual, municipio, departamento',
		ar: 'الموقع, المحافظة, المخيم'
	},
	caseworker: {
		code: 'owned_by',
		en: 'caseworker code, social worker, caseworker, case worker, caseworker name, case worker name',
		fr: 'travailleur social, travailleuse sociale, nom du travailleur social',
		es: 'trabajadora social, trabajador social',
		ar: 'اخصائي الحالة, العامل الاجتماعي',
		bn: 'সমাজকর্মী'
	},
	case_number: {
		code: 'id, _uuid, case_id, case_id_display, short_id, _id',
		en: 'id, case id, long id, individual progress id, cpims code, case number, case no, short id',
		fr: 'numéro de dossier, numéro du cas, identifiant',
		es: 'número de caso, identificador',
		ar: 'رقم الحالة في النظام, رقم الحالة, رقم الملف',
		bn: 'আই ডি, আইডি'
	},
	agency: {
		code: 'owned_by_agency_id',
		en: "record owner's agency, agency, organisation, organization",
		fr: 'agence, organisation responsable',
		es: 'agencia, organización',
		ar: 'الوكالة, المنظمة'
	}
};

export interface KnownLabel {
	purpose: Purpose;
	language: LabelLanguage | 'code';
	/** 0 is the best name of a column for the purpose. */
	rank: number;
}

const KNOWN = new Map<string, KnownLabel>();
for (const purpose of PURPOSES) {
	let rank = 0;
	for (const [language, list] of Object.entries(LABELS[purpose])) {
		for (const label of foldList(list)) {
			const own = { purpose, language: language as KnownLabel['language'], rank: rank++ };
			if (!KNOWN.has(label)) KNOWN.set(label, own);
		}
	}
}

/** Headers of forms and registers that say a little more than the label. */
const LOOSE: [RegExp, Purpose][] = [
	[/(?:^|_)(?:sex|sexe|sexo|gender|الجنس)(?:_|$)/, 'sex'],
	[/^(?!.*estimat)(?:.*_)?(?:age|edad|العمر)(?:_|$)/, 'age'],
	[/(?:^|_)(?:case|file)_status(?:_|$)|^statut_d/, 'status'],
	[/(?:^|_)(?:risk|risque|riesgo)_?level$|(?:^|_)(?:risk|risque|riesgo)$/, 'risk'],
	[/(?:^|_)(?:disability|disabilities|handicap|discapacidad|الاعاقة)(?:_|$)/, 'disability'],
	[/(?:^|_)(?:registration_date|date_of_registration|date_opened)$/, 'registered'],
	[/(?:^|_)(?:closure_date|date_of_closure|date_closed)$/, 'closed'],
	[
		/consent.*report|consentement.*(?:rapport|non_identifi)|consentimiento.*(?:inform|report)/,
		'consent'
	]
];
const RANK_OF_LOOSE = 1000;

/** What a header says that its column could be read for. `isListed`: word for word in our lists. */
export function purposeOf(header: string): (KnownLabel & { isListed: boolean }) | null {
	const folded = foldLabel(header);
	const known = KNOWN.get(folded);
	if (known) return { ...known, isListed: true };
	const last = KNOWN.get(foldLabel(header.slice(header.lastIndexOf('/') + 1)));
	if (last && header.includes('/')) return { ...last, isListed: false };
	const loose = LOOSE.find(([pattern]) => pattern.test(folded));
	if (!loose) return null;
	return { purpose: loose[1], language: 'en', rank: RANK_OF_LOOSE, isListed: false };
}
