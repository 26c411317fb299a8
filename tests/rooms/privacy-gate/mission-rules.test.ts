import { describe, expect, it } from 'vitest';
import type { SchemaId } from '$lib/schemas';
import { problemText } from '$lib/view-models';
import { check, noticesOf, problemsIn } from '../../support/gate-files';
import { missionFile, type FileRow } from '../../support/mission-files';

const problems = (schema: SchemaId, ...rows: FileRow[]) => problemsIn(missionFile(schema, ...rows));

const IDS = [
	'training',
	'assessment',
	'services',
	'qaf',
	'qaf_action',
	'cpms18',
	'perception',
	'system_review'
] as const;

describe('the files that follow week one', () => {
	it.each(IDS)('knows a file of %s by its header, with or without tags', async (schema) => {
		const text = missionFile(schema, {});
		const { report } = await check(text);
		expect([report.schema, report.problems, report.accepted]).toEqual([schema, [], 1]);
		const columns = text.split('\n')[0]!.split(',').length;
		const tags = new Array(columns).fill('#meta').join(',');
		const tagged = await check(text.replace('\n', `\n${tags}\n`));
		expect(tagged.report.accepted).toBe(1);
		expect(noticesOf(tagged.report)).toEqual(['hxl_row 1']);
	});

	it('have no column that only the gate writes', async () => {
		const text = missionFile('cpms18', {}).replace('target_local', 'series');
		expect(await problemsIn(text)).toEqual(['unknown_column masked 1 column L']);
	});
});

describe('scores', () => {
	const scored = (score_sum: number, n_assessed: string | number, scale_max: number | string) =>
		problems('assessment', { score_sum, n_assessed, scale_max });

	it('add up to no more than everybody can score', async () => {
		expect(await scored(348.01, 12, 29)).toEqual(['inconsistent at_most_product 2 score_sum']);
		expect(await scored(348, 12, 29)).toEqual([]);
	});

	it('are judged only where everything is given', async () => {
		expect(await scored(900, 12, '')).toEqual([]);
		expect(await scored(116, '<5', 29)).toEqual([]);
		expect(await scored(117, '<5', 29)).toHaveLength(1);
	});
});

describe('training', () => {
	it('counts people by highest level, and courses by completion, never the other way', async () => {
		expect(
			await problems(
				'training',
				{ level: 'L1', staff_highest: 4 },
				{ level: 'PFA', staff_completed: 4, staff_highest: 'NA' },
				{ level: 'PFA', sex: 'f', staff_highest: 4 },
				{ level: 'L2', staff_completed: 0 }
			)
		).toEqual([
			'inconsistent all_and_split 3 sex',
			'inconsistent only_where 4 staff_highest',
			'inconsistent only_where 5 staff_completed'
		]);
	});
});

describe('services', () => {
	it('refuses referrals for sexual and gender-based violence and says what may be sent', async () => {
		const gbv = { service_type: 'GBV', referrals_made: 3 };
		expect(await problems('services', gbv)).toEqual(['sgbv_count service 2 referrals_made']);
		expect(await problems('services', { ...gbv, referrals_made: '<5' })).toHaveLength(1);
		expect(await problems('services', { ...gbv, referrals_made: 'c' })).toHaveLength(1);
		expect(await problems('services', { ...gbv, referrals_made: 'NA' })).toEqual([]);
		const { report } = await check(missionFile('services', gbv));
		expect(problemText(report.problems[0]!).whatToDo).toContain('availability only');
	});

	it('refuses more completed referrals than were made', async () => {
		const some = { referrals_made: 8, referrals_completed: 9 };
		expect(await problems('services', some)).toEqual([
			'inconsistent at_most 2 referrals_completed'
		]);
		expect(await problems('services', { ...some, referrals_made: '<10' })).toEqual([]);
	});

	it('refuses a newest day before the oldest, and days to come', async () => {
		const days = { oldest_verified: '2026-01-05', newest_verified: '2026-01-04' };
		expect(await problems('services', days)).toEqual(['inconsistent not_before 2 newest_verified']);
		expect(await problems('services', { newest_verified: '2026-02-11' })).toEqual([
			'future_period date 2 newest_verified'
		]);
	});

	it('knows both areas, or refuses them', async () => {
		const text = missionFile('services', { via_area: 'XA02' });
		const areas = (...codes: string[]) => ({ areaCodes: new Set(codes) });
		expect(await problemsIn(text, areas('XA01', 'XA02'))).toEqual([]);
		expect(await problemsIn(text, areas('XA01'))).toEqual(['unknown_area not_loaded 2 via_area']);
	});
});

