import { fileFields, type SchemaId } from '$lib/schemas';
import { monthText, parseMonth, type Month } from '$lib/tables';
import { makeAgencies, type Agency } from './agencies';
import { readCamps, readContainingAreas, type Camp } from './camps';
import { licensedIn } from './draw-licensed';
import { furtherFilesOnce, makeFurtherFiles, type TeamMonth } from './make-further-files';
import type { Piece, Row } from './piece';
import { planSubmissions, type Dataset, type Submission } from './plan-submissions';
import { STORIES, planTeams, type Team } from './plan-teams';
import { makeRandom, type Random } from './random';
import { simulateCases } from './simulate-cases';
import { simulateStaff } from './simulate-staff';
import { drawBands, drawSupervision } from './simulate-work';

const LAST_MONTH = parseMonth('2025-12');
const FEWEST_MONTHS = 24;
const MOST_MONTHS = 60;
const CASE_LINES_PER_TEAM = 13;
const NOT_APPLICABLE = 'NA';

/**
 * A made-up response in the real camps of Cox's Bazar, as files of data-schemas/: 12 agencies and
 * 24 months, or more of both until caseload has about `caseloadRows` rows. The same seed gives the
 * same rows. Files besides workers, cases and supervision are drawn for the first 12 agencies only.
 */
export function* makeDemonstration(seed: number, caseloadRows: number): Generator<Piece> {
	const random = makeRandom(seed);
	const camps = readCamps();
	yield { schema: 'ref_area', rows: areaRows(camps) };
	yield { schema: 'ref_population', rows: camps.flatMap(populationRows) };

	const first = plan(random, camps, 0);
	const perMonth = first.teams.length * CASE_LINES_PER_TEAM;
	const copies = Math.max(1, Math.ceil(caseloadRows / (perMonth * MOST_MONTHS)));
	const monthCount = Math.round(caseloadRows / (perMonth * copies));
	const months = monthsUntil(
		LAST_MONTH,
		Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthCount))
	);
	const plans = [first];
	for (let copy = 1; copy < copies; copy++) plans.push(plan(random, camps, copy));
	const containing = readContainingAreas();
	yield* furtherFilesOnce(containing[0]!.areaCode);
	const further = makeFurtherFiles(seed, {
		teams: first.teams,
		camps: camps.map(({ areaCode }) => areaCode),
		months,
		district: containing.at(-1)!.areaCode
	});
	yield* simulate(random, plans, months, further);
}

interface Plan {
	agencies: Agency[];
	teams: Team[];
}

