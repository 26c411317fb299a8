import type { Month } from '$lib/tables';

/** The month that stands after this one, or null after the last. @param months ascending */
export function monthAfter(months: readonly Month[], month: Month): Month | null {
	return months.find((each) => each > month) ?? null;
}

/** The month that playing goes to first: from the last one it begins anew. @param months ascending */
export function firstToPlay(months: readonly Month[], month: Month): Month | null {
	return monthAfter(months, month) ?? months.find((each) => each !== month) ?? null;
}
