import type { MetricSpec, Part } from './metric';
import { PERCENT } from './spec-bases';
import { CASEWORKERS, IN_WORKFORCE, caseworkers, staff } from './workforce-parts';

/** Paid posts: who is a volunteer has none; small teams do not tell their contracts. */
const posts = (part: Pick<Part, 'measure' | 'plus' | 'overTime'>): Part => ({
	from: 'workforce',
	where: { contract: ['staff', 'unknown'] },
	given: 'posts_vacant',
	absent: 'zero',
	splits: IN_WORKFORCE,
	...part
});

const everybody = (measure: Part['measure'], overTime?: Part['overTime']): Part => ({
	from: 'workforce',
	measure,
	where: {},
	absent: 'zero',
	splits: IN_WORKFORCE,
	...(overTime && { overTime })
});

const teams = (measure: 'mixed' | 'teams'): Part => ({
	from: 'team_mix',
	measure: [measure],
	where: {},
	overTime: 'stock',
	absent: 'unasked',
	splits: {}
});

/** Who the workers are and whether they stay. */
export const SHARES = {
	M01G: {
		...PERCENT,
		numerator: {
			...caseworkers,
			where: { ...caseworkers.where, employer_type: ['GOV'] }
		},
		denominator: caseworkers,
		better: 'neither',
		dimensions: ['role', 'prof_status', 'contract', 'sex']
	},
	M01S: {
		...PERCENT,
		numerator: staff(['seconded_in'], CASEWORKERS, IN_WORKFORCE),
		denominator: caseworkers,
		better: 'neither',
		dimensions: ['role', 'employer_type']
	},
	M09: {
		...PERCENT,
		numerator: posts({ measure: ['posts_vacant'] }),
		denominator: posts({ measure: ['posts_vacant'], plus: ['headcount'] }),
		better: 'lower',
		dimensions: ['role', 'employer_type']
	},
	M10: {
		...PERCENT,
		numerator: everybody(['leavers'], 'year'),
		denominator: everybody(['headcount'], 'year_mean'),
		better: 'lower',
		dimensions: ['role', 'employer_type', 'contract']
	},
	M11: {
		...PERCENT,
		// Where sex is not told they may be women or not: the share is a range.
		numerator: {
			...caseworkers,
			where: { ...caseworkers.where, sex: ['f', 'u', 'all'] },
			maybe: { sex: ['u', 'all'] }
		},
		denominator: caseworkers,
		better: 'neither',
		dimensions: ['role', 'employer_type', 'contract']
	},
	M11M: {
		...PERCENT,
		numerator: teams('mixed'),
		denominator: teams('teams'),
		better: 'higher',
		benchmark: 'mixed_teams',
		dimensions: []
	},
	M12: {
		...PERCENT,
		numerator: staff(['licensed'], CASEWORKERS, IN_WORKFORCE),
		// Where no scheme exists the figure does not apply, and nobody is counted.
		denominator: { ...caseworkers, given: 'licensed' },
		better: 'higher',
		dimensions: ['role', 'employer_type', 'prof_status']
	}
} as const satisfies Record<string, MetricSpec>;
