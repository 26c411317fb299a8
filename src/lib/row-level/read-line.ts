import type { CountPlan, LeftOutReason, Purpose } from '$lib/findings';
import { parseMonth, type Month } from '$lib/tables';
import { CODE_READERS, readAgeBand } from './case-codes';
import { readMonthOfDay } from './read-date';

/** What a line says of its case in the month that is counted. */
export interface CaseLine {
	isOpenAtEnd: boolean;
	isOpened: boolean;
	isClosed: boolean;
	/** Dimension -> code, for the dimensions that are read; null where the value is not known. */
	values: Partial<Record<CaseDimension, string | null>>;
}

export const CASE_DIMENSIONS = ['sex', 'age', 'disability', 'risk', 'step'] as const;
export type CaseDimension = (typeof CASE_DIMENSIONS)[number];

/** Reads the mapped columns of one line after another. */
export class LineReader {
	readonly #period: Month;

	constructor(private plan: CountPlan) {
		this.#period = parseMonth(plan.period);
	}

	/** Text of the column that is read for a purpose; null when none is. */
	text(record: string[], purpose: Purpose): string | null {
		const column = this.plan.columns[purpose];
		return column === undefined ? null : (record[column] ?? '');
	}

	/** What the line says, or why it is not counted. A file without a status lists open cases. */
	read(record: string[]): CaseLine | LeftOutReason {
		const state = this.text(record, 'record_state');
		if (state !== null && CODE_READERS.record_state(state) !== 'y') return 'invalid';
		const text = this.text(record, 'status');
		const status = text === null ? 'open' : CODE_READERS.status(text);
		if (status === 'duplicate') return 'duplicate';
		const consent = this.text(record, 'consent');
		if (consent !== null && CODE_READERS.consent(consent) !== 'y') return 'no_consent';
		if (status === 'transferred') return 'transferred';
		if (status === null) return 'unknown_status';
		return this.#readMonths(record, status === 'open');
	}

	#readMonths(record: string[], isOpenNow: boolean): CaseLine | LeftOutReason {
		const registered = this.#month(record, 'registered');
		if (registered === null) return 'unknown_date';
		if (registered !== undefined && registered > this.#period) return 'registered_later';
		const closed = isOpenNow ? undefined : this.#month(record, 'closed');
		const isOpenAtEnd = isOpenNow || (closed ?? -1) > this.#period;
		const isClosed = closed === this.#period;
		if (!isOpenAtEnd && !isClosed) return 'closed_before';
		const isOpened = registered === this.#period;
		return { isOpenAtEnd, isOpened, isClosed, values: this.#values(record) };
	}

	/** Undefined when no column is read for it, null when its cell is no day. */
	#month(record: string[], purpose: 'registered' | 'closed'): Month | null | undefined {
		const text = this.text(record, purpose);
		return text === null ? undefined : readMonthOfDay(text, this.plan.dayFirst);
	}

	#values(record: string[]): CaseLine['values'] {
		const values: CaseLine['values'] = {};
		for (const dimension of CASE_DIMENSIONS) {
			const text = this.text(record, dimension);
			if (text === null) continue;
			values[dimension] =
				dimension === 'age' ? readAgeBand(text, this.plan.ageBands) : CODE_READERS[dimension](text);
		}
		return values;
	}
}
