import { monthText, parseMonth } from '$lib/tables';
import { seededDraws, type Draws } from './random-draws';

/** What a made-up sender is like. */
export interface HistoryShape {
	seed: number;
	areas: number;
	months: number;
	/** Open cases per area at the start, on average. */
	cases: number;
	/** By what share of it the areas differ from the average. */
	spread: number;
	/** Share of the open cases that leave, and as many that come, in a month. */
	churn: number;
	/** Share of the months in which nothing moves in an area. */
	idle: number;
	/** Breakdowns that are sent. */
	dimensions: Dimension[];
	/** Flows that are sent. */
	flows: Flow[];
	/** How the children of an area are made up at the start. */
	mix: 'even' | 'one_small_part' | 'two_parts_of_one' | 'parts_below_k' | 'exactly_k' | 'alike';
	/** Rows in which all is 0 are not sent. */
	isSparse: boolean;
	/** Share of the months that are not sent. */
	missingMonths: number;
	/** Share of the flows that are left empty. */
	missingFigures: number;
	/** The containing area is sent too, as the sum of its areas. */
	withParent: boolean;
	/** Share of the small counts that the sender itself writes as `<5`. */
	tokens: number;
}

export const DIMENSION_VALUES = {
	sex: ['f', 'm', 'x', 'u'],
	age: ['0_5', '6_11', '12_17'],
	disability: ['y', 'n', 'u'],
	risk: ['high', 'medium', 'low', 'none', 'not_assessed'],
	step: [
		'1_identification_registration',
		'2_assessment',
		'3_case_planning',
		'4_implementation',
		'5_follow_up_review',
		'6_closure'
	],
	role: ['GOV_SW', 'NGO_CW', 'COM_VOL', 'PARA_SW', 'SUPERVISOR', 'CM_MANAGER', 'INTERN']
} as const;
export type Dimension = keyof typeof DIMENSION_VALUES;
export const DIMENSIONS = Object.keys(DIMENSION_VALUES) as Dimension[];

export const FLOWS = ['cases_opened', 'cases_closed', 'transferred_in', 'transferred_out'] as const;
export type Flow = (typeof FLOWS)[number];
export type Measure = 'open_cases_end' | Flow;

/** True counts of one area and month, of the total and of every value of every dimension. */
export interface TrueBlock {
	area: string;
	month: string;
	/** `sex f` -> figures; the total is `total all`. */
	counts: Map<string, Record<Measure, number>>;
}

export const SENDER = 'ORG1';
export const ROOT = 'XA';
const FIRST_MONTH = parseMonth('2024-01');
const SMALL = 4; // k-1 within the group
const OFTEN = { sex: [10, 9, 0.3, 0.3], disability: [1, 9, 0.5], age: [3, 4, 3] };

type Child = Record<Dimension, string>;

/** Areas of a made-up country: up to ten in each region, all in the root. */
export function parentsOf(areas: number): Map<string, string | null> {
	const parents = new Map<string, string | null>([[ROOT, null]]);
	for (let area = 0; area < areas; area++) {
		parents.set(regionOf(area), ROOT);
		parents.set(areaCode(area), regionOf(area));
	}
	return parents;
}
const regionOf = (area: number) => `${ROOT}R${Math.floor(area / 10)}`;
const areaCode = (area: number) => `${regionOf(area)}A${String(area % 10)}`;

/** Simulates every child, so that all breakdowns and months fit each other. */
export function simulateHistory(shape: HistoryShape): TrueBlock[] {
	const draws = seededDraws(shape.seed);
	const blocks: TrueBlock[] = [];
	for (let area = 0; area < shape.areas; area++) {
		const expected = shape.cases * (1 - shape.spread + 2 * shape.spread * draws.share());
		let open = childrenAtStart(shape, expected, draws);
		for (let month = 0; month < shape.months; month++) {
			const leave = draws.chance(shape.idle) ? 0 : shape.churn;
			const staying: Child[] = [];
			const gone: Child[] = [];
			for (const child of open) (draws.chance(leave) ? gone : staying).push(child);
			const come = Array.from({ length: draws.times(expected * leave) }, () => anyChild(draws));
			blocks.push(
				countBlock(areaCode(area), monthText(FIRST_MONTH + month), staying, gone, come, draws)
			);
			open = [...staying, ...come].map((child) => growOlder(child, draws));
		}
	}
	return blocks;
}

function childrenAtStart({ mix }: HistoryShape, expected: number, draws: Draws): Child[] {
	const many = (count: number, changes: Partial<Child> = {}) =>
		Array.from({ length: count }, () => ({ ...anyChild(draws), ...changes }));
	const count = draws.times(expected);
	const most = { sex: 'f', disability: 'n', risk: 'low', age: '12_17' };
	switch (mix) {
		case 'even':
			return many(count);
		case 'alike':
			return many(count, { ...most, step: '4_implementation', role: 'NGO_CW' });
		case 'one_small_part':
			return [
				...many(count, most),
				...many(draws.whole(1, SMALL), { sex: 'm', disability: 'y', risk: 'high', age: '0_5' })
			];
		case 'two_parts_of_one':
			return [
				...many(count, most),
				...many(1, { sex: 'm', disability: 'y', risk: 'high', age: '0_5' }),
				...many(1, { sex: 'u', disability: 'u', risk: 'medium', age: '6_11' })
			];
		case 'parts_below_k':
			return DIMENSION_VALUES.risk.slice(0, 4).flatMap((risk, index) =>
				many(SMALL, {
					risk,
					sex: DIMENSION_VALUES.sex[index]!,
					step: DIMENSION_VALUES.step[index]!
				})
			);
		case 'exactly_k':
			return many(SMALL + 1);
	}
}

function anyChild(draws: Draws): Child {
	const value = (dimension: Dimension) => {
		const weights: readonly number[] =
			(OFTEN as Partial<Record<Dimension, number[]>>)[dimension] ?? [];
		return draws.pick(
			DIMENSION_VALUES[dimension].map((code, index) => [code as string, weights[index] ?? 1])
		);
	};
	return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, value(dimension)])) as Child;
}

/** Sex and disability stay; the rest may change from month to month. */
function growOlder(child: Child, draws: Draws): Child {
	if (!draws.chance(0.1)) return child;
	const { risk, step, role } = anyChild(draws);
	return { ...child, risk, step, role };
}

function countBlock(
	area: string,
	month: string,
	staying: Child[],
	gone: Child[],
	come: Child[],
	draws: Draws
): TrueBlock {
	const counts: TrueBlock['counts'] = new Map([['total all', noCases()]]);
	for (const dimension of DIMENSIONS) {
		for (const value of DIMENSION_VALUES[dimension]) counts.set(`${dimension} ${value}`, noCases());
	}
	const add = (child: Child, measure: Measure) => {
		counts.get('total all')![measure]++;
		for (const dimension of DIMENSIONS) counts.get(`${dimension} ${child[dimension]}`)![measure]++;
	};
	for (const child of [...staying, ...come]) add(child, 'open_cases_end');
	for (const child of gone) add(child, draws.chance(0.8) ? 'cases_closed' : 'transferred_out');
	for (const child of come) add(child, draws.chance(0.8) ? 'cases_opened' : 'transferred_in');
	return { area, month, counts };
}

export function noCases(): Record<Measure, number> {
	return {
		open_cases_end: 0,
		cases_opened: 0,
		cases_closed: 0,
		transferred_in: 0,
		transferred_out: 0
	};
}
