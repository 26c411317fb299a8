import type { Field } from '$lib/schemas';
import { GrowingArray, MEASURE_STATUS, columnKind, type Column, type Month } from '$lib/tables';
import { LIMITS } from '$lib/file-text';
import { readText, type CodeReading } from './read-code';
import { isYear, readDay, readMonth } from './read-month';
import { mostOf, readFigure, readPlainCount, type Figure } from './read-number';
import { fault, type Fault, type NoticeCode } from '$lib/findings';
import { isColumnOfNames, placeMayNamePerson } from './recognise-names';
import { codeReader, type CodeContext } from './code-readers';
import { foldDigits, hasForeignDigits } from './fold-text';

/** Reads the cells of one column from top to bottom and keeps their values. */
export interface ColumnReader {
	/** @returns what is wrong with the cell; then an empty cell is kept in its place */
	read(text: string, fields: string[]): Fault | null;
	finish(): Column;
	/** Cells that only the whole column shows to be wrong. */
	lateFaults?(): { row: number; found: Fault }[];
}

export interface ReadContext extends CodeContext {
	/** YYYY-MM-DD */
	today: string;
	latestMonth: Month;
	notice(code: NoticeCode, column: string): void;
}

const required = () => fault('missing_value', 'required');
const tooLong = () => fault('size', 'field', { limit: LIMITS.fieldCharacters });

/** The reader of a field; cells that are empty or too long are the same fault in every column. */
export function columnReader(field: Field, context: ReadContext): ColumnReader {
	switch (columnKind(field)) {
		case 'measure':
			return new FigureReader(field, context);
		case 'month':
			return new MonthReader(field, context);
		case 'number':
			return new NumberReader(field, context);
		case 'code':
			return new TextReader(field, context);
	}
}

class FigureReader implements ColumnReader {
	#low = new GrowingArray(Float64Array);
	#high: GrowingArray<Float64Array<ArrayBuffer>> | null = null;
	#status = new GrowingArray(Uint8Array);
	#doubtfulRows: number[] = [];
	#hasDecimalComma = false;
	#most: number;

	constructor(
		private field: Field,
		private context: ReadContext
	) {
		this.#most = mostOf(field);
	}

	read(text: string): Fault | null {
		if (this.field.constraints?.maximum === undefined) {
			const count = readPlainCount(text);
			if (count >= 0 && count <= this.#most) return this.#keep(count, count, MEASURE_STATUS.given);
		}
		if (text === '') return this.#keep(NaN, NaN, MEASURE_STATUS.notReported);
		const figure = text.length > LIMITS.fieldCharacters ? tooLong() : readFigure(text, this.field);
		if ('code' in figure) {
			this.#keep(NaN, NaN, MEASURE_STATUS.notReported);
			return figure;
		}
		this.#note(figure);
		return this.#keep(figure.low, figure.high, figure.status);
	}

	lateFaults() {
		if (!this.#hasDecimalComma) return [];
		return this.#doubtfulRows.map((row) => ({ row, found: fault('bad_number', 'ambiguous') }));
	}

	finish(): Column {
		const low = this.#low.toArray();
		const high = this.#high ? this.#high.toArray() : low;
		return { kind: 'measure', low, high, status: this.#status.toArray() };
	}

	#note({ notices, isDoubtful }: Figure): void {
		for (const code of notices) this.context.notice(code, this.field.name);
		if (notices.includes('decimal_comma')) this.#hasDecimalComma = true;
		if (isDoubtful) this.#doubtfulRows.push(this.#low.length);
	}

	#keep(low: number, high: number, status: number): null {
		if (low < high && !this.#high) this.#high = copyOf(this.#low);
		this.#low.add(low);
		this.#high?.add(high);
		this.#status.add(status);
		return null;
	}
}

/** Few columns hold ranges: until the first one, the upper ends are the lower ends. */
function copyOf(values: GrowingArray<Float64Array<ArrayBuffer>>) {
	const copy = new GrowingArray(Float64Array);
	for (const value of values.toArray()) copy.add(value);
	return copy;
}

class NumberReader implements ColumnReader {
	#values = new GrowingArray(Float64Array);

	constructor(
		private field: Field,
		private context: ReadContext
	) {}

	read(text: string): Fault | null {
		const found = this.#read(text);
		this.#values.add(typeof found === 'number' ? found : NaN);
		return typeof found === 'number' ? null : found;
	}

	finish(): Column {
		return { kind: 'number', values: this.#values.toArray() };
	}

	#read(text: string): number | Fault {
		if (text.length > LIMITS.fieldCharacters) return tooLong();
		if (text.trim() === '') return this.field.constraints?.required ? required() : NaN;
		if (this.field.type === 'year' && !isYear(foldDigits(text).trim())) {
			return fault('bad_period', 'year');
		}
		const figure = readFigure(text, this.field);
		if ('code' in figure) return figure;
		for (const code of figure.notices) this.context.notice(code, this.field.name);
		return figure.low;
	}
}

/** Reads each different text of a column once. Only what is accepted is remembered. */
class MonthReader implements ColumnReader {
	#months = new GrowingArray(Int32Array);
	#known = new Map<string, Month>();

	constructor(
		private field: Field,
		private context: ReadContext
	) {}

	read(text: string): Fault | null {
		const known = this.#known.get(text);
		if (known !== undefined) return this.#keep(known, text);
		const found = this.#read(text);
		if ('code' in found) {
			this.#months.add(0);
			return found;
		}
		this.#known.set(text, found.month);
		return this.#keep(found.month, text);
	}

	finish(): Column {
		return { kind: 'month', months: this.#months.toArray() };
	}

	#read(text: string) {
		if (text.length > LIMITS.fieldCharacters) return tooLong();
		return text.trim() === '' ? required() : readMonth(text, this.context.latestMonth);
	}

	#keep(month: Month, text: string): null {
		this.#months.add(month);
		if (hasForeignDigits(text)) this.context.notice('digits_normalised', this.field.name);
		return null;
	}
}

interface KnownText {
	code: number;
	notices: NoticeCode[];
}

class TextReader implements ColumnReader {
	#codes = new GrowingArray(Int32Array);
	#dictionary: string[] = [];
	#codeOf = new Map<string, number>();
	#known = new Map<string, Map<string, KnownText>>();
	/** The cell above: most columns of codes repeat it, and looking it up costs more than comparing. */
	#last = { scope: '', text: '\0', seen: { code: -1, notices: [] } as KnownText };
	#readCode: (text: string, fields: string[]) => CodeReading | Fault;
	#scope: (fields: string[]) => string;
	/** Codes of texts that may be names of people; one alone is no fault. */
	#maybePeople = new Set<number>();

