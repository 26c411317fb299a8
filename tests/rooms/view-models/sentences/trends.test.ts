import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import {
	areasSentence,
	panelText,
	toTrendBreaks,
	trendLead,
	trendSentence,
	yearSentence,
	type TrendSubject
} from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const JANUARY = parseMonth('2025-01');
const value = (n: number): Cell => ({ kind: 'value', value: n });
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });

/** One figure per month from January 2025; null where there is no row at all. */
function subject(
	cells: (Cell | null)[],
	more: { metric?: MetricId; place?: string; row?: (at: number) => Partial<MetricRow> } = {}
): TrendSubject {
	const { metric = 'M03', place = 'Camp 1', row = () => ({}) } = more;
	return {
		metric,
		place,
		periods: cells.map((_, at) => ({ first: JANUARY + at, last: JANUARY + at })),
		rows: cells.flatMap((cell, at) =>
			cell ? [rowOf('XA', cell, { period: JANUARY + at, ...row(at) })] : []
		)
	};
}
const say = (...cells: (Cell | null)[]) => trendSentence(subject(cells));
const beside = (one: Cell | null, other: Cell | null) =>
	areasSentence(subject([one]), subject([other], { place: 'Camp 2' }));
const lead = (...cells: (Cell | null)[]) => trendLead(subject(cells), []);
const sender = (code: string, first: number, last: number) => ({
	code,
	expected: [first, last],
	reported: [],
	missing: []
});
const breaks = (joined: number, left: number) =>
	toTrendBreaks(
		[0, 1].map((at) => ({ first: JANUARY + at, last: JANUARY + at })),
		[rowOf('XA', 1, { period: JANUARY + 1, status: joined === 1 ? 'mixed' : 'ok' })],
		{
			senders: [
				...Array.from({ length: joined }, (_, at) => sender(`J${at}`, JANUARY + 1, JANUARY + 1)),
				...Array.from({ length: left }, (_, at) => sender(`L${at}`, JANUARY - 1, JANUARY))
			],
			changes: joined === 1 ? [{ month: JANUARY + 1, areas: 2 }] : [],
			firstMonth: JANUARY - 1
		}
	).map(({ text }) => text);

