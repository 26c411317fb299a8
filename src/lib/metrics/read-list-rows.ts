import { cellBetween, missing, type Cell } from '$lib/tables';
import type { ListId, ListRequest, ListRows } from './list';
import type { Answer } from './read-metric-rows';

/** Turns the answer to `compileList(request)` into rows; `x_low` and `x_high` become the cell `x`. */
export function readListRows<Id extends ListId>(
	_request: ListRequest & { list: Id },
	{ rowCount, columns }: Answer
): ListRows[Id][] {
	const names = Object.keys(columns);
	const figures = names.filter((name) => name.endsWith('_low')).map((name) => name.slice(0, -4));
	const others = names.filter((name) => !/_(low|high)$/.test(name));
	return Array.from({ length: rowCount }, (_, row) => {
		const cells = figures.map((name) => [
			camelCase(name),
			cellOf(columns[`${name}_low`]![row], columns[`${name}_high`]![row])
		]);
		const values = others.map((name) => [camelCase(name), columns[name]![row] ?? null]);
		return Object.fromEntries([...values, ...cells]) as ListRows[Id];
	});
}

function cellOf(low: unknown, high: unknown): Cell {
	return typeof low === 'number' && typeof high === 'number'
		? cellBetween(low, high)
		: missing('no-report');
}

const camelCase = (name: string) =>
	name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
