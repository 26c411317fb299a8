import { m } from '$lib/messages';
import type { ActionRow, QualityRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth } from '$lib/tables';
import { quarterSpan, toQualityScreen, type QualityQuestion } from '$lib/view-models';
import { areaNoun } from '../../../../src/lib/view-models/area-nouns';
import { actionOf, groupsSay, ratingOf } from '../../../support/quality-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const month = parseMonth('2025-12');
const screenOf = (
	quality: QualityRow[],
	actions: ActionRow[] = [],
	more: Partial<QualityQuestion> = {}
) =>
	toQualityScreen({
		...{ quality, actions, hasFile: true, month, scope: null, round: null },
		filters: { priority: null, status: null },
		sections: DEFAULT_SETTINGS.qafSections,
		areas: [],
		nameOf: (code) => code,
		...more
	});
const critical = (...items: string[]) => items.map((item) => ratingOf(item, 'critical'));
const met = ratingOf('5D', 'minimum_met');
const acted = (...items: string[]) => items.map((item) => actionOf(item, { item }));
const open = groupsSay('5C', ['critical', 'needs_improvement']);
const before = (rating: string, more: Partial<QualityRow> = {}) =>
	ratingOf('5A', rating, { assessmentId: 'QAF-0', assessedOn: '2025-02-11', ...more });
const changeAfter = (...rows: QualityRow[]) => screenOf(rows).worst[0]!.change.text;

