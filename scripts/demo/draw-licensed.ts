import { parseMonth, type Month } from '$lib/tables';
import type { Agency } from './agencies';
import type { StaffMonth } from './simulate-staff';

/** Licences are given from this month on, to social workers of these kinds of employer. */
const SCHEME_STARTS = parseMonth('2025-01');
const LICENSED_SHARES: Record<string, number> = { GOV: 0.72, NGO_NATIONAL: 0.4 };
const GROWTH_PER_MONTH = 0.01;

/** Professionals with a licence; null where there is no scheme. */
export function licensedIn(agency: Agency, { cell, headcount }: StaffMonth, month: Month) {
	const share = LICENSED_SHARES[agency.type];
	if (share === undefined || month < SCHEME_STARTS || cell.profStatus !== 'professional')
		return null;
	return Math.round(headcount * (share + GROWTH_PER_MONTH * (month - SCHEME_STARTS)));
}
