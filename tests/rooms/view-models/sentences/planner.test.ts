import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { planLead, planSentence, toPlanCards } from '$lib/view-models';
import { areaNoun } from '../../../../src/lib/view-models/area-nouns';
import { postsList } from '../../../../src/lib/view-models/plan-sentence';
import {
	recruitText,
	refusalTexts,
	scenarioLines
} from '../../../../src/lib/view-models/plan-scenario-texts';
import { months, pair, planOf } from '../../../support/plan-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

type Given = Parameters<typeof planOf>;
const say = (...given: Given) => planSentence(planOf(...given), 'site');
const lead = (...given: Given) => planLead(planOf(...given), 'site');
const cards = (...given: Given) => toPlanCards(planOf(...given), [], 'site');
const nameOf = (code: string) => `Camp ${code}`;
const GROWING = months('1', [100, 110, 120, 130], [4, 4, 4, 4]);
const recruit = (caseworkers: number) => [{ area: '1', caseworkers, supervisors: 0 }];
const MOVES = [
	{ post: 'caseworker', count: 1, from: '2', to: '1' },
	{ post: 'caseworker', count: 9, from: '2', to: '1' },
	{ post: 'caseworker', count: 1, from: '3', to: '1' },
	{ post: 'supervisor', count: 9, from: '2', to: '1' },
	{ post: 'supervisor', count: 1, from: '1', to: '2' },
	{ post: 'caseworker', count: 1, from: '4', to: '1' }
] as const;
const moved = () =>
	planOf(
		[pair('1', 100, 2), pair('2', 20, 4), pair('3', 10, 0), pair('4', 50, 'withheld')],
		[pair('1', 13, 0), pair('2', 3, 1), pair('3', 0, 0)],
		{ moves: [...MOVES] }
	);
const priced = () =>
	cards([pair('1', 100, 2)], [pair('1', 13, 1)], {
		recruits: [{ area: '1', caseworkers: 1, supervisors: 1 }],
		caseworkerCost: 400,
		costMonths: 6,
		currency: 'USD'
	});
const inAreas = (text: (inputs: { count: number; areas: string }) => string) =>
	[1, 2, 3, 11, 100].map((count) => text({ count, areas: areaNoun('site', count) }));
const posts = (low: number, high = low) => postsList({ low, high }, { low, high }) ?? '–';
const supervisorsAlone = (low: number, high = low) =>
	postsList({ low: 0, high: 0 }, { low, high }) ?? '–';
const above = (supervisors: number): MetricRow[] => [
	pair('XA', 9, supervisors, { value: { kind: 'value', value: 2 } })
];

