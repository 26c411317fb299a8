import { AGENCY_STORIES, FURTHER_STORIES } from './further-stories';
import type { Team } from './plan-teams';
import type { Random } from './random';
import type { StaffMonth } from './simulate-staff';
import { splitCount } from './split-count';

/** One line of data-schemas/training, without its keys; null where a figure does not apply. */
export interface TrainingLine {
	role: string;
	sex: string;
	level: string;
	highest: number | null;
	completed: number | null;
	completions: number | null;
}

interface Group {
	role: string;
	sex: string;
	headcount: number;
}

const LEVELS = ['none', 'L1', 'L2', 'L3', 'LEGACY2014', 'unknown'];
const STEPS = ['L1', 'L2', 'L3'];
const SUPERVISOR_COURSE = 'SC';
const EXTRA_COURSES = ['PFA', 'DATAPROT', 'SOP'];

/**
 * Training of one team, month by month: levels rise slowly from 1 to 3, and what is completed in a
 * month is what the stock grows by. The levels of a role and sex add up to its people in post.
 * @returns lines of the month at that place, to be called for one place after another
 */
export function trainTeam(random: Random, team: Team, months: number) {
	const isTrained = team.areaCode !== FURTHER_STORIES.nobodyTrained;
	const start = isTrained ? random.between(0.05, 0.4) : 0;
	const end = isTrained ? random.between(0.5, 0.95) : 0;
	const tastes = new Map<string, number[]>();
	const before = new Map<string, number>();
	const courses = ['SAFEGUARD', EXTRA_COURSES[Number(team.agency.code.slice(3)) % 3]!];

	const grownBy = (key: string, now: number) => {
		const grown = Math.max(0, now - (before.get(key) ?? now));
		before.set(key, now);
		return grown;
	};
	const tasteOf = (key: string) => {
		if (!tastes.has(key))
			tastes.set(
				key,
				LEVELS.map(() => random.between(0.6, 1.4))
			);
		return tastes.get(key)!;
	};

	const levelLines = ({ role, sex, headcount }: Group, time: number): TrainingLine[] => {
		const trained = start + (end - start) * time;
		const weights = levelWeights(team, role, trained, time);
		const taste = tasteOf(`${role} ${sex}`);
		const counts = splitCount(
			headcount,
			weights.map((weight, place) => weight * taste[place]!)
		);
		const reached = STEPS.map((_, step) => counts.slice(1 + step, 4).reduce((a, b) => a + b, 0));
		const completions = STEPS.map((level, step) =>
			grownBy(`${role} ${sex} ${level}`, reached[step]!)
		);
		const lines = LEVELS.map((level, place) => ({
			role,
			sex,
			level,
			highest: counts[place]!,
			completed: null,
			completions: completions[place - 1] ?? null
		}));
		const found = lines.filter((line) => line.highest || line.completions);
		return found.length ? found : lines.slice(0, 1);
	};

	const courseLines = (group: Group, time: number): TrainingLine[] => {
		const { role, sex, headcount } = group;
		return [...(role === 'SUPERVISOR' ? [SUPERVISOR_COURSE] : []), ...courses].map((level) => {
			const share = (start + (end - start) * time) * (level === 'SAFEGUARD' ? 1.05 : 0.8);
			const completed = Math.min(headcount, Math.round(headcount * share));
			const completions = grownBy(`${role} ${level}`, completed);
			return { role, sex, level, highest: null, completed, completions };
		});
	};

	return (place: number, staff: StaffMonth[]): TrainingLine[] => {
		const time = place / (months - 1);
		const bySex = team.agency.code !== AGENCY_STORIES.doesNotSplitSex;
		return [
			...groupsOf(staff, bySex).flatMap((group) => levelLines(group, time)),
			...groupsOf(staff, false).flatMap((group) => courseLines(group, time))
		];
	};
}

function levelWeights(team: Team, role: string, trained: number, time: number): number[] {
	const { agency, areaCode } = team;
	if (areaCode === FURTHER_STORIES.nobodyTrained) return [1, 0, 0, 0, 0, 0];
	const high = role === 'SUPERVISOR' ? 0.25 : 0.1;
	const third = trained * (high * time);
	const second = trained * (0.2 + 0.35 * time);
	const rest = 1 - trained;
	const legacy = AGENCY_STORIES.legacyTraining.includes(agency.code) ? 0.6 * rest * (1 - time) : 0;
	const unknown = AGENCY_STORIES.levelsUnknown.includes(agency.code) ? 0.5 * rest : 0;
	return [rest - legacy - unknown, trained - second - third, second, third, legacy, unknown];
}

function groupsOf(staff: StaffMonth[], bySex: boolean): Group[] {
	const groups = new Map<string, Group>();
	for (const { cell, headcount } of staff) {
		const sex = bySex ? cell.sex : 'all';
		const key = `${cell.role} ${sex}`;
		const group = groups.get(key) ?? { role: cell.role, sex, headcount: 0 };
		group.headcount += headcount;
		groups.set(key, group);
	}
	return [...groups.values()];
}
