import type { ProblemVariant } from '$lib/findings';
import { foldName } from './fold-text';

/** What a header may tell about a person: a variant of the problem `identifying_column`. */
export type HeaderKind = Exclude<ProblemVariant<'identifying_column'>, 'hxl'>;

const set = (text: string) => new Set(text.trim().split(/\s+/).map(foldName));

const PERSON =
	set(`child childs children enfant enfants nino nina caregiver caregivers cuidador tuteur
	tutor guardian mother father mere pere madre padre parent parents relation relative sibling survivor
	client beneficiary patient respondent individual victim abuser perpetrator first last middle full
	family given nick student head الطفل الام الاب الوالد الوالدة مقدم الرعاية المستفيد`);
const NAME =
	set(`name names nom noms prenom prenoms nombre nombres apellido apellidos surname nickname
	firstname lastname fullname اسم الاسم নাম`);
const NUMBER = set(
	'no num number numero nr code id ids uuid رقم الرقم identifier identifiant identificador নম্বর'
);
const NUMBERED =
	set(`case cases child client survivor incident national nid family ration card passport
	unhcr progres proges cpims moha individual household registration file dossier caso cas cedula
	patient beneficiary person record dni identity identidad identite icrc census الحالة الهوية الملف
	الوطني العائلة القيد`);

/** Names of these are no names of people. */
const NOT_PEOPLE =
	set(`area camp site district province governorate region country adm admin adm0 adm1
	adm2 adm3 org organisation organization agency partner school facility location indicator sector
	project donor village commune department la lad county city ward form file variable column`);

/** Ages in bands, and figures such as the mean age, tell of nobody. */
const BANDED =
	set(`band bands group groups range min max average mean median tranche grupo rango فئة
	الفئة disaggregation`);

const BY_WORD: [Set<string>, HeaderKind][] = [
	[
		set(`phone phones telephone tel mobile cellphone whatsapp email mail courriel correo telefono
			celular movil هاتف الهاتف جوال الجوال موبايل ফোন মোবাইল facebook telegram`),
		'contact'
	],
	[set('dob birth birthdate birthday naissance nacimiento ميلاد الميلاد الولادة জন্ম'), 'birth'],
	[
		set(`photo photos picture image audio recording video fingerprint signature foto imagen firma
			صورة الصورة توقيع ছবি`),
		'media'
	],
	[
		set(`latitude longitude lat lon lng gps geopoint coordinates coordonnees coordenadas address
			adresse direccion domicilio العنوان عنوان ঠিকানা`),
		'place'
	],
	[
		set(`comment comments note notes remark remarks remarques commentaire commentaires observaciones
			observations comentarios narrative story details description ملاحظات ملاحظة تعليق
			التفاصيل মন্তব্য`),
		'text'
	],
	[
		set(`caseworker enumerator interviewer username travailleur trabajador trabajadora
			trabajadora_social اخصائي أخصائي সমাজকর্মী`),
		'staff'
	],
	[
		set(`nationality nationalite nacionalidad religion ethnicity ethnie etnia tribe clan caste
			marital الجنسية الديانة`),
		'attribute'
	],
	[set('uuid deviceid imei cpims progres passport pasaporte passeport'), 'identifier']
];

/**
 * What the words of a folded header tell, for headers that no dictionary lists: `child_phone_2`,
 * `date_of_birth_of_child`, `رقم هاتف الأم`.
 */
export function kindByWords(folded: string): HeaderKind | null {
	const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
	const has = (known: Set<string>) => words.some((word) => known.has(word));
	if (words.length < 2 || has(BANDED)) return null;
	if (has(NAME) && !has(NOT_PEOPLE) && (has(PERSON) || words.length <= 2)) return 'person';
	const listed = BY_WORD.find(([known]) => has(known));
	if (listed) return countsRather(words) ? null : listed[1];
	return has(NUMBER) && has(NUMBERED) && !has(NOT_PEOPLE) ? 'identifier' : null;
}

/** `number_of_caseworkers`, `total_phones`: figures, not persons. */
function countsRather(words: string[]): boolean {
	const [first, second] = words;
	if (['total', 'count', 'nb', 'percent', 'sum', 'عدد'].includes(first!)) return true;
	return ['number', 'nombre', 'numero'].includes(first!) && ['of', 'de'].includes(second!);
}

/** Words of aggregate tables, which nobody is called. */
const TABLE_WORDS = set(`period month year area areas code codes org type employer role prof status
	contract sex headcount fte case cases holder holders supervisor supervisors posts vacant planned
	funded joiners leavers licensed seconded open opened closed end start transferred transfer in out
	dim value values total followup followups follow up visit visits session sessions tool caseworker
	caseworkers reached post level parent cod version valid from to ref pop group age min max population
	method source dataset expected received on reported report reports date caseload band worker workers
	staff number num count counts percent share rate ratio mean median average of which volunteers
	volunteer female male women men girls boys children child trained training any main challenge
	challenges service services referral referrals available availability provider providers risk high
	medium low disability step adm admin district province camp site region country sector indicator
	target actual score quality satisfaction survey n sum by per with without and or new active idp
	refugee refugees returnee host displaced unit units cost budget amount week quarter day days
	duration time first last baseline plan plans assessment assessments review reviews closure
	supervision meeting meetings trainee trainees need needs gap gaps`);

/** Whether all words of a header are words of tables, so that showing it shows nobody. */
export function isTableWording(name: string): boolean {
	return name.split('_').every((word) => TABLE_WORDS.has(word));
}
