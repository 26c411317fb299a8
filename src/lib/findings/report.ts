import type { SchemaId } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { CountOffer, CountReport } from './count-offer';
import type { ProblemCode } from './problem-codes';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';
export type Delimiter = ',' | ';' | '\t';

/** One reason for refusal. Never holds the text of a cell: sentences are made from these parts. */
export interface Problem {
	code: ProblemCode;
	/** Line in the file, the header being 1 (feature number for GeoJSON); null for the whole file and
	 * for settings, whose `column` is the path of the key. */
	row: number | null;
	/** Name of a known column, or the place of an unknown one (`column D`); null for the whole row. */
	column: string | null;
	/** Which sentence of the code: `problem_<code>_<variant>` in messages/en/problems.json. */
	variant: string;
	/** Numbers, column names and listed codes for the sentence; never text from a cell. */
	details: Record<string, string | number>;
}

/** Something that was read differently from how it is written, or looks odd, without refusal. */
export interface Notice {
	/** `notice_<code>` in messages/en/problems.json. */
	code: string;
	count: number;
	column: string | null;
	details: Record<string, string | number>;
}

/** The balance sheet of one file (promise 6): rows = accepted + refused, always. */
export interface FileReport {
	file: string;
	bytes: number;
	/** SHA-256 of the bytes, hexadecimal, by which the same file is known again. */
	hash: string;
	kind: 'table' | 'boundaries' | 'settings' | 'unknown';
	schema: SchemaId | null;
	encoding: Encoding | null;
	delimiter: Delimiter | null;
	rows: number;
	accepted: number;
	refused: number;
	/** Rows refused per problem code; a row counts once, under its first problem. */
	refusedBy: Partial<Record<ProblemCode, number>>;
	problems: Problem[];
	/** How many problems there are; `problems` holds the first PROBLEMS_KEPT of them. */
	problemCount: number;
	notices: Notice[];
	senders: string[];
	months: Month[];
	/** Figures kept as ranges or withheld by protection, and the smallest count kept exactly. */
	protected: { ranges: number; withheld: number; minimumCount: number };
	milliseconds: number;
	/** A row-level file that could be counted here, if the user wants it. */
	countable?: CountOffer;
	/** What a row-level file was counted to; then `refused` are the rows left out, by its reasons. */
	counted?: CountReport;
}

/** Problems kept in a report, so that a file full of faults cannot fill the memory. */
export const PROBLEMS_KEPT = 100_000;