function plan(random: Random, camps: Camp[], copy: number): Plan {
	const agencies = makeAgencies(copy);
	const teams = planTeams(random, camps, agencies);
	const order = (team: Team) => `${team.agency.code} ${team.areaCode}`;
	return { agencies, teams: teams.sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

function* simulate(
	random: Random,
	plans: Plan[],
	months: Month[],
	further: ReturnType<typeof makeFurtherFiles>
): Generator<Piece> {
	const agencies = plans.flatMap((each) => each.agencies);
	const submissions = planSubmissions(random, agencies, months);
	const runs = plans
		.flatMap((each) => each.teams)
		.map((team) => ({
			team,
			staff: simulateStaff(random, team, months.length),
			cases: simulateCases(random, team, months.length)
		}));
	const firstTeams = new Set(plans[0]!.teams);
	const firstAgencies = new Set(plans[0]!.agencies);
	for (const [place, month] of months.entries()) {
		const received = receivedIn(submissions[place]!);
		const areas = new Map<string, number>();
		const rows: Record<Dataset, Row[]> = {
			workforce: [],
			caseload: [],
			caseload_band: [],
			supervision: []
		};
		const present: TeamMonth[] = [];
		for (const { team, staff, cases } of runs) {
			const people = staff.next().value;
			if (firstTeams.has(team) && place >= team.agency.joinsAt)
				present.push({ team, staff: people });
			const lines = teamRows(random, month, team, people, cases.next().value);
			for (const dataset of Object.keys(rows) as Dataset[]) {
				const key = `${team.agency.code} ${dataset}`;
				if (!received.has(key) || place < team.agency.joinsAt) continue;
				rows[dataset].push(...lines[dataset]);
				areas.set(key, (areas.get(key) ?? 0) + 1);
			}
		}
		for (const dataset of Object.keys(rows) as Dataset[])
			yield { schema: dataset, rows: rows[dataset] };
		const ofFirst = submissions[place]!.filter(({ agency }) => firstAgencies.has(agency));
		const { pieces, sent } = further(place, present, ofFirst);
		yield* pieces;
		yield {
			schema: 'submission',
			rows: [
				...submissions[place]!.map((s) =>
					submissionRow(month, s, areas.get(`${s.agency.code} ${s.dataset}`) ?? 0)
				),
				...sent.map((file) => submissionRow(month, file.submission, file.areas))
			]
		};
	}
}

function receivedIn(submissions: Submission[]): Set<string> {
	const received = submissions.filter((submission) => submission.isReceived);
	return new Set(received.map(({ agency, dataset }) => `${agency.code} ${dataset}`));
}

function teamRows(
	random: Random,
	month: Month,
	{ agency, areaCode }: Team,
	staff: ReturnType<typeof simulateStaff> extends Generator<infer T> ? T : never,
	cases: ReturnType<typeof simulateCases> extends Generator<infer T> ? T : never
): Record<Dataset, Row[]> {
	const key = [monthText(month), areaCode, agency.code];
	return {
		workforce: staff.map((line) => [
			...key,
			agency.type,
			line.cell.role,
			line.cell.profStatus,
			line.cell.contract,
			line.cell.sex,
			line.headcount,
			line.fte,
			line.caseHolders,
			line.caseHoldersFte,
			line.hasSupervisor ?? NOT_APPLICABLE,
			line.postsVacant ?? NOT_APPLICABLE,
			line.joiners,
			line.leavers,
			licensedIn(agency, line, month) ?? NOT_APPLICABLE,
			line.secondedIn
		]),
		caseload: cases.map((line) => [
			...key,
			line.dim,
			line.value,
			line.open,
			line.opened,
			line.closed,
			line.transferredIn,
			line.transferredOut
		]),
		caseload_band: drawBands(random, staff, cases).map((line) => [
			...key,
			line.role,
			line.band,
			line.caseHolders
		]),
		supervision: drawSupervision(random, staff).map((line) => [
			...key,
			line.tool,
			line.sessions,
			line.reached,
			line.inPost
		])
	};
}

function submissionRow(month: Month, submission: Submission, areas: number): Row {
	const { agency, dataset, isExpected, receivedOn, status } = submission;
	return [
		monthText(month),
		agency.code,
		agency.type,
		dataset,
		isExpected ? 'y' : 'n',
		receivedOn,
		areas,
		status
	];
}

function areaRows(camps: Camp[]): Row[] {
	const containing = readContainingAreas();
	const district = containing.at(-1)!.areaCode;
	return [
		...containing.map(({ areaCode, name, level, parentCode, validFrom }) => [
			areaCode,
			name,
			level,
			parentCode,
			'cod-2020',
			validFrom,
			''
		]),
		...camps.map(({ areaCode, name }) => [areaCode, name, 'site', district, 'al1-2022', '', ''])
	];
}

function populationRows({ areaCode, children }: Camp): Row[] {
	return (children ?? []).map((band) => [
		areaCode,
		2025,
		'REF',
		band.sex,
		band.ageMin,
		band.ageMax,
		band.children,
		'registration',
		'UNHCR and Government of Bangladesh, end of 2025'
	]);
}

function monthsUntil(last: Month, count: number): Month[] {
	return Array.from({ length: count }, (_, place) => last - count + 1 + place);
}

/** Header of the file, which the rows follow cell by cell. */
export const columnsOf = (schema: SchemaId) => fileFields(schema).map((field) => field.name);

export { STORIES };
