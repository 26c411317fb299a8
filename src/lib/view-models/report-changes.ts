import { formatList, formatMonths } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import { areaNoun } from './area-nouns';
import { changeSince, type Change } from './change-text';
import type { AreaPlace } from './map-model';
import { metricText } from './metric-text';
import type { PlainTable } from './plain-table';
import type { Span } from './report-choice';
import type { ReportFigure } from './report-figure';

type Direction = Change['direction'];

/** How many figures have clearly changed since the period before; null figures say so. */
export function changesSentence(figures: ReportFigure[], before: string): string {
	const comparable = figures.filter(({ change }) => change.direction !== 'unknown');
	const moved = figures.filter(({ change }) => isMove(change.direction)).length;
	if (comparable.length === 0) return m.report_changes_unknown({ period: before });
	const inputs = { moved, total: figures.length, period: before };
	return moved ? m.report_changes_some(inputs) : m.report_changes_none(inputs);
}

/** Which figures went up, down, stayed, may have, or cannot be compared: one sentence each. */
export function changesLead(figures: ReportFigure[]): string[] {
	const say = (text: (inputs: { figures: string }) => string, chosen: ReportFigure[]) =>
		chosen.length ? [text({ figures: formatList(chosen.map(({ title }) => title)) })] : [];
	const of = (direction: Direction) =>
		figures.filter(({ change }) => change.direction === direction);
	return [
		say(m.report_changes_up, of('up')),
		say(m.report_changes_down, of('down')),
		say(m.report_changes_same, of('none')),
		say(m.report_changes_unclear, of('unclear')),
		say(m.report_changes_missing, of('unknown')),
		say(
			m.report_changes_panel,
			figures.filter(({ isOtherPanel, change }) => isOtherPanel && isMove(change.direction))
		)
	].flat();
}

const spanText = ({ from, to }: Span) => formatMonths(from, to);
const monthsOf = ({ from, to }: Span) => ({ first: from, last: to });
const isMove = (direction: Direction) => direction === 'up' || direction === 'down';

/** Each figure in the period before and now. */
export function toChangesTable(
	figures: ReportFigure[],
	{ before, now }: { before: Span; now: Span }
): PlainTable {
	return {
		columns: [
			{ id: 'item', title: m.report_column_figure() },
			{ id: 'before', title: spanText(before), isNumber: true, period: monthsOf(before) },
			{ id: 'now', title: spanText(now), isNumber: true, period: monthsOf(now) },
			{ id: 'change', title: m.report_column_change() },
			{ id: 'counted', title: m.report_column_counted() }
		],
		rows: figures.map(({ metric, title, before, figure, change, counted }) => ({
			id: metric,
			cells: [title, before, figure, change.text, counted ?? '']
		}))
	};
}

/**
 * In how many areas a figure went up or down, true to ranges: areas whose ranges overlap have no
 * clear change. @param before as `now`, of the period before
 */
export function areasChangeSentence(
	metric: MetricId,
	{ now, before }: { now: MetricRow[]; before: MetricRow[] },
	areas: readonly AreaPlace[],
	level: AreaLevel,
	settings: Settings
): string {
	const earlier = new Map(before.map((row) => [row.areaCode, row]));
	const current = new Map(now.map((row) => [row.areaCode, row]));
	const directions = areas.map(({ code }): Direction => {
		const row = current.get(code);
		return row ? changeSince(metric, earlier.get(code), row, settings).direction : 'unknown';
	});
	const count = (direction: Direction) => directions.filter((each) => each === direction).length;
	return m.report_changes_by_area({
		title: metricText(metric, 'title'),
		total: areas.length,
		areas: areaNoun(level, areas.length),
		up: count('up'),
		down: count('down'),
		same: count('none'),
		unclear: count('unclear'),
		missing: count('unknown')
	});
}
