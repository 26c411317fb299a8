import { monthText, type Month } from '$lib/tables';
import { drawAssessments } from './draw-assessments';
import { drawPerceptions } from './draw-perceptions';
import { keepDirectory } from './draw-services';
import { drawSurveys, type BySex } from './draw-surveys';
import { trainTeam } from './draw-training';
import { submitAssessment, submitTraining } from './further-submissions';
import { QAF_ACTION_ROWS } from './qaf-actions';
import { QAF_ROWS } from './qaf-rounds';
import type { Piece, Row } from './piece';
import type { Submission } from './plan-submissions';
import type { Team } from './plan-teams';
import type { StaffMonth } from './simulate-staff';
import { openStream } from './streams';
import { systemReviewRows } from './system-review';

/** A team's people at the end of a month, whether or not its agency reports. */
export interface TeamMonth {
	team: Team;
	staff: StaffMonth[];
}

export interface FurtherMonth {
	pieces: Piece[];
	/** How many areas each further file of the month covers. */
	sent: { submission: Submission; areas: number }[];
}

const NOT_APPLICABLE = 'NA';

/**
 * What a response knows besides workers, cases and supervision: training, assessments, services,
 * surveys. Draws from streams of its own, so that the other files do not depend on it.
 * @returns what is sent in the month at a place counted from 0, to be asked in order
 */
export function makeFurtherFiles(
	seed: number,
	{
		teams,
		camps,
		months,
		district
	}: {
		teams: Team[];
		camps: string[];
		months: Month[];
		district: string;
	}
) {
	const random = {
		training: openStream(seed, 'training'),
		submissions: openStream(seed, 'submissions'),
		assessment: openStream(seed, 'assessment'),
		services: openStream(seed, 'services'),
		cpms18: openStream(seed, 'cpms18'),
		perception: openStream(seed, 'perception')
	};
	const span = { first: months[0]!, last: months.at(-1)! };
	const train = new Map(
		teams.map((team) => [team, trainTeam(random.training, team, months.length)] as const)
	);
	const servicesIn = keepDirectory(random.services, camps, span.last);

	return (place: number, present: TeamMonth[], submissions: Submission[]): FurtherMonth => {
		const month = months[place]!;
		const rows: Record<'training' | 'assessment', Row[]> = { training: [], assessment: [] };
		const sent: FurtherMonth['sent'] = [];
		for (const others of byAgency(submissions)) {
			const { agency } = others[0]!;
			const own = present.filter(({ team }) => team.agency === agency);
			const trained = own.map((each) => trainingRows(each, train.get(each.team)!, place, month));
			const found = own
				.map((each) => assessmentRows(random.assessment, each, place, months))
				.filter((lines) => lines.length > 0);
			const isLast = place === months.length - 1;
			const training = submitTraining(random.submissions, month, others, isLast);
			const covered = training.status === 'partial' ? trained.slice(0, -2) : trained;
			const areas = training.isReceived ? covered.length : 0;
			if (areas) rows.training.push(...covered.flat());
			sent.push({ submission: training, areas });
			if (!training.isReceived || !found.length) continue;
			rows.assessment.push(...found.flat());
			const submission = submitAssessment(random.submissions, month, others);
			sent.push({ submission, areas: found.length });
		}
		const staff = caseworkersByCamp(present);
		const people = new Map([...staff].map(([areaCode, { f, m }]) => [areaCode, f + m]));
		return {
			sent,
			pieces: [
				{ schema: 'training', rows: rows.training },
				{ schema: 'assessment', rows: rows.assessment },
				{ schema: 'services', rows: servicesIn(month) },
				{ schema: 'cpms18', rows: drawSurveys(random.cpms18, month, staff) },
				{
					schema: 'perception',
					rows: drawPerceptions(random.perception, month, span, people, district)
				}
			]
		};
	};
}

/** The files that do not come by month. */
export const furtherFilesOnce = (country: string): Piece[] => [
	{ schema: 'qaf', rows: QAF_ROWS },
	{ schema: 'qaf_action', rows: QAF_ACTION_ROWS },
	{ schema: 'system_review', rows: systemReviewRows(country) }
];

function byAgency(submissions: Submission[]): Submission[][] {
	const groups = new Map<string, Submission[]>();
	for (const submission of submissions) {
		const { code } = submission.agency;
		groups.set(code, [...(groups.get(code) ?? []), submission]);
	}
	return [...groups.values()];
}

function trainingRows(
	{ team, staff }: TeamMonth,
	train: ReturnType<typeof trainTeam>,
	place: number,
	month: Month
): Row[] {
	return train(place, staff).map((line) => [
		...[monthText(month), team.areaCode, team.agency.code, line.role, line.sex, line.level],
		line.highest ?? NOT_APPLICABLE,
		line.completed ?? NOT_APPLICABLE,
		line.completions ?? NOT_APPLICABLE
	]);
}

function assessmentRows(
	random: Parameters<typeof drawAssessments>[0],
	{ team, staff }: TeamMonth,
	place: number,
	months: Month[]
): Row[] {
	return drawAssessments(random, team, staff, place, months.length).map((line) => [
		...[monthText(months[place]!), team.areaCode, team.agency.code],
		...[line.tool, line.version, line.domain, line.session],
		...[line.assessed, line.scoreSum, line.itemCount, line.scaleMax],
		line.met ?? NOT_APPLICABLE,
		line.threshold ?? '',
		line.pairs ?? NOT_APPLICABLE,
		line.improved ?? NOT_APPLICABLE
	]);
}

function caseworkersByCamp(present: TeamMonth[]): Map<string, BySex> {
	const camps = new Map<string, BySex>();
	for (const { team, staff } of present) {
		const camp = camps.get(team.areaCode) ?? { f: 0, m: 0 };
		camps.set(team.areaCode, camp);
		for (const { cell, headcount } of staff) {
			if (cell.role !== 'SUPERVISOR') camp[cell.sex] += headcount;
		}
	}
	return camps;
}
