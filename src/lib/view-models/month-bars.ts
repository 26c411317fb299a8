import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { Month } from '$lib/tables';
import { toReporting, type SenderReports } from './reporting';

/** One month of the month control, as high as the share of agencies that have reported. */
export interface MonthBar {
	month: Month;
	/** From 0 to 1; null while nobody is expected. */
	share: number | null;
	/** `December 2025: 11 of 12 agencies reported` */
	label: string;
	/** Under the bar: `Dec 25`, every third month. */
	tick: string | null;
}

export function toMonthBars(senders: readonly SenderReports[], months: Month[]): MonthBar[] {
	return months.map((month) => {
		const { reported, expected } = toReporting(senders, month);
		return {
			month,
			share: expected ? reported / expected : null,
			label: m.map_month_bar({ month: formatMonth(month), reported, expected }),
			tick: month % 3 === 2 ? formatMonth(month, 'short') : null
		};
	});
}
