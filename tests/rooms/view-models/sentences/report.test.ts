import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import {
	areasChangeSentence,
	changesLead,
	changesSentence,
	reportSpans,
	reportingSentence,
	toReportFigure,
	toReportTrend
} from '$lib/view-models';
import { camps, missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const december = parseMonth('2025-12');
const spans = reportSpans('quarter', december);
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

function figure(
	metric: MetricId,
	now: Cell | number | undefined,
	before: Cell | number | undefined,
	more: Partial<MetricRow> = {}
) {
	return toReportFigure(
		{ metric, spans, place: 'Exampleland', settings: DEFAULT_SETTINGS },
		{
			now: now === undefined ? undefined : rowOf('XA', now, more),
			before: before === undefined ? undefined : rowOf('XA', before, { period: spans.before.to })
		}
	);
}
const say = (...given: Parameters<typeof figure>) => figure(...given).sentence;

const up = () => figure('M03', 31, 28);
const down = () => figure('M07', 80, 90);
const same = () => figure('M25O', 3, 3);
const unclear = () => figure('M05', range(20, 25), range(22, 24));
const silent = () => figure('M01', missing('no-report'), 30);

/** The caseload of six camps that went up, down, nowhere, perhaps, and twice cannot be compared. */
function areasChange() {
	const areas = camps('Camp 1', 'Camp 2', 'Camp 3', 'Camp 4', 'Camp 5', 'Camp 6');
	const rows = (cells: (Cell | number)[]) => cells.map((cell, at) => rowOf(areas[at]!.code, cell));
	const now = rows([30, 20, range(24, 26), 25, missing('withheld')]);
	const before = rows([25, 25, range(25, 27), 25, 20]);
	return areasChangeSentence('M03', { now, before }, areas, 'site', DEFAULT_SETTINGS);
}
const files = (share: Cell | number, received: number, expected: number) =>
	reportingSentence(
		rowOf('XA', share, {
			numerator: { kind: 'value', value: received },
			denominator: { kind: 'value', value: expected }
		}),
		spans.now
	);
const filesOf = (...shares: number[]) =>
	toReportTrend(
		'M03',
		[],
		shares.map((share) => rowOf('XA', share)),
		[december],
		DEFAULT_SETTINGS
	).completeness;

const SAID = {
	'up, and over the benchmark': () => say('M03', 31, 28.5),
	'down by a range, and within the benchmark': () => say('M03', range(18, 20), range(22, 24)),
	'no clear change, and a range that spans the benchmark': () =>
		say('M03', range(24, 27), range(26, 28)),
	unchanged: () => say('M07', 80, 80),
	'a gap': () => say('M05', range(72.5, 73), 61.5),
	'a share, up by points': () => say('M07', 100, 90),
	'no benchmark': () => say('M09', 12, 12),
	'nothing to compare with': () => say('M01', 40, undefined),
	'a true zero': () => say('M25O', 0, 3),
	'over a whole period': () => say('M31', 120, 100),
	'nobody has reported': () => say('M03', undefined, 30),
	'the number of children is not known': () => say('M01', missing('no-population'), 30),
	withheld: () => say('M03', missing('withheld'), 30),
	'does not apply': () => say('M03', missing('not-applicable'), 30),
	'cases and no caseworker': () =>
		say('M03', missing('zero-denominator'), 30, {
			status: 'zero_den',
			numerator: { kind: 'value', value: 122 },
			denominator: { kind: 'value', value: 0 }
		}),
	'more opened than closed': () => [say('M31N', 1, 0), say('M31N', 42, 40)],
	'more closed than opened': () => [say('M31N', -1, 0), say('M31N', range(-12, -8), -2)],
	'as many opened as closed': () => say('M31N', 0, 0),
	'not certain whether more were opened or closed': () => say('M31N', range(-3, 5), undefined),
	'a count and its name': () => m.report_figure_count({ numerator: '120', numeratorName: 'cases' }),
	'what has changed': () => [
		changesSentence([up(), down(), same(), unclear(), silent()], 'December'),
		changesSentence([up(), same()], 'December'),
		changesSentence([same(), unclear()], 'December'),
		changesSentence([silent()], 'December')
	],
	'figures that have changed': () =>
		[1, 2, 3, 11, 100].map((moved) =>
			m.report_changes_some({ moved, total: 100, period: 'December' })
		),
	'which have changed': () => changesLead([up(), down(), same(), unclear(), silent()]),
	'which have changed, with other agencies': () =>
		changesLead([figure('M03', 31, 28, { sendersReported: 3 })]),
	'two that have changed': () => changesLead([up(), figure('M25O', 5, 3)]),
	'in how many camps': areasChange,
	'files that were received': () => [files(90, 45, 50), files(100, 1, 1), files(0, 0, 12)],
	'files that nobody has listed': () => files(missing('no-report'), 0, 0),
	'files beside a trend': () => [filesOf(90), filesOf(80, 100), filesOf()],
	'lines that are left out': () => counts((count) => m.report_rows_left({ count })),
	about: () => [
		m.report_about({ name: 'CMTWG', place: 'Exampleland', period: 'December' }),
		m.report_counting({ done: 3, total: 12 }),
		m.report_slide_missing({ areas: 'Camp 1' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'up, and over the benchmark': {
		en: 'Exampleland, December 2025: 31.0 open cases per caseworker. Does not meet the benchmark of 25. Up 2.5 since September 2025.',
		fr: 'Exampleland, décembre 2025 : 31,0 cas ouverts par gestionnaire de cas. Non conforme à la valeur de référence (25). En hausse de 2,5 depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 31,0 casos abiertos por gestor de casos. No cumple el valor de referencia de 25. Sube 2,5 desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 31.0 حالة مفتوحة لكل أخصائي إدارة حالة. لا يستوفي القيمة المرجعية 25. ارتفاع بمقدار 2.5 منذ سبتمبر 2025.'
	},
	'down by a range, and within the benchmark': {
		en: 'Exampleland, December 2025: 18–20 open cases per caseworker. Meets the benchmark of 25. Down 2.0–6.0 since September 2025.',
		fr: 'Exampleland, décembre 2025 : 18–20 cas ouverts par gestionnaire de cas. Conforme à la valeur de référence (25). En baisse de 2,0–6,0 depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 18–20 casos abiertos por gestor de casos. Cumple el valor de referencia de 25. Baja 2,0–6,0 desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 18–20 حالة مفتوحة لكل أخصائي إدارة حالة. يستوفي القيمة المرجعية 25. انخفاض بمقدار 2.0–6.0 منذ سبتمبر 2025.'
	},
	'no clear change, and a range that spans the benchmark': {
		en: 'Exampleland, December 2025: 24–27 open cases per caseworker. The range spans the benchmark of 25. No clear change since September 2025: the ranges overlap.',
		fr: 'Exampleland, décembre 2025 : 24–27 cas ouverts par gestionnaire de cas. La fourchette englobe la valeur de référence (25). Pas de changement net depuis septembre 2025 : les fourchettes se recoupent.',
		es: 'Exampleland, diciembre de 2025: 24–27 casos abiertos por gestor de casos. El intervalo abarca el valor de referencia de 25. Sin cambio claro desde septiembre de 2025: los intervalos se superponen.',
		ar: 'Exampleland، ديسمبر 2025: 24–27 حالة مفتوحة لكل أخصائي إدارة حالة. يمتد النطاق على جانبي القيمة المرجعية 25. لا تغيير واضح منذ سبتمبر 2025: النطاقان متداخلان.'
	},
	unchanged: {
		en: 'Exampleland, December 2025: 80% of caseworkers have an assigned supervisor. Does not meet the benchmark of 100%. Unchanged since September 2025.',
		fr: 'Exampleland, décembre 2025 : 80 % des gestionnaires de cas ont un superviseur désigné. Non conforme à la valeur de référence (100 %). Inchangé depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 80 % de los gestores de casos tienen un supervisor asignado. No cumple el valor de referencia de 100 %. Sin cambios desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 80% من أخصائيي إدارة الحالة لهم مشرف معيَّن. لا يستوفي القيمة المرجعية 100%. بلا تغيير منذ سبتمبر 2025.'
	},
	'a gap': {
		en: 'Exampleland, December 2025: 72.5–73.0 more caseworkers needed. Up 11.0–11.5 since September 2025.',
		fr: 'Exampleland, décembre 2025 : 72,5–73,0 gestionnaires de cas supplémentaires nécessaires. En hausse de 11,0–11,5 depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 72,5–73,0 gestores de casos adicionales necesarios. Sube 11,0–11,5 desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 72.5–73.0 أخصائي إدارة حالة إضافي مطلوب. ارتفاع بمقدار 11.0–11.5 منذ سبتمبر 2025.'
	},
	'a share, up by points': {
		en: 'Exampleland, December 2025: 100% of caseworkers have an assigned supervisor. Meets the benchmark of 100%. Up 10.0 percentage points since September 2025.',
		fr: 'Exampleland, décembre 2025 : 100 % des gestionnaires de cas ont un superviseur désigné. Conforme à la valeur de référence (100 %). En hausse de 10,0 points de pourcentage depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 100 % de los gestores de casos tienen un supervisor asignado. Cumple el valor de referencia de 100 %. Sube 10,0 puntos porcentuales desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 100% من أخصائيي إدارة الحالة لهم مشرف معيَّن. يستوفي القيمة المرجعية 100%. ارتفاع بمقدار 10.0 نقطة مئوية منذ سبتمبر 2025.'
	},
	'no benchmark': {
		en: 'Exampleland, December 2025: 12% of paid posts are vacant. Unchanged since September 2025.',
		fr: 'Exampleland, décembre 2025 : 12 % des postes rémunérés sont vacants. Inchangé depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 12 % de los puestos remunerados están vacantes. Sin cambios desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 12% من الوظائف المدفوعة الأجر شاغرة. بلا تغيير منذ سبتمبر 2025.'
	},
	'nothing to compare with': {
		en: 'Exampleland, December 2025: 40.0 caseworkers per 100,000 children. No figure for September 2025 to compare with.',
		fr: 'Exampleland, décembre 2025 : 40,0 gestionnaires de cas pour 100 000 enfants. Pas de chiffre pour septembre 2025 auquel comparer.',
		es: 'Exampleland, diciembre de 2025: 40,0 gestores de casos por cada 100.000 niños y niñas. No hay cifra de septiembre de 2025 con la que comparar.',
		ar: 'Exampleland، ديسمبر 2025: 40.0 أخصائي إدارة حالة لكل 100,000 طفل. لا يوجد رقم عن سبتمبر 2025 للمقارنة به.'
	},
	'a true zero': {
		en: 'Exampleland, December 2025: 0 actions overdue. Meets the benchmark of 0. Down 3 since September 2025.',
		fr: 'Exampleland, décembre 2025 : 0 actions en retard. Conforme à la valeur de référence (0). En baisse de 3 depuis septembre 2025.',
		es: 'Exampleland, diciembre de 2025: 0 acciones atrasadas. Cumple el valor de referencia de 0. Baja 3 desde septiembre de 2025.',
		ar: 'Exampleland، ديسمبر 2025: 0 إجراءات متأخرة. يستوفي القيمة المرجعية 0. انخفاض بمقدار 3 منذ سبتمبر 2025.'
	},
	'over a whole period': {
		en: 'Exampleland, October – December 2025: 120 cases opened. Up 20 since July – September 2025.',
		fr: 'Exampleland, octobre – décembre 2025 : 120 nouveaux cas. En hausse de 20 depuis juillet – septembre 2025.',
		es: 'Exampleland, octubre–diciembre de 2025: 120 aperturas de casos. Sube 20 desde julio–septiembre de 2025.',
		ar: 'Exampleland، أكتوبر – ديسمبر 2025: 120 حالة فُتحت. ارتفاع بمقدار 20 منذ يوليو – سبتمبر 2025.'
	},
	'nobody has reported': {
		en: 'Caseload ratio, Exampleland: nobody has reported for December 2025.',
		fr: 'Ratio de charge de cas, Exampleland : personne n’a rendu compte pour décembre 2025.',
		es: 'Carga media de casos, Exampleland: nadie ha informado sobre diciembre de 2025.',
		ar: 'معدل عبء الحالات، Exampleland: لم يرسل أحد تقريرًا عن ديسمبر 2025.'
	},
	'the number of children is not known': {
		en: 'Caseworkers per 100,000 children, Exampleland: no figure for December 2025, because the number of children is not known.',
		fr: 'Gestionnaires de cas pour 100 000 enfants, Exampleland : aucun chiffre pour décembre 2025, car le nombre d’enfants n’est pas connu.',
		es: 'Gestores de casos por cada 100.000 niños y niñas, Exampleland: no hay cifra de diciembre de 2025, porque no se conoce el número de niños y niñas.',
		ar: 'أخصائيو إدارة الحالة لكل 100,000 طفل، Exampleland: لا رقم عن ديسمبر 2025 لأن عدد الأطفال غير معروف.'
	},
	withheld: {
		en: 'Caseload ratio, Exampleland: withheld for December 2025, to protect children and caseworkers.',
		fr: 'Ratio de charge de cas, Exampleland : non communiqué pour décembre 2025, afin de protéger les enfants et les gestionnaires de cas.',
		es: 'Carga media de casos, Exampleland: reservado en diciembre de 2025, para proteger a los niños y niñas y a los gestores de casos.',
		ar: 'معدل عبء الحالات، Exampleland: محجوب عن ديسمبر 2025 لحماية الأطفال وأخصائيي إدارة الحالة.'
	},
	'does not apply': {
		en: 'Caseload ratio, Exampleland: does not apply in December 2025.',
		fr: 'Ratio de charge de cas, Exampleland : sans objet pour décembre 2025.',
		es: 'Carga media de casos, Exampleland: no aplicable en diciembre de 2025.',
		ar: 'معدل عبء الحالات، Exampleland: لا ينطبق في ديسمبر 2025.'
	},
	'cases and no caseworker': {
		en: 'Caseload ratio, Exampleland, December 2025: cases, no caseworker (122 open cases ÷ 0 caseworkers holding cases).',
		fr: 'Ratio de charge de cas, Exampleland, décembre 2025 : des cas, aucun gestionnaire de cas (122 cas ouverts ÷ 0 gestionnaires de cas ayant des cas en charge).',
		es: 'Carga media de casos, Exampleland, diciembre de 2025: hay casos y ningún gestor de casos (122 casos abiertos ÷ 0 gestores de casos con casos a cargo).',
		ar: 'معدل عبء الحالات، Exampleland، ديسمبر 2025: حالات بلا أخصائي إدارة حالة (الحالات المفتوحة: 122 ÷ أخصائيو إدارة الحالة المكلفون بحالات: 0).'
	},
	'more opened than closed': {
		en: [
			'Exampleland, October – December 2025: 1 more case opened than closed. Up 1 since July – September 2025.',
			'Exampleland, October – December 2025: 42 more cases opened than closed. Up 2 since July – September 2025.'
		],
		fr: [
			'Exampleland, octobre – décembre 2025 : les ouvertures dépassent les clôtures de 1 cas. En hausse de 1 depuis juillet – septembre 2025.',
			'Exampleland, octobre – décembre 2025 : les ouvertures dépassent les clôtures de 42 cas. En hausse de 2 depuis juillet – septembre 2025.'
		],
		es: [
			'Exampleland, octubre–diciembre de 2025: los casos abiertos superan a los cerrados en 1. Sube 1 desde julio–septiembre de 2025.',
			'Exampleland, octubre–diciembre de 2025: los casos abiertos superan a los cerrados en 42. Sube 2 desde julio–septiembre de 2025.'
		],
		ar: [
			'Exampleland، أكتوبر – ديسمبر 2025: الحالات المفتوحة أكثر من الحالات المغلقة بمقدار 1. ارتفاع بمقدار 1 منذ يوليو – سبتمبر 2025.',
			'Exampleland، أكتوبر – ديسمبر 2025: الحالات المفتوحة أكثر من الحالات المغلقة بمقدار 42. ارتفاع بمقدار 2 منذ يوليو – سبتمبر 2025.'
		]
	},
	'more closed than opened': {
		en: [
			'Exampleland, October – December 2025: 1 more case closed than opened. Down 1 since July – September 2025.',
			'Exampleland, October – December 2025: 8–12 more cases closed than opened. Down 6–10 since July – September 2025.'
		],
		fr: [
			'Exampleland, octobre – décembre 2025 : les clôtures dépassent les ouvertures de 1 cas. En baisse de 1 depuis juillet – septembre 2025.',
			'Exampleland, octobre – décembre 2025 : les clôtures dépassent les ouvertures de 8–12 cas. En baisse de 6–10 depuis juillet – septembre 2025.'
		],
		es: [
			'Exampleland, octubre–diciembre de 2025: los casos cerrados superan a los abiertos en 1. Baja 1 desde julio–septiembre de 2025.',
			'Exampleland, octubre–diciembre de 2025: los casos cerrados superan a los abiertos en 8–12. Baja 6–10 desde julio–septiembre de 2025.'
		],
		ar: [
			'Exampleland، أكتوبر – ديسمبر 2025: الحالات المغلقة أكثر من الحالات المفتوحة بمقدار 1. انخفاض بمقدار 1 منذ يوليو – سبتمبر 2025.',
			'Exampleland، أكتوبر – ديسمبر 2025: الحالات المغلقة أكثر من الحالات المفتوحة بمقدار 8–12. انخفاض بمقدار 6–10 منذ يوليو – سبتمبر 2025.'
		]
	},
	'as many opened as closed': {
		en: 'Exampleland, October – December 2025: as many cases opened as closed. Unchanged since July – September 2025.',
		fr: 'Exampleland, octobre – décembre 2025 : autant de cas ouverts que de cas clôturés. Inchangé depuis juillet – septembre 2025.',
		es: 'Exampleland, octubre–diciembre de 2025: se abrieron tantos casos como se cerraron. Sin cambios desde julio–septiembre de 2025.',
		ar: 'Exampleland، أكتوبر – ديسمبر 2025: عدد الحالات المفتوحة يساوي عدد الحالات المغلقة. بلا تغيير منذ يوليو – سبتمبر 2025.'
	},
	'not certain whether more were opened or closed': {
		en: 'Exampleland, October – December 2025: it is not certain whether more cases were opened or closed (opened minus closed: -3 to 5). No figure for July – September 2025 to compare with.',
		fr: 'Exampleland, octobre – décembre 2025 : il n’est pas certain que plus de cas aient été ouverts que clôturés, ou l’inverse (ouverts moins clôturés : -3 à 5). Pas de chiffre pour juillet – septembre 2025 auquel comparer.',
		es: 'Exampleland, octubre–diciembre de 2025: no es seguro si se abrieron o se cerraron más casos (abiertos menos cerrados: de -3 a 5). No hay cifra de julio–septiembre de 2025 con la que comparar.',
		ar: 'Exampleland، أكتوبر – ديسمبر 2025: ليس مؤكدًا أيهما أكثر، الحالات المفتوحة أم المغلقة (المفتوحة ناقص المغلقة: من -3 إلى 5). لا يوجد رقم عن يوليو – سبتمبر 2025 للمقارنة به.'
	},
	'a count and its name': {
		en: '120 cases',
		fr: '120 cases',
		es: '120 cases',
		ar: 'cases: 120'
	},
	'what has changed': {
		en: [
			'2 of 5 figures have clearly changed since December',
			'1 of 2 figures has clearly changed since December',
			'Of 2 figures, none has clearly changed since December',
			'Nothing can be compared with December: there are no figures for it'
		],
		fr: [
			'2 chiffres sur 5 ont nettement changé depuis December',
			'1 chiffre sur 2 a nettement changé depuis December',
			'Sur 2 chiffres, aucun n’a nettement changé depuis December',
			'Rien ne peut être comparé à December : il n’y a pas de chiffres pour cette période'
		],
		es: [
			'2 de 5 cifras han cambiado claramente desde December',
			'1 de 2 cifras ha cambiado claramente desde December',
			'De 2 cifras, ninguna ha cambiado claramente desde December',
			'Nada puede compararse con December: no hay cifras de ese periodo'
		],
		ar: [
			'تغيّر رقمان (2) من أصل 5 تغيّرًا واضحًا منذ December',
			'تغيّر رقم واحد (1) من أصل 2 تغيّرًا واضحًا منذ December',
			'من أصل 2 من الأرقام، لم يتغيّر أي رقم تغيّرًا واضحًا منذ December',
			'لا يمكن المقارنة مع December: لا أرقام عن تلك الفترة'
		]
	},
	'figures that have changed': {
		en: [
			'1 of 100 figures has clearly changed since December',
			'2 of 100 figures have clearly changed since December',
			'3 of 100 figures have clearly changed since December',
			'11 of 100 figures have clearly changed since December',
			'100 of 100 figures have clearly changed since December'
		],
		fr: [
			'1 chiffre sur 100 a nettement changé depuis December',
			'2 chiffres sur 100 ont nettement changé depuis December',
			'3 chiffres sur 100 ont nettement changé depuis December',
			'11 chiffres sur 100 ont nettement changé depuis December',
			'100 chiffres sur 100 ont nettement changé depuis December'
		],
		es: [
			'1 de 100 cifras ha cambiado claramente desde December',
			'2 de 100 cifras han cambiado claramente desde December',
			'3 de 100 cifras han cambiado claramente desde December',
			'11 de 100 cifras han cambiado claramente desde December',
			'100 de 100 cifras han cambiado claramente desde December'
		],
		ar: [
			'تغيّر رقم واحد (1) من أصل 100 تغيّرًا واضحًا منذ December',
			'تغيّر رقمان (2) من أصل 100 تغيّرًا واضحًا منذ December',
			'تغيّرت 3 أرقام من أصل 100 تغيّرًا واضحًا منذ December',
			'تغيّر 11 رقمًا من أصل 100 تغيّرًا واضحًا منذ December',
			'تغيّر 100 رقم من أصل 100 تغيّرًا واضحًا منذ December'
		]
	},
	'which have changed': {
		en: [
			'Up: Caseload ratio.',
			'Down: Caseworkers with a supervisor.',
			'Unchanged: Overdue quality actions.',
			'No clear change, because the ranges overlap: Caseworker gap.',
			'Not comparable, because one of the two figures is missing: Caseworkers per 100,000 children.'
		],
		fr: [
			'En hausse : Ratio de charge de cas.',
			'En baisse : Gestionnaires de cas ayant un superviseur.',
			'Sans changement : Actions qualité en retard.',
			'Pas de changement net, car les fourchettes se recoupent : Déficit de gestionnaires de cas.',
			'Non comparable, car l’un des deux chiffres manque : Gestionnaires de cas pour 100 000 enfants.'
		],
		es: [
			'Al alza: Carga media de casos.',
			'A la baja: Gestores de casos con supervisor.',
			'Sin cambios: Acciones de calidad atrasadas.',
			'Sin cambio claro, porque los intervalos se superponen: Déficit de gestores de casos.',
			'No comparable, porque falta una de las dos cifras: Gestores de casos por cada 100.000 niños y niñas.'
		],
		ar: [
			'ارتفاع: معدل عبء الحالات.',
			'انخفاض: أخصائيو إدارة الحالة الذين لهم مشرف.',
			'بلا تغيّر: إجراءات الجودة المتأخرة.',
			'لا تغيير واضح لأن النطاقين متداخلان: النقص في أخصائيي إدارة الحالة.',
			'لا تمكن المقارنة لأن أحد الرقمين غير متوفر: أخصائيو إدارة الحالة لكل 100,000 طفل.'
		]
	},
	'which have changed, with other agencies': {
		en: [
			'Up: Caseload ratio.',
			'Not the same number of agencies was counted: Caseload ratio. Part of the change may come from who has reported.'
		],
		fr: [
			'En hausse : Ratio de charge de cas.',
			'Le nombre d’agences comptées n’est pas le même : Ratio de charge de cas. Une partie du changement peut venir de là.'
		],
		es: [
			'Al alza: Carga media de casos.',
			'No se contó el mismo número de agencias: Carga media de casos. Parte del cambio puede deberse a quién ha informado.'
		],
		ar: [
			'ارتفاع: معدل عبء الحالات.',
			'اختلف عدد الوكالات المحسوبة: معدل عبء الحالات. قد يعود جزء من التغيّر إلى اختلاف من أرسل تقاريره.'
		]
	},
	'two that have changed': {
		en: ['Up: Caseload ratio and Overdue quality actions.'],
		fr: ['En hausse : Ratio de charge de cas et Actions qualité en retard.'],
		es: ['Al alza: Carga media de casos y Acciones de calidad atrasadas.'],
		ar: ['ارتفاع: معدل عبء الحالات وإجراءات الجودة المتأخرة.']
	},
	'in how many camps': {
		en: 'Caseload ratio in 6 camps: up in 1, down in 1, unchanged in 1, no clear change in 1, not comparable in 2.',
		fr: 'Ratio de charge de cas (6 camps) : en hausse dans 1, en baisse dans 1, sans changement dans 1, pas de changement net dans 1, non comparable dans 2.',
		es: 'Carga media de casos (6 campamentos): al alza en 1, a la baja en 1, sin cambios en 1, sin cambio claro en 1, no comparable en 2.',
		ar: 'معدل عبء الحالات (المخيمات: 6): ارتفاع في 1، انخفاض في 1، بلا تغيّر في 1، لا تغيير واضح في 1، لا تمكن المقارنة في 2.'
	},
	'files that were received': {
		en: [
			'90% of the files expected for October – December 2025 were received: 45 of 50',
			'100% of the files expected for October – December 2025 were received: 1 of 1',
			'0% of the files expected for October – December 2025 were received: 0 of 12'
		],
		fr: [
			'90 % des fichiers attendus pour octobre – décembre 2025 ont été reçus : 45 sur 50',
			'100 % des fichiers attendus pour octobre – décembre 2025 ont été reçus : 1 sur 1',
			'0 % des fichiers attendus pour octobre – décembre 2025 ont été reçus : 0 sur 12'
		],
		es: [
			'Se recibió el 90 % de los archivos previstos de octubre–diciembre de 2025: 45 de 50',
			'Se recibió el 100 % de los archivos previstos de octubre–diciembre de 2025: 1 de 1',
			'Se recibió el 0 % de los archivos previstos de octubre–diciembre de 2025: 0 de 12'
		],
		ar: [
			'وردت 90% من الملفات المتوقعة عن أكتوبر – ديسمبر 2025: 45 من 50',
			'وردت 100% من الملفات المتوقعة عن أكتوبر – ديسمبر 2025: 1 من 1',
			'وردت 0% من الملفات المتوقعة عن أكتوبر – ديسمبر 2025: 0 من 12'
		]
	},
	'files that nobody has listed': {
		en: 'No list of expected files is loaded, so it is not known who is missing.',
		fr: 'Aucune liste de fichiers attendus n’est chargée : on ne sait donc pas qui manque.',
		es: 'No se ha cargado ninguna lista de archivos previstos, por lo que no se sabe quién falta.',
		ar: 'لم تُحمَّل قائمة بالملفات المتوقعة، لذا لا يُعرف من لم يقدّم تقاريره.'
	},
	'files beside a trend': {
		en: [
			'Expected files received in these months: 90%.',
			'Expected files received in these months: 80%–100%.',
			'How many files were expected in these months is not known.'
		],
		fr: [
			'Fichiers attendus reçus pendant ces mois : 90 %.',
			'Fichiers attendus reçus pendant ces mois : 80 %–100 %.',
			'On ne sait pas combien de fichiers étaient attendus pendant ces mois.'
		],
		es: [
			'Archivos previstos recibidos en estos meses: 90 %.',
			'Archivos previstos recibidos en estos meses: 80 %–100 %.',
			'No se sabe cuántos archivos se esperaban en estos meses.'
		],
		ar: [
			'الملفات المتوقعة التي وردت في هذه الأشهر: 90%.',
			'الملفات المتوقعة التي وردت في هذه الأشهر: 80%–100%.',
			'عدد الملفات المتوقعة في هذه الأشهر غير معروف.'
		]
	},
	'lines that are left out': {
		en: [
			'0 more lines are not in this table.',
			'1 more line is not in this table.',
			'2 more lines are not in this table.',
			'3 more lines are not in this table.',
			'11 more lines are not in this table.',
			'100 more lines are not in this table.'
		],
		fr: [
			'0 autre ligne ne figure pas dans ce tableau.',
			'1 autre ligne ne figure pas dans ce tableau.',
			'2 autres lignes ne figurent pas dans ce tableau.',
			'3 autres lignes ne figurent pas dans ce tableau.',
			'11 autres lignes ne figurent pas dans ce tableau.',
			'100 autres lignes ne figurent pas dans ce tableau.'
		],
		es: [
			'0 líneas más no están en esta tabla.',
			'1 línea más no está en esta tabla.',
			'2 líneas más no están en esta tabla.',
			'3 líneas más no están en esta tabla.',
			'11 líneas más no están en esta tabla.',
			'100 líneas más no están en esta tabla.'
		],
		ar: [
			'0 سطر آخر غير وارد في هذا الجدول.',
			'سطر واحد آخر (1) غير وارد في هذا الجدول.',
			'سطران آخران (2) غير واردين في هذا الجدول.',
			'3 أسطر أخرى غير واردة في هذا الجدول.',
			'11 سطرًا آخر غير وارد في هذا الجدول.',
			'100 سطر آخر غير وارد في هذا الجدول.'
		]
	},
	about: {
		en: ['CMTWG: Exampleland, December.', '3 of 12 figures counted', 'Not in the chart: Camp 1.'],
		fr: [
			'CMTWG : Exampleland, December.',
			'3 chiffres calculés sur 12',
			'Absent du graphique : Camp 1.'
		],
		es: [
			'CMTWG: Exampleland, December.',
			'3 de 12 cifras calculadas',
			'No está en el gráfico: Camp 1.'
		],
		ar: ['CMTWG: Exampleland، December.', 'أرقام محسوبة: 3 من 12', 'غير وارد في الرسم: Camp 1.']
	}
};

testSentences(['report'], SAID, WRITTEN, [
	'report_map',
	'report_areas',
	'report_trend',
	'report_slide_figures',
	'report_series_least',
	'report_series_most',
	'report_file'
]);
