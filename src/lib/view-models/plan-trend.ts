import type { MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { rangeOf, type Range } from './plan-range';

/** Whether a trend can be told, and if not, why. */
export type TrendState = 'told' | 'few_months' | 'other_agencies';

/** How much a number changes in a month, at its slowest and at its fastest. */
export interface Pace {
	low: number;
	high: number;
}

/** A number read from one row of an area: its open cases, its caseworkers. */
export type Part = 'numerator' | 'denominator';

/** Fewer months with a figure tell no trend. */
export const LEAST_MONTHS = 4;

/** Months in a row over which a change is averaged. */
const MONTHS_IN_A_ROW = 3;

/**
 * Whether the rows of one area tell a trend: at least four months with a figure, three of them in a
 * row and the last one among them, and the same number of agencies in every one, of which as much
 * is withheld. An agency that takes the place of another is not seen by this.
 */
export function trendState(rows: MetricRow[], month: Month): TrendState {
	const known = rows.filter(isKnown);
	if (known.length < LEAST_MONTHS || !known.some(({ period }) => period === month)) {
		return 'few_months';
	}
	const panels = new Set(
		known.map(({ sendersReported, withheld, leftOut }) =>
			[sendersReported, withheld, leftOut].join()
		)
	);
	if (panels.size > 1) return 'other_agencies';
	return paceOf(known, 'numerator') ? 'told' : 'few_months';
}

/**
 * The band of a trend: of every three months in a row, the average monthly change from the first to
 * the last, (last - first) / 2; the slowest and the fastest of them. With ranges, the least and the
 * most that each change can be. Null when no three months in a row have a figure.
 */
export function paceOf(rows: MetricRow[], part: Part): Pace | null {
	const byMonth = new Map(rows.filter(isKnown).map((row) => [row.period, rangeOf(row[part])!]));
	const steps = MONTHS_IN_A_ROW - 1;
	const changes = [...byMonth].flatMap(([month, first]) => {
		const last = byMonth.get(month + steps);
		if (!last || !byMonth.has(month + 1)) return [];
		return { low: (last.low - first.high) / steps, high: (last.high - first.low) / steps };
	});
	if (!changes.length) return null;
	return {
		low: Math.min(...changes.map(({ low }) => low)),
		high: Math.max(...changes.map(({ high }) => high))
	};
}

/**
 * Where a number is after some months, if it goes on between its slowest and its fastest pace. The
 * change is rounded outwards to whole cases or posts; nothing falls under 0.
 */
export function followPace(now: Range, pace: Pace, months: number): Range {
	const change = (perMonth: number, round: (value: number) => number) =>
		round(Number((perMonth * months).toPrecision(12)));
	return {
		low: Math.max(0, now.low + change(pace.low, Math.floor)),
		high: Math.max(0, now.high + change(pace.high, Math.ceil))
	};
}

function isKnown({ numerator, denominator }: MetricRow): boolean {
	return numerator.kind !== 'missing' && denominator.kind !== 'missing';
}
