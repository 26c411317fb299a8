import { m } from '$lib/messages';
import { monthText } from '$lib/tables';
import type { RangeEnds, TableModel } from './table-model';

const DECIMALS = 6;

/**
 * The table's columns and rows for a file: as they are written on the screen, then both ends of
 * every figure as numbers, those of ranges rounded outwards after six decimals, and the month that is shown where an
 * earlier breakdown stands.
 */
export function tableForFile(model: TableModel): {
	/** What is in each column, whatever its title: `value`, `value_least`, `as_of`. */
	ids: string[];
	columns: string[];
	rows: (string | number | null)[][];
} {
	const ends = model.columns.filter(isEnd);
	return {
		ids: [
			'code',
			...model.columns.map(({ id }) => id),
			...ends.flatMap(({ id }) => [`${id}_least`, `${id}_most`]),
			'as_of'
		],
		columns: [
			m.map_column_code(),
			...model.columns.map(({ title }) => title),
			...ends.flatMap(({ title }) => [m.map_column_least({ title }), m.map_column_most({ title })]),
			m.map_column_as_of()
		],
		rows: model.rows.map((row) => [
			row.code,
			...model.columns.map(({ id }) => row.texts[id]),
			...ends.flatMap(({ id }) => endsOf(row.ends[id])),
			row.ends.asOf ? monthText(row.ends.asOf) : null
		])
	};
}

const ENDS = ['value', 'numerator', 'denominator'] as const;
type Column = TableModel['columns'][number];
const isEnd = (column: Column): column is Column & { id: (typeof ENDS)[number] } =>
	ENDS.some((end) => end === column.id);

function endsOf(ends: RangeEnds['value']): (number | null)[] {
	if (!ends) return [null, null];
	const scale = 10 ** DECIMALS;
	const exact = (value: number) => Number((value * scale).toPrecision(12));
	if (ends.low === ends.high)
		return [Math.round(exact(ends.low)) / scale, Math.round(exact(ends.low)) / scale];
	return [Math.floor(exact(ends.low)) / scale, Math.ceil(exact(ends.high)) / scale];
}
