import type { MetricRow } from '$lib/metrics';
import { cellBetween, missing, parseMonth, type Cell, type MissingReason } from '$lib/tables';
import { agreedForPlan, STANDARD_SCENARIO, toPlan, type Scenario } from '$lib/view-models';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { rowOf } from './metric-rows';

export const DECEMBER = parseMonth('2025-12');

type Number = number | [number, number] | MissingReason;

function cellOf(number: Number): Cell {
	if (typeof number === 'string') return missing(number);
	return Array.isArray(number) ? cellBetween(...number) : cellBetween(number, number);
}

/** Something by someone in an area, as M03 and M06 give it: `pair('1', 100, 3)`. */
export function pair(
	areaCode: string,
	numerator: Number,
	denominator: Number,
	more: Partial<MetricRow> = {}
): MetricRow {
	const reason = [numerator, denominator].find((number) => typeof number === 'string');
	const isNobody = denominator === 0;
	const value = reason
		? missing(reason as MissingReason)
		: isNobody
			? missing(numerator === 0 ? 'not-applicable' : 'zero-denominator')
			: cellBetween(1, 1);
	return rowOf(areaCode, value, {
		numerator: cellOf(numerator),
		denominator: cellOf(denominator),
		...more
	});
}

/** One number a month, the last in December 2025: `months('1', [100, 110, 120], [4, 4, 4])`. */
export function months(areaCode: string, numerators: Number[], denominators: Number[]) {
	return numerators.map((numerator, place) =>
		pair(areaCode, numerator, denominators[place]!, {
			period: DECEMBER - numerators.length + 1 + place
		})
	);
}

export function planOf(
	cases: MetricRow[],
	supervision: MetricRow[],
	scenario: Partial<Scenario> = {},
	more: Partial<Parameters<typeof toPlan>[0]> = {}
) {
	const codes = [...new Set([...cases, ...supervision].map((row) => row.areaCode))];
	return toPlan({
		areas: codes.map((code) => ({ code, name: `Camp ${code}` })),
		month: DECEMBER,
		cases,
		supervision,
		caseworkerGap: [],
		supervisorGap: [],
		scenario: { ...STANDARD_SCENARIO, ...scenario },
		benchmarks: agreedForPlan(DEFAULT_SETTINGS),
		roleCaseload: {},
		...more
	});
}
