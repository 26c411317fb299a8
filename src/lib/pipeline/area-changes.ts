import { columnOf, parseMonth, type Month } from '$lib/tables';
import type { Part } from './holdings';

/** A month in which the list of areas changes, and how many areas begin or end. */
export interface AreaChange {
	month: Month;
	areas: number;
}

/** When areas begin or end, as the lists of areas say (`valid_from`, `valid_to`); in order. */
export function areaChanges(parts: Part[]): AreaChange[] {
	const counts = new Map<Month, number>();
	for (const { schema, table } of parts) {
		if (schema !== 'ref_area') continue;
		for (const [name, later] of [
			['valid_from', 0],
			['valid_to', 1]
		] as const) {
			if (!table.columns[name]) continue;
			const days = columnOf(table, name, 'code');
			for (const code of days.codes) {
				const day = days.dictionary[code];
				if (day === undefined) continue;
				const month = parseMonth(day.slice(0, 'YYYY-MM'.length)) + later;
				counts.set(month, (counts.get(month) ?? 0) + 1);
			}
		}
	}
	return [...counts].map(([month, areas]) => ({ month, areas })).sort((a, b) => a.month - b.month);
}
