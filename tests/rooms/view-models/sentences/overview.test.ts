import { m } from '$lib/messages';
import { parseMonth, type Cell } from '$lib/tables';
import { reportedMark, reportingText, toNeedList, type Reporting } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const month = parseMonth('2025-12');
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const of = (reported: number, expected: number): Reporting => ({
	month,
	reported,
	expected,
	incomplete: []
});
const need = (...values: (Cell | number)[]) =>
	toNeedList(
		values.map((value, at) => rowOf(`Camp ${at + 1}`, value)),
		(code) => code,
		6
	);

const SAID = {
	'all have reported': () => [1, 2, 3, 11, 100].map((all) => reportingText(of(all, all))),
	'some have reported': () => [1, 2, 3, 11, 100].map((all) => reportingText(of(all - 1, all))),
	'nobody was expected': () => reportingText(of(0, 0)),
	'the mark in the header': () =>
		[1, 2, 3, 11, 100].map((expected) => reportedMark(of(expected - 1, expected), '')!.text),
	'what the mark tells': () => reportedMark(of(11, 12), '')!.hint,
	'parts of a need': () => need(30).areas[0]!.parts,
	'an order that is not certain': () => need(range(30, 40), range(35, 45)).uncertainOrder ?? '',
	'one camp of which nothing is known': () => need(30, missing('no-report')).unknownText ?? '',
	'three camps of which nothing is known': () =>
		need(missing('withheld'), missing('no-report'), missing('no-report')).unknownText ?? '',
	'camps of which nothing is known': () =>
		counts((count) => m.overview_need_unknown({ count, areas: 'Camp 1' })),
	'camps that are withheld': () =>
		counts((count) => m.overview_need_withheld({ count, areas: 'Camp 1' })),
	'about the page': () => [
		m.overview_headlines_of({ month: 'M' }),
		m.overview_missing_some({ files: 'F' }),
		m.overview_completeness_month({ month: 'M', share: '92%' }),
		m.shell_ignored_text({ parameters: 'P' }),
		m.shell_not_counted({ page: 'P' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'all have reported': {
		en: [
			'The one expected agency has sent every file.',
			'All 2 expected agencies have sent every file.',
			'All 3 expected agencies have sent every file.',
			'All 11 expected agencies have sent every file.',
			'All 100 expected agencies have sent every file.'
		],
		fr: [
			'La seule agence attendue a transmis tous ses fichiers.',
			'Les 2 agences attendues ont transmis tous leurs fichiers.',
			'Les 3 agences attendues ont transmis tous leurs fichiers.',
			'Les 11 agences attendues ont transmis tous leurs fichiers.',
			'Les 100 agences attendues ont transmis tous leurs fichiers.'
		],
		es: [
			'La única agencia prevista ha enviado todos los archivos.',
			'Las 2 agencias previstas han enviado todos los archivos.',
			'Las 3 agencias previstas han enviado todos los archivos.',
			'Las 11 agencias previstas han enviado todos los archivos.',
			'Las 100 agencias previstas han enviado todos los archivos.'
		],
		ar: [
			'أرسلت الوكالة الوحيدة المتوقعة جميع ملفاتها.',
			'أرسلت الوكالتان المتوقعتان جميع ملفاتهما.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 3، كل ملفاتها.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 11، كل ملفاتها.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 100، كل ملفاتها.'
		]
	},
	'some have reported': {
		en: [
			'0 of 1 expected agency has sent every file.',
			'1 of 2 expected agencies have sent every file.',
			'2 of 3 expected agencies have sent every file.',
			'10 of 11 expected agencies have sent every file.',
			'99 of 100 expected agencies have sent every file.'
		],
		fr: [
			'Agences attendues ayant transmis tous leurs fichiers : 0 sur 1.',
			'Agences attendues ayant transmis tous leurs fichiers : 1 sur 2.',
			'Agences attendues ayant transmis tous leurs fichiers : 2 sur 3.',
			'Agences attendues ayant transmis tous leurs fichiers : 10 sur 11.',
			'Agences attendues ayant transmis tous leurs fichiers : 99 sur 100.'
		],
		es: [
			'Agencias que han enviado todos los archivos: 0 de 1 prevista.',
			'Agencias que han enviado todos los archivos: 1 de 2 previstas.',
			'Agencias que han enviado todos los archivos: 2 de 3 previstas.',
			'Agencias que han enviado todos los archivos: 10 de 11 previstas.',
			'Agencias que han enviado todos los archivos: 99 de 100 previstas.'
		],
		ar: [
			'أرسلت جميع ملفاتها 0 من أصل وكالة واحدة متوقعة.',
			'أرسلت جميع ملفاتها 1 من أصل وكالتين متوقعتين.',
			'أرسلت جميع ملفاتها 2 من أصل 3 وكالات متوقعة.',
			'أرسلت جميع ملفاتها 10 من أصل 11 وكالة متوقعة.',
			'أرسلت جميع ملفاتها 99 من أصل 100 وكالة متوقعة.'
		]
	},
	'nobody was expected': {
		en: 'No list of expected files is loaded, so it is not known who is missing.',
		fr: 'Aucune liste de fichiers attendus n’est chargée : on ne sait donc pas qui manque.',
		es: 'No se ha cargado ninguna lista de archivos previstos, por lo que no se sabe quién falta.',
		ar: 'لم تُحمَّل قائمة بالملفات المتوقعة، لذا لا يُعرف من لم يقدّم تقاريره.'
	},
	'the mark in the header': {
		en: [
			'0 of 1 agency reported',
			'1 of 2 agencies reported',
			'2 of 3 agencies reported',
			'10 of 11 agencies reported',
			'99 of 100 agencies reported'
		],
		fr: [
			'Rapports d’agences : 0 sur 1',
			'Rapports d’agences : 1 sur 2',
			'Rapports d’agences : 2 sur 3',
			'Rapports d’agences : 10 sur 11',
			'Rapports d’agences : 99 sur 100'
		],
		es: [
			'0 de 1 agencia con informe',
			'1 de 2 agencias con informe',
			'2 de 3 agencias con informe',
			'10 de 11 agencias con informe',
			'99 de 100 agencias con informe'
		],
		ar: [
			'أبلغت 0 من أصل وكالة واحدة',
			'أبلغت 1 من أصل وكالتين',
			'أبلغت 2 من أصل 3 وكالات',
			'أبلغت 10 من أصل 11 وكالة',
			'أبلغت 99 من أصل 100 وكالة'
		]
	},
	'what the mark tells': {
		en: 'Reporting completeness, December 2025',
		fr: 'Complétude des rapports, décembre 2025',
		es: 'Informes recibidos, diciembre de 2025',
		ar: 'اكتمال الإبلاغ، ديسمبر 2025'
	},
	'parts of a need': {
		en: '100 open cases ÷ 4 caseworkers holding cases',
		fr: 'Cas ouverts (100) ÷ gestionnaires de cas ayant des cas en charge (4)',
		es: '100 casos abiertos ÷ 4 gestores de casos con casos a cargo',
		ar: 'الحالات المفتوحة: 100 ÷ أخصائيو إدارة الحالة المكلفون بحالات: 4'
	},
	'an order that is not certain': {
		en: 'The ranges of Camp 2 and Camp 1 overlap with a neighbour’s: their order is not certain.',
		fr: 'Camp 2 et Camp 1 : la fourchette recoupe celle d’une zone voisine dans la liste, l’ordre n’est pas certain.',
		es: 'Los intervalos de Camp 2 y Camp 1 se superponen con los de una zona vecina en la lista: su orden no es seguro.',
		ar: 'تتداخل نطاقات Camp 2 وCamp 1 مع نطاق منطقة مجاورة لها في القائمة؛ فترتيبها غير مؤكد.'
	},
	'one camp of which nothing is known': {
		en: 'No report from Camp 2: its need is not known.',
		fr: 'Aucun rapport pour Camp 2 : les besoins n’y sont pas connus.',
		es: 'Sin informe de Camp 2: no se conoce su necesidad.',
		ar: 'لا يوجد تقرير عن Camp 2؛ والاحتياج فيها غير معروف.'
	},
	'three camps of which nothing is known': {
		en: 'No report from Camp 2 and Camp 3: their need is not known. The figure of Camp 1 is withheld: its need is not known.',
		fr: 'Aucun rapport pour Camp 2 et Camp 3 : les besoins n’y sont pas connus. Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
		es: 'Sin informe de Camp 2 y Camp 3: no se conoce la necesidad de estas zonas. La cifra de Camp 1 está reservada: no se conoce su necesidad.',
		ar: 'لا يوجد تقرير عن Camp 2 وCamp 3؛ والاحتياج فيها غير معروف. الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.'
	},
	'camps of which nothing is known': {
		en: [
			'No report from Camp 1: their need is not known.',
			'No report from Camp 1: its need is not known.',
			'No report from Camp 1: their need is not known.',
			'No report from Camp 1: their need is not known.',
			'No report from Camp 1: their need is not known.',
			'No report from Camp 1: their need is not known.'
		],
		fr: [
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.',
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.',
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.',
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.',
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.',
			'Aucun rapport pour Camp 1 : les besoins n’y sont pas connus.'
		],
		es: [
			'Sin informe de Camp 1: no se conoce la necesidad de estas zonas.',
			'Sin informe de Camp 1: no se conoce su necesidad.',
			'Sin informe de Camp 1: no se conoce la necesidad de estas zonas.',
			'Sin informe de Camp 1: no se conoce la necesidad de estas zonas.',
			'Sin informe de Camp 1: no se conoce la necesidad de estas zonas.',
			'Sin informe de Camp 1: no se conoce la necesidad de estas zonas.'
		],
		ar: [
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.',
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.',
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.',
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.',
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.',
			'لا يوجد تقرير عن Camp 1؛ والاحتياج فيها غير معروف.'
		]
	},
	'camps that are withheld': {
		en: [
			'The figures of Camp 1 are withheld: their need is not known.',
			'The figure of Camp 1 is withheld: its need is not known.',
			'The figures of Camp 1 are withheld: their need is not known.',
			'The figures of Camp 1 are withheld: their need is not known.',
			'The figures of Camp 1 are withheld: their need is not known.',
			'The figures of Camp 1 are withheld: their need is not known.'
		],
		fr: [
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.',
			'Chiffre non communiqué pour Camp 1 : les besoins n’y sont pas connus.'
		],
		es: [
			'Las cifras de Camp 1 están reservadas: no se conoce la necesidad de estas zonas.',
			'La cifra de Camp 1 está reservada: no se conoce su necesidad.',
			'Las cifras de Camp 1 están reservadas: no se conoce la necesidad de estas zonas.',
			'Las cifras de Camp 1 están reservadas: no se conoce la necesidad de estas zonas.',
			'Las cifras de Camp 1 están reservadas: no se conoce la necesidad de estas zonas.',
			'Las cifras de Camp 1 están reservadas: no se conoce la necesidad de estas zonas.'
		],
		ar: [
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.',
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.',
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.',
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.',
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.',
			'الرقم محجوب عن Camp 1؛ والاحتياج فيها غير معروف.'
		]
	},
	'about the page': {
		en: [
			'The whole response, M',
			'Missing: F',
			'M: 92%',
			'It names something that is not in the figures loaded here (P). The usual view is shown instead.',
			'P: this could not be counted'
		],
		fr: [
			'Ensemble de la réponse, M',
			'Il manque : F',
			'M : 92%',
			'Il désigne un élément qui ne figure pas dans les chiffres chargés ici (P). L’affichage habituel est présenté à la place.',
			'P : le calcul n’a pas pu être fait'
		],
		es: [
			'Toda la respuesta, M',
			'Falta: F',
			'M: 92%',
			'Menciona algo que no está en las cifras cargadas aquí (P). En su lugar se muestra la vista habitual.',
			'P: no se ha podido calcular'
		],
		ar: [
			'الاستجابة بأكملها، M',
			'الناقص: F',
			'M: 92%',
			'يشير الرابط إلى ما ليس في الأرقام المحمّلة هنا (P). ويُعرض بدلًا منه العرض المعتاد.',
			'P: تعذّر الاحتساب'
		]
	}
};

testSentences(['overview'], SAID, WRITTEN);
