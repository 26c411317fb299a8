import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale, type Locale } from '$lib/messages';
import {
	changeSince,
	judgementText,
	leadFor,
	planLead,
	planSentence,
	sentenceFor
} from '$lib/view-models';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { missing, rowOf } from '../../support/metric-rows';
import { pair, planOf } from '../../support/plan-rows';

const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const everybody = { month: parseMonth('2025-12'), expected: 4, reported: 4, incomplete: [] };

function subject(metric: 'M03' | 'M06', ...values: (Cell | number)[]) {
	return {
		metric,
		month: parseMonth('2025-12'),
		level: 'site' as const,
		nameOf: (code: string) => code,
		rows: values.map((value, at) => rowOf(`site:${at + 1}`, value)),
		settings: DEFAULT_SETTINGS
	};
}

const SAID = {
	'one camp over': () => sentenceFor(subject('M03', 30, 20, 10)),
	'at least two': () => sentenceFor(subject('M03', 30, 28, missing('no-report'))),
	'none over': () => sentenceFor(subject('M03', 20, 25, 10)),
	'not certain': () => sentenceFor(subject('M03', 20, range(24, 26), 10)),
	'more than six per supervisor': () => sentenceFor(subject('M06', 7, 8, 5)),
	'what is not counted': () =>
		leadFor(subject('M03', 20, missing('zero-denominator'), missing('no-report')), everybody).join(
			' '
		),
	withheld: () => leadFor(subject('M03', missing('withheld')), everybody)[1],
	'no population': () => leadFor(subject('M03', missing('no-population')), everybody)[1],
	'over the benchmark': () => judgementText('M03', { kind: 'value', value: 30 }),
	'up by a range': () =>
		changeSince(
			'M03',
			rowOf('a', range(20, 21), { period: parseMonth('2025-11') }),
			rowOf('a', range(24, 26))
		).text,
	'down in points': () =>
		changeSince('M07', rowOf('a', 80, { period: parseMonth('2025-11') }), rowOf('a', 78.5)).text,
	'no clear change': () =>
		changeSince(
			'M03',
			rowOf('a', range(20, 24), { period: parseMonth('2025-11') }),
			rowOf('a', range(23, 26))
		).text,
	'plan: a range': () =>
		planSentence(
			planOf([pair('1', 100, 2), pair('2', [24, 26], 1)], [pair('1', 13, 1), pair('2', 3, 1)]),
			'site'
		),
	'plan: one': () => planSentence(planOf([pair('1', 26, 1), pair('2', 20, 1)], []), 'site'),
	'plan: two': () => planSentence(planOf([pair('1', 75, 1)], []), 'site'),
	'plan: a few': () => planSentence(planOf([pair('1', 150, 1)], []), 'site'),
	'plan: many': () => planSentence(planOf([pair('1', 500, 1)], []), 'site'),
	'plan: up to one': () => planSentence(planOf([pair('1', [24, 26], 1)], []), 'site'),
	'plan: part of a post': () => planSentence(planOf([pair('1', 26, 1.5)], []), 'site'),
	'plan: not planned': () =>
		planLead(planOf([pair('1', 25, 1), pair('2', 'no-report', 'no-report')], []), 'site').join(' ')
};

type Form = keyof typeof SAID;

