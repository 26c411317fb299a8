import { compareNames, formatCell } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type Cell, type Month } from '$lib/tables';
import { classesOfCell, type Classes, type Tone } from './classes';
import type { AreaPlace } from './map-model';
import { figureOfRow } from './figure-text';
import { metricText } from './metric-text';
import { certainPlaces, compareNeed, needOf, needRange } from './need-order';
import { inReadingOrder, isCount, toRatioParts } from './ratio-text';
import { completenessText } from './completeness-text';

export type TableColumn = 'area' | 'value' | 'numerator' | 'denominator' | 'status' | 'reported';
export type SortDirection = 'ascending' | 'descending';

export interface TableRow {
	code: string;
	name: string;
	/** Tones of the classes that the figure lies in: none, one or two. */
	tones: Tone[];
	/** As written, by column. */
	texts: Record<TableColumn, string>;
	/** What each column sorts by; null comes last, whichever the direction. */
	sortBy: Record<TableColumn, string | number | null>;
	need: number;
	/** Its place among the most pressing does not hang on where in its range the truth lies. */
	isOrderCertain: boolean;
	/** The ends of the figure and of its parts, and the month that an earlier breakdown shows. */
	ends: RangeEnds;
}

/** What no rounding has touched, for files: null where there is no figure. */
export interface RangeEnds {
	value: Ends | null;
	numerator: Ends | null;
	denominator: Ends | null;
	asOf: Month | null;
}

interface Ends {
	low: number;
	high: number;
}

export interface TableModel {
	columns: { id: TableColumn; title: string; isNumber: boolean }[];
	/** Most pressing first. */
	rows: TableRow[];
	/** How many areas could stand elsewhere among the most pressing; null when the order is certain. */
	uncertainOrder: string | null;
}

/** The map as a table: the same areas, the same cells. */
export function toTableModel(
	rows: MetricRow[],
	areas: AreaPlace[],
	metric: MetricId,
	classes: Classes,
	settings: Settings = DEFAULT_SETTINGS
): TableModel {
	const rowOf = new Map(rows.map((row) => [row.areaCode, row]));
	const ordered = areas
		.map((area) => toTableRow(area, rowOf.get(area.code), metric, classes, settings))
		.sort(compareNeed);
	const certain = certainPlaces(ordered.map(({ code }) => needRange(metric, rowOf.get(code))));
	const uncertain = certain.filter((isCertain) => !isCertain).length;
	const parts: TableModel['columns'] = [
		{ id: 'numerator', title: metricText(metric, 'numerator'), isNumber: true },
		{ id: 'denominator', title: metricText(metric, 'denominator'), isNumber: true }
	];
	return {
		columns: [
			{ id: 'area', title: m.map_column_area(), isNumber: false },
			{ id: 'value', title: metricText(metric, 'short'), isNumber: true },
			...(isCount(metric) ? [] : parts),
			{ id: 'status', title: m.map_column_status(), isNumber: false },
			{ id: 'reported', title: m.map_column_reported(), isNumber: true }
		],
		rows: ordered.map((row, place) => ({ ...row, isOrderCertain: certain[place]! })),
		uncertainOrder: uncertain ? m.map_order_uncertain({ count: uncertain }) : null
	};
}

/** The rows in another order; rows without a figure stay last. */
export function sortTable(
	rows: TableRow[],
	column: TableColumn,
	direction: SortDirection
): TableRow[] {
	const sign = direction === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [left, right] = [a.sortBy[column], b.sortBy[column]];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return sign * compareCells(left, right) || compareNames(a.name, b.name);
	});
}

function compareCells(a: string | number, b: string | number): number {
	return typeof a === 'number' && typeof b === 'number'
		? Number(a > b) - Number(a < b)
		: compareNames(String(a), String(b));
}

function toTableRow(
	{ code, name }: AreaPlace,
	row: MetricRow | undefined,
	metric: MetricId,
	classes: Classes,
	settings: Settings
): Omit<TableRow, 'isOrderCertain'> {
	const value: Cell = row?.value ?? { kind: 'missing', reason: 'no-report' };
	const need = needOf(metric, row);
	const reported = row ? { reported: row.sendersReported, expected: row.sendersExpected } : null;
	const status = completenessText(row);
	const parts = row && toRatioParts(metric, row);
	const span = classesOfCell(classes, value) ?? [];
	return {
		code,
		name,
		need,
		ends: {
			value: boundsOf(value),
			numerator: row ? boundsOf(inReadingOrder(metric, row).numerator) : null,
			denominator: row ? boundsOf(inReadingOrder(metric, row).denominator) : null,
			asOf: row?.asOf ?? null
		},
		tones: [...new Set(span)].map((index) => classes.tones[index]!),
		texts: {
			area: name,
			value: figureOfRow(metric, row, settings),
			numerator: parts?.numerator.figure ?? formatCell(value),
			denominator: parts?.denominator?.figure ?? formatCell(value),
			status,
			reported: reported ? m.map_reported_of(reported) : ''
		},
		sortBy: {
			area: name,
			value: sortNumber(value) ?? (need === Infinity ? Infinity : null),
			numerator: row ? sortNumber(row.numerator) : null,
			denominator: row ? sortNumber(row.denominator) : null,
			status,
			reported: reported && reported.expected ? reported.reported / reported.expected : null
		}
	};
}

/** Ranges stand by their lower end: that much is certain. */
function sortNumber(cell: Cell): number | null {
	return boundsOf(cell)?.low ?? null;
}
