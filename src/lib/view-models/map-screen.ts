import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import { classesFor } from './classes';
import { toMapModel, type AreaPlace, type MapModel } from './map-model';
import { benchmarkOf } from './metric-text';
import { isShownBySymbols, largestAmount, toSymbolMap } from './symbol-map';
import { toTableModel, type TableModel } from './table-model';

/** What the map page shows of one metric, month and level; map and table have the same cells. */
export interface MapScreen {
	/** One per area of the level that has a row. */
	rows: MetricRow[];
	areas: AreaPlace[];
	map: MapModel;
	table: TableModel;
}

/** @param allMonths the answer to `allMonthsRequest`: its classes are those of every month */
export function toMapScreen(
	allMonths: MetricRow[],
	allAreas: AreaPlace[],
	view: { metric: MetricId; month: Month; level: AreaLevel },
	settings: Settings = DEFAULT_SETTINGS
): MapScreen {
	const rows = allMonths.filter(({ period }) => period === view.month);
	const areas = allAreas.filter(({ level }) => level === view.level);
	const figures = allMonths.flatMap(({ value }) => boundsOf(value)?.high ?? []);
	const classes = classesFor(view.metric, benchmarkOf(view.metric, settings), figures);
	const cells = allMonths.map(({ value }) => value);
	return {
		rows,
		areas,
		map: isShownBySymbols(view.metric)
			? toSymbolMap(rows, areas, view.metric, largestAmount(cells), settings)
			: toMapModel(rows, areas, view.metric, classes, settings),
		table: toTableModel(rows, areas, view.metric, classes, settings)
	};
}
