import { codeLabel, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId } from '$lib/metrics';
import { monthText, parseMonth, type Month } from '$lib/tables';
import { TREND_GRAINS, trendSpan, trendStart, type TrendGrain, type TrendSpan } from './trend-span';

/** What was chosen on the Trends page besides the view; as the address gives it. */
export interface TrendChosen {
	grain?: string;
	since?: string;
	compare?: string;
}

/** What the page shows: its periods, and with what it is compared. */
export interface TrendScreen {
	grain: TrendGrain;
	since: Month;
	span: TrendSpan;
	/** The year before, or another area; null for nothing, and for an area that is not there. */
	compare: { kind: 'year' } | { kind: 'area'; code: string } | null;
}

export function toTrendScreen(
	chosen: TrendChosen,
	view: { month: Month; area: string | null },
	months: readonly Month[],
	areaCodes: ReadonlySet<string>
): TrendScreen {
	const grain = TREND_GRAINS.find((each) => each === chosen.grain) ?? 'month';
	const wanted = chosen.since === undefined ? null : parseMonth(chosen.since);
	const since = trendStart(months, view.month, wanted);
	const { compare } = chosen;
	const isArea = compare !== undefined && compare !== view.area && areaCodes.has(compare);
	return {
		grain,
		since,
		span: trendSpan(since, view.month, grain),
		compare: compare === 'year' ? { kind: 'year' } : isArea ? { kind: 'area', code: compare } : null
	};
}

interface Option {
	code: string;
	label: string;
}

/** The options of the page's choices, by choice; an empty code stands for no choice. */
export function trendOptions(
	metric: MetricId,
	area: string | null,
	until: Month,
	months: readonly Month[],
	areas: readonly { code: string; name: string }[]
): Record<'since' | 'grain' | 'split' | 'compare', Option[]> {
	const grains = {
		month: m.trend_grain_month(),
		quarter: m.trend_grain_quarter(),
		year: m.trend_grain_year()
	};
	return {
		since: months
			.filter((month) => month <= until)
			.map((month) => ({ code: monthText(month), label: formatMonth(month) })),
		grain: TREND_GRAINS.map((code) => ({ code, label: grains[code] })),
		split: [
			{ code: '', label: m.trend_split_none() },
			...METRICS[metric].dimensions.map((code) => ({ code, label: codeLabel('dimension', code) }))
		],
		compare: [
			{ code: '', label: m.trend_compare_none() },
			{ code: 'year', label: m.trend_compare_year() },
			...areas.filter(({ code }) => code !== area).map(({ code, name: label }) => ({ code, label }))
		]
	};
}
