import { describe, expect, it } from 'vitest';
import type { MetricRow, ReviewRow } from '$lib/metrics';
import { parseMonth, type Cell } from '$lib/tables';
import {
	countReviews,
	profileLead,
	profileRequests,
	profileSentence,
	toNumbersTable,
	toOpinionsTable,
	toProfileRows,
	toReviews,
	toRoleCounts
} from '$lib/view-models';
import { missing, rowOf } from '../../support/metric-rows';

const december = parseMonth('2025-12');
const value = (n: number): Cell => ({ kind: 'value', value: n });

const AREAS = [
	{ code: 'XA', name: 'Exampleland', level: '0' as const, parent: null },
	{ code: 'XA1', name: 'North', level: '1' as const, parent: 'XA' },
	{ code: 'XA11', name: 'Harbour', level: '2' as const, parent: 'XA1' }
];
const review = (areaCode: string, reviewArea: string, status: string): ReviewRow => ({
	areaCode,
	reviewArea,
	status,
	reviewedOn: '2025-03-14',
	source: 'Act 12 of 2019',
	note: null
});
const split = (code: string, count: Cell, rate: Cell, more: Partial<MetricRow> = {}) =>
	rowOf('XA', rate, { dimensionValue: code, numerator: count, ...more });

describe(toReviews, () => {
	const rows = [
		review('XA', '1_law', 'enforced'),
		review('XA', '2_resources', 'draft'),
		review('XA1', '2_resources', 'absent'),
		review('XA', '5_licensing', 'unknown'),
		review('XA11', '6_associations', 'in_place')
	];
	const reviews = toReviews(rows, 'XA1', AREAS);

	it('keeps the seven areas in order', () => {
		expect(reviews.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(reviews[0]?.title).toBe('Law, policy and regulation');
	});

	it('takes what the area around it states, and says for which area it was stated', () => {
		expect(reviews[0]).toMatchObject({ state: 'enforced', status: 'Enforced' });
		expect(reviews[0]?.details).toEqual([
			'Stated for Exampleland, the larger area that this one lies in.',
			'Reviewed on March 14, 2025.',
			'Source: Act 12 of 2019.'
		]);
	});

	it('prefers what is stated for the area itself', () => {
		expect(reviews[1]).toMatchObject({ state: 'absent' });
		expect(reviews[1]?.details[0]).toBe('Stated for North.');
	});

	it('tells not known, absent and not reviewed apart', () => {
		const statusOf = (id: string) => reviews.find((each) => each.id === id)?.status;
		expect([statusOf('5_licensing'), statusOf('2_resources'), statusOf('4_standards')]).toEqual([
			'Not known',
			'Absent',
			'Not reviewed'
		]);
	});

	it('names smaller areas that have a status of their own', () => {
		expect(reviews[5]).toMatchObject({ state: 'not_reviewed' });
		expect(reviews[5]?.details).toEqual(['Also stated for smaller areas: Harbour (In place).']);
	});

	it('counts only areas that are told in text, and only known ones', () => {
		expect(countReviews(reviews)).toEqual({ inPlace: 1, known: 2, unknown: 1, notReviewed: 2 });
	});
});

describe(profileSentence, () => {
	const reviews = toReviews([review('XA', '1_law', 'in_place')], 'XA', AREAS);
	const say = (row: MetricRow | undefined, told = reviews) => profileSentence('North', row, told);

	it('says the rate and what of the system is in place', () => {
		expect(say(rowOf('XA1', value(72.18)))).toBe(
			'North: 72.2 caseworkers per 100,000 children; 1 of 1 reviewed part of the system is in place'
		);
		expect(say(rowOf('XA1', { kind: 'range', low: 70, high: 75.5 }))).toContain('North: 70–76 ');
	});

	it('counts the caseworkers where the number of children is not known', () => {
		expect(say(rowOf('XA1', missing('no-population'), { numerator: value(12) }))).toContain(
			'12 caseworkers, for a number of children that is not known'
		);
	});

	it('says what is withheld, not reported and not reviewed', () => {
		const nothing = { numerator: missing('withheld') };
		expect(say(rowOf('XA1', missing('withheld'), nothing))).toContain(
			'the number of caseworkers is withheld'
		);
		expect(say(undefined, toReviews([], 'XA', AREAS))).toBe(
			'North: nobody has reported how many caseworkers there are; no part of the system has a known status'
		);
	});
});

describe(profileLead, () => {
	const reporting = { month: december, reported: 12, expected: 12, incomplete: [] };

	it('warns of the rate below a country, and of nothing else when all is reviewed', () => {
		const all = ['1_law', '2_resources', '4_standards', '5_licensing', '6_associations'].map((id) =>
			review('XA', id, 'in_place')
		);
		const reviews = toReviews(all, 'XA', AREAS);
		expect(profileLead(december, '0', reporting, reviews)).toHaveLength(2);
		expect(profileLead(december, '2', reporting, reviews).at(-1)).toContain('whole countries');
	});

	it('counts what has not been reviewed and what is not known', () => {
		const reviews = toReviews([review('XA', '1_law', 'unknown')], 'XA', AREAS);
		expect(profileLead(december, '0', reporting, reviews).slice(2)).toEqual([
			'4 parts of the system have not been reviewed.',
			'The status of 1 part was reviewed and is not known.'
		]);
	});
});

describe('tables of the profile', () => {
	const role = [split('NGO_CW', value(222), value(37.97)), split('GOV_SW', value(31), value(5.3))];

	it('gives counts with their rates, and puts what is not told last', () => {
		const { rows } = toNumbersTable({
			role,
			sex: [split('all', value(221), value(37.8)), split('f', value(117), value(20.01))]
		});
		expect(rows.map(({ cells }) => cells)).toEqual([
			['Government social worker', 'Role', '31', '5.3'],
			['NGO caseworker', 'Role', '222', '38.0'],
			['Female', 'Sex', '117', '20.0'],
			['Not told', 'Sex', '221', '37.8']
		]);
	});

	it('draws the longest role over the whole width', () => {
		expect(toRoleCounts(role).map(({ text, share }) => [text, share])).toEqual([
			['31', 31 / 222],
			['222', 1]
		]);
	});

	const opinions = toOpinionsTable({
		opinions: [
			rowOf('XA', missing('withheld'), {
				dimensionValue: 'pay',
				numerator: missing('withheld'),
				denominator: missing('withheld'),
				status: 'suppressed'
			}),
			split('workload', value(121), value(32.4), { denominator: value(373) })
		],
		answered: [split('workload', value(373), value(80), { denominator: value(466) })]
	});

	it('gives answers with their response rate, and withholds those of few', () => {
		const cellsOf = (id: string) => opinions.rows.find((row) => row.id === id)?.cells.slice(1, 6);
		expect(cellsOf('workload')).toEqual(['32%', '121', '373', '80%', '466']);
		expect(cellsOf('pay')?.slice(0, 3)).toEqual(['withheld', 'withheld', 'withheld']);
	});

	it('takes surveys of 12 months, because they are rare', () => {
		expect(profileRequests(december, 'XA').opinions).toMatchObject({
			from: december - 11,
			grain: 'whole',
			by: 'topic'
		});
	});

	it('writes to the file what stands on the screen, area after area', () => {
		const empty = { columns: [], rows: [] };
		const rows = toProfileRows({
			reviews: toReviews([], 'XA', AREAS),
			cards: [],
			numbers: toNumbersTable({ role }),
			licences: empty,
			opinions
		});
		expect(rows[0]).toEqual([
			'1. Law, policy and regulation',
			'Status',
			'Not reviewed',
			'',
			'',
			''
		]);
		expect(rows[3]).toEqual([
			'3. Workers per 100,000 children',
			'Role: Government social worker',
			'5.3',
			'31',
			'',
			''
		]);
		expect(rows).toHaveLength(7 + 2 + 8);
	});
});
