import type { ProblemCode } from './problem-codes';
import type { NoticeCode, ProblemVariant } from './problem-variants';
import { RowMarks } from './row-marks';
import { PROBLEMS_KEPT, type FileReport, type Notice, type Problem } from './report';

export type Details = Record<string, string | number>;

/** What a cell, a column or a row did wrong: a problem without its place. */
export interface Fault {
	code: ProblemCode;
	variant: string;
	details: Details;
}

export function fault<Code extends ProblemCode>(
	code: Code,
	variant: ProblemVariant<Code>,
	details: Details = {}
): Fault {
	return { code, variant, details };
}

/** Collects what is wrong with one file and what was read differently from how it is written. */
export class ProblemList {
	problems: Problem[] = [];
	problemCount = 0;
	#rowsBy: Partial<Record<ProblemCode, number>> = {};
	#faultyRows = new RowMarks();
	#fileCode: ProblemCode | null = null;
	#notices = new Map<string, Notice>();

	/** A fault of the whole file, of its header, or of lines that are no rows. */
	addFile(found: Fault, line: number | null = null, column: string | null = null): void {
		this.#fileCode ??= found.code;
		this.#keep(found, line, column);
	}

	/** A fault of one row. @param row the first row is 0 */
	addRow(found: Fault, row: number, line: number, column: string | null): void {
		if (!this.isFaulty(row)) {
			this.#faultyRows.add(row);
			this.#rowsBy[found.code] = (this.#rowsBy[found.code] ?? 0) + 1;
		}
		this.#keep(found, line, column);
	}

	isFaulty(row: number): boolean {
		return this.#faultyRows.has(row);
	}

	notice(code: NoticeCode, column: string | null = null, details: Details = {}, count = 1): void {
		const key = `${code} ${column}`;
		const known = this.#notices.get(key);
		if (known) known.count += count;
		else this.#notices.set(key, { code, count, column, details });
	}

	get notices(): Notice[] {
		return [...this.#notices.values()];
	}

	/** The balance: nothing is accepted from a file with a problem. */
	balance(rows: number): Pick<FileReport, 'rows' | 'accepted' | 'refused' | 'refusedBy'> {
		if (!this.problemCount) return { rows, accepted: rows, refused: 0, refusedBy: {} };
		const refusedBy = { ...this.#rowsBy };
		const others = rows - this.#faultyRows.count;
		if (this.#fileCode && others) {
			refusedBy[this.#fileCode] = (refusedBy[this.#fileCode] ?? 0) + others;
		}
		return { rows, accepted: 0, refused: rows, refusedBy };
	}

	#keep({ code, variant, details }: Fault, row: number | null, column: string | null): void {
		this.problemCount++;
		if (this.problems.length < PROBLEMS_KEPT) {
			this.problems.push({ code, row, column, variant, details });
		}
	}
}
