import type { MetricSpec, Part } from './metric';
import { COUNT, PERCENT } from './spec-bases';
import { BY_SENDER } from './workforce-parts';

const FLOW = {
	...COUNT,
	dimensions: ['sex', 'age', 'disability', 'employer_type']
} as const;

const cases = (measure: string, minus?: string): Part => ({
	from: 'caseload',
	measure: [measure],
	...(minus && { minus }),
	where: { dim: ['total'] },
	absent: 'missing',
	splits: {
		sex: { rows: 'sex' },
		age: { rows: 'age' },
		disability: { rows: 'disability' },
		...BY_SENDER
	}
});

const byRisk: Part = {
	from: 'caseload',
	measure: ['open_cases_end'],
	where: { dim: ['risk'] },
	absent: 'missing',
	splits: BY_SENDER
};

/** How cases come and go. */
export const CASE_FLOW = {
	M31: { ...FLOW, numerator: cases('cases_opened') },
	M31C: { ...FLOW, numerator: cases('cases_closed') },
	M31N: { ...FLOW, numerator: cases('cases_opened', 'cases_closed') },
	M32: {
		...PERCENT,
		isShare: true,
		better: 'neither',
		// A breakdown without a row of high risk tells that there are none.
		numerator: { ...byRisk, only: { dim_value: ['high'] } },
		denominator: byRisk,
		dimensions: ['employer_type']
	}
} as const satisfies Record<string, MetricSpec>;
