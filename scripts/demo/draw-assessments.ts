import { AGENCY_STORIES } from './further-stories';
import type { Team } from './plan-teams';
import type { Random } from './random';
import type { StaffMonth } from './simulate-staff';

/** One line of data-schemas/assessment, without its keys; null where a figure does not apply. */
export interface AssessmentLine {
	tool: string;
	version: 'standard' | 'adapted';
	domain: string;
	session: string;
	assessed: number;
	/** One decimal. */
	scoreSum: number;
	/** Empty where the tool does not say. */
	itemCount: number | '';
	scaleMax: number | '';
	met: number | null;
	threshold: number | null;
	pairs: number | null;
	improved: number | null;
}

const SESSIONS = ['1', '2', '3plus'];
/** Number of items and highest score of each part of the capacity assessment, if answers give 1 to 4. */
const CAPACITY = [
	{ domain: 'attitudes', items: 10, most: 40, before: 0.64, after: 0.73 },
	{ domain: 'knowledge', items: 10, most: 40, before: 0.58, after: 0.72 },
	{ domain: 'skills', items: 8, most: 32, before: 0.55, after: 0.66 }
];
const OTHER_SCALE_FROM_LAST = 2; // months before the last one

/** What a team's supervisors found in the month at that place, counted from 0. */
export function drawAssessments(
	random: Random,
	team: Team,
	staff: StaffMonth[],
	place: number,
	months: number
): AssessmentLine[] {
	const caseworkers = staff
		.filter(({ cell }) => cell.role !== 'SUPERVISOR')
		.reduce((sum, line) => sum + line.headcount, 0);
	const turn = Number(team.areaCode.slice(-2)) + Number(team.agency.code.slice(3));
	const isOtherScale =
		team.agency.code === AGENCY_STORIES.otherScale && place === months - 1 - OTHER_SCALE_FROM_LAST;
	const observes = (place + turn) % 6 === 0;
	const readsFiles = (place + turn) % 3 === 1 || isOtherScale;
	const capacityRound = [3, 15].findIndex((first) => place - first === turn % 3);
	if (caseworkers === 0 || place < team.agency.joinsAt) return [];
	return [
		...(observes ? observe(random, team, caseworkers, Math.floor(place / 6)) : []),
		...(readsFiles ? [readFiles(random, team, place, months, isOtherScale)] : []),
		...(capacityRound >= 0 ? assessCapacity(random, caseworkers, capacityRound === 1) : [])
	];
}

/** Most are in the same session of their round; who came later is in the first one. */
function observe(random: Random, team: Team, caseworkers: number, round: number): AssessmentLine[] {
	const isAdapted = team.agency.code === AGENCY_STORIES.adaptedObservation;
	const seen = Math.max(1, Math.round(caseworkers * random.between(0.6, 0.95)));
	const late = round > 0 && seen > 2 ? random.integer(0, 2) : 0;
	const session = Math.min(round, 2);
	return [
		{ session: 0, assessed: late },
		{ session, assessed: seen - late }
	]
		.filter(({ assessed }) => assessed > 0)
		.map((part) => observationLine(random, isAdapted, part.session, part.assessed));
}

function observationLine(
	random: Random,
	isAdapted: boolean,
	session: number,
	assessed: number
): AssessmentLine {
	const share = [0.56, 0.78, 0.93][session]!;
	const mean = [22.4, 24.1, 25.6][session]!;
	return {
		tool: 'OBSERVE',
		version: isAdapted ? 'adapted' : 'standard',
		domain: 'total',
		session: SESSIONS[session]!,
		assessed,
		scoreSum: oneDecimal(assessed * (mean + random.between(-0.8, 0.8))),
		itemCount: isAdapted ? 15 : '',
		scaleMax: isAdapted ? 30 : '',
		met: countOf(random, assessed, share),
		threshold: isAdapted ? 25 : 23,
		pairs: null,
		improved: null
	};
}

function readFiles(
	random: Random,
	team: Team,
	place: number,
	months: number,
	isOtherScale: boolean
): AssessmentLine {
	const scaleMax = isOtherScale ? 4 : 2;
	const assessed = Math.min(team.openCases, random.integer(3, 16));
	const mean = ((1.3 + (0.4 * place) / (months - 1)) * scaleMax) / 2;
	return {
		tool: 'CASEFILE',
		version: isOtherScale ? 'adapted' : 'standard',
		domain: 'total',
		session: SESSIONS[Math.min(2, Math.floor(place / 4))]!,
		assessed,
		scoreSum: oneDecimal(assessed * Math.min(scaleMax, mean + random.between(-0.1, 0.1))),
		itemCount: '',
		scaleMax,
		met: null,
		threshold: null,
		pairs: null,
		improved: null
	};
}

function assessCapacity(
	random: Random,
	caseworkers: number,
	isFollowUp: boolean
): AssessmentLine[] {
	const assessed = Math.max(1, Math.round(caseworkers * random.between(0.7, 1)));
	const pairs = isFollowUp ? Math.round(assessed * random.between(0.6, 0.95)) : null;
	const line = (domain: string, items: number, most: number, scoreSum: number, share: number) => ({
		tool: 'CAPACITY',
		version: 'standard' as const,
		domain,
		session: isFollowUp ? '2' : '1',
		assessed,
		scoreSum: oneDecimal(scoreSum),
		itemCount: items,
		scaleMax: most,
		met: null,
		threshold: null,
		pairs,
		improved: pairs === null ? null : countOf(random, pairs, share)
	});
	const parts = CAPACITY.map(({ domain, items, most, before, after }) => {
		const mean = most * ((isFollowUp ? after : before) + random.between(-0.04, 0.04));
		return line(domain, items, most, assessed * mean, domain === 'attitudes' ? 0.6 : 0.72);
	});
	const all = parts.reduce((sum, part) => sum + part.scoreSum, 0);
	return [...parts, line('total', 28, 112, all, 0.78)];
}

/** About that share of the people, with the chance of a few more or less. */
function countOf(random: Random, people: number, share: number): number {
	let count = 0;
	for (let person = 0; person < people; person++) if (random.chance(share)) count++;
	return count;
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;
