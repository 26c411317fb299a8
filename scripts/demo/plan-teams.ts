import type { Agency } from './agencies';
import type { Camp } from './camps';
import { HOLDS_CASES, planCells, type StaffCell } from './plan-cells';
import type { Random } from './random';
import { splitCount } from './split-count';

/** One agency's people in one camp, and the caseload they have in the last month. */
export interface Team {
	agency: Agency;
	areaCode: string;
	cells: StaffCell[];
	openCases: number;
	/** Open cases in the first month, as a share of those in the last. */
	startShare: number;
	/** Share of caseworkers with a supervisor. */
	supervised: number;
	/** The caseworkers leave in the last three months and the cases stay. */
	losesCaseworkers: boolean;
}

/** Camps with a story, by site code; the other camps draw theirs. */
export const STORIES = {
	casesWithoutCaseworker: 'site:CXB-234',
	nobodyReports: 'site:CXB-223',
	aroundBenchmark: 'site:CXB-210',
	unsupervised: 'site:CXB-108'
};

/** Open cases per caseworker that camps reach in the last month: 15 over the benchmark of 25. */
const CASELOADS = [
	12.2, 13.8, 14.6, 15.9, 16.8, 17.7, 18.4, 19.3, 20.2, 20.9, 21.7, 22.4, 23.1, 23.8, 24.3, 24.8,
	25.6, 26.3, 27.4, 28.8, 29.6, 30.9, 31.8, 32.7, 33.9, 35.2, 36.8, 38.4, 40.6, 42.3, 45.1
];
const BENCHMARK = 25;
const SMALL_TEAM_CASES = 3;

/** Who works where, with how many people and cases. Workers per child and caseloads are drawn per camp. */
export function planTeams(random: Random, camps: Camp[], agencies: Agency[]): Team[] {
	const stories: string[] = Object.values(STORIES);
	const ordinary = camps.filter(({ areaCode }) => !stories.slice(0, 3).includes(areaCode));
	const caseloads = random.shuffled(CASELOADS);
	const caseloadOf = new Map(ordinary.map((camp, i) => [camp.areaCode, caseloads[i]!]));
	const withSmallTeam = random.shuffled(ordinary).slice(0, 3);
	return camps.flatMap((camp) =>
		planCamp(random, camp, agencies, {
			caseload: caseloadOf.get(camp.areaCode) ?? BENCHMARK,
			hasSmallTeam: withSmallTeam.includes(camp) || camp.areaCode === STORIES.aroundBenchmark
		})
	);
}

function planCamp(
	random: Random,
	camp: Camp,
	agencies: Agency[],
	{ caseload, hasSmallTeam }: { caseload: number; hasSmallTeam: boolean }
): Team[] {
	const present = agenciesIn(random, camp, agencies);
	const workers = splitCount(
		Math.max(caseworkersIn(random, camp), 2 * present.length),
		present.map((_, place) => 1 / (place + 1))
	).map((count) => Math.max(2, count));
	const supervisors = supervisorsIn(random, camp, workers);
	const startShare = random.chance(0.15) ? random.between(1, 1.12) : random.between(0.55, 0.85);
	const teams = present.map((agency, place) => ({
		agency,
		areaCode: camp.areaCode,
		cells: planCells(random, agency, workers[place]!, supervisors[place]!),
		openCases: 0,
		startShare,
		supervised: supervisedShare(random, camp, supervisors[place]! > 0),
		losesCaseworkers: camp.areaCode === STORIES.casesWithoutCaseworker
	}));
	shareCases(random, camp, teams, caseload, hasSmallTeam);
	return hasSmallTeam ? [...teams, smallTeam(random, camp, agencies, present)] : teams;
}

