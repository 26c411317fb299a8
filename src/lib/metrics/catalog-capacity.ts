import { codesOf } from '$lib/schemas';
import type { MetricSpec, Part, Split } from './metric';
import { COUNT, PERCENT } from './spec-bases';
import { BY_SENDER, CASEWORKERS, SUPERVISORS, supervisors } from './workforce-parts';

const BY_STAFF = { role: { column: 'role' }, sex: { column: 'sex' }, ...BY_SENDER } as const;
const EXCLUSIVE = codesOf('training_level', 'exclusive');

const trained = (levels: string[], splits: Part['splits'] = BY_STAFF): Part => ({
	from: 'training',
	measure: ['staff_highest'],
	where: { role: CASEWORKERS, level: levels },
	absent: 'zero',
	splits
});

const byLevel = (codes: string[]): Split => ({ column: 'level', codes });

const tool = (measure: string, tools: string[] = [], absent: Part['absent'] = 'zero'): Part => ({
	from: 'supervision',
	measure: [measure],
	where: tools.length ? { tool: tools } : {},
	absent,
	splits: { tool: { column: 'tool' }, ...BY_SENDER }
});

/** Of the last month of a period: over several months people would count again and again. */
const ofLastMonth = (part: Part): Part => ({ ...part, overTime: 'stock' });

const SESSIONS: Split = { column: 'session_no', codes: codesOf('session_number', 'session') };
const DOMAINS: Split = { column: 'domain', codes: codesOf('assessment_domain', 'part') };

const assessed = (
	tools: string[],
	measure: string,
	splits: Part['splits'],
	more: Partial<Part> = {}
): Part => ({
	from: 'assessed',
	measure: [measure],
	where: { tool: tools, domain: ['total'], session_no: ['all'], ...more.where },
	overTime: 'flow',
	absent: 'unasked',
	splits: { ...splits, ...BY_SENDER },
	...(more.uniform && { uniform: more.uniform })
});

const OBSERVED = { where: { tool_version: ['standard'] }, uniform: 'threshold' };
const BY_SESSION = { session_no: SESSIONS };
const BY_DOMAIN = { domain: DOMAINS, ...BY_SESSION };

/** Training, supervision and assessment of staff. */
export const CAPACITY = {
	M13: {
		...PERCENT,
		// Of whom the level is not known, they may have reached it or not.
		numerator: {
			...trained([...codesOf('training_level', 'reached'), 'unknown'], {
				...BY_STAFF,
				training_level: byLevel(EXCLUSIVE)
			}),
			maybe: { level: ['unknown'] }
		},
		denominator: trained(EXCLUSIVE),
		benchmark: 'trained_level_1',
		dimensions: ['training_level', 'role', 'sex', 'employer_type']
	},
	M14: {
		...COUNT,
		numerator: {
			from: 'training',
			measure: ['completions'],
			where: {},
			given: 'completions', // rows of staff who have none, for instance, do not tell any
			absent: 'zero',
			splits: { ...BY_STAFF, training_level: { column: 'level' } }
		},
		dimensions: ['training_level', 'role', 'sex', 'employer_type']
	},
	M15: {
		...PERCENT,
		numerator: {
			from: 'training',
			measure: ['staff_completed'],
			where: { role: SUPERVISORS, level: ['SC'] },
			absent: 'zero',
			splits: BY_SENDER
		},
		denominator: { ...supervisors, splits: BY_SENDER },
		benchmark: 'supervisors_trained',
		dimensions: ['employer_type']
	},
	M16: {
		...PERCENT,
		numerator: ofLastMonth(tool('caseworkers_reached', ['INDIV'])),
		// Without a row of the tool it is not told how many are in post.
		denominator: tool('caseworkers_in_post', ['INDIV'], 'missing'),
		benchmark: 'individual_supervision',
		dimensions: ['employer_type']
	},
	M17: {
		...COUNT,
		numerator: tool('sessions'),
		dimensions: ['tool', 'employer_type']
	},
	M17R: {
		...PERCENT,
		numerator: ofLastMonth(tool('caseworkers_reached')),
		denominator: tool('caseworkers_in_post', [], 'missing'),
		dimensions: ['tool', 'employer_type'],
		needs: 'tool'
	},
	M18: {
		...PERCENT,
		isPart: true,
		numerator: assessed(['OBSERVE'], 'n_met', BY_SESSION, OBSERVED),
		denominator: assessed(['OBSERVE'], 'n_assessed', BY_SESSION, OBSERVED),
		dimensions: ['session_no', 'employer_type']
	},
	M19: {
		...PERCENT,
		unit: 'ratio',
		scale: 1,
		decimals: 2,
		numerator: assessed(['CASEFILE'], 'score_sum', BY_SESSION, { uniform: 'scale_max' }),
		denominator: assessed(['CASEFILE'], 'n_assessed', BY_SESSION),
		dimensions: ['session_no', 'employer_type']
	},
	M20: {
		...PERCENT,
		isPart: true,
		numerator: assessed(['CAPACITY'], 'score_sum', BY_DOMAIN),
		denominator: assessed(['CAPACITY'], 'score_most', BY_DOMAIN),
		dimensions: ['domain', 'session_no', 'employer_type']
	},
	M20I: {
		...PERCENT,
		isPart: true,
		numerator: assessed(['CAPACITY'], 'n_improved', BY_DOMAIN),
		denominator: assessed(['CAPACITY'], 'n_baseline_and_followup', BY_DOMAIN),
		dimensions: ['domain', 'session_no', 'employer_type']
	}
} as const satisfies Record<string, MetricSpec>;
