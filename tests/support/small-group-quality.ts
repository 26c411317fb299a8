import type { SchemaId } from '$lib/schemas';
import type { StoredCells } from './stored-table';

/**
 * Surveys, the Quality Assessment Framework and the review of the system in `SMALL_GROUP`.
 *
 * | area | QAF | 18.2.1 | 18.2.2 child | perceptions of workload |
 * |------|-----|--------|--------------|-------------------------|
 * | XA01 | September, then November: consensus, groups that differ, not rated | 12 + 3 + 5 | 45 + 5, 50 did not answer | 4 of 16 of 20 |
 * | XA02 | October, of agency ORG1 | 5 + 5, no assessment told | other method | 9 of 10 of 10 |
 * | XA03 | nothing applies | - | 0 + 0 | 0 of 0 of 0 |
 * | XA04 | groups that differ, no actions | - | 1-4 + 20 | withheld of 1-4 of 3 |
 */
export const SMALL_GROUP_QUALITY: Partial<Record<SchemaId, StoredCells[]>> = {
	qaf: [
		...round('Q1 2025-09-10 XA01 inter_agency', '5A 0 critical', '5B 0 critical'),
		...round(
			'Q2 2025-11-20 XA01 inter_agency',
			'5A 0 good_practice',
			'5A 1 critical', // the consensus counts
			'5B 1 minimum_met',
			'5B 2 needs_improvement',
			'5C 0 critical',
			'5D 0 not_rated'
		),
		...round(
			'Q3 2025-10-05 XA02 agency ORG1',
			'5A 0 minimum_met',
			'5B 0 minimum_met',
			'5C 0 good_practice'
		),
		...round('Q4 2025-12-15 XA03 national', '5A 0 not_applicable'),
		...round('Q5 2025-12-01 XA04 inter_agency', '5A 1 critical', '5A 2 minimum_met')
	],
	// action assessment item status | due done
	qaf_action: [
		action('A1 Q2 5C not_started', '2025-12-31', null), // due on the last day of the month
		action('A2 Q2 5B done', '2025-12-10', '2026-01-05'), // done late
		action('A3 Q2 5A done', '2025-12-20', '2025-12-20'),
		action('A4 Q1 5A dropped', '2025-10-31', null),
		action('A5 Q1 5B in_progress', '2026-02-28', null),
		action('A6 Q3 5A done', '2025-11-30', null)
	],
	// area indicator respondent method dim value | numerator others unassessed unanswered
	cpms18: [
		answers('XA01 18.2.1 caseworker tool total all', 12, 3, 5, 0),
		answers('XA01 18.2.1 caseworker tool sex f', 8, 2, 0, 0),
		answers('XA01 18.2.1 caseworker tool sex m', 4, 1, 5, 0),
		answers('XA02 18.2.1 caseworker tool total all', 5, 5, 'NA', 0),
		answers('XA01 18.2.2 child survey total all', 45, 5, 'NA', 50),
		answers('XA01 18.2.2 child survey sex f', 20, 5, 'NA', 25),
		answers('XA01 18.2.2 child survey sex m', 25, 0, 'NA', 25),
		answers('XA01 18.2.2 child survey age 6_11', 15, 5, 'NA', 20),
		answers('XA01 18.2.2 child survey age 12_17', 30, 0, 'NA', 30),
		answers('XA01 18.2.2 child survey disability y', 5, 5, 'NA', 10),
		answers('XA01 18.2.2 child survey disability u', 40, 0, 'NA', 40),
		answers('XA02 18.2.2 child interview total all', 10, 10, 'NA', 0),
		answers('XA03 18.2.2 child survey total all', 0, 0, 'NA', 0),
		answers('XA04 18.2.2 child survey total all', '1-4', 20, 'NA', '1-4'),
		answers('XA01 18.2.2 caregiver survey total all', 8, 12, 'NA', null),
		answers('XA02 18.2.2 caregiver survey total all', 4, 0, 'NA', null),
		answers('XA01 18.2.3 child survey total all', 0, 20, 'NA', 0),
		answers('XA01 18.2.3 child survey total all 2025-11', 15, 5, 'NA', 20),
		answers('XA01 18.2.3 caregiver survey total all', 'c', 'c', 'NA', 'c'),
		answers('XA02 18.2.3 caregiver survey total all', 10, 10, 'NA', 10)
	],
	// area topic | favourable answered invited
	perception: [
		opinion('XA01 workload', 4, 16, 20),
		opinion('XA01 safety', 0, 16, 20),
		opinion('XA02 workload', 9, 10, 10),
		opinion('XA03 workload', 0, 0, 0),
		opinion('XA04 workload', 'c', '1-4', 3)
	],
	system_review: [
		review('1_law in_place 2025-06-15'),
		review('1_law enforced 2026-01-10'),
		review('2_resources draft 2025-08-01'),
		review('3_numbers in_place 2025-06-15'), // figures of their own, not counted here
		review('4_standards in_place 2025-08-01'),
		review('5_licensing unknown 2025-08-01'),
		review('6_associations absent 2025-08-01')
	]
};

type Cell = StoredCells[string];

function round(key: string, ...ratings: string[]): StoredCells[] {
	const [assessment_id, assessed_on, area_code, scope, org_code = null] = key.split(' ');
	return ratings.map((line) => {
		const [item_code, group_no, rating] = line.split(' ');
		const at = { assessment_id, assessed_on, area_code, scope, org_code } as StoredCells;
		return {
			...at,
			version: '2019_field_test',
			section_no: '5',
			item_code,
			group_no,
			rating
		} as StoredCells;
	});
}

function action(key: string, due_on: Cell, done_on: Cell): StoredCells {
	const [action_id, assessment_id, item_code, status] = key.split(' ');
	const at = { action_id, assessment_id, section_no: '5', item_code, status } as StoredCells;
	return { ...at, priority: 'high', due_on, done_on };
}

function answers(key: string, numerator: Cell, others: Cell, unassessed: Cell, unanswered: Cell) {
	const [area_code, indicator, respondent, method, dim, dim_value, period = '2025-12'] =
		key.split(' ');
	const at = { area_code, indicator, respondent, method, dim, dim_value, period } as StoredCells;
	return { ...at, numerator, others, unassessed, unanswered };
}

function opinion(key: string, favourable: Cell, answered: Cell, invited: Cell): StoredCells {
	const [area_code, topic] = key.split(' ');
	return { period: '2025-12', area_code: area_code!, topic: topic!, favourable, answered, invited };
}

function review(line: string): StoredCells {
	const [review_area, status, reviewed_on] = line.split(' ');
	return { area_code: 'XA', review_area, status, reviewed_on } as StoredCells;
}
