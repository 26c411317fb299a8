import { m } from '$lib/messages';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { toBesideScreen, toPairScreen } from '$lib/view-models';
import { areaNoun } from '../../../../src/lib/view-models/area-nouns';
import { camps, missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const [june, december] = [parseMonth('2025-06'), parseMonth('2025-12')];
const value = (number: number): Cell => ({ kind: 'value', value: number });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** Camps 1, 2, 3 …, each with its caseload and its caseworkers per 100,000 children. */
function pair(...pairs: [caseload: Cell, coverage: Cell][]) {
	return toPairScreen({
		caseload: pairs.map(([cell], at) => rowOf(`site:${at + 1}`, cell)),
		coverage: [
			...pairs.map(([, cell], at) => rowOf(`site:${at + 1}`, cell)),
			...[60, 60, 60, 60, 60, 60].map((figure) => rowOf('site:9', figure, { period: june }))
		],
		areas: camps(...pairs.map((_, at) => `Camp ${at + 1}`)),
		month: december,
		level: 'site',
		settings: DEFAULT_SETTINGS
	});
}
const both = [value(38), value(20)] as [Cell, Cell];
const neither = [value(12), value(80)] as [Cell, Cell];
const open = [range(24, 26), value(20)] as [Cell, Cell];

/** Camps 1, 2, 3 …, each with its figure in June and in December. */
function beside(...pairs: [before: Cell, now: Cell][]) {
	const rows = pairs.flatMap(([before, now], at) => [
		rowOf(`site:${at + 1}`, before, { period: june, sendersReported: at ? 4 : 3 }),
		rowOf(`site:${at + 1}`, now, { period: december })
	]);
	return toBesideScreen({
		beside: { month: june, metric: null },
		metric: 'M03',
		month: december,
		level: 'site',
		rows,
		otherRows: rows,
		areas: camps(...pairs.map((_, at) => `Camp ${at + 1}`)),
		settings: DEFAULT_SETTINGS
	});
}
const six = () =>
	beside(
		[value(20), value(30)],
		[range(20, 24), range(25, 30)],
		[value(40), value(30)],
		[range(20, 24), range(23, 30)],
		[value(20), value(20)],
		[missing('no-report'), value(30)]
	);
const twoMetrics = () =>
	toBesideScreen({
		beside: { month: null, metric: 'M07' },
		metric: 'M03',
		month: december,
		level: 'site',
		rows: [rowOf('site:1', 30)],
		otherRows: [rowOf('site:1', 80)],
		areas: camps('Camp 1'),
		settings: DEFAULT_SETTINGS
	});
const inAreas = (text: (inputs: { count: number; areas: string }) => string) =>
	[1, 2, 3, 11, 100].map((count) => text({ count, areas: areaNoun('site', count) }));

const SAID = {
	'one camp has both': () => pair(both, neither).told.sentence,
	'two camps have both': () => pair(both, both, neither).told.sentence,
	'the only camp has both': () => pair(both).told.sentence,
	'at least one has both': () => pair(both, open).told.sentence,
	'at least two have both': () => pair(both, both, open).told.sentence,
	'none has both': () => pair(neither, neither).told.sentence,
	'not certain whether any has both': () => pair(neither, open).told.sentence,
	'below both': () => pair(both, [missing('zero-denominator'), value(0)], open).told.lead,
	'camps without a caseworker': () => inAreas(m.map_pair_nobody),
	'camps that ranges leave open': () => inAreas(m.map_pair_open),
	'camps that lack a figure': () => inAreas(m.map_pair_lacking),
	'the figures of a camp': () => pair(both).map.areas[0]!.figure,
	'the corners of the key': () => pair(both).map.legend.pair!.corners.map(({ label }) => label),
	'where the split comes from': () => [
		m.map_pair_split_agreed({ workers: '60' }),
		m.map_pair_split_middle({ workers: '60' })
	],
	'two months side by side': () => [six().told.sentence, ...six().told.lead],
	'two months of one camp': () => beside([value(20), value(30)]).told.sentence,
	'what two months say of each camp': () => six().table.rows.map(({ cells }) => cells[3]!),
	'two metrics side by side': () => [twoMetrics().told.sentence, ...twoMetrics().told.lead],
	'classes of the key': () => [
		m.map_legend_under({ value: '25' }),
		m.map_legend_up_to({ value: '25' }),
		m.map_legend_from_to({ low: '25', high: '35' }),
		m.map_legend_over({ value: '35' }),
		m.map_legend_or_more({ value: '35' }),
		m.map_legend_benchmark({ benchmark: '25' })
	],
	'an inset': () =>
		(
			[
				'north',
				'north_east',
				'east',
				'south_east',
				'south',
				'south_west',
				'west',
				'north_west'
			] as const
		).map((direction) => m.map_inset({ direction, distance: '120' })),
	'agencies of a camp': () =>
		[1, 2, 3, 11, 100].map((expected) =>
			m.map_area_reported({ reported: Math.min(expected, 2), expected, month: 'M' })
		),
	'how to read it': () => [
		m.map_area_status({ status: 'S' }),
		m.map_area_source({ source: 'S' }),
		m.map_status_months({ text: 'S', count: 11 }),
		m.map_status_as_of({ text: 'S', month: 'M' })
	],
	'months of a trend': () => m.map_area_trend({ count: 24 }),
	'gaps of a trend': () =>
		counts((gaps) => m.map_trend({ from: '20', fromMonth: 'M', to: '30', toMonth: 'N', gaps })),
	'a bar of a month': () => m.map_month_bar({ month: 'M', reported: 11, expected: 12 }),
	'agencies counted': () => m.map_reported_of({ reported: 11, expected: 12 }),
	'areas whose order is not certain': () => counts((count) => m.map_order_uncertain({ count })),
	'what the map is': () => [
		m.map_drawing({ title: 'T', month: 'M' }),
		m.map_drawing_of({ title: 'T' }),
		m.map_keys({ label: 'T.' }),
		m.map_filters({ filters: 'F' }),
		m.map_area_everything({ area: 'Camp 1' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'one camp has both': {
		en: '1 of 2 camps has both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Dans 1 des 2 camps, il y a à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'En 1 de 2 campamentos hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'في 1 من المخيمات البالغ عددها 2، يجتمع الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'two camps have both': {
		en: '2 of 3 camps have both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Dans 2 des 3 camps, il y a à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'En 2 de 3 campamentos hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'في 2 من المخيمات البالغ عددها 3، يجتمع الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'the only camp has both': {
		en: '1 of 1 camp has both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Dans 1 camp sur 1, il y a à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'En 1 de 1 campamento hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'في 1 من المخيمات البالغ عددها 1، يجتمع الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'at least one has both': {
		en: 'At least 1 of 2 camps has both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Dans au moins 1 des 2 camps, il y a à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'Al menos en 1 de 2 campamentos hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'في 1 على الأقل من المخيمات البالغ عددها 2، يجتمع الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'at least two have both': {
		en: 'At least 2 of 3 camps have both: more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Dans au moins 2 des 3 camps, il y a à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'Al menos en 2 de 3 campamentos hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'في 2 على الأقل من المخيمات البالغ عددها 3، يجتمع الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'none has both': {
		en: 'None of 2 camps has both more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Parmi 2 camps, il n’y a nulle part à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'De 2 campamentos, no hay ninguna parte con más de 25 casos abiertos por gestor de casos y a la vez menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'ليس بين المخيمات البالغ عددها 2 ما يجتمع فيه الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'not certain whether any has both': {
		en: 'It is not certain whether any of 2 camps has both more than 25 open cases per caseworker and fewer than 60 caseworkers per 100,000 children',
		fr: 'Il n’est pas certain que, parmi 2 camps, il y ait quelque part à la fois plus de 25 cas ouverts par gestionnaire de cas et moins de 60 gestionnaires de cas pour 100 000 enfants',
		es: 'No es seguro si, de 2 campamentos, en alguna parte hay a la vez más de 25 casos abiertos por gestor de casos y menos de 60 gestores de casos por cada 100.000 niños y niñas',
		ar: 'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما يجتمع فيه الأمران: أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة، وأقل من 60 أخصائي إدارة حالة لكل 100,000 طفل'
	},
	'below both': {
		en: [
			'Caseload ratio and caseworkers per 100,000 children, December 2025.',
			'1 camp has open cases and no caseworker.',
			'In 1 camp a range leaves open where it stands.'
		],
		fr: [
			'Ratio de charge de cas et gestionnaires de cas pour 100 000 enfants, décembre 2025.',
			'Des cas ouverts et aucun gestionnaire de cas : 1 camp.',
			'Situation incertaine à cause d’une fourchette : 1 camp.'
		],
		es: [
			'Carga media de casos y gestores de casos por cada 100.000 niños y niñas, diciembre de 2025.',
			'Con casos abiertos y ningún gestor de casos: 1 campamento.',
			'Con situación incierta a causa de un intervalo: 1 campamento.'
		],
		ar: [
			'معدل عبء الحالات وأخصائيو إدارة الحالة لكل 100,000 طفل، ديسمبر 2025.',
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 1 من المخيمات.',
			'وضع غير مؤكد بسبب النطاق: 1 من المخيمات.'
		]
	},
	'camps without a caseworker': {
		en: [
			'1 camp has open cases and no caseworker.',
			'2 camps have open cases and no caseworker.',
			'3 camps have open cases and no caseworker.',
			'11 camps have open cases and no caseworker.',
			'100 camps have open cases and no caseworker.'
		],
		fr: [
			'Des cas ouverts et aucun gestionnaire de cas : 1 camp.',
			'Des cas ouverts et aucun gestionnaire de cas : 2 camps.',
			'Des cas ouverts et aucun gestionnaire de cas : 3 camps.',
			'Des cas ouverts et aucun gestionnaire de cas : 11 camps.',
			'Des cas ouverts et aucun gestionnaire de cas : 100 camps.'
		],
		es: [
			'Con casos abiertos y ningún gestor de casos: 1 campamento.',
			'Con casos abiertos y ningún gestor de casos: 2 campamentos.',
			'Con casos abiertos y ningún gestor de casos: 3 campamentos.',
			'Con casos abiertos y ningún gestor de casos: 11 campamentos.',
			'Con casos abiertos y ningún gestor de casos: 100 campamentos.'
		],
		ar: [
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 1 من المخيمات.',
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 2 من المخيمات.',
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 3 من المخيمات.',
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 11 من المخيمات.',
			'حالات مفتوحة ولا يوجد أخصائي إدارة حالة: 100 من المخيمات.'
		]
	},
	'camps that ranges leave open': {
		en: [
			'In 1 camp a range leaves open where it stands.',
			'In 2 camps ranges leave open where they stand.',
			'In 3 camps ranges leave open where they stand.',
			'In 11 camps ranges leave open where they stand.',
			'In 100 camps ranges leave open where they stand.'
		],
		fr: [
			'Situation incertaine à cause d’une fourchette : 1 camp.',
			'Situation incertaine à cause d’une fourchette : 2 camps.',
			'Situation incertaine à cause d’une fourchette : 3 camps.',
			'Situation incertaine à cause d’une fourchette : 11 camps.',
			'Situation incertaine à cause d’une fourchette : 100 camps.'
		],
		es: [
			'Con situación incierta a causa de un intervalo: 1 campamento.',
			'Con situación incierta a causa de un intervalo: 2 campamentos.',
			'Con situación incierta a causa de un intervalo: 3 campamentos.',
			'Con situación incierta a causa de un intervalo: 11 campamentos.',
			'Con situación incierta a causa de un intervalo: 100 campamentos.'
		],
		ar: [
			'وضع غير مؤكد بسبب النطاق: 1 من المخيمات.',
			'وضع غير مؤكد بسبب النطاق: 2 من المخيمات.',
			'وضع غير مؤكد بسبب النطاق: 3 من المخيمات.',
			'وضع غير مؤكد بسبب النطاق: 11 من المخيمات.',
			'وضع غير مؤكد بسبب النطاق: 100 من المخيمات.'
		]
	},
	'camps that lack a figure': {
		en: [
			'For 1 camp one of the two figures is missing.',
			'For 2 camps one of the two figures is missing.',
			'For 3 camps one of the two figures is missing.',
			'For 11 camps one of the two figures is missing.',
			'For 100 camps one of the two figures is missing.'
		],
		fr: [
			'L’un des deux chiffres manque : 1 camp.',
			'L’un des deux chiffres manque : 2 camps.',
			'L’un des deux chiffres manque : 3 camps.',
			'L’un des deux chiffres manque : 11 camps.',
			'L’un des deux chiffres manque : 100 camps.'
		],
		es: [
			'Sin una de las dos cifras: 1 campamento.',
			'Sin una de las dos cifras: 2 campamentos.',
			'Sin una de las dos cifras: 3 campamentos.',
			'Sin una de las dos cifras: 11 campamentos.',
			'Sin una de las dos cifras: 100 campamentos.'
		],
		ar: [
			'ينقص أحد الرقمين: 1 من المخيمات.',
			'ينقص أحد الرقمين: 2 من المخيمات.',
			'ينقص أحد الرقمين: 3 من المخيمات.',
			'ينقص أحد الرقمين: 11 من المخيمات.',
			'ينقص أحد الرقمين: 100 من المخيمات.'
		]
	},
	'the figures of a camp': {
		en: 'Caseload: 38.0 · Per 100,000 children: 20.0',
		fr: 'Charge de cas : 38,0 · Pour 100 000 enfants : 20,0',
		es: 'Carga de casos: 38,0 · Por cada 100.000 niños y niñas: 20,0',
		ar: 'عبء الحالات: 38.0 · لكل 100,000 طفل: 20.0'
	},
	'the corners of the key': {
		en: [
			'over 25 cases, under 60 caseworkers',
			'over 25 cases, 60 or more caseworkers',
			'up to 25 cases, under 60 caseworkers',
			'up to 25 cases, 60 or more caseworkers'
		],
		fr: [
			'plus de 25 cas, moins de 60 gestionnaires de cas',
			'plus de 25 cas, 60 gestionnaires de cas ou plus',
			'jusqu’à 25 cas, moins de 60 gestionnaires de cas',
			'jusqu’à 25 cas, 60 gestionnaires de cas ou plus'
		],
		es: [
			'más de 25 casos, menos de 60 gestores de casos',
			'más de 25 casos, 60 gestores de casos o más',
			'hasta 25 casos, menos de 60 gestores de casos',
			'hasta 25 casos, 60 gestores de casos o más'
		],
		ar: [
			'الحالات أكثر من 25، والأخصائيون أقل من 60',
			'الحالات أكثر من 25، والأخصائيون 60 أو أكثر',
			'الحالات حتى 25، والأخصائيون أقل من 60',
			'الحالات حتى 25، والأخصائيون 60 أو أكثر'
		]
	},
	'where the split comes from': {
		en: [
			'Cases per caseworker; caseworkers per 100,000 children. 60 is the national benchmark.',
			'Cases per caseworker; caseworkers per 100,000 children. No global benchmark exists: 60 is about the middle of the figures of all months.'
		],
		fr: [
			'Cas par gestionnaire de cas ; gestionnaires de cas pour 100 000 enfants. 60 est la valeur de référence nationale.',
			'Cas par gestionnaire de cas ; gestionnaires de cas pour 100 000 enfants. Il n’existe pas de valeur de référence mondiale : 60 est à peu près le milieu des chiffres de tous les mois.'
		],
		es: [
			'Casos por gestor de casos; gestores de casos por cada 100.000 niños y niñas. 60 es el valor de referencia nacional.',
			'Casos por gestor de casos; gestores de casos por cada 100.000 niños y niñas. No existe un valor de referencia mundial: 60 es aproximadamente el punto medio de las cifras de todos los meses.'
		],
		ar: [
			'الحالات لكل أخصائي إدارة حالة؛ وأخصائيو إدارة الحالة لكل 100,000 طفل. 60 هي القيمة المرجعية الوطنية.',
			'الحالات لكل أخصائي إدارة حالة؛ وأخصائيو إدارة الحالة لكل 100,000 طفل. لا توجد قيمة مرجعية عالمية: 60 هي تقريبًا وسط أرقام جميع الأشهر.'
		]
	},
	'two months side by side': {
		en: [
			'Caseload ratio, June 2025 and December 2025: certainly higher in 2 of 6 camps, certainly lower in 1',
			'Unchanged in 1. No clear change in 1, because the ranges overlap. Not comparable in 1, because a figure is missing. Both maps have the same classes.',
			'Areas where another number of agencies was counted: 1. There a change may come from the reports alone.'
		],
		fr: [
			'Ratio de charge de cas, juin 2025 et décembre 2025 : hausse certaine dans 2 des 6 camps, baisse certaine dans 1',
			'Inchangé : 1. Pas de changement net, car les fourchettes se recoupent : 1. Non comparable, car un chiffre manque : 1. Les deux cartes ont les mêmes classes.',
			'Zones où le nombre d’agences comptées diffère : 1. Un changement peut y venir des seuls rapports.'
		],
		es: [
			'Carga media de casos, junio de 2025 y diciembre de 2025: aumento seguro en 2 de 6 campamentos, descenso seguro en 1',
			'Sin cambios: 1. Sin cambio claro, porque los intervalos se superponen: 1. No comparables, porque falta una cifra: 1. Los dos mapas tienen las mismas clases.',
			'Zonas en las que se contó otro número de agencias: 1. Allí un cambio puede deberse solo a los informes.'
		],
		ar: [
			'معدل عبء الحالات، يونيو 2025 وديسمبر 2025: ارتفاع مؤكد في 2 من المخيمات البالغ عددها 6، وانخفاض مؤكد في 1',
			'دون تغيّر: 1. لا تغيّر واضح لأن النطاقات متداخلة: 1. لا تمكن المقارنة لأن أحد الأرقام ناقص: 1. وللخريطتين الفئات نفسها.',
			'مناطق اختلف فيها عدد الوكالات المحسوبة: 1. وقد يعود التغيّر فيها إلى التقارير وحدها.'
		]
	},
	'two months of one camp': {
		en: 'Caseload ratio, June 2025 and December 2025: certainly higher in 1 of 1 camp, certainly lower in 0',
		fr: 'Ratio de charge de cas, juin 2025 et décembre 2025 : hausse certaine dans 1 camp sur 1, baisse certaine dans 0',
		es: 'Carga media de casos, junio de 2025 y diciembre de 2025: aumento seguro en 1 de 1 campamento, descenso seguro en 0',
		ar: 'معدل عبء الحالات، يونيو 2025 وديسمبر 2025: ارتفاع مؤكد في 1 من المخيمات البالغ عددها 1، وانخفاض مؤكد في 0'
	},
	'what two months say of each camp': {
		en: ['higher', 'higher', 'lower', 'no clear change', 'unchanged', 'not comparable'],
		fr: [
			'en hausse',
			'en hausse',
			'en baisse',
			'pas de changement net',
			'inchangé',
			'non comparable'
		],
		es: ['más alto', 'más alto', 'más bajo', 'sin cambio claro', 'sin cambios', 'no comparable'],
		ar: ['أعلى', 'أعلى', 'أدنى', 'لا تغيّر واضح', 'دون تغيّر', 'لا تمكن المقارنة']
	},
	'two metrics side by side': {
		en: [
			'Caseload ratio and Caseworkers with a supervisor, side by side',
			'December 2025. Each map has its own key; an area that is chosen is marked on both.'
		],
		fr: [
			'Ratio de charge de cas et Gestionnaires de cas ayant un superviseur, côte à côte',
			'Mois : décembre 2025. Chaque carte a sa propre légende ; la zone choisie est marquée sur les deux.'
		],
		es: [
			'Carga media de casos y Gestores de casos con supervisor, lado a lado',
			'Mes: diciembre de 2025. Cada mapa tiene su propia leyenda; la zona elegida se marca en los dos.'
		],
		ar: [
			'معدل عبء الحالات وأخصائيو إدارة الحالة الذين لهم مشرف جنبًا إلى جنب',
			'ديسمبر 2025. لكل خريطة مفتاحها؛ وتظهر المنطقة المختارة على الخريطتين.'
		]
	},
	'classes of the key': {
		en: ['under 25', 'up to 25', '25 to 35', 'over 35', '35 or more', '25 benchmark'],
		fr: [
			'moins de 25',
			'jusqu’à 25',
			'de 25 à 35',
			'plus de 35',
			'35 ou plus',
			'valeur de référence : 25'
		],
		es: [
			'menos de 25',
			'hasta 25',
			'de 25 a 35',
			'más de 35',
			'35 o más',
			'25, valor de referencia'
		],
		ar: ['أقل من 25', 'حتى 25', 'من 25 إلى 35', 'أكثر من 35', '35 أو أكثر', 'القيمة المرجعية 25']
	},
	'an inset': {
		en: [
			'120 km north',
			'120 km north-east',
			'120 km east',
			'120 km south-east',
			'120 km south',
			'120 km south-west',
			'120 km west',
			'120 km north-west'
		],
		fr: [
			'120 km au nord',
			'120 km au nord-est',
			'120 km à l’est',
			'120 km au sud-est',
			'120 km au sud',
			'120 km au sud-ouest',
			'120 km à l’ouest',
			'120 km au nord-ouest'
		],
		es: [
			'120 km al norte',
			'120 km al noreste',
			'120 km al este',
			'120 km al sudeste',
			'120 km al sur',
			'120 km al sudoeste',
			'120 km al oeste',
			'120 km al noroeste'
		],
		ar: [
			'120 كم شمالًا',
			'120 كم إلى الشمال الشرقي',
			'120 كم شرقًا',
			'120 كم إلى الجنوب الشرقي',
			'120 كم جنوبًا',
			'120 كم إلى الجنوب الغربي',
			'120 كم غربًا',
			'120 كم إلى الشمال الغربي'
		]
	},
	'agencies of a camp': {
		en: [
			'1 of 1 agency counted · month-end M',
			'2 of 2 agencies counted · month-end M',
			'2 of 3 agencies counted · month-end M',
			'2 of 11 agencies counted · month-end M',
			'2 of 100 agencies counted · month-end M'
		],
		fr: [
			'Agences comptées : 1 sur 1 · fin M',
			'Agences comptées : 2 sur 2 · fin M',
			'Agences comptées : 2 sur 3 · fin M',
			'Agences comptées : 2 sur 11 · fin M',
			'Agences comptées : 2 sur 100 · fin M'
		],
		es: [
			'Agencias incluidas: 1 de 1 prevista · al final de M',
			'Agencias incluidas: 2 de 2 previstas · al final de M',
			'Agencias incluidas: 2 de 3 previstas · al final de M',
			'Agencias incluidas: 2 de 11 previstas · al final de M',
			'Agencias incluidas: 2 de 100 previstas · al final de M'
		],
		ar: [
			'احتُسبت 1 من أصل وكالة واحدة · نهاية M',
			'احتُسبت 2 من أصل وكالتين · نهاية M',
			'احتُسبت 2 من أصل 3 وكالات · نهاية M',
			'احتُسبت 2 من أصل 11 وكالة · نهاية M',
			'احتُسبت 2 من أصل 100 وكالة · نهاية M'
		]
	},
	'how to read it': {
		en: ['How to read it: S.', 'Benchmark: S.', 'S, 11 of 12 months', 'S, as of M'],
		fr: ['Comment le lire : S.', 'Valeur de référence : S.', 'S, 11 mois sur 12', 'S, à fin M'],
		es: [
			'Cómo leer esta cifra: S.',
			'Valor de referencia: S.',
			'S, 11 de 12 meses',
			'S, con datos de M'
		],
		ar: ['كيفية قراءته: S.', 'القيمة المرجعية: S.', 'S، 11 من أصل 12 شهرًا', 'S، حتى M']
	},
	'months of a trend': {
		en: 'Month by month (24)',
		fr: 'Sur 24 mois',
		es: 'Mes a mes (24)',
		ar: 'عبر الأشهر (24)'
	},
	'gaps of a trend': {
		en: [
			'From M (20) to N (30)',
			'From M (20) to N (30); 1 month without a figure',
			'From M (20) to N (30); 2 months without a figure',
			'From M (20) to N (30); 3 months without a figure',
			'From M (20) to N (30); 11 months without a figure',
			'From M (20) to N (30); 100 months without a figure'
		],
		fr: [
			'De M (20) à N (30)',
			'De M (20) à N (30) ; 1 mois sans chiffre',
			'De M (20) à N (30) ; 2 mois sans chiffre',
			'De M (20) à N (30) ; 3 mois sans chiffre',
			'De M (20) à N (30) ; 11 mois sans chiffre',
			'De M (20) à N (30) ; 100 mois sans chiffre'
		],
		es: [
			'De M (20) a N (30)',
			'De M (20) a N (30); 1 mes sin cifra',
			'De M (20) a N (30); 2 meses sin cifra',
			'De M (20) a N (30); 3 meses sin cifra',
			'De M (20) a N (30); 11 meses sin cifra',
			'De M (20) a N (30); 100 meses sin cifra'
		],
		ar: [
			'من M (20) إلى N (30)',
			'من M (20) إلى N (30)؛ وشهر واحد بلا رقم',
			'من M (20) إلى N (30)؛ وشهران بلا رقم',
			'من M (20) إلى N (30)؛ و3 أشهر بلا رقم',
			'من M (20) إلى N (30)؛ و11 شهرًا بلا رقم',
			'من M (20) إلى N (30)؛ و100 شهر بلا رقم'
		]
	},
	'a bar of a month': {
		en: 'M: 11 of 12 agencies reported',
		fr: 'M – rapports d’agences : 11 sur 12',
		es: 'M: agencias con informe, 11 de 12',
		ar: 'M: أبلغت 11 من أصل 12 من الوكالات'
	},
	'agencies counted': {
		en: '11 of 12',
		fr: '11 sur 12',
		es: '11 de 12',
		ar: '11 من أصل 12'
	},
	'areas whose order is not certain': {
		en: [
			'Order not certain: the ranges of 0 areas overlap.',
			'Order not certain: the range of 1 area overlaps others.',
			'Order not certain: the ranges of 2 areas overlap.',
			'Order not certain: the ranges of 3 areas overlap.',
			'Order not certain: the ranges of 11 areas overlap.',
			'Order not certain: the ranges of 100 areas overlap.'
		],
		fr: [
			'Ordre non certain : la fourchette de 0 zone en recoupe d’autres.',
			'Ordre non certain : la fourchette de 1 zone en recoupe d’autres.',
			'Ordre non certain : les fourchettes de 2 zones se recoupent.',
			'Ordre non certain : les fourchettes de 3 zones se recoupent.',
			'Ordre non certain : les fourchettes de 11 zones se recoupent.',
			'Ordre non certain : les fourchettes de 100 zones se recoupent.'
		],
		es: [
			'Orden no seguro: los intervalos de 0 zonas se superponen.',
			'Orden no seguro: el intervalo de 1 zona se superpone con otros.',
			'Orden no seguro: los intervalos de 2 zonas se superponen.',
			'Orden no seguro: los intervalos de 3 zonas se superponen.',
			'Orden no seguro: los intervalos de 11 zonas se superponen.',
			'Orden no seguro: los intervalos de 100 zonas se superponen.'
		],
		ar: [
			'الترتيب غير مؤكد: نطاقات 0 منطقة متداخلة.',
			'الترتيب غير مؤكد: نطاق منطقة واحدة يتداخل مع نطاقات أخرى.',
			'الترتيب غير مؤكد: نطاقا منطقتين متداخلان.',
			'الترتيب غير مؤكد: نطاقات 3 مناطق متداخلة.',
			'الترتيب غير مؤكد: نطاقات 11 منطقة متداخلة.',
			'الترتيب غير مؤكد: نطاقات 100 منطقة متداخلة.'
		]
	},
	'what the map is': {
		en: [
			'Map of T, M. The same figures stand in the table.',
			'Map: T.',
			'T. Arrow keys go from area to area, Enter opens one.',
			'Only F',
			'Everything about Camp 1'
		],
		fr: [
			'Carte : T, M. Les mêmes chiffres figurent dans le tableau.',
			'Carte : T.',
			'T. Les flèches mènent d’une zone à l’autre, Entrée en ouvre une.',
			'Seulement : F',
			'Tout sur Camp 1'
		],
		es: [
			'Mapa de T, M. La tabla contiene las mismas cifras.',
			'Mapa: T.',
			'T. Las flechas llevan de una zona a otra, Intro abre una.',
			'Solo F',
			'Todo sobre Camp 1'
		],
		ar: [
			'خريطة: T، M. والأرقام نفسها واردة في الجدول.',
			'خريطة: T.',
			'T. تنقل مفاتيح الأسهم من منطقة إلى أخرى، ويفتح مفتاح الإدخال (Enter) المنطقة.',
			'فقط: F',
			'كل ما يتعلق بالمنطقة: Camp 1'
		]
	}
};

testSentences(['map'], SAID, WRITTEN, [
	'map_table_file',
	'map_level',
	'map_table_caption',
	'map_table_sort',
	'map_list_more',
	'map_column_least',
	'map_column_most',
	'map_scale'
]);
