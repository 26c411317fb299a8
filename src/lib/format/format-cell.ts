import { m } from '$lib/messages';
import type { Cell, MissingReason } from '$lib/tables';
import { joinRange, less } from './join-range';
import { formatRounded, type NumberStyle } from './format-number';

/** The largest k that information-sharing protocols use; see domain.md, "Default k". */
const LARGEST_MINIMUM_COUNT = 10;

/**
 * One number, a range with an en dash, or why there is no figure. Ends of ranges are rounded
 * outwards.
 * @param style `percent` for shares of one hundred
 */
export function formatCell(cell: Cell, digits = 0, style: NumberStyle = 'decimal'): string {
	switch (cell.kind) {
		case 'missing':
			return missingText(cell.reason);
		case 'value':
			return formatRounded(cell.value, digits, 'halfExpand', style);
		case 'range':
			return formatRange(cell.low, cell.high, digits, style);
	}
}

/** A count of people or cases: as `formatCell`, and `<5` for a protected count of 1 to 4. */
export function formatCount(cell: Cell, digits = 0): string {
	const isProtected =
		cell.kind === 'range' && cell.low === 1 && cell.high > 1 && cell.high < LARGEST_MINIMUM_COUNT;
	return isProtected ? less(formatRounded(cell.high + 1)) : formatCell(cell, digits);
}

/** What [low, high] says: `1,241–1,253`, or one number where both ends are written alike. */
export function formatRange(
	low: number,
	high: number,
	digits = 0,
	style: NumberStyle = 'decimal'
): string {
	const ends = [
		formatRounded(low, digits, 'floor', style),
		formatRounded(high, digits, 'ceil', style)
	] as const;
	if (ends[0] === ends[1]) return ends[0];
	return low < 0 ? m.figure_range_under_zero({ low: ends[0], high: ends[1] }) : joinRange(...ends);
}

/** Why there is no figure, in two or three words. */
export function missingText(reason: MissingReason): string {
	switch (reason) {
		case 'no-report':
			return m.figure_missing_no_report();
		case 'no-population':
			return m.figure_missing_no_population();
		case 'zero-denominator':
			return m.figure_missing_zero_denominator();
		case 'not-applicable':
			return m.figure_missing_not_applicable();
		case 'withheld':
			return m.figure_missing_withheld();
	}
}
