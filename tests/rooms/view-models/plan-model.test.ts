import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import { planRequests, toPlan } from '$lib/view-models';
import { measureWith, request, storeFiles } from '../../support/measured';
import { DECEMBER, pair, planOf } from '../../support/plan-rows';
import { SMALL_RESPONSE } from '../../support/small-response';

const missingIn = (plan: ReturnType<typeof planOf>, code: string) => {
	const area = plan.areas.find((each) => each.code === code)!;
	return [area.caseworkers?.missing, area.supervisors?.missing];
};
const range = (low: number, high = low) => ({ low, high });

describe('what is missing', () => {
	it.each([
		// open cases, caseworkers, missing: 101 / 25 = 4.04, so 5 posts are needed
		[101, 3, range(2)],
		[100, 4, range(0)],
		[100, 9, range(0)],
		[0, 0, range(0)],
		[60, 0, range(3)],
		[100, 2.5, range(1.5)],
		[[436, 439], 17.5, range(0.5)],
		[[24, 26], 1, range(0, 1)],
		[[1, 4], [0, 1], range(0, 1)]
	] as const)('is %j cases by 25, less %j caseworkers: %j', (cases, staff, expected) => {
		const plan = planOf([pair('1', cases as number, staff as number)], []);
		expect(missingIn(plan, '1')[0]).toEqual(expected);
	});

	it.each([
		// caseworkers, supervisors: 13 / 6 = 2.2 and 13 / 5 = 2.6, so 3 are needed either way
		[13, 1, range(2)],
		[11, 2, range(0, 1)],
		[30, 4, range(1, 2)],
		[9, 0, range(2)],
		[0, 0, range(0)],
		[4, 3, range(0)]
	])('is %j caseworkers by 6 and by 5, less %j supervisors: %j', (staff, supervisors, expected) => {
		expect(missingIn(planOf([], [pair('1', staff, supervisors)]), '1')[1]).toEqual(expected);
	});

	it('is summed over areas; what one has too much is not taken off another', () => {
		const plan = planOf(
			[pair('1', 100, 9), pair('2', 100, 2), pair('3', [24, 26], 1)],
			[pair('1', 10, 5), pair('2', 12, 0), pair('3', 1, 0)]
		);
		expect(plan.totals.caseworkers).toEqual(range(2, 3));
		expect(plan.totals.supervisors).toEqual(range(3, 4));
	});

	it('is nothing known where there is no figure, with the reason', () => {
		const plan = planOf(
			[pair('1', 'no-report', 'no-report'), pair('2', 100, 'withheld'), pair('3', 30, 1)],
			[]
		);
		expect(plan.areas.map(({ code, caseworkerReason }) => [code, caseworkerReason])).toEqual([
			['3', null],
			['1', 'no-report'],
			['2', 'withheld']
		]);
		expect(plan.totals.caseworkers).toEqual(range(1));
	});

	it('counts with another benchmark, and with the norm of the role that is planned for', () => {
		const cases = [pair('1', 100, 2)];
		expect(planOf(cases, [], { benchmark: 20 }).totals.caseworkers).toEqual(range(3));
		expect(
			planOf(cases, [], { role: 'COM_VOL' }, { roleCaseload: { COM_VOL: 10 } }).totals.caseworkers
		).toEqual(range(8));
		expect(planOf(cases, [], { role: 'COM_VOL' }).totals.caseworkers).toEqual(range(2));
	});

	it('says how many supervisors it takes once every missing caseworker is there', () => {
		// 10 caseworkers now: 2 supervisors; with 5 more 15: 3 supervisors
		const plan = planOf([pair('1', 375, 10)], [pair('1', 10, 2)]);
		expect(plan.totals.supervisors).toEqual(range(0));
		expect(plan.totals.supervisorsWhenFilled).toEqual(range(1));
	});

	it('puts cases without a caseworker first, then what is certainly missing, then what may be', () => {
		const plan = planOf(
			[
				pair('1', [24, 26], 1),
				pair('2', 500, 10),
				pair('3', 5, 0),
				pair('4', 30, 1),
				pair('5', 'no-report', 'no-report')
			],
			[]
		);
		expect(plan.areas.map(({ code }) => code)).toEqual(['3', '2', '4', '1', '5']);
		expect(plan.isPlaceCertain).toEqual([true, true, true, true, true]);
	});

	it('tells of what is reported for other areas', () => {
		const plan = planOf(
			[pair('1', 100, 2)],
			[pair('1', 12, 0)],
			{},
			{
				caseworkerGap: [pair('XA', 1, 1, { value: { kind: 'value', value: 5 } })],
				supervisorGap: [pair('XA', 12, 3, { value: { kind: 'range', low: 2, high: 3 } })]
			}
		);
		expect(plan.elsewhere).toEqual({
			caseworkers: range(3),
			supervisors: range(0),
			supervisorsInPost: range(3)
		});
	});
});

