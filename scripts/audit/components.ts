import type { SparseSystem } from './sparse-system';

/** Columns that equations join, however far; exact columns join nothing. */
export interface Component {
	columns: number[];
	equations: number[];
}

/** The components of a system's columns that are no point, those without equations left out. */
export function componentsOf(system: SparseSystem, skipped: ReadonlySet<number>): Component[] {
	const { low, high, equations, of } = system;
	const isOpen = (column: number) => low[column]! < high[column]!;
	const seenColumn = new Uint8Array(low.length);
	const seenEquation = new Uint8Array(equations.length);
	const components: Component[] = [];
	for (let start = 0; start < low.length; start++) {
		if (seenColumn[start] || !isOpen(start)) continue;
		seenColumn[start] = 1;
		const columns = [start];
		const joined: number[] = [];
		for (let next = 0; next < columns.length; next++) {
			for (const equation of of[columns[next]!]!) {
				if (seenEquation[equation] || skipped.has(equation)) continue;
				seenEquation[equation] = 1;
				joined.push(equation);
				for (const column of equations[equation]!.columns) {
					if (seenColumn[column] || !isOpen(column)) continue;
					seenColumn[column] = 1;
					columns.push(column);
				}
			}
		}
		if (joined.length) components.push({ columns, equations: joined });
	}
	return components;
}
