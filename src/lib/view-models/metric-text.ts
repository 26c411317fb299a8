import { formatNumber, formatPercent, joinRange, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId } from '$lib/metrics';
import {
	DEFAULT_SETTINGS,
	resolveBenchmark,
	type AgreedBenchmarkId,
	type Benchmark,
	type Settings
} from '$lib/schemas';
import type { Cell } from '$lib/tables';
import { agreementText } from './agreement-model';
import { globalSource } from './global-source';

export const METRIC_TEXTS = [
	'title',
	'short',
	'unit',
	'definition',
	'numerator',
	'denominator',
	'caveats',
	'source'
] as const;
type MetricTextName = (typeof METRIC_TEXTS)[number];

/** One of a metric's texts in messages/en/metrics.json. @throws when it has none: a fault in the catalogue */
export function metricText(metric: MetricId, name: MetricTextName): string {
	const text = textByKey(`metric_${metric}_${name}`);
	if (text === null) throw new Error(`messages have no metric_${metric}_${name}`);
	return text;
}

/** Metrics without a global benchmark for which a country may set its own. */
const NATIONAL: Partial<Record<MetricId, AgreedBenchmarkId>> = { M01: 'workers_per_100k' };

/** The benchmark of a metric as the group has agreed, else the global one; null where there is none. */
export function benchmarkOf(
	metric: MetricId,
	settings: Settings = DEFAULT_SETTINGS
): Benchmark | null {
	const id = METRICS[metric].benchmark ?? NATIONAL[metric];
	return id ? resolveBenchmark(id, settings) : null;
}

/** Where a benchmark comes from, and who agreed on it: `National SOP; agreed by CMTWG, 2025-11`. */
export function benchmarkSource({ source, contextualised }: Benchmark): string {
	return contextualised ? `${source}; ${agreementText(contextualised)}` : globalSource(source);
}

/** The benchmark with where it comes from, in short, as it stands in keys: `Benchmark 25 (CPMS 2019)`. */
export function benchmarkKey(metric: MetricId, settings: Settings): string {
	const agreed = benchmarkOf(metric, settings)?.contextualised;
	const source = agreed ? agreementText(agreed) : m.settings_global_short();
	const benchmark = benchmarkText(metric, settings) ?? '';
	return m.settings_benchmark_from({ benchmark, source });
}

/** `25`, `5–6`, `100%`, or null. */
export function benchmarkText(
	metric: MetricId,
	settings: Settings = DEFAULT_SETTINGS
): string | null {
	const benchmark = benchmarkOf(metric, settings);
	if (!benchmark) return null;
	if (METRICS[metric].unit === 'percent') return formatPercent(benchmark.value);
	const value = formatNumber(benchmark.value);
	return benchmark.low === undefined ? value : joinRange(formatNumber(benchmark.low), value);
}

/** Where a figure stands to its benchmark; `unclear` when its range lies on both sides. */
export type Judgement =
	'met' | 'not_met' | 'unclear' | 'no_caseworker' | 'no_benchmark' | 'no_figure';

export function judge(
	metric: MetricId,
	cell: Cell,
	settings: Settings = DEFAULT_SETTINGS
): Judgement {
	if (cell.kind === 'missing') {
		return cell.reason === 'zero-denominator' ? 'no_caseworker' : 'no_figure';
	}
	const benchmark = benchmarkOf(metric, settings);
	if (!benchmark) return 'no_benchmark';
	const { low, high } = cell.kind === 'value' ? { low: cell.value, high: cell.value } : cell;
	const [isMet, isNotMet] =
		benchmark.better === 'lower'
			? [high <= benchmark.value, low > benchmark.value]
			: [low >= benchmark.value, high < benchmark.value];
	if (isMet) return 'met';
	return isNotMet ? 'not_met' : 'unclear';
}

/**
 * What a figure is held against, and how it stands to it; for a gap, what would fill it; empty for a
 * plain count.
 */
export function judgementText(
	metric: MetricId,
	cell: Cell,
	settings: Settings = DEFAULT_SETTINGS
): string {
	const aim = textByKey(`metric_${metric}_aim`);
	if (aim) return aim;
	const benchmark = benchmarkText(metric, settings) ?? '';
	switch (judge(metric, cell, settings)) {
		case 'met':
			return m.figure_benchmark_met({ benchmark });
		case 'not_met':
			return m.figure_benchmark_not_met({ benchmark });
		case 'unclear':
			return m.figure_benchmark_unclear({ benchmark });
		case 'no_benchmark':
			return noBenchmarkText(metric);
		case 'no_caseworker':
		case 'no_figure':
			return benchmark ? m.figure_benchmark({ benchmark }) : noBenchmarkText(metric);
	}
}

/** A plain count, such as that of sessions, is held against nothing, so that nothing is missing. */
function noBenchmarkText(metric: MetricId): string {
	return METRICS[metric].form === 'sum' ? '' : m.figure_benchmark_none();
}
