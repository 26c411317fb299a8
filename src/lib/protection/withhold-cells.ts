import { MEASURE_STATUS, type MeasureColumn } from '$lib/tables';

const { given, withheld } = MEASURE_STATUS;

/** The column with these figures withheld; what was never given stays as it is. */
export function withholdCells(
	{ low, high, status }: MeasureColumn,
	isHidden: (row: number) => boolean
): MeasureColumn {
	const isGone = status.map((value, row) => (value === given && isHidden(row) ? 1 : 0));
	return {
		kind: 'measure',
		low: low.map((value, row) => (isGone[row] ? NaN : value)),
		high: high.map((value, row) => (isGone[row] ? NaN : value)),
		status: status.map((value, row) => (isGone[row] ? withheld : value))
	};
}
