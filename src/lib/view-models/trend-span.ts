import { periodWindows, type Grain, type PeriodWindow } from '$lib/metrics';
import type { Month } from '$lib/tables';

/** The steps in which a trend can be read. */
export const TREND_GRAINS = ['month', 'quarter', 'year'] as const satisfies Grain[];
export type TrendGrain = (typeof TREND_GRAINS)[number];

const MONTHS: Record<TrendGrain, number> = { month: 1, quarter: 3, year: 12 };
const MONTHS_OF_YEAR = 12;

/** The periods of a trend, and what is asked of the engine to fill them. */
export interface TrendSpan {
	grain: Grain;
	from: Month;
	to: Month;
	periods: PeriodWindow[];
	/** Months of the chosen range that fill no whole period, and are therefore not shown. */
	cut: PeriodWindow[];
}

/**
 * Only whole quarters and years: a sum over two months beside sums over three would look like a
 * fall. Where not one whole period fits, all of the range is one period.
 */
export function trendSpan(since: Month, until: Month, chosen: TrendGrain): TrendSpan {
	const length = MONTHS[chosen];
	const from = Math.ceil(since / length) * length;
	const to = Math.floor((until + 1) / length) * length - 1;
	if (to < from) {
		const whole = { first: since, last: until };
		return { grain: 'whole', from: since, to: until, periods: [whole], cut: [] };
	}
	const ends = [
		{ first: since, last: from - 1 },
		{ first: to + 1, last: until }
	];
	return {
		grain: chosen,
		from,
		to,
		periods: periodWindows(from, to, chosen),
		cut: ends.filter(({ first, last }) => first <= last)
	};
}

/** The same periods one year earlier. */
export function yearBefore({ from, to, periods, ...span }: TrendSpan): TrendSpan {
	const back = (month: Month) => month - MONTHS_OF_YEAR;
	return {
		...span,
		from: back(from),
		to: back(to),
		periods: periods.map(({ first, last }) => ({ first: back(first), last: back(last) })),
		cut: []
	};
}

/** First month of the range: the chosen one if it has figures and lies before its end, else two years. */
export function trendStart(months: readonly Month[], until: Month, chosen: Month | null): Month {
	const before = months.filter((month) => month <= until);
	if (chosen !== null && before.includes(chosen)) return chosen;
	return before.slice(-MONTHS_SHOWN)[0] ?? until;
}

const MONTHS_SHOWN = 24;
