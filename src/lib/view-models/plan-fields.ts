import { m } from '$lib/messages';
import { readCurrency } from './plan-address';
import { SCENARIO_LIMITS } from './plan-scenario';

/** A field of the planner that holds one number. */
export type PlanField = keyof typeof SCENARIO_LIMITS;

/**
 * What a person has written into a field.
 * @returns the number, null where it is left empty, or what is wrong with it in words
 */
export function readField(
	field: PlanField,
	text: string
): { value: number | null } | { problem: string } {
	const written = text.trim();
	if (written === '') return { value: null };
	const { least, most } = SCENARIO_LIMITS[field];
	const value = Number(written);
	if (field === 'cost') {
		const isAmount = /^\d{1,10}(\.\d{1,2})?$/.test(written) && value <= most;
		return isAmount ? { value } : { problem: m.planner_field_amount() };
	}
	const isWhole = /^\d{1,10}$/.test(written) && value >= least && value <= most;
	return isWhole ? { value } : { problem: m.planner_field_number({ least, most }) };
}

/** As `readField`, for the code of a currency. */
export function readCurrencyField(text: string): { value: string } | { problem: string } {
	const value = readCurrency(text.trim().toUpperCase());
	return value ? { value } : { problem: m.planner_field_currency() };
}
