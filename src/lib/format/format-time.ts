import { formatLocale } from './format-locale';

/** The time of day on this device, to the minute: `2:30 PM`. */
export function formatTime(date: Date): string {
	return new Intl.DateTimeFormat(formatLocale(), { timeStyle: 'short' }).format(date);
}
