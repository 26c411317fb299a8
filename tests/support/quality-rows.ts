import type { ActionRow, QualityRow } from '$lib/metrics';

/** One group's rating of one item, with only what a test is about. Group 0 is the consensus. */
export function ratingOf(item: string, rating: string, more: Partial<QualityRow> = {}): QualityRow {
	return {
		assessmentId: 'QAF-1',
		assessedOn: '2025-10-14',
		areaCode: 'XA01',
		scope: 'inter_agency',
		employerType: null,
		agency: null,
		version: '2019_field_test',
		section: '5',
		item,
		group: 0,
		rating,
		evidence: null,
		...more
	};
}

/** What three groups said of one item, without a consensus. */
export function groupsSay(item: string, ratings: string[], more: Partial<QualityRow> = {}) {
	return ratings.map((rating, at) => ratingOf(item, rating, { group: at + 1, ...more }));
}

export function actionOf(actionId: string, more: Partial<ActionRow> = {}): ActionRow {
	return {
		actionId,
		assessmentId: 'QAF-1',
		areaCode: 'XA01',
		section: '5',
		item: '5A',
		actionCode: null,
		actionText: 'Hold a course',
		leadType: 'cmtwg',
		priority: 'medium',
		dueOn: '2025-11-30',
		status: 'not_started',
		doneOn: null,
		isOverdue: false,
		...more
	};
}
