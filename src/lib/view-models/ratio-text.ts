import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { metricText } from './metric-text';
import { countText } from './figure-text';

/** What a figure is made of: its two parts with their names, for under the figure. */
export interface RatioParts {
	numerator: { figure: string; name: string };
	/** Null of a count, which is divided by nothing. */
	denominator: { figure: string; name: string } | null;
}

export function toRatioParts(metric: MetricId, row: MetricRow): RatioParts {
	const { numerator, denominator } = inReadingOrder(metric, row);
	return {
		numerator: { figure: countText(numerator), name: metricText(metric, 'numerator') },
		denominator: isCount(metric)
			? null
			: { figure: countText(denominator), name: metricText(metric, 'denominator') }
	};
}

/** A figure that is a sum and divided by nothing: it has no parts. */
export function isCount(metric: MetricId): boolean {
	return METRICS[metric].form === 'sum';
}

/** M02 divides the children by the caseworkers that M01 counts. */
export function inReadingOrder(metric: MetricId, { numerator, denominator }: MetricRow) {
	return METRICS[metric].form === 'children_per'
		? { numerator: denominator, denominator: numerator }
		: { numerator, denominator };
}
