import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId } from '$lib/metrics';
import type { Month } from '$lib/tables';

/** Why a figure shows an earlier month: a breakdown of cases is kept back, all else stands until renewed. */
export function asOfText(metric: MetricId, asOf: Month): string {
	const spec = METRICS[metric];
	const isOfCases = spec.form !== 'completeness' && spec.numerator.from === 'caseload';
	const month = formatMonth(asOf);
	return isOfCases ? m.figure_as_of({ month }) : m.figure_as_of_newest({ month });
}