	constructor(
		private field: Field,
		private context: ReadContext
	) {
		const { read, scope } = textReading(field, context);
		this.#readCode = read;
		this.#scope = scope;
	}

	read(text: string, fields: string[]): Fault | null {
		const scope = this.#scope(fields);
		if (text === this.#last.text && scope === this.#last.scope) return this.#keep(this.#last.seen);
		const seen = this.#known.get(scope)?.get(text);
		if (seen) {
			this.#last = { scope, text, seen };
			return this.#keep(seen);
		}
		const found = this.#read(text, fields);
		if ('code' in found) {
			this.#codes.add(-1);
			return found;
		}
		const entry = { code: this.#code(found.value), notices: found.notices };
		if (found.value) this.#remember(scope, text, entry);
		return this.#keep(entry);
	}

	lateFaults() {
		if (!isColumnOfNames(this.#maybePeople.size, this.#dictionary.length)) return [];
		const codes = this.#codes.toArray();
		return Array.from(codes.keys())
			.filter((row) => this.#maybePeople.has(codes[row]!))
			.map((row) => ({ row, found: fault('free_text_person', 'name') }));
	}

	finish(): Column {
		return { kind: 'code', dictionary: this.#dictionary, codes: this.#codes.toArray() };
	}

	#read(text: string, fields: string[]): CodeReading | Fault {
		if (text.length > LIMITS.fieldCharacters) return tooLong();
		if (text.trim() !== '') return this.#readCode(text, fields);
		return this.field.constraints?.required ? required() : { value: '', notices: [] };
	}

	#remember(scope: string, text: string, entry: KnownText): void {
		let known = this.#known.get(scope);
		if (!known) this.#known.set(detached(scope), (known = new Map()));
		known.set(detached(text), entry);
	}

	#code(value: string): number {
		if (value === '') return -1;
		const known = this.#codeOf.get(value);
		if (known !== undefined) return known;
		const own = detached(value);
		const code = this.#dictionary.push(own) - 1;
		this.#codeOf.set(own, code);
		if (this.field.freeText && placeMayNamePerson(own)) this.#maybePeople.add(code);
		return code;
	}

	#keep({ code, notices }: KnownText): null {
		this.#codes.add(code);
		for (const notice of notices) this.context.notice(notice, this.field.name);
		return null;
	}
}

function textReading(field: Field, context: ReadContext) {
	const everywhere = () => '';
	if (field.freeText) {
		const { maximumLength } = field.freeText;
		const isPlaceName = /^#adm/.test(field.hxl ?? '');
		return {
			read: (text: string) => readText(text, maximumLength, isPlaceName),
			scope: everywhere
		};
	}
	if (field.type === 'date') {
		const latest = field.mayLieAhead ? null : context.today;
		return { read: (text: string) => dayReading(text, latest), scope: everywhere };
	}
	return codeReader(field, context);
}

function dayReading(text: string, latest: string | null): CodeReading | Fault {
	const found = readDay(text, latest);
	return 'code' in found ? found : { value: found.day, notices: found.notices };
}

/** A copy of its own: a piece of a text keeps the whole chunk that it was cut from in memory. */
function detached(text: string): string {
	return Array.from(text).join('');
}
