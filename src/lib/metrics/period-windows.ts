import type { Month } from '$lib/tables';
import type { Grain } from './metric';

/** One period of a request. Stocks are read at its last month, flows summed over all of it. */
export interface PeriodWindow {
	first: Month;
	last: Month;
}

const MONTHS: Record<Exclude<Grain, 'whole'>, number> = { month: 1, quarter: 3, year: 12 };

/** The calendar months, quarters or years that touch [from, to], cut off at its ends. */
export function periodWindows(from: Month, to: Month, grain: Grain): PeriodWindow[] {
	if (grain === 'whole') return [{ first: from, last: to }];
	const length = MONTHS[grain];
	const windows: PeriodWindow[] = [];
	for (let start = from - (from % length); start <= to; start += length) {
		windows.push({ first: Math.max(start, from), last: Math.min(start + length - 1, to) });
	}
	return windows;
}
