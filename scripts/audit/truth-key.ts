import type { CellName } from './linear-system';

/** The key by which the true count of a cell is looked up. */
export function truthKey(cell: CellName): string {
	const { schema, sender, area, month, dimension, value, measure } = cell;
	return [schema, sender, area, month, dimension, value, measure].join('|');
}
