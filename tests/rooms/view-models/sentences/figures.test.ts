import { textByKey } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { parseMonth, type Cell } from '$lib/tables';
import { changeSince, judgementText, leadFor, sentenceFor, type Reporting } from '$lib/view-models';
import { areaNoun } from '../../../../src/lib/view-models/area-nouns';
import { asOfText } from '../../../../src/lib/view-models/as-of-text';
import { countedSince } from '../../../../src/lib/view-models/change-text';
import { completenessText } from '../../../../src/lib/view-models/completeness-text';
import { countedText, leftOutText } from '../../../../src/lib/view-models/status-text';
import { missing, rowOf } from '../../../support/metric-rows';
import { counts, testSentences, type Written } from '../../../support/test-sentences';

const range = (low: number, high: number): Cell => ({ kind: 'range', low, high });
const NOVEMBER = parseMonth('2025-11');

/** One figure for each of Camp 1, Camp 2, … in December 2025. */
function of(metric: MetricId, values: (Cell | number)[], settings: Settings = DEFAULT_SETTINGS) {
	return {
		metric,
		month: parseMonth('2025-12'),
		level: 'site' as const,
		nameOf: (code: string) => code,
		rows: values.map((value, at) => rowOf(`Camp ${at + 1}`, value)),
		settings
	};
}
const say = (metric: MetricId, ...values: (Cell | number)[]) => sentenceFor(of(metric, values));

/** One and two of them, at least one and at least two, none, not certain, and the only one. */
const every = (metric: MetricId, beyond: number, within: number, open: Cell) => [
	say(metric, beyond, within),
	say(metric, beyond, beyond, within),
	say(metric, beyond, open),
	say(metric, beyond, beyond, open),
	say(metric, within, within),
	say(metric, within, open),
	say(metric, beyond)
];

