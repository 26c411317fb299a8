import { DEFAULT_SETTINGS, resolveBenchmark, type Settings } from '$lib/schemas';
import type { Month } from '$lib/tables';
import type { Description } from './describe-data';

/**
 * The last month with figures for which enough of the expected files have come (80 %, as
 * data-schemas/benchmarks.json says, or less where the group asks for less); else the last month with figures; null without figures.
 */
export function latestCompleteMonth(
	{ months, reporting }: Pick<Description, 'months' | 'reporting'>,
	settings: Settings = DEFAULT_SETTINGS
): Month | null {
	const threshold = resolveBenchmark('reporting_completeness', settings)?.caveatBelow ?? 100; // per cent
	const isComplete = (month: Month) =>
		reporting.some(
			(of) => of.month === month && of.expected > 0 && of.received * 100 >= of.expected * threshold
		);
	return months.findLast(isComplete) ?? months.at(-1) ?? null;
}
