import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	protectStored,
	protectTable,
	raiseMinimumCount,
	type ProtectedTable,
	type ProtectionSettings
} from '$lib/protection';
import { MEASURE_STATUS, columnOf } from '$lib/tables';
import { checkedTable, type Row } from '../../support/build-table';
import { toldRows } from '../../support/told-rows';

const PARENTS = new Map<string, string | null>([
	['XA', null],
	['XA1', 'XA'],
	['XA2', 'XA']
]);
const FIGURES = ['numerator', 'others', 'unassessed', 'unanswered'];
const WHOLES = ['assessed', 'denominator', 'eligible'];

/** Rows of children from `XA1 sex f` and `numerator of denominator of eligible`. */
function rows(lines: Record<string, string>, period = '2026-01'): Row[] {
	return Object.entries(lines).map(([key, chain]) => {
		const [area_code = '', dim = '', dim_value = 'all'] = key.split(' ');
		const [numerator = '', denominator = '', eligible = null] = chain.split(' of ');
		return { period, area_code, dim, dim_value, numerator, denominator, eligible };
	});
}

function protect(sent: Row[], settings: Partial<ProtectionSettings> = {}): ProtectedTable {
	const table = checkedTable('cpms18', sent);
	return protectTable(table, { minimumCount: 5, parents: PARENTS, ...settings })[0]!;
}

const told = (table: ProtectedTable, figures = FIGURES) =>
	toldRows(table, ['area_code', 'dim', 'dim_value'], figures);

describe('a share, such as 37 of 40 satisfied', () => {
	it('is told by its part and its rest, so that nobody subtracts', () => {
		const table = protect(rows({ 'XA1 total': '37 of 40 of 50' }));
		expect(told(table)).toEqual(['XA1 total all: 37 1-4 NA 10']);
		expect(told(table, WHOLES)).toEqual(['XA1 total all: - - -']);
	});

	it('keeps those who were not assessed twice apart, where everybody says how many were', () => {
		const some = { indicator: '18.2.1', respondent: 'caseworker' };
		const [total] = rows({ 'XA1 total': '12 of 34' });
		const girls = { ...rows({ 'XA1 sex f': '6 of 17' })[0]!, ...some };
		const all = { ...total!, ...some, assessed: 22 };
		expect(told(protect([all]))).toEqual(['XA1 total all: 12 10 12 -']);
		expect(told(protect([all, girls]))[0]).toBe('XA1 total all: 12 22 NA -');
		expect(told(protect([all, { ...girls, assessed: 11 }]))).toEqual([
			'XA1 total all: 12 10 12 -',
			'XA1 sex f: 6 5 6 -'
		]);
	});

	it('is not told of fewer than k people, not even that it is none of them', () => {
		const few = rows({ 'XA1 total': '0 of 4 of 60', 'XA1 sex f': '0 of 4 of 30' });
		expect(told(protect(few))).toEqual(['XA1 total all: c c NA c']);
		const nobody = rows({ 'XA1 total': '0 of 0 of 60' });
		expect(told(protect(nobody))).toEqual(['XA1 total all: 0 0 NA 60']);
	});

	it('is not split by a dimension of which one value, or what is left, has fewer than k people', () => {
		const split = {
			'XA1 total': '30 of 40',
			'XA1 sex f': '30 of 38',
			'XA1 sex m': '0 of 2',
			'XA1 disability n': '30 of 38',
			'XA1 age 0_5': '15 of 20',
			'XA1 age 6_11': '15 of 20',
			'XA1 age 12_17': '0 of 0'
		};
		expect(told(protect(rows(split)))).toEqual([
			'XA1 total all: 30 10 NA -',
			'XA1 age 0_5: 15 5 NA -',
			'XA1 age 6_11: 15 5 NA -',
			'XA1 age 12_17: 0 0 NA -'
		]);
	});

	it('of a larger area does not tell what a smaller one hides', () => {
		const nested = {
			'XA total': '40 of 43',
			'XA sex f': '20 of 21',
			'XA1 total': '40 of 41',
			'XA1 sex f': '20 of 21',
			'XA2 total': '0 of 2'
		};
		expect(told(protect(rows(nested)))).toEqual([
			'XA total all: c c NA -',
			'XA1 total all: 40 1-4 NA -',
			'XA1 sex f: 20 c NA -',
			'XA2 total all: c c NA -'
		]);
	});

	it('of a smaller area is not told beside a larger one that is stored, if another is of few', () => {
		const held = protect(rows({ 'XA total': '40 of 50' }));
		const inner = rows({ 'XA1 total': '40 of 48', 'XA2 total': '0 of 2' });
		expect(told(protect(inner, { held: [held] }))).toEqual([
			'XA1 total all: c c NA -',
			'XA2 total all: c c NA -'
		]);
	});

	it('is protected for each indicator, respondent and method by itself', () => {
		const [children] = rows({ 'XA1 total': '30 of 40' });
		const sent = [
			{ ...children!, target_local: 80 },
			{ ...children!, respondent: 'caregiver', numerator: 2 },
			{ ...children!, method: 'interview', denominator: 31 }
		];
		const table = protect(sent);
		expect(toldRows(table, ['series'], FIGURES.slice(0, 2))).toEqual([
			'18.2.2 child survey: 30 10',
			'18.2.2 caregiver survey: 1-4 38',
			'18.2.2 child interview: 30 1-4'
		]);
		expect([...columnOf(table, 'target_local', 'number').values]).toEqual([80, NaN, NaN]);
		expect(toldRows(table, ['indicator', 'respondent', 'method'], [])).toEqual([
			'18.2.2 child survey: ',
			'18.2.2 caregiver survey: ',
			'18.2.2 child interview: '
		]);
	});

	it('is measured anew every month', () => {
		const months = ['2026-01', '2026-02'].flatMap((period) =>
			rows({ 'XA1 total': '20 of 30', 'XA1 sex f': '10 of 15', 'XA1 sex m': '10 of 15' }, period)
		);
		expect(new Set(told(protect(months)))).toEqual(
			new Set(['XA1 total all: 20 10 NA -', 'XA1 sex f: 10 5 NA -', 'XA1 sex m: 10 5 NA -'])
		);
	});
});

