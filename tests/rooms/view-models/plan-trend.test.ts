import { describe, expect, it } from 'vitest';
import { followPace, paceOf, trendState } from '$lib/view-models';
import { DECEMBER, months, pair, planOf } from '../../support/plan-rows';

const FOURS = [4, 4, 4, 4, 4, 4];

describe(paceOf, () => {
	it('is the slowest and the fastest average monthly change over any three months in a row', () => {
		// (110-100)/2 = 5, (130-104)/2 = 13, (128-110)/2 = 9, (131-130)/2 = 0.5
		const rows = months('1', [100, 104, 110, 130, 128, 131], FOURS);
		expect(paceOf(rows, 'numerator')).toEqual({ low: 0.5, high: 13 });
		expect(paceOf(rows, 'denominator')).toEqual({ low: 0, high: 0 });
	});

	it('takes the least and the most that ranges allow', () => {
		// [1,4] to 10: (10-4)/2 = 3 to (10-1)/2 = 4.5
		expect(paceOf(months('1', [[1, 4], 6, 10], FOURS), 'numerator')).toEqual({
			low: 3,
			high: 4.5
		});
	});

	it('does not bridge a month without a report', () => {
		expect(paceOf(months('1', [100, 'no-report', 110], FOURS), 'numerator')).toBeNull();
	});
});

describe(followPace, () => {
	it('rounds the change outwards to whole cases', () => {
		expect(followPace({ low: 131, high: 131 }, { low: 0.5, high: 13 }, 3)).toEqual({
			low: 132,
			high: 170
		});
		expect(followPace({ low: 4.5, high: 4.5 }, { low: 0, high: 0 }, 3)).toEqual({
			low: 4.5,
			high: 4.5
		});
	});

	it('never falls under 0', () => {
		expect(followPace({ low: 10, high: 12 }, { low: -9, high: -8 }, 6)).toEqual({
			low: 0,
			high: 0
		});
	});
});

describe(trendState, () => {
	it('needs four months with a figure, the last one among them', () => {
		expect(trendState(months('1', [1, 2, 3], FOURS), DECEMBER)).toBe('few_months');
		expect(trendState(months('1', [1, 2, 3, 4], FOURS), DECEMBER)).toBe('told');
		expect(trendState(months('1', [1, 2, 3, 4, 'no-report'], FOURS), DECEMBER)).toBe('few_months');
	});

	it('is not told when other agencies are counted, or more is withheld', () => {
		const rows = months('1', [1, 2, 3, 4], FOURS);
		const joined = { ...rows[0]!, sendersReported: 3 };
		const hidden = { ...rows[0]!, withheld: 1 };
		expect(trendState([joined, ...rows.slice(1)], DECEMBER)).toBe('other_agencies');
		expect(trendState([hidden, ...rows.slice(1)], DECEMBER)).toBe('other_agencies');
	});
});

describe('a plan from the trend', () => {
	const trend = { basis: 'trend' as const, ahead: 3 };

	it('follows open cases and staff; the ends of the band do not net each other', () => {
		// cases 131 + 3 x 0.5..13: 132 to 170, so 6 to 7 posts; staff 4 stay: 2 to 3 are missing
		const plan = planOf(months('1', [100, 104, 110, 130, 128, 131], FOURS), [], trend);
		expect(plan.areas[0]).toMatchObject({ trend: 'told' });
		expect(plan.areas[0]!.caseworkers).toMatchObject({
			people: { low: 132, high: 170 },
			missing: { low: 2, high: 3 }
		});
	});

	it('keeps the figures of the month where no trend can be told, and says why', () => {
		const plan = planOf([pair('1', 131, 4)], [], trend);
		expect(plan.areas[0]).toMatchObject({ trend: 'few_months' });
		expect(plan.totals.caseworkers).toEqual({ low: 2, high: 2 });
	});

	it('is today’s plan when it is followed for no month', () => {
		const rows = months('1', [100, 104, 110, 130, 128, 131], FOURS);
		expect(planOf(rows, [], { ...trend, ahead: 0 }).totals).toEqual(planOf(rows, []).totals);
	});

	it('moves only people who are there today', () => {
		// staff grows by 1 a month, so 3 more may be there; only today's 6 can be moved
		const plan = planOf(
			[...months('1', [50, 50, 50, 50], [3, 4, 5, 6]), ...months('2', [50, 50, 50, 50], FOURS)],
			[],
			{ ...trend, moves: [{ count: 7, post: 'caseworker', from: '1', to: '2' }] }
		);
		expect(plan.refusedMoves[0]).toMatchObject({ available: 6 });
	});
});
