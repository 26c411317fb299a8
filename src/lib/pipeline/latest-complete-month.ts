import { BENCHMARKS } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { Description } from './describe-data';

/**
 * The last month with figures for which enough of the expected files have come (80 %, as
 * data-schemas/benchmarks.json says); else the last month with figures; null without figures.
 */
export function latestCompleteMonth({
	months,
	reporting
}: Pick<Description, 'months' | 'reporting'>): Month | null {
	const threshold = BENCHMARKS.reporting_completeness.caveatBelow ?? 100; // per cent
	const isComplete = (month: Month) =>
		reporting.some(
			(of) => of.month === month && of.expected > 0 && of.received * 100 >= of.expected * threshold
		);
	return months.findLast(isComplete) ?? months.at(-1) ?? null;
}
