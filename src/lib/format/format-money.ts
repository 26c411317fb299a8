import { formatLocale } from './format-locale';
import { formatRange } from './format-cell';

/**
 * An amount, or a range of amounts rounded outwards: `USD 12,000`, `USD 12,000–14,500`. The code is
 * written out, because a sign such as $ means many currencies.
 * @param currency ISO 4217 @param digits decimals, where an amount has them
 */
export function formatMoney(low: number, high: number, currency: string, digits = 0): string {
	const parts = new Intl.NumberFormat(formatLocale(), {
		style: 'currency',
		currency,
		currencyDisplay: 'code',
		maximumFractionDigits: 0
	}).formatToParts(0);
	const figure = formatRange(low, high, digits);
	return parts.map(({ type, value }) => (type === 'integer' ? figure : value)).join('');
}
