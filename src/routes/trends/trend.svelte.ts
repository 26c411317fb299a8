import { m } from '$lib/messages';
import type { Atlas, MetricRequest, MetricRow } from '$lib/session';
import {
	areaTrendsRequest,
	canHavePanel,
	filterTexts,
	panelRequest,
	panelState,
	panelText,
	periodText,
	toTrendScreen,
	trendRequest,
	trendSpan,
	withoutLoneAgencies,
	yearBefore,
	type TrendSpan,
	type TrendSubject
} from '$lib/view-models';

/** What the address asks the Trends page for, and the figures of it. */
export class Trend {
	readonly atlas: Atlas;
	readonly view = $derived.by(() => this.atlas.view);
	readonly #codes = $derived.by(() => new Set(this.atlas.areas.map(({ code }) => code)));
	readonly screen = $derived.by(() =>
		toTrendScreen(this.atlas.choices, this.view, this.atlas.months, this.#codes)
	);
	readonly span = $derived.by(() => this.screen.span);
	/** Of the same agencies, where it is asked for: whether they can be shown, and their rows. */
	readonly panel = $derived.by(() => {
		if (this.atlas.choices.same_senders !== 'yes') return null;
		const { metric } = this.view;
		if (!canHavePanel(this.view)) return { state: 'not_here' as const, rows: [] };
		const { months } = this.atlas;
		const always = trendSpan(months[0] ?? 0, months.at(-1) ?? 0, 'month');
		const all = this.#rows(trendRequest({ ...this.view, by: null }, always));
		const rows = this.#rows(panelRequest(metric, always));
		return all && rows ? { state: panelState(all, rows), rows } : null;
	});
	/** What is said of the same agencies; null where nobody asks. */
	readonly panelText = $derived.by(
		() => this.panel && panelText(this.panel.state, this.panel.rows)
	);
	readonly isOfPanel = $derived(this.panel?.state === 'told');
	/** The trend in words and pictures; null while it is being counted. */
	readonly subject = $derived.by(() => {
		const isCounting = this.atlas.choices.same_senders === 'yes' && !this.panel;
		return isCounting ? null : this.#subjectOf(this.view.area, this.span);
	});
	/** Of the other area, or of the year before; null while it is being counted. */
	readonly other = $derived.by(() => {
		const { compare } = this.screen;
		if (!compare || !this.subject) return null;
		return compare.kind === 'area'
			? this.#subjectOf(compare.code, this.span)
			: this.#subjectOf(this.view.area, yearBefore(this.span));
	});
	/** One row per period and value of the split. */
	readonly splitRows = $derived.by(() =>
		this.view.by ? this.#rows(trendRequest(this.view, this.span)) : undefined
	);
	/** One row per period and area of the level. */
	readonly areaRows = $derived.by(() =>
		this.#rows(areaTrendsRequest(this.view, this.view.level, this.span))
	);

	constructor(atlas: Atlas) {
		this.atlas = atlas;
	}

	/** What all trends of the page have in common. */
	readonly common = $derived.by(() => ({
		metric: this.view.metric,
		periods: this.span.periods,
		settings: this.atlas.settings
	}));

	/** What every file says: the metric, all of the range in words, and what the figures are narrowed to. */
	readonly caption = $derived.by(() => ({
		indicator: this.view.metric,
		facts: { period: periodText({ first: this.span.from, last: this.span.to }) },
		filters: [...filterTexts(this.view.filters), ...(this.isOfPanel ? [this.panelText ?? ''] : [])]
	}));

	#subjectOf(area: string | null, span: TrendSpan): TrendSubject | null {
		const isOfPanel = this.isOfPanel && area === null;
		const rows = this.#rows(
			isOfPanel
				? panelRequest(this.view.metric, span)
				: trendRequest({ ...this.view, area, by: null }, span)
		);
		if (!rows) return null;
		const place =
			area === null ? (this.atlas.responseName ?? m.choice_whole()) : this.atlas.areaName(area);
		return { ...this.common, periods: span.periods, place, rows };
	}

	#rows(request: MetricRequest): MetricRow[] | undefined {
		if (this.atlas.isEmpty) return undefined;
		const rows = this.atlas.figures(request);
		return rows && withoutLoneAgencies(rows, request);
	}
}
