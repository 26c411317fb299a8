import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import { measuredIn, storeRows } from '../../support/measured';
import { SMALL_GROUP } from '../../support/small-group-response';

let database: Database;
beforeAll(async () => {
	database = await openNativeDatabase();
	await storeRows(database, SMALL_GROUP);
});
afterAll(() => database.close());
const { areas, values, row } = measuredIn(() => database);

const PERSONS = ['sex', 'age', 'disability'] as const;
const only = (...topics: string[]) => ({ filters: { topic: topics } });

describe('improved competence (M21, M21A)', () => {
	it('counts who was not assessed twice as not improved', async () => {
		expect(await areas('M21')).toEqual({
			XA: 'ok 56.667 = 17 / 30',
			XA01: 'ok 60 = 12 / 20',
			XA02: 'ok 50 = 5 / 10', // nobody tells who was assessed: all others have not improved
			XA03: 'no_submission no-report',
			XA04: 'no_submission no-report',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('tells how many were assessed twice, where that is told', async () => {
		expect(await areas('M21A')).toMatchObject({
			XA: 'ok 75 = 15 / 20',
			XA01: 'ok 75 = 15 / 20',
			XA02: 'no_submission no-report'
		});
	});

	it('splits by sex and method', async () => {
		expect(await values('sex', 'M21', { in: 'XA01' })).toEqual({
			f: 'ok 80 = 8 / 10',
			m: 'ok 40 = 4 / 10'
		});
		expect(await values('sex', 'M21A', { in: 'XA01' })).toEqual({
			f: 'ok 100 = 10 / 10',
			m: 'ok 50 = 5 / 10'
		});
		expect(await values('method', 'M21')).toEqual({ tool: 'ok 56.667 = 17 / 30' });
		expect(await values('method', 'M21A')).toEqual({ tool: 'ok 75 = 15 / 20' });
	});
});

describe('satisfied children (M22C, M22CR)', () => {
	it('are counted of those who answered; a small count makes a range', async () => {
		expect(await areas('M22C')).toEqual({
			XA: 'mixed not-applicable', // a survey in one area, interviews in another
			XA01: 'ok 90 = 45 / 50',
			XA02: 'ok 50 = 10 / 20',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed 4.762-16.667 = 1-4 / 21-24', // 1 of 21 to 4 of 24, not 1/24 to 4/21
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('show how many of those who were asked answered', async () => {
		expect(await areas('M22CR')).toMatchObject({
			XA01: 'ok 50 = 50 / 100',
			XA02: 'ok 100 = 20 / 20',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed 84-96 = 21-24 / 22-28' // 21 of 25 to 24 of 25
		});
	});

	it('are shown method by method', async () => {
		expect(await values('method', 'M22C')).toEqual({
			survey: 'ok 64.789-66.216 = 46-49 / 71-74',
			interview: 'ok 50 = 10 / 20'
		});
		expect(await values('method', 'M22CR', { in: 'XA01' })).toEqual({ survey: 'ok 50 = 50 / 100' });
	});

	it('split by sex, age and disability, one at a time', async () => {
		const split = await Promise.all(PERSONS.map((by) => values(by, 'M22C', { in: 'XA01' })));
		expect(split).toEqual([
			{ f: 'ok 80 = 20 / 25', m: 'ok 100 = 25 / 25' },
			{ '6_11': 'ok 75 = 15 / 20', '12_17': 'ok 100 = 30 / 30' },
			{ y: 'ok 50 = 5 / 10', u: 'ok 100 = 40 / 40' }
		]);
		expect(await values('sex', 'M22CR', { in: 'XA01' })).toEqual({
			f: 'ok 50 = 25 / 50',
			m: 'ok 50 = 25 / 50'
		});
	});
});

describe('satisfied caregivers (M22G, M22GR)', () => {
	it('are never merged with children, and sums are divided', async () => {
		expect(await areas('M22G')).toMatchObject({
			XA: 'ok 50 = 12 / 24', // not the mean of 40 and 100
			XA01: 'ok 40 = 8 / 20',
			XA02: 'ok 100 = 4 / 4',
			XA03: 'no_submission no-report'
		});
		expect(await values('method', 'M22G')).toEqual({ survey: 'ok 50 = 12 / 24' });
	});

	it('have no rate of answers where nobody tells how many were asked', async () => {
		expect(await areas('M22GR')).toMatchObject({ XA01: 'no_submission no-report' });
	});
});

describe('well-being (M23C, M23CR, M23G, M23GR)', () => {
	it('of children is zero where none says that it has increased', async () => {
		expect(await areas('M23C')).toMatchObject({
			XA: 'zero 0 = 0 / 20',
			XA01: 'zero 0 = 0 / 20',
			XA02: 'no_submission no-report'
		});
		expect(await areas('M23CR')).toMatchObject({ XA01: 'ok 100 = 20 / 20' });
	});

	it('adds up over the months of a quarter', async () => {
		expect(await areas('M23C', { quarter: true })).toMatchObject({ XA01: 'ok 37.5 = 15 / 40' });
		expect(await areas('M23CR', { quarter: true })).toMatchObject({
			XA01: 'ok 66.667 = 40 / 60'
		});
	});

	it('of caregivers leaves out what is withheld, and says so', async () => {
		expect(await areas('M23G')).toMatchObject({
			XA: 'partial 50 = 10 / 20',
			XA01: 'suppressed withheld',
			XA02: 'ok 50 = 10 / 20'
		});
		expect(await areas('M23GR')).toMatchObject({
			XA01: 'suppressed withheld',
			XA02: 'ok 66.667 = 20 / 30'
		});
	});
});

describe('items of the QAF that meet the minimum (M24)', () => {
	it('takes the latest round of each area, its consensus, else all that its groups say', async () => {
		expect(await areas('M24')).toEqual({
			XA: 'ok 57.143-85.714 = 4-6 / 7',
			XA01: 'ok 33.333-66.667 = 1-2 / 3',
			XA02: 'ok 100 = 3 / 3',
			XA03: 'no_submission no-report', // nothing applies
			XA04: 'ok 0-100 = 0-1 / 1',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('stands until there is a newer one, with its month', async () => {
		expect(await areas('M24', { month: '2025-10' })).toMatchObject({
			XA01: 'zero 0 = 0 / 2',
			XA02: 'ok 100 = 3 / 3'
		});
		const monthOf = async (area: string) => (await row('M24', { in: area })).asOf! - 2025 * 12 + 1;
		expect([await monthOf('XA01'), await monthOf('XA02'), await monthOf('XA')]).toEqual([
			11, 10, 10
		]);
		expect(await row('M24', { in: 'XA04' })).toMatchObject({ asOf: null });
	});

	it('splits by scope, and by kind of employer where one agency was assessed', async () => {
		expect(await values('scope', 'M24')).toEqual({
			agency: 'ok 100 = 3 / 3',
			inter_agency: 'ok 25-75 = 1-3 / 4'
		});
		expect(await values('employer_type', 'M24')).toEqual({ NGO_INT: 'ok 100 = 3 / 3' });
	});
});

describe('ratings of the QAF (M24N, M24C)', () => {
	it('are counted by level, never as a mean', async () => {
		expect(await values('rating', 'M24N', { in: 'XA01' })).toEqual({
			good_practice: 'ok 1 = 1 / not-applicable',
			minimum_met: 'ok 0-1 = 0-1 / not-applicable',
			needs_improvement: 'ok 0-1 = 0-1 / not-applicable',
			critical: 'ok 1 = 1 / not-applicable'
		});
		await expect(areas('M24N')).rejects.toThrow('M24N must be split by rating');
	});

	it('are 0, not unreported, where no item has the level', async () => {
		expect(await areas('M24N', { filters: { rating: ['critical'] } })).toEqual({
			XA: 'ok 1-2 = 1-2 / not-applicable',
			XA01: 'ok 1 = 1 / not-applicable',
			XA02: 'zero 0 = 0 / not-applicable',
			XA03: 'no_submission no-report',
			XA04: 'ok 0-1 = 0-1 / not-applicable',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
	});

	it('split one level by scope and kind of employer', async () => {
		const minimum = { filters: { rating: ['minimum_met'] } };
		expect(await values('scope', 'M24N', minimum)).toEqual({
			agency: 'ok 2 = 2 / not-applicable',
			inter_agency: 'ok 0-2 = 0-2 / not-applicable'
		});
		expect(await values('employer_type', 'M24N', minimum)).toEqual({
			NGO_INT: 'ok 2 = 2 / not-applicable'
		});
	});

	it('show how many are critical', async () => {
		expect(await areas('M24C')).toMatchObject({
			XA: 'ok 1-2 = 1-2 / not-applicable',
			XA01: 'ok 1 = 1 / not-applicable',
			XA02: 'zero 0 = 0 / not-applicable',
			XA03: 'no_submission no-report'
		});
		expect(await values('scope', 'M24C')).toMatchObject({ agency: 'zero 0 = 0 / not-applicable' });
		expect(await values('employer_type', 'M24C')).toEqual({
			NGO_INT: 'zero 0 = 0 / not-applicable'
		});
	});
});

describe('actions after the QAF (M25, M25O, M25C)', () => {
	it('are due on the last day of the month, and open until the day that they were done', async () => {
		expect(await areas('M25')).toMatchObject({
			XA: 'ok 50 = 2 / 4',
			XA01: 'ok 33.333 = 1 / 3',
			XA02: 'ok 100 = 1 / 1',
			XA04: 'no_submission no-report' // no plan
		});
		expect(await areas('M25', { month: '2026-01' })).toMatchObject({
			XA01: 'ok 66.667 = 2 / 3'
		});
	});

	it('have no share where none is due yet; what was dropped is not due', async () => {
		expect(await areas('M25', { month: '2025-11' })).toMatchObject({
			XA01: 'not_applicable not-applicable'
		});
	});

	it('are overdue when due and not done', async () => {
		expect(await areas('M25O')).toMatchObject({
			XA: 'ok 2 = 2 / not-applicable',
			XA01: 'ok 2 = 2 / not-applicable',
			XA02: 'zero 0 = 0 / not-applicable'
		});
		expect(await areas('M25O', { month: '2026-01' })).toMatchObject({
			XA01: 'ok 1 = 1 / not-applicable'
		});
	});

	it('split by scope', async () => {
		expect(await values('scope', 'M25')).toEqual({
			agency: 'ok 100 = 1 / 1',
			inter_agency: 'ok 33.333 = 1 / 3'
		});
		expect(await values('scope', 'M25O')).toMatchObject({
			inter_agency: 'ok 2 = 2 / not-applicable'
		});
	});

	it('leave critical items without an action; one that was dropped is none', async () => {
		expect(await areas('M25C')).toMatchObject({
			XA: 'ok 0-1 = 0-1 / not-applicable',
			XA01: 'zero 0 = 0 / not-applicable',
			XA04: 'ok 0-1 = 0-1 / not-applicable'
		});
		expect(await areas('M25C', { month: '2025-10' })).toMatchObject({
			XA01: 'ok 1 = 1 / not-applicable'
		});
		expect(await values('scope', 'M25C')).toMatchObject({ agency: 'zero 0 = 0 / not-applicable' });
		expect(await values('employer_type', 'M25C')).toEqual({
			NGO_INT: 'zero 0 = 0 / not-applicable'
		});
	});
});

describe('perceptions (M33, M33R)', () => {
	it('are shown topic by topic, of those who answered', async () => {
		expect(await areas('M33', only('workload'))).toEqual({
			XA: 'partial 50 = 13 / 26',
			XA01: 'ok 25 = 4 / 16',
			XA02: 'ok 90 = 9 / 10',
			XA03: 'not_applicable not-applicable',
			XA04: 'suppressed withheld',
			XA05: 'no_submission no-report',
			XA06: 'no_submission no-report'
		});
		expect(await values('topic', 'M33', { in: 'XA01' })).toEqual({
			workload: 'ok 25 = 4 / 16',
			safety: 'zero 0 = 0 / 16'
		});
		await expect(areas('M33')).rejects.toThrow('M33 must be split by topic');
	});

	it('show how many of those who were invited answered, never more than all', async () => {
		expect(await areas('M33R', only('workload'))).toMatchObject({
			XA: 'ok 81.818-90.909 = 27-30 / 33',
			XA01: 'ok 80 = 16 / 20',
			XA04: 'suppressed 33.333-100 = 1-4 / 3'
		});
		expect(await values('topic', 'M33R', { in: 'XA01' })).toMatchObject({
			safety: 'ok 80 = 16 / 20'
		});
	});
});

describe('review of the system (M34)', () => {
	it('is what is in place of what was reviewed; figures and perceptions have their own', async () => {
		expect(await row('M34')).toMatchObject({ asOf: 2025 * 12 + 5 });
		expect(await areas('M34')).toMatchObject({
			XA: 'ok 50 = 2 / 4',
			XA01: 'no_submission no-report'
		});
	});

	it('shows each area of review; a status that is not known is no report', async () => {
		expect(await values('review_area', 'M34')).toEqual({
			'1_law': 'ok 100 = 1 / 1',
			'2_resources': 'zero 0 = 0 / 1',
			'4_standards': 'ok 100 = 1 / 1',
			'5_licensing': 'no_submission no-report',
			'6_associations': 'zero 0 = 0 / 1'
		});
	});
});
