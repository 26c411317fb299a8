import { parseMonth, type Month } from '$lib/tables';
import type { Agency } from './agencies';
import type { StaffMonth } from './simulate-staff';

/** Licences are given from this month on, to social workers of these kinds of employer. */
const SCHEME_STARTS = parseMonth('2025-01');
const LICENSED_SHARES: Record<string, number> = { GOV: 0.72, NGO_NATIONAL: 0.4 };
const GROWTH_PER_MONTH = 0.01;
const ROUNDED_UP_FROM = 0.35; // teams are small: rounding at a half would license too many

/** Professionals with a licence; null where there is no scheme. */
export function licensedIn(agency: Agency, { cell, headcount }: StaffMonth, month: Month) {
	const share = LICENSED_SHARES[agency.type];
	if (share === undefined || month < SCHEME_STARTS || cell.profStatus !== 'professional')
		return null;
	const licensed = headcount * (share + GROWTH_PER_MONTH * (month - SCHEME_STARTS));
	return Math.min(headcount, Math.floor(licensed + ROUNDED_UP_FROM));
}