/** The last agency works almost alone: nobody else reports for one camp, so its silence shows. */
function agenciesIn(random: Random, { areaCode, children }: Camp, agencies: Agency[]): Agency[] {
	const alone = agencies.at(-1)!;
	if (areaCode === STORIES.nobodyReports) return [alone];
	if (areaCode === STORIES.casesWithoutCaseworker) return [agencies[5]!];
	const count = childrenIn(children) > 20_000 ? 3 : childrenIn(children) > 12_000 ? 2 : 1;
	const others = random.shuffled(agencies.slice(0, -1));
	const [first, ...rest] = [
		...others.filter((a) => !a.joinsAt),
		...others.filter((a) => a.joinsAt)
	];
	const late = random.chance(0.25) ? rest.slice(-1) : [];
	const more = rest.filter((a) => !a.joinsAt).slice(0, count - 1 + random.integer(0, 1));
	const both = areaCode === 'site:CXB-224' ? [alone] : [];
	return [first!, ...more, ...late, ...both];
}

function caseworkersIn(random: Random, { children }: Camp): number {
	if (!children) return 5;
	return Math.round((random.between(28, 118) * childrenIn(children)) / 100_000);
}

/** 1 supervisor for 4 to 9 caseworkers, in the larger teams; none in the camp without supervision. */
function supervisorsIn(random: Random, camp: Camp, workers: number[]): number[] {
	const all = workers.reduce((a, b) => a + b, 0);
	const isNone = camp.areaCode === STORIES.unsupervised;
	const drawn = Math.round(all / random.between(4, 9));
	const count = isNone ? 0 : Math.max(Math.ceil(all / 9), Math.min(drawn, Math.floor(all / 4)), 1);
	return splitCount(count, workers);
}

function supervisedShare(random: Random, camp: Camp, hasOwnSupervisor: boolean): number {
	if (camp.areaCode === STORIES.unsupervised) return 0;
	return hasOwnSupervisor ? random.between(0.8, 1) : random.between(0.3, 0.8);
}

function shareCases(
	random: Random,
	camp: Camp,
	teams: Team[],
	caseload: number,
	hasSmallTeam: boolean
): void {
	const holders = teams.map(caseHoldersFte);
	const fte = holders.reduce((a, b) => a + b, hasSmallTeam ? 0.5 : 0);
	const round = caseload > BENCHMARK ? Math.ceil : Math.floor;
	const ofOthers = hasSmallTeam ? SMALL_TEAM_CASES : 0;
	// With the small team's 1 to 4 cases the camp then lies between one under and two over 25.
	const total =
		camp.areaCode === STORIES.aroundBenchmark
			? Math.floor(BENCHMARK * fte) - 2
			: round(caseload * fte) - ofOthers;
	const weights = holders.map((count) => count * random.between(0.85, 1.15));
	splitCount(total, weights).forEach((count, place) => (teams[place]!.openCases = count));
}

/** One person half-time with 3 open cases: a count that protection turns into a range. */
function smallTeam(random: Random, camp: Camp, agencies: Agency[], present: Agency[]): Team {
	const isFree = (agency: Agency) =>
		agency.type !== 'GOV' &&
		!agency.joinsAt &&
		agency !== agencies.at(-1) &&
		!present.includes(agency);
	const agency = random.shuffled(agencies.filter(isFree))[0]!;
	return {
		agency,
		areaCode: camp.areaCode,
		cells: [
			{
				role: 'NGO_CW',
				profStatus: 'professional',
				contract: 'staff',
				sex: 'f',
				headcount: 1,
				partTime: 1,
				startShare: 1
			}
		],
		openCases: SMALL_TEAM_CASES,
		startShare: 1,
		supervised: 1,
		losesCaseworkers: false
	};
}

/** In the last month, as simulate-staff makes it. */
function caseHoldersFte({ cells }: Team): number {
	return cells
		.filter((cell) => HOLDS_CASES.includes(cell.role))
		.reduce((sum, cell) => sum + cell.headcount - 0.5 * cell.partTime, 0);
}

const childrenIn = (bands: Camp['children']) =>
	bands?.reduce((sum, band) => sum + band.children, 0) ?? 0;
