import { m } from '$lib/messages';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { type Cell } from '$lib/tables';
import { areaSentence } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { testSentences, type Written } from '../../../support/test-sentences';

const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const say = (caseload: Cell | number, gap: Cell | number) =>
	areaSentence(
		'Camp 4 Extension',
		'M',
		rowOf('site:4', caseload),
		rowOf('site:4', gap),
		DEFAULT_SETTINGS
	);

const SAID = {
	'over the benchmark': () => say(38.2, 6),
	'within the benchmark': () => say(20, 0),
	'one caseworker is needed': () => say(26, 1),
	'two, three, 11 and 100 are needed': () => [2, 3, 11, 100].map((gap) => say(26, gap)),
	'a part of a post is needed': () => [say(26, 0.5), say(26, 1.5)],
	ranges: () => [say(range(24, 27), range(0, 1)), say(range(30, 34), range(2, 4))],
	'cases and no caseworker': () => say(missing('zero-denominator'), 4),
	'no report': () => say(missing('no-report'), missing('no-report')),
	withheld: () => say(missing('withheld'), missing('withheld')),
	'not applicable': () => say(missing('not-applicable'), 0),
	'about the page': () => [m.area_lead_month({ month: 'M' }), m.area_trend({ count: 24 })]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'over the benchmark': {
		en: 'Camp 4 Extension: 38.2 open cases per caseworker. Does not meet the benchmark of 25. 6.0 more caseworkers are needed.',
		fr: 'Camp 4 Extension : 38,2 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 6,0 gestionnaires de cas de plus.',
		es: 'Camp 4 Extension: 38,2 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 6,0 gestores de casos más.',
		ar: 'Camp 4 Extension: 38.2 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 6.0.'
	},
	'within the benchmark': {
		en: 'Camp 4 Extension: 20.0 open cases per caseworker. Meets the benchmark of 25.',
		fr: 'Camp 4 Extension : 20,0 cas ouverts par gestionnaire de cas. Conforme à la valeur de référence (25).',
		es: 'Camp 4 Extension: 20,0 casos abiertos por gestor de casos. Cumple el valor de referencia de 25.',
		ar: 'Camp 4 Extension: 20.0 حالة مفتوحة لكل أخصائي إدارة حالة. يستوفي القيمة المرجعية 25.'
	},
	'one caseworker is needed': {
		en: 'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 1.0 more caseworker is needed.',
		fr: 'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 1,0 gestionnaire de cas de plus.',
		es: 'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hace falta 1,0 gestor de casos más.',
		ar: 'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 1.0.'
	},
	'two, three, 11 and 100 are needed': {
		en: [
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 2.0 more caseworkers are needed.',
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 3.0 more caseworkers are needed.',
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 11.0 more caseworkers are needed.',
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 100.0 more caseworkers are needed.'
		],
		fr: [
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 2,0 gestionnaires de cas de plus.',
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 3,0 gestionnaires de cas de plus.',
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 11,0 gestionnaires de cas de plus.',
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 100,0 gestionnaires de cas de plus.'
		],
		es: [
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 2,0 gestores de casos más.',
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 3,0 gestores de casos más.',
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 11,0 gestores de casos más.',
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 100,0 gestores de casos más.'
		],
		ar: [
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 2.0.',
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 3.0.',
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 11.0.',
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 100.0.'
		]
	},
	'a part of a post is needed': {
		en: [
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 0.5 more caseworkers are needed.',
			'Camp 4 Extension: 26.0 open cases per caseworker. Does not meet the benchmark of 25. 1.5 more caseworkers are needed.'
		],
		fr: [
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 0,5 gestionnaire de cas de plus.',
			'Camp 4 Extension : 26,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 1,5 gestionnaire de cas de plus.'
		],
		es: [
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 0,5 gestores de casos más.',
			'Camp 4 Extension: 26,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 1,5 gestores de casos más.'
		],
		ar: [
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 0.5.',
			'Camp 4 Extension: 26.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 1.5.'
		]
	},
	ranges: {
		en: [
			'Camp 4 Extension: 24–27 open cases per caseworker. The range spans the benchmark of 25. 0–1 more caseworker is needed.',
			'Camp 4 Extension: 30–34 open cases per caseworker. Does not meet the benchmark of 25. 2–4 more caseworkers are needed.'
		],
		fr: [
			'Camp 4 Extension : 24–27 cas ouverts par gestionnaire de cas. La fourchette englobe la valeur de référence (25). Il faut 0–1 gestionnaire de cas de plus.',
			'Camp 4 Extension : 30–34 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). Il faut 2–4 gestionnaires de cas de plus.'
		],
		es: [
			'Camp 4 Extension: 24–27 casos abiertos por gestor de casos. El intervalo abarca el valor de referencia de 25. Hace falta 0–1 gestor de casos más.',
			'Camp 4 Extension: 30–34 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Hacen falta 2–4 gestores de casos más.'
		],
		ar: [
			'Camp 4 Extension: 24–27 حالة مفتوحة لكل أخصائي إدارة حالة. يمتد النطاق على جانبي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 0–1.',
			'Camp 4 Extension: 30–34 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 2–4.'
		]
	},
	'cases and no caseworker': {
		en: 'Camp 4 Extension: 100 open cases and no caseworker. 4.0 more caseworkers are needed.',
		fr: 'Camp 4 Extension : des cas ouverts (100) et aucun gestionnaire de cas. Il faut 4,0 gestionnaires de cas de plus.',
		es: 'Camp 4 Extension: 100 casos abiertos y ningún gestor de casos. Hacen falta 4,0 gestores de casos más.',
		ar: 'Camp 4 Extension: لا يوجد أخصائي إدارة حالة، وعدد الحالات المفتوحة 100. عدد أخصائيي إدارة الحالة الإضافيين اللازمين: 4.0.'
	},
	'no report': {
		en: 'Camp 4 Extension: nobody has reported the caseload of M.',
		fr: 'Camp 4 Extension : personne n’a déclaré de charge de cas pour M.',
		es: 'Camp 4 Extension: nadie ha informado de la carga de casos de M.',
		ar: 'Camp 4 Extension: لم يبلغ أحد عن عبء الحالات في M.'
	},
	withheld: {
		en: 'Camp 4 Extension: no caseload figure (withheld).',
		fr: 'Camp 4 Extension : pas de chiffre pour la charge de cas (non communiqué).',
		es: 'Camp 4 Extension: no hay cifra de carga de casos (reservado).',
		ar: 'Camp 4 Extension: لا رقم لعبء الحالات، والسبب: محجوب (للحماية).'
	},
	'not applicable': {
		en: 'Camp 4 Extension: no caseload figure (not applicable).',
		fr: 'Camp 4 Extension : pas de chiffre pour la charge de cas (sans objet).',
		es: 'Camp 4 Extension: no hay cifra de carga de casos (no aplicable).',
		ar: 'Camp 4 Extension: لا رقم لعبء الحالات، والسبب: لا ينطبق.'
	},
	'about the page': {
		en: ['Everything that is known of the area at the end of M.', 'Caseload, month by month (24)'],
		fr: ['Tout ce que l’on sait de la zone, à fin M.', 'Charge de cas sur 24 mois'],
		es: ['Todo lo que se sabe de la zona al final de M.', 'Carga de casos, mes a mes (24)'],
		ar: ['كل ما هو معروف عن المنطقة في نهاية M.', 'عبء الحالات عبر الأشهر (24)']
	}
};

testSentences(['area'], SAID, WRITTEN);
