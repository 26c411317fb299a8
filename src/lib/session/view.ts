import type { AreaLevel, Dimension, MetricId } from '$lib/metrics';
import { monthText, parseMonth, type Month } from '$lib/tables';

/** What is being looked at. It stands in the address, so that back, reload and a link bring it again. */
export interface View {
	metric: MetricId;
	month: Month;
	level: AreaLevel;
	/** The chosen area, or null for the whole response. */
	area: string | null;
	by: Dimension | null;
	filters: Partial<Record<Dimension, string[]>>;
}

export type ViewChanges = Partial<{ [K in keyof View]: View[K] | null }>;

/** Everything that may stand in the address, and what stands for what is not said. */
export interface KnownViews {
	metrics: readonly MetricId[];
	months: readonly Month[];
	levels: readonly AreaLevel[];
	areas: ReadonlySet<string>;
	dimensionsOf: (metric: MetricId) => readonly Dimension[];
	codesOf: (dimension: Dimension) => readonly string[];
	standard: Pick<View, 'metric' | 'month' | 'level'>;
}

/** @returns the view of the address, and the names of parameters that could not be followed */
export function readView(
	parameters: URLSearchParams,
	known: KnownViews
): { view: View; ignored: string[] } {
	const ignored: string[] = [];
	const pick = <T>(name: string, choices: readonly T[], read: (text: string) => T | null) => {
		const text = parameters.get(name);
		if (text === null) return null;
		const value = read(text);
		if (value !== null && choices.includes(value)) return value;
		ignored.push(name);
		return null;
	};
	const word = <T extends string>(text: string) => text as T;
	const metric = pick('metric', known.metrics, word<MetricId>) ?? known.standard.metric;
	const dimensions = known.dimensionsOf(metric);
	const view: View = {
		metric,
		month: pick('month', known.months, readMonth) ?? known.standard.month,
		level: pick('level', known.levels, word<AreaLevel>) ?? known.standard.level,
		area: pick('area', [...known.areas], word<string>),
		by: pick('by', dimensions, word<Dimension>),
		filters: {}
	};
	for (const dimension of dimensions) {
		const codes = parameters.get(dimension)?.split(',') ?? [];
		const kept = codes.filter((code) => known.codesOf(dimension).includes(code));
		if (kept.length < codes.length) ignored.push(dimension);
		if (kept.length > 0) view.filters[dimension] = kept;
	}
	return { view, ignored };
}

/** The parameters after a change; null takes a parameter out, `filters` replaces all filters. */
export function writeView(
	parameters: URLSearchParams,
	changes: ViewChanges,
	dimensions: readonly Dimension[]
): URLSearchParams {
	const written = new URLSearchParams(parameters);
	const { filters, month, ...words } = changes;
	for (const [name, value] of Object.entries(words)) set(written, name, value);
	if (month !== undefined) set(written, 'month', month === null ? null : monthText(month));
	if (filters !== undefined)
		for (const dimension of dimensions)
			set(written, dimension, filters?.[dimension]?.join(',') || null);
	written.sort();
	return written;
}

function set(parameters: URLSearchParams, name: string, value: string | null | undefined): void {
	if (value === undefined) return;
	if (value === null) parameters.delete(name);
	else parameters.set(name, value);
}

function readMonth(text: string): Month | null {
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? parseMonth(text) : null;
}
