import type { CaseLine } from './simulate-cases';
import type { StaffMonth } from './simulate-staff';
import type { Random } from './random';

/** Case-holding workers of one role whose number of open cases lies in one band. */
export interface BandLine {
	role: string;
	band: string;
	caseHolders: number;
}

const BANDS = [
	{ band: '1_15', most: 15 },
	{ band: '16_25', most: 25 },
	{ band: '26_35', most: 35 },
	{ band: '36plus', most: Infinity }
];

/** Spreads a team's open cases unevenly over its case holders and counts these by band. */
export function drawBands(random: Random, staff: StaffMonth[], cases: CaseLine[]): BandLine[] {
	const open = cases.find((line) => line.dim === 'total')?.open ?? 0;
	const holders = staff.reduce((sum, line) => sum + line.caseHolders, 0);
	const roles = [...new Set(staff.filter((line) => line.caseHolders).map(({ cell }) => cell.role))];
	return roles.flatMap((role) => {
		const ofRole = staff.filter((line) => line.cell.role === role);
		const count = ofRole.reduce((sum, line) => sum + line.caseHolders, 0);
		const counts = BANDS.map(() => 0);
		for (let worker = 0; worker < count; worker++) {
			const held = Math.max(1, Math.round((open / holders) * random.between(0.6, 1.4)));
			counts[BANDS.findIndex(({ most }) => held <= most)]!++;
		}
		return BANDS.map(({ band }, place) => ({ role, band, caseHolders: counts[place]! }));
	});
}

/** One line of data-schemas/supervision, without its keys. */
export interface SupervisionLine {
	tool: string;
	sessions: number;
	reached: number;
	inPost: number;
}

/** How many of the caseworkers a tool reaches in a month, and how often. */
const TOOLS = [
	{ tool: 'INDIV', reach: 0.8, sessions: 1.2, together: false },
	{ tool: 'CMMEET', reach: 0.9, sessions: 2, together: true },
	{ tool: 'CASEFILE', reach: 0.4, sessions: 1, together: false },
	{ tool: 'CASEDISC', reach: 0.6, sessions: 1, together: true }
];

export function drawSupervision(random: Random, staff: StaffMonth[]): SupervisionLine[] {
	const caseworkers = staff.filter((line) => line.hasSupervisor !== null);
	const inPost = caseworkers.reduce((sum, line) => sum + line.headcount, 0);
	const supervised = caseworkers.reduce((sum, line) => sum + (line.hasSupervisor ?? 0), 0);
	return TOOLS.map(({ tool, reach, sessions, together }) => {
		const reached = Math.round(supervised * Math.min(1, reach * random.between(0.7, 1.15)));
		const held = together ? sessions : Math.round(reached * sessions);
		return { tool, sessions: reached ? held : 0, reached, inPost };
	});
}
