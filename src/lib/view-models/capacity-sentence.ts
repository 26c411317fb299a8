import { formatMonth, formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { boundsOf, type Month } from '$lib/tables';
import { countText, figureText } from './figure-text';
import { reportingText, type Reporting } from './reporting';
import type { Told } from './training-model';

/** What is known of a figure: it is told, or why not. */
type Known = 'told' | 'withheld' | 'nobody' | 'no_report';

/**
 * What the page opens with, true to ranges: how many of those of whom it is told have reached level
 * 1, and how many supervisors are trained in supervision and coaching.
 * @param trained M13 of all roles @param supervisors M15; undefined where nobody reported
 */
export function capacitySentence(
	trained: MetricRow | undefined,
	supervisors: MetricRow | undefined,
	month: Month
): string {
	const [first, second] = [knownOf(trained), knownOf(supervisors)];
	if (first === 'no_report' && second === 'no_report') {
		return m.sentence_nothing({ month: formatMonth(month) });
	}
	return m.capacity_sentence({
		caseworkers: m.capacity_sentence_caseworkers({
			known: first,
			figure: textOf('M13', trained),
			told: trained ? countText(trained.denominator) : ''
		}),
		supervisors: m.capacity_sentence_supervisors({
			known: second,
			figure: textOf('M15', supervisors)
		})
	});
}

/** Month, who has reported, and of how many caseworkers it is not told how they are trained. */
export function capacityLead(told: Told, reporting: Reporting): string[] {
	return [
		m.capacity_about({ month: formatMonth(reporting.month) }),
		reportingText(reporting),
		...(told.inPost !== null && told.told > 0 && told.told < told.inPost
			? [
					m.capacity_lead_told({
						told: formatNumber(told.told),
						total: formatNumber(told.inPost)
					})
				]
			: [])
	];
}

function knownOf(row: MetricRow | undefined): Known {
	if (!row) return 'no_report';
	if (boundsOf(row.value)) return 'told';
	if (row.value.kind !== 'missing') return 'no_report';
	switch (row.value.reason) {
		case 'withheld':
			return 'withheld';
		case 'not-applicable':
		case 'zero-denominator':
			return 'nobody';
		default:
			return 'no_report';
	}
}

const textOf = (metric: MetricId, row: MetricRow | undefined) =>
	row ? figureText(metric, row.value) : '';
