import { monthText, parseMonth, type Month } from '$lib/tables';
import { foldDigits, hasForeignDigits } from './fold-text';
import { fault, type Fault, type NoticeCode } from '$lib/findings';
import { holdsDay, holdsMonthName } from './recognise-dates';
import { recogniseAnywhere } from './recognise-identifiers';

/** The first and the last year that a file may speak of. */
const YEARS = { first: 1990, last: 2100 };

export interface MonthReading {
	month: Month;
	notices: NoticeCode[];
}

/** Reads YYYY-MM, and nothing else, because `01/02` and `Jan-26` mean different months to different people. */
export function readMonth(text: string, latest: Month): MonthReading | Fault {
	const folded = foldDigits(text).trim();
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(folded) || !isYear(folded.slice(0, 4))) {
		return explainMonth(folded);
	}
	const month = parseMonth(folded);
	if (month > latest) return fault('future_period', 'month', { latest: monthText(latest) });
	return { month, notices: hasForeignDigits(text) ? ['digits_normalised'] : [] };
}

export function isYear(text: string): boolean {
	return /^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last;
}

function explainMonth(folded: string): Fault {
	if (holdsDay(folded)) return fault('exact_date', 'in_month');
	if (holdsMonthName(folded)) return fault('bad_period', 'month_name');
	if (/^\d{5}$/.test(folded)) return fault('bad_period', 'excel_serial');
	if (/^\d{4}[-/. ]?\d{1,2}$|^\d{1,2}[-/. ]\d{4}$|^\d{4}$/.test(folded)) {
		return fault('bad_period', 'other_form');
	}
	return recogniseAnywhere(folded) ?? fault('bad_period', 'not_a_month');
}

/** A day as YYYY-MM-DD. @param latest the last day allowed, or null when the future is allowed */
export function readDay(
	text: string,
	latest: string | null
): { day: string; notices: NoticeCode[] } | Fault {
	const folded = foldDigits(text).trim();
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(folded);
	if (!match) return recogniseAnywhere(folded) ?? fault('bad_date', 'not_iso');
	if (!isYear(match[1]!) || !isDayOfCalendar(folded)) return fault('bad_date', 'no_such_day');
	if (latest !== null && folded > latest) return fault('future_period', 'date', { latest });
	return { day: folded, notices: hasForeignDigits(text) ? ['digits_normalised'] : [] };
}

function isDayOfCalendar(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
