import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import { profileLead, profileSentence, toReviews, type Reporting } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const month = parseMonth('2025-12');
const AREAS = [
	{ code: 'XA', name: 'Exampleland', level: '0' as const, parent: null },
	{ code: 'XA1', name: 'North', level: '1' as const, parent: 'XA' },
	{ code: 'XA11', name: 'Harbour', level: '2' as const, parent: 'XA1' }
];
const told = (n: number, more: Partial<MetricRow> = {}) => rowOf('XA', n, more);
const hidden = (reason: Parameters<typeof missing>[0], workers: Cell = missing(reason)) =>
	rowOf('XA', missing(reason), { numerator: workers });
const REVIEW_AREAS = ['1_law', '2_resources', '4_standards', '5_licensing', '6_associations'];

/** What was reviewed of the parts that are told in text, one status each. */
const reviewed = (...statuses: string[]) =>
	toReviews(
		statuses.map((status, at) => ({
			areaCode: 'XA',
			reviewArea: REVIEW_AREAS[at]!,
			status,
			reviewedOn: '2025-03-14',
			source: 'Act 12 of 2019',
			note: 'Since 2019'
		})),
		'XA',
		AREAS
	);
const say = (workers: MetricRow | undefined, ...statuses: string[]) =>
	profileSentence('Exampleland', workers, reviewed(...statuses));
const everybody: Reporting = { month, reported: 3, expected: 3, incomplete: [] };

