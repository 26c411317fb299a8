import { formatMonth, formatPercent } from '$lib/format';
import type { MetricId, MetricRow } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type Month } from '$lib/tables';
import { changeSince, countedSince, type Change } from './change-text';
import { judge, judgementText, metricText, type Judgement } from './metric-text';
import { figureText } from './figure-text';
import { toRatioParts, type RatioParts } from './ratio-text';
import { statusText } from './status-text';

export interface Headline {
	metric: MetricId;
	title: string;
	figure: string;
	unit: string;
	judgement: Judgement;
	benchmark: string;
	change: Change;
	parts: RatioParts;
	/** How many agencies are in the figure, and in the one before where that differs. */
	counted: string | null;
	/** Why there is no figure, or how to read it. */
	status: string;
	isMissing: boolean;
}

/** @param rows the answer to `headlineRequest` @returns null when it has no row for the month */
export function toHeadline(
	metric: MetricId,
	month: Month,
	rows: MetricRow[],
	settings: Settings = DEFAULT_SETTINGS
): Headline | null {
	const now = rows.find((row) => row.period === month);
	if (!now) return null;
	const before = rows.find((row) => row.period === month - 1);
	return {
		metric,
		title: metricText(metric, 'title'),
		figure: figureText(metric, now.value, settings),
		unit: metricText(metric, 'unit'),
		judgement: judge(metric, now.value, settings),
		benchmark: judgementText(metric, now.value, settings),
		change: changeSince(metric, before, now, settings),
		parts: toRatioParts(metric, now),
		counted: countedSince(before, now),
		status: statusText(metric, now.status),
		isMissing: now.value.kind === 'missing'
	};
}

export interface CompletenessMonth {
	month: string;
	shortMonth: string;
	/** Share of the expected files that came, 0 to 1; null without expectation. */
	share: number | null;
	label: string;
}

/** @param rows the answer to `completenessRequest` */
export function toCompleteness(rows: MetricRow[]): CompletenessMonth[] {
	return rows.map(({ period, value }) => ({
		month: formatMonth(period),
		shortMonth: formatMonth(period, 'short'),
		share: value.kind === 'missing' ? null : boundsOf(value)!.low / 100,
		label: value.kind === 'value' ? formatPercent(value.value) : figureText('M35', value)
	}));
}
