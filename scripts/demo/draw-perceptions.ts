import { monthText, type Month } from '$lib/tables';
import { FURTHER_STORIES } from './further-stories';
import type { Random } from './random';

/** Favourable answers in the first survey and in the last, as shares. */
const TOPICS: Record<string, [first: number, last: number]> = {
	environment: [0.58, 0.66],
	workload: [0.44, 0.33],
	job_satisfaction: [0.63, 0.67],
	professional_development: [0.47, 0.64],
	supervision: [0.61, 0.76],
	staff_care: [0.38, 0.49],
	safety: [0.57, 0.59],
	pay: [0.36, 0.31]
};
const JUNE = 5;
const DECEMBER = 11;
const CAMPS_ASKED_FROM = 11; // months before the last one: from then on each camp apart
const FEW = 3;

/**
 * An anonymous survey of caseworkers twice a year: of the district as a whole at first, then of the
 * camps apart. Never both in one month, because then people would be counted twice.
 * @param caseworkers people in post by camp
 */
export function drawPerceptions(
	random: Random,
	month: Month,
	{ first, last }: { first: Month; last: Month },
	caseworkers: Map<string, number>,
	district: string
): (string | number)[][] {
	if (month % 12 !== JUNE && month % 12 !== DECEMBER) return [];
	const total = [...caseworkers.values()].reduce((a, b) => a + b, 0);
	const byArea = month < last - CAMPS_ASKED_FROM ? new Map([[district, total]]) : caseworkers;
	const time = (month - first) / (last - first);
	return [...byArea].flatMap(([areaCode, invited]) => {
		const mood = areaCode === district ? 0 : random.between(-0.12, 0.12);
		const answered = answeredIn(random, areaCode, invited);
		if (invited === 0) return [];
		return Object.entries(TOPICS).map(([topic, [start, end]], place) => {
			const share = start + (end - start) * time + mood + random.between(-0.05, 0.05);
			const skipped = place > 4 && answered > 6 && random.chance(0.2) ? 1 : 0;
			const isHidden = month === last && areaCode === FURTHER_STORIES.hiddenBySender;
			const favourable = Math.round((answered - skipped) * Math.min(0.95, Math.max(0.1, share)));
			const answers = isHidden ? ['<5', '<5'] : [answered - skipped, favourable];
			return [monthText(month), areaCode, topic, invited, ...answers];
		});
	});
}

function answeredIn(random: Random, areaCode: string, invited: number): number {
	const answered = Math.round(invited * random.between(0.62, 0.95));
	return areaCode === FURTHER_STORIES.fewAnswers ? Math.min(FEW, invited) : answered;
}
