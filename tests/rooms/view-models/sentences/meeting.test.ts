import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { decisionsToTake, toSlideModel, type DeckSlide, type Reporting } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const month = parseMonth('2025-12');
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const nameOf = (code: string) => `Camp ${code}`;
const silent = (...codes: string[]) =>
	codes.map((code) => ({ code, missing: '', hasSentNothing: true }));
const reportingOf = (reported: number, expected: number, codes: string[] = []): Reporting => ({
	month,
	reported,
	expected,
	incomplete: silent(...codes)
});

/** A slide of a meeting about Exampleland, where all counts of overdue actions are the same. */
const slide = (
	key: DeckSlide['key'],
	reporting = reportingOf(12, 12),
	overdue: Cell | number = 3
) =>
	toSlideModel({ key, view: null } as DeckSlide, {
		month,
		level: 'site',
		response: 'Exampleland',
		reportingOf: () => reporting,
		settings: DEFAULT_SETTINGS,
		nameOf,
		read: () => [rowOf('1', overdue)]
	});
const NOTHING = { gap: [], caseload: [], services: [], overdue: undefined };
const ask = (figures: Partial<Parameters<typeof decisionsToTake>[0]>, codes: string[] = []) =>
	decisionsToTake({ ...NOTHING, ...figures }, reportingOf(1, 2, codes), nameOf);
const alone = (...codes: string[]): MetricRow[] =>
	codes.map((code) => rowOf(code, missing('zero-denominator')));

