import type { Month } from '$lib/tables';
import { AGENCY_STORIES } from './further-stories';
import { dayAfter, type Submission } from './plan-submissions';
import type { Random } from './random';

const MISSED_SHARE = 0.015;

/**
 * The training file of each agency: expected whenever its other files are, and missing where all of
 * those are missing, and now and then by itself. One agency sends only a part in the last month.
 * @param others the agency's other files of the month
 */
export function submitTraining(
	random: Random,
	month: Month,
	others: Submission[],
	isLastMonth: boolean
): Submission {
	const { agency, isExpected } = others[0]!;
	const isLost = random.chance(MISSED_SHARE) && !isLastMonth;
	const isReceived = isExpected && !isLost && others.some((file) => file.isReceived);
	const isLate = isReceived && random.chance(0.05);
	const isPart = isLastMonth && agency.code === AGENCY_STORIES.sendsPartOfTraining;
	const receivedOn = dayAfter(month, isLate ? random.integer(16, 25) : random.integer(3, 10));
	return {
		agency,
		dataset: 'training',
		isExpected,
		isReceived,
		status: !isReceived ? 'none' : isPart ? 'partial' : isLate ? 'late' : 'complete',
		receivedOn: isReceived ? receivedOn : ''
	};
}

/** Assessments are not expected every month: the file is only listed where it came. */
export function submitAssessment(random: Random, month: Month, others: Submission[]): Submission {
	return {
		agency: others[0]!.agency,
		dataset: 'assessment',
		isExpected: false,
		isReceived: true,
		status: 'complete',
		receivedOn: dayAfter(month, random.integer(3, 14))
	};
}
