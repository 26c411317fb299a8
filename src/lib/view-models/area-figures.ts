import { compareNames } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import type { AreaPlace } from './map-model';
import { metricText } from './metric-text';
import { figureCells, readingText, type PlainTable } from './plain-table';
import { sumRoles } from './sum-roles';

/** Figures of capacity that have one value per area, in the order of the page. */
export const AREA_METRICS: readonly MetricId[] = [
	'M13',
	'M15',
	'M16',
	'M06',
	'M07',
	'M11',
	'M01G',
	'M01S',
	'M09',
	'M10',
	'M12'
];

/** The figure that the address asks for, where it is one of capacity. */
export function areaMetric(asked: MetricId): MetricId {
	return AREA_METRICS.includes(asked) ? asked : 'M13';
}

export function areaFiguresRequest(
	metric: MetricId,
	month: Month,
	level: AreaLevel,
	area: string | null
): MetricRequest {
	const by = metric === 'M13' ? 'role' : null;
	return { metric, level, area, from: month, to: month, grain: 'month', by, filters: {} };
}

/** The areas of a level that lie in an area, or all of them. */
export function areasWithin(
	areas: readonly AreaPlace[],
	level: AreaLevel,
	area: string | null
): AreaPlace[] {
	const parentOf = new Map(areas.map(({ code, parent }) => [code, parent]));
	const isWithin = (code: string | null | undefined, depth = 0): boolean =>
		code === area || (!!code && depth < DEEPEST && isWithin(parentOf.get(code), depth + 1));
	return areas.filter((each) => each.level === level && (area === null || isWithin(each.code)));
}

const DEEPEST = 12; // a list of areas that goes round in a circle ends here

/** One row per area by name: areas are not put in order of merit. @param rows the answer to `areaFiguresRequest` */
export function toAreaFigures(
	metric: MetricId,
	rows: MetricRow[],
	areas: readonly AreaPlace[],
	hrefOf: (area: string) => string
): PlainTable {
	const summed = metric === 'M13' ? sumRoles(rows) : rows;
	const rowOf = new Map(summed.map((row) => [row.areaCode, row]));
	const sorted = [...areas].sort((a, b) => compareNames(a.name, b.name));
	return {
		columns: [
			{ id: 'area', title: m.map_column_area() },
			{ id: 'figure', title: metricText(metric, 'short'), isNumber: true },
			{ id: 'numerator', title: metricText(metric, 'numerator'), isNumber: true },
			{ id: 'denominator', title: metricText(metric, 'denominator'), isNumber: true },
			{ id: 'status', title: m.map_column_status() }
		],
		rows: sorted.map(({ code, name }) => {
			const row = rowOf.get(code);
			return {
				id: code,
				href: hrefOf(code),
				cells: [name, ...figureCells(metric, row), readingText(row)]
			};
		})
	};
}
