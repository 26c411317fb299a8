import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDINGS, admitFiles, raiseProtection, type Holdings } from '$lib/pipeline';
import { mergeProtected } from '$lib/protection';
import { checkFile, inspectFile } from '$lib/privacy-gate';
import type { SchemaId } from '$lib/schemas';
import { missionFile, type FileRow } from '../../support/mission-files';
import { textFile } from '../../support/read-table';
import { toldRows } from '../../support/told-rows';

const GATE = { inspect: inspectFile, check: checkFile };
const SETTINGS = { today: '2026-02-10', minimumCount: 5 };
const AREAS = textFile(
	'areas.csv',
	'area_code,area_name,level,parent_code\nXA,Exampleland,0,\nXA01,North,1,XA\nXA02,South,1,XA\n'
);

const admit = async (schema: SchemaId, rows: FileRow[], held: Holdings, replaceMonths = false) => {
	const file = textFile(
		`${schema} ${rows.length} ${replaceMonths}.csv`,
		missionFile(schema, ...rows)
	);
	const { reports, holdings } = await admitFiles([AREAS, file], held, GATE, {
		...SETTINGS,
		replaceMonths
	});
	return { report: reports[1]!, holdings };
};

/** What is held of a schema after a second file that is told to replace the first. */
async function replaced(
	schema: SchemaId,
	first: FileRow[],
	second: FileRow[],
	figures: string[],
	codes: string[]
) {
	const { holdings } = await admit(schema, first, EMPTY_HOLDINGS);
	const { holdings: after, report } = await admit(schema, second, holdings, true);
	expect(report.problems).toEqual([]);
	return { after, told: toldRows(allOf(schema, after), codes, figures) };
}

const allOf = (schema: SchemaId, { parts }: Holdings) =>
	mergeProtected(
		schema,
		parts.filter((part) => part.schema === schema).map(({ table }) => table)
	);

describe('a later file replaces', () => {
	it('all services of an area and month', async () => {
		const { told } = await replaced(
			'services',
			[{ service_type: 'HEALTH' }, { service_type: 'EDU' }, { area_code: 'XA02' }],
			[{ service_type: 'HEALTH', providers_listed: 9 }],
			['providers_listed'],
			['area_code', 'service_type']
		);
		expect(told).toEqual(['XA02 HEALTH: 4', 'XA01 HEALTH: 9']);
	});

	it('the measurements of an indicator and respondent in an area and month', async () => {
		const { told } = await replaced(
			'cpms18',
			[
				{},
				{ dim: 'sex', dim_value: 'f', numerator: 15, denominator: 20 },
				{ respondent: 'caregiver' }
			],
			[{ numerator: 50, denominator: 60 }],
			['numerator', 'others'],
			['respondent', 'dim']
		);
		expect(told).toEqual(['caregiver total: 30 10', 'child total: 50 10']);
	});

	it('not by fewer than k people where that would tell of them', async () => {
		const split: FileRow[] = [{}, { dim: 'sex', dim_value: 'f', numerator: 15, denominator: 20 }];
		const one: FileRow[] = [
			{ numerator: 31, denominator: 41 },
			{ dim: 'sex', dim_value: 'f', numerator: 16, denominator: 21 }
		];
		const figures = ['numerator', 'others'];
		const { told } = await replaced('cpms18', split, one, figures, ['dim']);
		expect(told).toEqual(['total: 30 10', 'sex: 15 5']);
	});

	it('an assessment by its code, and an action by its own', async () => {
		const qaf = await replaced(
			'qaf',
			[{}, { item_code: '5B' }, { assessment_id: 'QAF-2024-1' }],
			[{ rating: 'critical' }],
			[],
			['assessment_id', 'item_code', 'rating']
		);
		expect(qaf.told).toEqual(['QAF-2024-1 5A minimum_met: ', 'QAF-2025-1 5A critical: ']);
		const actions = await replaced(
			'qaf_action',
			[{}, { action_id: 'ACT-2' }],
			[{ status: 'done' }],
			[],
			['action_id', 'status']
		);
		expect(actions.told).toEqual(['ACT-2 not_started: ', 'ACT-1 done: ']);
	});

	it('a review of the same day, and all answers of an area and month', async () => {
		const review = await replaced(
			'system_review',
			[{}, { reviewed_on: '2024-11-20' }],
			[{ status: 'draft' }],
			[],
			['reviewed_on', 'status']
		);
		expect(review.told).toEqual(['2024-11-20 in_place: ', '2025-11-20 draft: ']);
		const answers = await replaced(
			'perception',
			[{}, { topic: 'pay' }],
			[{ answered: 22 }],
			['answered'],
			['topic']
		);
		expect(answers.told).toEqual(['workload: 22']);
	});

	it('nothing unless it is told to', async () => {
		const { holdings } = await admit('services', [{}], EMPTY_HOLDINGS);
		const { report } = await admit(
			'services',
			[{ providers_listed: 9 }, { service_type: 'EDU' }],
			holdings
		);
		expect(report.problems.map(({ code }) => code)).toEqual(['duplicate_key']);
	});
});

describe('holdings that are protected more', () => {
	it('keep measurements and services apart by file, and lose what is too small', async () => {
		const measured = await admit('cpms18', [{ numerator: 3, denominator: 40 }], EMPTY_HOLDINGS);
		const served = await admit(
			'services',
			[{ referrals_made: 40, referrals_completed: 28 }],
			measured.holdings
		);
		const raised = raiseProtection(served.holdings, { minimumCount: 10, hideStaffing: false });
		expect(toldRows(allOf('cpms18', raised), ['dim'], ['numerator', 'others'])).toEqual([
			'total: 1-9 37'
		]);
		const figures = ['referrals_completed', 'referrals_open', 'providers_listed'];
		expect(toldRows(allOf('services', raised), ['service_type'], figures)).toEqual([
			'HEALTH: 28 1-19 4'
		]);
	});

	it('change nothing but staff where only staffing is hidden', async () => {
		const split: FileRow[] = [{}, { dim: 'sex', dim_value: 'f', numerator: 13, denominator: 15 }];
		const { holdings } = await admit('cpms18', split, EMPTY_HOLDINGS);
		const hidden = raiseProtection(holdings, { minimumCount: 5, hideStaffing: true });
		const told = (held: Holdings) =>
			toldRows(allOf('cpms18', held), ['dim'], ['numerator', 'others']);
		expect(told(hidden)).toEqual(told(holdings));
	});
});
