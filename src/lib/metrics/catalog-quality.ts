import { codesOf } from '$lib/schemas';
import type { Dimension, MetricSpec, Part } from './metric';
import { COUNT, PERCENT } from './spec-bases';

const LEFT = { ...COUNT, better: 'lower', benchmark: 'none_left' } as const;

const BY_PERSON = {
	sex: { rows: 'sex' },
	age: { rows: 'age' },
	disability: { rows: 'disability' }
};

/** Answers to one indicator by one kind of respondent; methods are not mixed in one figure. */
const answers = (
	indicator: string,
	respondent: string,
	measure: string,
	...plus: string[]
): Part => ({
	from: 'survey',
	measure: [measure],
	...(plus.length && { plus }),
	where: { indicator: [indicator], respondent: [respondent], dim: ['total'] },
	uniform: 'method',
	overTime: 'flow',
	absent: 'unasked',
	splits: { ...BY_PERSON, method: { column: 'method' } }
});

const BY_ANYBODY: Dimension[] = ['sex', 'age', 'disability', 'method'];

/** Of those who answered. */
const satisfied = (indicator: string, respondent: string): MetricSpec => ({
	...PERCENT,
	isShare: true,
	numerator: answers(indicator, respondent, 'numerator'),
	denominator: answers(indicator, respondent, 'numerator', 'others'),
	benchmark: indicator === '18.2.2' ? 'satisfaction' : 'well_being',
	dimensions: BY_ANYBODY
});

/** How many of those who were asked answered. */
const responded = (indicator: string, respondent: string): MetricSpec => ({
	...PERCENT,
	isShare: true,
	numerator: { ...answers(indicator, respondent, 'numerator', 'others'), given: 'unanswered' },
	denominator: {
		...answers(indicator, respondent, 'numerator', 'others', 'unanswered'),
		given: 'unanswered'
	},
	dimensions: BY_ANYBODY
});

const quality = (from: 'quality_item' | 'quality_rating', measure: string, where = {}): Part => ({
	from,
	measure: [measure],
	where,
	overTime: 'stock',
	absent: 'unasked',
	splits: {
		scope: { column: 'scope' },
		employer_type: { column: 'employer_type' },
		...(from === 'quality_rating' && { rating: { column: 'rating', isState: true } })
	}
});

const actions = (measure: string): Part => ({
	from: 'quality_action',
	measure: [measure],
	where: {},
	overTime: 'stock',
	absent: 'unasked',
	splits: { scope: { column: 'scope' } }
});

const opinion = (measure: string): Part => ({
	from: 'opinion',
	measure: [measure],
	where: {},
	overTime: 'flow',
	absent: 'unasked',
	splits: { topic: { column: 'topic' } }
});

const review = (measure: string): Part => ({
	from: 'review_state',
	measure: [measure],
	where: { review_area: codesOf('review_area').filter((code) => !/^[37]/.test(code)) },
	overTime: 'stock',
	absent: 'unasked',
	given: 'reviewed', // of some review areas the status may not be known
	splits: { review_area: { column: 'review_area' }, review_status: { column: 'review_status' } }
});

/** Standard 18, the Quality Assessment Framework, perceptions and the review of the system. */
export const QUALITY_METRICS = {
	M21: {
		...PERCENT,
		isShare: true,
		// Who was not assessed twice counts as not improved.
		numerator: answers('18.2.1', 'caseworker', 'numerator'),
		denominator: answers('18.2.1', 'caseworker', 'numerator', 'others', 'unassessed'),
		benchmark: 'improved_competence',
		dimensions: ['sex', 'method']
	},
	M21A: {
		...PERCENT,
		isShare: true,
		numerator: { ...answers('18.2.1', 'caseworker', 'numerator', 'others'), given: 'unassessed' },
		denominator: {
			...answers('18.2.1', 'caseworker', 'numerator', 'others', 'unassessed'),
			given: 'unassessed'
		},
		dimensions: ['sex', 'method']
	},
	M22C: satisfied('18.2.2', 'child'),
	M22CR: responded('18.2.2', 'child'),
	M22G: satisfied('18.2.2', 'caregiver'),
	M22GR: responded('18.2.2', 'caregiver'),
	M23C: satisfied('18.2.3', 'child'),
	M23CR: responded('18.2.3', 'child'),
	M23G: satisfied('18.2.3', 'caregiver'),
	M23GR: responded('18.2.3', 'caregiver'),
	M24: {
		...PERCENT,
		numerator: quality('quality_item', 'meeting'),
		denominator: quality('quality_item', 'items'),
		benchmark: 'quality_minimum',
		dimensions: ['scope', 'employer_type']
	},
	M24C: {
		...LEFT,
		numerator: quality('quality_item', 'critical'),
		dimensions: ['scope', 'employer_type']
	},
	M24N: {
		...COUNT,
		numerator: quality('quality_rating', 'items'),
		dimensions: ['rating', 'scope', 'employer_type'],
		needs: 'rating'
	},
	M25: {
		...PERCENT,
		numerator: actions('done'),
		denominator: actions('due'),
		benchmark: 'actions_done',
		dimensions: ['scope']
	},
	M25C: {
		...LEFT,
		numerator: quality('quality_item', 'unaddressed'),
		dimensions: ['scope', 'employer_type']
	},
	M25O: { ...LEFT, numerator: actions('overdue'), dimensions: ['scope'] },
	M33: {
		...PERCENT,
		isPart: true,
		numerator: opinion('favourable'),
		denominator: opinion('answered'),
		dimensions: ['topic'],
		needs: 'topic'
	},
	M33R: {
		...PERCENT,
		isPart: true,
		numerator: opinion('answered'),
		denominator: opinion('invited'),
		dimensions: ['topic'],
		needs: 'topic'
	},
	M34: {
		...PERCENT,
		numerator: review('in_place'),
		denominator: review('reviewed'),
		dimensions: ['review_area']
	}
} as const satisfies Record<string, MetricSpec>;
