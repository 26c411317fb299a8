import { m } from '$lib/messages';
import type { MetricRow, PeriodWindow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import type { SenderReports } from './reporting';
import { startLarge } from './start-large';
import { periodText, rowIn } from './trend-sentence';

/** A month in which the list of areas changes, and how many areas begin or end. */
export interface ListChange {
	month: Month;
	areas: number;
}

/** Something that makes periods differ for another reason than work on the ground. */
export interface TrendBreak {
	/** Place of the first period after it, from 0. */
	at: number;
	text: string;
}

interface Told {
	senders: readonly SenderReports[];
	changes: readonly ListChange[];
	/** First month with figures: who stands there did not join, as far as is known. */
	firstMonth: Month;
}

/**
 * The breaks between the periods of a trend, in order: agencies that report for the first time or
 * not any more (in numbers, without their names), another list of areas, another scale or method.
 */
export function toTrendBreaks(
	periods: PeriodWindow[],
	rows: MetricRow[],
	{ senders, changes, firstMonth }: Told
): TrendBreak[] {
	const spans = senders.flatMap(activeSpan);
	return periods.flatMap((period, at): TrendBreak[] => {
		const text = periodText(period);
		const isIn = (month: Month) => month >= period.first && month <= period.last;
		const joined = spans.filter(({ first }) => first > firstMonth && isIn(first)).length;
		const left = at ? spans.filter(({ last }) => isIn(last + 1)).length : 0;
		const changed = changes.filter(({ month }) => month > firstMonth && isIn(month));
		const isMixed = rowIn(rows, period)?.status === 'mixed';
		return [
			...(joined ? [m.trend_break_joined({ period: text, count: joined })] : []),
			...(left ? [m.trend_break_left({ period: text, count: left })] : []),
			...changed.map(({ areas }) => m.trend_break_boundary({ period: text, count: areas })),
			...(isMixed ? [m.trend_break_mixed({ period: text })] : [])
		].map((said) => ({ at, text: startLarge(said) }));
	});
}

/** From the first to the last month in which a sender reported or should have. */
function activeSpan({ expected, reported }: SenderReports): { first: Month; last: Month }[] {
	const months = [...expected, ...reported];
	return months.length ? [{ first: Math.min(...months), last: Math.max(...months) }] : [];
}