describe('measurements that are stored', () => {
	const sent = rows({
		'XA1 total': '30 of 42 of 60',
		'XA1 sex f': '22 of 30 of 40',
		'XA1 sex m': '8 of 12 of 20'
	});

	it('are the same when they are read again', () => {
		const once = protect(sent);
		expect(told(protectStored(once, 5))).toEqual(told(once));
	});

	it('are the same when they are protected for the k that they have', () => {
		const once = protect(sent);
		const [again] = raiseMinimumCount([once], {
			minimumCount: 5,
			heldMinimumCount: 5,
			parents: PARENTS
		});
		expect(told(again!)).toEqual(told(once));
	});

	it('lose more for a larger k, and whole blocks of fewer people', () => {
		const raise = (minimumCount: number) =>
			told(raiseMinimumCount([protect(sent)], { minimumCount, parents: PARENTS })[0]!);
		expect(raise(13)).toEqual(['XA1 total all: 30 1-12 NA 18']);
		expect(raise(50)).toEqual(['XA1 total all: c c NA c']);
	});

	it('of caseworkers are hidden with all else about staff, and those of children are not', () => {
		const [children] = rows({ 'XA1 total': '30 of 42' });
		const staff = { ...children!, indicator: '18.2.1', respondent: 'caseworker' };
		expect(told(protect([children!, staff], { hideStaffing: true }))).toEqual([
			'XA1 total all: 30 12 NA -',
			'XA1 total all: c c NA -'
		]);
	});
});

describe('of any chain of parts', () => {
	const k = 5;
	const chain = fc
		.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }))
		.map(([numerator, others, unassessed, unanswered]) => ({
			numerator,
			others,
			unassessed,
			unanswered
		}));

	it('no small part or rest is narrowed, zeros stay, and no whole is stored', () => {
		fc.assert(
			fc.property(chain, fc.boolean(), (truth, isAssessed) => {
				const assessed = truth.numerator + truth.others;
				const denominator = assessed + truth.unassessed;
				const eligible = denominator + truth.unanswered;
				const row = { period: '2026-01', area_code: 'XA1', ...WITH_CASEWORKER };
				const table = protect([
					{
						...row,
						numerator: truth.numerator,
						assessed: isAssessed ? assessed : null,
						denominator,
						eligible
					}
				]);
				const counts = isAssessed
					? truth
					: { ...truth, others: truth.others + truth.unassessed, unassessed: null };
				const people = truth.numerator + counts.others;
				for (const [name, count] of Object.entries(counts)) {
					const { low, high, status } = columnOf(table, name, 'measure');
					if (count === null) expect(status[0]).toBe(MEASURE_STATUS.notApplicable);
					else if (people > 0 && people < k) expect(status[0]).toBe(MEASURE_STATUS.withheld);
					else if (count > 0 && count < k) expect([low[0], high[0]]).toEqual([1, k - 1]);
					else expect([low[0], high[0]]).toEqual([count, count]);
				}
				expect(Object.keys(table.columns).filter((name) => WHOLES.includes(name))).toEqual([]);
			})
		);
	});
});

const WITH_CASEWORKER = { indicator: '18.2.1', respondent: 'caseworker' };
