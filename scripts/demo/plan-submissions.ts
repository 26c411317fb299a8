import { monthText, type Month } from '$lib/tables';
import type { Agency } from './agencies';
import type { Random } from './random';

export const DATASETS = ['workforce', 'caseload', 'caseload_band', 'supervision'] as const;
export type Dataset = (typeof DATASETS)[number];
/** Files that are drawn from streams of their own; see further-submissions.ts. */
export type FurtherDataset = 'training' | 'assessment';

/** One line of data-schemas/submission, without the number of areas. */
export interface Submission {
	agency: Agency;
	dataset: Dataset | FurtherDataset;
	isExpected: boolean;
	isReceived: boolean;
	status: 'complete' | 'partial' | 'late' | 'none';
	receivedOn: string;
}

const WHOLE_MONTHS_MISSED = 4;
const FILES_MISSED = 5;

/**
 * Who reports when: the last agency is silent in the last month, one joins late, and a few
 * months and single files in between never come.
 * @returns for each month counted from 0, one line per agency and dataset
 */
export function planSubmissions(
	random: Random,
	agencies: Agency[],
	months: Month[]
): Submission[][] {
	const missed = drawMissed(random, agencies, months.length);
	return months.map((month, place) =>
		agencies.flatMap((agency) =>
			DATASETS.map((dataset) => {
				const isExpected = place >= agency.joinsAt;
				const isReceived = isExpected && !missed.has(`${place} ${agency.code} ${dataset}`);
				const isLate = isReceived && random.chance(0.06);
				return {
					agency,
					dataset,
					isExpected,
					isReceived,
					status: isReceived ? (isLate ? 'late' : 'complete') : 'none',
					receivedOn: isReceived
						? dayAfter(month, isLate ? random.integer(16, 25) : random.integer(3, 10))
						: ''
				};
			})
		)
	);
}

function drawMissed(random: Random, agencies: Agency[], months: number): Set<string> {
	const missed = new Set<string>();
	const draw = () => ({
		month: random.integer(2, months - 3),
		agency: agencies[random.integer(0, agencies.length - 1)]!
	});
	for (let i = 0; i < WHOLE_MONTHS_MISSED; i++) {
		const { month, agency } = draw();
		DATASETS.forEach((dataset) => missed.add(`${month} ${agency.code} ${dataset}`));
	}
	for (let i = 0; i < FILES_MISSED; i++) {
		const { month, agency } = draw();
		missed.add(`${month} ${agency.code} ${DATASETS[random.integer(0, DATASETS.length - 1)]}`);
	}
	DATASETS.forEach((dataset) => missed.add(`${months - 1} ${agencies.at(-1)!.code} ${dataset}`));
	return missed;
}

export function dayAfter(month: Month, day: number): string {
	return `${monthText(month + 1)}-${String(day).padStart(2, '0')}`;
}
