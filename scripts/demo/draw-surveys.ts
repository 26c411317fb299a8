import { monthText, parseMonth, type Month } from '$lib/tables';
import { FURTHER_STORIES } from './further-stories';
import type { Random } from './random';
import { drawCounts } from './split-count';

type Cells = (string | number)[];
/** Caseworkers in post in a camp, by sex. */
export type BySex = Record<'f' | 'm', number>;

/** Each is one of those before it: asked, in the denominator, assessed, and counted as a success. */
interface Counts {
	eligible: number;
	denominator: number;
	assessed: number;
	numerator: number;
}

const SURVEY_CAMPS = [
	'site:CXB-025',
	'site:CXB-201',
	'site:CXB-202',
	FURTHER_STORIES.otherMethod,
	'site:CXB-209',
	FURTHER_STORIES.fewRespondents,
	'site:CXB-215',
	'site:CXB-220'
];
const OTHER_METHOD_FROM = parseMonth('2025-06');
const LOCAL_TARGET_CAMP = 'site:CXB-215';
const LOCAL_TARGET = 70;
const LOCAL_INDICATOR = 'LOCAL_FEEDBACK';

/** Shares of children or caregivers; an age under 6 is not asked. */
const SPREADS: Record<string, Record<string, Record<string, number>>> = {
	child: {
		sex: { f: 0.5, m: 0.5 },
		age: { '6_11': 0.4, '12_17': 0.6 },
		disability: { y: 0.09, n: 0.83, u: 0.08 }
	},
	caregiver: { sex: { f: 0.68, m: 0.32 }, disability: { y: 0.06, n: 0.88, u: 0.06 } }
};
const SUCCESS: Record<string, Record<string, number>> = {
	'18.2.2': { child: 0.86, caregiver: 0.91 },
	'18.2.3': { child: 0.81, caregiver: 0.85 }
};

/** Measurements of Standard 18 in some camps, every third month. */
export function drawSurveys(
	random: Random,
	month: Month,
	caseworkers: Map<string, BySex>
): Cells[] {
	if (month % 3 !== 2) return [];
	return SURVEY_CAMPS.flatMap((areaCode) => {
		const staff = caseworkers.get(areaCode) ?? { f: 0, m: 0 };
		const drift = random.between(-0.04, 0.06);
		return [
			...assessed(random, areaCode, staff, drift),
			...Object.entries(SUCCESS).flatMap(([indicator, shares]) =>
				Object.entries(shares).flatMap(([respondent, share]) =>
					asked(random, { areaCode, indicator, respondent, method: methodIn(areaCode, month) }, [
						sampleIn(random, areaCode),
						share + drift
					])
				)
			),
			...(areaCode === LOCAL_TARGET_CAMP ? [localLine(random, areaCode)] : [])
		].map((cells) => [monthText(month), ...cells]);
	});
}

const methodIn = (areaCode: string, month: Month) =>
	areaCode === FURTHER_STORIES.otherMethod && month >= OTHER_METHOD_FROM ? 'interview' : 'survey';

const sampleIn = (random: Random, areaCode: string) =>
	areaCode === FURTHER_STORIES.fewRespondents ? random.integer(3, 6) : random.integer(28, 75);

/** 18.2.1 of the caseworkers of a camp: women and men, and both together. */
function assessed(random: Random, areaCode: string, staff: BySex, drift: number): Cells[] {
	const bySex = (['f', 'm'] as const).map((sex) => {
		const denominator = countOf(random, staff[sex], 0.72);
		const seenTwice = countOf(random, denominator, 0.85);
		return {
			eligible: staff[sex],
			denominator,
			assessed: seenTwice,
			numerator: countOf(random, seenTwice, 0.9 + drift)
		};
	});
	const total = bySex.reduce(add);
	if (total.eligible === 0) return [];
	const target = areaCode === LOCAL_TARGET_CAMP ? LOCAL_TARGET : '';
	const line = (dim: string, value: string, counts: Counts): Cells => [
		...[areaCode, '18.2.1', 'caseworker', dim, value],
		...[counts.numerator, counts.denominator, counts.eligible, counts.assessed, 'tool', target]
	];
	return [line('total', 'all', total), line('sex', 'f', bySex[0]!), line('sex', 'm', bySex[1]!)];
}

interface Series {
	areaCode: string;
	indicator: string;
	respondent: string;
	method: string;
}

function asked(random: Random, series: Series, [sample, share]: [number, number]): Cells[] {
	const { areaCode, indicator, respondent, method } = series;
	const answered = Math.max(1, countOf(random, sample, 0.76));
	const counts = { eligible: sample, answered, successes: countOf(random, answered, share) };
	const line = (dim: string, value: string, [yes, no, silent]: number[]): Cells => [
		...[areaCode, indicator, respondent, dim, value],
		...[yes!, yes! + no!, yes! + no! + silent!, 'NA', method, '']
	];
	const outcomes = [
		counts.successes,
		counts.answered - counts.successes,
		counts.eligible - counts.answered
	];
	const parts = Object.entries(SPREADS[respondent]!).flatMap(([dim, spread]) => {
		const split = outcomes.map((count) => drawCounts(random, count, Object.values(spread)));
		return Object.keys(spread).map((value, at) =>
			line(
				dim,
				value,
				split.map((ofOutcome) => ofOutcome[at]!)
			)
		);
	});
	return [line('total', 'all', outcomes), ...parts];
}

/** What the group counts besides the standard: here, children who know how to complain. */
function localLine(random: Random, areaCode: string): Cells {
	const answered = random.integer(20, 45);
	const numerator = countOf(random, answered, 0.6);
	return [
		...[areaCode, LOCAL_INDICATOR, 'child', 'total', 'all'],
		...[numerator, answered, answered + random.integer(2, 12), 'NA', 'form', LOCAL_TARGET]
	];
}

const add = (a: Counts, b: Counts): Counts => ({
	eligible: a.eligible + b.eligible,
	denominator: a.denominator + b.denominator,
	assessed: a.assessed + b.assessed,
	numerator: a.numerator + b.numerator
});

function countOf(random: Random, people: number, share: number): number {
	return drawCounts(random, people, [share, 1 - share])[0]!;
}
