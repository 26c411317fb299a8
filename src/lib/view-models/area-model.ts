import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import type { AreaPlace } from './map-model';
import {
	benchmarkOf,
	benchmarkSource,
	benchmarkText,
	judge,
	judgementText,
	metricText
} from './metric-text';
import type { Judgement } from './metric-text';
import { asOfText } from './as-of-text';
import { figureOfRow } from './figure-text';
import { isCount, toRatioParts, type RatioParts } from './ratio-text';
import { toSparklineModel, type SparklineModel } from './sparkline-model';
import { completenessText } from './completeness-text';
import { leftOutText, statusText } from './status-text';
import { toWorkerBars, type Bar } from './worker-bars';

/** Everything that the panel says of one area. */
export interface AreaModel {
	code: string;
	name: string;
	figure: string;
	/** False where there is a reason instead of a number. */
	hasFigure: boolean;
	unit: string;
	judgement: Judgement;
	benchmark: string;
	/** What was divided by what: `420–424 open cases ÷ 11 caseworkers`; null where neither is known. */
	parts: RatioParts | null;
	/** `4 of 4 agencies reported · month-end December 2025` */
	reported: string;
	/** How to read the figure, and which reports were left out of it. */
	notes: string[];
	/** Null while it is being measured. */
	trend: SparklineModel | null;
	/** Caseworkers in post by role; empty where nobody has reported, null while being measured. */
	roles: Bar[] | null;
	definition: string;
	caveats: string;
	source: string | null;
}

export interface AreaInputs {
	area: AreaPlace;
	metric: MetricId;
	month: Month;
	/** The area's figure of this month. */
	row: MetricRow | undefined;
	/** Its figures over `months`; null while they are being measured. */
	trend: MetricRow[] | null;
	months: Month[];
	/** Caseworkers per 100,000 children by role, whose numerators are the caseworkers in post. */
	roles: MetricRow[] | null;
	/** What the group has agreed on; the defaults where absent. */
	settings?: Settings;
}

/** The panel of one area. */
export function toAreaModel({
	area,
	metric,
	month,
	row,
	trend,
	months,
	roles,
	settings = DEFAULT_SETTINGS
}: AreaInputs): AreaModel {
	const value: MetricRow['value'] = row?.value ?? { kind: 'missing', reason: 'no-report' };
	const benchmark = benchmarkOf(metric, settings);
	const benchmarkLabel = benchmarkText(metric, settings);
	return {
		code: area.code.replace(/^site:/, ''),
		name: area.name,
		figure: figureOfRow(metric, row ?? undefined, settings),
		hasFigure: value.kind !== 'missing',
		unit: metricText(metric, 'unit'),
		judgement: judge(metric, value, settings),
		benchmark: judgementText(metric, value, settings),
		parts: row && !isCount(metric) && hasParts(row) ? toRatioParts(metric, row) : null,
		reported: m.map_area_reported({
			reported: row?.sendersReported ?? 0,
			expected: row?.sendersExpected ?? 0,
			month: formatMonth(month)
		}),
		notes: row ? notesOf(row, metric) : [],
		trend: trend && toSparklineModel(trend, months, metric, benchmark, benchmarkLabel, settings),
		roles: roles && toWorkerBars('role', roles),
		definition: metricText(metric, 'definition'),
		caveats: metricText(metric, 'caveats'),
		source: benchmark && m.map_area_source({ source: benchmarkSource(benchmark) })
	};
}

function hasParts({ numerator, denominator }: MetricRow): boolean {
	return boundsOf(numerator) !== null || boundsOf(denominator) !== null;
}

function notesOf(row: MetricRow, metric: MetricId): string[] {
	const least = METRICS[metric].minimumDenominator;
	const children = boundsOf(row.denominator);
	return [
		statusNote(row, metric),
		least !== null && children && children.low < least ? m.map_area_few_children() : null,
		leftOutText(metric, row),
		row.withheld > 0 && row.value.kind !== 'missing'
			? m.figure_withheld({ count: row.withheld })
			: null,
		row.months === null ? null : m.figure_months({ count: row.months }),
		row.asOf ? asOfText(metric, row.asOf) : null
	].filter((note) => note !== null);
}

/** Where there is no figure the panel says why in its place, but for figures that are not added up. */
function statusNote(row: MetricRow, metric: MetricId): string | null {
	if (row.status === 'mixed') return statusText(metric, row.status);
	if (row.value.kind === 'missing') return null;
	return row.status === 'ok' || row.status === 'zero'
		? null
		: m.map_area_status({ status: completenessText(row) });
}
