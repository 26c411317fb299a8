import { textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { METRICS, METRIC_IDS, type MetricId, type MetricSpec } from '$lib/metrics';
import { DEFAULT_SETTINGS, fieldOf, type Settings } from '$lib/schemas';
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
	benchmark: string | null;
	benchmarkSource: string | null;
	better: string;
	overTime: string;
	overPlace: string;
	splits: string;
	caveats: string;
	source: string;
}

/** Everything that the Methods page says of each metric, from the catalogue and the messages. */
export function toMethods(settings: Settings = DEFAULT_SETTINGS): MetricMethod[] {
	return METRIC_IDS.map((id) => {
		const spec = METRICS[id];
		const benchmark = benchmarkOf(id, settings);
		return {
			id,
			title: metricText(id, 'title'),
			definition: metricText(id, 'definition'),
			numerator: metricText(id, 'numerator'),
			denominator: metricText(id, 'denominator'),
			unit: metricText(id, 'unit'),
			formula: formulaText(spec, id),
			benchmark: benchmarkText(id, settings),
			benchmarkSource: benchmark && benchmarkSource(benchmark),
			better: textByKey(`methods_better_${spec.better}`)!,
			overTime: overTimeText(spec),
			overPlace: textByKey(`methods_place_${spec.form}`)!,
			splits: spec.dimensions
				.map((dimension) => textByKey(`code_dimension_${dimension}`)!)
				.join(', '),
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
	switch (spec.unit) {
		case 'rate':
			return m.methods_formula_rate({ ...parts, scale: spec.scale.toLocaleString('en') });
		case 'percent':
			return m.methods_formula_percent(parts);
		default:
			return m.methods_formula_ratio(parts);
	}
}

/** Stocks take the last month of a period, flows add up; data-schemas say which is which. */
function overTimeText(spec: MetricSpec): string {
	if (spec.form === 'completeness') return m.methods_time_flow();
	const [measure] = spec.numerator.measure;
	const isStock = fieldOf(spec.numerator.from, measure).measure?.overTime === 'stock';
	return isStock ? m.methods_time_stock() : m.methods_time_flow();
}
