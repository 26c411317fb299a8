import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { MetricId, MetricRow } from '$lib/metrics';
import { METRICS } from '$lib/metrics';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { boundsOf, type Cell } from '$lib/tables';
import { shortAreaNames } from './area-names';
import { figureText, isAlert } from './figure-text';
import { patternsOn, type SymbolLegend } from './legend-model';
import type { AreaFill, AreaSymbol } from './area-fill';
import { PATTERN_OF, type AreaPlace, type MapModel } from './map-model';
import { metricText } from './metric-text';

/** Whether a metric counts: an area's size must not be read as its amount, so circles tell it. */
export function isShownBySymbols(metric: MetricId): boolean {
	return METRICS[metric].unit === 'count';
}

/** The largest amount, on either side of 0, that any of these cells may be. */
export function largestAmount(cells: Cell[]): number {
	return cells.reduce((largest, cell) => {
		const bounds = boundsOf(cell);
		return bounds ? Math.max(largest, Math.abs(bounds.low), Math.abs(bounds.high)) : largest;
	}, 0);
}

/**
 * Circles for the counts of one month.
 * @param largest of all months, so that circles compare over months
 */
export function toSymbolMap(
	rows: MetricRow[],
	areas: AreaPlace[],
	metric: MetricId,
	largest: number,
	settings: Settings = DEFAULT_SETTINGS
): MapModel {
	const valueOf = new Map(rows.map(({ areaCode, value }) => [areaCode, value]));
	const labels = shortAreaNames(areas.map((area) => area.name));
	const fills = areas.map(({ code, name }, index): AreaFill => {
		const cell = valueOf.get(code) ?? { kind: 'missing', reason: 'no-report' };
		return {
			code,
			name,
			label: labels[index]!,
			pattern: cell.kind === 'missing' ? patternOf(metric, cell.reason) : 'counted',
			tone: null,
			secondTone: null,
			figure: figureText(metric, cell, settings),
			symbol: symbolOf(cell, largest)
		};
	});
	return {
		areas: fills,
		legend: {
			title: metricText(metric, 'unit'),
			steps: [],
			benchmark: null,
			symbols: { sizes: sizesOf(largest), kinds: kindsOf(fills) },
			patterns: patternsOn(fills, metric)
		}
	};
}

type Reason = Extract<Cell, { kind: 'missing' }>['reason'];

function patternOf(metric: MetricId, reason: Reason): AreaFill['pattern'] {
	return reason === 'zero-denominator' && !isAlert(metric) ? 'not-applicable' : PATTERN_OF[reason];
}

/** The amount is the circle's area, so its radius grows with the root. */
function symbolOf(cell: Cell, largest: number): AreaSymbol | null {
	const bounds = boundsOf(cell);
	if (!bounds) return null;
	const share = (amount: number) => (largest > 0 ? Math.sqrt(amount / largest) : 0);
	const { low, high } = bounds;
	if (low >= 0) return { low: share(low), high: share(high), side: 'above' };
	if (high <= 0) return { low: share(-high), high: share(-low), side: 'below' };
	return { low: 0, high: share(Math.max(-low, high)), side: 'either' };
}

/** About the largest amount, a quarter and a tenth of it, rounded: 200, 50, 20. Whole things stay whole. */
function sizesOf(largest: number): SymbolLegend['sizes'] {
	const amounts = [1, 0.25, 0.05].map((part) => roundDown(part * largest));
	return [...new Set(amounts)]
		.filter((amount) => amount > 0 && (Number.isInteger(amount) || !Number.isInteger(largest)))
		.map((amount) => ({
			radius: Math.sqrt(amount / largest),
			label: formatNumber(amount, Number.isInteger(amount) ? 0 : 1)
		}));
}

/** To 1, 2 or 5 of its power of ten, and not under a tenth. */
function roundDown(amount: number): number {
	if (amount < 0.1) return 0;
	const power = 10 ** Math.floor(Math.log10(amount) + 1e-9);
	const step = [5, 2, 1].find((each) => each * power <= amount * (1 + 1e-9))!;
	return Number((step * power).toPrecision(3));
}

function kindsOf(fills: AreaFill[]): SymbolLegend['kinds'] {
	const symbols = fills.flatMap(({ symbol }) => symbol ?? []);
	const kinds: { kind: SymbolLegend['kinds'][number]['kind']; isThere: boolean; label: string }[] =
		[
			{ kind: 'range', isThere: symbols.some(isRange), label: m.map_symbol_range() },
			{
				kind: 'below',
				isThere: symbols.some(({ side }) => side === 'below'),
				label: m.map_symbol_below()
			},
			{
				kind: 'either',
				isThere: symbols.some(({ side }) => side === 'either'),
				label: m.map_symbol_either()
			},
			{ kind: 'zero', isThere: symbols.some(({ high }) => high === 0), label: formatNumber(0) }
		];
	return kinds.filter(({ isThere }) => isThere).map(({ kind, label }) => ({ kind, label }));
}

const isRange = ({ low, high, side }: AreaSymbol) => low < high && side !== 'either';
