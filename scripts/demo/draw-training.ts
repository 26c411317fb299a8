import { AGENCY_STORIES, FURTHER_STORIES } from './further-stories';
import type { Team } from './plan-teams';
import type { Random } from './random';
import type { StaffMonth } from './simulate-staff';

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

const LEVELS = ['L3', 'L2', 'L1', 'none', 'LEGACY2014', 'unknown'];
const STEPS = ['L1', 'L2', 'L3'];
const SUPERVISOR_COURSE = 'SC';
const EXTRA_COURSES = ['PFA', 'DATAPROT', 'SOP'];

/**
 * Training of one team, month by month: each person in post has a place in the order of training, and
 * levels rise slowly along it. What is completed in a month is what the stock grows by.
 * @returns lines of the month at that place, to be asked for one place after another
 */
export function trainTeam(random: Random, team: Team, months: number) {
	const isTrained = team.areaCode !== FURTHER_STORIES.nobodyTrained;
	const start = isTrained ? random.between(0.05, 0.4) : 0;
	const end = isTrained ? random.between(0.55, 0.98) : 0;
	const courses = ['SAFEGUARD', EXTRA_COURSES[Number(team.agency.code.slice(3)) % 3]!];
	const orders = new Map<string, number[]>();
	const before = new Map<string, number>();

	const orderOf = (key: string, headcount: number) => {
		const order = orders.get(key) ?? [];
		orders.set(key, order);
		while (order.length < headcount) order.push(random.between(0, 1));
		return order.slice(0, headcount);
	};
	const grownBy = (key: string, now: number) => {
		const grown = Math.max(0, now - (before.get(key) ?? now));
		before.set(key, now);
		return grown;
	};

	const levelLines = ({ role, sex, headcount }: Group, time: number): TrainingLine[] => {
		const key = `${role} ${sex}`;
		const shares = levelShares(team, role, start + (end - start) * time, time);
		const levels = orderOf(key, headcount).map((point) => levelAt(shares, point));
		const completions = new Map(
			STEPS.map((level, step) => {
				const reached = levels.filter((of) => STEPS.indexOf(of) >= step).length;
				return [level, grownBy(`${key} ${level}`, reached)];
			})
		);
		const lines = LEVELS.map((level) => ({
			...{ role, sex, level, completed: null },
			highest: levels.filter((of) => of === level).length,
			completions: completions.get(level) ?? null
		}));
		const found = lines.filter((line) => line.highest || line.completions);
		return found.length ? found : lines.filter(({ level }) => level === 'none');
	};

	const courseLines = ({ role, sex, headcount }: Group, time: number): TrainingLine[] => {
		const share = start + (end - start) * time;
		return [...(role === 'SUPERVISOR' ? [SUPERVISOR_COURSE] : []), ...courses].map((level) => {
			const order = orderOf(`${role} ${level}`, headcount);
			const completed = order.filter((point) => point < share).length;
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

/** Shares in the order of LEVELS, which only move towards its start while time goes on. */
function levelShares(team: Team, role: string, trained: number, time: number): number[] {
	const { agency } = team;
	if (trained === 0) return [0, 0, 0, 1, 0, 0];
	const third = trained * (role === 'SUPERVISOR' ? 0.25 : 0.1) * time;
	const second = trained * (0.1 + 0.3 * time);
	const rest = 1 - trained;
	const legacy = AGENCY_STORIES.legacyTraining.includes(agency.code) ? 0.5 * rest : 0;
	const unknown = AGENCY_STORIES.levelsUnknown.includes(agency.code) ? 0.6 * rest : 0;
	return [third, second, trained - second - third, rest - legacy - unknown, legacy, unknown];
}

function levelAt(shares: number[], point: number): string {
	let left = point;
	return LEVELS.find((_, place) => (left -= shares[place]!) < 0) ?? 'none';
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
