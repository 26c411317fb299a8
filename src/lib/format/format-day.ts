import { formatLocale } from './format-locale';

/** The first to the last of some days: `5 January 2026`, or `5 – 9 January 2026`. @param days YYYY-MM-DD */
export function formatDaySpan(days: readonly string[]): string {
	const sorted = [...days].sort();
	const [first, last] = [sorted[0], sorted.at(-1)].map((day) => Date.parse(`${day}T00:00:00Z`));
	const format = new Intl.DateTimeFormat(formatLocale(), {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});
	return format.formatRange(first!, last!);
}