describe('quality assessments', () => {
	it('name the agency where the scope is one agency, and nowhere else', async () => {
		expect(await problems('qaf', { scope: 'agency' })).toEqual([
			'inconsistent given_where 2 org_code'
		]);
		expect(await problems('qaf', { scope: 'agency', org_code: 'ORG07' })).toEqual([]);
		expect(await problems('qaf', { org_code: 'ORG07' })).toEqual([
			'inconsistent empty_elsewhere 2 org_code'
		]);
	});

	it('say the same of one assessment in every row', async () => {
		expect(await problems('qaf', {}, { item_code: '5B', assessed_on: '2025-11-21' })).toEqual([
			'inconsistent not_same 3 assessed_on'
		]);
	});

	it('put an item into the section that it begins with', async () => {
		expect(await problems('qaf', { item_code: '6A' })).toEqual([
			'inconsistent starts_with 2 item_code'
		]);
		expect(await problems('qaf', { section_no: 1, item_code: '15A' })).toHaveLength(1);
		expect(await problems('qaf_action', { item_code: '5.2' })).toEqual([]);
	});

	it('may be followed by actions that are due in the future, and done in the past', async () => {
		expect(await problems('qaf_action', { due_on: '2026-06-30', done_on: '2026-02-10' })).toEqual(
			[]
		);
		expect(await problems('qaf_action', { done_on: '2026-02-11' })).toEqual([
			'future_period date 2 done_on'
		]);
	});

	it('may list many actions with a text each, and none with a person', async () => {
		const texts = [
			'Train supervisors in coaching',
			'Agree on one case file form',
			'Review the SOP with the working group',
			'Update the referral pathway'
		];
		const rows = Array.from({ length: 40 }, (_, at) => ({
			action_id: `ACT-${at}`,
			action_text: `${texts[at % 4]} part ${at}`
		}));
		expect(await problems('qaf_action', ...rows)).toEqual([]);
		expect(await problems('qaf_action', { action_text: 'Fatima Ahmed will train' })).toEqual([
			'free_text_person name 2 action_text'
		]);
		expect(await problems('system_review', { note: 'call 0791 234 567 890' })).toHaveLength(1);
	});
});

describe('measurements of Standard 18', () => {
	it('refuses a part that is larger than the next whole that is given', async () => {
		const some = { indicator: '18.2.1', respondent: 'caseworker' };
		const chain = (numerator: number, assessed: string, denominator: string, eligible: string) =>
			problems('cpms18', { ...some, numerator, assessed, denominator, eligible });
		expect(await chain(10, '12', '15', '20')).toEqual([]);
		expect(await chain(10, '9', '15', '20')).toEqual(['inconsistent at_most 2 numerator']);
		expect(await chain(16, '', '15', '20')).toEqual(['inconsistent at_most 2 numerator']);
		expect(await chain(10, '', '15', '14')).toEqual(['inconsistent at_most 2 denominator']);
	});

	it('asks children and caregivers of their satisfaction, and caseworkers of their skills', async () => {
		expect(await problems('cpms18', { respondent: 'caseworker' })).toEqual([
			'inconsistent allowed_with 2 respondent'
		]);
		expect(await problems('cpms18', { indicator: '18.2.1' })).toHaveLength(1);
		expect(
			await problems('cpms18', { indicator: 'LOCAL_STAFF', respondent: 'caseworker' })
		).toEqual([]);
	});

	it('adds parts up for each indicator, respondent and method by itself', async () => {
		const split = { dim: 'sex', dim_value: 'f', numerator: 31, denominator: 31 };
		expect(await problems('cpms18', {}, split)).toEqual([
			'inconsistent parts_over_total 3 numerator'
		]);
		expect(await problems('cpms18', {}, { ...split, respondent: 'caregiver' })).toEqual([
			'inconsistent no_total 3 dim'
		]);
	});
});
