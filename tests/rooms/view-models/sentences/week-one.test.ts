import { m } from '$lib/messages';
import { toWeekOneModel } from '$lib/view-models';
import { convertWeekOne } from '$lib/week-one';
import { buildTable, type Row } from '../../../support/build-table';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const ROW: Row = {
	report_date: '2026-01-05',
	area_name: 'North',
	org_code: 'ORG07',
	employer_type: 'NGO_INT',
	caseworkers: 6,
	is_estimate: 'y'
};
const tell = (...rows: Row[]) =>
	toWeekOneModel(
		convertWeekOne([
			buildTable(
				'rapid_week1',
				rows.map((row) => ({ ...ROW, ...row }))
			)
		]).reports
	)!;
const two = () =>
	tell(
		{ supervisors: 1, open_cases: 3, main_challenge: 'transport', svc_health: 'y' },
		{ area_name: 'South', report_date: '2026-01-09', open_cases: 60, trained_cm_any: 3 },
		{ org_code: 'ORG08', caseworkers: 4, trained_cm_any: 2 }
	);

const SAID = {
	'one agency and one area': () => tell({}).sentence,
	'two agencies and two areas': () => two().sentence,
	'of which days': () => [tell({}).mark, two().mark],
	facts: () => two().facts.map(({ label, figure, about }) => `${label}: ${figure} (${about})`),
	'facts that are too few': () => tell({ caseworkers: 2, trained_cm_any: 1 }).facts.at(-1)!.figure,
	challenges: () => [two().challenges[0]!.figure, two().unnamed!],
	'what can be reached': () => two().reachText,
	areas: () => counts((count) => m.week_one_areas({ count })),
	agencies: () => counts((count) => m.week_one_agencies({ count })),
	caseworkers: () => counts((count) => m.week_one_caseworkers({ count })),
	supervisors: () => counts((count) => m.week_one_supervisors({ count })),
	'open cases': () => counts((count) => m.week_one_cases({ count })),
	'reports without a challenge': () => counts((count) => m.week_one_unnamed({ count })),
	'areas without a code': () => counts((count) => m.week_one_go_on_uncoded({ count })),
	'while it is filled': () => [
		m.week_one_so_far({ summary: 'S' }),
		m.week_one_has_already({ name: 'North' }),
		m.week_one_added({ name: 'North' }),
		m.week_one_removed({ name: 'North' }),
		m.week_one_add_by_name({ name: 'North' }),
		m.week_one_wrong_part({ whole: '6' }),
		m.week_one_small_cases({ most: 4, range: '1–4' }),
		m.week_one_refused_row({ area: 'North', problem: 'P' })
	]
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'one agency and one area': {
		en: 'First estimates from 1 agency for 1 area.',
		fr: 'Premières estimations de 1 agence pour 1 zone.',
		es: 'Primeras estimaciones de 1 agencia para 1 zona.',
		ar: 'التقديرات الأولى. الجهات المرسلة: وكالة واحدة؛ المناطق المشمولة: منطقة واحدة.'
	},
	'two agencies and two areas': {
		en: 'First estimates from 2 agencies for 2 areas.',
		fr: 'Premières estimations de 2 agences pour 2 zones.',
		es: 'Primeras estimaciones de 2 agencias para 2 zonas.',
		ar: 'التقديرات الأولى. الجهات المرسلة: وكالتان؛ المناطق المشمولة: منطقتان.'
	},
	'of which days': {
		en: ['Estimates of January 5, 2026', 'Estimates of January 5 – 9, 2026'],
		fr: ['Estimations : 5 janvier 2026', 'Estimations : 5–9 janvier 2026'],
		es: ['Estimaciones: 5 de enero de 2026', 'Estimaciones: 5–9 de enero de 2026'],
		ar: ['تقديرات 5 يناير 2026', 'تقديرات 5–9 يناير 2026']
	},
	facts: {
		en: [
			'Caseworkers: 16 (from 3 of 3 reports)',
			'Supervisors: 1 (from 1 of 3 reports)',
			'Open cases: 61–64 (from 2 of 3 reports)',
			'Trained in case management: 50% (5 of 10 caseworkers, any training)'
		],
		fr: [
			'Gestionnaires de cas: 16 (rapports qui l’indiquent : 3 sur 3)',
			'Superviseurs: 1 (rapports qui l’indiquent : 1 sur 3)',
			'Cas ouverts: 61–64 (rapports qui l’indiquent : 2 sur 3)',
			'Formés à la gestion de cas: 50 % (gestionnaires de cas formés : 5 sur 10, toutes formations confondues)'
		],
		es: [
			'Gestores de casos: 16 (según 3 de 3 informes)',
			'Supervisores: 1 (según 1 de 3 informes)',
			'Casos abiertos: 61–64 (según 2 de 3 informes)',
			'Con formación en gestión de casos: 50 % (5 de 10 gestores de casos, cualquier formación)'
		],
		ar: [
			'أخصائيو إدارة الحالة: 16 (عدد التقارير المعتمدة: 3 من أصل 3)',
			'المشرفون: 1 (عدد التقارير المعتمدة: 1 من أصل 3)',
			'الحالات المفتوحة: 61–64 (عدد التقارير المعتمدة: 2 من أصل 3)',
			'المدرَّبون على إدارة الحالة: 50% (5 من أصل 10 من أخصائيي إدارة الحالة، أيًا كان التدريب)'
		]
	},
	'facts that are too few': {
		en: 'Not told',
		fr: 'Non précisé',
		es: 'No indicado',
		ar: 'غير مُفصَح عنه'
	},
	challenges: {
		en: ['1 area, reports: 1', '2 reports name none.'],
		fr: ['1 zone, rapports : 1', '2 rapports n’en citent aucune.'],
		es: ['1 zona, informes: 1', '2 informes no señalan ninguna.'],
		ar: ['منطقة واحدة، عدد التقارير: 1', 'تقريران لا يذكران أي تحدٍّ.']
	},
	'what can be reached': {
		en: 'All four can be reached in 0 of 2 areas. Reached does not yet mean enough, or good enough.',
		fr: 'Zones où les quatre services sont accessibles : 0 sur 2. Accessible ne veut pas encore dire suffisant, ni de bonne qualité.',
		es: 'Zonas donde se puede acceder a los cuatro: 0 de 2. Que se pueda acceder no significa todavía que sean suficientes ni de calidad suficiente.',
		ar: 'عدد المناطق التي يمكن فيها الوصول إلى الخدمات الأربع كلها: 0 من أصل 2. إمكانية الوصول لا تعني بعدُ أن الخدمة كافية أو جيدة بما يكفي.'
	},
	areas: {
		en: ['0 areas', '1 area', '2 areas', '3 areas', '11 areas', '100 areas'],
		fr: ['0 zone', '1 zone', '2 zones', '3 zones', '11 zones', '100 zones'],
		es: ['0 zonas', '1 zona', '2 zonas', '3 zonas', '11 zonas', '100 zonas'],
		ar: ['0 منطقة', 'منطقة واحدة', 'منطقتان', '3 مناطق', '11 منطقة', '100 منطقة']
	},
	agencies: {
		en: ['0 agencies', '1 agency', '2 agencies', '3 agencies', '11 agencies', '100 agencies'],
		fr: ['0 agence', '1 agence', '2 agences', '3 agences', '11 agences', '100 agences'],
		es: ['0 agencias', '1 agencia', '2 agencias', '3 agencias', '11 agencias', '100 agencias'],
		ar: ['0 وكالة', 'وكالة واحدة', 'وكالتان', '3 وكالات', '11 وكالة', '100 وكالة']
	},
	caseworkers: {
		en: [
			'0 caseworkers',
			'1 caseworker',
			'2 caseworkers',
			'3 caseworkers',
			'11 caseworkers',
			'100 caseworkers'
		],
		fr: [
			'0 gestionnaire de cas',
			'1 gestionnaire de cas',
			'2 gestionnaires de cas',
			'3 gestionnaires de cas',
			'11 gestionnaires de cas',
			'100 gestionnaires de cas'
		],
		es: [
			'0 gestores de casos',
			'1 gestor de casos',
			'2 gestores de casos',
			'3 gestores de casos',
			'11 gestores de casos',
			'100 gestores de casos'
		],
		ar: [
			'0 أخصائي إدارة حالة',
			'أخصائي إدارة حالة واحد',
			'أخصائيا إدارة حالة',
			'3 أخصائيي إدارة حالة',
			'11 أخصائي إدارة حالة',
			'100 أخصائي إدارة حالة'
		]
	},
	supervisors: {
		en: [
			'0 supervisors',
			'1 supervisor',
			'2 supervisors',
			'3 supervisors',
			'11 supervisors',
			'100 supervisors'
		],
		fr: [
			'0 superviseur',
			'1 superviseur',
			'2 superviseurs',
			'3 superviseurs',
			'11 superviseurs',
			'100 superviseurs'
		],
		es: [
			'0 supervisores',
			'1 supervisor',
			'2 supervisores',
			'3 supervisores',
			'11 supervisores',
			'100 supervisores'
		],
		ar: ['0 مشرف', 'مشرف واحد', 'مشرفان', '3 مشرفين', '11 مشرفًا', '100 مشرف']
	},
	'open cases': {
		en: [
			'0 open cases',
			'1 open case',
			'2 open cases',
			'3 open cases',
			'11 open cases',
			'100 open cases'
		],
		fr: [
			'0 cas ouvert',
			'1 cas ouvert',
			'2 cas ouverts',
			'3 cas ouverts',
			'11 cas ouverts',
			'100 cas ouverts'
		],
		es: [
			'0 casos abiertos',
			'1 caso abierto',
			'2 casos abiertos',
			'3 casos abiertos',
			'11 casos abiertos',
			'100 casos abiertos'
		],
		ar: [
			'0 حالة مفتوحة',
			'حالة مفتوحة واحدة',
			'حالتان مفتوحتان',
			'3 حالات مفتوحة',
			'11 حالة مفتوحة',
			'100 حالة مفتوحة'
		]
	},
	'reports without a challenge': {
		en: [
			'0 reports name none.',
			'1 report names none.',
			'2 reports name none.',
			'3 reports name none.',
			'11 reports name none.',
			'100 reports name none.'
		],
		fr: [
			'0 rapport n’en cite aucune.',
			'1 rapport n’en cite aucune.',
			'2 rapports n’en citent aucune.',
			'3 rapports n’en citent aucune.',
			'11 rapports n’en citent aucune.',
			'100 rapports n’en citent aucune.'
		],
		es: [
			'0 informes no señalan ninguna.',
			'1 informe no señala ninguna.',
			'2 informes no señalan ninguna.',
			'3 informes no señalan ninguna.',
			'11 informes no señalan ninguna.',
			'100 informes no señalan ninguna.'
		],
		ar: [
			'0 تقرير لا تذكر أي تحدٍّ.',
			'تقرير واحد لا يذكر أي تحدٍّ.',
			'تقريران لا يذكران أي تحدٍّ.',
			'3 تقارير لا تذكر أي تحدٍّ.',
			'11 تقريرًا لا تذكر أي تحدٍّ.',
			'100 تقرير لا تذكر أي تحدٍّ.'
		]
	},
	'areas without a code': {
		en: [
			'0 areas have a name but no code, so they are not in these files. Load a list of areas (ref_area) with their names first.',
			'1 area has a name but no code, so it is not in these files. Load a list of areas (ref_area) with its name first.',
			'2 areas have a name but no code, so they are not in these files. Load a list of areas (ref_area) with their names first.',
			'3 areas have a name but no code, so they are not in these files. Load a list of areas (ref_area) with their names first.',
			'11 areas have a name but no code, so they are not in these files. Load a list of areas (ref_area) with their names first.',
			'100 areas have a name but no code, so they are not in these files. Load a list of areas (ref_area) with their names first.'
		],
		fr: [
			'0 zone a un nom mais pas de code ; elle ne figure donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant son nom.',
			'1 zone a un nom mais pas de code ; elle ne figure donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant son nom.',
			'2 zones ont un nom mais pas de code ; elles ne figurent donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant leurs noms.',
			'3 zones ont un nom mais pas de code ; elles ne figurent donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant leurs noms.',
			'11 zones ont un nom mais pas de code ; elles ne figurent donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant leurs noms.',
			'100 zones ont un nom mais pas de code ; elles ne figurent donc pas dans ces fichiers. Chargez d’abord une liste de zones (ref_area) comportant leurs noms.'
		],
		es: [
			'0 zonas tienen nombre pero no código, por lo que no están en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga sus nombres.',
			'1 zona tiene nombre pero no código, por lo que no está en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga su nombre.',
			'2 zonas tienen nombre pero no código, por lo que no están en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga sus nombres.',
			'3 zonas tienen nombre pero no código, por lo que no están en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga sus nombres.',
			'11 zonas tienen nombre pero no código, por lo que no están en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga sus nombres.',
			'100 zonas tienen nombre pero no código, por lo que no están en estos archivos. Cargue primero una lista de zonas (ref_area) que contenga sus nombres.'
		],
		ar: [
			'0 منطقة لها أسماء دون رموز، ولذلك لا ترد في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن أسماءها.',
			'منطقة واحدة لها اسم دون رمز، ولذلك لا ترد في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن اسمها.',
			'منطقتان لهما اسم دون رمز، ولذلك لا تردان في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن اسميهما.',
			'3 مناطق لها أسماء دون رموز، ولذلك لا ترد في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن أسماءها.',
			'11 منطقة لها أسماء دون رموز، ولذلك لا ترد في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن أسماءها.',
			'100 منطقة لها أسماء دون رموز، ولذلك لا ترد في هذه الملفات. يلزم أولًا تحميل قائمة مناطق (ref_area) تتضمن أسماءها.'
		]
	},
	'while it is filled': {
		en: [
			'So far: S.',
			'North is in your list already.',
			'North was added.',
			'North was removed.',
			'Add “North” by its name',
			'These are more than the 6 caseworkers.',
			'A count from 1 to 4 is small. It is stored as the range 1–4 once it passes the gate, so that no child can be picked out. The file that you save holds what you typed.',
			'North: P'
		],
		fr: [
			'Jusqu’ici : S.',
			'Déjà dans votre liste : North.',
			'Ajout effectué : North.',
			'Retrait effectué : North.',
			'Ajouter « North » par son nom',
			'Ce nombre dépasse celui des gestionnaires de cas (6).',
			'Un nombre de 1 à 4 est petit. Il est enregistré sous forme de fourchette 1–4 dès qu’il passe le contrôle de confidentialité, afin qu’aucun enfant ne puisse être reconnu. Le fichier que vous enregistrez contient ce que vous avez saisi.',
			'North : P'
		],
		es: [
			'Hasta ahora: S.',
			'North ya está en su lista.',
			'Zona añadida: North.',
			'Zona quitada: North.',
			'Añadir «North» por su nombre',
			'Son más que los 6 gestores de casos.',
			'Un recuento de 1 a 4 es pequeño. Al pasar el control se guarda como el intervalo 1–4, para que no se pueda reconocer a ningún niño o niña. El archivo que usted guarda contiene lo que escribió.',
			'North: P'
		],
		ar: [
			'حتى الآن: S.',
			'القائمة تتضمن North من قبل.',
			'تمت إضافة North.',
			'تم حذف North.',
			'إضافة «North» بالاسم',
			'هذا العدد يتجاوز عدد أخصائيي إدارة الحالة، وهو 6.',
			'العدد من 1 إلى 4 صغير. يُخزَّن نطاقًا 1–4 بعد مروره بالبوابة، كي لا يُعرف طفل بعينه. أما الملف المحفوظ فيتضمن ما كُتب.',
			'North: P'
		]
	}
};

testSentences(['week-one'], SAID, WRITTEN, [
	'week_one_remove',
	'week_one_area_open',
	'week_one_file',
	'week_one_go_on_save',
	'week_one_go_on_file'
]);
