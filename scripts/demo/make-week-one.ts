import { makeAgencies, type Agency } from './agencies';
import { readCamps, type Camp } from './camps';
import type { Row } from './piece';
import type { Random } from './random';
import { openStream } from './streams';

const CAMPS = 14;
const AGENCIES = 7;
const CHALLENGES = [
	'too_many_cases',
	'too_few_staff',
	'no_supervisor',
	'untrained',
	'no_services_to_refer',
	'access_security',
	'transport',
	'female_staff_missing',
	'staff_wellbeing'
];
/** Places that no list of areas has yet. */
const NEW_PLACES = ['Transit point north', 'School shelters, east side'];
/** So many of the camps are given by name only. */
const BY_NAME_ONLY = 2;
const SERVICE_ODDS = [0.75, 0.6, 0.45, 0.25];

/**
 * Lines of data-schemas/rapid_week1: what seven agencies knew in the first days of a made-up
 * response, mostly estimates. Some areas have only a name, some figures are not known.
 */
export function makeWeekOne(seed: number): Row[] {
	const random = openStream(seed, 'weekOne');
	const camps = random.shuffled(readCamps()).slice(0, CAMPS);
	const agencies = makeAgencies(0).slice(0, AGENCIES);
	const places = [
		...camps.map((camp, at) => ({ ...camp, areaCode: at < BY_NAME_ONLY ? '' : camp.areaCode })),
		...NEW_PLACES.map((name) => ({ areaCode: '', name, children: null }))
	];
	return places.flatMap((place, at) => {
		const present = at % 3 === 0 ? 2 : 1;
		return random
			.shuffled(agencies)
			.slice(0, present)
			.map((agency) => line(random, place, agency, at));
	});
}

function line(random: Random, camp: Camp, agency: Agency, at: number): Row {
	const caseworkers = at === 4 ? 0 : random.integer(1, 14);
	const partOf = (most: number) => Math.round(caseworkers * random.between(0, most));
	const isGovernment = agency.type === 'GOV';
	const orUnknown = (value: number, share: number) => (random.chance(share) ? '' : value);
	return [
		`2026-01-${String(random.integer(6, 12)).padStart(2, '0')}`,
		...[camp.areaCode, camp.name, agency.code, agency.type, caseworkers],
		isGovernment ? 0 : partOf(0.6),
		orUnknown(partOf(0.8), 0.15),
		orUnknown(caseworkers > 5 ? random.integer(0, 2) : random.integer(0, 1), 0.1),
		orUnknown(partOf(0.7), 0.2),
		openCases(random, caseworkers, at),
		estimate(random, camp),
		...SERVICE_ODDS.map((odds) => (random.chance(0.15) ? 'u' : random.chance(odds) ? 'y' : 'n')),
		CHALLENGES[(at + random.integer(0, 2)) % CHALLENGES.length]!,
		random.chance(0.85) ? 'y' : 'n'
	];
}

/** Few cases are hidden by the agency itself; the fifth place has cases and no caseworker. */
function openCases(random: Random, caseworkers: number, at: number): string | number {
	if (at === 4) return 24;
	const open = Math.round(caseworkers * random.between(2, 38));
	if (random.chance(0.12)) return '';
	return open < 5 ? '<5' : open;
}

/** To the nearest hundred, as people guess; half of them do not know. */
function estimate(random: Random, { children }: Camp): string | number {
	const registered = children?.reduce((sum, band) => sum + band.children, 0) ?? 0;
	if (!registered || random.chance(0.4)) return '';
	return Math.round((registered * random.between(0.8, 1.2)) / 100) * 100;
}
