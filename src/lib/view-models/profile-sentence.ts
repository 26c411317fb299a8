import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricRow } from '$lib/metrics';
import { boundsOf, type Month } from '$lib/tables';
import { countText, figureText } from './figure-text';
import { countReviews, type Review } from './profile-reviews';
import { reportingText, type Reporting } from './reporting';

/** What the page opens with: how many workers there are for children, and what of the system is in place. */
export function profileSentence(
	area: string,
	workers: MetricRow | undefined,
	reviews: readonly Review[]
): string {
	const { inPlace, known } = countReviews(reviews);
	return m.profile_sentence({
		area,
		workers: m.profile_sentence_workers({
			known: knownOf(workers),
			figure: workers ? figureText('M01', workers.value) : '',
			count: workers ? countText(workers.numerator) : ''
		}),
		system: known ? m.profile_sentence_system({ inPlace, known }) : m.profile_sentence_system_none()
	});
}

function knownOf(row: MetricRow | undefined): string {
	if (!row) return 'no_report';
	if (boundsOf(row.value)) return 'told';
	// Without a number of children the workers are still counted.
	if (boundsOf(row.numerator)) return 'counted';
	return row.value.kind === 'missing' && row.value.reason === 'withheld' ? 'withheld' : 'no_report';
}

/** Month, who has reported, how to read a rate below a country, and what has not been reviewed. */
export function profileLead(
	month: Month,
	level: AreaLevel | null,
	reporting: Reporting,
	reviews: readonly Review[]
): string[] {
	const { unknown, notReviewed } = countReviews(reviews);
	return [
		m.profile_about({ month: formatMonth(month) }),
		reportingText(reporting),
		...(notReviewed ? [m.profile_lead_not_reviewed({ count: notReviewed })] : []),
		...(unknown ? [m.profile_lead_unknown({ count: unknown })] : []),
		...(level === '0' ? [] : [m.profile_lead_careful()])
	];
}
