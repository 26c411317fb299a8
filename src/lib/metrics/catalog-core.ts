import { codesOf } from '$lib/schemas';
import type { MetricSpec } from './metric';
import {
	CASEWORKERS,
	IN_WORKFORCE,
	caseHolders,
	caseworkers,
	openCases,
	staff,
	supervisors,
	workersInBands
} from './workforce-parts';

/** Workers, caseload and supervision. */
export const CORE = {
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
		per: 'caseload',
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
		per: 'caseworkers_per_supervisor',
		unit: 'count',
		scale: 1,
		decimals: 0,
		better: 'lower',
		benchmark: 'gap',
		minimumDenominator: null,
		dimensions: ['employer_type']
	}
} as const satisfies Record<string, MetricSpec>;
