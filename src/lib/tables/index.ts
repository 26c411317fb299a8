export { boundsOf, cellBetween, missing, type Cell, type MissingReason } from './cell';
export { monthText, parseMonth, type Month } from './month';
export {
	MEASURE_STATUS,
	codesIn,
	columnKind,
	columnOf,
	emptyColumn,
	emptyTable,
	monthsIn,
	type CodeColumn,
	type Column,
	type MeasureColumn,
	type MonthColumn,
	type NumberColumn,
	type Table
} from './table';
export { keepRows } from './keep-rows';
export { mergeTables } from './merge-tables';
export { findDuplicateRows } from './find-duplicate-rows';
export { tableToArrow } from './table-to-arrow';
export { arrowToTable } from './arrow-to-table';
export { GrowingArray } from './growing-array';