const SAID = {
	'posts that are missing': () => [1, 2, 3, 11, 100].map((count) => posts(count)),
	'parts of posts': () => [posts(0.5), posts(1.5), posts(2.5, 3)],
	'a range of posts': () => [posts(2, 3), posts(9, 12)],
	'up to so many posts': () => [0.5, 1, 2, 3, 11, 100].map((count) => posts(0, count)),
	'supervisors alone': () => [1, 2, 3, 11, 100].map((count) => supervisorsAlone(count)),
	'up to so many supervisors alone': () =>
		[1, 2, 3, 11, 100].map((count) => supervisorsAlone(0, count)),
	'caseworkers and supervisors are needed': () =>
		say([pair('1', 100, 2), pair('2', [24, 26], 1)], [pair('1', 13, 1), pair('2', 3, 1)]),
	'one is needed': () => say([pair('1', 26, 1), pair('2', 20, 1)], []),
	'some are needed in the only camp': () => say([pair('1', 75, 1)], []),
	'up to one is needed': () => say([pair('1', [24, 26], 1), pair('2', 20, 1)], []),
	'supervisors are needed': () => say([pair('1', 25, 1)], [pair('1', 9, 0)]),
	'still needed after a what-if': () => [
		say([pair('1', 100, 2), pair('2', 20, 1)], [], { recruits: recruit(1) }),
		say([pair('1', 100, 1)], [], { recruits: recruit(1) })
	],
	'needed by a month': () => [
		say(months('1', [100, 100, 100, 100], [3, 3, 3, 3]), [], { basis: 'trend', ahead: 3 }),
		say(GROWING, [], { basis: 'trend', ahead: 3 })
	],
	'needed by a month, in one of two camps': () =>
		say([...GROWING, ...months('2', [20, 20, 20, 20], [4, 4, 4, 4])], [], {
			basis: 'trend',
			ahead: 3
		}),
	'still needed by a month after a what-if': () => [
		say(GROWING, [], { basis: 'trend', ahead: 3, recruits: recruit(1) }),
		say([...GROWING, ...months('2', [20, 20, 20, 20], [4, 4, 4, 4])], [], {
			basis: 'trend',
			ahead: 3,
			recruits: recruit(2)
		})
	],
	'nobody is needed': () => [
		say([pair('1', 25, 1), pair('2', 20, 1)], []),
		say([pair('1', 25, 1)], [])
	],
	'nobody would be needed after a what-if': () => [
		say([pair('1', 50, 1), pair('2', 20, 1)], [], { recruits: recruit(1) }),
		say([pair('1', 50, 1)], [], { recruits: recruit(1) })
	],
	'nobody will be needed by a month': () =>
		say(months('1', [50, 50, 50, 50], [4, 4, 4, 4]), [], { basis: 'trend', ahead: 3 }),
	'nobody would be needed by a month after a what-if': () =>
		say(GROWING, [], { basis: 'trend', ahead: 3, recruits: recruit(9) }),
	'no figures': () => say([pair('1', 'no-report', 'no-report')], []),
	'staff is hidden': () => say([pair('1', 50, 'withheld')], []),
	'the aim': () =>
		[1, 2, 3, 11, 25, 100].map((cases) => m.planner_aim_cases({ count: cases, benchmark: cases })),
	'below: what is not planned': () =>
		lead(
			[
				pair('1', 25, 1),
				pair('2', 'no-report', 'no-report'),
				pair('3', 50, 'withheld'),
				pair('4', 'no-report', 'no-report')
			],
			[]
		),
	'below: nobody in post': () => [
		...lead([pair('1', 50, 0)], []),
		...lead([pair('1', 50, 0), pair('2', 10, 0)], [])
	],
	'below: of a trend': () => lead([pair('1', 50, 2)], [], { basis: 'trend', ahead: 3 }),
	'below: parts of posts': () => lead([pair('1', 50, 1.5)], []),
	'below: posts elsewhere': () =>
		lead(
			[pair('1', 50, 2)],
			[pair('1', 9, 0)],
			{},
			{
				supervisorGap: above(2),
				caseworkerGap: [pair('XA', 100, 2, { value: { kind: 'value', value: 2 } })]
			}
		),
	'camps without a caseworker': () =>
		[1, 2, 3, 11, 100].map((count) =>
			m.planner_lead_no_caseworker({ count, areas: areaNoun('site', count), names: 'Camp 1' })
		),
	'camps of which something is missing': () => inAreas(m.planner_lead_partial),
	'camps with too few months': () => inAreas(m.planner_lead_few_months),
	'camps with other agencies': () => inAreas(m.planner_lead_other_agencies),
	'supervisors of a larger area': () =>
		[1, 2, 3, 11, 100].map((count) =>
			m.planner_lead_supervisors_above({ count, figure: String(count), areas: areaNoun('site', 2) })
		),
	'posts that are missing elsewhere': () => [
		m.planner_lead_elsewhere({ posts: m.planner_lead_elsewhere_caseworkers({ figure: '2–3' }) }),
		m.planner_lead_elsewhere({ posts: m.planner_lead_elsewhere_supervisors({ figure: '2' }) })
	],
	'how many': () =>
		cards([pair('1', 100, 2)], [pair('1', 13, 1)]).howMany.map(({ about }) => about),
	'how many, when filled': () => priced().howManyNotes,
	'of which profile': () => [priced().profile.about, m.planner_profile_chosen({ role: 'NGO' })],
	'more camps': () => inAreas(m.planner_where_more),
	'an order that is not certain': () =>
		cards([pair('1', [90, 120], 2), pair('2', [80, 110], 2)], []).whereUncertain ?? '',
	'at what cost': () => [priced().cost!.figure, ...priced().cost!.parts],
	'months of cost': () => counts((count) => m.planner_cost_about({ count })),
	months: () => counts((count) => m.planner_months({ count })),
	moves: () =>
		(['caseworker', 'supervisor'] as const).flatMap((post) =>
			[1, 2, 3, 11, 100].map((count) =>
				m.planner_move_text({ post, count, from: 'Camp 4', to: 'Camp 5' })
			)
		),
	'moves that are refused': () => refusalTexts(moved(), nameOf).filter((text) => text !== null),
	'so many could be moved': () =>
		(['caseworker', 'supervisor'] as const).flatMap((post) =>
			[1, 2, 3, 11, 100].map((available) =>
				m.planner_move_refused({ post, available, area: 'Camp 2' })
			)
		),
	recruits: () => [
		...[1, 2, 3, 11, 100].map((count) =>
			recruitText({ area: '4', caseworkers: count, supervisors: count }, nameOf)
		)
	],
	'a scenario of now': () => scenarioLines(moved(), { cases: 'agreed', span: 'local' }, nameOf),
	'a scenario of a trend': () =>
		scenarioLines(
			planOf(GROWING, [], {
				basis: 'trend',
				ahead: 3,
				role: 'NGO_CW',
				recruits: recruit(2),
				caseworkerCost: 400,
				supervisorCost: 500,
				currency: 'USD',
				costMonths: 6
			}),
			{ cases: 'own', span: 'norm' },
			nameOf
		),
	'of one line': () => [
		m.planner_before_after({ before: '3', after: '5' }),
		m.planner_or_more({ figure: '33' }),
		m.planner_status_no_supervisors({ reason: '–' }),
		m.planner_bar_benchmark({ benchmark: '25' }),
		m.planner_benchmark_own({ benchmark: '25' }),
		m.planner_benchmark_norm({ role: 'NGO' }),
		m.planner_field_number({ least: '1', most: '99' })
	],
	'how it is counted': () => [
		m.planner_method_needed({ area: areaNoun('site', 1) }),
		m.planner_method_supervisors({ area: areaNoun('site', 1) }),
		m.planner_table_about({ area: areaNoun('site', 1) })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'posts that are missing': {
		en: [
			'1 more caseworker and 1 supervisor',
			'2 more caseworkers and 2 supervisors',
			'3 more caseworkers and 3 supervisors',
			'11 more caseworkers and 11 supervisors',
			'100 more caseworkers and 100 supervisors'
		],
		fr: [
			'1 gestionnaire de cas supplémentaire et 1 superviseur',
			'2 gestionnaires de cas supplémentaires et 2 superviseurs',
			'3 gestionnaires de cas supplémentaires et 3 superviseurs',
			'11 gestionnaires de cas supplémentaires et 11 superviseurs',
			'100 gestionnaires de cas supplémentaires et 100 superviseurs'
		],
		es: [
			'1 gestor de casos más y 1 supervisor',
			'2 gestores de casos más y 2 supervisores',
			'3 gestores de casos más y 3 supervisores',
			'11 gestores de casos más y 11 supervisores',
			'100 gestores de casos más y 100 supervisores'
		],
		ar: [
			'أخصائي إدارة حالة إضافي واحد ومشرف واحد',
			'أخصائيا إدارة حالة إضافيان ومشرفان',
			'3 أخصائيي إدارة حالة إضافيين و3 مشرفين',
			'11 أخصائي إدارة حالة إضافيًا و11 مشرفًا',
			'100 من أخصائيي إدارة الحالة الإضافيين و100 من المشرفين'
		]
	},
	'parts of posts': {
		en: [
			'0.5 more caseworkers and 0.5 supervisors',
			'1.5 more caseworkers and 1.5 supervisors',
			'2.5–3 more caseworkers and 2.5–3 supervisors'
		],
		fr: [
			'0,5 gestionnaire de cas supplémentaire et 0,5 superviseur',
			'1,5 gestionnaire de cas supplémentaire et 1,5 superviseur',
			'2,5–3 gestionnaires de cas supplémentaires et 2,5–3 superviseurs'
		],
		es: [
			'0,5 gestores de casos más y 0,5 supervisores',
			'1,5 gestores de casos más y 1,5 supervisores',
			'2,5–3 gestores de casos más y 2,5–3 supervisores'
		],
		ar: [
			'0.5 من أخصائيي إدارة الحالة الإضافيين و0.5 من المشرفين',
			'1.5 من أخصائيي إدارة الحالة الإضافيين و1.5 من المشرفين',
			'2.5–3 من أخصائيي إدارة الحالة الإضافيين و2.5–3 من المشرفين'
		]
	},
	'a range of posts': {
		en: ['2–3 more caseworkers and 2–3 supervisors', '9–12 more caseworkers and 9–12 supervisors'],
		fr: [
			'2–3 gestionnaires de cas supplémentaires et 2–3 superviseurs',
			'9–12 gestionnaires de cas supplémentaires et 9–12 superviseurs'
		],
		es: [
			'2–3 gestores de casos más y 2–3 supervisores',
			'9–12 gestores de casos más y 9–12 supervisores'
		],
		ar: [
			'2–3 من أخصائيي إدارة الحالة الإضافيين و2–3 من المشرفين',
			'9–12 من أخصائيي إدارة الحالة الإضافيين و9–12 من المشرفين'
		]
	},
	'up to so many posts': {
		en: [
			'up to 0.5 more caseworkers and up to 0.5 supervisors',
			'up to 1 more caseworker and up to 1 supervisor',
			'up to 2 more caseworkers and up to 2 supervisors',
			'up to 3 more caseworkers and up to 3 supervisors',
			'up to 11 more caseworkers and up to 11 supervisors',
			'up to 100 more caseworkers and up to 100 supervisors'
		],
		fr: [
			'jusqu’à 0,5 gestionnaire de cas supplémentaire et jusqu’à 0,5 superviseur',
			'jusqu’à 1 gestionnaire de cas supplémentaire et jusqu’à 1 superviseur',
			'jusqu’à 2 gestionnaires de cas supplémentaires et jusqu’à 2 superviseurs',
			'jusqu’à 3 gestionnaires de cas supplémentaires et jusqu’à 3 superviseurs',
			'jusqu’à 11 gestionnaires de cas supplémentaires et jusqu’à 11 superviseurs',
			'jusqu’à 100 gestionnaires de cas supplémentaires et jusqu’à 100 superviseurs'
		],
		es: [
			'hasta 0,5 gestores de casos más y hasta 0,5 supervisores',
			'hasta 1 gestor de casos más y hasta 1 supervisor',
			'hasta 2 gestores de casos más y hasta 2 supervisores',
			'hasta 3 gestores de casos más y hasta 3 supervisores',
			'hasta 11 gestores de casos más y hasta 11 supervisores',
			'hasta 100 gestores de casos más y hasta 100 supervisores'
		],
		ar: [
			'0.5 على الأكثر من أخصائيي إدارة الحالة الإضافيين و0.5 على الأكثر من المشرفين',
			'أخصائي إدارة حالة إضافي واحد على الأكثر ومشرف واحد على الأكثر',
			'أخصائيا إدارة حالة إضافيان على الأكثر ومشرفان على الأكثر',
			'3 أخصائيي إدارة حالة إضافيين على الأكثر و3 مشرفين على الأكثر',
			'11 أخصائي إدارة حالة إضافيًا على الأكثر و11 مشرفًا على الأكثر',
			'100 على الأكثر من أخصائيي إدارة الحالة الإضافيين و100 على الأكثر من المشرفين'
		]
	},
	'supervisors alone': {
		en: [
			'1 more supervisor',
			'2 more supervisors',
			'3 more supervisors',
			'11 more supervisors',
			'100 more supervisors'
		],
		fr: [
			'1 superviseur supplémentaire',
			'2 superviseurs supplémentaires',
			'3 superviseurs supplémentaires',
			'11 superviseurs supplémentaires',
			'100 superviseurs supplémentaires'
		],
		es: [
			'1 supervisor más',
			'2 supervisores más',
			'3 supervisores más',
			'11 supervisores más',
			'100 supervisores más'
		],
		ar: [
			'مشرف إضافي واحد',
			'مشرفان إضافيان',
			'3 مشرفين إضافيين',
			'11 مشرفًا إضافيًا',
			'100 من المشرفين الإضافيين'
		]
	},
	'up to so many supervisors alone': {
		en: [
			'up to 1 more supervisor',
			'up to 2 more supervisors',
			'up to 3 more supervisors',
			'up to 11 more supervisors',
			'up to 100 more supervisors'
		],
		fr: [
			'jusqu’à 1 superviseur supplémentaire',
			'jusqu’à 2 superviseurs supplémentaires',
			'jusqu’à 3 superviseurs supplémentaires',
			'jusqu’à 11 superviseurs supplémentaires',
			'jusqu’à 100 superviseurs supplémentaires'
		],
		es: [
			'hasta 1 supervisor más',
			'hasta 2 supervisores más',
			'hasta 3 supervisores más',
			'hasta 11 supervisores más',
			'hasta 100 supervisores más'
		],
		ar: [
			'مشرف إضافي واحد على الأكثر',
			'مشرفان إضافيان على الأكثر',
			'3 مشرفين إضافيين على الأكثر',
			'11 مشرفًا إضافيًا على الأكثر',
			'100 على الأكثر من المشرفين الإضافيين'
		]
	},
	'caseworkers and supervisors are needed': {
		en: '2–3 more caseworkers and 2 supervisors are needed in 1–2 of 2 camps with figures, to reach 25 open cases for each caseworker',
		fr: 'Il faut 2–3 gestionnaires de cas supplémentaires et 2 superviseurs dans 1–2 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		es: 'Hacen falta 2–3 gestores de casos más y 2 supervisores en 1–2 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		ar: 'يلزم 2–3 من أخصائيي إدارة الحالة الإضافيين ومشرفان في 1–2 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'one is needed': {
		en: '1 more caseworker is needed in 1 of 2 camps with figures, to reach 25 open cases for each caseworker',
		fr: 'Il faut 1 gestionnaire de cas supplémentaire dans 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		es: 'Hace falta 1 gestor de casos más en 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		ar: 'يلزم أخصائي إدارة حالة إضافي واحد في 1 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'some are needed in the only camp': {
		en: '2 more caseworkers are needed in 1 of 1 camp with figures, to reach 25 open cases for each caseworker',
		fr: 'Il faut 2 gestionnaires de cas supplémentaires dans 1 camp sur 1 ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		es: 'Hacen falta 2 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
		ar: 'يلزم أخصائيا إدارة حالة إضافيان في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'up to one is needed': {
		en: 'Up to 1 more caseworker is needed in up to 1 of 2 camps with figures, to reach 25 open cases for each caseworker',
		fr: 'Il faut jusqu’à 1 gestionnaire de cas supplémentaire dans au plus 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		es: 'Hace falta hasta 1 gestor de casos más en no más de 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		ar: 'يلزم أخصائي إدارة حالة إضافي واحد على الأكثر في 1 على الأكثر من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'supervisors are needed': {
		en: '2 more supervisors are needed in 1 of 1 camp with figures, to reach 5–6 caseworkers for each supervisor',
		fr: 'Il faut 2 superviseurs supplémentaires dans 1 camp sur 1 ayant des chiffres, pour arriver à 5–6 gestionnaires de cas par superviseur',
		es: 'Hacen falta 2 supervisores más en 1 de 1 campamento con datos para llegar a 5–6 gestores de casos por supervisor',
		ar: 'يلزم مشرفان إضافيان في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 5–6 من أخصائيي إدارة الحالة لكل مشرف'
	},
	'still needed after a what-if': {
		en: [
			'1 more caseworker would still be needed in 1 of 2 camps with figures, to reach 25 open cases for each caseworker',
			'2 more caseworkers would still be needed in 1 of 1 camp with figures, to reach 25 open cases for each caseworker'
		],
		fr: [
			'Il faudrait encore 1 gestionnaire de cas supplémentaire dans 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
			'Il faudrait encore 2 gestionnaires de cas supplémentaires dans 1 camp sur 1 ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'Aún haría falta 1 gestor de casos más en 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
			'Aún harían falta 2 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos'
		],
		ar: [
			'سيظل يلزم أخصائي إدارة حالة إضافي واحد في 1 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'سيظل يلزم أخصائيا إدارة حالة إضافيان في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'needed by a month': {
		en: [
			'1 more caseworker will be needed in 1 of 1 camp with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker',
			'3 more caseworkers will be needed in 1 of 1 camp with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker'
		],
		fr: [
			'Si la tendance se poursuit, il faudra, d’ici mars 2026, 1 gestionnaire de cas supplémentaire dans 1 camp sur 1 ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
			'Si la tendance se poursuit, il faudra, d’ici mars 2026, 3 gestionnaires de cas supplémentaires dans 1 camp sur 1 ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'Si todo sigue como ahora, de aquí a marzo de 2026 hará falta 1 gestor de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
			'Si todo sigue como ahora, de aquí a marzo de 2026 harán falta 3 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos'
		],
		ar: [
			'إذا استمر الوضع على حاله، فسيلزم، بحلول مارس 2026، أخصائي إدارة حالة إضافي واحد في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'إذا استمر الوضع على حاله، فسيلزم، بحلول مارس 2026، 3 أخصائيي إدارة حالة إضافيين في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'needed by a month, in one of two camps': {
		en: '3 more caseworkers will be needed in 1 of 2 camps with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker',
		fr: 'Si la tendance se poursuit, il faudra, d’ici mars 2026, 3 gestionnaires de cas supplémentaires dans 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
		es: 'Si todo sigue como ahora, de aquí a marzo de 2026 harán falta 3 gestores de casos más en 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos',
		ar: 'إذا استمر الوضع على حاله، فسيلزم، بحلول مارس 2026، 3 أخصائيي إدارة حالة إضافيين في 1 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'still needed by a month after a what-if': {
		en: [
			'2 more caseworkers would still be needed in 1 of 1 camp with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker',
			'1 more caseworker would still be needed in 1 of 2 camps with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker'
		],
		fr: [
			'Si la tendance se poursuit, il faudrait encore, d’ici mars 2026, 2 gestionnaires de cas supplémentaires dans 1 camp sur 1 ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
			'Si la tendance se poursuit, il faudrait encore, d’ici mars 2026, 1 gestionnaire de cas supplémentaire dans 1 des 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'Si todo sigue como ahora, de aquí a marzo de 2026 aún harían falta 2 gestores de casos más en 1 de 1 campamento con datos para llegar a 25 casos abiertos por gestor de casos',
			'Si todo sigue como ahora, de aquí a marzo de 2026 aún haría falta 1 gestor de casos más en 1 de 2 campamentos con datos para llegar a 25 casos abiertos por gestor de casos'
		],
		ar: [
			'إذا استمر الوضع على حاله، فسيظل يلزم، بحلول مارس 2026، أخصائيا إدارة حالة إضافيان في 1 من المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'إذا استمر الوضع على حاله، فسيظل يلزم، بحلول مارس 2026، أخصائي إدارة حالة إضافي واحد في 1 من المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'nobody is needed': {
		en: [
			'No more caseworkers or supervisors are needed in the 2 camps with figures to reach 25 open cases for each caseworker',
			'No more caseworkers or supervisors are needed in the 1 camp with figures to reach 25 open cases for each caseworker'
		],
		fr: [
			'Il ne faut ni gestionnaire de cas ni superviseur supplémentaire, sur 2 camps ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas',
			'Il ne faut ni gestionnaire de cas ni superviseur supplémentaire, sur 1 camp ayant des chiffres, pour arriver à 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'No hacen falta más gestores de casos ni supervisores para llegar a 25 casos abiertos por gestor de casos (2 campamentos con datos)',
			'No hacen falta más gestores de casos ni supervisores para llegar a 25 casos abiertos por gestor de casos (1 campamento con datos)'
		],
		ar: [
			'لا يلزم مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 2، لبلوغ 25 من الحالات المفتوحة لكل أخصائي إدارة حالة',
			'لا يلزم مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 1، لبلوغ 25 من الحالات المفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'nobody would be needed after a what-if': {
		en: [
			'With this what-if, no more caseworkers or supervisors would be needed in the 2 camps with figures',
			'With this what-if, no more caseworkers or supervisors would be needed in the 1 camp with figures'
		],
		fr: [
			'Avec cette simulation, il ne faudrait ni gestionnaire de cas ni superviseur supplémentaire, sur 2 camps ayant des chiffres',
			'Avec cette simulation, il ne faudrait ni gestionnaire de cas ni superviseur supplémentaire, sur 1 camp ayant des chiffres'
		],
		es: [
			'Con esta simulación no harían falta más gestores de casos ni supervisores (2 campamentos con datos)',
			'Con esta simulación no harían falta más gestores de casos ni supervisores (1 campamento con datos)'
		],
		ar: [
			'وفق هذا السيناريو الافتراضي، لن يلزم مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 2',
			'وفق هذا السيناريو الافتراضي، لن يلزم مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 1'
		]
	},
	'nobody will be needed by a month': {
		en: 'If it goes on as now, no more caseworkers or supervisors will be needed by March 2026 in the 1 camp with figures',
		fr: 'Si la tendance se poursuit, il ne faudra d’ici mars 2026 ni gestionnaire de cas ni superviseur supplémentaire, sur 1 camp ayant des chiffres',
		es: 'Si todo sigue como ahora, de aquí a marzo de 2026 no harán falta más gestores de casos ni supervisores (1 campamento con datos)',
		ar: 'إذا استمر الوضع على حاله، فلن يلزم بحلول مارس 2026 مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 1'
	},
	'nobody would be needed by a month after a what-if': {
		en: 'With this what-if, no more caseworkers or supervisors would be needed by March 2026 in the 1 camp with figures',
		fr: 'Avec cette simulation, il ne faudrait d’ici mars 2026 ni gestionnaire de cas ni superviseur supplémentaire, sur 1 camp ayant des chiffres',
		es: 'Con esta simulación, de aquí a marzo de 2026 no harían falta más gestores de casos ni supervisores (1 campamento con datos)',
		ar: 'وفق هذا السيناريو الافتراضي، لن يلزم بحلول مارس 2026 مزيد من أخصائيي إدارة الحالة أو المشرفين في المخيمات التي تتوفر عنها أرقام وعددها 1'
	},
	'no figures': {
		en: 'No plan can be made for December 2025: there are no figures of open cases and caseworkers',
		fr: 'Aucun plan ne peut être établi pour décembre 2025 : il n’y a pas de chiffres sur les cas ouverts et les gestionnaires de cas',
		es: 'No se puede hacer un plan para diciembre de 2025: no hay cifras de casos abiertos y gestores de casos',
		ar: 'لا يمكن وضع خطة لشهر ديسمبر 2025: لا توجد أرقام عن الحالات المفتوحة وأخصائيي إدارة الحالة'
	},
	'staff is hidden': {
		en: 'No plan can be made: numbers of staff are hidden in these figures',
		fr: 'Aucun plan ne peut être établi : les effectifs sont masqués dans ces chiffres',
		es: 'No se puede hacer un plan: las cifras de personal están ocultas en estos datos',
		ar: 'لا يمكن وضع خطة: أعداد الموظفين محجوبة في هذه الأرقام'
	},
	'the aim': {
		en: [
			'1 open case for each caseworker',
			'2 open cases for each caseworker',
			'3 open cases for each caseworker',
			'11 open cases for each caseworker',
			'25 open cases for each caseworker',
			'100 open cases for each caseworker'
		],
		fr: [
			'1 cas ouvert par gestionnaire de cas',
			'2 cas ouverts par gestionnaire de cas',
			'3 cas ouverts par gestionnaire de cas',
			'11 cas ouverts par gestionnaire de cas',
			'25 cas ouverts par gestionnaire de cas',
			'100 cas ouverts par gestionnaire de cas'
		],
		es: [
			'1 caso abierto por gestor de casos',
			'2 casos abiertos por gestor de casos',
			'3 casos abiertos por gestor de casos',
			'11 casos abiertos por gestor de casos',
			'25 casos abiertos por gestor de casos',
			'100 casos abiertos por gestor de casos'
		],
		ar: [
			'حالة مفتوحة واحدة لكل أخصائي إدارة حالة',
			'حالتين مفتوحتين لكل أخصائي إدارة حالة',
			'3 حالات مفتوحة لكل أخصائي إدارة حالة',
			'11 حالة مفتوحة لكل أخصائي إدارة حالة',
			'25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'100 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'below: what is not planned': {
		en: [
			'Open cases and staff of December 2025.',
			'Not planned: Camp 2 and Camp 4 (no report); Camp 3 (withheld).'
		],
		fr: [
			'Cas ouverts et personnel : décembre 2025.',
			'Hors du plan : Camp 2 et Camp 4 (aucun rapport) ; Camp 3 (non communiqué).'
		],
		es: [
			'Casos abiertos y personal de diciembre de 2025.',
			'Fuera del plan: Camp 2 y Camp 4 (sin informe); Camp 3 (reservado).'
		],
		ar: [
			'الحالات المفتوحة والموظفون في ديسمبر 2025.',
			'خارج الخطة: Camp 2 وCamp 4 – لا يوجد تقرير؛ Camp 3 – محجوب (للحماية).'
		]
	},
	'below: nobody in post': {
		en: [
			'Open cases and staff of December 2025.',
			'Camp 1 has open cases and no caseworker.',
			'Open cases and staff of December 2025.',
			'2 camps have open cases and no caseworker: Camp 1 and Camp 2.'
		],
		fr: [
			'Cas ouverts et personnel : décembre 2025.',
			'Camp 1 : des cas ouverts et aucun gestionnaire de cas.',
			'Cas ouverts et personnel : décembre 2025.',
			'2 camps comptent des cas ouverts et aucun gestionnaire de cas : Camp 1 et Camp 2.'
		],
		es: [
			'Casos abiertos y personal de diciembre de 2025.',
			'Camp 1 tiene casos abiertos y ningún gestor de casos.',
			'Casos abiertos y personal de diciembre de 2025.',
			'2 campamentos tienen casos abiertos y ningún gestor de casos: Camp 1 y Camp 2.'
		],
		ar: [
			'الحالات المفتوحة والموظفون في ديسمبر 2025.',
			'في Camp 1 حالات مفتوحة ولا يوجد أخصائي إدارة حالة.',
			'الحالات المفتوحة والموظفون في ديسمبر 2025.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة (2): Camp 1 وCamp 2.'
		]
	},
	'below: of a trend': {
		en: [
			'Projected from December 2025 by 3 months, between the slowest and the fastest average monthly change over any three months in a row of the last 6.',
			'In 1 camp too few months are reported to tell a trend: its figures stand as they are.'
		],
		fr: [
			'Projection à 3 mois depuis décembre 2025, entre la plus lente et la plus rapide des variations mensuelles moyennes sur trois mois consécutifs, au cours des 6 derniers mois.',
			'Dans 1 camp, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.'
		],
		es: [
			'Proyección a partir de diciembre de 2025 (meses proyectados: 3), entre el cambio mensual medio más lento y el más rápido de cualesquiera tres meses seguidos dentro de los últimos 6.',
			'En 1 campamento hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.'
		],
		ar: [
			'إسقاط ابتداءً من ديسمبر 2025 على الأشهر اللاحقة (العدد: 3)، بين أبطأ وأسرع متوسط للتغير الشهري في أي ثلاثة أشهر متتالية من الأشهر الأخيرة (العدد: 6).',
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 1.'
		]
	},
	'below: parts of posts': {
		en: ['Open cases and staff of December 2025.'],
		fr: ['Cas ouverts et personnel : décembre 2025.'],
		es: ['Casos abiertos y personal de diciembre de 2025.'],
		ar: ['الحالات المفتوحة والموظفون في ديسمبر 2025.']
	},
	'below: posts elsewhere': {
		en: [
			'Open cases and staff of December 2025.',
			'Agencies also report for other areas than these: 2 caseworkers missing there are not in this plan.',
			'2 supervisors are reported for larger areas, such as a district, and are not counted in any of the camps: part of the gap may be covered from there.'
		],
		fr: [
			'Cas ouverts et personnel : décembre 2025.',
			'Des agences transmettent aussi des rapports pour d’autres zones que celles-ci : ce qui y manque (gestionnaires de cas : 2) n’est pas dans ce plan.',
			'2 superviseurs sont déclarés pour des zones plus grandes, des districts par exemple, et ne sont pas comptés dans les camps : une partie du déficit peut être couverte depuis ces zones.'
		],
		es: [
			'Casos abiertos y personal de diciembre de 2025.',
			'Las agencias también informan sobre otras zonas. Lo que falta allí no está en este plan: 2 gestores de casos.',
			'2 supervisores constan en zonas mayores, como un distrito, y no figuran en los datos por campamentos: desde allí puede cubrirse parte del déficit.'
		],
		ar: [
			'الحالات المفتوحة والموظفون في ديسمبر 2025.',
			'تبلغ الوكالات أيضًا عن مناطق غير هذه، والنقص هناك غير داخل في هذه الخطة: 2 من أخصائيي إدارة الحالة.',
			'أُبلغ عن مشرفين لمناطق أوسع، مثل المقاطعات، وعددهم 2، ولا يُحتسبون في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.'
		]
	},
	'camps without a caseworker': {
		en: [
			'Camp 1 has open cases and no caseworker.',
			'2 camps have open cases and no caseworker: Camp 1.',
			'3 camps have open cases and no caseworker: Camp 1.',
			'11 camps have open cases and no caseworker: Camp 1.',
			'100 camps have open cases and no caseworker: Camp 1.'
		],
		fr: [
			'Camp 1 : des cas ouverts et aucun gestionnaire de cas.',
			'2 camps comptent des cas ouverts et aucun gestionnaire de cas : Camp 1.',
			'3 camps comptent des cas ouverts et aucun gestionnaire de cas : Camp 1.',
			'11 camps comptent des cas ouverts et aucun gestionnaire de cas : Camp 1.',
			'100 camps comptent des cas ouverts et aucun gestionnaire de cas : Camp 1.'
		],
		es: [
			'Camp 1 tiene casos abiertos y ningún gestor de casos.',
			'2 campamentos tienen casos abiertos y ningún gestor de casos: Camp 1.',
			'3 campamentos tienen casos abiertos y ningún gestor de casos: Camp 1.',
			'11 campamentos tienen casos abiertos y ningún gestor de casos: Camp 1.',
			'100 campamentos tienen casos abiertos y ningún gestor de casos: Camp 1.'
		],
		ar: [
			'في Camp 1 حالات مفتوحة ولا يوجد أخصائي إدارة حالة.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة (2): Camp 1.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة (3): Camp 1.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة (11): Camp 1.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة (100): Camp 1.'
		]
	},
	'camps of which something is missing': {
		en: [
			'In 1 camp something expected is missing or withheld, so more may be needed there.',
			'In 2 camps something expected is missing or withheld, so more may be needed there.',
			'In 3 camps something expected is missing or withheld, so more may be needed there.',
			'In 11 camps something expected is missing or withheld, so more may be needed there.',
			'In 100 camps something expected is missing or withheld, so more may be needed there.'
		],
		fr: [
			'Dans 1 camp, un élément attendu manque ou n’est pas communiqué : les besoins peuvent y être plus grands.',
			'Dans 2 camps, un élément attendu manque ou n’est pas communiqué : les besoins peuvent y être plus grands.',
			'Dans 3 camps, un élément attendu manque ou n’est pas communiqué : les besoins peuvent y être plus grands.',
			'Dans 11 camps, un élément attendu manque ou n’est pas communiqué : les besoins peuvent y être plus grands.',
			'Dans 100 camps, un élément attendu manque ou n’est pas communiqué : les besoins peuvent y être plus grands.'
		],
		es: [
			'En 1 campamento falta algo previsto o está reservado, por lo que allí puede hacer falta más.',
			'En 2 campamentos falta algo previsto o está reservado, por lo que allí puede hacer falta más.',
			'En 3 campamentos falta algo previsto o está reservado, por lo que allí puede hacer falta más.',
			'En 11 campamentos falta algo previsto o está reservado, por lo que allí puede hacer falta más.',
			'En 100 campamentos falta algo previsto o está reservado, por lo que allí puede hacer falta más.'
		],
		ar: [
			'المخيمات التي فيها بيانات متوقعة ناقصة أو محجوبة، وقد يلزم فيها عدد أكبر: 1.',
			'المخيمات التي فيها بيانات متوقعة ناقصة أو محجوبة، وقد يلزم فيها عدد أكبر: 2.',
			'المخيمات التي فيها بيانات متوقعة ناقصة أو محجوبة، وقد يلزم فيها عدد أكبر: 3.',
			'المخيمات التي فيها بيانات متوقعة ناقصة أو محجوبة، وقد يلزم فيها عدد أكبر: 11.',
			'المخيمات التي فيها بيانات متوقعة ناقصة أو محجوبة، وقد يلزم فيها عدد أكبر: 100.'
		]
	},
	'camps with too few months': {
		en: [
			'In 1 camp too few months are reported to tell a trend: its figures stand as they are.',
			'In 2 camps too few months are reported to tell a trend: their figures stand as they are.',
			'In 3 camps too few months are reported to tell a trend: their figures stand as they are.',
			'In 11 camps too few months are reported to tell a trend: their figures stand as they are.',
			'In 100 camps too few months are reported to tell a trend: their figures stand as they are.'
		],
		fr: [
			'Dans 1 camp, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.',
			'Dans 2 camps, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.',
			'Dans 3 camps, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.',
			'Dans 11 camps, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.',
			'Dans 100 camps, trop peu de mois ont été déclarés pour dégager une tendance : les chiffres y restent tels quels.'
		],
		es: [
			'En 1 campamento hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.',
			'En 2 campamentos hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.',
			'En 3 campamentos hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.',
			'En 11 campamentos hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.',
			'En 100 campamentos hay demasiado pocos meses con informe para ver una tendencia: sus cifras se dejan como están.'
		],
		ar: [
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 1.',
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 2.',
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 3.',
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 11.',
			'المخيمات التي يقل فيها عدد الأشهر المبلغ عنها عما يلزم لتحديد اتجاه، فتبقى أرقامها كما هي: 100.'
		]
	},
	'camps with other agencies': {
		en: [
			'In 1 camp no trend can be told, because not the same agencies reported in every month: its figures stand as they are.',
			'In 2 camps no trend can be told, because not the same agencies reported in every month: their figures stand as they are.',
			'In 3 camps no trend can be told, because not the same agencies reported in every month: their figures stand as they are.',
			'In 11 camps no trend can be told, because not the same agencies reported in every month: their figures stand as they are.',
			'In 100 camps no trend can be told, because not the same agencies reported in every month: their figures stand as they are.'
		],
		fr: [
			'Dans 1 camp, aucune tendance ne peut être dégagée, car les agences ayant transmis leur rapport ne sont pas les mêmes chaque mois : les chiffres y restent tels quels.',
			'Dans 2 camps, aucune tendance ne peut être dégagée, car les agences ayant transmis leur rapport ne sont pas les mêmes chaque mois : les chiffres y restent tels quels.',
			'Dans 3 camps, aucune tendance ne peut être dégagée, car les agences ayant transmis leur rapport ne sont pas les mêmes chaque mois : les chiffres y restent tels quels.',
			'Dans 11 camps, aucune tendance ne peut être dégagée, car les agences ayant transmis leur rapport ne sont pas les mêmes chaque mois : les chiffres y restent tels quels.',
			'Dans 100 camps, aucune tendance ne peut être dégagée, car les agences ayant transmis leur rapport ne sont pas les mêmes chaque mois : les chiffres y restent tels quels.'
		],
		es: [
			'En 1 campamento no se puede ver una tendencia, porque no informaron las mismas agencias todos los meses: sus cifras se dejan como están.',
			'En 2 campamentos no se puede ver una tendencia, porque no informaron las mismas agencias todos los meses: sus cifras se dejan como están.',
			'En 3 campamentos no se puede ver una tendencia, porque no informaron las mismas agencias todos los meses: sus cifras se dejan como están.',
			'En 11 campamentos no se puede ver una tendencia, porque no informaron las mismas agencias todos los meses: sus cifras se dejan como están.',
			'En 100 campamentos no se puede ver una tendencia, porque no informaron las mismas agencias todos los meses: sus cifras se dejan como están.'
		],
		ar: [
			'المخيمات التي لا يمكن تحديد اتجاه فيها لأن الوكالات التي أبلغت ليست نفسها في كل شهر، فتبقى أرقامها كما هي: 1.',
			'المخيمات التي لا يمكن تحديد اتجاه فيها لأن الوكالات التي أبلغت ليست نفسها في كل شهر، فتبقى أرقامها كما هي: 2.',
			'المخيمات التي لا يمكن تحديد اتجاه فيها لأن الوكالات التي أبلغت ليست نفسها في كل شهر، فتبقى أرقامها كما هي: 3.',
			'المخيمات التي لا يمكن تحديد اتجاه فيها لأن الوكالات التي أبلغت ليست نفسها في كل شهر، فتبقى أرقامها كما هي: 11.',
			'المخيمات التي لا يمكن تحديد اتجاه فيها لأن الوكالات التي أبلغت ليست نفسها في كل شهر، فتبقى أرقامها كما هي: 100.'
		]
	},
	'supervisors of a larger area': {
		en: [
			'1 supervisor is reported for a larger area, such as a district, and is not counted in any of the camps: part of the gap may be covered from there.',
			'2 supervisors are reported for larger areas, such as a district, and are not counted in any of the camps: part of the gap may be covered from there.',
			'3 supervisors are reported for larger areas, such as a district, and are not counted in any of the camps: part of the gap may be covered from there.',
			'11 supervisors are reported for larger areas, such as a district, and are not counted in any of the camps: part of the gap may be covered from there.',
			'100 supervisors are reported for larger areas, such as a district, and are not counted in any of the camps: part of the gap may be covered from there.'
		],
		fr: [
			'1 superviseur est déclaré pour une zone plus grande, un district par exemple, et n’est pas compté dans les camps : une partie du déficit peut être couverte depuis cette zone.',
			'2 superviseurs sont déclarés pour des zones plus grandes, des districts par exemple, et ne sont pas comptés dans les camps : une partie du déficit peut être couverte depuis ces zones.',
			'3 superviseurs sont déclarés pour des zones plus grandes, des districts par exemple, et ne sont pas comptés dans les camps : une partie du déficit peut être couverte depuis ces zones.',
			'11 superviseurs sont déclarés pour des zones plus grandes, des districts par exemple, et ne sont pas comptés dans les camps : une partie du déficit peut être couverte depuis ces zones.',
			'100 superviseurs sont déclarés pour des zones plus grandes, des districts par exemple, et ne sont pas comptés dans les camps : une partie du déficit peut être couverte depuis ces zones.'
		],
		es: [
			'1 supervisor consta en una zona mayor, como un distrito, y no figura en los datos por campamentos: desde allí puede cubrirse parte del déficit.',
			'2 supervisores constan en zonas mayores, como un distrito, y no figuran en los datos por campamentos: desde allí puede cubrirse parte del déficit.',
			'3 supervisores constan en zonas mayores, como un distrito, y no figuran en los datos por campamentos: desde allí puede cubrirse parte del déficit.',
			'11 supervisores constan en zonas mayores, como un distrito, y no figuran en los datos por campamentos: desde allí puede cubrirse parte del déficit.',
			'100 supervisores constan en zonas mayores, como un distrito, y no figuran en los datos por campamentos: desde allí puede cubrirse parte del déficit.'
		],
		ar: [
			'أُبلغ عن مشرف واحد لمنطقة أوسع، مثل مقاطعة، ولا يُحتسب في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.',
			'أُبلغ عن مشرفين لمناطق أوسع، مثل المقاطعات، وعددهم 2، ولا يُحتسبون في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.',
			'أُبلغ عن مشرفين لمناطق أوسع، مثل المقاطعات، وعددهم 3، ولا يُحتسبون في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.',
			'أُبلغ عن مشرفين لمناطق أوسع، مثل المقاطعات، وعددهم 11، ولا يُحتسبون في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.',
			'أُبلغ عن مشرفين لمناطق أوسع، مثل المقاطعات، وعددهم 100، ولا يُحتسبون في أيٍّ من المخيمات: وقد يُغطّى جزء من النقص من هناك.'
		]
	},
	'posts that are missing elsewhere': {
		en: [
			'Agencies also report for other areas than these: 2–3 caseworkers missing there are not in this plan.',
			'Agencies also report for other areas than these: 2 supervisors missing there are not in this plan.'
		],
		fr: [
			'Des agences transmettent aussi des rapports pour d’autres zones que celles-ci : ce qui y manque (gestionnaires de cas : 2–3) n’est pas dans ce plan.',
			'Des agences transmettent aussi des rapports pour d’autres zones que celles-ci : ce qui y manque (superviseurs : 2) n’est pas dans ce plan.'
		],
		es: [
			'Las agencias también informan sobre otras zonas. Lo que falta allí no está en este plan: 2–3 gestores de casos.',
			'Las agencias también informan sobre otras zonas. Lo que falta allí no está en este plan: 2 supervisores.'
		],
		ar: [
			'تبلغ الوكالات أيضًا عن مناطق غير هذه، والنقص هناك غير داخل في هذه الخطة: 2–3 من أخصائيي إدارة الحالة.',
			'تبلغ الوكالات أيضًا عن مناطق غير هذه، والنقص هناك غير داخل في هذه الخطة: 2 من المشرفين.'
		]
	},
	'how many': {
		en: [
			'100 open cases, 25 for each caseworker, 2 caseworkers holding cases: counted camp by camp.',
			'One supervisor for 5–6 caseworkers, counted camp by camp.'
		],
		fr: [
			'Cas ouverts : 100 ; par gestionnaire de cas : 25 ; gestionnaires de cas ayant des cas en charge : 2. Calcul camp par camp.',
			'Un superviseur pour 5–6 gestionnaires de cas, calcul camp par camp.'
		],
		es: [
			'100 casos abiertos, 25 por gestor de casos, 2 gestores de casos con casos a cargo: calculado campamento por campamento.',
			'Un supervisor por cada 5–6 gestores de casos, calculado campamento por campamento.'
		],
		ar: [
			'الحالات المفتوحة: 100، لكل أخصائي إدارة حالة: 25، أخصائيو إدارة الحالة المكلفون بحالات: 2. الحساب في كلٍّ من المخيمات على حدة.',
			'مشرف واحد لكل 5–6 من أخصائيي إدارة الحالة. الحساب في كلٍّ من المخيمات على حدة.'
		]
	},
	'how many, when filled': {
		en: [
			'Supervisors needed once every missing caseworker is in post: 1.',
			'Recruited in this what-if: caseworkers (1), supervisors (1).'
		],
		fr: [
			'Superviseurs : 1, une fois en poste tous les gestionnaires de cas manquants.',
			'Recrutements dans cette simulation : gestionnaires de cas (1), superviseurs (1).'
		],
		es: [
			'Supervisores necesarios una vez cubiertos todos los puestos de gestor de casos que faltan: 1.',
			'Contrataciones en esta simulación: 1 (gestores de casos), 1 (supervisores).'
		],
		ar: [
			'عدد المشرفين اللازمين متى شُغلت جميع وظائف أخصائيي إدارة الحالة الناقصة: 1.',
			'التوظيف في هذا السيناريو الافتراضي: أخصائيو إدارة الحالة 1، المشرفون 1.'
		]
	},
	'of which profile': {
		en: [
			'Caseworkers in post in December 2025. Who should be recruited is for the group to decide.',
			'Planned posts: NGO.'
		],
		fr: [
			'Gestionnaires de cas en poste en décembre 2025. C’est au groupe de décider qui recruter.',
			'Postes prévus : NGO.'
		],
		es: [
			'Gestores de casos en activo en diciembre de 2025. A quién contratar lo decide el grupo.',
			'Puestos planificados: NGO.'
		],
		ar: [
			'أخصائيو إدارة الحالة على رأس العمل في ديسمبر 2025. وتحديد من ينبغي توظيفه يعود إلى الفريق العامل.',
			'الوظائف المخططة: NGO.'
		]
	},
	'more camps': {
		en: [
			'and 1 more camp, in the table below',
			'and 2 more camps, in the table below',
			'and 3 more camps, in the table below',
			'and 11 more camps, in the table below',
			'and 100 more camps, in the table below'
		],
		fr: [
			'et 1 autre camp, dans le tableau ci-dessous',
			'et 2 autres camps, dans le tableau ci-dessous',
			'et 3 autres camps, dans le tableau ci-dessous',
			'et 11 autres camps, dans le tableau ci-dessous',
			'et 100 autres camps, dans le tableau ci-dessous'
		],
		es: [
			'y 1 campamento más, en la tabla siguiente',
			'y 2 campamentos más, en la tabla siguiente',
			'y 3 campamentos más, en la tabla siguiente',
			'y 11 campamentos más, en la tabla siguiente',
			'y 100 campamentos más, en la tabla siguiente'
		],
		ar: [
			'المخيمات الأخرى، في الجدول أدناه: 1',
			'المخيمات الأخرى، في الجدول أدناه: 2',
			'المخيمات الأخرى، في الجدول أدناه: 3',
			'المخيمات الأخرى، في الجدول أدناه: 11',
			'المخيمات الأخرى، في الجدول أدناه: 100'
		]
	},
	'an order that is not certain': {
		en: 'The ranges of Camp 1 and Camp 2 overlap with a neighbour’s: their order is not certain.',
		fr: 'Camp 1 et Camp 2 : la fourchette recoupe celle d’une zone voisine dans la liste, l’ordre n’est pas certain.',
		es: 'Los intervalos de Camp 1 y Camp 2 se superponen con los de una zona vecina en la lista: su orden no es seguro.',
		ar: 'تتداخل نطاقات Camp 1 وCamp 2 مع نطاق منطقة مجاورة لها في القائمة؛ فترتيبها غير مؤكد.'
	},
	'at what cost': {
		en: [
			'USD 4,800',
			'USD 2,400 for what is missing still',
			'USD 2,400 for posts recruited in this what-if',
			'Without the cost of supervisors, because it is not entered.'
		],
		fr: [
			'4 800 USD',
			'2 400 USD pour ce qui manque encore',
			'2 400 USD pour les postes recrutés dans cette simulation',
			'Sans le coût des superviseurs, qui n’est pas saisi.'
		],
		es: [
			'4800 USD',
			'2400 USD para lo que aún falta',
			'2400 USD para los puestos contratados en esta simulación',
			'Sin el costo de los supervisores, porque no se ha indicado.'
		],
		ar: [
			'4,800 USD',
			'2,400 USD لما لا يزال ناقصًا',
			'2,400 USD للوظائف التي يجري التوظيف فيها في هذا السيناريو الافتراضي',
			'دون تكلفة المشرفين، لأنها لم تُدخل.'
		]
	},
	'months of cost': {
		en: [
			'Every missing and recruited post for 0 months.',
			'Every missing and recruited post for 1 month.',
			'Every missing and recruited post for 2 months.',
			'Every missing and recruited post for 3 months.',
			'Every missing and recruited post for 11 months.',
			'Every missing and recruited post for 100 months.'
		],
		fr: [
			'Chaque poste manquant ou recruté, pendant 0 mois.',
			'Chaque poste manquant ou recruté, pendant 1 mois.',
			'Chaque poste manquant ou recruté, pendant 2 mois.',
			'Chaque poste manquant ou recruté, pendant 3 mois.',
			'Chaque poste manquant ou recruté, pendant 11 mois.',
			'Chaque poste manquant ou recruté, pendant 100 mois.'
		],
		es: [
			'Todos los puestos que faltan y los contratados, durante 0 meses.',
			'Todos los puestos que faltan y los contratados, durante 1 mes.',
			'Todos los puestos que faltan y los contratados, durante 2 meses.',
			'Todos los puestos que faltan y los contratados, durante 3 meses.',
			'Todos los puestos que faltan y los contratados, durante 11 meses.',
			'Todos los puestos que faltan y los contratados, durante 100 meses.'
		],
		ar: [
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لمدة 0 شهر.',
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لشهر واحد.',
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لشهرين.',
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لمدة 3 أشهر.',
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لمدة 11 شهرًا.',
			'كل وظيفة ناقصة وكل وظيفة يجري التوظيف فيها، لمدة 100 شهر.'
		]
	},
	months: {
		en: ['0 months', '1 month', '2 months', '3 months', '11 months', '100 months'],
		fr: ['0 mois', '1 mois', '2 mois', '3 mois', '11 mois', '100 mois'],
		es: ['0 meses', '1 mes', '2 meses', '3 meses', '11 meses', '100 meses'],
		ar: ['0 شهر', 'شهر واحد', 'شهرين', '3 أشهر', '11 شهرًا', '100 شهر']
	},
	moves: {
		en: [
			'1 caseworker from Camp 4 to Camp 5',
			'2 caseworkers from Camp 4 to Camp 5',
			'3 caseworkers from Camp 4 to Camp 5',
			'11 caseworkers from Camp 4 to Camp 5',
			'100 caseworkers from Camp 4 to Camp 5',
			'1 supervisor from Camp 4 to Camp 5',
			'2 supervisors from Camp 4 to Camp 5',
			'3 supervisors from Camp 4 to Camp 5',
			'11 supervisors from Camp 4 to Camp 5',
			'100 supervisors from Camp 4 to Camp 5'
		],
		fr: [
			'1 gestionnaire de cas depuis Camp 4 vers Camp 5',
			'2 gestionnaires de cas depuis Camp 4 vers Camp 5',
			'3 gestionnaires de cas depuis Camp 4 vers Camp 5',
			'11 gestionnaires de cas depuis Camp 4 vers Camp 5',
			'100 gestionnaires de cas depuis Camp 4 vers Camp 5',
			'1 superviseur depuis Camp 4 vers Camp 5',
			'2 superviseurs depuis Camp 4 vers Camp 5',
			'3 superviseurs depuis Camp 4 vers Camp 5',
			'11 superviseurs depuis Camp 4 vers Camp 5',
			'100 superviseurs depuis Camp 4 vers Camp 5'
		],
		es: [
			'1 gestor de casos de Camp 4 a Camp 5',
			'2 gestores de casos de Camp 4 a Camp 5',
			'3 gestores de casos de Camp 4 a Camp 5',
			'11 gestores de casos de Camp 4 a Camp 5',
			'100 gestores de casos de Camp 4 a Camp 5',
			'1 supervisor de Camp 4 a Camp 5',
			'2 supervisores de Camp 4 a Camp 5',
			'3 supervisores de Camp 4 a Camp 5',
			'11 supervisores de Camp 4 a Camp 5',
			'100 supervisores de Camp 4 a Camp 5'
		],
		ar: [
			'أخصائي إدارة حالة واحد من Camp 4 إلى Camp 5',
			'اثنان من أخصائيي إدارة الحالة من Camp 4 إلى Camp 5',
			'3 أخصائيي إدارة حالة من Camp 4 إلى Camp 5',
			'11 أخصائي إدارة حالة من Camp 4 إلى Camp 5',
			'100 أخصائي إدارة حالة من Camp 4 إلى Camp 5',
			'مشرف واحد من Camp 4 إلى Camp 5',
			'مشرفان من Camp 4 إلى Camp 5',
			'3 مشرفين من Camp 4 إلى Camp 5',
			'11 مشرفًا من Camp 4 إلى Camp 5',
			'100 مشرف من Camp 4 إلى Camp 5'
		]
	},
	'moves that are refused': {
		en: [
			'Not moved: only 3 caseworkers holding cases can be moved from Camp 2.',
			'Not moved: Camp 3 has no caseworker holding cases who could be moved.',
			'Not moved: only 1 supervisor can be moved from Camp 2.',
			'Not moved: Camp 1 has no supervisor who could be moved.',
			'Not moved: it is not known how many there are in Camp 4.'
		],
		fr: [
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 3 seulement.',
			'Déplacement refusé : Camp 3 n’a aucun gestionnaire de cas ayant des cas en charge que l’on puisse déplacer.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 1 seulement.',
			'Déplacement refusé : Camp 1 n’a aucun superviseur que l’on puisse déplacer.',
			'Déplacement refusé : on ne sait pas combien de personnes il y a dans la zone Camp 4.'
		],
		es: [
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 3.',
			'Sin trasladar: Camp 3 no tiene ningún gestor de casos con casos a cargo que se pueda trasladar.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 1.',
			'Sin trasladar: Camp 1 no tiene ningún supervisor que se pueda trasladar.',
			'Sin trasladar: no se sabe cuántos hay en Camp 4.'
		],
		ar: [
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 3.',
			'لم يتم النقل: لا يوجد في Camp 3 أخصائي إدارة حالة مكلف بحالات يمكن نقله.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 1.',
			'لم يتم النقل: لا يوجد في Camp 1 مشرف يمكن نقله.',
			'لم يتم النقل: العدد الموجود في Camp 4 غير معروف.'
		]
	},
	'so many could be moved': {
		en: [
			'Not moved: only 1 caseworker holding cases can be moved from Camp 2.',
			'Not moved: only 2 caseworkers holding cases can be moved from Camp 2.',
			'Not moved: only 3 caseworkers holding cases can be moved from Camp 2.',
			'Not moved: only 11 caseworkers holding cases can be moved from Camp 2.',
			'Not moved: only 100 caseworkers holding cases can be moved from Camp 2.',
			'Not moved: only 1 supervisor can be moved from Camp 2.',
			'Not moved: only 2 supervisors can be moved from Camp 2.',
			'Not moved: only 3 supervisors can be moved from Camp 2.',
			'Not moved: only 11 supervisors can be moved from Camp 2.',
			'Not moved: only 100 supervisors can be moved from Camp 2.'
		],
		fr: [
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 1 seulement.',
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 2 seulement.',
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 3 seulement.',
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 11 seulement.',
			'Déplacement refusé. Gestionnaires de cas ayant des cas en charge que l’on peut déplacer depuis Camp 2 : 100 seulement.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 1 seulement.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 2 seulement.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 3 seulement.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 11 seulement.',
			'Déplacement refusé. Superviseurs que l’on peut déplacer depuis Camp 2 : 100 seulement.'
		],
		es: [
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 1.',
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 2.',
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 3.',
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 11.',
			'Sin trasladar: gestores de casos con casos a cargo que se pueden trasladar desde Camp 2: solo 100.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 1.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 2.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 3.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 11.',
			'Sin trasladar: supervisores que se pueden trasladar desde Camp 2: solo 100.'
		],
		ar: [
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 1.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 2.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 3.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 11.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من أخصائيي إدارة الحالة المكلفين بحالات هو 100.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 1.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 2.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 3.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 11.',
			'لم يتم النقل: أقصى ما يمكن نقله من Camp 2 من المشرفين هو 100.'
		]
	},
	recruits: {
		en: [
			'1 caseworker and 1 supervisor for Camp 4',
			'2 caseworkers and 2 supervisors for Camp 4',
			'3 caseworkers and 3 supervisors for Camp 4',
			'11 caseworkers and 11 supervisors for Camp 4',
			'100 caseworkers and 100 supervisors for Camp 4'
		],
		fr: [
			'1 gestionnaire de cas et 1 superviseur pour Camp 4',
			'2 gestionnaires de cas et 2 superviseurs pour Camp 4',
			'3 gestionnaires de cas et 3 superviseurs pour Camp 4',
			'11 gestionnaires de cas et 11 superviseurs pour Camp 4',
			'100 gestionnaires de cas et 100 superviseurs pour Camp 4'
		],
		es: [
			'1 gestor de casos y 1 supervisor para Camp 4',
			'2 gestores de casos y 2 supervisores para Camp 4',
			'3 gestores de casos y 3 supervisores para Camp 4',
			'11 gestores de casos y 11 supervisores para Camp 4',
			'100 gestores de casos y 100 supervisores para Camp 4'
		],
		ar: [
			'أخصائي إدارة حالة واحد ومشرف واحد في Camp 4',
			'اثنان من أخصائيي إدارة الحالة ومشرفان في Camp 4',
			'3 أخصائيي إدارة حالة و3 مشرفين في Camp 4',
			'11 أخصائي إدارة حالة و11 مشرفًا في Camp 4',
			'100 أخصائي إدارة حالة و100 مشرف في Camp 4'
		]
	},
	'a scenario of now': {
		en: [
			'Counted from the open cases of December 2025',
			'25 open cases for each caseworker (CPMS 2019)',
			'5–6 caseworkers for each supervisor (agreed by the group)',
			'Move 1 caseworker from Camp 2 to Camp 1',
			'Move 9 caseworkers from Camp 2 to Camp 1 (not moved: not that many are there)',
			'Move 1 caseworker from Camp 3 to Camp 1 (not moved: not that many are there)',
			'Move 9 supervisors from Camp 2 to Camp 1 (not moved: not that many are there)',
			'Move 1 supervisor from Camp 1 to Camp 2 (not moved: not that many are there)',
			'Move 1 caseworker from Camp 4 to Camp 1 (not moved: not that many are there)'
		],
		fr: [
			'Calcul fondé sur les cas ouverts, décembre 2025',
			'25 cas ouverts par gestionnaire de cas (CPMS 2019)',
			'5–6 gestionnaires de cas par superviseur (convenu par le groupe)',
			'Déplacer 1 gestionnaire de cas depuis Camp 2 vers Camp 1',
			'Déplacer 9 gestionnaires de cas depuis Camp 2 vers Camp 1 (déplacement refusé : il n’y en a pas autant)',
			'Déplacer 1 gestionnaire de cas depuis Camp 3 vers Camp 1 (déplacement refusé : il n’y en a pas autant)',
			'Déplacer 9 superviseurs depuis Camp 2 vers Camp 1 (déplacement refusé : il n’y en a pas autant)',
			'Déplacer 1 superviseur depuis Camp 1 vers Camp 2 (déplacement refusé : il n’y en a pas autant)',
			'Déplacer 1 gestionnaire de cas depuis Camp 4 vers Camp 1 (déplacement refusé : il n’y en a pas autant)'
		],
		es: [
			'Calculado con los casos abiertos de diciembre de 2025',
			'Casos abiertos por gestor de casos: 25 (CPMS 2019)',
			'Gestores de casos por supervisor: 5–6 (acordado por el grupo)',
			'Trasladar: 1 gestor de casos de Camp 2 a Camp 1',
			'Trasladar: 9 gestores de casos de Camp 2 a Camp 1 (sin trasladar: no hay tantos allí)',
			'Trasladar: 1 gestor de casos de Camp 3 a Camp 1 (sin trasladar: no hay tantos allí)',
			'Trasladar: 9 supervisores de Camp 2 a Camp 1 (sin trasladar: no hay tantos allí)',
			'Trasladar: 1 supervisor de Camp 1 a Camp 2 (sin trasladar: no hay tantos allí)',
			'Trasladar: 1 gestor de casos de Camp 4 a Camp 1 (sin trasladar: no hay tantos allí)'
		],
		ar: [
			'محسوب من الحالات المفتوحة في ديسمبر 2025',
			'25 من الحالات المفتوحة لكل أخصائي إدارة حالة (CPMS 2019)',
			'5–6 من أخصائيي إدارة الحالة لكل مشرف (باتفاق الفريق العامل)',
			'النقل: أخصائي إدارة حالة واحد من Camp 2 إلى Camp 1',
			'النقل: 9 أخصائيي إدارة حالة من Camp 2 إلى Camp 1 (لم يتم النقل: ليس هناك هذا العدد)',
			'النقل: أخصائي إدارة حالة واحد من Camp 3 إلى Camp 1 (لم يتم النقل: ليس هناك هذا العدد)',
			'النقل: 9 مشرفين من Camp 2 إلى Camp 1 (لم يتم النقل: ليس هناك هذا العدد)',
			'النقل: مشرف واحد من Camp 1 إلى Camp 2 (لم يتم النقل: ليس هناك هذا العدد)',
			'النقل: أخصائي إدارة حالة واحد من Camp 4 إلى Camp 1 (لم يتم النقل: ليس هناك هذا العدد)'
		]
	},
	'a scenario of a trend': {
		en: [
			'Trend of the last 6 months, followed for 3 months from December 2025',
			'25 open cases for each caseworker (what-if)',
			'5–6 caseworkers for each supervisor (norm of the role)',
			'Posts planned for: NGO caseworker',
			'USD 400 (caseworker) and USD 500 (supervisor) for one post in one month, 6 months',
			'Recruit 2 caseworkers for Camp 1'
		],
		fr: [
			'Tendance des 6 derniers mois, prolongée de 3 mois depuis décembre 2025',
			'25 cas ouverts par gestionnaire de cas (simulation)',
			'5–6 gestionnaires de cas par superviseur (norme du rôle)',
			'Rôle des postes prévus : Gestionnaire de cas d’ONG',
			'400 USD (gestionnaire de cas) et 500 USD (superviseur) par poste et par mois, 6 mois',
			'Recruter 2 gestionnaires de cas pour Camp 1'
		],
		es: [
			'Tendencia de los últimos 6 meses, proyectada a partir de diciembre de 2025 (meses proyectados: 3)',
			'Casos abiertos por gestor de casos: 25 (simulación)',
			'Gestores de casos por supervisor: 5–6 (norma de la función)',
			'Puestos planificados: Gestor de casos de ONG',
			'400 USD (gestor de casos) y 500 USD (supervisor) por puesto y mes; número de meses: 6',
			'Contratar: 2 gestores de casos para Camp 1'
		],
		ar: [
			'اتجاه الأشهر الأخيرة (العدد: 6)، ممتدًا على الأشهر اللاحقة (العدد: 3) ابتداءً من ديسمبر 2025',
			'25 من الحالات المفتوحة لكل أخصائي إدارة حالة (قيمة افتراضية)',
			'5–6 من أخصائيي إدارة الحالة لكل مشرف (قاعدة الدور)',
			'الوظائف المخططة للدور: أخصائي إدارة الحالة لدى منظمة غير حكومية',
			'400 USD (أخصائي إدارة حالة) و500 USD (مشرف) للوظيفة الواحدة في الشهر الواحد، عدد الأشهر: 6',
			'التوظيف: اثنان من أخصائيي إدارة الحالة في Camp 1'
		]
	},
	'of one line': {
		en: [
			'3 → 5',
			'33 or more',
			'supervisors: –',
			'Dashed line: 25 open cases for each caseworker',
			'Your what-if; the benchmark is 25',
			'Norm of the group for NGO',
			'A whole number from 1 to 99'
		],
		fr: [
			'3 → 5',
			'33 ou plus',
			'superviseurs : –',
			'Ligne tiretée : 25 cas ouverts par gestionnaire de cas',
			'Votre simulation ; la valeur de référence est 25',
			'Norme du groupe : NGO',
			'Un nombre entier de 1 à 99'
		],
		es: [
			'3 → 5',
			'33 o más',
			'supervisores: –',
			'Línea discontinua: casos abiertos por gestor de casos, 25',
			'Su simulación; el valor de referencia es 25',
			'Norma del grupo para NGO',
			'Un número entero entre 1 y 99'
		],
		ar: [
			'من 3 إلى 5',
			'33 أو أكثر',
			'المشرفون: –',
			'الخط المتقطع: 25 من الحالات المفتوحة لكل أخصائي إدارة حالة',
			'قيمة افتراضية من وضعكم؛ والقيمة المرجعية هي 25',
			'قاعدة الفريق العامل للدور: NGO',
			'عدد صحيح من 1 إلى 99'
		]
	},
	'how it is counted': {
		en: [
			'Needed: open cases divided by the benchmark, rounded up for each camp. Missing: needed, less the caseworkers who hold cases (full-time posts where they are reported), never under 0. Only known cases count: children whom nobody has found yet are not in it.',
			'Supervisors: caseworkers divided by the larger and by the smaller number for each supervisor, rounded up, less the supervisors reported for the camp.',
			'The last line adds up what is missing. It is the sum of the gaps: a surplus in one camp does not fill a gap in another.'
		],
		fr: [
			'Nécessaires : cas ouverts divisés par la valeur de référence, arrondis à l’entier supérieur pour chaque camp. Manquants : nécessaires moins les gestionnaires de cas ayant des cas en charge (en postes à temps plein lorsqu’ils sont déclarés), jamais au-dessous de 0. Seuls les cas connus comptent : les enfants que personne n’a encore identifiés n’y figurent pas.',
			'Superviseurs : gestionnaires de cas divisés par le plus grand, puis par le plus petit nombre par superviseur, arrondis à l’entier supérieur, moins les superviseurs déclarés pour chaque camp.',
			'La dernière ligne additionne ce qui manque, camp par camp. C’est la somme des déficits : un excédent à un endroit ne comble pas un déficit ailleurs.'
		],
		es: [
			'Necesarios: casos abiertos divididos entre el valor de referencia, con redondeo al alza, campamento por campamento. Faltan: los necesarios menos los gestores de casos con casos a cargo (puestos a tiempo completo cuando se indican), nunca menos de 0. Solo cuentan los casos conocidos: los niños y niñas a quienes nadie ha identificado aún no figuran.',
			'Supervisores: gestores de casos divididos entre el número mayor y el menor por supervisor, con redondeo al alza, menos los supervisores de los que se informa, campamento por campamento.',
			'La última línea suma lo que falta. Es la suma de los déficits, campamento por campamento: lo que sobra en un lugar no cubre lo que falta en otro.'
		],
		ar: [
			'اللازم: الحالات المفتوحة مقسومة على القيمة المرجعية، مع التقريب إلى الأعلى في كلٍّ من المخيمات. النقص: اللازم مطروحًا منه أخصائيو إدارة الحالة المكلفون بحالات (بوظائف الدوام الكامل حيث يُبلغ عنها)، ولا يقل أبدًا عن 0. ولا تُحتسب إلا الحالات المعروفة: فالأطفال الذين لم يصل إليهم أحد بعد غير داخلين فيه.',
			'المشرفون: عدد أخصائيي إدارة الحالة مقسومًا على العدد الأكبر ثم على العدد الأصغر لكل مشرف، مع التقريب إلى الأعلى، مطروحًا منه المشرفون المبلغ عنهم في كلٍّ من المخيمات.',
			'يجمع السطر الأخير ما ينقص. وهو مجموع أوجه النقص: فالفائض في أيٍّ من المخيمات لا يسدّ نقصًا في مكان آخر.'
		]
	}
};

testSentences(['planner'], SAID, WRITTEN, [
	'planner_recruit_for',
	'planner_remove_recruit',
	'planner_table_caption',
	'planner_file',
	'planner_printed'
]);
