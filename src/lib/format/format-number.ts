import { formatLocale } from './format-locale';

export type NumberStyle = 'decimal' | 'percent';
type Rounding = 'halfExpand' | 'floor' | 'ceil';

/** `1241.26`, 1 -> `1,241.3`: always that many decimals, so that columns align. */
export function formatNumber(n: number, digits = 0): string {
	return formatRounded(n, digits);
}

/** A share of one hundred: `81.6` -> `82%`. */
export function formatPercent(percent: number, digits = 0): string {
	return formatRounded(percent, digits, 'halfExpand', 'percent');
}

export function formatRounded(
	n: number,
	digits = 0,
	roundingMode: Rounding = 'halfExpand',
	style: NumberStyle = 'decimal'
): string {
	// 12.4 stored as 12.400000000000001 must not be rounded up to 12.5.
	const withoutNoise = Number(n.toPrecision(12));
	const format = new Intl.NumberFormat(formatLocale(), {
		style,
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		roundingMode
	} as Intl.NumberFormatOptions);
	return format.format(style === 'percent' ? withoutNoise / 100 : withoutNoise);
}
