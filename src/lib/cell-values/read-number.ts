import type { Field } from '$lib/schemas';
import { MEASURE_STATUS } from '$lib/tables';
import { foldDigits, hasForeignDigits } from './fold-text';
import { fault, type Fault, type NoticeCode } from '$lib/findings';
import { holdsDay } from './recognise-dates';
import { recogniseAnywhere } from './recognise-identifiers';

/** What the cell of a figure says. */
export interface Figure {
	low: number;
	high: number;
	status: number;
	notices: NoticeCode[];
	/** Written so that its last three digits may be decimals or thousands. */
	isDoubtful?: boolean;
}

/** A count of one to nine ASCII digits, or -1 for anything else: the way nearly all cells take. */
export function readPlainCount(text: string): number {
	const { length } = text;
	if (length === 0 || length > 9) return -1;
	let value = 0;
	for (let at = 0; at < length; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}

/**
 * Reads numbers, empty cells and the tokens that senders write: `NA`, `<5`, `1-4`, `c`, `*`. A meaning
 * that is certain is read and noticed; one that is not is a fault.
 */
export function readFigure(text: string, field: Field): Figure | Fault {
	const notices: NoticeCode[] = [];
	const folded = foldDigits(text).trim();
	if (hasForeignDigits(text)) notices.push('digits_normalised');
	const bare = /^['’](?=[\d<])/.test(folded) ? folded.slice(1) : folded;
	if (bare !== folded) notices.push('formula_guard');
	if (bare === '') return without(MEASURE_STATUS.notReported, notices);
	if (field.measure) {
		const token = readToken(bare, notices);
		if (token) return token;
	}
	return readNumber(bare, text, field, notices);
}

function without(status: number, notices: NoticeCode[]): Figure {
	return { low: NaN, high: NaN, status, notices };
}

function readToken(bare: string, notices: NoticeCode[]): Figure | Fault | null {
	if (/^n\/?a$/i.test(bare)) return without(MEASURE_STATUS.notApplicable, notices);
	if (/^[c*]$/i.test(bare)) {
		return without(MEASURE_STATUS.withheld, [...notices, 'suppressed_by_sender']);
	}
	const below = /^<\s*(\d+)$/.exec(bare);
	if (!below) return readRange(bare, notices);
	const limit = Number(below[1]);
	if (limit < 2 || limit > 20) return fault('bad_number', 'bad_token');
	const status = MEASURE_STATUS.given;
	return { low: 1, high: limit - 1, status, notices: [...notices, 'suppressed_by_sender'] };
}

/** `1-4` or `21-24`, as senders and our own saved tables write what is known to lie between. */
function readRange(bare: string, notices: NoticeCode[]): Figure | null {
	const [, low, high] = /^(0|[1-9]\d{0,5})\s*[-–]\s*([1-9]\d{0,5})$/.exec(bare) ?? [];
	if (low === undefined || Number(low) >= Number(high)) return null;
	const status = MEASURE_STATUS.given;
	return {
		low: Number(low),
		high: Number(high),
		status,
		notices: [...notices, 'suppressed_by_sender']
	};
}

interface NumberForm {
	pattern: RegExp;
	/** Characters to take away before the number is read. */
	drop?: RegExp;
	notices?: NoticeCode[];
	isDoubtful?: boolean;
}

const GROUPED = String.raw`\d{1,3}(?:SEP\d{3})+`;
const grouped = (separator: string) => GROUPED.replace('SEP', separator);
/** Blanks, no-break and narrow no-break blanks (after compatibility folding), apostrophes. */
const CERTAIN_SEPARATOR = String.raw`[ \u00a0\u202f\u2009'’]`;
const DROPPED = /[ \u00a0\u202f\u2009'’,]/g;

const COUNT_FORMS: NumberForm[] = [
	{ pattern: /^\d+$/ },
	{
		pattern: new RegExp(`^(?:${grouped(CERTAIN_SEPARATOR)}|${grouped(',')})$`),
		drop: DROPPED,
		notices: ['thousands_separator']
	}
];

const DECIMAL_FORMS: NumberForm[] = [
	{ pattern: /^\d+$/ },
	{ pattern: /^[1-9]\d{0,2}\.\d{3}$/, isDoubtful: true },
	{ pattern: /^\d*\.\d{1,6}$/ },
	{ pattern: /^(?:\d+,(?:\d{1,2}|\d{4,6})|0,\d{3}|\d{4,},\d{3})$/, notices: ['decimal_comma'] },
	{
		pattern: new RegExp(
			`^(?:${grouped(CERTAIN_SEPARATOR)}(?:\\.\\d{1,6})?|${grouped(',')}\\.\\d{1,6}|\\d{1,3}(?:,\\d{3}){2,})$`
		),
		drop: DROPPED,
		notices: ['thousands_separator']
	},
	{
		pattern: new RegExp(`^(?:${grouped(CERTAIN_SEPARATOR)}|${grouped('\\.')}),\\d{1,6}$`),
		drop: /[ \u00a0\u202f\u2009'’.]/g,
		notices: ['thousands_separator', 'decimal_comma']
	}
];

function readNumber(
	bare: string,
	text: string,
	field: Field,
	notices: NoticeCode[]
): Figure | Fault {
	const forms = field.type === 'number' ? DECIMAL_FORMS : COUNT_FORMS;
	const form = forms.find(({ pattern }) => pattern.test(bare));
	if (!form) return explainNumber(bare, text, field);
	const plain = (form.drop ? bare.replace(form.drop, '') : bare).replace(',', '.');
	const value = Number(plain);
	const outside = checkSize(value, plain, field);
	if (outside) return outside;
	const { isDoubtful } = form;
	const said = [...notices, ...(form.notices ?? [])];
	return { low: value, high: value, status: MEASURE_STATUS.given, notices: said, isDoubtful };
}

/**
 * More staff or cases than one row can hold; a phone number written as a count is larger. Figures
 * that are published, such as populations, have no such limit.
 */
export function mostOf({ measure }: Field): number {
	return measure && measure.privacyClass !== 'open' ? 999_999 : Infinity;
}

function checkSize(value: number, plain: string, field: Field): Fault | null {
	const { minimum = 0, maximum = Infinity } = field.constraints ?? {};
	if (plain.split('.')[0]!.length > 9) return fault('bad_number', 'too_large');
	if (value < minimum) return fault('bad_number', 'below_minimum', { minimum });
	if (value > maximum) return fault('bad_number', 'above_maximum', { maximum });
	return value > mostOf(field) ? fault('bad_number', 'too_large') : null;
}

function explainNumber(bare: string, text: string, field: Field): Fault {
	if (/^[-−–]\s*[\d.,]+$/.test(bare)) return fault('bad_number', 'negative');
	if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(bare)) return fault('bad_number', 'exponent');
	if (holdsDay(bare)) return fault('exact_date', 'in_number');
	if (field.type === 'number' && /^\d{1,3},\d{3}$/.test(bare))
		return fault('bad_number', 'ambiguous');
	if (/^\d*[.,]\d+$/.test(bare)) return fault('bad_number', 'fraction');
	if (/^[+\d]/.test(bare)) return fault('bad_number', 'not_a_number');
	return recogniseAnywhere(text) ?? fault('bad_number', 'not_a_number');
}
