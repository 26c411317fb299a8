/** People who are recruited for an area, on top of those in post. */
export interface Recruits {
	area: string;
	caseworkers: number;
	supervisors: number;
}

export const POSTS = ['caseworker', 'supervisor'] as const;
export type Post = (typeof POSTS)[number];

/** People in post who change from one area to another. */
export interface Move {
	post: Post;
	count: number;
	from: string;
	to: string;
}

/** All that a person has chosen for a plan; it stands in the address, and nowhere else. */
export interface Scenario {
	/** Open cases per caseworker; null keeps to the group's benchmark. */
	benchmark: number | null;
	/** Caseworkers per supervisor; null keeps to the group's benchmark. */
	span: { low: number; high: number } | null;
	/** From the figures of the month, or from where their trend leads. */
	basis: 'now' | 'trend';
	/** Months that a trend is followed into the future. */
	ahead: number;
	/** Months that a trend is read from. */
	lookBack: number;
	/** Cost of one post for one month; null while it is not known. */
	caseworkerCost: number | null;
	supervisorCost: number | null;
	/** ISO 4217. Nothing is ever converted. */
	currency: string;
	/** For how many months posts are paid. */
	costMonths: number;
	/** Role for which caseworkers are recruited: a label, and the norm of that role where one is agreed. */
	role: string | null;
	recruits: Recruits[];
	moves: Move[];
}

export const STANDARD_SCENARIO: Scenario = {
	benchmark: null,
	span: null,
	basis: 'now',
	ahead: 3,
	lookBack: 6,
	caseworkerCost: null,
	supervisorCost: null,
	currency: 'USD',
	costMonths: 12,
	role: null,
	recruits: [],
	moves: []
};

/** The widest that each number of a scenario may be; fields and addresses are held to the same. */
export const SCENARIO_LIMITS = {
	benchmark: { least: 1, most: 500 },
	span: { least: 1, most: 100 },
	ahead: { least: 0, most: 6 },
	lookBack: { least: 4, most: 12 },
	cost: { least: 0, most: 1_000_000_000 },
	costMonths: { least: 1, most: 60 },
	people: { least: 0, most: 9999 }
} as const;

/** People are moved or recruited. The benchmark and the basis are ways of counting, no what-if of staff. */
export function changesStaff({ recruits, moves }: Scenario): boolean {
	return recruits.length > 0 || moves.length > 0;
}

/** Something differs from how a plan is counted when nobody has chosen anything. */
export function isWhatIf(scenario: Scenario): boolean {
	return changesStaff(scenario) || scenario.benchmark !== null || scenario.span !== null;
}

/** The scenario with other numbers of recruits for an area; none takes the area out. */
export function withRecruits(scenario: Scenario, changed: Recruits): Scenario {
	const isNew = !scenario.recruits.some(({ area }) => area === changed.area);
	const all = isNew ? [...scenario.recruits, changed] : scenario.recruits;
	return {
		...scenario,
		recruits: all
			.map((recruits) => (recruits.area === changed.area ? changed : recruits))
			.filter(({ caseworkers, supervisors }) => caseworkers + supervisors > 0)
	};
}

/** The scenario as it is without what-if: costs, basis and trend stay. */
export function withoutWhatIf(scenario: Scenario): Scenario {
	return { ...scenario, benchmark: null, span: null, role: null, recruits: [], moves: [] };
}