/** A country of the tests that has agreed on other numbers than the global ones. */
const BY = { source: 'National plan', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const AGREED: Settings = {
	...DEFAULT_SETTINGS,
	benchmarks: { workers_per_100k: { value: 60, ...BY }, supervision_coverage: { value: 80, ...BY } }
};

const reporting = (expected: number, silent: number): Reporting => ({
	month: parseMonth('2025-12'),
	expected,
	reported: expected - silent,
	incomplete: Array.from({ length: silent }, (_, at) => ({
		code: `ORG${at}`,
		missing: '',
		hasSentNothing: true
	}))
});
const lead = (metric: MetricId, values: (Cell | number)[], silent = 0) =>
	leadFor(of(metric, values), reporting(4, silent));
const before = (value: Cell | number, more: Partial<MetricRow> = {}) =>
	rowOf('Camp 1', value, { period: NOVEMBER, ...more });
const change = (metric: MetricId, old: Cell | number, now: Cell | number) =>
	changeSince(metric, before(old), rowOf('Camp 1', now)).text;
const inAreas = (key: string) =>
	counts((count) => textByKey(key, { count, areas: areaNoun('site', count) }) ?? key);

const SAID = {
	'M03: camps over the benchmark': () => every('M03', 30, 20, range(24, 26)),
	'M04: camps with overload': () => every('M04', 10, 0, range(0, 10)),
	'M05: camps that lack caseworkers': () => every('M05', 3, 0, range(0, 2)),
	'M06: camps with too many for one supervisor': () => every('M06', 7, 5, range(5, 7)),
	'M07: camps with caseworkers without a supervisor': () => every('M07', 80, 100, range(90, 100)),
	'M08: camps that lack supervisors': () => every('M08', 2, 0, range(0, 1)),
	'M13: camps under the benchmark': () => every('M13', 50, 100, range(90, 100)),
	'M25O: camps with actions overdue': () => every('M25O', 2, 0, range(0, 1)),
	'M35: camps without all reports': () => every('M35', 50, 100, range(90, 100)),
	'none of one camp': () => say('M03', 20),
	'all of 100 camps': () => say('M03', ...Array.from({ length: 100 }, () => 30)),
	'11 of 12 camps': () => say('M03', ...Array.from({ length: 11 }, () => 30), 20),
	'areas that are not camps': () =>
		[1, 2, 3, 11, 100].map((count) =>
			sentenceFor({
				...of(
					'M03',
					Array.from({ length: count }, () => 30)
				),
				level: '2'
			})
		),
	'from the lowest to the highest': () => say('M01', range(38, 40), 61.5),
	'from the lowest to the highest, children': () => say('M02', 1800, 2400),
	'from the lowest to the highest, any figure': () => say('M09', 4, range(10, 12)),
	'from below zero': () => say('M31N', range(-3, 5), 42),
	'one camp alone': () => say('M09', 12, missing('no-report')),
	'only reasons': () => say('M02', missing('zero-denominator'), missing('zero-denominator')),
	'no figure': () => say('M03', missing('no-report'), missing('withheld')),
	'an agreed benchmark': () =>
		[
			[50, 70],
			[50, 50, 70],
			[50, missing('no-report')],
			[50, 50, missing('no-report')],
			[70, 70],
			[70, missing('no-report')]
		].map((values) => sentenceFor(of('M01', values as (Cell | number)[], AGREED))),
	'an agreed benchmark, any figure': () =>
		[
			[50, 90],
			[50, 50, 90],
			[50, missing('no-report')],
			[50, 50, missing('no-report')],
			[90, 90],
			[90, missing('no-report')]
		].map((values) => sentenceFor(of('M07', values as (Cell | number)[], AGREED))),
	'below: everybody has reported': () => lead('M03', [30, 20]),
	'below: what is not counted': () =>
		lead('M03', [20, missing('zero-denominator'), missing('no-report'), range(24, 26)], 1),
	'below: withheld, and agencies that are silent': () => lead('M03', [missing('withheld'), 20], 3),
	'below: no population, and nobody there': () => lead('M01', [missing('no-population'), 0]),
	'camps without a caseworker': () => inAreas('sentence_zero_M01'),
	'camps with children and no caseworker': () => inAreas('sentence_zero_denominator_M02'),
	'camps with cases and no caseworker': () => inAreas('sentence_zero_denominator_M03'),
	'camps with caseworkers and no supervisor': () => inAreas('sentence_zero_denominator_M06'),
	'camps whose range spans the benchmark': () => inAreas('sentence_unclear'),
	'camps without a report': () => inAreas('sentence_no_report'),
	'camps without a population': () => inAreas('sentence_no_population'),
	'camps whose figure is withheld': () => inAreas('sentence_withheld'),
	'agencies that are silent': () => counts((count) => m.sentence_agencies({ count })),
	'areas, by number': () => counts((count) => `${count} ${m.figure_areas({ count })}`),
	'camps, by number': () => counts((count) => `${count} ${m.figure_areas_site({ count })}`),
	'meets the benchmark': () => judgementText('M03', { kind: 'value', value: 20 }),
	'does not meet the benchmark': () => judgementText('M03', { kind: 'value', value: 30 }),
	'spans the benchmark': () => judgementText('M03', range(24, 26)),
	'a benchmark and no figure': () => judgementText('M06', missing('no-report')),
	'a benchmark in per cent': () => judgementText('M07', { kind: 'value', value: 80 }),
	up: () => change('M03', 20, 24.5),
	'up by a range': () => change('M03', range(20, 21), range(24, 26)),
	'up by people': () => change('M31', 100, 120),
	down: () => change('M03', 24.5, 20),
	'down by points': () => change('M07', 80, 78.5),
	'down by one point': () => change('M07', 80, 79),
	'down by two points': () => change('M07', 80, 78),
	'down by three points': () => change('M07', 80, 77),
	'up by many points': () => change('M07', 80, 91),
	'up by a range of points': () => change('M07', range(70, 72), range(80, 84)),
	unchanged: () => change('M07', 80, 80),
	'no clear change': () => change('M03', range(20, 24), range(23, 26)),
	'nothing to compare with': () => change('M03', missing('no-report'), 20),
	'agencies counted': () =>
		[1, 2, 3, 11, 100].map((expected) =>
			String(
				countedText(
					rowOf('XA', 1, { sendersReported: Math.min(2, expected), sendersExpected: expected })
				)
			)
		),
	'another number of agencies before': () =>
		countedSince(before(20, { sendersReported: 3 }), rowOf('XA', 20)) ?? '',
	'what is left out': () =>
		counts((leftOut) => leftOutText('M03', rowOf('XA', 20, { leftOut })) ?? '–'),
	'areas that are left out': () => counts((count) => m.figure_left_out_areas({ count })),
	'reports that are withheld': () => counts((count) => m.figure_withheld({ count })),
	'months that a year is made of': () =>
		[1, 2, 3, 11, 12].map((count) => m.figure_months({ count })),
	'months that a year is made of, in short': () =>
		[1, 2, 11].map((count) => completenessText(rowOf('XA', 1, { months: count }))),
	'a breakdown of an earlier month': () => asOfText('M03', NOVEMBER),
	'an earlier month': () => asOfText('M24', NOVEMBER),
	'complete, of an earlier month': () => completenessText(rowOf('XA', 1, { asOf: NOVEMBER }))
};

/** The same as people read it. */
const WRITTEN: Written<typeof SAID> = {
	'M03: camps over the benchmark': {
		en: [
			'1 of 2 camps has more than 25 open cases per caseworker',
			'2 of 3 camps have more than 25 open cases per caseworker',
			'At least 1 of 2 camps has more than 25 open cases per caseworker',
			'At least 2 of 3 camps have more than 25 open cases per caseworker',
			'None of 2 camps has more than 25 open cases per caseworker',
			'It is not certain whether any of 2 camps has more than 25 open cases per caseworker',
			'1 of 1 camp has more than 25 open cases per caseworker'
		],
		fr: [
			'Dans 1 des 2 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans 2 des 3 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans au moins 1 des 2 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans au moins 2 des 3 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Sur 2 camps, la charge ne dépasse nulle part 25 cas ouverts par gestionnaire de cas',
			'On ne sait pas avec certitude si, sur 2 camps, la charge dépasse quelque part 25 cas ouverts par gestionnaire de cas',
			'Dans 1 camp sur 1, la charge dépasse 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'1 de 2 campamentos tiene más de 25 casos abiertos por gestor de casos',
			'2 de 3 campamentos tienen más de 25 casos abiertos por gestor de casos',
			'Al menos 1 de 2 campamentos tiene más de 25 casos abiertos por gestor de casos',
			'Al menos 2 de 3 campamentos tienen más de 25 casos abiertos por gestor de casos',
			'No hay campamentos con más de 25 casos abiertos por gestor de casos, de un total de 2',
			'No se sabe con certeza si hay campamentos con más de 25 casos abiertos por gestor de casos, de un total de 2',
			'1 de 1 campamento tiene más de 25 casos abiertos por gestor de casos'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 2 من المخيمات البالغ عددها 3، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'ليس بين المخيمات البالغ عددها 2 ما فيه أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 1 من المخيمات البالغ عددها 1، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'M04: camps with overload': {
		en: [
			'1 of 2 camps has caseworkers with more than 25 open cases',
			'2 of 3 camps have caseworkers with more than 25 open cases',
			'At least 1 of 2 camps has caseworkers with more than 25 open cases',
			'At least 2 of 3 camps have caseworkers with more than 25 open cases',
			'None of 2 camps has caseworkers with more than 25 open cases',
			'It is not certain whether any of 2 camps has caseworkers with more than 25 open cases',
			'1 of 1 camp has caseworkers with more than 25 open cases'
		],
		fr: [
			'Dans 1 des 2 camps, des gestionnaires de cas dépassent 25 cas ouverts',
			'Dans 2 des 3 camps, des gestionnaires de cas dépassent 25 cas ouverts',
			'Dans au moins 1 des 2 camps, des gestionnaires de cas dépassent 25 cas ouverts',
			'Dans au moins 2 des 3 camps, des gestionnaires de cas dépassent 25 cas ouverts',
			'Sur 2 camps, aucun gestionnaire de cas ne dépasse 25 cas ouverts',
			'On ne sait pas avec certitude si, sur 2 camps, des gestionnaires de cas dépassent 25 cas ouverts',
			'Dans 1 camp sur 1, des gestionnaires de cas dépassent 25 cas ouverts'
		],
		es: [
			'1 de 2 campamentos tiene gestores de casos con más de 25 casos abiertos',
			'2 de 3 campamentos tienen gestores de casos con más de 25 casos abiertos',
			'Al menos 1 de 2 campamentos tiene gestores de casos con más de 25 casos abiertos',
			'Al menos 2 de 3 campamentos tienen gestores de casos con más de 25 casos abiertos',
			'No hay campamentos con gestores de casos que tengan más de 25 casos abiertos, de un total de 2',
			'No se sabe con certeza si hay campamentos con gestores de casos que tengan más de 25 casos abiertos, de un total de 2',
			'1 de 1 campamento tiene gestores de casos con más de 25 casos abiertos'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'في 2 من المخيمات البالغ عددها 3، هناك أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'ليس بين المخيمات البالغ عددها 2 ما فيه أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة',
			'في 1 من المخيمات البالغ عددها 1، هناك أخصائيو إدارة حالة لديهم أكثر من 25 حالة مفتوحة'
		]
	},
	'M05: camps that lack caseworkers': {
		en: [
			'1 of 2 camps has fewer caseworkers than its open cases call for',
			'2 of 3 camps have fewer caseworkers than their open cases call for',
			'At least 1 of 2 camps has fewer caseworkers than its open cases call for',
			'At least 2 of 3 camps have fewer caseworkers than their open cases call for',
			'None of 2 camps has fewer caseworkers than its open cases call for',
			'It is not certain whether any of 2 camps has fewer caseworkers than its open cases call for',
			'1 of 1 camp has fewer caseworkers than its open cases call for'
		],
		fr: [
			'Dans 1 des 2 camps, il manque des gestionnaires de cas au regard des cas ouverts',
			'Dans 2 des 3 camps, il manque des gestionnaires de cas au regard des cas ouverts',
			'Dans au moins 1 des 2 camps, il manque des gestionnaires de cas au regard des cas ouverts',
			'Dans au moins 2 des 3 camps, il manque des gestionnaires de cas au regard des cas ouverts',
			'Sur 2 camps, il ne manque nulle part de gestionnaires de cas au regard des cas ouverts',
			'On ne sait pas avec certitude si, sur 2 camps, il manque quelque part des gestionnaires de cas au regard des cas ouverts',
			'Dans 1 camp sur 1, il manque des gestionnaires de cas au regard des cas ouverts'
		],
		es: [
			'1 de 2 campamentos tiene menos gestores de casos de los que exigen sus casos abiertos',
			'2 de 3 campamentos tienen menos gestores de casos de los que exigen sus casos abiertos',
			'Al menos 1 de 2 campamentos tiene menos gestores de casos de los que exigen sus casos abiertos',
			'Al menos 2 de 3 campamentos tienen menos gestores de casos de los que exigen sus casos abiertos',
			'No hay campamentos con menos gestores de casos de los que exigen sus casos abiertos, de un total de 2',
			'No se sabe con certeza si hay campamentos con menos gestores de casos de los que exigen sus casos abiertos, de un total de 2',
			'1 de 1 campamento tiene menos gestores de casos de los que exigen sus casos abiertos'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، عدد أخصائيي إدارة الحالة أقل مما تتطلبه الحالات المفتوحة',
			'في 2 من المخيمات البالغ عددها 3، عدد أخصائيي إدارة الحالة أقل مما تتطلبه الحالات المفتوحة',
			'في 1 على الأقل من المخيمات البالغ عددها 2، عدد أخصائيي إدارة الحالة أقل مما تتطلبه الحالات المفتوحة',
			'في 2 على الأقل من المخيمات البالغ عددها 3، عدد أخصائيي إدارة الحالة أقل مما تتطلبه الحالات المفتوحة',
			'ليس بين المخيمات البالغ عددها 2 ما يقلّ فيه عدد أخصائيي إدارة الحالة عما تتطلبه الحالات المفتوحة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما يقلّ فيه عدد أخصائيي إدارة الحالة عما تتطلبه الحالات المفتوحة',
			'في 1 من المخيمات البالغ عددها 1، عدد أخصائيي إدارة الحالة أقل مما تتطلبه الحالات المفتوحة'
		]
	},
	'M06: camps with too many for one supervisor': {
		en: [
			'1 of 2 camps has more than 6 caseworkers per supervisor',
			'2 of 3 camps have more than 6 caseworkers per supervisor',
			'At least 1 of 2 camps has more than 6 caseworkers per supervisor',
			'At least 2 of 3 camps have more than 6 caseworkers per supervisor',
			'None of 2 camps has more than 6 caseworkers per supervisor',
			'It is not certain whether any of 2 camps has more than 6 caseworkers per supervisor',
			'1 of 1 camp has more than 6 caseworkers per supervisor'
		],
		fr: [
			'Dans 1 des 2 camps, le nombre de gestionnaires de cas par superviseur dépasse 6',
			'Dans 2 des 3 camps, le nombre de gestionnaires de cas par superviseur dépasse 6',
			'Dans au moins 1 des 2 camps, le nombre de gestionnaires de cas par superviseur dépasse 6',
			'Dans au moins 2 des 3 camps, le nombre de gestionnaires de cas par superviseur dépasse 6',
			'Sur 2 camps, le nombre de gestionnaires de cas par superviseur ne dépasse nulle part 6',
			'On ne sait pas avec certitude si, sur 2 camps, le nombre de gestionnaires de cas par superviseur dépasse quelque part 6',
			'Dans 1 camp sur 1, le nombre de gestionnaires de cas par superviseur dépasse 6'
		],
		es: [
			'1 de 2 campamentos tiene más de 6 gestores de casos por supervisor',
			'2 de 3 campamentos tienen más de 6 gestores de casos por supervisor',
			'Al menos 1 de 2 campamentos tiene más de 6 gestores de casos por supervisor',
			'Al menos 2 de 3 campamentos tienen más de 6 gestores de casos por supervisor',
			'No hay campamentos con más de 6 gestores de casos por supervisor, de un total de 2',
			'No se sabe con certeza si hay campamentos con más de 6 gestores de casos por supervisor, de un total de 2',
			'1 de 1 campamento tiene más de 6 gestores de casos por supervisor'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'في 2 من المخيمات البالغ عددها 3، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'ليس بين المخيمات البالغ عددها 2 ما فيه أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه أكثر من 6 أخصائيي إدارة حالة لكل مشرف',
			'في 1 من المخيمات البالغ عددها 1، هناك أكثر من 6 أخصائيي إدارة حالة لكل مشرف'
		]
	},
	'M07: camps with caseworkers without a supervisor': {
		en: [
			'1 of 2 camps has caseworkers without an assigned supervisor',
			'2 of 3 camps have caseworkers without an assigned supervisor',
			'At least 1 of 2 camps has caseworkers without an assigned supervisor',
			'At least 2 of 3 camps have caseworkers without an assigned supervisor',
			'None of 2 camps has caseworkers without an assigned supervisor',
			'It is not certain whether any of 2 camps has caseworkers without an assigned supervisor',
			'1 of 1 camp has caseworkers without an assigned supervisor'
		],
		fr: [
			'Dans 1 des 2 camps, des gestionnaires de cas n’ont pas de superviseur désigné',
			'Dans 2 des 3 camps, des gestionnaires de cas n’ont pas de superviseur désigné',
			'Dans au moins 1 des 2 camps, des gestionnaires de cas n’ont pas de superviseur désigné',
			'Dans au moins 2 des 3 camps, des gestionnaires de cas n’ont pas de superviseur désigné',
			'Sur 2 camps, aucun gestionnaire de cas n’est sans superviseur désigné',
			'On ne sait pas avec certitude si, sur 2 camps, des gestionnaires de cas n’ont pas de superviseur désigné',
			'Dans 1 camp sur 1, des gestionnaires de cas n’ont pas de superviseur désigné'
		],
		es: [
			'1 de 2 campamentos tiene gestores de casos sin supervisor asignado',
			'2 de 3 campamentos tienen gestores de casos sin supervisor asignado',
			'Al menos 1 de 2 campamentos tiene gestores de casos sin supervisor asignado',
			'Al menos 2 de 3 campamentos tienen gestores de casos sin supervisor asignado',
			'No hay campamentos con gestores de casos sin supervisor asignado, de un total de 2',
			'No se sabe con certeza si hay campamentos con gestores de casos sin supervisor asignado, de un total de 2',
			'1 de 1 campamento tiene gestores de casos sin supervisor asignado'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'في 2 من المخيمات البالغ عددها 3، هناك أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'ليس بين المخيمات البالغ عددها 2 ما فيه أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه أخصائيو إدارة حالة ليس لهم مشرف معيَّن',
			'في 1 من المخيمات البالغ عددها 1، هناك أخصائيو إدارة حالة ليس لهم مشرف معيَّن'
		]
	},
	'M08: camps that lack supervisors': {
		en: [
			'1 of 2 camps has fewer supervisors than its caseworkers call for',
			'2 of 3 camps have fewer supervisors than their caseworkers call for',
			'At least 1 of 2 camps has fewer supervisors than its caseworkers call for',
			'At least 2 of 3 camps have fewer supervisors than their caseworkers call for',
			'None of 2 camps has fewer supervisors than its caseworkers call for',
			'It is not certain whether any of 2 camps has fewer supervisors than its caseworkers call for',
			'1 of 1 camp has fewer supervisors than its caseworkers call for'
		],
		fr: [
			'Dans 1 des 2 camps, il manque des superviseurs au regard du nombre de gestionnaires de cas',
			'Dans 2 des 3 camps, il manque des superviseurs au regard du nombre de gestionnaires de cas',
			'Dans au moins 1 des 2 camps, il manque des superviseurs au regard du nombre de gestionnaires de cas',
			'Dans au moins 2 des 3 camps, il manque des superviseurs au regard du nombre de gestionnaires de cas',
			'Sur 2 camps, il ne manque nulle part de superviseurs au regard du nombre de gestionnaires de cas',
			'On ne sait pas avec certitude si, sur 2 camps, il manque quelque part des superviseurs au regard du nombre de gestionnaires de cas',
			'Dans 1 camp sur 1, il manque des superviseurs au regard du nombre de gestionnaires de cas'
		],
		es: [
			'1 de 2 campamentos tiene menos supervisores de los que exige su número de gestores de casos',
			'2 de 3 campamentos tienen menos supervisores de los que exige su número de gestores de casos',
			'Al menos 1 de 2 campamentos tiene menos supervisores de los que exige su número de gestores de casos',
			'Al menos 2 de 3 campamentos tienen menos supervisores de los que exige su número de gestores de casos',
			'No hay campamentos con menos supervisores de los que exige su número de gestores de casos, de un total de 2',
			'No se sabe con certeza si hay campamentos con menos supervisores de los que exige su número de gestores de casos, de un total de 2',
			'1 de 1 campamento tiene menos supervisores de los que exige su número de gestores de casos'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، عدد المشرفين أقل مما يتطلبه عدد أخصائيي إدارة الحالة',
			'في 2 من المخيمات البالغ عددها 3، عدد المشرفين أقل مما يتطلبه عدد أخصائيي إدارة الحالة',
			'في 1 على الأقل من المخيمات البالغ عددها 2، عدد المشرفين أقل مما يتطلبه عدد أخصائيي إدارة الحالة',
			'في 2 على الأقل من المخيمات البالغ عددها 3، عدد المشرفين أقل مما يتطلبه عدد أخصائيي إدارة الحالة',
			'ليس بين المخيمات البالغ عددها 2 ما يقلّ فيه عدد المشرفين عما يتطلبه عدد أخصائيي إدارة الحالة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما يقلّ فيه عدد المشرفين عما يتطلبه عدد أخصائيي إدارة الحالة',
			'في 1 من المخيمات البالغ عددها 1، عدد المشرفين أقل مما يتطلبه عدد أخصائيي إدارة الحالة'
		]
	},
	'M13: camps under the benchmark': {
		en: [
			'In 1 of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher',
			'In 2 of 3 camps, fewer than 100% of caseworkers have reached level 1 or higher',
			'In at least 1 of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher',
			'In at least 2 of 3 camps, fewer than 100% of caseworkers have reached level 1 or higher',
			'Of 2 camps, there is none where fewer than 100% of caseworkers have reached level 1 or higher',
			'It is not certain whether, in any of 2 camps, fewer than 100% of caseworkers have reached level 1 or higher',
			'In 1 of 1 camp, fewer than 100% of caseworkers have reached level 1 or higher'
		],
		fr: [
			'Dans 1 des 2 camps, moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'Dans 2 des 3 camps, moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'Dans au moins 1 des 2 camps, moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'Dans au moins 2 des 3 camps, moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'Sur 2 camps, il n’y a pas d’endroit où moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'On ne sait pas avec certitude si, sur 2 camps, il y a un endroit où moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus',
			'Dans 1 camp sur 1, moins de 100 % des gestionnaires de cas ont atteint le niveau 1 ou plus'
		],
		es: [
			'En 1 de 2 campamentos, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'En 2 de 3 campamentos, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'En al menos 1 de 2 campamentos, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'En al menos 2 de 3 campamentos, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'En 0 de 2 campamentos, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'No se sabe con certeza si hay campamentos, de un total de 2, donde menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior',
			'En 1 de 1 campamento, menos del 100 % de los gestores de casos han alcanzado el nivel 1 o superior'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'في 2 من المخيمات البالغ عددها 3، أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'في 1 على الأقل من المخيمات البالغ عددها 2، أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'في 2 على الأقل من المخيمات البالغ عددها 3، أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'ليس بين المخيمات البالغ عددها 2 ما فيه أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى',
			'في 1 من المخيمات البالغ عددها 1، أقل من 100% من أخصائيي إدارة الحالة بلغوا المستوى 1 أو أعلى'
		]
	},
	'M25O: camps with actions overdue': {
		en: [
			'In 1 of 2 camps there are actions overdue',
			'In 2 of 3 camps there are actions overdue',
			'In at least 1 of 2 camps there are actions overdue',
			'In at least 2 of 3 camps there are actions overdue',
			'In none of 2 camps are there actions overdue',
			'It is not certain whether there are actions overdue in any of 2 camps',
			'In 1 of 1 camp there are actions overdue'
		],
		fr: [
			'Dans 1 des 2 camps, on relève des actions en retard',
			'Dans 2 des 3 camps, on relève des actions en retard',
			'Dans au moins 1 des 2 camps, on relève des actions en retard',
			'Dans au moins 2 des 3 camps, on relève des actions en retard',
			'Sur 2 camps, il n’y a pas d’endroit où l’on relève des actions en retard',
			'On ne sait pas avec certitude si, sur 2 camps, on relève quelque part des actions en retard',
			'Dans 1 camp sur 1, on relève des actions en retard'
		],
		es: [
			'En 1 de 2 campamentos hay acciones atrasadas',
			'En 2 de 3 campamentos hay acciones atrasadas',
			'En al menos 1 de 2 campamentos hay acciones atrasadas',
			'En al menos 2 de 3 campamentos hay acciones atrasadas',
			'En 0 de 2 campamentos hay acciones atrasadas',
			'No se sabe con certeza si hay campamentos, de un total de 2, con acciones atrasadas',
			'En 1 de 1 campamento hay acciones atrasadas'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك إجراءات متأخرة',
			'في 2 من المخيمات البالغ عددها 3، هناك إجراءات متأخرة',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك إجراءات متأخرة',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك إجراءات متأخرة',
			'ليس بين المخيمات البالغ عددها 2 ما فيه إجراءات متأخرة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما فيه إجراءات متأخرة',
			'في 1 من المخيمات البالغ عددها 1، هناك إجراءات متأخرة'
		]
	},
	'M35: camps without all reports': {
		en: [
			'1 of 2 camps is missing reports that were expected',
			'2 of 3 camps are missing reports that were expected',
			'At least 1 of 2 camps is missing reports that were expected',
			'At least 2 of 3 camps are missing reports that were expected',
			'None of 2 camps is missing reports that were expected',
			'It is not certain whether any of 2 camps is missing reports that were expected',
			'1 of 1 camp is missing reports that were expected'
		],
		fr: [
			'Dans 1 des 2 camps, il manque des rapports attendus',
			'Dans 2 des 3 camps, il manque des rapports attendus',
			'Dans au moins 1 des 2 camps, il manque des rapports attendus',
			'Dans au moins 2 des 3 camps, il manque des rapports attendus',
			'Sur 2 camps, aucun rapport attendu ne manque',
			'On ne sait pas avec certitude si, sur 2 camps, il manque quelque part des rapports attendus',
			'Dans 1 camp sur 1, il manque des rapports attendus'
		],
		es: [
			'En 1 de 2 campamentos faltan informes previstos',
			'En 2 de 3 campamentos faltan informes previstos',
			'En al menos 1 de 2 campamentos faltan informes previstos',
			'En al menos 2 de 3 campamentos faltan informes previstos',
			'No hay campamentos donde falten informes previstos, de un total de 2',
			'No se sabe con certeza si hay campamentos donde falten informes previstos, de un total de 2',
			'En 1 de 1 campamento faltan informes previstos'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، هناك تقارير متوقعة لم تصل',
			'في 2 من المخيمات البالغ عددها 3، هناك تقارير متوقعة لم تصل',
			'في 1 على الأقل من المخيمات البالغ عددها 2، هناك تقارير متوقعة لم تصل',
			'في 2 على الأقل من المخيمات البالغ عددها 3، هناك تقارير متوقعة لم تصل',
			'ليس بين المخيمات البالغ عددها 2 ما تنقصه تقارير متوقعة',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما تنقصه تقارير متوقعة',
			'في 1 من المخيمات البالغ عددها 1، هناك تقارير متوقعة لم تصل'
		]
	},
	'none of one camp': {
		en: 'None of 1 camp has more than 25 open cases per caseworker',
		fr: 'Sur 1 camp, la charge ne dépasse nulle part 25 cas ouverts par gestionnaire de cas',
		es: 'No hay campamento con más de 25 casos abiertos por gestor de casos, de un total de 1',
		ar: 'ليس بين المخيمات البالغ عددها 1 ما فيه أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'all of 100 camps': {
		en: '100 of 100 camps have more than 25 open cases per caseworker',
		fr: 'Dans 100 des 100 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
		es: '100 de 100 campamentos tienen más de 25 casos abiertos por gestor de casos',
		ar: 'في 100 من المخيمات البالغ عددها 100، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'11 of 12 camps': {
		en: '11 of 12 camps have more than 25 open cases per caseworker',
		fr: 'Dans 11 des 12 camps, la charge dépasse 25 cas ouverts par gestionnaire de cas',
		es: '11 de 12 campamentos tienen más de 25 casos abiertos por gestor de casos',
		ar: 'في 11 من المخيمات البالغ عددها 12، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة'
	},
	'areas that are not camps': {
		en: [
			'1 of 1 area has more than 25 open cases per caseworker',
			'2 of 2 areas have more than 25 open cases per caseworker',
			'3 of 3 areas have more than 25 open cases per caseworker',
			'11 of 11 areas have more than 25 open cases per caseworker',
			'100 of 100 areas have more than 25 open cases per caseworker'
		],
		fr: [
			'Dans 1 zone sur 1, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans 2 des 2 zones, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans 3 des 3 zones, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans 11 des 11 zones, la charge dépasse 25 cas ouverts par gestionnaire de cas',
			'Dans 100 des 100 zones, la charge dépasse 25 cas ouverts par gestionnaire de cas'
		],
		es: [
			'1 de 1 zona tiene más de 25 casos abiertos por gestor de casos',
			'2 de 2 zonas tienen más de 25 casos abiertos por gestor de casos',
			'3 de 3 zonas tienen más de 25 casos abiertos por gestor de casos',
			'11 de 11 zonas tienen más de 25 casos abiertos por gestor de casos',
			'100 de 100 zonas tienen más de 25 casos abiertos por gestor de casos'
		],
		ar: [
			'في 1 من المناطق البالغ عددها 1، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 2 من المناطق البالغ عددها 2، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 3 من المناطق البالغ عددها 3، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 11 من المناطق البالغ عددها 11، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة',
			'في 100 من المناطق البالغ عددها 100، هناك أكثر من 25 حالة مفتوحة لكل أخصائي إدارة حالة'
		]
	},
	'from the lowest to the highest': {
		en: 'From 38–40 in Camp 1 to 61.5 in Camp 2: caseworkers per 100,000 children',
		fr: 'Gestionnaires de cas pour 100 000 enfants : de 38–40 (Camp 1) à 61,5 (Camp 2)',
		es: 'De 38–40 en Camp 1 a 61,5 en Camp 2: gestores de casos por cada 100.000 niños y niñas',
		ar: 'عدد أخصائيي إدارة الحالة لكل 100,000 طفل: من 38–40 في Camp 1 إلى 61.5 في Camp 2'
	},
	'from the lowest to the highest, children': {
		en: 'From 1,800 in Camp 1 to 2,400 in Camp 2: children per caseworker',
		fr: 'Enfants par gestionnaire de cas : de 1 800 (Camp 1) à 2 400 (Camp 2)',
		es: 'De 1800 en Camp 1 a 2400 en Camp 2: niños y niñas por gestor de casos',
		ar: 'عدد الأطفال لكل أخصائي إدارة حالة: من 1,800 في Camp 1 إلى 2,400 في Camp 2'
	},
	'from the lowest to the highest, any figure': {
		en: 'Vacancy rate: from Camp 1 (4%) to Camp 2 (10%–12%)',
		fr: 'Taux de postes vacants : de Camp 1 (4 %) à Camp 2 (10 %–12 %)',
		es: 'Tasa de vacantes: de Camp 1 (4 %) a Camp 2 (10 %–12 %)',
		ar: 'معدل الوظائف الشاغرة: من Camp 1 (4%) إلى Camp 2 (10%–12%)'
	},
	'from below zero': {
		en: 'Net change of cases: from Camp 1 (-3 to 5) to Camp 2 (42)',
		fr: 'Variation nette des cas : de Camp 1 (-3 à 5) à Camp 2 (42)',
		es: 'Variación neta de casos: de Camp 1 (de -3 a 5) a Camp 2 (42)',
		ar: 'صافي تغيّر الحالات: من Camp 1 (من -3 إلى 5) إلى Camp 2 (42)'
	},
	'one camp alone': {
		en: 'Camp 1: 12% of paid posts are vacant',
		fr: 'Camp 1 : 12 % des postes rémunérés sont vacants',
		es: 'Camp 1: 12 % de los puestos remunerados están vacantes',
		ar: 'Camp 1: 12% من الوظائف المدفوعة الأجر شاغرة'
	},
	'only reasons': {
		en: '2 camps have children and no caseworker.',
		fr: '2 camps comptent des enfants et aucun gestionnaire de cas.',
		es: '2 campamentos tienen niños y niñas, pero ningún gestor de casos.',
		ar: 'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 2.'
	},
	'no figure': {
		en: 'There is no figure for December 2025',
		fr: 'Il n’y a pas de chiffre pour décembre 2025',
		es: 'No hay ninguna cifra de diciembre de 2025',
		ar: 'لا يوجد رقم عن ديسمبر 2025'
	},
	'an agreed benchmark': {
		en: [
			'1 of 2 camps has fewer than 60 caseworkers per 100,000 children',
			'2 of 3 camps have fewer than 60 caseworkers per 100,000 children',
			'At least 1 of 2 camps has fewer than 60 caseworkers per 100,000 children',
			'At least 2 of 3 camps have fewer than 60 caseworkers per 100,000 children',
			'None of 2 camps has fewer than 60 caseworkers per 100,000 children',
			'It is not certain whether any of 2 camps has fewer than 60 caseworkers per 100,000 children'
		],
		fr: [
			'Dans 1 des 2 camps, on compte moins de 60 gestionnaires de cas pour 100 000 enfants',
			'Dans 2 des 3 camps, on compte moins de 60 gestionnaires de cas pour 100 000 enfants',
			'Dans au moins 1 des 2 camps, on compte moins de 60 gestionnaires de cas pour 100 000 enfants',
			'Dans au moins 2 des 3 camps, on compte moins de 60 gestionnaires de cas pour 100 000 enfants',
			'Sur 2 camps, on ne compte nulle part moins de 60 gestionnaires de cas pour 100 000 enfants',
			'On ne sait pas avec certitude si, sur 2 camps, on compte quelque part moins de 60 gestionnaires de cas pour 100 000 enfants'
		],
		es: [
			'1 de 2 campamentos tiene menos de 60 gestores de casos por cada 100.000 niños y niñas',
			'2 de 3 campamentos tienen menos de 60 gestores de casos por cada 100.000 niños y niñas',
			'Al menos 1 de 2 campamentos tiene menos de 60 gestores de casos por cada 100.000 niños y niñas',
			'Al menos 2 de 3 campamentos tienen menos de 60 gestores de casos por cada 100.000 niños y niñas',
			'No hay campamentos con menos de 60 gestores de casos por cada 100.000 niños y niñas, de un total de 2',
			'No se sabe con certeza si hay campamentos con menos de 60 gestores de casos por cada 100.000 niños y niñas, de un total de 2'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، يقل عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60',
			'في 2 من المخيمات البالغ عددها 3، يقل عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60',
			'في 1 على الأقل من المخيمات البالغ عددها 2، يقل عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60',
			'في 2 على الأقل من المخيمات البالغ عددها 3، يقل عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60',
			'ليس بين المخيمات البالغ عددها 2 ما يقل فيه عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60',
			'ليس مؤكدًا ما إذا كان بين المخيمات البالغ عددها 2 ما يقل فيه عدد أخصائيي إدارة الحالة لكل 100,000 طفل عن 60'
		]
	},
	'an agreed benchmark, any figure': {
		en: [
			'1 of 2 camps does not meet the agreed 80% for “Caseworkers with a supervisor”',
			'2 of 3 camps do not meet the agreed 80% for “Caseworkers with a supervisor”',
			'At least 1 of 2 camps does not meet the agreed 80% for “Caseworkers with a supervisor”',
			'At least 2 of 3 camps do not meet the agreed 80% for “Caseworkers with a supervisor”',
			'All 2 camps meet the agreed 80% for “Caseworkers with a supervisor”',
			'It is not certain whether all 2 camps meet the agreed 80% for “Caseworkers with a supervisor”'
		],
		fr: [
			'Dans 1 des 2 camps, la valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » n’est pas respectée',
			'Dans 2 des 3 camps, la valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » n’est pas respectée',
			'Dans au moins 1 des 2 camps, la valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » n’est pas respectée',
			'Dans au moins 2 des 3 camps, la valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » n’est pas respectée',
			'La valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » est respectée partout (2 camps)',
			'On ne sait pas avec certitude si la valeur convenue de 80 % pour « Gestionnaires de cas ayant un superviseur » est respectée partout (2 camps)'
		],
		es: [
			'1 de 2 campamentos no cumple el valor acordado de 80 % para «Gestores de casos con supervisor»',
			'2 de 3 campamentos no cumplen el valor acordado de 80 % para «Gestores de casos con supervisor»',
			'Al menos 1 de 2 campamentos no cumple el valor acordado de 80 % para «Gestores de casos con supervisor»',
			'Al menos 2 de 3 campamentos no cumplen el valor acordado de 80 % para «Gestores de casos con supervisor»',
			'No hay campamentos que no cumplan el valor acordado de 80 % para «Gestores de casos con supervisor», de un total de 2',
			'No se sabe con certeza si hay campamentos que no cumplan el valor acordado de 80 % para «Gestores de casos con supervisor», de un total de 2'
		],
		ar: [
			'في 1 من المخيمات البالغ عددها 2، لم تُستوفَ القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف»',
			'في 2 من المخيمات البالغ عددها 3، لم تُستوفَ القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف»',
			'في 1 على الأقل من المخيمات البالغ عددها 2، لم تُستوفَ القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف»',
			'في 2 على الأقل من المخيمات البالغ عددها 3، لم تُستوفَ القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف»',
			'في جميع المخيمات البالغ عددها 2، استُوفيت القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف»',
			'ليس مؤكدًا ما إذا كانت القيمة المتفق عليها، وهي 80%، لمؤشر «أخصائيو إدارة الحالة الذين لهم مشرف» مستوفاة في جميع المخيمات البالغ عددها 2'
		]
	},
	'below: everybody has reported': {
		en: ['Caseload ratio, December 2025.', 'Every expected agency has reported.'],
		fr: [
			'Ratio de charge de cas, décembre 2025.',
			'Toutes les agences attendues ont transmis leur rapport.'
		],
		es: ['Carga media de casos, diciembre de 2025.', 'Han informado todas las agencias previstas.'],
		ar: ['معدل عبء الحالات، ديسمبر 2025.', 'أبلغت كل الوكالات المتوقعة.']
	},
	'below: what is not counted': {
		en: [
			'Caseload ratio, December 2025.',
			'1 camp has open cases and no caseworker.',
			'1 camp has no report.',
			'In 1 more camp the range spans the benchmark.',
			'1 agency has not reported in full.'
		],
		fr: [
			'Ratio de charge de cas, décembre 2025.',
			'1 camp compte des cas ouverts et aucun gestionnaire de cas.',
			'Aucun rapport pour 1 camp.',
			'Dans 1 autre camp, la fourchette englobe la valeur de référence.',
			'1 agence n’a pas transmis tout son rapport.'
		],
		es: [
			'Carga media de casos, diciembre de 2025.',
			'1 campamento tiene casos abiertos y ningún gestor de casos.',
			'1 campamento sin informe.',
			'En 1 campamento más, el intervalo abarca el valor de referencia.',
			'1 agencia no ha enviado todos sus informes.'
		],
		ar: [
			'معدل عبء الحالات، ديسمبر 2025.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 1.',
			'المخيمات التي لا يوجد عنها تقرير: 1.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 1.',
			'وكالة واحدة لم تقدّم تقاريرها كاملة.'
		]
	},
	'below: withheld, and agencies that are silent': {
		en: [
			'Caseload ratio, December 2025.',
			'In 1 camp the figure is withheld.',
			'3 agencies have not reported in full.'
		],
		fr: [
			'Ratio de charge de cas, décembre 2025.',
			'Chiffre non communiqué pour 1 camp.',
			'3 agences n’ont pas transmis tout leur rapport.'
		],
		es: [
			'Carga media de casos, diciembre de 2025.',
			'En 1 campamento la cifra está reservada (para proteger).',
			'3 agencias no han enviado todos sus informes.'
		],
		ar: [
			'معدل عبء الحالات، ديسمبر 2025.',
			'المخيمات التي رقمها محجوب (للحماية): 1.',
			'3 وكالات لم تقدّم تقاريرها كاملة.'
		]
	},
	'below: no population, and nobody there': {
		en: [
			'Caseworkers per 100,000 children, December 2025.',
			'1 camp has no caseworker at all.',
			'1 camp has no population figure.',
			'Every expected agency has reported.'
		],
		fr: [
			'Gestionnaires de cas pour 100 000 enfants, décembre 2025.',
			'1 camp n’a aucun gestionnaire de cas.',
			'Population inconnue pour 1 camp.',
			'Toutes les agences attendues ont transmis leur rapport.'
		],
		es: [
			'Gestores de casos por cada 100.000 niños y niñas, diciembre de 2025.',
			'1 campamento no tiene ningún gestor de casos.',
			'1 campamento con población desconocida.',
			'Han informado todas las agencias previstas.'
		],
		ar: [
			'أخصائيو إدارة الحالة لكل 100,000 طفل، ديسمبر 2025.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 1.',
			'المخيمات التي عدد سكانها غير معروف: 1.',
			'أبلغت كل الوكالات المتوقعة.'
		]
	},
	'camps without a caseworker': {
		en: [
			'0 camps have no caseworker at all.',
			'1 camp has no caseworker at all.',
			'2 camps have no caseworker at all.',
			'3 camps have no caseworker at all.',
			'11 camps have no caseworker at all.',
			'100 camps have no caseworker at all.'
		],
		fr: [
			'0 camp n’a aucun gestionnaire de cas.',
			'1 camp n’a aucun gestionnaire de cas.',
			'2 camps n’ont aucun gestionnaire de cas.',
			'3 camps n’ont aucun gestionnaire de cas.',
			'11 camps n’ont aucun gestionnaire de cas.',
			'100 camps n’ont aucun gestionnaire de cas.'
		],
		es: [
			'0 campamentos no tienen ningún gestor de casos.',
			'1 campamento no tiene ningún gestor de casos.',
			'2 campamentos no tienen ningún gestor de casos.',
			'3 campamentos no tienen ningún gestor de casos.',
			'11 campamentos no tienen ningún gestor de casos.',
			'100 campamentos no tienen ningún gestor de casos.'
		],
		ar: [
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 0.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 1.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 2.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 3.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 11.',
			'المخيمات التي لا يوجد فيها أي أخصائي إدارة حالة: 100.'
		]
	},
	'camps with children and no caseworker': {
		en: [
			'0 camps have children and no caseworker.',
			'1 camp has children and no caseworker.',
			'2 camps have children and no caseworker.',
			'3 camps have children and no caseworker.',
			'11 camps have children and no caseworker.',
			'100 camps have children and no caseworker.'
		],
		fr: [
			'0 camp compte des enfants et aucun gestionnaire de cas.',
			'1 camp compte des enfants et aucun gestionnaire de cas.',
			'2 camps comptent des enfants et aucun gestionnaire de cas.',
			'3 camps comptent des enfants et aucun gestionnaire de cas.',
			'11 camps comptent des enfants et aucun gestionnaire de cas.',
			'100 camps comptent des enfants et aucun gestionnaire de cas.'
		],
		es: [
			'0 campamentos tienen niños y niñas, pero ningún gestor de casos.',
			'1 campamento tiene niños y niñas, pero ningún gestor de casos.',
			'2 campamentos tienen niños y niñas, pero ningún gestor de casos.',
			'3 campamentos tienen niños y niñas, pero ningún gestor de casos.',
			'11 campamentos tienen niños y niñas, pero ningún gestor de casos.',
			'100 campamentos tienen niños y niñas, pero ningún gestor de casos.'
		],
		ar: [
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 0.',
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 1.',
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 2.',
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 3.',
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 11.',
			'المخيمات التي فيها أطفال ولا يوجد فيها أخصائي إدارة حالة: 100.'
		]
	},
	'camps with cases and no caseworker': {
		en: [
			'0 camps have open cases and no caseworker.',
			'1 camp has open cases and no caseworker.',
			'2 camps have open cases and no caseworker.',
			'3 camps have open cases and no caseworker.',
			'11 camps have open cases and no caseworker.',
			'100 camps have open cases and no caseworker.'
		],
		fr: [
			'0 camp compte des cas ouverts et aucun gestionnaire de cas.',
			'1 camp compte des cas ouverts et aucun gestionnaire de cas.',
			'2 camps comptent des cas ouverts et aucun gestionnaire de cas.',
			'3 camps comptent des cas ouverts et aucun gestionnaire de cas.',
			'11 camps comptent des cas ouverts et aucun gestionnaire de cas.',
			'100 camps comptent des cas ouverts et aucun gestionnaire de cas.'
		],
		es: [
			'0 campamentos tienen casos abiertos y ningún gestor de casos.',
			'1 campamento tiene casos abiertos y ningún gestor de casos.',
			'2 campamentos tienen casos abiertos y ningún gestor de casos.',
			'3 campamentos tienen casos abiertos y ningún gestor de casos.',
			'11 campamentos tienen casos abiertos y ningún gestor de casos.',
			'100 campamentos tienen casos abiertos y ningún gestor de casos.'
		],
		ar: [
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 0.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 1.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 2.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 3.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 11.',
			'المخيمات التي فيها حالات مفتوحة ولا يوجد فيها أخصائي إدارة حالة: 100.'
		]
	},
	'camps with caseworkers and no supervisor': {
		en: [
			'0 camps have caseworkers and no supervisor.',
			'1 camp has caseworkers and no supervisor.',
			'2 camps have caseworkers and no supervisor.',
			'3 camps have caseworkers and no supervisor.',
			'11 camps have caseworkers and no supervisor.',
			'100 camps have caseworkers and no supervisor.'
		],
		fr: [
			'0 camp compte des gestionnaires de cas et aucun superviseur.',
			'1 camp compte des gestionnaires de cas et aucun superviseur.',
			'2 camps comptent des gestionnaires de cas et aucun superviseur.',
			'3 camps comptent des gestionnaires de cas et aucun superviseur.',
			'11 camps comptent des gestionnaires de cas et aucun superviseur.',
			'100 camps comptent des gestionnaires de cas et aucun superviseur.'
		],
		es: [
			'0 campamentos tienen gestores de casos y ningún supervisor.',
			'1 campamento tiene gestores de casos y ningún supervisor.',
			'2 campamentos tienen gestores de casos y ningún supervisor.',
			'3 campamentos tienen gestores de casos y ningún supervisor.',
			'11 campamentos tienen gestores de casos y ningún supervisor.',
			'100 campamentos tienen gestores de casos y ningún supervisor.'
		],
		ar: [
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 0.',
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 1.',
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 2.',
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 3.',
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 11.',
			'المخيمات التي فيها أخصائيو إدارة حالة ولا يوجد فيها مشرف: 100.'
		]
	},
	'camps whose range spans the benchmark': {
		en: [
			'In 0 more camps the range spans the benchmark.',
			'In 1 more camp the range spans the benchmark.',
			'In 2 more camps the range spans the benchmark.',
			'In 3 more camps the range spans the benchmark.',
			'In 11 more camps the range spans the benchmark.',
			'In 100 more camps the range spans the benchmark.'
		],
		fr: [
			'Dans 0 autre camp, la fourchette englobe la valeur de référence.',
			'Dans 1 autre camp, la fourchette englobe la valeur de référence.',
			'Dans 2 autres camps, la fourchette englobe la valeur de référence.',
			'Dans 3 autres camps, la fourchette englobe la valeur de référence.',
			'Dans 11 autres camps, la fourchette englobe la valeur de référence.',
			'Dans 100 autres camps, la fourchette englobe la valeur de référence.'
		],
		es: [
			'En 0 campamentos más, el intervalo abarca el valor de referencia.',
			'En 1 campamento más, el intervalo abarca el valor de referencia.',
			'En 2 campamentos más, el intervalo abarca el valor de referencia.',
			'En 3 campamentos más, el intervalo abarca el valor de referencia.',
			'En 11 campamentos más, el intervalo abarca el valor de referencia.',
			'En 100 campamentos más, el intervalo abarca el valor de referencia.'
		],
		ar: [
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 0.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 1.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 2.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 3.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 11.',
			'المخيمات الأخرى التي يمتد فيها النطاق على جانبي القيمة المرجعية: 100.'
		]
	},
	'camps without a report': {
		en: [
			'0 camps have no report.',
			'1 camp has no report.',
			'2 camps have no report.',
			'3 camps have no report.',
			'11 camps have no report.',
			'100 camps have no report.'
		],
		fr: [
			'Aucun rapport pour 0 camp.',
			'Aucun rapport pour 1 camp.',
			'Aucun rapport pour 2 camps.',
			'Aucun rapport pour 3 camps.',
			'Aucun rapport pour 11 camps.',
			'Aucun rapport pour 100 camps.'
		],
		es: [
			'0 campamentos sin informe.',
			'1 campamento sin informe.',
			'2 campamentos sin informe.',
			'3 campamentos sin informe.',
			'11 campamentos sin informe.',
			'100 campamentos sin informe.'
		],
		ar: [
			'المخيمات التي لا يوجد عنها تقرير: 0.',
			'المخيمات التي لا يوجد عنها تقرير: 1.',
			'المخيمات التي لا يوجد عنها تقرير: 2.',
			'المخيمات التي لا يوجد عنها تقرير: 3.',
			'المخيمات التي لا يوجد عنها تقرير: 11.',
			'المخيمات التي لا يوجد عنها تقرير: 100.'
		]
	},
	'camps without a population': {
		en: [
			'0 camps have no population figure.',
			'1 camp has no population figure.',
			'2 camps have no population figure.',
			'3 camps have no population figure.',
			'11 camps have no population figure.',
			'100 camps have no population figure.'
		],
		fr: [
			'Population inconnue pour 0 camp.',
			'Population inconnue pour 1 camp.',
			'Population inconnue pour 2 camps.',
			'Population inconnue pour 3 camps.',
			'Population inconnue pour 11 camps.',
			'Population inconnue pour 100 camps.'
		],
		es: [
			'0 campamentos con población desconocida.',
			'1 campamento con población desconocida.',
			'2 campamentos con población desconocida.',
			'3 campamentos con población desconocida.',
			'11 campamentos con población desconocida.',
			'100 campamentos con población desconocida.'
		],
		ar: [
			'المخيمات التي عدد سكانها غير معروف: 0.',
			'المخيمات التي عدد سكانها غير معروف: 1.',
			'المخيمات التي عدد سكانها غير معروف: 2.',
			'المخيمات التي عدد سكانها غير معروف: 3.',
			'المخيمات التي عدد سكانها غير معروف: 11.',
			'المخيمات التي عدد سكانها غير معروف: 100.'
		]
	},
	'camps whose figure is withheld': {
		en: [
			'In 0 camps the figure is withheld.',
			'In 1 camp the figure is withheld.',
			'In 2 camps the figure is withheld.',
			'In 3 camps the figure is withheld.',
			'In 11 camps the figure is withheld.',
			'In 100 camps the figure is withheld.'
		],
		fr: [
			'Chiffre non communiqué pour 0 camp.',
			'Chiffre non communiqué pour 1 camp.',
			'Chiffre non communiqué pour 2 camps.',
			'Chiffre non communiqué pour 3 camps.',
			'Chiffre non communiqué pour 11 camps.',
			'Chiffre non communiqué pour 100 camps.'
		],
		es: [
			'En 0 campamentos la cifra está reservada (para proteger).',
			'En 1 campamento la cifra está reservada (para proteger).',
			'En 2 campamentos la cifra está reservada (para proteger).',
			'En 3 campamentos la cifra está reservada (para proteger).',
			'En 11 campamentos la cifra está reservada (para proteger).',
			'En 100 campamentos la cifra está reservada (para proteger).'
		],
		ar: [
			'المخيمات التي رقمها محجوب (للحماية): 0.',
			'المخيمات التي رقمها محجوب (للحماية): 1.',
			'المخيمات التي رقمها محجوب (للحماية): 2.',
			'المخيمات التي رقمها محجوب (للحماية): 3.',
			'المخيمات التي رقمها محجوب (للحماية): 11.',
			'المخيمات التي رقمها محجوب (للحماية): 100.'
		]
	},
	'agencies that are silent': {
		en: [
			'0 agencies have not reported in full.',
			'1 agency has not reported in full.',
			'2 agencies have not reported in full.',
			'3 agencies have not reported in full.',
			'11 agencies have not reported in full.',
			'100 agencies have not reported in full.'
		],
		fr: [
			'0 agence n’a pas transmis tout son rapport.',
			'1 agence n’a pas transmis tout son rapport.',
			'2 agences n’ont pas transmis tout leur rapport.',
			'3 agences n’ont pas transmis tout leur rapport.',
			'11 agences n’ont pas transmis tout leur rapport.',
			'100 agences n’ont pas transmis tout leur rapport.'
		],
		es: [
			'0 agencias no han enviado todos sus informes.',
			'1 agencia no ha enviado todos sus informes.',
			'2 agencias no han enviado todos sus informes.',
			'3 agencias no han enviado todos sus informes.',
			'11 agencias no han enviado todos sus informes.',
			'100 agencias no han enviado todos sus informes.'
		],
		ar: [
			'0 وكالة لم تقدّم تقاريرها كاملة.',
			'وكالة واحدة لم تقدّم تقاريرها كاملة.',
			'وكالتان لم تقدّما تقاريرهما كاملة.',
			'3 وكالات لم تقدّم تقاريرها كاملة.',
			'11 وكالة لم تقدّم تقاريرها كاملة.',
			'100 وكالة لم تقدّم تقاريرها كاملة.'
		]
	},
	'areas, by number': {
		en: ['0 areas', '1 area', '2 areas', '3 areas', '11 areas', '100 areas'],
		fr: ['0 zone', '1 zone', '2 zones', '3 zones', '11 zones', '100 zones'],
		es: ['0 zonas', '1 zona', '2 zonas', '3 zonas', '11 zonas', '100 zonas'],
		ar: ['0 المناطق', '1 المناطق', '2 المناطق', '3 المناطق', '11 المناطق', '100 المناطق']
	},
	'camps, by number': {
		en: ['0 camps', '1 camp', '2 camps', '3 camps', '11 camps', '100 camps'],
		fr: ['0 camp', '1 camp', '2 camps', '3 camps', '11 camps', '100 camps'],
		es: [
			'0 campamentos',
			'1 campamento',
			'2 campamentos',
			'3 campamentos',
			'11 campamentos',
			'100 campamentos'
		],
		ar: ['0 المخيمات', '1 المخيمات', '2 المخيمات', '3 المخيمات', '11 المخيمات', '100 المخيمات']
	},
	'meets the benchmark': {
		en: 'Meets the benchmark of 25',
		fr: 'Conforme à la valeur de référence (25)',
		es: 'Cumple el valor de referencia de 25',
		ar: 'يستوفي القيمة المرجعية 25'
	},
	'does not meet the benchmark': {
		en: 'Does not meet the benchmark of 25',
		fr: 'Non conforme à la valeur de référence (25)',
		es: 'No cumple el valor de referencia de 25',
		ar: 'لا يستوفي القيمة المرجعية 25'
	},
	'spans the benchmark': {
		en: 'The range spans the benchmark of 25',
		fr: 'La fourchette englobe la valeur de référence (25)',
		es: 'El intervalo abarca el valor de referencia de 25',
		ar: 'يمتد النطاق على جانبي القيمة المرجعية 25'
	},
	'a benchmark and no figure': {
		en: 'Benchmark 5–6',
		fr: 'Valeur de référence : 5–6',
		es: 'Valor de referencia: 5–6',
		ar: 'القيمة المرجعية 5–6'
	},
	'a benchmark in per cent': {
		en: 'Does not meet the benchmark of 100%',
		fr: 'Non conforme à la valeur de référence (100 %)',
		es: 'No cumple el valor de referencia de 100 %',
		ar: 'لا يستوفي القيمة المرجعية 100%'
	},
	up: {
		en: 'Up 4.5 since November 2025',
		fr: 'En hausse de 4,5 depuis novembre 2025',
		es: 'Sube 4,5 desde noviembre de 2025',
		ar: 'ارتفاع بمقدار 4.5 منذ نوفمبر 2025'
	},
	'up by a range': {
		en: 'Up 3.0–6.0 since November 2025',
		fr: 'En hausse de 3,0–6,0 depuis novembre 2025',
		es: 'Sube 3,0–6,0 desde noviembre de 2025',
		ar: 'ارتفاع بمقدار 3.0–6.0 منذ نوفمبر 2025'
	},
	'up by people': {
		en: 'Up 20 since November 2025',
		fr: 'En hausse de 20 depuis novembre 2025',
		es: 'Sube 20 desde noviembre de 2025',
		ar: 'ارتفاع بمقدار 20 منذ نوفمبر 2025'
	},
	down: {
		en: 'Down 4.5 since November 2025',
		fr: 'En baisse de 4,5 depuis novembre 2025',
		es: 'Baja 4,5 desde noviembre de 2025',
		ar: 'انخفاض بمقدار 4.5 منذ نوفمبر 2025'
	},
	'down by points': {
		en: 'Down 1.5 percentage points since November 2025',
		fr: 'En baisse de 1,5 point de pourcentage depuis novembre 2025',
		es: 'Baja 1,5 puntos porcentuales desde noviembre de 2025',
		ar: 'انخفاض بمقدار 1.5 نقطة مئوية منذ نوفمبر 2025'
	},
	'down by one point': {
		en: 'Down 1.0 percentage points since November 2025',
		fr: 'En baisse de 1,0 point de pourcentage depuis novembre 2025',
		es: 'Baja 1,0 puntos porcentuales desde noviembre de 2025',
		ar: 'انخفاض بمقدار 1.0 نقطة مئوية منذ نوفمبر 2025'
	},
	'down by two points': {
		en: 'Down 2.0 percentage points since November 2025',
		fr: 'En baisse de 2,0 points de pourcentage depuis novembre 2025',
		es: 'Baja 2,0 puntos porcentuales desde noviembre de 2025',
		ar: 'انخفاض بمقدار 2.0 نقطة مئوية منذ نوفمبر 2025'
	},
	'down by three points': {
		en: 'Down 3.0 percentage points since November 2025',
		fr: 'En baisse de 3,0 points de pourcentage depuis novembre 2025',
		es: 'Baja 3,0 puntos porcentuales desde noviembre de 2025',
		ar: 'انخفاض بمقدار 3.0 نقطة مئوية منذ نوفمبر 2025'
	},
	'up by many points': {
		en: 'Up 11.0 percentage points since November 2025',
		fr: 'En hausse de 11,0 points de pourcentage depuis novembre 2025',
		es: 'Sube 11,0 puntos porcentuales desde noviembre de 2025',
		ar: 'ارتفاع بمقدار 11.0 نقطة مئوية منذ نوفمبر 2025'
	},
	'up by a range of points': {
		en: 'Up 8.0–14.0 percentage points since November 2025',
		fr: 'En hausse de 8,0–14,0 points de pourcentage depuis novembre 2025',
		es: 'Sube 8,0–14,0 puntos porcentuales desde noviembre de 2025',
		ar: 'ارتفاع بمقدار 8.0–14.0 نقطة مئوية منذ نوفمبر 2025'
	},
	unchanged: {
		en: 'Unchanged since November 2025',
		fr: 'Inchangé depuis novembre 2025',
		es: 'Sin cambios desde noviembre de 2025',
		ar: 'بلا تغيير منذ نوفمبر 2025'
	},
	'no clear change': {
		en: 'No clear change since November 2025: the ranges overlap',
		fr: 'Pas de changement net depuis novembre 2025 : les fourchettes se recoupent',
		es: 'Sin cambio claro desde noviembre de 2025: los intervalos se superponen',
		ar: 'لا تغيير واضح منذ نوفمبر 2025: النطاقان متداخلان'
	},
	'nothing to compare with': {
		en: 'No figure for November 2025 to compare with',
		fr: 'Pas de chiffre pour novembre 2025 auquel comparer',
		es: 'No hay cifra de noviembre de 2025 con la que comparar',
		ar: 'لا يوجد رقم عن نوفمبر 2025 للمقارنة به'
	},
	'agencies counted': {
		en: [
			'1 of 1 agency counted',
			'2 of 2 agencies counted',
			'2 of 3 agencies counted',
			'2 of 11 agencies counted',
			'2 of 100 agencies counted'
		],
		fr: [
			'Agences comptées : 1 sur 1',
			'Agences comptées : 2 sur 2',
			'Agences comptées : 2 sur 3',
			'Agences comptées : 2 sur 11',
			'Agences comptées : 2 sur 100'
		],
		es: [
			'Agencias incluidas: 1 de 1 prevista',
			'Agencias incluidas: 2 de 2 previstas',
			'Agencias incluidas: 2 de 3 previstas',
			'Agencias incluidas: 2 de 11 previstas',
			'Agencias incluidas: 2 de 100 previstas'
		],
		ar: [
			'احتُسبت 1 من أصل وكالة واحدة',
			'احتُسبت 2 من أصل وكالتين',
			'احتُسبت 2 من أصل 3 وكالات',
			'احتُسبت 2 من أصل 11 وكالة',
			'احتُسبت 2 من أصل 100 وكالة'
		]
	},
	'another number of agencies before': {
		en: '4 of 4 agencies counted; 3 in November 2025',
		fr: 'Agences comptées : 4 sur 4 ; 3 en novembre 2025',
		es: 'Agencias incluidas: 4 de 4 previstas; 3 en noviembre de 2025',
		ar: 'احتُسبت 4 من أصل 4 وكالات؛ و3 في نوفمبر 2025'
	},
	'what is left out': {
		en: [
			'–',
			'1 pair of agency and area is left out: it sent only one of the two parts.',
			'2 pairs of agency and area are left out: they sent only one of the two parts.',
			'3 pairs of agency and area are left out: they sent only one of the two parts.',
			'11 pairs of agency and area are left out: they sent only one of the two parts.',
			'100 pairs of agency and area are left out: they sent only one of the two parts.'
		],
		fr: [
			'–',
			'1 couple agence-zone est laissé de côté : une seule des deux parties a été transmise.',
			'2 couples agence-zone sont laissés de côté : une seule des deux parties a été transmise.',
			'3 couples agence-zone sont laissés de côté : une seule des deux parties a été transmise.',
			'11 couples agence-zone sont laissés de côté : une seule des deux parties a été transmise.',
			'100 couples agence-zone sont laissés de côté : une seule des deux parties a été transmise.'
		],
		es: [
			'–',
			'Se excluye 1 combinación de agencia y zona: solo se envió una de las dos partes.',
			'Se excluyen 2 combinaciones de agencia y zona: solo se envió una de las dos partes.',
			'Se excluyen 3 combinaciones de agencia y zona: solo se envió una de las dos partes.',
			'Se excluyen 11 combinaciones de agencia y zona: solo se envió una de las dos partes.',
			'Se excluyen 100 combinaciones de agencia y zona: solo se envió una de las dos partes.'
		],
		ar: [
			'–',
			'استُبعد زوج واحد من وكالة ومنطقة، لأن جزءًا واحدًا فقط من الجزأين أُرسل عنه.',
			'استُبعد زوجان من وكالة ومنطقة، لأن جزءًا واحدًا فقط من الجزأين أُرسل عن كل منهما.',
			'استُبعدت 3 أزواج من وكالة ومنطقة، لأن جزءًا واحدًا فقط من الجزأين أُرسل عن كل منها.',
			'استُبعد 11 زوجًا من وكالة ومنطقة، لأن جزءًا واحدًا فقط من الجزأين أُرسل عن كل منها.',
			'استُبعد 100 زوج من وكالة ومنطقة، لأن جزءًا واحدًا فقط من الجزأين أُرسل عن كل منها.'
		]
	},
	'areas that are left out': {
		en: [
			'0 areas are left out: only one of the two parts is known of them.',
			'1 area is left out: only one of the two parts is known of it.',
			'2 areas are left out: only one of the two parts is known of them.',
			'3 areas are left out: only one of the two parts is known of them.',
			'11 areas are left out: only one of the two parts is known of them.',
			'100 areas are left out: only one of the two parts is known of them.'
		],
		fr: [
			'0 zone est laissée de côté : une seule des deux parties en est connue.',
			'1 zone est laissée de côté : une seule des deux parties en est connue.',
			'2 zones sont laissées de côté : une seule des deux parties en est connue.',
			'3 zones sont laissées de côté : une seule des deux parties en est connue.',
			'11 zones sont laissées de côté : une seule des deux parties en est connue.',
			'100 zones sont laissées de côté : une seule des deux parties en est connue.'
		],
		es: [
			'Se excluyen 0 zonas: solo se conoce una de las dos partes.',
			'Se excluye 1 zona: solo se conoce una de las dos partes.',
			'Se excluyen 2 zonas: solo se conoce una de las dos partes.',
			'Se excluyen 3 zonas: solo se conoce una de las dos partes.',
			'Se excluyen 11 zonas: solo se conoce una de las dos partes.',
			'Se excluyen 100 zonas: solo se conoce una de las dos partes.'
		],
		ar: [
			'استُبعدت 0 منطقة، لأن جزءًا واحدًا فقط من الجزأين معروف عن كل منها.',
			'استُبعدت منطقة واحدة، لأن جزءًا واحدًا فقط من الجزأين معروف عنها.',
			'استُبعدت منطقتان، لأن جزءًا واحدًا فقط من الجزأين معروف عن كل منهما.',
			'استُبعدت 3 مناطق، لأن جزءًا واحدًا فقط من الجزأين معروف عن كل منها.',
			'استُبعدت 11 منطقة، لأن جزءًا واحدًا فقط من الجزأين معروف عن كل منها.',
			'استُبعدت 100 منطقة، لأن جزءًا واحدًا فقط من الجزأين معروف عن كل منها.'
		]
	},
	'reports that are withheld': {
		en: [
			'0 reports for areas are withheld to protect children and caseworkers, and are not in this figure.',
			'1 report for an area is withheld to protect children and caseworkers, and is not in this figure.',
			'2 reports for areas are withheld to protect children and caseworkers, and are not in this figure.',
			'3 reports for areas are withheld to protect children and caseworkers, and are not in this figure.',
			'11 reports for areas are withheld to protect children and caseworkers, and are not in this figure.',
			'100 reports for areas are withheld to protect children and caseworkers, and are not in this figure.'
		],
		fr: [
			'0 rapport de zone n’est pas communiqué, pour protéger les enfants et les gestionnaires de cas, et n’entre pas dans ce chiffre.',
			'1 rapport de zone n’est pas communiqué, pour protéger les enfants et les gestionnaires de cas, et n’entre pas dans ce chiffre.',
			'2 rapports de zone ne sont pas communiqués, pour protéger les enfants et les gestionnaires de cas, et n’entrent pas dans ce chiffre.',
			'3 rapports de zone ne sont pas communiqués, pour protéger les enfants et les gestionnaires de cas, et n’entrent pas dans ce chiffre.',
			'11 rapports de zone ne sont pas communiqués, pour protéger les enfants et les gestionnaires de cas, et n’entrent pas dans ce chiffre.',
			'100 rapports de zone ne sont pas communiqués, pour protéger les enfants et les gestionnaires de cas, et n’entrent pas dans ce chiffre.'
		],
		es: [
			'0 informes sobre zonas están reservados para proteger a los niños y niñas y a los gestores de casos, y no figuran en esta cifra.',
			'1 informe sobre una zona está reservado para proteger a los niños y niñas y a los gestores de casos, y no figura en esta cifra.',
			'2 informes sobre zonas están reservados para proteger a los niños y niñas y a los gestores de casos, y no figuran en esta cifra.',
			'3 informes sobre zonas están reservados para proteger a los niños y niñas y a los gestores de casos, y no figuran en esta cifra.',
			'11 informes sobre zonas están reservados para proteger a los niños y niñas y a los gestores de casos, y no figuran en esta cifra.',
			'100 informes sobre zonas están reservados para proteger a los niños y niñas y a los gestores de casos, y no figuran en esta cifra.'
		],
		ar: [
			'0 تقرير عن مناطق محجوبة حمايةً للأطفال وأخصائيي إدارة الحالة، ولا تدخل في هذا الرقم.',
			'تقرير واحد عن منطقة محجوب حمايةً للأطفال وأخصائيي إدارة الحالة، ولا يدخل في هذا الرقم.',
			'تقريران عن مناطق محجوبان حمايةً للأطفال وأخصائيي إدارة الحالة، ولا يدخلان في هذا الرقم.',
			'3 تقارير عن مناطق محجوبة حمايةً للأطفال وأخصائيي إدارة الحالة، ولا تدخل في هذا الرقم.',
			'11 تقريرًا عن مناطق محجوبة حمايةً للأطفال وأخصائيي إدارة الحالة، ولا تدخل في هذا الرقم.',
			'100 تقرير عن مناطق محجوبة حمايةً للأطفال وأخصائيي إدارة الحالة، ولا تدخل في هذا الرقم.'
		]
	},
	'months that a year is made of': {
		en: [
			'Made of 1 month of 12: lower than a full year would be.',
			'Made of 2 months of 12: lower than a full year would be.',
			'Made of 3 months of 12: lower than a full year would be.',
			'Made of 11 months of 12: lower than a full year would be.',
			'Made of all 12 months.'
		],
		fr: [
			'Établi sur 1 mois sur 12 : plus bas que ne le serait une année complète.',
			'Établi sur 2 mois sur 12 : plus bas que ne le serait une année complète.',
			'Établi sur 3 mois sur 12 : plus bas que ne le serait une année complète.',
			'Établi sur 11 mois sur 12 : plus bas que ne le serait une année complète.',
			'Établi sur les 12 mois.'
		],
		es: [
			'Se basa en 1 mes de 12: es más baja de lo que sería con un año completo.',
			'Se basa en 2 meses de 12: es más baja de lo que sería con un año completo.',
			'Se basa en 3 meses de 12: es más baja de lo que sería con un año completo.',
			'Se basa en 11 meses de 12: es más baja de lo que sería con un año completo.',
			'Se basa en los 12 meses.'
		],
		ar: [
			'محتسب من شهر واحد من أصل 12: أقل مما سيكون عليه لسنة كاملة.',
			'محتسب من شهرين من أصل 12: أقل مما سيكون عليه لسنة كاملة.',
			'محتسب من 3 أشهر من أصل 12: أقل مما سيكون عليه لسنة كاملة.',
			'محتسب من 11 شهرًا من أصل 12: أقل مما سيكون عليه لسنة كاملة.',
			'محتسب من الأشهر الاثني عشر كلها.'
		]
	},
	'months that a year is made of, in short': {
		en: ['complete, 1 of 12 months', 'complete, 2 of 12 months', 'complete, 11 of 12 months'],
		fr: ['complet, 1 mois sur 12', 'complet, 2 mois sur 12', 'complet, 11 mois sur 12'],
		es: ['completo, 1 de 12 meses', 'completo, 2 de 12 meses', 'completo, 11 de 12 meses'],
		ar: ['كامل، 1 من أصل 12 شهرًا', 'كامل، 2 من أصل 12 شهرًا', 'كامل، 11 من أصل 12 شهرًا']
	},
	'a breakdown of an earlier month': {
		en: 'Shows November 2025: too few cases have moved since then for a new breakdown.',
		fr: 'Mois affiché : novembre 2025. Trop peu de cas ont évolué depuis pour une nouvelle ventilation.',
		es: 'Muestra noviembre de 2025: desde entonces han variado demasiado pocos casos para un nuevo desglose.',
		ar: 'يعرض نوفمبر 2025: عدد الحالات التي تغيّرت منذ ذلك الحين أقل من أن يسمح بتفصيل جديد.'
	},
	'an earlier month': {
		en: 'Shows November 2025: nothing newer is known.',
		fr: 'Mois affiché : novembre 2025. Rien de plus récent n’est connu.',
		es: 'Muestra noviembre de 2025: no se conoce nada más reciente.',
		ar: 'يعرض نوفمبر 2025: لا يُعرف ما هو أحدث.'
	},
	'complete, of an earlier month': {
		en: 'complete, as of November 2025',
		fr: 'complet, à fin novembre 2025',
		es: 'completo, con datos de noviembre de 2025',
		ar: 'كامل، حتى نوفمبر 2025'
	}
};

testSentences(['figures'], SAID, WRITTEN, ['figure_definition_of']);
