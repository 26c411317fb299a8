import { formatLocale } from './format-locale';
import type { Month } from '$lib/tables';

/** `December 2025` or `Dec 25`. */
export function formatMonth(month: Month, style: 'long' | 'short' = 'long'): string {
	const firstDay = Date.UTC(Math.floor(month / 12), month % 12, 1);
	return new Intl.DateTimeFormat(formatLocale(), {
		timeZone: 'UTC',
		month: style,
		year: style === 'long' ? 'numeric' : '2-digit'
	}).format(firstDay);
}

/** The first to the last of some months: `October – December 2025`, or one month alone. */
export function formatMonths(from: Month, to: Month): string {
	if (from === to) return formatMonth(to);
	const firstDay = (month: Month) => Date.UTC(Math.floor(month / 12), month % 12, 1);
	return new Intl.DateTimeFormat(formatLocale(), {
		timeZone: 'UTC',
		month: 'long',
		year: 'numeric'
	}).formatRange(firstDay(from), firstDay(to));
}
