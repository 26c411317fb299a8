import {
	LEAST_IN_PANEL,
	METRICS,
	hasSteadyPanel,
	type Dimension,
	type MetricId,
	type MetricRequest,
	type MetricRow
} from '$lib/metrics';
import { m } from '$lib/messages';
import type { TrendSpan } from './trend-span';

/** Whether the same agencies can be shown by themselves, and if not, why. */
export type PanelState = 'told' | 'not_here' | 'too_few';

interface PanelView {
	metric: MetricId;
	area: string | null;
	by: Dimension | null;
	filters: MetricRequest['filters'];
}

/** Only figures of all staff or all cases of the whole response: anything finer sets agencies apart. */
export function canHavePanel({ metric, area, by, filters }: PanelView): boolean {
	const isWhole = area === null && by === null && !Object.keys(filters).length;
	return isWhole && hasSteadyPanel(METRICS[metric]);
}

/** The agencies that have reported every month, by period. */
export function panelRequest(metric: MetricId, { from, to, grain }: TrendSpan): MetricRequest {
	const whole = { level: null, area: null, by: null, filters: {} };
	return { metric, ...whole, from, to, grain, steadyOnly: true };
}

/**
 * Whether all agencies less the panel, or the panel itself, are ever one or two agencies.
 * @param all of every loaded month, whatever range is looked at: else a sum over some months, less
 * its other months, would tell the month that is withheld @param panel the same, of the panel
 */
export function panelState(all: MetricRow[], panel: MetricRow[]): PanelState {
	const countOf = (rows: MetricRow[], period: number) =>
		rows.find((row) => row.period === period)?.sendersReported ?? 0;
	const isSafe = all.every(({ period, sendersReported }) => {
		const inPanel = countOf(panel, period);
		const others = sendersReported - inPanel;
		return inPanel >= LEAST_IN_PANEL && (others === 0 || others >= LEAST_IN_PANEL);
	});
	return isSafe && all.length ? 'told' : 'too_few';
}

/** What is said of it above the chart. @param panel the panel's rows */
export function panelText(state: PanelState, panel: MetricRow[]): string {
	if (state === 'not_here') return m.trend_panel_not_here();
	if (state === 'too_few') return m.trend_panel_too_few();
	return m.trend_panel_told({ count: panel.at(-1)?.sendersReported ?? 0 });
}
