import type { AgeBands, Purpose } from '$lib/findings';
import { foldLabel, foldList } from './fold-label';

/** Reads the labels of a coded column into standard codes. Texts that it does not know leave no trace. */
class LabelReader {
	#codeOf = new Map<string, string>();
	#read = new Map<string, string>();

	constructor(labels: Record<string, string>) {
		for (const [code, list] of Object.entries(labels)) {
			for (const label of foldList(`${code}, ${list}`)) this.#codeOf.set(label, code);
		}
	}

	/** @returns null for an empty cell and for a text that is no known label */
	read(text: string): string | null {
		const known = this.#read.get(text);
		if (known !== undefined) return known;
		const code = this.#codeOf.get(foldLabel(text));
		if (code === undefined) return null;
		this.#read.set(Array.from(text).join(''), code); // a copy: a slice would keep the whole chunk
		return code;
	}
}

const STATUS = new LabelReader({
	open: 'active, ouvert, ouverte, en cours, abierto, abierta, activo, مفتوح, مفتوحة, فعال, চলমান',
	closed: 'fermé, fermée, clos, close, clôturé, cerrado, cerrada, مغلق, مغلقة, বন্ধ',
	transferred: 'transféré, transférée, transferido, transferida, محول, محولة, منقول, منقولة',
	duplicate: 'doublon, dupliqué, en double, duplicado, duplicada, مكرر, مكررة'
});

const YES_NO = new LabelReader({
	y: 'true, yes, 1, oui, vrai, si, sí, verdadero, نعم, صحيح, হ্যাঁ',
	n: 'false, no, 0, non, faux, falso, لا, خطأ, না'
});

const SEX = new LabelReader({
	f: 'female, girl, woman, femme, fille, féminin, femenino, mujer, niña, f, أنثى, بنت, مؤنث, মহিলা, মেয়ে, নারী',
	m: 'male, boy, man, homme, garçon, masculin, masculino, hombre, niño, ذكر, ولد, مذكر, পুরুষ, ছেলে',
	x: 'other, autre, otro, non_binary, آخر, অন্যান্য',
	u: 'unknown, not recorded, inconnu, desconocido, غير معروف'
});

const RISK = new LabelReader({
	high: 'high risk, very high, élevé, haut, alto, عالي, عالية, مرتفع, مرتفعة',
	medium: 'moderate, medium risk, moyen, moyenne, medio, moderado, متوسط, متوسطة',
	low: 'low risk, faible, bas, bajo, منخفض, منخفضة',
	none: 'no risk, no_risk, aucun risque, aucun, sin riesgo, لا يوجد خطر',
	not_assessed: 'not assessed, unknown'
});

const DISABILITY = new LabelReader({
	y: `yes, true, oui, sí, si, نعم, mental_disability, physical_disability, both, mental disability,
		physical disability, handicap physique, handicap mental, les deux, discapacidad física,
		discapacidad mental, ambas, إعاقة جسدية, إعاقة عقلية, إعاقة ذهنية, كلاهما, disabled,
		visual, hearing, intellectual, sensory, multiple`,
	n: 'no, none, false, non, aucun, aucune, ninguna, sin discapacidad, no disability, لا, لا يوجد',
	u: 'unknown, inconnu, desconocido, غير معروف'
});

const STEP = new LabelReader({
	'1_identification_registration': 'new, identification, registration, nouveau, nuevo',
	'2_assessment': 'assessment, évaluation, evaluación',
	'3_case_planning': 'case_plan, case plan, case planning, plan de cas, plan del caso',
	'4_implementation':
		'service_provision, services_implemented, service provision, services implemented',
	'5_follow_up_review': 'follow_up, follow up, review',
	'6_closure': 'closed, closure, fermé, cerrado'
});

type Read = (text: string) => string | null;

/** Columns whose cells are read into listed codes; null for what has none. */
export const CODE_READERS = {
	status: (text) => STATUS.read(text),
	record_state: (text) => YES_NO.read(text),
	consent: (text) => YES_NO.read(text),
	sex: (text) => SEX.read(text),
	disability: readDisability,
	risk: (text) => RISK.read(text),
	step: (text) => STEP.read(text)
} satisfies Partial<Record<Purpose, Read>>;

export type CodedPurpose = keyof typeof CODE_READERS;

/** Several answers may stand in one cell: `a ||| b`, or `["a", "b"]` as Ruby writes lists. */
function readDisability(text: string): string | null {
	const parts = text.includes('|||') ? text.split('|||') : text.split(/[[\]",]+/);
	const codes = parts.map((part) => (part.trim() ? DISABILITY.read(part.trim()) : null));
	return codes.includes('y') ? 'y' : (codes.find((code) => code !== null) ?? null);
}

const BANDS: Record<AgeBands, [last: number, code: string][]> = {
	primero: [
		[5, '0_5'],
		[11, '6_11'],
		[17, '12_17']
	],
	unhcr: [
		[4, '0_4'],
		[11, '5_11'],
		[17, '12_17']
	]
};
const YEARS = /^(\d{1,3})(?:_?(?:y|yr|yrs|years?|years?_old|ans?|anos?|سنة|سنوات|عاما))?$/;
const DECIMAL_YEARS = /^\s*(\d{1,3})[.,]\d{1,2}\s*$/;
const BAND = /^(\d{1,2})(?:_to_|_a_|[_–—]+)(\d{1,2})(?:_?(?:years?|ans|anos))?$/;

/** An age in years, or a band of ages, as a band of that set; null for adults and what is neither. */
export function readAgeBand(text: string, set: AgeBands): string | null {
	const folded = foldLabel(text);
	const years = YEARS.exec(folded) ?? DECIMAL_YEARS.exec(text);
	if (years) return BANDS[set].find(([last]) => Number(years[1]) <= last)?.[1] ?? null;
	const band = BAND.exec(folded);
	const code = band && `${Number(band[1])}_${Number(band[2])}`;
	return BANDS[set].some(([, known]) => known === code) ? code : null;
}
