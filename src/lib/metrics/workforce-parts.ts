import { codesOf } from '$lib/schemas';
import type { Part } from './metric';

export const CASEWORKERS = codesOf('role', 'caseworker');
export const SUPERVISORS = codesOf('role', 'supervisor');

export const IN_WORKFORCE = {
	role: { column: 'role' },
	employer_type: { column: 'employer_type' },
	prof_status: { column: 'prof_status' },
	contract: { column: 'contract' },
	sex: { column: 'sex' }
} as const;

/** A sum over the workforce file, of some roles. */
export function staff(measure: Part['measure'], role: string[], splits: Part['splits']): Part {
	return { from: 'workforce', measure, where: { role }, absent: 'zero', splits };
}

/** A sender's kind of employer, for ratios whose other part has no column for it. */
export const BY_SENDER = { employer_type: 'sender' } as const;

export const caseworkers = staff(['headcount'], CASEWORKERS, IN_WORKFORCE);
export const supervisors = staff(['headcount'], SUPERVISORS, {
	employer_type: { column: 'employer_type' }
});
export const caseHolders: Part = {
	from: 'workforce',
	measure: ['case_holders_fte', 'case_holders'],
	where: {},
	absent: 'zero',
	splits: { role: { column: 'role' }, ...BY_SENDER }
};
export const openCases: Part = {
	from: 'caseload',
	measure: ['open_cases_end'],
	where: { dim: ['total'] },
	absent: 'missing',
	splits: { role: { rows: 'role' }, ...BY_SENDER }
};
export const workersInBands = (bands: string[]): Part => ({
	from: 'caseload_band',
	measure: ['case_holders'],
	where: { band: bands },
	absent: 'zero',
	splits: { role: { column: 'role' }, ...BY_SENDER }
});
