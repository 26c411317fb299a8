import { m } from '$lib/messages';
import type { Atlas, MetricRequest, MetricRow } from '$lib/session';
import {
	areaTrendsRequest,
	filterTexts,
	periodText,
	toTrendScreen,
	trendRequest,
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
	/** The trend in words and pictures; null while it is being counted. */
	readonly subject = $derived.by(() => this.#subjectOf(this.view.area, this.span));
	/** Of the other area, or of the year before; null while it is being counted. */
	readonly other = $derived.by(() => {
		const { compare } = this.screen;
		if (!compare) return null;
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

	/** All of the range in words, and what the figures are narrowed to. */
	readonly caption = $derived.by(() => ({
		period: periodText({ first: this.span.from, last: this.span.to }),
		filters: filterTexts(this.view.filters)
	}));

	#subjectOf(area: string | null, span: TrendSpan): TrendSubject | null {
		const rows = this.#rows(trendRequest({ ...this.view, area, by: null }, span));
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
