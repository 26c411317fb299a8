import { HOLDS_CASES, type StaffCell } from './plan-cells';
import type { Team } from './plan-teams';
import type { Random } from './random';

/** One cell at the end of one month, with the names of data-schemas/workforce. */
export interface StaffMonth {
	cell: StaffCell;
	headcount: number;
	fte: number;
	caseHolders: number;
	caseHoldersFte: number;
	hasSupervisor: number | null;
	postsVacant: number | null;
	joiners: number;
	leavers: number;
	secondedIn: number;
}

/** One list of cells per month: slow growth, people who leave and are replaced after a while. */
export function* simulateStaff(
	random: Random,
	team: Team,
	months: number
): Generator<StaffMonth[], never> {
	const before = team.cells.map((cell) => Math.round(cell.headcount * cell.startShare));
	for (let month = 0; ; month++) {
		yield team.cells.map((cell, place) => {
			const now = headcountIn(random, team, cell, month, months);
			const change = now.headcount - before[place]!;
			before[place] = now.headcount;
			return staffMonth(random, team, cell, { ...now, change });
		});
	}
}

function headcountIn(random: Random, team: Team, cell: StaffCell, month: number, months: number) {
	if (team.losesCaseworkers && cell.role !== 'SUPERVISOR' && month >= months - 3) {
		return { headcount: 0, gap: cell.headcount };
	}
	const share = cell.startShare + ((1 - cell.startShare) * month) / (months - 1);
	const planned = Math.round(cell.headcount * share);
	const gap = planned > 1 && month < months - 1 && random.chance(0.05) ? 1 : 0;
	return { headcount: planned - gap, gap };
}

function staffMonth(
	random: Random,
	team: Team,
	cell: StaffCell,
	{ headcount, gap, change }: { headcount: number; gap: number; change: number }
): StaffMonth {
	const replaced = headcount > 0 && random.chance(0.02 * headcount) ? 1 : 0;
	const isPaid = cell.contract === 'staff';
	const isCaseworker = cell.role !== 'SUPERVISOR';
	const halves = 0.5 * Math.min(cell.partTime, headcount);
	const caseHolders = HOLDS_CASES.includes(cell.role) ? headcount : 0;
	return {
		cell,
		headcount,
		fte: headcount - halves,
		caseHolders,
		caseHoldersFte: caseHolders ? caseHolders - halves : 0,
		hasSupervisor: isCaseworker ? Math.round(headcount * team.supervised) : null,
		postsVacant: isPaid ? gap + (random.chance(0.06) ? 1 : 0) : null,
		joiners: Math.max(change, 0) + replaced,
		leavers: Math.max(-change, 0) + replaced,
		secondedIn: team.agency.type === 'UN' && cell.role === 'NGO_CW' && headcount > 1 ? 1 : 0
	};
}
