import Papa from 'papaparse';
import { LIMITS } from './limits';
import { fault, type Fault, type Delimiter } from '$lib/findings';

/** Records that a chunk of text completes. */
export interface RecordBatch {
	records: string[][];
	/** True when a field may hold a line break, so that a record may take several lines. */
	hasQuotes: boolean;
	/** Records whose quotes are wrong, by their place in `records`. */
	faults: Map<number, Fault>;
	/** Set when the text cannot be split any further. */
	fatal: Fault | null;
}

/**
 * Splits text into records chunk by chunk with PapaParse's parser, in the way of its own streamer:
 * what the last record of a chunk left open is put before the next chunk.
 */
export class RecordSplitter {
	#rest = '';
	#newline: '\n' | '\r';
	#delimiter: Delimiter;

	constructor(delimiter: Delimiter, newline: '\n' | '\r') {
		this.#delimiter = delimiter;
		this.#newline = newline;
	}

	push(text: string, isLast: boolean): RecordBatch {
		const input = this.#rest + text;
		const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: this.#newline });
		const { data, errors, meta } = parser.parse(input, 0, !isLast) as Papa.ParseResult<string[]>;
		this.#rest = isLast ? '' : input.slice(meta.cursor);
		const faults = new Map(
			errors
				.toReversed()
				.map(({ code, row }) => [
					row ?? 0,
					fault('structure', code === 'MissingQuotes' ? 'unclosed_quote' : 'bad_quote')
				])
		);
		if (isLast && isEndOfFile(data.at(-1))) data.pop();
		data.forEach(dropCarriageReturn);
		return { records: data, hasQuotes: input.includes('"'), faults, fatal: this.#tooLong() };
	}

	#tooLong(): Fault | null {
		const isQuoted = this.#rest.includes('"');
		const limit = isQuoted ? LIMITS.recordCharacters : LIMITS.lineCharacters;
		if (this.#rest.length <= limit) return null;
		return isQuoted
			? fault('structure', 'unclosed_quote')
			: fault('size', 'line', { limit: LIMITS.lineCharacters });
	}
}

/** The parser takes what follows the last line end for one more record. */
function isEndOfFile(record: string[] | undefined): boolean {
	return record?.length === 1 && record[0] === '';
}

/** Lines that end in CR LF are split at LF. */
function dropCarriageReturn(record: string[]): void {
	const last = record[record.length - 1];
	if (last?.endsWith('\r')) record[record.length - 1] = last.slice(0, -1);
}

/** The first record of a text, split at a delimiter. */
export function firstRecord(text: string, delimiter: Delimiter): string[] {
	const newline = newlineOf(text);
	const parser = new Papa.Parser({ delimiter, newline, preview: 1 });
	const { data } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
	const record = data[0] ?? [];
	dropCarriageReturn(record);
	return record;
}

/** LF and CR LF are both split at LF; CR alone is what very old spreadsheets write. */
export function newlineOf(text: string): '\n' | '\r' {
	return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}