const SAID = {
	'one critical item without an action': () => screenOf([...critical('5A'), met]).sentence,
	'one critical item with an action': () =>
		screenOf([...critical('5A'), met], acted('5A')).sentence,
	'two critical items, one without an action': () =>
		screenOf([...critical('5A', '5B'), met], acted('5A')).sentence,
	'two critical items with an action': () =>
		screenOf([...critical('5A', '5B'), met], acted('5A', '5B')).sentence,
	'one critical item of one': () => screenOf(critical('5A')).sentence,
	'two or three, where groups differ': () =>
		screenOf([...critical('5A', '5B'), met, ...open], acted('5A')).sentence,
	'from two to four, where groups differ': () =>
		screenOf([
			...critical('5A', '5B'),
			met,
			...open,
			...groupsSay('5E', ['critical', 'needs_improvement'])
		]).sentence,
	'none of two is critical': () => screenOf([met, ratingOf('5A', 'good_practice')]).sentence,
	'the only one is not critical': () => screenOf([met]).sentence,
	'items that are critical': () =>
		[1, 2, 3, 11, 100].map((most) =>
			m.quality_sentence_joined({
				first: m.quality_sentence_critical({ span: String(most), most, total: 100 }),
				actions: m.quality_sentence_unaddressed({ span: String(most), most })
			})
		),
	'items that have an action': () =>
		[1, 2, 3, 11, 100].map((most) => m.quality_sentence_all_addressed({ most })),
	'items that are not critical': () =>
		[1, 2, 3, 11, 100].map((total) => m.quality_sentence_no_critical({ total })),
	'nothing rated': () => screenOf([ratingOf('5A', 'not_rated')]).sentence,
	'nothing assessed': () => screenOf([met], [], { scope: 'national' }).sentence,
	'no file': () => screenOf([], [], { hasFile: false }).sentence,
	below: () => screenOf([...critical('5A'), ratingOf('5D', 'not_rated')]).lead,
	'below: not applicable, and groups that differ': () =>
		screenOf([...open, ratingOf('5D', 'not_applicable')]).lead,
	'assessments of one month': () =>
		counts((count) => m.quality_lead_one_month({ count, scope: 'S', month: 'M' })),
	'assessments of some months': () =>
		counts((count) => m.quality_lead_months({ count, scope: 'S', from: 'M', to: 'N' })),
	'camps that were assessed': () => [
		...[0, 1, 2, 3, 11, 99].map((assessed) =>
			m.quality_lead_areas({ assessed, total: 100, areas: areaNoun('site', 100) })
		),
		m.quality_lead_areas_all({ total: 3, areas: areaNoun('site', 3) })
	],
	'items on which groups differ': () => counts((count) => m.quality_lead_undecided({ count })),
	'items that were not rated': () => counts((count) => m.quality_lead_not_rated({ count })),
	'items that do not apply': () => counts((count) => m.quality_lead_not_applicable({ count })),
	'items that were rated': () => counts((count) => m.quality_rated({ count })),
	'kinds of agency': () => counts((count) => m.quality_kinds_together({ count })),
	better: () => changeAfter(before('critical'), ratingOf('5A', 'needs_improvement')),
	'the same': () => changeAfter(before('critical'), ratingOf('5A', 'critical')),
	worse: () => changeAfter(before('good_practice'), ratingOf('5A', 'critical')),
	'not certain': () =>
		changeAfter(before('critical'), ...groupsSay('5A', ['critical', 'needs_improvement'])),
	'another version': () =>
		changeAfter(before('critical', { version: 'adapted' }), ratingOf('5A', 'critical')),
	'not rated before': () => changeAfter(before('not_rated'), ratingOf('5A', 'critical')),
	'levels that it may have': () => [
		m.quality_either({ first: 'A', last: 'b' }),
		m.quality_between({ first: 'a', last: 'c' }),
		m.quality_group({ group: 2 })
	],
	names: () => [
		m.quality_section_named({ section: '5', title: 'T' }),
		m.quality_section_unnamed({ section: '7' }),
		m.quality_item_named({ item: '5A', title: 'T' }),
		m.quality_item_unnamed({ item: '7B' })
	],
	'parts of a bar': () => [
		m.quality_not_rated({ count: 3 }),
		m.quality_not_applicable({ count: 3 }),
		m.quality_scope_count({ scope: 'S', count: 3 }),
		m.quality_group_said({ name: 'G', rating: 'R' })
	],
	'nothing of this scope': () => [
		m.quality_none_text({ scope: 'S', month: 'M' }),
		m.quality_none_other({ scope: 'S', count: 3 })
	],
	'more items': () => counts((count) => m.quality_show_all({ count })),
	actions: () => [
		m.quality_plan_about({ month: 'M' }),
		...counts((total) => m.quality_plan_shown({ shown: Math.min(1, total), total })),
		m.quality_done_later({ month: 'M' }),
		m.quality_unaddressed_possible({ item: '5A', area: 'Camp 1' }),
		m.quality_unaddressed_certain({ item: '5A', area: 'Camp 1' })
	],
	'standard 18': () => [
		quarterSpan(month),
		m.standard_about({ span: 'S' }),
		m.standard_none({ span: 'S' }),
		m.standard_never({ month: 'M' }),
		m.standard_latest({ month: 'M' })
	],
	'standard 18, over quarters': () =>
		[0, 1, 2, 3, 11, 100].map((gaps) =>
			m.standard_trend({
				from: '80%',
				fromQuarter: m.standard_quarter({ quarter: 1, year: '2024' }),
				to: '85%',
				toQuarter: m.standard_quarter({ quarter: 4, year: '2025' }),
				gaps
			})
		),
	'standard 18, by method': () => [
		m.standard_by_method({
			method: 'M',
			figure: '85%',
			parts: m.standard_parts({ numerator: '34', denominator: '40' })
		}),
		m.standard_by_method_missing({ method: 'M', reason: 'R' }),
		m.standard_beside({ figure: '85%', parts: 'P' }),
		m.standard_method_is({ methods: 'M' })
	],
	'standard 18, split': () => [
		m.standard_split_title({ by: 'B' }),
		m.standard_split_mixed({ by: 'B' }),
		m.standard_split_not_so({ by: 'B' }),
		m.standard_split_none({ by: 'B' }),
		m.standard_split_withheld({ by: 'B' }),
		m.standard_split_part({ told: '30', total: '40' }),
		m.chart_range_benchmark({ benchmark: '90%' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'one critical item without an action': {
		en: '1 of 2 rated items is critical, and 1 of them has no action',
		fr: 'Éléments évalués : 1 sur 2 est à traiter en priorité absolue, et 1 n’a aucune action au plan',
		es: 'Ítems críticos: 1 de 2 calificados; sin ninguna acción: 1',
		ar: 'البنود الحرجة: 1 من أصل البنود المُقيَّمة وعددها 2، منها بلا إجراء: 1'
	},
	'one critical item with an action': {
		en: '1 of 2 rated items is critical, and it has an action',
		fr: 'Éléments évalués : 1 sur 2 est à traiter en priorité absolue, et une action est au plan',
		es: 'Ítems críticos: 1 de 2 calificados; tiene una acción',
		ar: 'البنود الحرجة: 1 من أصل البنود المُقيَّمة وعددها 2، وله إجراء'
	},
	'two critical items, one without an action': {
		en: '2 of 3 rated items are critical, and 1 of them has no action',
		fr: 'Éléments évalués : 2 sur 3 sont à traiter en priorité absolue, et 1 n’a aucune action au plan',
		es: 'Ítems críticos: 2 de 3 calificados; sin ninguna acción: 1',
		ar: 'البنود الحرجة: 2 من أصل البنود المُقيَّمة وعددها 3، منها بلا إجراء: 1'
	},
	'two critical items with an action': {
		en: '2 of 3 rated items are critical, and each of them has an action',
		fr: 'Éléments évalués : 2 sur 3 sont à traiter en priorité absolue, et chacun a une action au plan',
		es: 'Ítems críticos: 2 de 3 calificados; todos tienen una acción',
		ar: 'البنود الحرجة: 2 من أصل البنود المُقيَّمة وعددها 3، ولكل منهما إجراء'
	},
	'one critical item of one': {
		en: '1 of 1 rated items is critical, and 1 of them has no action',
		fr: 'Éléments évalués : 1 sur 1 est à traiter en priorité absolue, et 1 n’a aucune action au plan',
		es: 'Ítems críticos: 1 de 1 calificados; sin ninguna acción: 1',
		ar: 'البنود الحرجة: 1 من أصل البنود المُقيَّمة وعددها 1، منها بلا إجراء: 1'
	},
	'two or three, where groups differ': {
		en: '2 or 3 of 4 rated items are critical, and 1 or 2 of them have no action',
		fr: 'Éléments évalués : 2 ou 3 sur 4 sont à traiter en priorité absolue, et 1 ou 2 n’ont aucune action au plan',
		es: 'Ítems críticos: 2 o 3 de 4 calificados; sin ninguna acción: 1 o 2',
		ar: 'البنود الحرجة: 2 أو 3 من أصل البنود المُقيَّمة وعددها 4، منها بلا إجراء: 1 أو 2'
	},
	'from two to four, where groups differ': {
		en: '2 to 4 of 5 rated items are critical, and 2 to 4 of them have no action',
		fr: 'Éléments évalués : 2 à 4 sur 5 sont à traiter en priorité absolue, et 2 à 4 n’ont aucune action au plan',
		es: 'Ítems críticos: de 2 a 4 de 5 calificados; sin ninguna acción: de 2 a 4',
		ar: 'البنود الحرجة: من 2 إلى 4 من أصل البنود المُقيَّمة وعددها 5، منها بلا إجراء: من 2 إلى 4'
	},
	'none of two is critical': {
		en: 'None of 2 rated items is critical',
		fr: 'Aucun des 2 éléments évalués n’est à traiter en priorité absolue',
		es: 'Ninguno de los 2 ítems calificados es crítico',
		ar: 'لا بند حرجًا من البندين المُقيَّمين'
	},
	'the only one is not critical': {
		en: 'The one rated item is not critical',
		fr: 'Le seul élément évalué n’est pas à traiter en priorité absolue',
		es: 'El único ítem calificado no es crítico',
		ar: 'البند الوحيد المُقيَّم ليس حرجًا'
	},
	'items that are critical': {
		en: [
			'1 of 100 rated items is critical, and 1 of them has no action',
			'2 of 100 rated items are critical, and 2 of them have no action',
			'3 of 100 rated items are critical, and 3 of them have no action',
			'11 of 100 rated items are critical, and 11 of them have no action',
			'100 of 100 rated items are critical, and 100 of them have no action'
		],
		fr: [
			'Éléments évalués : 1 sur 100 est à traiter en priorité absolue, et 1 n’a aucune action au plan',
			'Éléments évalués : 2 sur 100 sont à traiter en priorité absolue, et 2 n’ont aucune action au plan',
			'Éléments évalués : 3 sur 100 sont à traiter en priorité absolue, et 3 n’ont aucune action au plan',
			'Éléments évalués : 11 sur 100 sont à traiter en priorité absolue, et 11 n’ont aucune action au plan',
			'Éléments évalués : 100 sur 100 sont à traiter en priorité absolue, et 100 n’ont aucune action au plan'
		],
		es: [
			'Ítems críticos: 1 de 100 calificados; sin ninguna acción: 1',
			'Ítems críticos: 2 de 100 calificados; sin ninguna acción: 2',
			'Ítems críticos: 3 de 100 calificados; sin ninguna acción: 3',
			'Ítems críticos: 11 de 100 calificados; sin ninguna acción: 11',
			'Ítems críticos: 100 de 100 calificados; sin ninguna acción: 100'
		],
		ar: [
			'البنود الحرجة: 1 من أصل البنود المُقيَّمة وعددها 100، منها بلا إجراء: 1',
			'البنود الحرجة: 2 من أصل البنود المُقيَّمة وعددها 100، منها بلا إجراء: 2',
			'البنود الحرجة: 3 من أصل البنود المُقيَّمة وعددها 100، منها بلا إجراء: 3',
			'البنود الحرجة: 11 من أصل البنود المُقيَّمة وعددها 100، منها بلا إجراء: 11',
			'البنود الحرجة: 100 من أصل البنود المُقيَّمة وعددها 100، منها بلا إجراء: 100'
		]
	},
	'items that have an action': {
		en: [
			'it has an action',
			'each of them has an action',
			'each of them has an action',
			'each of them has an action',
			'each of them has an action'
		],
		fr: [
			'une action est au plan',
			'chacun a une action au plan',
			'chacun a une action au plan',
			'chacun a une action au plan',
			'chacun a une action au plan'
		],
		es: [
			'tiene una acción',
			'todos tienen una acción',
			'todos tienen una acción',
			'todos tienen una acción',
			'todos tienen una acción'
		],
		ar: ['وله إجراء', 'ولكل منهما إجراء', 'ولكل منها إجراء', 'ولكل منها إجراء', 'ولكل منها إجراء']
	},
	'items that are not critical': {
		en: [
			'The one rated item is not critical',
			'None of 2 rated items is critical',
			'None of 3 rated items is critical',
			'None of 11 rated items is critical',
			'None of 100 rated items is critical'
		],
		fr: [
			'Le seul élément évalué n’est pas à traiter en priorité absolue',
			'Aucun des 2 éléments évalués n’est à traiter en priorité absolue',
			'Aucun des 3 éléments évalués n’est à traiter en priorité absolue',
			'Aucun des 11 éléments évalués n’est à traiter en priorité absolue',
			'Aucun des 100 éléments évalués n’est à traiter en priorité absolue'
		],
		es: [
			'El único ítem calificado no es crítico',
			'Ninguno de los 2 ítems calificados es crítico',
			'Ninguno de los 3 ítems calificados es crítico',
			'Ninguno de los 11 ítems calificados es crítico',
			'Ninguno de los 100 ítems calificados es crítico'
		],
		ar: [
			'البند الوحيد المُقيَّم ليس حرجًا',
			'لا بند حرجًا من البندين المُقيَّمين',
			'لا بند حرجًا من أصل 3 بنود مُقيَّمة',
			'لا بند حرجًا من أصل 11 بندًا مُقيَّمًا',
			'لا بند حرجًا من أصل 100 بند مُقيَّم'
		]
	},
	'nothing rated': {
		en: 'No item was rated in the inter-agency quality assessments of this area',
		fr: 'Dans cette zone, les évaluations de la qualité interagences ne donnent de niveau à aucun élément',
		es: 'En las evaluaciones de la calidad de alcance interagencial de esta zona no se calificó ningún ítem',
		ar: 'لم يُقيَّم أي بند في تقييمات الجودة في هذه المنطقة من نوع «مشترك بين الوكالات»'
	},
	'nothing assessed': {
		en: 'No national quality assessment of this area is known by December 2025',
		fr: 'Aucune évaluation de la qualité de portée nationale n’est connue pour cette zone à fin décembre 2025',
		es: 'Hasta diciembre de 2025 no consta ninguna evaluación de la calidad de alcance nacional en esta zona',
		ar: 'لا يُعرف حتى ديسمبر 2025 أي تقييم للجودة في هذه المنطقة من نوع «وطني»'
	},
	'no file': {
		en: 'No quality assessment has been loaded',
		fr: 'Aucune évaluation de la qualité n’a été chargée',
		es: 'No se ha cargado ninguna evaluación de la calidad',
		ar: 'لم يُحمَّل أي تقييم للجودة'
	},
	below: {
		en: [
			'From 1 inter-agency assessment in October 2025.',
			'As things stood at the end of December 2025.',
			'1 item was not rated; that is not the same as critical.'
		],
		fr: [
			'D’après 1 évaluation interagences (octobre 2025).',
			'Situation à fin décembre 2025.',
			'1 élément n’a pas été évalué ; cela ne veut pas dire qu’il est à traiter en priorité absolue.'
		],
		es: [
			'A partir de 1 evaluación de alcance interagencial de octubre de 2025.',
			'Situación al final de diciembre de 2025.',
			'1 ítem no se calificó; eso no es lo mismo que crítico.'
		],
		ar: [
			'من تقييم واحد (النوع: مشترك بين الوكالات) في أكتوبر 2025.',
			'حسب الوضع في نهاية ديسمبر 2025.',
			'بند واحد لم يُقيَّم؛ وهذا لا يعني أنه حرج.'
		]
	},
	'below: not applicable, and groups that differ': {
		en: [
			'From 1 inter-agency assessment in October 2025.',
			'As things stood at the end of December 2025.',
			'On 1 item the groups differ and there is no consensus, so some figures are ranges.',
			'1 item does not apply.'
		],
		fr: [
			'D’après 1 évaluation interagences (octobre 2025).',
			'Situation à fin décembre 2025.',
			'Pour 1 élément, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'1 élément est sans objet.'
		],
		es: [
			'A partir de 1 evaluación de alcance interagencial de octubre de 2025.',
			'Situación al final de diciembre de 2025.',
			'En 1 ítem los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'1 ítem no es aplicable.'
		],
		ar: [
			'من تقييم واحد (النوع: مشترك بين الوكالات) في أكتوبر 2025.',
			'حسب الوضع في نهاية ديسمبر 2025.',
			'في بند واحد تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'بند واحد لا ينطبق.'
		]
	},
	'assessments of one month': {
		en: [
			'From 0 S assessments in M.',
			'From 1 S assessment in M.',
			'From 2 S assessments in M.',
			'From 3 S assessments in M.',
			'From 11 S assessments in M.',
			'From 100 S assessments in M.'
		],
		fr: [
			'D’après 0 évaluation S (M).',
			'D’après 1 évaluation S (M).',
			'D’après 2 évaluations S (M).',
			'D’après 3 évaluations S (M).',
			'D’après 11 évaluations S (M).',
			'D’après 100 évaluations S (M).'
		],
		es: [
			'A partir de 0 evaluaciones S de M.',
			'A partir de 1 evaluación S de M.',
			'A partir de 2 evaluaciones S de M.',
			'A partir de 3 evaluaciones S de M.',
			'A partir de 11 evaluaciones S de M.',
			'A partir de 100 evaluaciones S de M.'
		],
		ar: [
			'من 0 تقييم (النوع: S) في M.',
			'من تقييم واحد (النوع: S) في M.',
			'من تقييمين (النوع: S) في M.',
			'من 3 تقييمات (النوع: S) في M.',
			'من 11 تقييمًا (النوع: S) في M.',
			'من 100 تقييم (النوع: S) في M.'
		]
	},
	'assessments of some months': {
		en: [
			'From 0 S assessments, M to N.',
			'From 1 S assessment, M to N.',
			'From 2 S assessments, M to N.',
			'From 3 S assessments, M to N.',
			'From 11 S assessments, M to N.',
			'From 100 S assessments, M to N.'
		],
		fr: [
			'D’après 0 évaluation S (M à N).',
			'D’après 1 évaluation S (M à N).',
			'D’après 2 évaluations S (M à N).',
			'D’après 3 évaluations S (M à N).',
			'D’après 11 évaluations S (M à N).',
			'D’après 100 évaluations S (M à N).'
		],
		es: [
			'A partir de 0 evaluaciones S, de M a N.',
			'A partir de 1 evaluación S, de M a N.',
			'A partir de 2 evaluaciones S, de M a N.',
			'A partir de 3 evaluaciones S, de M a N.',
			'A partir de 11 evaluaciones S, de M a N.',
			'A partir de 100 evaluaciones S, de M a N.'
		],
		ar: [
			'من 0 تقييم (النوع: S)، من M إلى N.',
			'من تقييم واحد (النوع: S)، من M إلى N.',
			'من تقييمين (النوع: S)، من M إلى N.',
			'من 3 تقييمات (النوع: S)، من M إلى N.',
			'من 11 تقييمًا (النوع: S)، من M إلى N.',
			'من 100 تقييم (النوع: S)، من M إلى N.'
		]
	},
	'camps that were assessed': {
		en: [
			'None of 100 camps was assessed by itself.',
			'1 of 100 camps was assessed by itself; nothing is known of the others.',
			'2 of 100 camps were assessed by themselves; nothing is known of the others.',
			'3 of 100 camps were assessed by themselves; nothing is known of the others.',
			'11 of 100 camps were assessed by themselves; nothing is known of the others.',
			'99 of 100 camps were assessed by themselves; nothing is known of the others.',
			'All 3 camps were assessed by themselves.'
		],
		fr: [
			'Aucun de ces lieux n’a été évalué séparément (100 camps).',
			'Sur 100 camps, 1 a sa propre évaluation ; on ne sait rien du reste.',
			'Sur 100 camps, 2 ont leur propre évaluation ; on ne sait rien du reste.',
			'Sur 100 camps, 3 ont leur propre évaluation ; on ne sait rien du reste.',
			'Sur 100 camps, 11 ont leur propre évaluation ; on ne sait rien du reste.',
			'Sur 100 camps, 99 ont leur propre évaluation ; on ne sait rien du reste.',
			'Chaque lieu a sa propre évaluation (3 camps).'
		],
		es: [
			'No hay campamentos con evaluación propia, de un total de 100.',
			'1 de 100 campamentos tiene una evaluación propia; del resto no se sabe nada.',
			'2 de 100 campamentos tienen una evaluación propia; del resto no se sabe nada.',
			'3 de 100 campamentos tienen una evaluación propia; del resto no se sabe nada.',
			'11 de 100 campamentos tienen una evaluación propia; del resto no se sabe nada.',
			'99 de 100 campamentos tienen una evaluación propia; del resto no se sabe nada.',
			'3 de 3 campamentos tienen una evaluación propia.'
		],
		ar: [
			'لم يُجرَ تقييم مستقل في أيٍّ من المخيمات البالغ عددها 100.',
			'أُجري تقييم مستقل في 1 من المخيمات البالغ عددها 100؛ ولا يُعرف شيء عن البقية.',
			'أُجري تقييم مستقل في 2 من المخيمات البالغ عددها 100؛ ولا يُعرف شيء عن البقية.',
			'أُجري تقييم مستقل في 3 من المخيمات البالغ عددها 100؛ ولا يُعرف شيء عن البقية.',
			'أُجري تقييم مستقل في 11 من المخيمات البالغ عددها 100؛ ولا يُعرف شيء عن البقية.',
			'أُجري تقييم مستقل في 99 من المخيمات البالغ عددها 100؛ ولا يُعرف شيء عن البقية.',
			'أُجري تقييم مستقل في جميع المخيمات البالغ عددها 3.'
		]
	},
	'items on which groups differ': {
		en: [
			'On 0 items the groups differ and there is no consensus, so some figures are ranges.',
			'On 1 item the groups differ and there is no consensus, so some figures are ranges.',
			'On 2 items the groups differ and there is no consensus, so some figures are ranges.',
			'On 3 items the groups differ and there is no consensus, so some figures are ranges.',
			'On 11 items the groups differ and there is no consensus, so some figures are ranges.',
			'On 100 items the groups differ and there is no consensus, so some figures are ranges.'
		],
		fr: [
			'Pour 0 élément, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'Pour 1 élément, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'Pour 2 éléments, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'Pour 3 éléments, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'Pour 11 éléments, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.',
			'Pour 100 éléments, les groupes sont en désaccord et il n’y a pas de consensus ; certains chiffres sont donc des fourchettes.'
		],
		es: [
			'En 0 ítems los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'En 1 ítem los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'En 2 ítems los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'En 3 ítems los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'En 11 ítems los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.',
			'En 100 ítems los grupos difieren y no hay consenso, de modo que algunas cifras son intervalos.'
		],
		ar: [
			'في 0 بند تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'في بند واحد تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'في بندين تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'في 3 بنود تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'في 11 بندًا تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.',
			'في 100 بند تختلف المجموعات ولا توافق، ولذلك فإن بعض الأرقام نطاقات.'
		]
	},
	'items that were not rated': {
		en: [
			'0 items were not rated; that is not the same as critical.',
			'1 item was not rated; that is not the same as critical.',
			'2 items were not rated; that is not the same as critical.',
			'3 items were not rated; that is not the same as critical.',
			'11 items were not rated; that is not the same as critical.',
			'100 items were not rated; that is not the same as critical.'
		],
		fr: [
			'0 élément n’a pas été évalué ; cela ne veut pas dire qu’il est à traiter en priorité absolue.',
			'1 élément n’a pas été évalué ; cela ne veut pas dire qu’il est à traiter en priorité absolue.',
			'2 éléments n’ont pas été évalués ; cela ne veut pas dire qu’ils sont à traiter en priorité absolue.',
			'3 éléments n’ont pas été évalués ; cela ne veut pas dire qu’ils sont à traiter en priorité absolue.',
			'11 éléments n’ont pas été évalués ; cela ne veut pas dire qu’ils sont à traiter en priorité absolue.',
			'100 éléments n’ont pas été évalués ; cela ne veut pas dire qu’ils sont à traiter en priorité absolue.'
		],
		es: [
			'0 ítems no se calificaron; eso no es lo mismo que críticos.',
			'1 ítem no se calificó; eso no es lo mismo que crítico.',
			'2 ítems no se calificaron; eso no es lo mismo que críticos.',
			'3 ítems no se calificaron; eso no es lo mismo que críticos.',
			'11 ítems no se calificaron; eso no es lo mismo que críticos.',
			'100 ítems no se calificaron; eso no es lo mismo que críticos.'
		],
		ar: [
			'0 بند لم تُقيَّم؛ وهذا لا يعني أنها حرجة.',
			'بند واحد لم يُقيَّم؛ وهذا لا يعني أنه حرج.',
			'بندان لم يُقيَّما؛ وهذا لا يعني أنهما حرجان.',
			'3 بنود لم تُقيَّم؛ وهذا لا يعني أنها حرجة.',
			'11 بندًا لم تُقيَّم؛ وهذا لا يعني أنها حرجة.',
			'100 بند لم تُقيَّم؛ وهذا لا يعني أنها حرجة.'
		]
	},
	'items that do not apply': {
		en: [
			'0 items do not apply.',
			'1 item does not apply.',
			'2 items do not apply.',
			'3 items do not apply.',
			'11 items do not apply.',
			'100 items do not apply.'
		],
		fr: [
			'0 élément est sans objet.',
			'1 élément est sans objet.',
			'2 éléments sont sans objet.',
			'3 éléments sont sans objet.',
			'11 éléments sont sans objet.',
			'100 éléments sont sans objet.'
		],
		es: [
			'0 ítems no son aplicables.',
			'1 ítem no es aplicable.',
			'2 ítems no son aplicables.',
			'3 ítems no son aplicables.',
			'11 ítems no son aplicables.',
			'100 ítems no son aplicables.'
		],
		ar: [
			'0 بند لا تنطبق.',
			'بند واحد لا ينطبق.',
			'بندان لا ينطبقان.',
			'3 بنود لا تنطبق.',
			'11 بندًا لا تنطبق.',
			'100 بند لا تنطبق.'
		]
	},
	'items that were rated': {
		en: [
			'No item rated',
			'1 item rated',
			'2 items rated',
			'3 items rated',
			'11 items rated',
			'100 items rated'
		],
		fr: [
			'Aucun élément évalué',
			'1 élément évalué',
			'2 éléments évalués',
			'3 éléments évalués',
			'11 éléments évalués',
			'100 éléments évalués'
		],
		es: [
			'Ningún ítem calificado',
			'1 ítem calificado',
			'2 ítems calificados',
			'3 ítems calificados',
			'11 ítems calificados',
			'100 ítems calificados'
		],
		ar: [
			'لم يُقيَّم أي بند',
			'بند واحد مُقيَّم',
			'بندان مُقيَّمان',
			'3 بنود مُقيَّمة',
			'11 بندًا مُقيَّمًا',
			'100 بند مُقيَّم'
		]
	},
	'kinds of agency': {
		en: [
			'0 kinds of agency, together',
			'1 kind of agency with one agency',
			'2 kinds of agency, together',
			'3 kinds of agency, together',
			'11 kinds of agency, together',
			'100 kinds of agency, together'
		],
		fr: [
			'0 type d’agence comptant une seule agence',
			'1 type d’agence comptant une seule agence',
			'2 types d’agence, regroupés',
			'3 types d’agence, regroupés',
			'11 types d’agence, regroupés',
			'100 types d’agence, regroupés'
		],
		es: [
			'0 tipos de agencia, agrupados',
			'1 tipo de agencia con una sola agencia',
			'2 tipos de agencia, agrupados',
			'3 tipos de agencia, agrupados',
			'11 tipos de agencia, agrupados',
			'100 tipos de agencia, agrupados'
		],
		ar: [
			'0 نوع من الوكالات معًا',
			'نوع واحد من الوكالات فيه وكالة واحدة',
			'نوعان من الوكالات معًا',
			'3 أنواع من الوكالات معًا',
			'11 نوعًا من الوكالات معًا',
			'100 نوع من الوكالات معًا'
		]
	},
	better: {
		en: '↑ Better than in February 2025',
		fr: '↑ Mieux qu’en février 2025',
		es: '↑ Mejor que en febrero de 2025',
		ar: '↑ أفضل مما كان في فبراير 2025'
	},
	'the same': {
		en: '→ Same level as in February 2025',
		fr: '→ Même niveau qu’en février 2025',
		es: '→ Mismo nivel que en febrero de 2025',
		ar: '← المستوى نفسه كما في فبراير 2025'
	},
	worse: {
		en: '↓ Worse than in February 2025',
		fr: '↓ Moins bien qu’en février 2025',
		es: '↓ Peor que en febrero de 2025',
		ar: '↓ أسوأ مما كان في فبراير 2025'
	},
	'not certain': {
		en: '? Not certain since February 2025: groups differed',
		fr: '? Incertain depuis février 2025 : les groupes étaient en désaccord',
		es: '? Sin certeza desde febrero de 2025: los grupos diferían',
		ar: '؟ غير مؤكد منذ فبراير 2025: اختلفت المجموعات'
	},
	'another version': {
		en: 'Not compared with February 2025: another version of the tool',
		fr: 'Non comparé avec février 2025 : autre version de l’outil',
		es: 'No se compara con febrero de 2025: otra versión de la herramienta',
		ar: 'لا يُقارن مع فبراير 2025: نسخة أخرى من الأداة'
	},
	'not rated before': {
		en: 'Not rated in February 2025',
		fr: 'Non évalué en février 2025',
		es: 'Sin calificar en febrero de 2025',
		ar: 'لم يُقيَّم في فبراير 2025'
	},
	'levels that it may have': {
		en: ['A or b', 'Anything from a to c', 'Group 2'],
		fr: ['A ou b', 'Entre « a » et « c »', 'Groupe 2'],
		es: ['«A» o «b»', 'Cualquier nivel entre «a» y «c»', 'Grupo 2'],
		ar: ['A أو b', 'أي مستوى من «a» إلى «c»', 'المجموعة 2']
	},
	names: {
		en: ['Section 5: T', 'Section 7 (name not known)', '5A T', '7B (name not known)'],
		fr: ['Section 5 : T', 'Section 7 (nom inconnu)', '5A T', '7B (nom inconnu)'],
		es: ['Sección 5: T', 'Sección 7 (nombre desconocido)', '5A T', '7B (nombre desconocido)'],
		ar: ['القسم 5: T', 'القسم 7 (الاسم غير معروف)', '5A T', '7B (الاسم غير معروف)']
	},
	'parts of a bar': {
		en: ['3 not rated', '3 not applicable', 'S (3)', 'G: R'],
		fr: ['non évalués : 3', 'sans objet : 3', 'S (3)', 'G : R'],
		es: ['sin calificar: 3', 'no aplicables: 3', 'S (3)', 'G: R'],
		ar: ['لم يُقيَّم: 3', 'لا ينطبق: 3', 'S (3)', 'G: R']
	},
	'nothing of this scope': {
		en: [
			'No S assessment of this area is known by M. That is not a good or a bad rating: nobody has looked, or nobody has sent it.',
			'Show S (3)'
		],
		fr: [
			'Pour cette zone, aucune évaluation S n’est connue à fin M. Ce n’est ni un bon ni un mauvais résultat : personne n’a regardé, ou personne ne l’a envoyé.',
			'Afficher : S (3)'
		],
		es: [
			'Hasta M no consta ninguna evaluación S de esta zona. No es una calificación buena ni mala: nadie la ha hecho, o nadie la ha enviado.',
			'Mostrar: S (3)'
		],
		ar: [
			'لا يُعرف حتى M أي تقييم لهذه المنطقة من نوع «S». وليس ذلك حكمًا جيدًا ولا سيئًا: إما لم ينظر أحد، أو لم يرسل أحد النتيجة.',
			'عرض: S (3)'
		]
	},
	'more items': {
		en: [
			'Show all 0 more',
			'Show 1 more',
			'Show all 2 more',
			'Show all 3 more',
			'Show all 11 more',
			'Show all 100 more'
		],
		fr: [
			'Afficher 0 de plus',
			'Afficher 1 de plus',
			'Afficher les 2 autres',
			'Afficher les 3 autres',
			'Afficher les 11 autres',
			'Afficher les 100 autres'
		],
		es: [
			'Mostrar los 0 restantes',
			'Mostrar 1 más',
			'Mostrar los 2 restantes',
			'Mostrar los 3 restantes',
			'Mostrar los 11 restantes',
			'Mostrar los 100 restantes'
		],
		ar: [
			'عرض كل البنود الأخرى (0)',
			'عرض بند آخر',
			'عرض بندين آخرين',
			'عرض كل البنود الأخرى (3)',
			'عرض كل البنود الأخرى (11)',
			'عرض كل البنود الأخرى (100)'
		]
	},
	actions: {
		en: [
			'The actions of all rounds in this scope, as they stood at the end of M. Leads are kinds of organisations, never people.',
			'0 of 0 actions',
			'1 of 1 action',
			'1 of 2 actions',
			'1 of 3 actions',
			'1 of 11 actions',
			'1 of 100 actions',
			'Not done then; done in M',
			'5A, Camp 1 (may be critical: the groups differ)',
			'5A, Camp 1'
		],
		fr: [
			'Les actions de tous les cycles de cette portée, dans leur état à fin M. Les responsables sont des types d’organisations, jamais des personnes.',
			'0 sur 0 action',
			'1 sur 1 action',
			'1 sur 2 actions',
			'1 sur 3 actions',
			'1 sur 11 actions',
			'1 sur 100 actions',
			'Pas encore réalisée alors ; réalisée en M',
			'5A, Camp 1 (peut-être à traiter en priorité absolue : les groupes sont en désaccord)',
			'5A, Camp 1'
		],
		es: [
			'Las acciones de todas las rondas de este alcance, según su situación al final de M. Los responsables son tipos de organizaciones, nunca personas.',
			'0 de 0 acciones',
			'1 de 1 acción',
			'1 de 2 acciones',
			'1 de 3 acciones',
			'1 de 11 acciones',
			'1 de 100 acciones',
			'No realizada entonces; realizada en M',
			'5A, Camp 1 (podría ser crítico: los grupos difieren)',
			'5A, Camp 1'
		],
		ar: [
			'إجراءات كل الجولات من هذا النوع، كما كانت في نهاية M. الجهات القائدة أنواع من المنظمات، لا أشخاص أبدًا.',
			'الإجراءات المعروضة: 0 من أصل 0',
			'الإجراءات المعروضة: 1 من أصل 1',
			'الإجراءات المعروضة: 1 من أصل 2',
			'الإجراءات المعروضة: 1 من أصل 3',
			'الإجراءات المعروضة: 1 من أصل 11',
			'الإجراءات المعروضة: 1 من أصل 100',
			'لم يكن منجزًا حينها؛ أُنجز في M',
			'5A، Camp 1 (قد يكون حرجًا: المجموعات مختلفة)',
			'5A، Camp 1'
		]
	},
	'standard 18': {
		en: [
			'October 2025 to December 2025',
			'Children and caregivers are asked apart and never added. The figures cover three months: S.',
			'Nothing was measured from S in this area.',
			'Nothing was measured up to M in this area.',
			'Show M, the latest month with figures'
		],
		fr: [
			'octobre 2025 à décembre 2025',
			'Les enfants et les personnes ayant la charge d’enfants sont interrogés séparément et ne sont jamais additionnés. Les chiffres portent sur trois mois : S.',
			'Rien n’a été mesuré dans cette zone (S).',
			'Rien n’a été mesuré dans cette zone jusqu’à fin M.',
			'Afficher M, dernier mois avec des chiffres'
		],
		es: [
			'octubre de 2025 a diciembre de 2025',
			'Se pregunta por separado a los niños y niñas y a los cuidadores, y sus respuestas nunca se suman. Las cifras abarcan tres meses: S.',
			'En esta zona no se midió nada en el período de S.',
			'En esta zona no se midió nada hasta M.',
			'Mostrar M, el último mes con cifras'
		],
		ar: [
			'من أكتوبر 2025 إلى ديسمبر 2025',
			'يُسأل الأطفال ومقدمو الرعاية كل على حدة ولا تُجمع إجاباتهم أبدًا. تغطي الأرقام ثلاثة أشهر: S.',
			'لم يُقس شيء في هذه المنطقة في الفترة S.',
			'لم يُقس شيء في هذه المنطقة حتى M.',
			'عرض M، أحدث شهر له أرقام'
		]
	},
	'standard 18, over quarters': {
		en: [
			'From 80% in Q1 2024 to 85% in Q4 2025',
			'From 80% in Q1 2024 to 85% in Q4 2025; 1 quarter without a figure',
			'From 80% in Q1 2024 to 85% in Q4 2025; 2 quarters without a figure',
			'From 80% in Q1 2024 to 85% in Q4 2025; 3 quarters without a figure',
			'From 80% in Q1 2024 to 85% in Q4 2025; 11 quarters without a figure',
			'From 80% in Q1 2024 to 85% in Q4 2025; 100 quarters without a figure'
		],
		fr: [
			'De 80% au T1 2024 à 85% au T4 2025',
			'De 80% au T1 2024 à 85% au T4 2025 ; 1 trimestre sans chiffre',
			'De 80% au T1 2024 à 85% au T4 2025 ; 2 trimestres sans chiffre',
			'De 80% au T1 2024 à 85% au T4 2025 ; 3 trimestres sans chiffre',
			'De 80% au T1 2024 à 85% au T4 2025 ; 11 trimestres sans chiffre',
			'De 80% au T1 2024 à 85% au T4 2025 ; 100 trimestres sans chiffre'
		],
		es: [
			'De 80% en T1 2024 a 85% en T4 2025',
			'De 80% en T1 2024 a 85% en T4 2025; 1 trimestre sin cifra',
			'De 80% en T1 2024 a 85% en T4 2025; 2 trimestres sin cifra',
			'De 80% en T1 2024 a 85% en T4 2025; 3 trimestres sin cifra',
			'De 80% en T1 2024 a 85% en T4 2025; 11 trimestres sin cifra',
			'De 80% en T1 2024 a 85% en T4 2025; 100 trimestres sin cifra'
		],
		ar: [
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025',
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025؛ ربع واحد بلا رقم',
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025؛ ربعان بلا رقم',
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025؛ 3 أرباع بلا رقم',
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025؛ 11 ربعًا بلا رقم',
			'من 80% في الربع 1 من 2024 إلى 85% في الربع 4 من 2025؛ 100 ربعًا بلا رقم'
		]
	},
	'standard 18, by method': {
		en: ['M: 85% (34 ÷ 40)', 'M: R', '85% (P)', 'Method: M'],
		fr: ['M : 85% (34 ÷ 40)', 'M : R', '85% (P)', 'Méthode : M'],
		es: ['M: 85% (34 ÷ 40)', 'M: R', '85% (P)', 'Método: M'],
		ar: ['M: 85% (34 ÷ 40)', 'M: R', '85% (P)', 'الطريقة: M']
	},
	'standard 18, split': {
		en: [
			'By B',
			'Choose one method to see the split by B: two methods are not added.',
			'Caseworkers are not split by B; the file has their sex alone.',
			'No split by B: it was not recorded, or so few answered that it is withheld.',
			'The split by B is withheld: so few people stand behind its values that it could tell on single ones.',
			'The split tells of at most 30 of 40; for the others it is withheld or was not recorded. Do not read it as the whole.',
			'Dashed line: benchmark 90%'
		],
		fr: [
			'Par B',
			'Choisissez une méthode pour voir la ventilation par B : deux méthodes ne sont pas additionnées.',
			'Les gestionnaires de cas ne sont pas ventilés par B ; le fichier n’indique que leur sexe.',
			'Aucune ventilation par B : l’information n’a pas été renseignée, ou si peu de personnes ont répondu qu’elle n’est pas communiquée.',
			'La ventilation par B n’est pas communiquée : ses valeurs portent sur si peu de personnes qu’elle pourrait révéler quelque chose sur l’une d’elles.',
			'La ventilation porte sur au plus 30 personnes sur 40 ; pour les autres, elle n’est pas communiquée ou n’a pas été renseignée. Ne la lisez pas comme l’ensemble.',
			'Ligne en tirets : valeur de référence 90%'
		],
		es: [
			'Por B',
			'Elija un método para ver el desglose por B: dos métodos no se suman.',
			'Los gestores de casos no se desglosan por B; el archivo solo contiene su sexo.',
			'Sin desglose por B: no se registró, o respondieron tan pocas personas que está reservado.',
			'El desglose por B está reservado: hay tan pocas personas detrás de sus valores que podría revelar algo de alguna de ellas.',
			'El desglose abarca como máximo 30 de 40; para el resto está reservado o no se registró. No lo lea como si fuera el conjunto.',
			'Línea discontinua: valor de referencia 90%'
		],
		ar: [
			'حسب B',
			'تُختار طريقة واحدة لعرض التفصيل حسب B: لا تُجمع طريقتان.',
			'لا تُفصَّل أرقام أخصائيي إدارة الحالة حسب B؛ فالملف لا يتضمن سوى جنسهم.',
			'لا تفصيل حسب B: لم يُسجَّل، أو أن عدد المجيبين قليل جدًا فحُجب.',
			'التفصيل حسب B محجوب: عدد الأشخاص خلف قيمه قليل جدًا، وقد يكشف عن أفراد بعينهم.',
			'يشمل التفصيل 30 على الأكثر من أصل 40؛ وهو للبقية محجوب أو لم يُسجَّل. فلا يُقرأ على أنه الكل.',
			'الخط المتقطع: القيمة المرجعية 90%'
		]
	}
};

testSentences(['quality'], SAID, WRITTEN, ['standard_table']);
