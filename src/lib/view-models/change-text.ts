import { formatCell, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId, type MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, cellBetween } from '$lib/tables';
import { benchmarkOf } from './metric-text';
import { countedText } from './status-text';

export interface Change {
	text: string;
	/** By how much, at least and at most; null where nothing certain can be said. */
	difference: string | null;
	/** `unclear` where the two ranges overlap: nothing can be said; `none` where it is too small to be written. */
	direction: 'up' | 'down' | 'none' | 'unclear' | 'unknown';
	/** Whether that is better; null where it has no direction, or other agencies were counted. */
	isBetter: boolean | null;
}

/**
 * How a figure has moved since an earlier row of the same request; true to ranges.
 * @param month name of the earlier period, where it is not that of the row
 */
export function changeSince(
	metric: MetricId,
	before: MetricRow | undefined,
	now: MetricRow,
	settings: Settings = DEFAULT_SETTINGS,
	month = formatMonth(before?.period ?? now.period - 1)
): Change {
	const [old, current] = [before && boundsOf(before.value), boundsOf(now.value)];
	const say = (
		direction: Change['direction'],
		text: string,
		difference: string | null = null
	): Change => ({
		direction,
		text,
		difference,
		isBetter: isSamePanel(before, now) ? isBetter(metric, direction, settings) : null
	});
	if (!old || !current) return say('unknown', m.figure_change_unknown({ month }));
	const isUp = current.low > old.high;
	if (isUp || current.high < old.low) {
		const [least, most] = isUp
			? [current.low - old.high, current.high - old.low]
			: [old.low - current.high, old.high - current.low];
		const difference = differenceText(metric, least, most);
		if (difference === differenceText(metric, 0, 0))
			return say('none', m.figure_change_none({ month }));
		return isUp
			? say('up', m.figure_change_up({ difference, month }), difference)
			: say('down', m.figure_change_down({ difference, month }), difference);
	}
	const isPoint = old.low === old.high && current.low === current.high;
	return isPoint
		? say('none', m.figure_change_none({ month }))
		: say('unclear', m.figure_change_unclear({ month }));
}

/** Agencies that join or leave move a figure without any change on the ground. */
function isSamePanel(before: MetricRow | undefined, now: MetricRow): boolean {
	return before?.sendersReported === now.sendersReported;
}

/**
 * `11 of 12 agencies counted; 12 in November 2025`, the latter where it differs; null without expectation.
 * @param month name of the earlier period, where it is not that of the row
 */
export function countedSince(
	before: MetricRow | undefined,
	now: MetricRow,
	month = before ? formatMonth(before.period) : ''
): string | null {
	const counted = countedText(now);
	if (!counted || !before || isSamePanel(before, now)) return counted;
	return m.figure_reported_before({ now: counted, before: before.sendersReported, month });
}

/** A share moves by percentage points, which are said in words, not with a percent sign. */
function differenceText(metric: MetricId, least: number, most: number): string {
	const { decimals, unit } = METRICS[metric];
	const digits = unit === 'count' ? decimals : Math.max(decimals, 1);
	const difference = formatCell(cellBetween(least, most), digits);
	if (unit !== 'percent') return difference;
	const count = Number(most.toFixed(digits));
	return m.figure_points({ points: difference, count });
}

function isBetter(
	metric: MetricId,
	direction: Change['direction'],
	settings: Settings
): boolean | null {
	if (direction !== 'up' && direction !== 'down') return null;
	const better = benchmarkOf(metric, settings)?.better ?? METRICS[metric].better;
	if (better === 'neither') return null;
	return (better === 'higher') === (direction === 'up');
}