describe('what if', () => {
	const cases = [pair('1', 100, 2), pair('2', 100, 6)];
	const supervision = [pair('1', 10, 1), pair('2', 6, 3)];
	const move = (count: number, post: 'caseworker' | 'supervisor' = 'caseworker') => ({
		count,
		post,
		from: '2',
		to: '1'
	});

	it('recruits caseworkers, who need supervisors', () => {
		const recruits = [{ area: '1', caseworkers: 3, supervisors: 1 }];
		const plan = planOf(cases, supervision, { recruits });
		expect(missingIn(plan, '1')).toEqual([range(0), range(1)]); // 13 caseworkers: 3, less 2
		expect(plan.totals.recruited).toEqual({ caseworkers: 3, supervisors: 1 });
	});

	it('moves people: what one area gains the other loses', () => {
		const plan = planOf(cases, supervision, { moves: [move(2), move(1, 'supervisor')] });
		expect(missingIn(plan, '1')).toEqual([range(0), range(0, 1)]); // 12 caseworkers: 2 to 3, less 2
		expect(missingIn(plan, '2')).toEqual([range(0), range(0)]);
	});

	it('moves nobody who is not certainly there, and each only once', () => {
		const plan = planOf(cases, supervision, { moves: [move(4), move(3), move(2)] });
		expect(plan.refusedMoves.map((refused) => refused?.available ?? null)).toEqual([null, 2, null]);
		expect(missingIn(plan, '2')[0]).toEqual(range(4));
	});

	it('does not pass on who is recruited or moved in, nor parts of a post', () => {
		const plan = planOf([pair('1', 100, 2.5), pair('2', 0, 9)], [], {
			recruits: [{ area: '1', caseworkers: 5, supervisors: 0 }],
			moves: [move(2), { count: 3, post: 'caseworker', from: '1', to: '2' }]
		});
		expect(plan.refusedMoves.map((refused) => refused?.available ?? null)).toEqual([null, 2]);
	});

	it('moves nobody from where it is not known who is there', () => {
		const plan = planOf([pair('1', 100, 2), pair('2', 50, 'withheld')], [], { moves: [move(1)] });
		expect(plan.refusedMoves).toEqual([{ move: move(1), available: null }]);
	});

	it('costs every post that is missing still or recruited, for the months asked for', () => {
		const plan = planOf(cases, supervision, {
			recruits: [{ area: '1', caseworkers: 1, supervisors: 0 }],
			caseworkerCost: 500,
			supervisorCost: 800,
			costMonths: 2
		});
		// still missing: 1 caseworker and, for 11 caseworkers, 1 to 2 supervisors
		expect(plan.totals.missingCost).toEqual(range(1 * 1000 + 1 * 1600, 1 * 1000 + 2 * 1600));
		expect(plan.totals.recruitedCost).toEqual(range(1000));
	});

	it('has no cost while none is entered', () => {
		expect(planOf(cases, supervision).totals.missingCost).toBeNull();
	});
});

describe('a plan without what-if, on real figures', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNativeDatabase();
		await storeFiles(database, SMALL_RESPONSE);
	});
	afterAll(() => database.close());

	it('says of every area, and of all together, what M05 and M08 say', async () => {
		const requests = planRequests(DECEMBER, '1', 6);
		const measure = async (wanted: Parameters<typeof measureWith>[1]) =>
			measureWith(database, wanted);
		const plan = planOf(
			[],
			[],
			{},
			{
				areas: ['XA01', 'XA02', 'XA03', 'XA04', 'XA05', 'XA06'].map((code) => ({
					code,
					name: code
				})),
				cases: await measure(requests.cases),
				supervision: await measure(requests.supervision),
				caseworkerGap: await measure(requests.caseworkerGap),
				supervisorGap: await measure(requests.supervisorGap)
			}
		);
		for (const [metric, post] of [
			['M05', 'caseworkers'],
			['M08', 'supervisors']
		] as const) {
			for (const row of await measure(request(metric))) {
				const planned = plan.areas.find(({ code }) => code === row.areaCode)![post];
				expect([row.areaCode, metric, planned ? toCell(planned.missing) : null]).toEqual([
					row.areaCode,
					metric,
					row.value.kind === 'missing' ? null : row.value
				]);
			}
			const [whole] = await measure(request(metric, { level: null }));
			expect(toCell(plan.totals[post])).toEqual(whole!.value);
		}
		expect(plan.elsewhere.caseworkers).toEqual(range(0));
	});
});

function toCell({ low, high }: ReturnType<typeof toPlan>['totals']['caseworkers']) {
	return low === high ? { kind: 'value', value: low } : { kind: 'range', low, high };
}
