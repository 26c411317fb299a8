import { describe, expect, it } from 'vitest';
import { planLead, planSentence } from '$lib/view-models';
import { months, pair, planOf } from '../../support/plan-rows';

const say = (...input: Parameters<typeof planOf>) => planSentence(planOf(...input), 'site');
const lead = (...input: Parameters<typeof planOf>) => planLead(planOf(...input), 'site').join(' ');

describe(planSentence, () => {
	it('says how many of which post are missing, in how many places', () => {
		expect(
			say([pair('1', 100, 2), pair('2', [24, 26], 1)], [pair('1', 13, 1), pair('2', 3, 1)])
		).toBe(
			'2–3 more caseworkers and 2 supervisors are needed in 1–2 of 2 camps with figures, to reach 25 open cases for each caseworker'
		);
	});

	it('says up to where none may be missing at all', () => {
		expect(say([pair('1', [24, 26], 1)], [])).toBe(
			'Up to 1 more caseworker is needed in up to 1 of 1 camp with figures, to reach 25 open cases for each caseworker'
		);
	});

	it('says one of one', () => {
		expect(say([pair('1', 26, 1), pair('2', 20, 1)], [])).toBe(
			'1 more caseworker is needed in 1 of 2 camps with figures, to reach 25 open cases for each caseworker'
		);
	});

	it('says parts of posts', () => {
		expect(say([pair('1', 26, 1.5)], [])).toContain('0.5 more caseworkers are needed');
	});

	it('says supervisors alone, and what they are needed for', () => {
		expect(say([pair('1', 25, 1)], [pair('1', 9, 0)])).toBe(
			'2 more supervisors are needed in 1 of 1 camp with figures, to reach 5–6 caseworkers for each supervisor'
		);
	});

	it('says that nothing is missing only of where there are figures', () => {
		expect(say([pair('1', 25, 1), pair('2', 'no-report', 'no-report')], [pair('1', 5, 1)])).toBe(
			'No more caseworkers or supervisors are needed in the 1 camp with figures to reach 25 open cases for each caseworker'
		);
	});

	it('says that no plan can be made without figures', () => {
		expect(say([pair('1', 'no-report', 'no-report')], [])).toBe(
			'No plan can be made for December 2025: there are no figures of open cases and caseworkers'
		);
	});

	it('says that staff is hidden', () => {
		expect(say([pair('1', 50, 'withheld')], [])).toBe(
			'No plan can be made: numbers of staff are hidden in these figures'
		);
	});

	it('says what would still be missing after a what-if', () => {
		const recruits = [{ area: '1', caseworkers: 1, supervisors: 0 }];
		expect(say([pair('1', 100, 2)], [], { recruits })).toContain(
			'1 more caseworker would still be needed'
		);
		expect(say([pair('1', 50, 1)], [], { recruits })).toBe(
			'With this what-if, no more caseworkers or supervisors would be needed in the 1 camp with figures'
		);
	});

	it('says by when it will be if it goes on as now', () => {
		const rows = months('1', [100, 110, 120, 130], [4, 4, 4, 4]);
		expect(say(rows, [], { basis: 'trend', ahead: 3 })).toBe(
			'3 more caseworkers will be needed in 1 of 1 camp with figures by March 2026 if it goes on as now, to reach 25 open cases for each caseworker'
		);
	});
});

describe(planLead, () => {
	it('names areas that are not planned, with the reason', () => {
		expect(
			lead([pair('1', 50, 1), pair('2', 'no-report', 'no-report'), pair('3', 50, 'withheld')], [])
		).toContain('Not planned: Camp 2 (no report); Camp 3 (withheld).');
	});

	it('names areas with cases and no caseworker', () => {
		expect(lead([pair('1', 50, 0)], [])).toContain('Camp 1 has open cases and no caseworker.');
	});

	it('says that more may be needed where something expected is missing', () => {
		expect(lead([pair('1', 50, 2, { sendersReported: 2 })], [])).toContain(
			'In 1 camp something expected is missing or withheld, so more may be needed there.'
		);
	});

	it('says why no trend can be told', () => {
		expect(lead([pair('1', 50, 2)], [], { basis: 'trend' })).toContain(
			'In 1 camp too few months are reported to tell a trend: its figures stand as they are.'
		);
		const rows = months('1', [100, 110, 120, 130], [4, 4, 4, 4]);
		const joined = rows.map((row, place) => ({ ...row, sendersReported: 1 + place }));
		expect(lead(joined, [], { basis: 'trend' })).toContain(
			'not the same agencies reported in every month'
		);
	});

	it('says where supervisors are reported for a larger area', () => {
		const supervisorGap = [pair('XA', 9, 2, { value: { kind: 'value', value: 2 } })];
		expect(lead([pair('1', 50, 2)], [pair('1', 9, 0)], {}, { supervisorGap })).toContain(
			'2 supervisors are reported for larger areas'
		);
	});
});
