import { BENCHMARKS, codesOf } from '$lib/schemas';
import type { MetricId, MetricSpec, Part } from './metric';

const CASEWORKERS = codesOf('role', 'caseworker');
const SUPERVISORS = codesOf('role', 'supervisor');

const IN_WORKFORCE = {
	role: { column: 'role' },
	employer_type: { column: 'employer_type' },
	prof_status: { column: 'prof_status' },
	contract: { column: 'contract' },
	sex: { column: 'sex' }
} as const;

function staff(measure: Part['measure'], role: string[], splits: Part['splits']): Part {
	return { from: 'workforce', measure, where: { role }, absent: 'zero', splits };
}

/** A sender's kind of employer, for ratios whose other part has no column for it. */
const BY_SENDER = { employer_type: 'sender' } as const;

const caseworkers = staff(['headcount'], CASEWORKERS, IN_WORKFORCE);
const supervisors = staff(['headcount'], SUPERVISORS, {
	employer_type: { column: 'employer_type' }
});
const caseHolders: Part = {
	from: 'workforce',
	measure: ['case_holders_fte', 'case_holders'],
	where: {},
	absent: 'zero',
	splits: { role: { column: 'role' }, ...BY_SENDER }
};
const openCases: Part = {
	from: 'caseload',
	measure: ['open_cases_end'],
	where: { dim: ['total'] },
	absent: 'missing',
	splits: { role: { rows: 'role' }, ...BY_SENDER }
};
const workersInBands = (bands: string[]): Part => ({
	from: 'caseload_band',
	measure: ['case_holders'],
	where: { band: bands },
	absent: 'zero',
	splits: { role: { column: 'role' }, ...BY_SENDER }
});

const { caseload, caseworkers_per_supervisor: supervision } = BENCHMARKS;

/** Every metric as data; texts stand in messages/en/metrics.json under the same ids. */
export const METRICS: Record<MetricId, MetricSpec> = {
	M01: {
		form: 'per_children',
		numerator: caseworkers,
		unit: 'rate',
		scale: 100_000,
		decimals: 1,
		better: 'higher',
		benchmark: null, // no global benchmark exists; a national one may be agreed
		minimumDenominator: 10_000, // one worker for 900 children is a rate of 111
		dimensions: ['role', 'employer_type', 'prof_status', 'contract', 'sex']
	},
	M02: {
		form: 'children_per',
		numerator: caseworkers,
		unit: 'ratio',
		scale: 1,
		decimals: 0,
		better: 'lower',
		benchmark: null,
		minimumDenominator: null,
		dimensions: ['role', 'employer_type', 'prof_status', 'contract', 'sex']
	},
	M03: {
		form: 'ratio',
		numerator: openCases,
		denominator: caseHolders,
		unit: 'ratio',
		scale: 1,
		decimals: 1,
		better: 'lower',
		benchmark: 'caseload',
		minimumDenominator: null,
		dimensions: ['role', 'employer_type']
	},
	M04: {
		form: 'ratio',
		numerator: workersInBands(codesOf('caseload_band', 'over_benchmark')),
		denominator: workersInBands(codesOf('caseload_band', 'holding')),
		unit: 'percent',
		scale: 100,
		decimals: 0,
		better: 'lower',
		benchmark: 'share_over_caseload',
		minimumDenominator: null,
		dimensions: ['role', 'employer_type']
	},
	M05: {
		form: 'gap',
		numerator: openCases,
		denominator: caseHolders,
		per: { least: caseload.value, most: caseload.value },
		unit: 'count',
		scale: 1,
		decimals: 1,
		better: 'lower',
		benchmark: 'gap',
		minimumDenominator: null,
		dimensions: ['employer_type']
	},
	M06: {
		form: 'ratio',
		numerator: caseworkers,
		denominator: supervisors,
		unit: 'ratio',
		scale: 1,
		decimals: 1,
		better: 'lower',
		benchmark: 'caseworkers_per_supervisor',
		minimumDenominator: null,
		dimensions: ['role', 'employer_type']
	},
	M07: {
		form: 'ratio',
		numerator: staff(['has_supervisor'], CASEWORKERS, IN_WORKFORCE),
		denominator: caseworkers,
		unit: 'percent',
		scale: 100,
		decimals: 0,
		better: 'higher',
		benchmark: 'supervision_coverage',
		minimumDenominator: null,
		dimensions: ['role', 'employer_type', 'contract']
	},
	M08: {
		form: 'gap',
		numerator: caseworkers,
		denominator: supervisors,
		per: { least: supervision.low ?? supervision.value, most: supervision.value },
		unit: 'count',
		scale: 1,
		decimals: 0,
		better: 'lower',
		benchmark: 'gap',
		minimumDenominator: null,
		dimensions: ['employer_type']
	},
	M35: {
		form: 'completeness',
		unit: 'percent',
		scale: 100,
		decimals: 0,
		better: 'higher',
		benchmark: 'reporting_completeness',
		minimumDenominator: null,
		dimensions: ['dataset', 'employer_type']
	}
};
