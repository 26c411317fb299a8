import { textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, isOfTheGroup } from '$lib/metrics';
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

/** What was left out of a figure, or null when nothing was. */
export function leftOutText(metric: MetricId, { leftOut: count }: MetricRow): string | null {
	if (!count) return null;
	return isOfTheGroup(METRICS[metric])
		? m.figure_left_out_areas({ count })
		: m.figure_left_out({ count });
}