/** One, two, few, many, ranges, at least and up to, and each kind of missing, as people read them. */
const EXPECTED: Record<Exclude<Locale, 'en'>, Record<Form, string>> = {
	fr: {
		'one camp over': 'Dans 1 des 3 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
		'at least two':
			'Dans au moins 2 des 3 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
		'none over':
			'Sur 3 camps, la charge ne dépasse nulle part 25 cas ouverts par gestionnaire de cas',
		'not certain':
			'On ne sait pas avec certitude si, sur 3 camps, la charge dépasse quelque part 25 cas ouverts par gestionnaire de cas',
		'more than six per supervisor':
			'Dans 2 des 3 camps, le nombre de gestionnaires de cas par superviseur dépasse 6',
		'what is not counted':
			'Ratio de charge de cas, décembre 2025. 1 camp compte des cas ouverts et aucun gestionnaire de cas. Aucun rapport pour 1 camp. Toutes les agences attendues ont transmis leur rapport.',
		withheld: 'Chiffre non communiqué pour 1 camp.',
		'no population': 'Population inconnue pour 1 camp.',
		'over the benchmark': 'Non conforme à la valeur de référence (25)',
		'up by a range': 'En hausse de 3,0–6,0 depuis novembre 2025',
		'down in points': 'En baisse de 1,5 points de pourcentage depuis novembre 2025',
		'no clear change':
			'Pas de changement net depuis novembre 2025\u00a0: les fourchettes se recoupent',
		'plan: a range':
			'Il faut 2–3 gestionnaires de cas supplémentaires et 2 superviseurs dans 1–2 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: one':
			'Il faut 1 gestionnaire de cas supplémentaire dans 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: two':
			'Il faut 2 gestionnaires de cas supplémentaires dans 1 des 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: a few':
			'Il faut 5 gestionnaires de cas supplémentaires dans 1 des 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: many':
			'Il faut 19 gestionnaires de cas supplémentaires dans 1 des 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: up to one':
			'Il faut jusqu’à 1 gestionnaire de cas supplémentaire dans au plus 1 des 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: part of a post':
			'Il faut 0,5 gestionnaire de cas supplémentaire dans 1 des 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		'plan: not planned':
			'Cas ouverts et personnel\u00a0: décembre 2025. Hors du plan\u00a0: Camp 2 (aucun rapport).'
	},
	es: {
		'one camp over': '1 de 3 campamentos tiene más de 25 casos abiertos por gestor de casos',
		'at least two':
			'Al menos 2 de 3 campamentos tienen más de 25 casos abiertos por gestor de casos',
		'none over':
			'No hay campamentos con más de 25 casos abiertos por gestor de casos, de un total de 3',
		'not certain':
			'No se sabe con certeza si hay campamentos con más de 25 casos abiertos por gestor de casos, de un total de 3',
		'more than six per supervisor':
			'2 de 3 campamentos tienen más de 6 gestores de casos por supervisor',
		'what is not counted':
			'Carga media de casos, diciembre de 2025. 1 campamento tiene casos abiertos y ningún gestor de casos. 1 campamento sin informe. Han informado todas las agencias previstas.',
		withheld: 'En 1 campamento la cifra está reservada (para proteger).',
		'no population': '1 campamento con población desconocida.',
		'over the benchmark': 'No cumple el valor de referencia de 25',
		'up by a range': 'Sube 3,0–6,0 desde noviembre de 2025',
		'down in points': 'Baja 1,5 puntos porcentuales desde noviembre de 2025',
		'no clear change': 'Sin cambio claro desde noviembre de 2025: los intervalos se superponen',
		'plan: a range':
			'Hacen falta 2–3 gestores de casos más y 2 supervisores en 1–2 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: one':
			'Hace falta 1 gestor de casos más en 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: two':
			'Hacen falta 2 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: a few':
			'Hacen falta 5 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: many':
			'Hacen falta 19 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: up to one':
			'Hace falta hasta 1 gestor de casos más en no más de 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: part of a post':
			'Hacen falta 0,5 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		'plan: not planned':
			'Casos abiertos y personal de diciembre de 2025. Fuera del plan: Camp 2 (sin informe).'
	},
	ar: {
		'one camp over':
			'في 1 من المخيمات البالغ عددها 3، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'at least two':
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'none over':
			'ليس بين المخيمات البالغ عددها 3 ما فيه أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'not certain':
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 3 ما فيه أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'more than six per supervisor':
			'في 2 من المخيمات البالغ عددها 3، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
		'what is not counted':
			'معدل عبء الحالات، ديسمبر 2025. المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 1. المخيمات التي لا يوجد عنها تقرير: 1. أبلغت كل الوكالات المتوقعة.',
		withheld: 'المخيمات التي رقمها محجوب (للحماية): 1.',
		'no population': 'المخيمات التي عدد سكانها غير معروف: 1.',
		'over the benchmark': 'لا يستوفي القيمة المرجعية 25',
		'up by a range': 'ارتفاع بمقدار 3.0–6.0 منذ نوفمبر 2025',
		'down in points': 'انخفاض بمقدار 1.5 نقطة مئوية منذ نوفمبر 2025',
		'no clear change': 'لا تغيير واضح منذ نوفمبر 2025: النطاقان متداخلان',
		'plan: a range':
			'يلزم 2–3 من أخصائيي إدارة الحالة الإضافيين ومشرفان في 1–2 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: one':
			'يلزم أخصائي إدارة حالة إضافي واحد في 1 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: two':
			'يلزم أخصائيا إدارة حالة إضافيان في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: a few':
			'يلزم 5 أخصائيي إدارة حالة إضافيين في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: many':
			'يلزم 19 أخصائي إدارة حالة إضافيًا في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: up to one':
			'يلزم أخصائي إدارة حالة إضافي واحد على الأكثر في 1 على الأكثر من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: part of a post':
			'يلزم 0.5 من أخصائيي إدارة الحالة الإضافيين في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
		'plan: not planned':
			'الحالات المفتوحة والموظفون في ديسمبر 2025. خارج الخطة: Camp 2 – لا يوجد تقرير.'
	}
};

afterEach(() => overwriteGetLocale(() => baseLocale));

describe.each(['fr', 'es', 'ar'] as const)('sentences in %s', (language) => {
	it.each(Object.keys(SAID) as Form[])('%s', (form) => {
		overwriteGetLocale(() => language);
		expect(SAID[form]()).toBe(EXPECTED[language][form]);
	});
});
