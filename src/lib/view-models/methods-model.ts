import { formatNumber, joinRange, joinTexts, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, METRIC_IDS, overTimeOf } from '$lib/metrics';
import type { Dimension, MetricId, MetricSpec } from '$lib/metrics';
import { DEFAULT_SETTINGS, resolveBenchmark, type Settings } from '$lib/schemas';
import { toMetricGroups } from './metric-groups';
import { benchmarkOf, benchmarkSource, benchmarkText, metricText } from './metric-text';

export interface MetricMethod {
	id: MetricId;
	title: string;
	definition: string;
	numerator: string;
	denominator: string;
	unit: string;
	/** How numerator and denominator become the figure. */
	formula: string;
	/** With its source; or that there is none. */
	benchmark: string;
	better: string;
	overTime: string;
	overPlace: string;
	splits: string;
	caveats: string;
	source: string;
}

/** Metrics of one kind, with an anchor of their own on the Methods page. */
export interface MethodGroup {
	id: string;
	title: string;
	methods: MetricMethod[];
}

/** Every metric in its group. */
export function toMethodGroups(settings: Settings = DEFAULT_SETTINGS): MethodGroup[] {
	const methodOf = new Map(toMethods(settings).map((method) => [method.id, method]));
	return toMetricGroups().map(({ id, title, metrics }) => ({
		id,
		title,
		methods: metrics.map((metric) => methodOf.get(metric)!)
	}));
}

/** Everything that the Methods page says of each metric, from the catalogue and the messages. */
export function toMethods(settings: Settings = DEFAULT_SETTINGS): MetricMethod[] {
	return METRIC_IDS.map((id) => {
		const spec = METRICS[id];
		return {
			id,
			title: metricText(id, 'title'),
			definition: metricText(id, 'definition'),
			numerator: metricText(id, 'numerator'),
			denominator: metricText(id, 'denominator'),
			unit: metricText(id, 'unit'),
			formula: formulaText(spec, id, settings),
			benchmark: benchmarkWithSource(id, settings),
			better: textByKey(`methods_better_${spec.better}`)!,
			overTime: overTimeText(spec),
			overPlace: textByKey(`methods_place_${spec.form}`)!,
			splits: splitsText(spec),
			caveats: metricText(id, 'caveats'),
			source: metricText(id, 'source')
		};
	});
}

function formulaText(spec: MetricSpec, id: MetricId, settings: Settings): string {
	const parts = {
		numerator: metricText(id, 'numerator'),
		denominator: metricText(id, 'denominator')
	};
	if (spec.form === 'gap') {
		const { low, value } = resolveBenchmark(spec.per, settings)!;
		const per =
			low === undefined ? formatNumber(value) : joinRange(formatNumber(low), formatNumber(value));
		return m.methods_formula_gap({ ...parts, per });
	}
	if (spec.form === 'sum') return m.methods_formula_sum(parts);
	switch (spec.unit) {
		case 'rate':
			return m.methods_formula_rate({ ...parts, scale: formatNumber(spec.scale) });
		case 'percent':
			return m.methods_formula_percent(parts);
		default:
			return m.methods_formula_ratio(parts);
	}
}

/** `25 (CPMS 2019, 18.1.7)` */
function benchmarkWithSource(id: MetricId, settings: Settings): string {
	const found = benchmarkOf(id, settings);
	if (!found) {
		const isCount = METRICS[id].form === 'sum';
		const none = isCount ? m.methods_benchmark_count() : m.methods_benchmark_none();
		return textByKey(`metric_${id}_no_benchmark`) ?? none;
	}
	return m.methods_benchmark_from({
		benchmark: benchmarkText(id, settings)!,
		source: benchmarkSource(found)
	});
}

function splitsText({ dimensions, needs }: MetricSpec): string {
	if (!dimensions.length) return m.methods_splits_none();
	const name = (dimension: Dimension) => textByKey(`code_dimension_${dimension}`)!;
	const others = dimensions.filter((dimension) => dimension !== needs).map(name);
	if (!needs) return joinTexts(others);
	const always = m.methods_splits_always({ dimension: name(needs) });
	return joinTexts([always, ...others]);
}

/** Stocks take the last month of a period, flows add up; data-schemas say which is which. */
function overTimeText(spec: MetricSpec): string {
	if (spec.form === 'completeness') return m.methods_time_flow();
	const overTime = overTimeOf(spec.numerator);
	const own = textByKey(`methods_time_${overTime}_${spec.numerator.from}`);
	return own ?? textByKey(`methods_time_${overTime}`)!;
}