const SAID = {
	'workers for children, and one part in place': () => say(told(41.2), 'enforced'),
	'none of two parts in place': () => say(told(0), 'absent', 'draft'),
	'two of three': () => say(told(41.2), 'enforced', 'in_place', 'draft'),
	'nothing reviewed': () => say(told(41.2)),
	'a range of workers': () => say(rowOf('XA', { kind: 'range', low: 38, high: 40 }), 'enforced'),
	'children are not known': () => say(hidden('no-population', { kind: 'value', value: 120 })),
	'workers are withheld': () => say(hidden('withheld'), 'enforced'),
	'nobody has reported': () => [say(hidden('no-report')), say(undefined)],
	below: () => profileLead(month, '1', everybody, reviewed('enforced', 'unknown')),
	'below: of a country': () => profileLead(month, '0', everybody, reviewed()),
	'parts in place': () => counts((known) => m.profile_sentence_system({ inPlace: 0, known })),
	'parts without a review': () => counts((count) => m.profile_lead_not_reviewed({ count })),
	'parts that are not known': () => counts((count) => m.profile_lead_unknown({ count })),
	'of a part': () => reviewed('enforced')[0]!.details,
	'of a part, from around': () =>
		toReviews(
			[
				{
					areaCode: 'XA',
					reviewArea: '1_law',
					status: 'draft',
					reviewedOn: '2025-03-14',
					source: 'Act 12',
					note: null
				},
				{
					areaCode: 'XA11',
					reviewArea: '1_law',
					status: 'in_place',
					reviewedOn: '2025-03-14',
					source: 'Act 12',
					note: null
				}
			],
			'XA1',
			AREAS
		)[0]!.details,
	'of a part, from inside': () =>
		toReviews(
			[
				{
					areaCode: 'XA11',
					reviewArea: '1_law',
					status: 'in_place',
					reviewedOn: '2025-03-14',
					source: 'Act 12',
					note: null
				}
			],
			'XA1',
			AREAS
		)[0]!.details,
	opinions: () => [
		m.profile_perceptions_text({ month: 'M' }),
		m.profile_perceptions_note({ count: 5 }),
		m.profile_file_response({ response: '80%', invited: '120', status: '–' })
	],
	'about the page': () => [
		m.profile_missing_review({ file: 'profile_review.csv' }),
		m.profile_generated({ day: '5', count: 4 })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'workers for children, and one part in place': {
		en: 'Exampleland: 41.2 caseworkers per 100,000 children; 1 of 1 reviewed part of the system is in place',
		fr: 'Exampleland : 41,2 gestionnaires de cas pour 100 000 enfants ; 1 domaine du système examiné, dont 1 en place',
		es: 'Exampleland: 41,2 gestores de casos por cada 100.000 niños y niñas; partes del sistema establecidas: 1 de 1 revisada',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة لكل 100,000 طفل هو 41.2؛ القائم من مكوّنات المنظومة: 1 من أصل مكوّن واحد روجع'
	},
	'none of two parts in place': {
		en: 'Exampleland: 0.0 caseworkers per 100,000 children; 0 of 2 reviewed parts of the system are in place',
		fr: 'Exampleland : 0,0 gestionnaires de cas pour 100 000 enfants ; 2 domaines du système examinés, dont 0 en place',
		es: 'Exampleland: 0,0 gestores de casos por cada 100.000 niños y niñas; partes del sistema establecidas: 0 de 2 revisadas',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة لكل 100,000 طفل هو 0.0؛ القائم من مكوّنات المنظومة: 0 من أصل مكوّنين روجعا'
	},
	'two of three': {
		en: 'Exampleland: 41.2 caseworkers per 100,000 children; 2 of 3 reviewed parts of the system are in place',
		fr: 'Exampleland : 41,2 gestionnaires de cas pour 100 000 enfants ; 3 domaines du système examinés, dont 2 en place',
		es: 'Exampleland: 41,2 gestores de casos por cada 100.000 niños y niñas; partes del sistema establecidas: 2 de 3 revisadas',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة لكل 100,000 طفل هو 41.2؛ القائم من مكوّنات المنظومة: 2 من أصل 3 مكوّنات روجعت'
	},
	'nothing reviewed': {
		en: 'Exampleland: 41.2 caseworkers per 100,000 children; no part of the system has a known status',
		fr: 'Exampleland : 41,2 gestionnaires de cas pour 100 000 enfants ; le statut d’aucun domaine du système n’est connu',
		es: 'Exampleland: 41,2 gestores de casos por cada 100.000 niños y niñas; no se conoce el estado de ninguna parte del sistema',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة لكل 100,000 طفل هو 41.2؛ لا يوجد مكوّن من مكوّنات المنظومة وضعه معروف'
	},
	'a range of workers': {
		en: 'Exampleland: 38–40 caseworkers per 100,000 children; 1 of 1 reviewed part of the system is in place',
		fr: 'Exampleland : 38–40 gestionnaires de cas pour 100 000 enfants ; 1 domaine du système examiné, dont 1 en place',
		es: 'Exampleland: 38–40 gestores de casos por cada 100.000 niños y niñas; partes del sistema establecidas: 1 de 1 revisada',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة لكل 100,000 طفل هو 38–40؛ القائم من مكوّنات المنظومة: 1 من أصل مكوّن واحد روجع'
	},
	'children are not known': {
		en: 'Exampleland: 120 caseworkers, for a number of children that is not known; no part of the system has a known status',
		fr: 'Exampleland : 120 gestionnaires de cas, pour un nombre d’enfants inconnu ; le statut d’aucun domaine du système n’est connu',
		es: 'Exampleland: 120 gestores de casos, para un número de niños y niñas que se desconoce; no se conoce el estado de ninguna parte del sistema',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة 120، وعدد الأطفال غير معروف؛ لا يوجد مكوّن من مكوّنات المنظومة وضعه معروف'
	},
	'workers are withheld': {
		en: 'Exampleland: the number of caseworkers is withheld; 1 of 1 reviewed part of the system is in place',
		fr: 'Exampleland : le nombre de gestionnaires de cas n’est pas communiqué ; 1 domaine du système examiné, dont 1 en place',
		es: 'Exampleland: el número de gestores de casos está reservado; partes del sistema establecidas: 1 de 1 revisada',
		ar: 'Exampleland: عدد أخصائيي إدارة الحالة محجوب؛ القائم من مكوّنات المنظومة: 1 من أصل مكوّن واحد روجع'
	},
	'nobody has reported': {
		en: [
			'Exampleland: nobody has reported how many caseworkers there are; no part of the system has a known status',
			'Exampleland: nobody has reported how many caseworkers there are; no part of the system has a known status'
		],
		fr: [
			'Exampleland : personne n’a indiqué combien il y a de gestionnaires de cas ; le statut d’aucun domaine du système n’est connu',
			'Exampleland : personne n’a indiqué combien il y a de gestionnaires de cas ; le statut d’aucun domaine du système n’est connu'
		],
		es: [
			'Exampleland: nadie ha informado de cuántos gestores de casos hay; no se conoce el estado de ninguna parte del sistema',
			'Exampleland: nadie ha informado de cuántos gestores de casos hay; no se conoce el estado de ninguna parte del sistema'
		],
		ar: [
			'Exampleland: لم يُبلِّغ أحد عن عدد أخصائيي إدارة الحالة؛ لا يوجد مكوّن من مكوّنات المنظومة وضعه معروف',
			'Exampleland: لم يُبلِّغ أحد عن عدد أخصائيي إدارة الحالة؛ لا يوجد مكوّن من مكوّنات المنظومة وضعه معروف'
		]
	},
	below: {
		en: [
			'The seven areas of the social service workforce review, as of December 2025.',
			'All 3 expected agencies have sent every file.',
			'3 parts of the system have not been reviewed.',
			'The status of 1 part was reviewed and is not known.',
			'The rate per 100,000 is written for whole countries: read it with care for a smaller area. No global benchmark exists.'
		],
		fr: [
			'Les sept domaines de l’examen du personnel des services sociaux, à fin décembre 2025.',
			'Les 3 agences attendues ont transmis tous leurs fichiers.',
			'3 domaines du système n’ont pas été examinés.',
			'1 domaine a été examiné, mais son statut est inconnu.',
			'Le taux pour 100 000 est conçu pour des pays entiers : à lire avec prudence pour une zone plus petite. Il n’existe pas de valeur de référence mondiale.'
		],
		es: [
			'Las siete áreas de la revisión del personal de servicios sociales, a fecha de diciembre de 2025.',
			'Las 3 agencias previstas han enviado todos los archivos.',
			'3 partes del sistema no se han revisado.',
			'1 parte se revisó y se desconoce su estado.',
			'La tasa por cada 100.000 está pensada para países enteros: en una zona más pequeña, léala con cautela. No existe un valor de referencia mundial.'
		],
		ar: [
			'المجالات السبعة لمراجعة القوى العاملة في الخدمة الاجتماعية، حتى ديسمبر 2025.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 3، كل ملفاتها.',
			'3 مكوّنات من المنظومة لم تُراجَع.',
			'مكوّن واحد روجع ووضعه غير معروف.',
			'وُضع المعدل لكل 100,000 لبلدان بأكملها، فيُقرأ بحذر في المناطق الأصغر. لا توجد قيمة مرجعية عالمية.'
		]
	},
	'below: of a country': {
		en: [
			'The seven areas of the social service workforce review, as of December 2025.',
			'All 3 expected agencies have sent every file.',
			'5 parts of the system have not been reviewed.'
		],
		fr: [
			'Les sept domaines de l’examen du personnel des services sociaux, à fin décembre 2025.',
			'Les 3 agences attendues ont transmis tous leurs fichiers.',
			'5 domaines du système n’ont pas été examinés.'
		],
		es: [
			'Las siete áreas de la revisión del personal de servicios sociales, a fecha de diciembre de 2025.',
			'Las 3 agencias previstas han enviado todos los archivos.',
			'5 partes del sistema no se han revisado.'
		],
		ar: [
			'المجالات السبعة لمراجعة القوى العاملة في الخدمة الاجتماعية، حتى ديسمبر 2025.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 3، كل ملفاتها.',
			'5 مكوّنات من المنظومة لم تُراجَع.'
		]
	},
	'parts in place': {
		en: [
			'0 of 0 reviewed parts of the system are in place',
			'0 of 1 reviewed part of the system is in place',
			'0 of 2 reviewed parts of the system are in place',
			'0 of 3 reviewed parts of the system are in place',
			'0 of 11 reviewed parts of the system are in place',
			'0 of 100 reviewed parts of the system are in place'
		],
		fr: [
			'0 domaine du système examiné, dont 0 en place',
			'1 domaine du système examiné, dont 0 en place',
			'2 domaines du système examinés, dont 0 en place',
			'3 domaines du système examinés, dont 0 en place',
			'11 domaines du système examinés, dont 0 en place',
			'100 domaines du système examinés, dont 0 en place'
		],
		es: [
			'partes del sistema establecidas: 0 de 0 revisadas',
			'partes del sistema establecidas: 0 de 1 revisada',
			'partes del sistema establecidas: 0 de 2 revisadas',
			'partes del sistema establecidas: 0 de 3 revisadas',
			'partes del sistema establecidas: 0 de 11 revisadas',
			'partes del sistema establecidas: 0 de 100 revisadas'
		],
		ar: [
			'القائم من مكوّنات المنظومة: 0 من أصل 0 مكوّن روجعت',
			'القائم من مكوّنات المنظومة: 0 من أصل مكوّن واحد روجع',
			'القائم من مكوّنات المنظومة: 0 من أصل مكوّنين روجعا',
			'القائم من مكوّنات المنظومة: 0 من أصل 3 مكوّنات روجعت',
			'القائم من مكوّنات المنظومة: 0 من أصل 11 مكوّنًا روجعت',
			'القائم من مكوّنات المنظومة: 0 من أصل 100 مكوّن روجعت'
		]
	},
	'parts without a review': {
		en: [
			'0 parts of the system have not been reviewed.',
			'1 part of the system has not been reviewed.',
			'2 parts of the system have not been reviewed.',
			'3 parts of the system have not been reviewed.',
			'11 parts of the system have not been reviewed.',
			'100 parts of the system have not been reviewed.'
		],
		fr: [
			'0 domaine du système n’a pas été examiné.',
			'1 domaine du système n’a pas été examiné.',
			'2 domaines du système n’ont pas été examinés.',
			'3 domaines du système n’ont pas été examinés.',
			'11 domaines du système n’ont pas été examinés.',
			'100 domaines du système n’ont pas été examinés.'
		],
		es: [
			'0 partes del sistema no se han revisado.',
			'1 parte del sistema no se ha revisado.',
			'2 partes del sistema no se han revisado.',
			'3 partes del sistema no se han revisado.',
			'11 partes del sistema no se han revisado.',
			'100 partes del sistema no se han revisado.'
		],
		ar: [
			'0 مكوّن من المنظومة لم تُراجَع.',
			'مكوّن واحد من المنظومة لم يُراجَع.',
			'مكوّنان من المنظومة لم يُراجَعا.',
			'3 مكوّنات من المنظومة لم تُراجَع.',
			'11 مكوّنًا من المنظومة لم تُراجَع.',
			'100 مكوّن من المنظومة لم تُراجَع.'
		]
	},
	'parts that are not known': {
		en: [
			'The status of 0 parts was reviewed and is not known.',
			'The status of 1 part was reviewed and is not known.',
			'The status of 2 parts was reviewed and is not known.',
			'The status of 3 parts was reviewed and is not known.',
			'The status of 11 parts was reviewed and is not known.',
			'The status of 100 parts was reviewed and is not known.'
		],
		fr: [
			'0 domaine a été examiné, mais son statut est inconnu.',
			'1 domaine a été examiné, mais son statut est inconnu.',
			'2 domaines ont été examinés, mais leur statut est inconnu.',
			'3 domaines ont été examinés, mais leur statut est inconnu.',
			'11 domaines ont été examinés, mais leur statut est inconnu.',
			'100 domaines ont été examinés, mais leur statut est inconnu.'
		],
		es: [
			'0 partes se revisaron y se desconoce su estado.',
			'1 parte se revisó y se desconoce su estado.',
			'2 partes se revisaron y se desconoce su estado.',
			'3 partes se revisaron y se desconoce su estado.',
			'11 partes se revisaron y se desconoce su estado.',
			'100 partes se revisaron y se desconoce su estado.'
		],
		ar: [
			'0 مكوّن روجعت ووضعها غير معروف.',
			'مكوّن واحد روجع ووضعه غير معروف.',
			'مكوّنان روجعا ووضعهما غير معروف.',
			'3 مكوّنات روجعت ووضعها غير معروف.',
			'11 مكوّنًا روجعت ووضعها غير معروف.',
			'100 مكوّن روجعت ووضعها غير معروف.'
		]
	},
	'of a part': {
		en: [
			'Stated for Exampleland.',
			'Reviewed on March 14, 2025.',
			'Source: Act 12 of 2019.',
			'Note: Since 2019.'
		],
		fr: [
			'Indiqué pour Exampleland.',
			'Examiné le 14 mars 2025.',
			'Source : Act 12 of 2019.',
			'Remarque : Since 2019.'
		],
		es: [
			'Indicado para Exampleland.',
			'Fecha de la revisión: 14 de marzo de 2025.',
			'Fuente: Act 12 of 2019.',
			'Nota: Since 2019.'
		],
		ar: [
			'المنطقة المعنية: Exampleland.',
			'تاريخ المراجعة: 14 مارس 2025.',
			'المصدر: Act 12 of 2019.',
			'ملاحظة: Since 2019.'
		]
	},
	'of a part, from around': {
		en: [
			'Stated for Exampleland, the larger area that this one lies in.',
			'Reviewed on March 14, 2025.',
			'Source: Act 12.',
			'Also stated for smaller areas: Harbour (In place).'
		],
		fr: [
			'Indiqué pour Exampleland, la zone plus vaste qui comprend celle-ci.',
			'Examiné le 14 mars 2025.',
			'Source : Act 12.',
			'Indiqué aussi pour des zones plus petites : Harbour (En place).'
		],
		es: [
			'Indicado para Exampleland, la zona mayor a la que pertenece esta.',
			'Fecha de la revisión: 14 de marzo de 2025.',
			'Fuente: Act 12.',
			'Indicado también para zonas más pequeñas: Harbour (Establecido).'
		],
		ar: [
			'المنطقة المعنية: Exampleland، وهي المنطقة الأكبر التي تقع فيها هذه المنطقة.',
			'تاريخ المراجعة: 14 مارس 2025.',
			'المصدر: Act 12.',
			'ذُكر الوضع أيضًا لمناطق أصغر: Harbour (قائم).'
		]
	},
	'of a part, from inside': {
		en: ['Also stated for smaller areas: Harbour (In place).'],
		fr: ['Indiqué aussi pour des zones plus petites : Harbour (En place).'],
		es: ['Indicado también para zonas más pequeñas: Harbour (Establecido).'],
		ar: ['ذُكر الوضع أيضًا لمناطق أصغر: Harbour (قائم).']
	},
	opinions: {
		en: [
			'What caseworkers say of their work, from surveys in the 12 months up to M. Who answered in two surveys counts twice. Topics are never added, and there is no overall score.',
			'Where fewer than 5 people answered, answers are withheld.',
			'Response rate 80% of 120 invited; –'
		],
		fr: [
			'Ce que les gestionnaires de cas disent de leur travail, d’après les enquêtes menées sur les 12 mois jusqu’à fin M. Une personne qui a répondu à deux enquêtes compte deux fois. Les thèmes ne sont jamais additionnés, et il n’y a pas de score global.',
			'Lorsque moins de 5 personnes ont répondu, les réponses ne sont pas communiquées.',
			'Taux de réponse : 80% sur 120 personnes invitées ; –'
		],
		es: [
			'Lo que los gestores de casos dicen de su trabajo, según encuestas de los 12 meses hasta M. Quien respondió a dos encuestas cuenta dos veces. Los temas nunca se suman y no hay una puntuación global.',
			'Donde respondieron menos de 5 personas, las respuestas se reservan.',
			'Tasa de respuesta: 80% de 120 personas invitadas; –'
		],
		ar: [
			'ما يقوله أخصائيو إدارة الحالة عن عملهم، من استبيانات الأشهر الاثني عشر المنتهية في M. من أجاب عن استبيانين يُحسب مرتين. لا تُجمع المواضيع أبدًا، ولا توجد درجة إجمالية.',
			'إذا قلّ عدد المجيبين عن 5، تُحجب الإجابات.',
			'معدل الإجابة 80% من المدعوين (عددهم 120)؛ –'
		]
	},
	'about the page': {
		en: [
			'No review is loaded. The template profile_review.csv fills the status of the seven areas.',
			'Made on 5 with the Caseworker Atlas. Counts of children and cases from 1 to 4 are protected.'
		],
		fr: [
			'Aucun examen n’est chargé. Le modèle profile_review.csv fournit le statut des sept domaines.',
			'Établi le 5 avec Caseworker Atlas. Les nombres d’enfants et de cas de 1 à 4 sont protégés.'
		],
		es: [
			'No se ha cargado ninguna revisión. La plantilla profile_review.csv recoge el estado de las siete áreas.',
			'Elaborado el 5 con Caseworker Atlas. Los recuentos de niños y niñas y de casos de 1 a 4 están protegidos.'
		],
		ar: [
			'لم تُحمَّل أي مراجعة. القالب profile_review.csv يملأ وضع المجالات السبعة.',
			'أُعدّ بتاريخ 5 باستخدام Caseworker Atlas. أعداد الأطفال والحالات من 1 إلى 4 محمية.'
		]
	}
};

testSentences(['profile'], SAID, WRITTEN, ['profile_area_number']);
