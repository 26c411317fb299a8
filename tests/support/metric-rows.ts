import { parseMonth, type Cell } from '$lib/tables';
import type { MetricRow } from '$lib/metrics';

/** A row as the engine gives it, with only what a test is about. */
export function rowOf(
	areaCode: string,
	value: Cell | number,
	more: Partial<MetricRow> = {}
): MetricRow {
	return {
		areaCode,
		period: parseMonth('2025-12'),
		dimensionValue: null,
		value: typeof value === 'number' ? { kind: 'value', value } : value,
		numerator: { kind: 'value', value: 100 },
		denominator: { kind: 'value', value: 4 },
		status: 'ok',
		sendersReported: 4,
		sendersExpected: 4,
		leftOut: 0,
		withheld: 0,
		asOf: null,
		months: null,
		...more
	};
}

export const missing = (reason: Extract<Cell, { kind: 'missing' }>['reason']): Cell => ({
	kind: 'missing',
	reason
});

export const camps = (...names: string[]) =>
	names.map((name) => ({
		code: `site:${name.replace('Camp ', '')}`,
		name,
		level: 'site' as const,
		parent: 'BD2022'
	}));
