import { textByKey } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow, MetricStatus } from '$lib/metrics';

/** What a status means, in one line. */
export function statusText(metric: MetricId, status: MetricStatus): string {
	const own = status === 'zero_den' ? textByKey(`metric_${metric}_zero_denominator_long`) : null;
	return own ?? textByKey(`figure_status_${status}`) ?? status;
}

/** `11 of 12 agencies counted`, or null where nobody was expected. */
export function countedText(row: MetricRow): string | null {
	const { sendersReported: reported, sendersExpected: expected } = row;
	return expected ? m.figure_reported({ reported, expected }) : null;
}

/** What was left out of a ratio, or null when nothing was. */
export function leftOutText({ leftOut }: MetricRow): string | null {
	return leftOut ? m.figure_left_out({ count: leftOut }) : null;
}
