import { m } from '$lib/messages';
import type { ServiceRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import { servicesLead, servicesSentence, toServiceGaps, toServiceMatrix } from '$lib/view-models';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const DECEMBER = parseMonth('2025-12');
const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const AREAS = ['Camp 1', 'Camp 2'].map((name) => ({
	code: name,
	name,
	level: 'site' as const,
	parent: null
}));

const say = (...shares: (Cell | number)[]) =>
	servicesSentence(
		shares.map((share, at) => rowOf(`Camp ${at + 1}`, share)),
		'site',
		'acute'
	);
const service = (areaCode: string, more: Partial<ServiceRow> = {}): ServiceRow => ({
	areaCode,
	serviceType: 'HEALTH',
	level: 'listed',
	freshness: 'stale',
	asOf: DECEMBER,
	viaArea: null,
	viaLevel: null,
	oldestVerified: '2025-12-01',
	newestVerified: '2025-12-10',
	listed: { kind: 'value', value: 1 },
	functional: { kind: 'value', value: 1 },
	withCapacity: { kind: 'value', value: 0 },
	inPathway: 'y',
	childFriendly: 'y',
	accessible: 'n',
	free: 'y',
	openAlways: 'n',
	children: 1_000,
	...more
});
const gapsOf = (rows: ServiceRow[]) => toServiceGaps(rows, AREAS, ['HEALTH'], (code) => code);
const lead = (silent: number, ...rows: ServiceRow[]) =>
	servicesLead(DECEMBER, gapsOf(rows), silent, 'site', rows);

const SAID = {
	'complete in one': () => say(100, 50, 0),
	'complete in two': () => say(100, 100, 0),
	'complete in one of one': () => say(100),
	'complete in none': () => [say(50, 0), say(50)],
	'complete in a range': () => [say(100, range(50, 100), 0), say(range(50, 100))],
	'not known': () => say(missing('no-report')),
	below: () => lead(0, service('Camp 1'), service('Camp 2', { children: 24_500 })),
	'below: of some areas children are not known': () =>
		lead(
			1,
			service('Camp 1', { asOf: DECEMBER - 2 }),
			service('Camp 2', { children: null, asOf: DECEMBER - 1 })
		),
	'areas of which nothing is known': () => [1, 2, 3, 11, 100].map((silent) => lead(silent).at(-1)!),
	'why a service is a gap': () =>
		gapsOf([
			service('Camp 1', { functional: { kind: 'value', value: 0 }, inPathway: 'n' }),
			service('Camp 2', { level: 'none' })
		]).map(({ why }) => why),
	'a service reached elsewhere': () =>
		toServiceMatrix(
			[
				service('Camp 1', {
					viaArea: 'Camp 2',
					viaLevel: 'functional',
					level: 'functional',
					freshness: 'fresh',
					asOf: DECEMBER - 2
				})
			],
			AREAS,
			['HEALTH'],
			DECEMBER,
			(code) => code
		).rows[0]!.cells[0]!.text,
	'gaps that are left out': () => counts((count) => m.services_gaps_more({ count })),
	'areas with an entry': () => counts((count) => m.services_entries({ count })),
	'how old entries are': () => m.services_freshness_text({ fresh: '90', stale: '180' })
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'complete in one': {
		en: 'Acute package: complete in 1 of 3 camps.',
		fr: 'Paquet de crise aiguë : ensemble complet dans 1 des 3 camps.',
		es: 'Paquete de la fase aguda: cobertura completa en 1 de 3 campamentos.',
		ar: 'حزمة الأزمة الحادة: مكتملة في 1 من المخيمات البالغ عددها 3.'
	},
	'complete in two': {
		en: 'Acute package: complete in 2 of 3 camps.',
		fr: 'Paquet de crise aiguë : ensemble complet dans 2 des 3 camps.',
		es: 'Paquete de la fase aguda: cobertura completa en 2 de 3 campamentos.',
		ar: 'حزمة الأزمة الحادة: مكتملة في 2 من المخيمات البالغ عددها 3.'
	},
	'complete in one of one': {
		en: 'Acute package: complete in 1 of 1 camp.',
		fr: 'Paquet de crise aiguë : ensemble complet dans 1 camp sur 1.',
		es: 'Paquete de la fase aguda: cobertura completa en 1 de 1 campamento.',
		ar: 'حزمة الأزمة الحادة: مكتملة في 1 من المخيمات البالغ عددها 1.'
	},
	'complete in none': {
		en: [
			'Acute package: complete in none of 2 camps.',
			'Acute package: complete in none of 1 camp.'
		],
		fr: [
			'Paquet de crise aiguë : ensemble complet nulle part, sur 2 camps.',
			'Paquet de crise aiguë : ensemble complet nulle part, sur 1 camp.'
		],
		es: [
			'Paquete de la fase aguda: cobertura completa en 0 de 2 campamentos.',
			'Paquete de la fase aguda: cobertura completa en 0 de 1 campamento.'
		],
		ar: [
			'حزمة الأزمة الحادة: غير مكتملة في أيٍّ من المخيمات البالغ عددها 2.',
			'حزمة الأزمة الحادة: غير مكتملة في أيٍّ من المخيمات البالغ عددها 1.'
		]
	},
	'complete in a range': {
		en: ['Acute package: complete in 1–2 of 3 camps.', 'Acute package: complete in 0–1 of 1 camp.'],
		fr: [
			'Paquet de crise aiguë : ensemble complet dans 1–2 des 3 camps.',
			'Paquet de crise aiguë : ensemble complet dans 0–1 camp sur 1.'
		],
		es: [
			'Paquete de la fase aguda: cobertura completa en 1–2 de 3 campamentos.',
			'Paquete de la fase aguda: cobertura completa en 0–1 de 1 campamento.'
		],
		ar: [
			'حزمة الأزمة الحادة: مكتملة في 1–2 من المخيمات البالغ عددها 3.',
			'حزمة الأزمة الحادة: مكتملة في 0–1 من المخيمات البالغ عددها 1.'
		]
	},
	'not known': {
		en: 'No directory of services has been loaded for this area and month.',
		fr: 'Aucun répertoire des services n’a été chargé pour cette zone et ce mois.',
		es: 'No se ha cargado ningún directorio de servicios para esta zona y este mes.',
		ar: 'لم يُحمَّل دليل خدمات لهذه المنطقة وهذا الشهر.'
	},
	below: {
		en: [
			'As the directory of services stood at the end of December 2025.',
			'Health is not functional, or not known to be, for the most children: 25,500.'
		],
		fr: [
			'D’après le répertoire des services à fin décembre 2025.',
			'Service non fonctionnel, ou non connu comme tel, pour le plus grand nombre d’enfants : Santé (25 500).'
		],
		es: [
			'Según el directorio de servicios al final de diciembre de 2025.',
			'El servicio que no es funcional, o del que no se sabe si lo es, para más niños y niñas: Salud (25.500).'
		],
		ar: [
			'وفقًا لدليل الخدمات كما كان في نهاية ديسمبر 2025.',
			'الصحة: الخدمة غير العاملة، أو التي لا يُعرف أنها عاملة، لأكبر عدد من الأطفال: 25,500.'
		]
	},
	'below: of some areas children are not known': {
		en: [
			'As the directory of services stood at the end of December 2025.',
			'Its newest entries are of November 2025.',
			'Health is not functional, or not known to be, for the most children: at least 1,000.',
			'Nothing is known of 1 camp.'
		],
		fr: [
			'D’après le répertoire des services à fin décembre 2025.',
			'Ses entrées les plus récentes : novembre 2025.',
			'Service non fonctionnel, ou non connu comme tel, pour le plus grand nombre d’enfants : Santé (au moins 1 000).',
			'On ne sait rien de 1 camp.'
		],
		es: [
			'Según el directorio de servicios al final de diciembre de 2025.',
			'Sus entradas más recientes son de noviembre de 2025.',
			'El servicio que no es funcional, o del que no se sabe si lo es, para más niños y niñas: Salud (al menos 1000).',
			'No se sabe nada de 1 campamento.'
		],
		ar: [
			'وفقًا لدليل الخدمات كما كان في نهاية ديسمبر 2025.',
			'أحدث بياناته من نوفمبر 2025.',
			'الصحة: الخدمة غير العاملة، أو التي لا يُعرف أنها عاملة، لأكبر عدد من الأطفال: 1,000 على الأقل.',
			'المخيمات التي لا يُعرف عنها شيء: 1.'
		]
	},
	'areas of which nothing is known': {
		en: [
			'Nothing is known of 1 camp.',
			'Nothing is known of 2 camps.',
			'Nothing is known of 3 camps.',
			'Nothing is known of 11 camps.',
			'Nothing is known of 100 camps.'
		],
		fr: [
			'On ne sait rien de 1 camp.',
			'On ne sait rien de 2 camps.',
			'On ne sait rien de 3 camps.',
			'On ne sait rien de 11 camps.',
			'On ne sait rien de 100 camps.'
		],
		es: [
			'No se sabe nada de 1 campamento.',
			'No se sabe nada de 2 campamentos.',
			'No se sabe nada de 3 campamentos.',
			'No se sabe nada de 11 campamentos.',
			'No se sabe nada de 100 campamentos.'
		],
		ar: [
			'المخيمات التي لا يُعرف عنها شيء: 1.',
			'المخيمات التي لا يُعرف عنها شيء: 2.',
			'المخيمات التي لا يُعرف عنها شيء: 3.',
			'المخيمات التي لا يُعرف عنها شيء: 11.',
			'المخيمات التي لا يُعرف عنها شيء: 100.'
		]
	},
	'why a service is a gap': {
		en: [
			'no provider is known to work, verification: Stale, not in the agreed pathway',
			'no provider'
		],
		fr: [
			'aucun prestataire dont on sache qu’il fonctionne, vérification : Périmée, hors du circuit convenu',
			'aucun prestataire'
		],
		es: [
			'no consta que ningún proveedor preste el servicio, verificación: Caducada, fuera de la ruta acordada',
			'ningún proveedor'
		],
		ar: [
			'لا يُعرف مقدم خدمة عامل، التحقق: متقادم، خارج مسار الإحالة المتفق عليه',
			'لا يوجد مقدم خدمة'
		]
	},
	'a service reached elsewhere': {
		en: 'Functional, via Camp 2, entry of October 2025',
		fr: 'Fonctionnel, accès via Camp 2, entrée : octobre 2025',
		es: 'Funcional, a través de Camp 2, entrada de octubre de 2025',
		ar: 'عاملة، عبر Camp 2، بيان أكتوبر 2025'
	},
	'gaps that are left out': {
		en: [
			'0 more gaps are in the file.',
			'1 more gap is in the file.',
			'2 more gaps are in the file.',
			'3 more gaps are in the file.',
			'11 more gaps are in the file.',
			'100 more gaps are in the file.'
		],
		fr: [
			'0 autre lacune figure dans le fichier.',
			'1 autre lacune figure dans le fichier.',
			'2 autres lacunes figurent dans le fichier.',
			'3 autres lacunes figurent dans le fichier.',
			'11 autres lacunes figurent dans le fichier.',
			'100 autres lacunes figurent dans le fichier.'
		],
		es: [
			'0 carencias más figuran en el archivo.',
			'1 carencia más figura en el archivo.',
			'2 carencias más figuran en el archivo.',
			'3 carencias más figuran en el archivo.',
			'11 carencias más figuran en el archivo.',
			'100 carencias más figuran en el archivo.'
		],
		ar: [
			'في الملف 0 فجوة أخرى.',
			'في الملف فجوة واحدة أخرى.',
			'في الملف فجوتان أخريان.',
			'في الملف 3 فجوات أخرى.',
			'في الملف 11 فجوة أخرى.',
			'في الملف 100 فجوة أخرى.'
		]
	},
	'areas with an entry': {
		en: ['0 areas', '1 area', '2 areas', '3 areas', '11 areas', '100 areas'],
		fr: ['0 zone', '1 zone', '2 zones', '3 zones', '11 zones', '100 zones'],
		es: ['0 zonas', '1 zona', '2 zonas', '3 zonas', '11 zonas', '100 zonas'],
		ar: ['0 منطقة', 'منطقة واحدة', 'منطقتان', '3 مناطق', '11 منطقة', '100 منطقة']
	},
	'how old entries are': {
		en: 'One entry for each area and service that is there. Fresh: verified within 90 days; ageing: within 180; stale: earlier. The days are ours until the group agrees on others.',
		fr: 'Une entrée par zone et par service présent. Récente : vérifiée au cours des 90 derniers jours ; vieillissante : au cours des 180 derniers jours ; périmée : avant. Ces délais sont les nôtres tant que le groupe n’en a pas convenu d’autres.',
		es: 'Una entrada por cada zona y servicio existente. Reciente: verificada en los últimos 90 días; por renovar: en los últimos 180; caducada: antes. Estos plazos son nuestros mientras el grupo no acuerde otros.',
		ar: 'بيان واحد لكل منطقة وخدمة موجودة فيها. حديث: تم التحقق منه خلال مدة لا تتجاوز 90 (بالأيام)؛ آخذ في التقادم: خلال 180؛ متقادم: قبل ذلك. وهذه المدد من وضعنا إلى أن يتفق الفريق العامل على غيرها.'
	}
};

testSentences(['services'], SAID, WRITTEN, ['services_package_is', 'services_map_label']);
