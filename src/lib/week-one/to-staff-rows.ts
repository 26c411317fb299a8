import type { WeekOneReport } from './read-reports';
import { NOT_APPLICABLE, NOT_REPORTED, isGiven, isTold, type Figure } from './read-cells';
import type { Row } from './write-table';

/**
 * The workforce rows of one report: caseworkers of unspecified role, all counted as holding cases,
 * and supervisors. Who was not asked for is not reported, which is not 0.
 */
export function toStaffRows(report: WeekOneReport): Row[] {
	const { caseworkers, supervisors, women } = report;
	if (!isTold(caseworkers) && !isTold(supervisors)) return [];
	const base: Row = {
		period: report.month,
		area_code: report.areaCode,
		org_code: report.orgCode,
		employer_type: report.employerType,
		prof_status: 'unknown'
	};
	const heads = (sex: string, headcount: Figure): Row => ({
		...base,
		role: 'unspecified',
		contract: contractOf(report),
		sex,
		headcount,
		case_holders: headcount
	});
	const isSplit = isGiven(caseworkers) && caseworkers.high > 0 && isGiven(women);
	return [
		...(isSplit
			? [heads('f', women), heads('u', rest(caseworkers, women))] // the others are not told: not men
			: [heads('all', isTold(caseworkers) ? caseworkers : NOT_REPORTED)]),
		{
			...base,
			role: 'SUPERVISOR',
			contract: 'unknown',
			sex: 'all',
			headcount: isTold(supervisors) ? supervisors : NOT_REPORTED,
			case_holders: NOT_APPLICABLE,
			has_supervisor: NOT_APPLICABLE
		}
	];
}

/** Only where there are no volunteers it is known what each caseworker is. */
function contractOf({ caseworkers, volunteers }: WeekOneReport): string {
	return isGiven(caseworkers) && isGiven(volunteers) && volunteers.high === 0 ? 'staff' : 'unknown';
}

function rest(whole: Figure, part: Figure): Figure {
	return {
		low: Math.max(0, whole.low - part.high),
		high: Math.max(0, whole.high - part.low),
		status: whole.status
	};
}
