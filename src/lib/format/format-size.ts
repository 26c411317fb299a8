import { formatLocale } from './format-locale';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Size of a file: `820 byte`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
	const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
	return new Intl.NumberFormat(formatLocale(), {
		style: 'unit',
		unit: UNITS[step],
		maximumFractionDigits: step > 1 ? 1 : 0
	}).format(bytes / 1000 ** step);
}

/** How long something took: `1.2 sec`. */
export function formatDuration(milliseconds: number): string {
	return new Intl.NumberFormat(formatLocale(), {
		style: 'unit',
		unit: 'second',
		unitDisplay: 'narrow',
		maximumFractionDigits: 1
	}).format(milliseconds / 1000);
}