const SAID = {
	up: () => say(value(20), value(26), value(24.5)),
	'up by a range': () => say(value(24.1), range(27, 28)),
	'up in per cent': () => trendSentence(subject([value(78.5), value(80)], { metric: 'M07' })),
	down: () => say(value(24.5), value(20)),
	'down to zero': () => trendSentence(subject([value(3), value(0)], { metric: 'M31' })),
	'the same': () => say(value(20), value(26), value(20)),
	'no clear change': () => say(range(20, 24), range(23, 26)),
	'from below zero': () =>
		trendSentence(subject([range(-12, -8), range(-3, 5)], { metric: 'M31N' })),
	'an end without a report': () => say(null, value(26)),
	'an end that is withheld': () => say(value(26), missing('withheld')),
	'an end without a caseworker': () => say(value(26), missing('zero-denominator')),
	'one period': () => say(range(24, 27)),
	'one silent period': () => say(missing('withheld')),
	silence: () => [
		say(null, null, null),
		say(missing('withheld'), missing('withheld')),
		say(missing('not-applicable'), missing('not-applicable')),
		say(missing('no-population'), missing('no-population')),
		say(missing('zero-denominator'), missing('zero-denominator')),
		say(missing('withheld'), missing('no-report'))
	],
	quarters: () => {
		const first = parseMonth('2024-10');
		const periods = [first, first + 3].map((month) => ({ first: month, last: month + 2 }));
		const rows = periods.map((period, at) => rowOf('XA', 100 + 20 * at, { period: period.first }));
		return trendSentence({ metric: 'M31', place: 'Camp 1', periods, rows });
	},
	'a year before': () => {
		const now = subject([value(20), value(30)]);
		const periods = now.periods.map(({ first, last }) => ({ first: first - 12, last: last - 12 }));
		const rows = [rowOf('XA', 25, { period: JANUARY - 11 })];
		return yearSentence(now, { ...now, periods, rows });
	},
	'more than another camp': () => beside(value(30), range(24, 27)),
	'less than another camp': () => beside(value(20), value(24)),
	'the same as another camp': () => beside(value(20), value(20)),
	'no clear difference between camps': () => beside(range(20, 24), range(23, 26)),
	'a camp that is silent': () => beside(range(20, 24), null),
	'below: for the worse': () => lead(value(24), value(30)),
	'below: for the better': () => lead(value(30), value(24)),
	'below: other agencies, and a gap': () =>
		trendLead(
			subject([value(30), null, value(24)], { row: (at) => ({ sendersReported: at ? 4 : 3 }) }),
			[]
		),
	'below: months that fill no whole period': () =>
		trendLead(subject([range(24, 26)]), [{ first: JANUARY + 3, last: JANUARY + 4 }]),
	'agencies at both ends': () => counts((count) => m.trend_agencies_same({ count })),
	gaps: () => counts((count) => m.trend_gaps({ count })),
	'what makes periods differ': () => breaks(1, 1),
	'agencies that join': () => [2, 3, 11, 100].flatMap((count) => breaks(count, 0)),
	'agencies that leave': () => [2, 3, 11, 100].flatMap((count) => breaks(0, count)),
	'the same agencies only': () =>
		[3, 11, 100].map((sendersReported) => panelText('told', [rowOf('XA', 1, { sendersReported })])),
	'the scale': () => [
		m.trend_scale({ low: '0', high: '50' }),
		m.trend_scale_benchmark({ low: '0', high: '50', benchmark: '25' })
	],
	'agencies counted': () => [
		m.trend_reported({ reported: 11, expected: 12 }),
		m.trend_key_reported({ reported: '11 / 12' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	up: {
		en: 'Caseload ratio, Camp 1: up 4.5 between January 2025 (20.0) and March 2025 (24.5)',
		fr: 'Ratio de charge de cas, Camp 1 : hausse de 4,5 entre janvier 2025 (20,0) et mars 2025 (24,5)',
		es: 'Carga media de casos, Camp 1: aumento de 4,5 entre enero de 2025 (20,0) y marzo de 2025 (24,5)',
		ar: 'معدل عبء الحالات، Camp 1: ارتفاع بمقدار 4.5 بين يناير 2025 (20.0) ومارس 2025 (24.5)'
	},
	'up by a range': {
		en: 'Caseload ratio, Camp 1: up 2.9–3.9 between January 2025 (24.1) and February 2025 (27–28)',
		fr: 'Ratio de charge de cas, Camp 1 : hausse de 2,9–3,9 entre janvier 2025 (24,1) et février 2025 (27–28)',
		es: 'Carga media de casos, Camp 1: aumento de 2,9–3,9 entre enero de 2025 (24,1) y febrero de 2025 (27–28)',
		ar: 'معدل عبء الحالات، Camp 1: ارتفاع بمقدار 2.9–3.9 بين يناير 2025 (24.1) وفبراير 2025 (27–28)'
	},
	'up in per cent': {
		en: 'Caseworkers with a supervisor, Camp 1: up 1.5 percentage points between January 2025 (79%) and February 2025 (80%)',
		fr: 'Gestionnaires de cas ayant un superviseur, Camp 1 : hausse de 1,5 point de pourcentage entre janvier 2025 (79 %) et février 2025 (80 %)',
		es: 'Gestores de casos con supervisor, Camp 1: aumento de 1,5 puntos porcentuales entre enero de 2025 (79 %) y febrero de 2025 (80 %)',
		ar: 'أخصائيو إدارة الحالة الذين لهم مشرف، Camp 1: ارتفاع بمقدار 1.5 نقطة مئوية بين يناير 2025 (79%) وفبراير 2025 (80%)'
	},
	down: {
		en: 'Caseload ratio, Camp 1: down 4.5 between January 2025 (24.5) and February 2025 (20.0)',
		fr: 'Ratio de charge de cas, Camp 1 : baisse de 4,5 entre janvier 2025 (24,5) et février 2025 (20,0)',
		es: 'Carga media de casos, Camp 1: descenso de 4,5 entre enero de 2025 (24,5) y febrero de 2025 (20,0)',
		ar: 'معدل عبء الحالات، Camp 1: انخفاض بمقدار 4.5 بين يناير 2025 (24.5) وفبراير 2025 (20.0)'
	},
	'down to zero': {
		en: 'Cases opened, Camp 1: down 3 between January 2025 (3) and February 2025 (0)',
		fr: 'Nouveaux cas, Camp 1 : baisse de 3 entre janvier 2025 (3) et février 2025 (0)',
		es: 'Aperturas de casos, Camp 1: descenso de 3 entre enero de 2025 (3) y febrero de 2025 (0)',
		ar: 'الحالات التي فُتحت، Camp 1: انخفاض بمقدار 3 بين يناير 2025 (3) وفبراير 2025 (0)'
	},
	'the same': {
		en: 'Caseload ratio, Camp 1: 20.0 in March 2025, the same as in January 2025',
		fr: 'Ratio de charge de cas, Camp 1 : 20,0 en mars 2025, comme en janvier 2025',
		es: 'Carga media de casos, Camp 1: 20,0 en marzo de 2025, igual que en enero de 2025',
		ar: 'معدل عبء الحالات، Camp 1: 20.0 في مارس 2025، كما في يناير 2025'
	},
	'no clear change': {
		en: 'Caseload ratio, Camp 1: no clear change between January 2025 (20–24) and February 2025 (23–26), because the ranges overlap',
		fr: 'Ratio de charge de cas, Camp 1 : pas d’évolution nette entre janvier 2025 (20–24) et février 2025 (23–26), car les fourchettes se recoupent',
		es: 'Carga media de casos, Camp 1: sin cambio claro entre enero de 2025 (20–24) y febrero de 2025 (23–26), porque los intervalos se superponen',
		ar: 'معدل عبء الحالات، Camp 1: لا تغيّر واضحًا بين يناير 2025 (20–24) وفبراير 2025 (23–26)، لأن النطاقين متداخلان'
	},
	'from below zero': {
		en: 'Net change of cases, Camp 1: up 5–17 between January 2025 (-12 to -8) and February 2025 (-3 to 5)',
		fr: 'Variation nette des cas, Camp 1 : hausse de 5–17 entre janvier 2025 (-12 à -8) et février 2025 (-3 à 5)',
		es: 'Variación neta de casos, Camp 1: aumento de 5–17 entre enero de 2025 (de -12 a -8) y febrero de 2025 (de -3 a 5)',
		ar: 'صافي تغيّر الحالات، Camp 1: ارتفاع بمقدار 5–17 بين يناير 2025 (من -12 إلى -8) وفبراير 2025 (من -3 إلى 5)'
	},
	'an end without a report': {
		en: 'Caseload ratio, Camp 1: what changed cannot be said. January 2025: no report. February 2025: 26.0',
		fr: 'Ratio de charge de cas, Camp 1 : impossible de dire ce qui a changé (janvier 2025 : aucun rapport ; février 2025 : 26,0)',
		es: 'Carga media de casos, Camp 1: no se puede decir qué cambió (enero de 2025: sin informe; febrero de 2025: 26,0)',
		ar: 'معدل عبء الحالات، Camp 1: لا يمكن القول ما الذي تغيّر. يناير 2025: لا يوجد تقرير. فبراير 2025: 26.0'
	},
	'an end that is withheld': {
		en: 'Caseload ratio, Camp 1: what changed cannot be said. January 2025: 26.0. February 2025: withheld',
		fr: 'Ratio de charge de cas, Camp 1 : impossible de dire ce qui a changé (janvier 2025 : 26,0 ; février 2025 : non communiqué)',
		es: 'Carga media de casos, Camp 1: no se puede decir qué cambió (enero de 2025: 26,0; febrero de 2025: reservado)',
		ar: 'معدل عبء الحالات، Camp 1: لا يمكن القول ما الذي تغيّر. يناير 2025: 26.0. فبراير 2025: محجوب (للحماية)'
	},
	'an end without a caseworker': {
		en: 'Caseload ratio, Camp 1: what changed cannot be said. January 2025: 26.0. February 2025: cases, no caseworker',
		fr: 'Ratio de charge de cas, Camp 1 : impossible de dire ce qui a changé (janvier 2025 : 26,0 ; février 2025 : des cas, aucun gestionnaire de cas)',
		es: 'Carga media de casos, Camp 1: no se puede decir qué cambió (enero de 2025: 26,0; febrero de 2025: hay casos y ningún gestor de casos)',
		ar: 'معدل عبء الحالات، Camp 1: لا يمكن القول ما الذي تغيّر. يناير 2025: 26.0. فبراير 2025: حالات بلا أخصائي إدارة حالة'
	},
	'one period': {
		en: 'Caseload ratio, Camp 1: 24–27 in January 2025. One period alone shows no change',
		fr: 'Ratio de charge de cas, Camp 1 : 24–27 en janvier 2025. Une seule période ne montre aucune évolution',
		es: 'Carga media de casos, Camp 1: 24–27 en enero de 2025. Un solo período no muestra ningún cambio',
		ar: 'معدل عبء الحالات، Camp 1: 24–27 في يناير 2025. فترة واحدة وحدها لا تُظهر أي تغيّر'
	},
	'one silent period': {
		en: 'Caseload ratio, Camp 1: withheld in January 2025. One period alone shows no change',
		fr: 'Ratio de charge de cas, Camp 1 : non communiqué en janvier 2025. Une seule période ne montre aucune évolution',
		es: 'Carga media de casos, Camp 1: reservado en enero de 2025. Un solo período no muestra ningún cambio',
		ar: 'معدل عبء الحالات، Camp 1: محجوب (للحماية) في يناير 2025. فترة واحدة وحدها لا تُظهر أي تغيّر'
	},
	silence: {
		en: [
			'Caseload ratio, Camp 1: no report from January 2025 to March 2025',
			'Caseload ratio, Camp 1: withheld from January 2025 to February 2025',
			'Caseload ratio, Camp 1: not applicable from January 2025 to February 2025',
			'Caseload ratio, Camp 1: no population figure from January 2025 to February 2025',
			'Caseload ratio, Camp 1: cases, no caseworker from January 2025 to February 2025',
			'Caseload ratio, Camp 1: no figure from January 2025 to February 2025'
		],
		fr: [
			'Ratio de charge de cas, Camp 1 : aucun rapport entre janvier 2025 et mars 2025',
			'Ratio de charge de cas, Camp 1 : non communiqué entre janvier 2025 et février 2025',
			'Ratio de charge de cas, Camp 1 : sans objet entre janvier 2025 et février 2025',
			'Ratio de charge de cas, Camp 1 : population inconnue entre janvier 2025 et février 2025',
			'Ratio de charge de cas, Camp 1 : des cas, aucun gestionnaire de cas entre janvier 2025 et février 2025',
			'Ratio de charge de cas, Camp 1 : aucun chiffre entre janvier 2025 et février 2025'
		],
		es: [
			'Carga media de casos, Camp 1: sin informe entre enero de 2025 y marzo de 2025',
			'Carga media de casos, Camp 1: reservado entre enero de 2025 y febrero de 2025',
			'Carga media de casos, Camp 1: no aplicable entre enero de 2025 y febrero de 2025',
			'Carga media de casos, Camp 1: población desconocida entre enero de 2025 y febrero de 2025',
			'Carga media de casos, Camp 1: hay casos y ningún gestor de casos entre enero de 2025 y febrero de 2025',
			'Carga media de casos, Camp 1: sin cifra entre enero de 2025 y febrero de 2025'
		],
		ar: [
			'معدل عبء الحالات، Camp 1: لا يوجد تقرير من يناير 2025 إلى مارس 2025',
			'معدل عبء الحالات، Camp 1: محجوب (للحماية) من يناير 2025 إلى فبراير 2025',
			'معدل عبء الحالات، Camp 1: لا ينطبق من يناير 2025 إلى فبراير 2025',
			'معدل عبء الحالات، Camp 1: عدد السكان غير معروف من يناير 2025 إلى فبراير 2025',
			'معدل عبء الحالات، Camp 1: حالات بلا أخصائي إدارة حالة من يناير 2025 إلى فبراير 2025',
			'معدل عبء الحالات، Camp 1: لا يوجد رقم من يناير 2025 إلى فبراير 2025'
		]
	},
	quarters: {
		en: 'Cases opened, Camp 1: up 20 between October – December 2024 (100) and January – March 2025 (120)',
		fr: 'Nouveaux cas, Camp 1 : hausse de 20 entre octobre – décembre 2024 (100) et janvier – mars 2025 (120)',
		es: 'Aperturas de casos, Camp 1: aumento de 20 entre octubre–diciembre de 2024 (100) y enero–marzo de 2025 (120)',
		ar: 'الحالات التي فُتحت، Camp 1: ارتفاع بمقدار 20 بين أكتوبر – ديسمبر 2024 (100) ويناير – مارس 2025 (120)'
	},
	'a year before': {
		en: 'Caseload ratio, Camp 1: up 5.0 between February 2024 (25.0) and February 2025 (30.0)',
		fr: 'Ratio de charge de cas, Camp 1 : hausse de 5,0 entre février 2024 (25,0) et février 2025 (30,0)',
		es: 'Carga media de casos, Camp 1: aumento de 5,0 entre febrero de 2024 (25,0) y febrero de 2025 (30,0)',
		ar: 'معدل عبء الحالات، Camp 1: ارتفاع بمقدار 5.0 بين فبراير 2024 (25.0) وفبراير 2025 (30.0)'
	},
	'more than another camp': {
		en: 'Caseload ratio in January 2025: 3.0–6.0 more in Camp 1 (30.0) than in Camp 2 (24–27)',
		fr: 'Ratio de charge de cas, janvier 2025 : 3,0–6,0 de plus pour Camp 1 (30,0) que pour Camp 2 (24–27)',
		es: 'Carga media de casos, enero de 2025: 3,0–6,0 más en Camp 1 (30,0) que en Camp 2 (24–27)',
		ar: 'معدل عبء الحالات، يناير 2025: أكثر بمقدار 3.0–6.0 في Camp 1 (30.0) مما في Camp 2 (24–27)'
	},
	'less than another camp': {
		en: 'Caseload ratio in January 2025: 4.0 less in Camp 1 (20.0) than in Camp 2 (24.0)',
		fr: 'Ratio de charge de cas, janvier 2025 : 4,0 de moins pour Camp 1 (20,0) que pour Camp 2 (24,0)',
		es: 'Carga media de casos, enero de 2025: 4,0 menos en Camp 1 (20,0) que en Camp 2 (24,0)',
		ar: 'معدل عبء الحالات، يناير 2025: أقل بمقدار 4.0 في Camp 1 (20.0) مما في Camp 2 (24.0)'
	},
	'the same as another camp': {
		en: 'Caseload ratio in January 2025: the same in Camp 1 and in Camp 2 (20.0)',
		fr: 'Ratio de charge de cas, janvier 2025 : même chiffre pour Camp 1 et pour Camp 2 (20,0)',
		es: 'Carga media de casos, enero de 2025: la misma cifra en Camp 1 y en Camp 2 (20,0)',
		ar: 'معدل عبء الحالات، يناير 2025: الرقم نفسه في Camp 1 وفي Camp 2 (20.0)'
	},
	'no clear difference between camps': {
		en: 'Caseload ratio in January 2025: no clear difference between Camp 1 (20–24) and Camp 2 (23–26), because the ranges overlap',
		fr: 'Ratio de charge de cas, janvier 2025 : pas de différence nette entre Camp 1 (20–24) et Camp 2 (23–26), car les fourchettes se recoupent',
		es: 'Carga media de casos, enero de 2025: sin diferencia clara entre Camp 1 (20–24) y Camp 2 (23–26), porque los intervalos se superponen',
		ar: 'معدل عبء الحالات، يناير 2025: لا فرق واضحًا بين Camp 1 (20–24) وCamp 2 (23–26)، لأن النطاقين متداخلان'
	},
	'a camp that is silent': {
		en: 'Caseload ratio in January 2025: how they differ cannot be said. Camp 1: 20–24. Camp 2: no report',
		fr: 'Ratio de charge de cas, janvier 2025 : impossible de dire la différence. Camp 1 : 20–24. Camp 2 : aucun rapport',
		es: 'Carga media de casos, enero de 2025: no se puede decir la diferencia. Camp 1: 20–24. Camp 2: sin informe',
		ar: 'معدل عبء الحالات، يناير 2025: لا يمكن تحديد الفرق. Camp 1: 20–24. Camp 2: لا يوجد تقرير'
	},
	'below: for the worse': {
		en: [
			'Does not meet the benchmark of 25.',
			'The change is for the worse.',
			'4 agencies are counted at both ends.'
		],
		fr: [
			'Non conforme à la valeur de référence (25).',
			'C’est une dégradation.',
			'4 agences sont comptées au début comme à la fin.'
		],
		es: [
			'No cumple el valor de referencia de 25.',
			'Es un empeoramiento.',
			'Se cuentan 4 agencias al principio y al final.'
		],
		ar: [
			'لا يستوفي القيمة المرجعية 25.',
			'هذا تغيّر نحو الأسوأ.',
			'تُحتسب 4 وكالات في البداية والنهاية.'
		]
	},
	'below: for the better': {
		en: [
			'Meets the benchmark of 25.',
			'The change is for the better.',
			'4 agencies are counted at both ends.'
		],
		fr: [
			'Conforme à la valeur de référence (25).',
			'C’est une amélioration.',
			'4 agences sont comptées au début comme à la fin.'
		],
		es: [
			'Cumple el valor de referencia de 25.',
			'Es una mejora.',
			'Se cuentan 4 agencias al principio y al final.'
		],
		ar: [
			'يستوفي القيمة المرجعية 25.',
			'هذا تغيّر نحو الأفضل.',
			'تُحتسب 4 وكالات في البداية والنهاية.'
		]
	},
	'below: other agencies, and a gap': {
		en: [
			'Meets the benchmark of 25.',
			'Agencies counted: 3 in January 2025, 4 in March 2025. Part of a change may come from that.',
			'1 period has no figure; the line is not drawn across it.'
		],
		fr: [
			'Conforme à la valeur de référence (25).',
			'Agences comptées : 3 en janvier 2025, 4 en mars 2025. Une partie de l’évolution peut venir de là.',
			'1 période est sans chiffre ; la ligne y est interrompue.'
		],
		es: [
			'Cumple el valor de referencia de 25.',
			'Agencias contadas: 3 en enero de 2025, 4 en marzo de 2025. Parte del cambio puede deberse a eso.',
			'1 período no tiene cifra; la línea se interrumpe ahí.'
		],
		ar: [
			'يستوفي القيمة المرجعية 25.',
			'الوكالات المحتسبة: 3 في يناير 2025، و4 في مارس 2025. قد يعود جزء من التغيّر إلى ذلك.',
			'فترة واحدة بلا رقم؛ ينقطع الخط عندها.'
		]
	},
	'below: months that fill no whole period': {
		en: [
			'The range spans the benchmark of 25.',
			'April – May 2025 is not shown, because it is not a whole period.'
		],
		fr: [
			'La fourchette englobe la valeur de référence (25).',
			'Non représenté, car la période n’est pas entière : avril – mai 2025.'
		],
		es: [
			'El intervalo abarca el valor de referencia de 25.',
			'No se muestra, porque no es un período completo: abril–mayo de 2025.'
		],
		ar: [
			'يمتد النطاق على جانبي القيمة المرجعية 25.',
			'غير معروض لأن الفترة غير مكتملة: أبريل – مايو 2025.'
		]
	},
	'agencies at both ends': {
		en: [
			'0 agencies are counted at both ends.',
			'1 agency is counted at both ends.',
			'2 agencies are counted at both ends.',
			'3 agencies are counted at both ends.',
			'11 agencies are counted at both ends.',
			'100 agencies are counted at both ends.'
		],
		fr: [
			'0 agence est comptée au début comme à la fin.',
			'1 agence est comptée au début comme à la fin.',
			'2 agences sont comptées au début comme à la fin.',
			'3 agences sont comptées au début comme à la fin.',
			'11 agences sont comptées au début comme à la fin.',
			'100 agences sont comptées au début comme à la fin.'
		],
		es: [
			'Se cuentan 0 agencias al principio y al final.',
			'Se cuenta 1 agencia al principio y al final.',
			'Se cuentan 2 agencias al principio y al final.',
			'Se cuentan 3 agencias al principio y al final.',
			'Se cuentan 11 agencias al principio y al final.',
			'Se cuentan 100 agencias al principio y al final.'
		],
		ar: [
			'لا تُحتسب أي وكالة في البداية والنهاية (0).',
			'تُحتسب وكالة واحدة في البداية والنهاية.',
			'تُحتسب وكالتان في البداية والنهاية.',
			'تُحتسب 3 وكالات في البداية والنهاية.',
			'تُحتسب 11 وكالة في البداية والنهاية.',
			'تُحتسب 100 وكالة في البداية والنهاية.'
		]
	},
	gaps: {
		en: [
			'0 periods have no figure; the line is not drawn across them.',
			'1 period has no figure; the line is not drawn across it.',
			'2 periods have no figure; the line is not drawn across them.',
			'3 periods have no figure; the line is not drawn across them.',
			'11 periods have no figure; the line is not drawn across them.',
			'100 periods have no figure; the line is not drawn across them.'
		],
		fr: [
			'0 période est sans chiffre ; la ligne y est interrompue.',
			'1 période est sans chiffre ; la ligne y est interrompue.',
			'2 périodes sont sans chiffre ; la ligne y est interrompue.',
			'3 périodes sont sans chiffre ; la ligne y est interrompue.',
			'11 périodes sont sans chiffre ; la ligne y est interrompue.',
			'100 périodes sont sans chiffre ; la ligne y est interrompue.'
		],
		es: [
			'0 períodos no tienen cifra; la línea se interrumpe ahí.',
			'1 período no tiene cifra; la línea se interrumpe ahí.',
			'2 períodos no tienen cifra; la línea se interrumpe ahí.',
			'3 períodos no tienen cifra; la línea se interrumpe ahí.',
			'11 períodos no tienen cifra; la línea se interrumpe ahí.',
			'100 períodos no tienen cifra; la línea se interrumpe ahí.'
		],
		ar: [
			'لا فترات بلا رقم (0).',
			'فترة واحدة بلا رقم؛ ينقطع الخط عندها.',
			'فترتان بلا رقم؛ ينقطع الخط عندهما.',
			'3 فترات بلا رقم؛ ينقطع الخط عندها.',
			'11 فترة بلا رقم؛ ينقطع الخط عندها.',
			'100 فترة بلا رقم؛ ينقطع الخط عندها.'
		]
	},
	'what makes periods differ': {
		en: [
			'February 2025: 1 agency reports for the first time.',
			'February 2025: 1 agency that reported before is not expected any more.',
			'February 2025: areas that begin or end in the list of areas: 2.',
			'February 2025: two methods or scales, not added.'
		],
		fr: [
			'Février 2025 : 1 agence transmet des données pour la première fois.',
			'Février 2025 : 1 agence qui transmettait des données n’est plus attendue.',
			'Février 2025 : zones qui apparaissent dans la liste des zones ou en disparaissent : 2.',
			'Février 2025 : deux méthodes ou deux échelles, non additionnées.'
		],
		es: [
			'Febrero de 2025: 1 agencia informa por primera vez.',
			'Febrero de 2025: de 1 agencia que informaba antes ya no se espera informe.',
			'Febrero de 2025: zonas que aparecen en la lista de zonas o desaparecen de ella: 2.',
			'Febrero de 2025: dos métodos o escalas, sin sumar.'
		],
		ar: [
			'فبراير 2025: وكالة واحدة ترسل تقريرًا للمرة الأولى.',
			'فبراير 2025: وكالة واحدة كانت ترسل تقارير لم يعد تقريرها منتظرًا.',
			'فبراير 2025: المناطق التي تُضاف إلى قائمة المناطق أو تُحذف منها: 2.',
			'فبراير 2025: طريقتان أو مقياسان، لا يُجمعان.'
		]
	},
	'agencies that join': {
		en: [
			'February 2025: 2 agencies report for the first time.',
			'February 2025: 3 agencies report for the first time.',
			'February 2025: 11 agencies report for the first time.',
			'February 2025: 100 agencies report for the first time.'
		],
		fr: [
			'Février 2025 : 2 agences transmettent des données pour la première fois.',
			'Février 2025 : 3 agences transmettent des données pour la première fois.',
			'Février 2025 : 11 agences transmettent des données pour la première fois.',
			'Février 2025 : 100 agences transmettent des données pour la première fois.'
		],
		es: [
			'Febrero de 2025: 2 agencias informan por primera vez.',
			'Febrero de 2025: 3 agencias informan por primera vez.',
			'Febrero de 2025: 11 agencias informan por primera vez.',
			'Febrero de 2025: 100 agencias informan por primera vez.'
		],
		ar: [
			'فبراير 2025: وكالتان ترسلان تقريرًا للمرة الأولى.',
			'فبراير 2025: 3 وكالات ترسل تقريرًا للمرة الأولى.',
			'فبراير 2025: 11 وكالة ترسل تقريرًا للمرة الأولى.',
			'فبراير 2025: 100 وكالة ترسل تقريرًا للمرة الأولى.'
		]
	},
	'agencies that leave': {
		en: [
			'February 2025: 2 agencies that reported before are not expected any more.',
			'February 2025: 3 agencies that reported before are not expected any more.',
			'February 2025: 11 agencies that reported before are not expected any more.',
			'February 2025: 100 agencies that reported before are not expected any more.'
		],
		fr: [
			'Février 2025 : 2 agences qui transmettaient des données ne sont plus attendues.',
			'Février 2025 : 3 agences qui transmettaient des données ne sont plus attendues.',
			'Février 2025 : 11 agences qui transmettaient des données ne sont plus attendues.',
			'Février 2025 : 100 agences qui transmettaient des données ne sont plus attendues.'
		],
		es: [
			'Febrero de 2025: de 2 agencias que informaban antes ya no se esperan informes.',
			'Febrero de 2025: de 3 agencias que informaban antes ya no se esperan informes.',
			'Febrero de 2025: de 11 agencias que informaban antes ya no se esperan informes.',
			'Febrero de 2025: de 100 agencias que informaban antes ya no se esperan informes.'
		],
		ar: [
			'فبراير 2025: وكالتان كانتا ترسلان تقارير لم يعد تقريرهما منتظرًا.',
			'فبراير 2025: 3 وكالات كانت ترسل تقارير لم تعد تقاريرها منتظرة.',
			'فبراير 2025: 11 وكالة كانت ترسل تقارير لم تعد تقاريرها منتظرة.',
			'فبراير 2025: 100 وكالة كانت ترسل تقارير لم تعد تقاريرها منتظرة.'
		]
	},
	'the same agencies only': {
		en: [
			'Of the same agencies only: the 3 that have sent their staff and case files for every loaded month.',
			'Of the same agencies only: the 11 that have sent their staff and case files for every loaded month.',
			'Of the same agencies only: the 100 that have sent their staff and case files for every loaded month.'
		],
		fr: [
			'Uniquement les mêmes agences : les 3 qui ont transmis leurs fichiers de personnel et de cas pour chaque mois chargé.',
			'Uniquement les mêmes agences : les 11 qui ont transmis leurs fichiers de personnel et de cas pour chaque mois chargé.',
			'Uniquement les mêmes agences : les 100 qui ont transmis leurs fichiers de personnel et de cas pour chaque mois chargé.'
		],
		es: [
			'Solo las mismas agencias: las 3 que han enviado sus archivos de personal y de casos de cada mes cargado.',
			'Solo las mismas agencias: las 11 que han enviado sus archivos de personal y de casos de cada mes cargado.',
			'Solo las mismas agencias: las 100 que han enviado sus archivos de personal y de casos de cada mes cargado.'
		],
		ar: [
			'الوكالات نفسها فقط: 3 من الوكالات التي أرسلت ملفات الموظفين والحالات عن كل شهر محمّل.',
			'الوكالات نفسها فقط: 11 من الوكالات التي أرسلت ملفات الموظفين والحالات عن كل شهر محمّل.',
			'الوكالات نفسها فقط: 100 من الوكالات التي أرسلت ملفات الموظفين والحالات عن كل شهر محمّل.'
		]
	},
	'the scale': {
		en: ['Every chart goes from 0 to 50.', 'Every chart goes from 0 to 50; dashed line: 25.'],
		fr: [
			'Chaque graphique va de 0 à 50.',
			'Chaque graphique va de 0 à 50 ; ligne pointillée : 25.'
		],
		es: ['Cada gráfico va de 0 a 50.', 'Cada gráfico va de 0 a 50; línea discontinua: 25.'],
		ar: ['كل رسم بياني يمتد من 0 إلى 50.', 'كل رسم بياني يمتد من 0 إلى 50؛ الخط المتقطع: 25.']
	},
	'agencies counted': {
		en: ['11 of 12', 'Agencies counted of those expected; last: 11 / 12'],
		fr: ['11 sur 12', 'Agences comptées sur celles attendues ; dernière période : 11 / 12'],
		es: ['11 de 12', 'Agencias contadas de las previstas; último período: 11 / 12'],
		ar: ['11 من 12', 'الوكالات المحتسبة من الوكالات المتوقعة؛ آخر فترة: 11 / 12']
	}
};

testSentences(['trends'], SAID, WRITTEN, [
	'trend_mark',
	'trend_chart',
	'trend_table',
	'trend_areas_table',
	'trend_side_table',
	'trend_split_heading'
]);
