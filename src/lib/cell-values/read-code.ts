import { foldDigits, hasForeignDigits } from './fold-text';
import { fault, type Fault, type NoticeCode } from '$lib/findings';
import { holdsDay } from './recognise-dates';
import { recogniseAnywhere, recogniseInText } from './recognise-identifiers';
import { recogniseInCode, type CodeOf } from './recognise-users';

/** Text of a code column; the value is one of a list, or has the agreed form. */
export interface CodeReading {
	value: string;
	notices: NoticeCode[];
}

/** Codes that can be found without regard to case and blanks where that leaves one meaning. */
export class CodeList {
	#codes: ReadonlySet<string>;
	#byFolded: Map<string, string | null> | null = null;

	constructor(codes: Iterable<string>) {
		this.#codes = codes instanceof Set ? codes : new Set(codes);
	}

	read(text: string, unknown: Fault): CodeReading | Fault {
		if (this.#codes.has(text)) return { value: text, notices: [] };
		const trimmed = text.trim();
		if (this.#codes.has(trimmed)) return { value: trimmed, notices: ['code_normalised'] };
		const folded = foldDigits(trimmed);
		const bare = folded.replace(/^['’]/, '');
		const value = this.#findLoosely(bare);
		if (!value) return explainCode(text, unknown);
		const code: NoticeCode = hasForeignDigits(text) ? 'digits_normalised' : 'code_normalised';
		return { value, notices: [bare === folded ? code : 'formula_guard'] };
	}

	#findLoosely(text: string): string | null {
		this.#byFolded ??= this.#foldAll();
		return this.#byFolded.get(foldCode(text)) ?? null;
	}

	#foldAll(): Map<string, string | null> {
		const byFolded = new Map<string, string | null>();
		for (const code of this.#codes) {
			const folded = foldCode(code);
			byFolded.set(folded, byFolded.has(folded) ? null : code);
		}
		return byFolded;
	}
}

function foldCode(text: string): string {
	return text.toLowerCase().replace(/\s*[-_]\s*|\s+/g, '_');
}

/** A code of an agreed form that stands in no list, and that may look like no person's account. */
export function readPatternCode(
	text: string,
	pattern: RegExp,
	unknown: Fault,
	of: CodeOf
): CodeReading | Fault {
	const trimmed = text.trim();
	const bare = /^['’]/.test(trimmed) && pattern.test(trimmed.slice(1)) ? trimmed.slice(1) : trimmed;
	if (!pattern.test(bare)) return explainCode(text, unknown);
	const found = recogniseAnywhere(bare) ?? recogniseInCode(bare, of);
	if (found) return found;
	if (holdsDay(bare)) return fault('exact_date', 'in_code');
	if (bare !== trimmed) return { value: bare, notices: ['formula_guard'] };
	return { value: bare, notices: bare === text ? [] : ['code_normalised'] };
}

/** A short text that people write, such as the name of an area. */
export function readText(text: string, limit: number, isPlaceName: boolean): CodeReading | Fault {
	const trimmed = text.trim().normalize('NFC');
	if (trimmed.length > limit) return fault('free_text', 'too_long', { limit });
	return recogniseInText(trimmed, isPlaceName) ?? { value: trimmed, notices: [] };
}

function explainCode(text: string, unknown: Fault): Fault {
	const found = recogniseAnywhere(text);
	if (found) return found;
	return holdsDay(text) ? fault('exact_date', 'in_code') : unknown;
}
