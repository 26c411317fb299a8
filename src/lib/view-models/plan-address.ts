import {
	SCENARIO_LIMITS,
	STANDARD_SCENARIO,
	type Move,
	type Recruits,
	type Scenario
} from './plan-scenario';

/** What an address may name, besides numbers. */
export interface KnownForPlan {
	areas: ReadonlySet<string>;
	roles: readonly string[];
}

/** The parameters of an address that belong to a plan; all others are left alone. */
export const PLAN_PARAMETERS = [
	'benchmark',
	'span',
	'basis',
	'ahead',
	'trend',
	'cost',
	'cost_supervisor',
	'currency',
	'cost_months',
	'post',
	'recruit',
	'move'
] as const;
type PlanParameter = (typeof PLAN_PARAMETERS)[number];

/**
 * @returns the scenario of the address, and the names of parameters that could not be followed:
 * their standard is taken
 */
export function readScenario(
	parameters: URLSearchParams,
	known: KnownForPlan
): { scenario: Scenario; ignored: string[] } {
	const ignored: string[] = [];
	const pick = <T>(name: PlanParameter, standard: T, read: (text: string) => T | null): T => {
		const text = parameters.get(name);
		if (text === null) return standard;
		const value = read(text);
		if (value === null) ignored.push(name);
		return value ?? standard;
	};
	const list = <T>(name: PlanParameter, read: (text: string) => T | null): T[] => {
		const all = parameters.getAll(name).map(read);
		if (all.includes(null)) ignored.push(name);
		return all.filter((each) => each !== null);
	};
	const { benchmark, span, ahead, lookBack, cost, costMonths } = SCENARIO_LIMITS;
	const none = STANDARD_SCENARIO;
	const scenario: Scenario = {
		benchmark: pick('benchmark', none.benchmark, wholeIn(benchmark)),
		span: pick('span', none.span, (text) => readSpan(text, wholeIn(span))),
		basis: pick('basis', none.basis, (text) => (text === 'now' || text === 'trend' ? text : null)),
		ahead: pick('ahead', none.ahead, wholeIn(ahead)),
		lookBack: pick('trend', none.lookBack, wholeIn(lookBack)),
		caseworkerCost: pick('cost', none.caseworkerCost, amountIn(cost)),
		supervisorCost: pick('cost_supervisor', none.supervisorCost, amountIn(cost)),
		currency: pick('currency', none.currency, readCurrency),
		costMonths: pick('cost_months', none.costMonths, wholeIn(costMonths)),
		role: pick('post', none.role, (text) => (known.roles.includes(text) ? text : null)),
		recruits: oncePerArea(list('recruit', (text) => readRecruits(text, known.areas))),
		moves: list('move', (text) => readMove(text, known.areas))
	};
	return { scenario, ignored };
}

/** The parameters with the scenario in them: what is as usual is left out, so that links stay short. */
export function writeScenario(parameters: URLSearchParams, scenario: Scenario): URLSearchParams {
	const written = new URLSearchParams(parameters);
	for (const name of PLAN_PARAMETERS) written.delete(name);
	const none = STANDARD_SCENARIO;
	const set = (name: PlanParameter, value: string | number | null, standard: unknown) => {
		if (value !== standard && value !== null) written.set(name, String(value));
	};
	set('benchmark', scenario.benchmark, none.benchmark);
	set('span', scenario.span && `${scenario.span.low}-${scenario.span.high}`, null);
	set('basis', scenario.basis, none.basis);
	set('ahead', scenario.ahead, none.ahead);
	set('trend', scenario.lookBack, none.lookBack);
	set('cost', scenario.caseworkerCost, none.caseworkerCost);
	set('cost_supervisor', scenario.supervisorCost, none.supervisorCost);
	set('currency', scenario.currency, none.currency);
	set('cost_months', scenario.costMonths, none.costMonths);
	set('post', scenario.role, none.role);
	for (const { area, caseworkers, supervisors } of scenario.recruits)
		written.append('recruit', `${area}*${caseworkers}*${supervisors}`);
	for (const { from, to, count, post } of scenario.moves)
		written.append('move', `${from}*${to}*${count}*${post}`);
	written.sort();
	return written;
}

interface Limits {
	least: number;
	most: number;
}

function wholeIn({ least, most }: Limits): (text: string) => number | null {
	return (text) => {
		const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
		return value >= least && value <= most ? value : null;
	};
}

function amountIn({ least, most }: Limits): (text: string) => number | null {
	return (text) => {
		const value = /^\d{1,10}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
		return value >= least && value <= most ? value : null;
	};
}

function readSpan(text: string, read: (text: string) => number | null): Scenario['span'] {
	const [low = '', high = '', ...more] = text.split('-');
	const [least, most] = [read(low), read(high)];
	return least === null || most === null || least > most || more.length
		? null
		: { low: least, high: most };
}

/** Three letters, as ISO 4217 has them; which of them are money today is not looked up. */
export function readCurrency(text: string): string | null {
	return /^[A-Z]{3}$/.test(text) ? text : null;
}

const readPeople = wholeIn(SCENARIO_LIMITS.people);

function readRecruits(text: string, areas: ReadonlySet<string>): Recruits | null {
	const [area = '', ...numbers] = text.split('*');
	const [caseworkers, supervisors] = numbers.map(readPeople);
	if (numbers.length !== 2 || caseworkers == null || supervisors == null) return null;
	return areas.has(area) && caseworkers + supervisors > 0
		? { area, caseworkers, supervisors }
		: null;
}

function readMove(text: string, areas: ReadonlySet<string>): Move | null {
	const [from = '', to = '', number = '', post, ...more] = text.split('*');
	const count = readPeople(number);
	if (!count || more.length || (post !== 'caseworker' && post !== 'supervisor')) return null;
	return from !== to && areas.has(from) && areas.has(to) ? { from, to, count, post } : null;
}

/** An area that is named twice gets what is named last, never both. */
function oncePerArea(recruits: Recruits[]): Recruits[] {
	return [...new Map(recruits.map((each) => [each.area, each])).values()];
}
