import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf } from '$lib/tables';
import { asOfText } from './as-of-text';
import { figureOfRow, isNobody } from './figure-text';
import { judge, judgementText, metricText, type Judgement } from './metric-text';
import { toRatioParts, type RatioParts } from './ratio-text';
import { leftOutText, statusText } from './status-text';

/** One figure with all that is said of it beside it. */
export interface FigureCardModel {
	metric: MetricId;
	title: string;
	figure: string;
	/** False where there is a reason instead of a number. */
	hasFigure: boolean;
	unit: string;
	judgement: Judgement;
	/** How it stands to its benchmark, or that there is none. */
	benchmark: string;
	/** What was divided by what; null where neither is known, or nothing is divided. */
	parts: RatioParts | null;
	/** How to read it: ranges, what is left out, since when it stands. */
	notes: string[];
}

/**
 * @param rows the answer to a request of one area or the whole response
 * @param dimensionValue which value of the split is meant, where there is a split
 * @param settings what the group has agreed, by which the figure is judged
 */
export function toFigureCard(
	metric: MetricId,
	rows: MetricRow[],
	dimensionValue: string | null = null,
	settings: Settings = DEFAULT_SETTINGS
): FigureCardModel {
	const row = rows.find((each) => each.dimensionValue === dimensionValue);
	const value = row?.value ?? ({ kind: 'missing', reason: 'no-report' } as const);
	return {
		metric,
		title: metricText(metric, 'title'),
		figure: figureOfRow(metric, row, settings),
		hasFigure: value.kind !== 'missing',
		unit: metricText(metric, 'unit'),
		judgement: judge(metric, value, settings),
		benchmark: judgementText(metric, value, settings),
		parts: row && isDivided(metric) && hasParts(row) ? toRatioParts(metric, row) : null,
		notes: row ? notesOf(metric, row) : []
	};
}

const isDivided = (metric: MetricId) => METRICS[metric].form !== 'sum';

function hasParts({ numerator, denominator }: MetricRow): boolean {
	return boundsOf(numerator) !== null || boundsOf(denominator) !== null;
}

/** What must be known to read the figure of a row, in sentences. */
export function notesOf(metric: MetricId, row: MetricRow): string[] {
	const isPlain = ['ok', 'zero', 'zero_den'].includes(row.status);
	const isReason = row.value.kind === 'missing' && row.status !== 'mixed' && !isNobody(row.value);
	return [
		isPlain || isReason ? null : statusText(metric, row.status),
		row.months !== null && row.months < 12 ? m.figure_months({ count: row.months }) : null,
		leftOutText(metric, row),
		row.withheld > 0 && row.value.kind !== 'missing'
			? m.figure_withheld({ count: row.withheld })
			: null,
		row.asOf ? asOfText(metric, row.asOf) : null
	].filter((note) => note !== null);
}
