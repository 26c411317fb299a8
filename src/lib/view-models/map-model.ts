import { METRICS, type AreaLevel, type MetricId, type MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type MissingReason } from '$lib/tables';
import type { AreaFill, AreaPattern } from './area-fill';
import { classesOfCell, type Classes } from './classes';
import { toLegendModel, type LegendModel } from './legend-model';
import { figureOfRow, isAlert, isNobody } from './figure-text';
import { shortAreaNames } from './area-names';

/** An area as the session describes it. */
export interface AreaPlace {
	code: string;
	name: string;
	level: AreaLevel;
	parent: string | null;
}

export interface MapModel {
	areas: AreaFill[];
	legend: LegendModel;
}

export const PATTERN_OF: Record<MissingReason, AreaPattern> = {
	'no-report': 'no-report',
	'no-population': 'no-population',
	'zero-denominator': 'nobody',
	'not-applicable': 'not-applicable',
	withheld: 'withheld'
};

/** One fill per area, and the legend of exactly what is on the map. @param rows one per area, one month */
export function toMapModel(
	rows: MetricRow[],
	areas: AreaPlace[],
	metric: MetricId,
	classes: Classes,
	settings: Settings = DEFAULT_SETTINGS
): MapModel {
	const rowOf = new Map(rows.map((row) => [row.areaCode, row]));
	const labels = shortAreaNames(areas.map((area) => area.name));
	const fills = areas.map(({ code, name }, index): AreaFill => {
		const row = rowOf.get(code);
		const look = row ? lookOf(row, metric, classes) : NO_REPORT;
		return {
			code,
			name,
			label: labels[index]!,
			...look,
			figure: figureOfRow(metric, row, settings)
		};
	});
	return { areas: fills, legend: toLegendModel(classes, metric, fills) };
}

type Look = Pick<AreaFill, 'pattern' | 'tone' | 'secondTone'>;
const NO_REPORT: Look = { pattern: 'no-report', tone: null, secondTone: null };

function lookOf(row: MetricRow, metric: MetricId, classes: Classes): Look {
	const { value } = row;
	if (isNobody(value) && !isAlert(metric)) return { ...NO_REPORT, pattern: 'not-applicable' };
	if (value.kind === 'missing') return { ...NO_REPORT, pattern: PATTERN_OF[value.reason] };
	// domain.md, "Zero and missing logic": 0 workers for known children is the strongest alert.
	if (metric === 'M01' && boundsOf(value)!.high === 0) return { ...NO_REPORT, pattern: 'nobody' };
	const [low, high] = classesOfCell(classes, value)!;
	const [tone, secondTone] = [classes.tones[low]!, classes.tones[high]!];
	if (low !== high) return { pattern: 'two-classes', tone, secondTone };
	return {
		pattern: hasFewChildren(row, metric) ? 'few-children' : 'plain',
		tone,
		secondTone: null
	};
}

function hasFewChildren({ denominator }: MetricRow, metric: MetricId): boolean {
	const least = METRICS[metric].minimumDenominator;
	const bounds = boundsOf(denominator);
	return least !== null && bounds !== null && bounds.low < least;
}