const SAID = {
	'the opening': () => slide('opening')!.sentence,
	'the opening without a name': () => m.meeting_opening_untold({ month: 'M' }),
	changes: () => slide('changes')!.sentence,
	'who has reported': () => [
		slide('reporting')!.sentence,
		slide('reporting', reportingOf(11, 12, ['ORG03']))!.sentence,
		slide('reporting', reportingOf(0, 0))!.sentence
	],
	'agencies of those expected': () =>
		[1, 2, 3, 11, 100].map((expected) =>
			m.meeting_reporting_some({ reported: expected - 1, expected })
		),
	'actions of the plans': () => [
		m.meeting_overdue({ overdue: '3' }),
		m.meeting_overdue({ overdue: '2–4' }),
		m.meeting_unaddressed({ open: '0' })
	],
	'cases and nobody in post': () => [
		...ask({ caseload: alone('2') }),
		...ask({ caseload: alone('2', '3') }),
		...ask({ caseload: alone('1', '2', '3', '4', '5') })
	],
	'where the next caseworkers go': () => [
		...ask({ gap: [rowOf('1', 2)] }),
		...ask({ gap: [rowOf('1', 2), rowOf('2', 9), rowOf('3', 4)] })
	],
	'camps without a working acute service': () => [
		...ask({ services: [rowOf('1', 0)] }),
		...ask({ services: ['1', '2', '3', '4', '5'].map((code) => rowOf(code, 0)) })
	],
	'actions that are overdue': () =>
		[1, 2, 3, 11, 100].flatMap((overdue) => ask({ overdue: rowOf('', overdue) })),
	'actions that are overdue, at least': () =>
		[1, 2, 3, 11].flatMap((low) => ask({ overdue: rowOf('', range(low, 20)) })),
	'agencies that are silent': () => [
		...ask({}, ['ORG03']),
		...ask({}, ['ORG03', 'ORG07']),
		...ask({}, ['ORG03', 'ORG07', 'ORG11'])
	],
	'more areas': () => counts((count) => m.meeting_more({ count })),
	notes: () => [
		m.meeting_note_by({ month: 'M' }),
		m.meeting_note_refused({ why: 'W', whatToDo: 'D' }),
		m.meeting_open_refused({ place: '1', why: 'W', whatToDo: 'D' }),
		m.meeting_open_ignored({ count: 2 }),
		m.meeting_notes_of({ count: 2 })
	],
	'about the slides': () => [
		m.meeting_place({ place: '2', count: '9' }),
		m.meeting_frozen({ time: '14:30' }),
		m.meeting_saved_slides({ file: 'meeting.pptx' }),
		m.meeting_facts_generated({ day: '5' }),
		m.meeting_facts_count({ count: 5 })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'the opening': {
		en: 'Exampleland: caseworkers, December 2025',
		fr: 'Exampleland : gestionnaires de cas, décembre 2025',
		es: 'Exampleland: gestores de casos, diciembre de 2025',
		ar: 'Exampleland: أخصائيو إدارة الحالة، ديسمبر 2025'
	},
	'the opening without a name': {
		en: 'Caseworkers, M',
		fr: 'Gestionnaires de cas, M',
		es: 'Gestores de casos, M',
		ar: 'أخصائيو إدارة الحالة، M'
	},
	changes: {
		en: 'What has changed since November 2025',
		fr: 'Ce qui a changé depuis novembre 2025',
		es: 'Qué ha cambiado desde noviembre de 2025',
		ar: 'ما الذي تغيّر منذ نوفمبر 2025'
	},
	'who has reported': {
		en: [
			'Every expected agency has sent every file',
			'11 of 12 agencies have sent every file',
			'No list of expected files is loaded'
		],
		fr: [
			'Chaque agence attendue a transmis tous ses fichiers',
			'Agences ayant transmis tous leurs fichiers : 11 sur 12',
			'Aucune liste de fichiers attendus n’est chargée'
		],
		es: [
			'Todas las agencias previstas han enviado todos los archivos',
			'Agencias que han enviado todos los archivos: 11 de 12',
			'No hay ninguna lista de archivos previstos cargada'
		],
		ar: [
			'أرسلت جميع الوكالات المتوقعة كل ملفاتها',
			'الوكالات التي أرسلت جميع ملفاتها: 11 من أصل 12',
			'لم تُحمَّل قائمة بالملفات المتوقعة'
		]
	},
	'agencies of those expected': {
		en: [
			'0 of 1 agency has sent every file',
			'1 of 2 agencies have sent every file',
			'2 of 3 agencies have sent every file',
			'10 of 11 agencies have sent every file',
			'99 of 100 agencies have sent every file'
		],
		fr: [
			'Agences ayant transmis tous leurs fichiers : 0 sur 1',
			'Agences ayant transmis tous leurs fichiers : 1 sur 2',
			'Agences ayant transmis tous leurs fichiers : 2 sur 3',
			'Agences ayant transmis tous leurs fichiers : 10 sur 11',
			'Agences ayant transmis tous leurs fichiers : 99 sur 100'
		],
		es: [
			'Agencias que han enviado todos los archivos: 0 de 1',
			'Agencias que han enviado todos los archivos: 1 de 2',
			'Agencias que han enviado todos los archivos: 2 de 3',
			'Agencias que han enviado todos los archivos: 10 de 11',
			'Agencias que han enviado todos los archivos: 99 de 100'
		],
		ar: [
			'الوكالات التي أرسلت جميع ملفاتها: 0 من أصل 1',
			'الوكالات التي أرسلت جميع ملفاتها: 1 من أصل 2',
			'الوكالات التي أرسلت جميع ملفاتها: 2 من أصل 3',
			'الوكالات التي أرسلت جميع ملفاتها: 10 من أصل 11',
			'الوكالات التي أرسلت جميع ملفاتها: 99 من أصل 100'
		]
	},
	'actions of the plans': {
		en: [
			'Overdue actions of the quality plans: 3.',
			'Overdue actions of the quality plans: 2–4.',
			'Critical items without an action: 0.'
		],
		fr: [
			'Actions en retard des plans qualité : 3.',
			'Actions en retard des plans qualité : 2–4.',
			'Points à traiter en priorité absolue sans action : 0.'
		],
		es: [
			'Acciones atrasadas de los planes de calidad: 3.',
			'Acciones atrasadas de los planes de calidad: 2–4.',
			'Puntos críticos sin acción: 0.'
		],
		ar: [
			'الإجراءات المتأخرة في خطط الجودة: 3.',
			'الإجراءات المتأخرة في خطط الجودة: 2–4.',
			'البنود الحرجة بلا إجراء: 0.'
		]
	},
	'cases and nobody in post': {
		en: [
			'Who takes on the open cases of Camp 2, where no caseworker is in post?',
			'Who takes on the open cases of Camp 2 and Camp 3, where no caseworker is in post?',
			'Who takes on the open cases of Camp 1, Camp 2, Camp 3, and 2 more areas, where no caseworker is in post?'
		],
		fr: [
			'Qui reprend les cas ouverts là où aucun gestionnaire de cas n’est en poste : Camp 2 ?',
			'Qui reprend les cas ouverts là où aucun gestionnaire de cas n’est en poste : Camp 2 et Camp 3 ?',
			'Qui reprend les cas ouverts là où aucun gestionnaire de cas n’est en poste : Camp 1, Camp 2, Camp 3 et 2 autres zones ?'
		],
		es: [
			'¿Quién asume los casos abiertos donde no hay ningún gestor de casos en su puesto: Camp 2?',
			'¿Quién asume los casos abiertos donde no hay ningún gestor de casos en su puesto: Camp 2 y Camp 3?',
			'¿Quién asume los casos abiertos donde no hay ningún gestor de casos en su puesto: Camp 1, Camp 2, Camp 3 y 2 zonas más?'
		],
		ar: [
			'من يتولى الحالات المفتوحة حيث لا يوجد أي أخصائي إدارة حالة على رأس عمله: Camp 2؟',
			'من يتولى الحالات المفتوحة حيث لا يوجد أي أخصائي إدارة حالة على رأس عمله: Camp 2 وCamp 3؟',
			'من يتولى الحالات المفتوحة حيث لا يوجد أي أخصائي إدارة حالة على رأس عمله: Camp 1 وCamp 2 وCamp 3 ومناطق أخرى: 2؟'
		]
	},
	'where the next caseworkers go': {
		en: [
			'Where do the next caseworkers go? Most are missing in Camp 1.',
			'Where do the next caseworkers go? Most are missing in Camp 2, Camp 3, and Camp 1.'
		],
		fr: [
			'Où affecter les prochains gestionnaires de cas ? C’est ici qu’il en manque le plus : Camp 1.',
			'Où affecter les prochains gestionnaires de cas ? C’est ici qu’il en manque le plus : Camp 2, Camp 3 et Camp 1.'
		],
		es: [
			'¿Adónde van los próximos gestores de casos? Donde más faltan: Camp 1.',
			'¿Adónde van los próximos gestores de casos? Donde más faltan: Camp 2, Camp 3 y Camp 1.'
		],
		ar: [
			'إلى أين يذهب أخصائيو إدارة الحالة القادمون؟ أكثر المناطق نقصًا: Camp 1.',
			'إلى أين يذهب أخصائيو إدارة الحالة القادمون؟ أكثر المناطق نقصًا: Camp 2 وCamp 3 وCamp 1.'
		]
	},
	'camps without a working acute service': {
		en: [
			'How do children in Camp 1 reach the acute services, of which none is working there?',
			'How do children in Camp 1, Camp 2, Camp 3, and 2 more areas reach the acute services, of which none is working there?'
		],
		fr: [
			'Comment donner accès aux services d’urgence aux enfants là où aucun ne fonctionne : Camp 1 ?',
			'Comment donner accès aux services d’urgence aux enfants là où aucun ne fonctionne : Camp 1, Camp 2, Camp 3 et 2 autres zones ?'
		],
		es: [
			'¿Cómo llegan los niños y niñas a los servicios urgentes donde no funciona ninguno: Camp 1?',
			'¿Cómo llegan los niños y niñas a los servicios urgentes donde no funciona ninguno: Camp 1, Camp 2, Camp 3 y 2 zonas más?'
		],
		ar: [
			'كيف يصل الأطفال إلى الخدمات العاجلة حيث لا يعمل أي منها: Camp 1؟',
			'كيف يصل الأطفال إلى الخدمات العاجلة حيث لا يعمل أي منها: Camp 1 وCamp 2 وCamp 3 ومناطق أخرى: 2؟'
		]
	},
	'actions that are overdue': {
		en: [
			'Who finishes the 1 overdue action of the quality plan?',
			'Who finishes the 2 overdue actions of the quality plans?',
			'Who finishes the 3 overdue actions of the quality plans?',
			'Who finishes the 11 overdue actions of the quality plans?',
			'Who finishes the 100 overdue actions of the quality plans?'
		],
		fr: [
			'Qui achève l’action en retard du plan qualité (1) ?',
			'Qui achève les 2 actions en retard des plans qualité ?',
			'Qui achève les 3 actions en retard des plans qualité ?',
			'Qui achève les 11 actions en retard des plans qualité ?',
			'Qui achève les 100 actions en retard des plans qualité ?'
		],
		es: [
			'¿Quién termina la acción atrasada del plan de calidad (1)?',
			'¿Quién termina las 2 acciones atrasadas de los planes de calidad?',
			'¿Quién termina las 3 acciones atrasadas de los planes de calidad?',
			'¿Quién termina las 11 acciones atrasadas de los planes de calidad?',
			'¿Quién termina las 100 acciones atrasadas de los planes de calidad?'
		],
		ar: [
			'من يُنجز الإجراء المتأخر في خطة الجودة (1)؟',
			'من يُنجز الإجراءين المتأخرين في خطط الجودة (2)؟',
			'من يُنجز 3 إجراءات متأخرة في خطط الجودة؟',
			'من يُنجز 11 إجراءً متأخرًا في خطط الجودة؟',
			'من يُنجز 100 إجراء متأخر في خطط الجودة؟'
		]
	},
	'actions that are overdue, at least': {
		en: [
			'Who finishes the overdue actions of the quality plans, at least 1?',
			'Who finishes the overdue actions of the quality plans, at least 2?',
			'Who finishes the overdue actions of the quality plans, at least 3?',
			'Who finishes the overdue actions of the quality plans, at least 11?'
		],
		fr: [
			'Qui achève les actions en retard des plans qualité (au moins 1) ?',
			'Qui achève les actions en retard des plans qualité (au moins 2) ?',
			'Qui achève les actions en retard des plans qualité (au moins 3) ?',
			'Qui achève les actions en retard des plans qualité (au moins 11) ?'
		],
		es: [
			'¿Quién termina las acciones atrasadas de los planes de calidad (al menos 1)?',
			'¿Quién termina las acciones atrasadas de los planes de calidad (al menos 2)?',
			'¿Quién termina las acciones atrasadas de los planes de calidad (al menos 3)?',
			'¿Quién termina las acciones atrasadas de los planes de calidad (al menos 11)?'
		],
		ar: [
			'من يُنجز الإجراءات المتأخرة في خطط الجودة (على الأقل 1)؟',
			'من يُنجز الإجراءات المتأخرة في خطط الجودة (على الأقل 2)؟',
			'من يُنجز الإجراءات المتأخرة في خطط الجودة (على الأقل 3)؟',
			'من يُنجز الإجراءات المتأخرة في خطط الجودة (على الأقل 11)؟'
		]
	},
	'agencies that are silent': {
		en: [
			'Who helps ORG03 to send what is missing?',
			'Who helps ORG03 and ORG07 to send what is missing?',
			'Who helps ORG03, ORG07, and ORG11 to send what is missing?'
		],
		fr: [
			'Qui aide à envoyer ce qui manque : ORG03 ?',
			'Qui aide à envoyer ce qui manque : ORG03 et ORG07 ?',
			'Qui aide à envoyer ce qui manque : ORG03, ORG07 et ORG11 ?'
		],
		es: [
			'¿Quién ayuda a enviar lo que falta: ORG03?',
			'¿Quién ayuda a enviar lo que falta: ORG03 y ORG07?',
			'¿Quién ayuda a enviar lo que falta: ORG03, ORG07 y ORG11?'
		],
		ar: [
			'من يساعد على إرسال ما ينقص: ORG03؟',
			'من يساعد على إرسال ما ينقص: ORG03 وORG07؟',
			'من يساعد على إرسال ما ينقص: ORG03 وORG07 وORG11؟'
		]
	},
	'more areas': {
		en: [
			'0 more areas',
			'1 more area',
			'2 more areas',
			'3 more areas',
			'11 more areas',
			'100 more areas'
		],
		fr: [
			'0 autre zone',
			'1 autre zone',
			'2 autres zones',
			'3 autres zones',
			'11 autres zones',
			'100 autres zones'
		],
		es: [
			'0 zonas más',
			'1 zona más',
			'2 zonas más',
			'3 zonas más',
			'11 zonas más',
			'100 zonas más'
		],
		ar: [
			'مناطق أخرى: 0',
			'منطقة أخرى: 1',
			'مناطق أخرى: 2',
			'مناطق أخرى: 3',
			'مناطق أخرى: 11',
			'مناطق أخرى: 100'
		]
	},
	notes: {
		en: [
			'by M',
			'Not noted: W. D',
			'Note 1: W. D Nothing was opened.',
			'Slides that name something that is not loaded here: 2. They are left out.',
			'Notes, 2 on this slide'
		],
		fr: [
			'd’ici M',
			'Non noté : W. D',
			'Note 1 : W. D Rien n’a été ouvert.',
			'Diapositives qui nomment ce qui n’est pas chargé ici : 2. Elles sont laissées de côté.',
			'Notes, 2 sur cette diapositive'
		],
		es: [
			'para M',
			'No anotado: W. D',
			'Nota 1: W. D No se ha abierto nada.',
			'Diapositivas que nombran algo que no está cargado aquí: 2. Quedan fuera.',
			'Notas, 2 en esta diapositiva'
		],
		ar: [
			'بحلول M',
			'لم تُدوَّن: W. D',
			'الملاحظة 1: W. D لم يُفتح شيء.',
			'شرائح تشير إلى ما ليس محمّلًا هنا: 2. وقد استُبعدت.',
			'الملاحظات، 2 في هذه الشريحة'
		]
	},
	'about the slides': {
		en: [
			'2 of 9',
			'Figures stand as at 14:30',
			'The slides are saved as meeting.pptx.',
			'made on 5',
			'counts under 5 are shown as ranges'
		],
		fr: [
			'2 sur 9',
			'Chiffres arrêtés à 14:30',
			'Les diapositives sont enregistrées sous meeting.pptx.',
			'établi le 5',
			'les effectifs inférieurs à 5 sont montrés en fourchettes'
		],
		es: [
			'2 de 9',
			'Cifras fijadas a las 14:30',
			'Las diapositivas se han guardado como meeting.pptx.',
			'elaborado el 5',
			'los recuentos menores de 5 se muestran como intervalos'
		],
		ar: [
			'2 من 9',
			'الأرقام كما كانت عند الساعة 14:30',
			'حُفظت الشرائح باسم meeting.pptx.',
			'أُعدّ في 5',
			'الأعداد التي تقل عن 5 تُعرض كنطاقات'
		]
	}
};

testSentences(['meeting'], SAID, WRITTEN, [
	'meeting_slide_up',
	'meeting_slide_down',
	'meeting_slide_remove',
	'meeting_slide_add',
	'meeting_view_add',
	'meeting_note_remove'
]);
