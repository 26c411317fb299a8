import type { Agency } from './agencies';
import type { Random } from './random';
import { splitCount } from './split-count';

/** People of one role, status, contract and sex in a team, as they are in the last month. */
export interface StaffCell {
	role: string;
	profStatus: 'professional' | 'para';
	contract: 'staff' | 'volunteer_stipend' | 'volunteer_unpaid';
	sex: 'f' | 'm';
	headcount: number;
	/** How many of them work half-time. */
	partTime: number;
	/** People in the first month, as a share of those in the last. */
	startShare: number;
}

/** Community volunteers identify and refer; they hold no cases here. */
export const HOLDS_CASES: string[] = ['GOV_SW', 'NGO_CW', 'PARA_SW'];

type Kind = Pick<StaffCell, 'role' | 'profStatus' | 'contract'> & { share: number };

const GOVERNMENT: Kind[] = [
	{ role: 'GOV_SW', profStatus: 'professional', contract: 'staff', share: 1 }
];
const OTHERS: Kind[] = [
	{ role: 'NGO_CW', profStatus: 'professional', contract: 'staff', share: 0.55 },
	{ role: 'COM_VOL', profStatus: 'para', contract: 'volunteer_stipend', share: 0.28 },
	{ role: 'PARA_SW', profStatus: 'para', contract: 'staff', share: 0.17 }
];
const SUPERVISOR: Kind = {
	role: 'SUPERVISOR',
	profStatus: 'professional',
	contract: 'staff',
	share: 1
};

export function planCells(
	random: Random,
	agency: Agency,
	caseworkers: number,
	supervisors: number
): StaffCell[] {
	const kinds = agency.type === 'GOV' ? GOVERNMENT : OTHERS;
	const counts = splitCount(
		caseworkers,
		kinds.map((kind) => kind.share)
	);
	const startShare = random.between(0.78, 0.96);
	return [
		...kinds.flatMap((kind, place) => bySex(random, agency, kind, counts[place]!, startShare)),
		...bySex(random, agency, SUPERVISOR, supervisors, 1)
	];
}

function bySex(
	random: Random,
	agency: Agency,
	{ role, profStatus, contract }: Kind,
	count: number,
	startShare: number
): StaffCell[] {
	const women = Math.round(count * random.between(0.45, 0.75));
	const unpaid =
		contract === 'volunteer_stipend' && ['CBO', 'NGO_LOCAL', 'RCRC'].includes(agency.type);
	return (['f', 'm'] as const)
		.map((sex) => ({
			role,
			profStatus,
			contract: unpaid ? ('volunteer_unpaid' as const) : contract,
			sex,
			headcount: sex === 'f' ? women : count - women,
			partTime: 0,
			startShare
		}))
		.filter((cell) => cell.headcount > 0)
		.map((cell) => ({ ...cell, partTime: partTimeIn(random, cell) }));
}

function partTimeIn(random: Random, { contract, headcount }: StaffCell): number {
	if (contract !== 'staff') return headcount;
	return headcount > 1 && random.chance(0.2) ? 1 : 0;
}
