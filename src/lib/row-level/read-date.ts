import { parseMonth, type Month } from '$lib/tables';
import { foldLabel, foldList } from './fold-label';

/** Names and abbreviations of months in English, French, Spanish and Arabic, January first. */
const MONTH_NAMES = [
	'jan, january, janv, janvier, ene, enero, يناير, كانون الثاني',
	'feb, february, févr, fév, février, febrero, فبراير, شباط',
	'mar, march, mars, marzo, مارس, آذار',
	'apr, april, avr, avril, abr, abril, أبريل, نيسان',
	'may, mai, mayo, مايو, أيار',
	'jun, june, juin, junio, يونيو, حزيران',
	'jul, july, juil, juillet, julio, يوليو, تموز',
	'aug, august, août, ago, agosto, أغسطس, آب',
	'sep, sept, september, septembre, septiembre, سبتمبر, أيلول',
	'oct, october, octobre, octubre, أكتوبر, تشرين الأول',
	'nov, november, novembre, noviembre, نوفمبر, تشرين الثاني',
	'dec, december, déc, décembre, dic, diciembre, ديسمبر, كانون الأول'
].map(foldList);

const TIME_OF_DAY = /[T ]+\d{1,2}:\d{2}.*$/;

/**
 * The month of a day in any of the usual ways to write one; null for an empty cell and for what is
 * no day. @param dayFirst whether `03/04/2026` is 3 April
 */
export function readMonthOfDay(text: string, dayFirst: boolean): Month | null {
	const parts = partsOf(text);
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	const words = parts.filter((part) => !/^\d+$/.test(part) && !/^(?:de|of|le|el|del)$/.test(part));
	if (words.length) return ofNamedMonth(words.join('_'), numbers);
	const [first = '', second = '', third = ''] = numbers;
	if (numbers.length === 1) return ofOneNumber(first);
	if (first.length === 4) return monthOf(first, second);
	if (numbers.length !== 3) return numbers.length === 2 ? monthOf(second, first) : null;
	const order = orderOf(first, second) ?? (dayFirst ? 'day' : 'month');
	return monthOf(third, order === 'day' ? second : first);
}

/** Whether a day is written day or month first; `either` when it may be both, null for other forms. */
export function orderOfDay(text: string): 'day' | 'month' | 'either' | null {
	const [first = '', second = '', third = ''] = partsOf(text);
	if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^\d+$/.test(third)) return null;
	if (first === second) return null;
	return orderOf(first, second) ?? 'either';
}

function orderOf(first: string, second: string): 'day' | 'month' | null {
	if (Number(first) > 12) return 'day';
	return Number(second) > 12 ? 'month' : null;
}

function partsOf(text: string): string[] {
	return foldLabel(text.replace(TIME_OF_DAY, '')).replace(/,/g, '_').split('_').filter(Boolean);
}

function ofNamedMonth(name: string, numbers: string[]): Month | null {
	const index = MONTH_NAMES.findIndex((names) => names.includes(name));
	const year = numbers.find((number) => number.length === 4) ?? numbers.at(-1);
	return index < 0 || !year || numbers.length > 2 ? null : monthOf(year, String(index + 1));
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** `20260115`, or the number of the day in a spreadsheet. */
function ofOneNumber(number: string): Month | null {
	if (/^\d{8}$/.test(number)) return monthOf(number.slice(0, 4), number.slice(4, 6));
	if (!/^[3-6]\d{4}$/.test(number)) return null;
	const day = new Date(EXCEL_EPOCH + Number(number) * MILLISECONDS_PER_DAY);
	return monthOf(String(day.getUTCFullYear()), String(day.getUTCMonth() + 1));
}

function monthOf(year: string, month: string): Month | null {
	const whole = year.length === 2 ? `20${year}` : year;
	if (!/^(?:199\d|20\d{2})$/.test(whole)) return null;
	const number = Number(month);
	if (!/^\d{1,2}$/.test(month) || number < 1 || number > 12) return null;
	return parseMonth(`${whole}-${String(number).padStart(2, '0')}`);
}
