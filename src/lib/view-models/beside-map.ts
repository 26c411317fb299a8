import { formatMonth, formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { monthText, parseMonth, type Month } from '$lib/tables';
import { areaNoun } from './area-nouns';
import { changeSince, type Change } from './change-text';
import { figureText } from './figure-text';
import { patternsOn, type LegendModel } from './legend-model';
import type { AreaPlace } from './map-model';
import { toMapScreen, type MapScreen } from './map-screen';
import { metricText } from './metric-text';
import type { PlainTable } from './plain-table';
import { sentenceFor } from './sentence';

/** What stands beside the view: another month of the same metric, or another metric of the same month. */
export type Beside = { month: Month; metric: null } | { month: null; metric: MetricId };

export interface BesideSide {
	/** What is shown here: a month, or a metric. */
	title: string;
	sentence: string;
	screen: MapScreen;
}

export interface BesideScreen {
	/** In the order in which they are read: the earlier month, or the metric of the view, first. */
	sides: [BesideSide, BesideSide];
	/** Of both maps, where they show two months: their classes are the same. */
	legend: LegendModel | null;
	told: { sentence: string; lead: string[] };
	table: PlainTable;
}

export interface BesideInputs {
	beside: Beside;
	metric: MetricId;
	month: Month;
	level: AreaLevel;
	/** Of all months; of the other metric too where one stands beside. */
	rows: MetricRow[];
	otherRows: MetricRow[];
	areas: AreaPlace[];
	settings: Settings;
}

/** As it stands in the address: `2025-06`, `M07`. @returns null for what is not loaded, or is the view itself */
export function readBeside(
	text: string | undefined,
	known: { months: readonly Month[]; metrics: readonly MetricId[] },
	view: { month: Month; metric: MetricId }
): Beside | null {
	if (!text) return null;
	const metric = known.metrics.find((id) => id === text);
	if (metric) return metric === view.metric ? null : { metric, month: null };
	const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? parseMonth(text) : null;
	return month !== null && known.months.includes(month) ? { month, metric: null } : null;
}

export function writeBeside({ month, metric }: Beside): string {
	return month === null ? metric : monthText(month);
}

/** The month a year before, or the first that is loaded; null where there is only one. */
export function standardBeside(months: readonly Month[], month: Month): Beside | null {
	const other = months.find((each) => each >= month - 12 && each !== month) ?? null;
	return other === null ? null : { month: other, metric: null };
}

/** Two maps, with what certainly differs between two months in a sentence. */
export function toBesideScreen(inputs: BesideInputs): BesideScreen {
	return inputs.beside.month === null
		? besideMetrics(inputs, inputs.beside.metric)
		: besideMonths(inputs, inputs.beside.month);
}

function sideOf(
	{ areas, level, settings }: BesideInputs,
	title: string,
	shown: { rows: MetricRow[]; metric: MetricId; month: Month }
): BesideSide {
	const { rows, metric, month } = shown;
	const screen = toMapScreen(rows, areas, { metric, month, level }, settings);
	const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
	const subject = { metric, month, level, rows: screen.rows, nameOf, settings };
	return { title, sentence: sentenceFor(subject), screen };
}

function besideMetrics(inputs: BesideInputs, other: MetricId): BesideScreen {
	const { metric, month, rows, otherRows, areas, level, settings } = inputs;
	const sides: BesideScreen['sides'] = [
		sideOf(inputs, metricText(metric, 'title'), { rows, metric, month }),
		sideOf(inputs, metricText(other, 'title'), { rows: otherRows, metric: other, month })
	];
	const [first, second] = sides.map(({ screen }) => rowsByArea(screen.rows));
	return {
		sides,
		legend: null,
		told: {
			sentence: m.map_beside_metrics({
				first: metricText(metric, 'title'),
				second: metricText(other, 'title')
			}),
			lead: [m.map_beside_about({ month: formatMonth(month) })]
		},
		table: {
			columns: [
				{ id: 'area', title: m.map_column_area() },
				{ id: 'first', title: metricText(metric, 'short'), isNumber: true },
				{ id: 'second', title: metricText(other, 'short'), isNumber: true }
			],
			rows: areas
				.filter((area) => area.level === level)
				.map(({ code, name }) => ({
					id: code,
					cells: [
						name,
						figureOf(metric, first!.get(code), settings),
						figureOf(other, second!.get(code), settings)
					]
				}))
		}
	};
}

function besideMonths(inputs: BesideInputs, other: Month): BesideScreen {
	const { metric, month, rows, areas, level, settings } = inputs;
	const [earlier, later] = [Math.min(month, other), Math.max(month, other)];
	const sides: BesideScreen['sides'] = [
		sideOf(inputs, formatMonth(earlier), { rows, metric, month: earlier }),
		sideOf(inputs, formatMonth(later), { rows, metric, month: later })
	];
	const [before, now] = sides.map(({ screen }) => rowsByArea(screen.rows));
	const pairs = areas
		.filter((area) => area.level === level)
		.map(({ code, name }) => {
			const [old, current] = [before!.get(code), now!.get(code)];
			return { code, name, old, current, direction: directionOf(metric, old, current, settings) };
		});
	return {
		sides,
		legend: legendOfBoth(metric, sides),
		told: tellMonths(
			metric,
			level,
			earlier,
			later,
			pairs.map(({ direction, old, current }) => ({
				direction,
				isOtherPanel: old?.sendersReported !== current?.sendersReported
			}))
		),
		table: {
			columns: [
				{ id: 'area', title: m.map_column_area() },
				{ id: 'first', title: formatMonth(earlier), isNumber: true },
				{ id: 'second', title: formatMonth(later), isNumber: true },
				{ id: 'change', title: m.map_beside_change() }
			],
			rows: pairs.map(({ code, name, old, current, direction }) => ({
				id: code,
				cells: [
					name,
					figureOf(metric, old, settings),
					figureOf(metric, current, settings),
					m.map_beside_direction({ direction })
				]
			}))
		}
	};
}

/** Names what is on either map. */
function legendOfBoth(metric: MetricId, sides: BesideSide[]): LegendModel {
	const maps = sides.map(({ screen }) => screen.map);
	const { symbols, ...legend } = maps[0]!.legend;
	const patterns = patternsOn(
		maps.flatMap(({ areas }) => areas),
		metric
	);
	if (!symbols) return { ...legend, patterns };
	const kinds = maps.flatMap((map) => map.legend.symbols?.kinds ?? []);
	const each = new Map(kinds.map((kind) => [kind.kind, kind]));
	return { ...legend, patterns, symbols: { ...symbols, kinds: [...each.values()] } };
}

const rowsByArea = (rows: MetricRow[]) => new Map(rows.map((row) => [row.areaCode, row]));

function figureOf(metric: MetricId, row: MetricRow | undefined, settings: Settings): string {
	return figureText(metric, row?.value ?? { kind: 'missing', reason: 'no-report' }, settings);
}

function directionOf(
	metric: MetricId,
	before: MetricRow | undefined,
	now: MetricRow | undefined,
	settings: Settings
): Change['direction'] {
	return now ? changeSince(metric, before, now, settings).direction : 'unknown';
}

/** Only what the whole ranges say counts as higher or lower. */
function tellMonths(
	metric: MetricId,
	level: AreaLevel,
	earlier: Month,
	later: Month,
	changes: { direction: Change['direction']; isOtherPanel: boolean }[]
): BesideScreen['told'] {
	const count = (...directions: Change['direction'][]) =>
		changes.filter(({ direction }) => directions.includes(direction)).length;
	const months = { earlier: formatMonth(earlier), later: formatMonth(later) };
	const others = changes.filter(
		({ direction, isOtherPanel }) => direction !== 'unknown' && isOtherPanel
	).length;
	return {
		sentence: m.map_beside_months({
			title: metricText(metric, 'title'),
			...months,
			up: formatNumber(count('up')),
			down: formatNumber(count('down')),
			total: formatNumber(changes.length),
			areas: areaNoun(level, changes.length)
		}),
		lead: [
			m.map_beside_rest({
				none: formatNumber(count('none')),
				unclear: formatNumber(count('unclear')),
				unknown: formatNumber(count('unknown'))
			}),
			...(others ? [m.map_beside_others({ count: formatNumber(others) })] : [])
		]
	};
}
