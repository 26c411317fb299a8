import type { Team } from './plan-teams';
import type { Random } from './random';
import { drawCounts, splitCount, takeFrom } from './split-count';

/** One line of data-schemas/caseload, without its keys. */
export interface CaseLine {
	dim: string;
	value: string;
	open: number;
	opened: number;
	closed: number;
	transferredIn: number;
	transferredOut: number;
}

/** How children are spread over the values of each dimension; made up. */
const SPREADS: Record<string, Record<string, number>> = {
	sex: { f: 0.47, m: 0.53 },
	age: { '0_5': 0.18, '6_11': 0.37, '12_17': 0.45 },
	risk: { high: 0.16, medium: 0.45, low: 0.33, not_assessed: 0.06 },
	disability: { y: 0.07, n: 0.83, u: 0.1 }
};

interface Flows {
	opened: number;
	closed: number;
	transferredIn: number;
	transferredOut: number;
}

/**
 * One list of lines per month. In every line last month's open cases + opened + transferred in
 * - closed - transferred out are this month's, and the parts of each dimension add up to the total.
 */
export function* simulateCases(
	random: Random,
	team: Team,
	months: number
): Generator<CaseLine[], never> {
	const isNew = team.agency.joinsAt > 0;
	let open = isNew ? 0 : openIn(random, team, -1, months);
	const stocks = Object.entries(SPREADS).map(([dim, spread]) => ({
		dim,
		values: Object.keys(spread),
		weights: Object.values(spread),
		stock: splitCount(open, Object.values(spread))
	}));
	for (let month = 0; ; month++) {
		if (month < team.agency.joinsAt) {
			yield [];
			continue;
		}
		const target = openIn(random, team, month, months);
		const flows = flowsBetween(random, team, open, target);
		open = target;
		const total = { dim: 'total', value: 'all', open, ...flows };
		yield [total, ...stocks.flatMap((dimension) => splitLines(random, dimension, flows))];
	}
}

function openIn(random: Random, { openCases, startShare }: Team, month: number, months: number) {
	if (month === months - 1) return openCases;
	const share = startShare + ((1 - startShare) * month) / (months - 1);
	return Math.max(1, Math.round(openCases * share * random.between(0.97, 1.03)));
}

function flowsBetween(random: Random, team: Team, before: number, after: number): Flows {
	const hasWorkers = !team.losesCaseworkers;
	const transferredIn = hasWorkers && after > 20 && random.chance(0.25) ? random.integer(1, 3) : 0;
	const transferredOut = before > 20 && random.chance(0.2) ? random.integer(1, 2) : 0;
	const usual = Math.round(before * random.between(0.07, 0.13));
	const needed = before + transferredIn - transferredOut - after;
	const closed = Math.max(usual, needed, 0);
	return { opened: closed - needed, closed, transferredIn, transferredOut };
}

function splitLines(
	random: Random,
	dimension: { dim: string; values: string[]; weights: number[]; stock: number[] },
	flows: Flows
): CaseLine[] {
	const { dim, values, weights } = dimension;
	const opened = drawCounts(random, flows.opened, weights);
	const transferredIn = drawCounts(random, flows.transferredIn, weights);
	const present = dimension.stock.map((count, i) => count + opened[i]! + transferredIn[i]!);
	const transferredOut = takeFrom(random, flows.transferredOut, present);
	const stillOpen = present.map((count, i) => count - transferredOut[i]!);
	const closed = takeFrom(random, flows.closed, stillOpen);
	dimension.stock = stillOpen.map((count, i) => count - closed[i]!);
	return values.map((value, i) => ({
		dim,
		value,
		open: dimension.stock[i]!,
		opened: opened[i]!,
		closed: closed[i]!,
		transferredIn: transferredIn[i]!,
		transferredOut: transferredOut[i]!
	}));
}
