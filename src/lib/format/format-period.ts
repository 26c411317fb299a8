import type { Month } from '$lib/tables';
import { formatLocale } from './format-locale';
import { formatMonth } from './format-month';

const MONTHS_OF_YEAR = 12;

/** From a first to a last month: `December 2025`, `October – December 2025`, or `2025` for a whole year. */
export function formatPeriod(first: Month, last: Month): string {
	if (first === last) return formatMonth(first);
	const isYear = first % MONTHS_OF_YEAR === 0 && last - first === MONTHS_OF_YEAR - 1;
	if (isYear) return formatYear(first);
	return formatWith({ month: 'long', year: 'numeric' }, first, last);
}

/** The same as it stands under an axis, without its year: `Dec`, `Oct – Dec`; a whole year is its number. */
export function formatPeriodTick(first: Month, last: Month): string {
	if (last - first >= MONTHS_OF_YEAR - 1) return formatYear(first);
	return formatWith({ month: 'short' }, first, last);
}

/** `2025` */
export function formatYear(month: Month): string {
	return formatWith({ year: 'numeric' }, month, month);
}

function formatWith(options: Intl.DateTimeFormatOptions, first: Month, last: Month): string {
	const format = new Intl.DateTimeFormat(formatLocale(), { timeZone: 'UTC', ...options });
	return first === last
		? format.format(firstDay(first))
		: format.formatRange(firstDay(first), firstDay(last));
}

function firstDay(month: Month): number {
	return Date.UTC(Math.floor(month / MONTHS_OF_YEAR), month % MONTHS_OF_YEAR, 1);
}
