import { textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, METRIC_IDS, overTimeOf } from '$lib/metrics';
import type { Dimension, MetricId, MetricSpec } from '$lib/metrics';
import { toMetricGroups } from './metric-groups';
import { benchmarkOf, benchmarkText, metricText } from './metric-text';

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
export function toMethodGroups(): MethodGroup[] {
	const methodOf = new Map(toMethods().map((method) => [method.id, method]));
	return toMetricGroups().map(({ id, title, metrics }) => ({
		id,
		title,
		methods: metrics.map((metric) => methodOf.get(metric)!)
	}));
}

/** Everything that the Methods page says of each metric, from the catalogue and the messages. */
export function toMethods(): MetricMethod[] {
	return METRIC_IDS.map((id) => {
		const spec = METRICS[id];
		return {
			id,
			title: metricText(id, 'title'),
			definition: metricText(id, 'definition'),
			numerator: metricText(id, 'numerator'),
			denominator: metricText(id, 'denominator'),
			unit: metricText(id, 'unit'),
			formula: formulaText(spec, id),
			benchmark: benchmarkWithSource(id),
			better: textByKey(`methods_better_${spec.better}`)!,
			overTime: overTimeText(spec),
			overPlace: textByKey(`methods_place_${spec.form}`)!,
			splits: splitsText(spec),
			caveats: metricText(id, 'caveats'),
			source: metricText(id, 'source')
		};
	});
}

function formulaText(spec: MetricSpec, id: MetricId): string {
	const parts = {
		numerator: metricText(id, 'numerator'),
		denominator: metricText(id, 'denominator')
	};
	if (spec.form === 'gap') {
		const { least, most } = spec.per;
		const per = least === most ? String(least) : `${least}–${most}`;
		return m.methods_formula_gap({ ...parts, per });
	}
	if (spec.form === 'sum') return m.methods_formula_sum(parts);
	switch (spec.unit) {
		case 'rate':
			return m.methods_formula_rate({ ...parts, scale: spec.scale.toLocaleString('en') });
		case 'percent':
			return m.methods_formula_percent(parts);
		default:
			return m.methods_formula_ratio(parts);
	}
}

/** `25 (CPMS 2019, 18.1.7)` */
function benchmarkWithSource(id: MetricId): string {
	const found = benchmarkOf(id);
	if (!found) return textByKey(`metric_${id}_no_benchmark`) ?? m.methods_benchmark_none();
	return m.methods_benchmark_from({
		benchmark: benchmarkText(id)!,
		source: found.contextualised ?? found.source
	});
}

function splitsText({ dimensions, needs }: MetricSpec): string {
	if (!dimensions.length) return m.methods_splits_none();
	const name = (dimension: Dimension) => textByKey(`code_dimension_${dimension}`)!;
	const others = dimensions.filter((dimension) => dimension !== needs).map(name);
	if (!needs) return others.join(', ');
	const always = m.methods_splits_always({ dimension: name(needs) });
	return [always, ...others].join(', ');
}

/** Stocks take the last month of a period, flows add up; data-schemas say which is which. */
function overTimeText(spec: MetricSpec): string {
	if (spec.form === 'completeness') return m.methods_time_flow();
	const overTime = overTimeOf(spec.numerator);
	const own = textByKey(`methods_time_${overTime}_${spec.numerator.from}`);
	return own ?? textByKey(`methods_time_${overTime}`)!;
}
