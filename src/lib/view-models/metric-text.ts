import { formatNumber, formatPercent, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, type MetricId } from '$lib/metrics';
import { BENCHMARKS, type Benchmark } from '$lib/schemas';
import type { Cell } from '$lib/tables';

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

/** The benchmark of a metric, or null where none has been agreed. */
export function benchmarkOf(metric: MetricId): Benchmark | null {
	const id = METRICS[metric].benchmark;
	return id && BENCHMARKS[id];
}

/** `25`, `5–6`, `100%`, or null. */
export function benchmarkText(metric: MetricId): string | null {
	const benchmark = benchmarkOf(metric);
	if (!benchmark) return null;
	if (METRICS[metric].unit === 'percent') return formatPercent(benchmark.value);
	const low = benchmark.low === undefined ? '' : `${formatNumber(benchmark.low)}–`;
	return low + formatNumber(benchmark.value);
}

/** Where a figure stands to its benchmark; `unclear` when its range lies on both sides. */
export type Judgement =
	'met' | 'not_met' | 'unclear' | 'no_caseworker' | 'no_benchmark' | 'no_figure';

export function judge(metric: MetricId, cell: Cell): Judgement {
	if (cell.kind === 'missing') {
		return cell.reason === 'zero-denominator' ? 'no_caseworker' : 'no_figure';
	}
	const benchmark = benchmarkOf(metric);
	if (!benchmark) return 'no_benchmark';
	const { low, high } = cell.kind === 'value' ? { low: cell.value, high: cell.value } : cell;
	const [isMet, isNotMet] =
		benchmark.better === 'lower'
			? [high <= benchmark.value, low > benchmark.value]
			: [low >= benchmark.value, high < benchmark.value];
	if (isMet) return 'met';
	return isNotMet ? 'not_met' : 'unclear';
}

/** What a figure is held against, and how it stands to it; for a gap, what would fill it. */
export function judgementText(metric: MetricId, cell: Cell): string {
	const aim = textByKey(`metric_${metric}_aim`);
	if (aim) return aim;
	const benchmark = benchmarkText(metric) ?? '';
	switch (judge(metric, cell)) {
		case 'met':
			return m.figure_benchmark_met({ benchmark });
		case 'not_met':
			return m.figure_benchmark_not_met({ benchmark });
		case 'unclear':
			return m.figure_benchmark_unclear({ benchmark });
		case 'no_benchmark':
			return m.figure_benchmark_none();
		case 'no_caseworker':
		case 'no_figure':
			return benchmark ? m.figure_benchmark({ benchmark }) : m.figure_benchmark_none();
	}
}
