import { m } from '$lib/messages';
import type { MetricRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import { capacityLead, capacitySentence, type Reporting } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { testSentences, type Written } from '../../../support/test-sentences';

const month = parseMonth('2025-12');
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const of = (value: Cell | number, told: Cell | number = 0): MetricRow =>
	rowOf('XA', value, {
		denominator: typeof told === 'number' ? { kind: 'value', value: told } : told
	});
const say = (trained?: MetricRow, supervisors?: MetricRow) =>
	capacitySentence(trained, supervisors, month);
const reporting = (reported: number, expected: number): Reporting => ({
	month,
	reported,
	expected,
	incomplete: []
});

const SAID = {
	'both are told': () => say(of(82, 154), of(67)),
	'both are ranges': () => say(of(range(74, 77), range(170, 175)), of(range(60, 67))),
	'all of three caseworkers, and no supervisor': () => say(of(100, 3), of(0)),
	'both are withheld': () => say(of(missing('withheld')), of(missing('withheld'))),
	'nobody is there': () => say(of(missing('not-applicable')), of(missing('zero-denominator'))),
	'one is not reported': () => [say(of(82, 154), undefined), say(undefined, of(67))],
	'nothing is reported': () => say(undefined, of(missing('no-report'))),
	'below: all is told': () => capacityLead({ told: 154, inPost: 154 }, reporting(12, 12)),
	'below: small teams are not told': () =>
		capacityLead({ told: 154, inPost: 1198 }, reporting(11, 12)),
	'below: one agency, nothing told': () => capacityLead({ told: 0, inPost: 40 }, reporting(1, 1)),
	'how many it is told of': () => [
		m.capacity_told_of({ told: '154', total: '160' }),
		m.capacity_told({ told: '154' }),
		m.capacity_told_withheld({ total: '6' })
	],
	'parts of a whole': () => [
		m.capacity_of({ part: '3', whole: '8' }),
		m.capacity_share_of({ figure: '38%', part: '3', whole: '8' })
	],
	'no file': () => m.capacity_missing_file({ file: 'training.csv' }),
	'see elsewhere': () => m.capacity_see_profile({ section: '5' })
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'both are told': {
		en: '82% of the 154 caseworkers whose training is told have reached level 1; 67% of supervisors are trained in supervision and coaching',
		fr: '82 % des 154 gestionnaires de cas dont la formation est renseignée ont atteint le niveau 1 ; 67 % des superviseurs sont formés à la supervision et au coaching',
		es: 'El 82 % de los 154 gestores de casos cuya formación consta han alcanzado el nivel 1; el 67 % de los supervisores tienen formación en supervisión y acompañamiento (coaching)',
		ar: 'نسبة من بلغوا المستوى 1 من أخصائيي إدارة الحالة المُفصَح عن تدريبهم (عددهم 154): 82%؛ نسبة المشرفين المدرَّبين على الإشراف والتوجيه: 67%'
	},
	'both are ranges': {
		en: '74%–77% of the 170–175 caseworkers whose training is told have reached level 1; 60%–67% of supervisors are trained in supervision and coaching',
		fr: '74 %–77 % des 170–175 gestionnaires de cas dont la formation est renseignée ont atteint le niveau 1 ; 60 %–67 % des superviseurs sont formés à la supervision et au coaching',
		es: 'El 74 %–77 % de los 170–175 gestores de casos cuya formación consta han alcanzado el nivel 1; el 60 %–67 % de los supervisores tienen formación en supervisión y acompañamiento (coaching)',
		ar: 'نسبة من بلغوا المستوى 1 من أخصائيي إدارة الحالة المُفصَح عن تدريبهم (عددهم 170–175): 74%–77%؛ نسبة المشرفين المدرَّبين على الإشراف والتوجيه: 60%–67%'
	},
	'all of three caseworkers, and no supervisor': {
		en: '100% of the 3 caseworkers whose training is told have reached level 1; 0% of supervisors are trained in supervision and coaching',
		fr: '100 % des 3 gestionnaires de cas dont la formation est renseignée ont atteint le niveau 1 ; 0 % des superviseurs sont formés à la supervision et au coaching',
		es: 'El 100 % de los 3 gestores de casos cuya formación consta han alcanzado el nivel 1; el 0 % de los supervisores tienen formación en supervisión y acompañamiento (coaching)',
		ar: 'نسبة من بلغوا المستوى 1 من أخصائيي إدارة الحالة المُفصَح عن تدريبهم (عددهم 3): 100%؛ نسبة المشرفين المدرَّبين على الإشراف والتوجيه: 0%'
	},
	'both are withheld': {
		en: 'How many caseworkers have reached level 1 of training is withheld, because the teams are small; how many supervisors are trained in supervision and coaching is withheld',
		fr: 'Le nombre de gestionnaires de cas ayant atteint le niveau 1 de formation n’est pas communiqué, car les équipes sont petites ; le nombre de superviseurs formés à la supervision et au coaching n’est pas communiqué',
		es: 'El número de gestores de casos que han alcanzado el nivel 1 de formación está reservado, porque los equipos son pequeños; el número de supervisores con formación en supervisión y acompañamiento (coaching) está reservado',
		ar: 'عدد أخصائيي إدارة الحالة الذين بلغوا المستوى 1 من التدريب محجوب، لأن الفرق صغيرة؛ عدد المشرفين المدرَّبين على الإشراف والتوجيه محجوب'
	},
	'nobody is there': {
		en: 'There is no caseworker whose training could be told; there is no supervisor',
		fr: 'Il n’y a aucun gestionnaire de cas dont la formation pourrait être renseignée ; il n’y a aucun superviseur',
		es: 'No hay ningún gestor de casos cuya formación pueda constar; no hay ningún supervisor',
		ar: 'لا يوجد أخصائي إدارة حالة يمكن الإفصاح عن تدريبه؛ لا يوجد مشرف'
	},
	'one is not reported': {
		en: [
			'82% of the 154 caseworkers whose training is told have reached level 1; nobody has reported how supervisors are trained',
			'Nobody has reported how caseworkers are trained; 67% of supervisors are trained in supervision and coaching'
		],
		fr: [
			'82 % des 154 gestionnaires de cas dont la formation est renseignée ont atteint le niveau 1 ; personne n’a indiqué comment les superviseurs sont formés',
			'Personne n’a indiqué comment les gestionnaires de cas sont formés ; 67 % des superviseurs sont formés à la supervision et au coaching'
		],
		es: [
			'El 82 % de los 154 gestores de casos cuya formación consta han alcanzado el nivel 1; nadie ha informado de qué formación tienen los supervisores',
			'Nadie ha informado de qué formación tienen los gestores de casos; el 67 % de los supervisores tienen formación en supervisión y acompañamiento (coaching)'
		],
		ar: [
			'نسبة من بلغوا المستوى 1 من أخصائيي إدارة الحالة المُفصَح عن تدريبهم (عددهم 154): 82%؛ لم يُبلِّغ أحد عن تدريب المشرفين',
			'لم يُبلِّغ أحد عن تدريب أخصائيي إدارة الحالة؛ نسبة المشرفين المدرَّبين على الإشراف والتوجيه: 67%'
		]
	},
	'nothing is reported': {
		en: 'There is no figure for December 2025',
		fr: 'Il n’y a pas de chiffre pour décembre 2025',
		es: 'No hay ninguna cifra de diciembre de 2025',
		ar: 'لا يوجد رقم عن ديسمبر 2025'
	},
	'below: all is told': {
		en: [
			'Training, supervision, competence and team, December 2025.',
			'All 12 expected agencies have sent every file.'
		],
		fr: [
			'Formation, supervision, compétences et équipe, décembre 2025.',
			'Les 12 agences attendues ont transmis tous leurs fichiers.'
		],
		es: [
			'Formación, supervisión, competencias y equipo, diciembre de 2025.',
			'Las 12 agencias previstas han enviado todos los archivos.'
		],
		ar: [
			'التدريب والإشراف والكفاءة والفريق، ديسمبر 2025.',
			'أرسلت جميع الوكالات المتوقعة، وعددها 12، كل ملفاتها.'
		]
	},
	'below: small teams are not told': {
		en: [
			'Training, supervision, competence and team, December 2025.',
			'11 of 12 expected agencies have sent every file.',
			'Training is told of 154 of 1,198 caseworkers: teams of 1 or 2 in a role are not told, to protect them.'
		],
		fr: [
			'Formation, supervision, compétences et équipe, décembre 2025.',
			'Agences attendues ayant transmis tous leurs fichiers : 11 sur 12.',
			'La formation est renseignée pour 154 gestionnaires de cas sur 1 198 : les équipes de 1 ou 2 par rôle ne sont pas communiquées, pour les protéger.'
		],
		es: [
			'Formación, supervisión, competencias y equipo, diciembre de 2025.',
			'Agencias que han enviado todos los archivos: 11 de 12 previstas.',
			'La formación consta para 154 de 1198 gestores de casos: no se indica la de los equipos de 1 o 2 personas con una misma función, para protegerlas.'
		],
		ar: [
			'التدريب والإشراف والكفاءة والفريق، ديسمبر 2025.',
			'أرسلت جميع ملفاتها 11 من أصل 12 وكالة متوقعة.',
			'التدريب مُفصَح عنه لعدد 154 من أصل 1,198 من أخصائيي إدارة الحالة: لا يُفصَح عن الفرق المؤلفة من شخص أو شخصين في الدور الواحد، حمايةً لهم.'
		]
	},
	'below: one agency, nothing told': {
		en: [
			'Training, supervision, competence and team, December 2025.',
			'The one expected agency has sent every file.'
		],
		fr: [
			'Formation, supervision, compétences et équipe, décembre 2025.',
			'La seule agence attendue a transmis tous ses fichiers.'
		],
		es: [
			'Formación, supervisión, competencias y equipo, diciembre de 2025.',
			'La única agencia prevista ha enviado todos los archivos.'
		],
		ar: [
			'التدريب والإشراف والكفاءة والفريق، ديسمبر 2025.',
			'أرسلت الوكالة الوحيدة المتوقعة جميع ملفاتها.'
		]
	},
	'how many it is told of': {
		en: [
			'Told of 154 of 160 caseworkers',
			'Told of 154 caseworkers',
			'Not told: teams of 1 or 2 (6 caseworkers)'
		],
		fr: [
			'Renseigné pour 154 gestionnaires de cas sur 160',
			'Gestionnaires de cas renseignés : 154',
			'Non communiqué : équipes de 1 ou 2 (gestionnaires de cas : 6)'
		],
		es: [
			'Consta para 154 de 160 gestores de casos',
			'Consta para 154 gestores de casos',
			'No se indica: equipos de 1 o 2 personas (6 gestores de casos)'
		],
		ar: [
			'أخصائيو إدارة الحالة المُفصَح عنهم: 154 من أصل 160',
			'أخصائيو إدارة الحالة المُفصَح عنهم: 154',
			'غير مُفصَح عنه: فرق من شخص أو شخصين (عدد أخصائيي إدارة الحالة: 6)'
		]
	},
	'parts of a whole': {
		en: ['3 of 8', '38% (3 of 8)'],
		fr: ['3 sur 8', '38% (3 sur 8)'],
		es: ['3 de 8', '38% (3 de 8)'],
		ar: ['3 من أصل 8', '38% (3 من أصل 8)']
	},
	'no file': {
		en: 'No file for this is loaded. The template training.csv fills it.',
		fr: 'Aucun fichier n’est chargé pour cela. Le modèle training.csv le fournit.',
		es: 'No se ha cargado ningún archivo para esto. La plantilla training.csv lo recoge.',
		ar: 'لم يُحمَّل ملف لهذا الغرض. القالب training.csv يوفّره.'
	},
	'see elsewhere': {
		en: 'See the profile: 5',
		fr: 'Voir le profil : 5',
		es: 'Ver el perfil: 5',
		ar: 'انظر الملف التعريفي: 5'
	}
};

testSentences(['capacity'], SAID, WRITTEN, ['capacity_area_table']);
