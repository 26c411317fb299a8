import { group } from 'd3-array';
import type { QualityRow } from '$lib/metrics';
import { parseMonth, type Month } from '$lib/tables';
import { toQualityItems, type QualityItem } from './quality-item';

/** One assessment: an area, a scope, a day; its items, and the one before it. */
export interface QualityAssessment {
	id: string;
	areaCode: string;
	scope: string;
	/** Kind of agency, where one agency was assessed. */
	employerType: string | null;
	/** Tells agencies apart; never shown. */
	agency: number | null;
	/** YYYY-MM-DD */
	assessedOn: string;
	month: Month;
	version: string;
	items: QualityItem[];
	/** The last one before it of the same area, scope and agency. */
	before: QualityAssessment | null;
	/** Whether none of the same area, scope and agency came after it. */
	stands: boolean;
}

/** The assessments of the rows, oldest first, each knowing the one before it. */
export function toAssessments(rows: QualityRow[]): QualityAssessment[] {
	const assessments = [...group(rows, ({ assessmentId }) => assessmentId).values()]
		.map(toAssessment)
		.sort((a, b) => compare(a.assessedOn, b.assessedOn) || compare(a.id, b.id));
	const latest = new Map<string, QualityAssessment>();
	for (const assessment of assessments) {
		const series = [assessment.areaCode, assessment.scope, assessment.agency].join(' ');
		const before = latest.get(series) ?? null;
		assessment.before = before;
		if (before) before.stands = false;
		latest.set(series, assessment);
	}
	return assessments;
}

function toAssessment(rows: QualityRow[]): QualityAssessment {
	const [first] = rows as [QualityRow];
	const { assessmentId: id, areaCode, scope, employerType, agency, assessedOn, version } = first;
	return {
		...{ id, areaCode, scope, employerType, agency, assessedOn, version },
		month: parseMonth(assessedOn.slice(0, 'YYYY-MM'.length)),
		items: toQualityItems(rows),
		before: null,
		stands: true
	};
}

/** Assessments of a scope: those that stand, or those of one round. @param round its month; null for the latest of each area */
export function assessmentsIn(
	assessments: QualityAssessment[],
	scope: string,
	round: Month | null
): QualityAssessment[] {
	return assessments.filter(
		(each) => each.scope === scope && (round === null ? each.stands : each.month === round)
	);
}

/** Months in which something was assessed in a scope, newest first. */
export function roundsOf(assessments: QualityAssessment[], scope: string): Month[] {
	const months = assessments.filter((each) => each.scope === scope).map(({ month }) => month);
	return [...new Set(months)].sort((a, b) => b - a);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
