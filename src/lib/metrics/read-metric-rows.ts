import { cellBetween, missing, type Cell } from '$lib/tables';
import { METRICS } from './catalog';
import { SOURCES } from './sources';
import type { MetricRequest, MetricRow, MetricSpec, MetricStatus } from './metric';

/** A query's answer in columns, as the database gives it. */
export interface Answer {
	rowCount: number;
	columns: Record<string, ArrayLike<string | number | boolean | null>>;
}

/** Turns the answer to `compileMetric(request)` into figures with their status, one per row. */
export function readMetricRows(request: MetricRequest, answer: Answer): MetricRow[] {
	const spec = METRICS[request.metric];
	return Array.from({ length: answer.rowCount }, (_, row) => {
		const number = (column: string) => numberIn(answer, column, row);
		const figure = figureOf(spec, number);
		return {
			areaCode: String(answer.columns.area_code![row]),
			period: number('first_month')!,
			dimensionValue: (answer.columns.dimension_value![row] as string | null) ?? null,
			...figure,
			status: figure.status ?? ordinaryStatus(figure, number, isVague(spec)),
			sendersReported: number('senders_reported') ?? 0,
			sendersExpected: number('senders_expected') ?? 0,
			leftOut: number('left_out') ?? 0,
			withheld: number('withheld') ?? 0,
			asOf: number('as_of'),
			months: number('months')
		};
	});
}

type NumberOf = (column: string) => number | null;
interface Range {
	low: number;
	high: number;
}
/** `status` is null where the figure exists and nothing but its completeness is left to say. */
interface Figure {
	value: Cell;
	numerator: Cell;
	denominator: Cell;
	status: MetricStatus | null;
}

function numberIn(answer: Answer, column: string, row: number): number | null {
	const value = answer.columns[column]?.[row];
	return typeof value === 'number' && !Number.isNaN(value) ? value : null;
}

function figureOf(spec: MetricSpec, number: NumberOf): Figure {
	const children = number('children');
	const perChildren = spec.form === 'per_children' || spec.form === 'children_per';
	const denominator = perChildren
		? rangeOf(children, children)
		: rangeOf(number('d_low'), number('d_high'));
	const numerator = rangeOf(number('n_low'), number('n_high'));
	if (!number('reported')) {
		if (dividesByChildren(spec) && number('left_out')) {
			return absent('no_population', 'no-population', null, null);
		}
		return withoutReport(number, denominator && perChildren ? denominator : null);
	}
	if (perChildren && (!denominator || denominator.low === 0)) {
		return absent('no_population', 'no-population', numerator, null);
	}
	if (number('is_mixed')) return absent('mixed', 'not-applicable', null, null);
	if (spec.form === 'sum' && numerator) return summed(numerator);
	if (!numerator || !denominator)
		return absent('no_submission', 'no-report', numerator, denominator);
	if (spec.form === 'children_per') return divided(denominator, numerator, spec.scale);
	if (spec.form === 'gap') {
		return {
			...cells(numerator, denominator),
			value: cellBetween(number('gap_low')!, number('gap_high')!),
			status: null
		};
	}
	if (spec.form === 'ratio' && spec.isShare) return shared(numerator, denominator, spec.scale);
	const figure = divided(numerator, denominator, spec.scale);
	return spec.form === 'ratio' && spec.isPart ? atMost(figure, spec.scale) : figure;
}

/** Children are the figures of a part here, not those of the area that is asked for. */
function dividesByChildren(spec: MetricSpec): boolean {
	return spec.form === 'ratio' && spec.denominator.measure[0] === 'children';
}

/** Two ranges of which one is within the other: no more than all of it. */
function atMost(figure: Figure, most: number): Figure {
	const { value } = figure;
	if (value.kind !== 'range' || value.high <= most) return figure;
	return { ...figure, value: cellBetween(Math.min(value.low, most), most) };
}

function summed(numerator: Range): Figure {
	const value = cellBetween(numerator.low, numerator.high);
	return { value, numerator: value, denominator: missing('not-applicable'), status: null };
}

/** The denominator's range holds the numerator's: the share is largest where the rest is least. */
function shared(numerator: Range, denominator: Range, scale: number): Figure {
	// Totals of a sender may have narrowed the numerator alone: then the rest is wider, never under 0.
	const rest = {
		low: Math.max(0, denominator.low - numerator.low),
		high: Math.max(0, denominator.high - numerator.high)
	};
	if (numerator.high + rest.high === 0) return divided(numerator, denominator, scale);
	const share = (part: number, other: number) =>
		part + other ? (part / (part + other)) * scale : 0;
	const value = cellBetween(share(numerator.low, rest.high), share(numerator.high, rest.low));
	return { ...cells(numerator, denominator), value, status: null };
}

/** Nobody who counts has reported: because it is withheld, does not apply, or is not there. */
function withoutReport(number: NumberOf, denominator: Range | null): Figure {
	if (number('withheld')) return absent('suppressed', 'withheld', null, denominator);
	if (number('not_applicable'))
		return absent('not_applicable', 'not-applicable', null, denominator);
	return absent('no_submission', 'no-report', null, denominator);
}

function divided(numerator: Range, denominator: Range, scale: number): Figure {
	if (denominator.high === 0) {
		return numerator.high === 0
			? absent('not_applicable', 'not-applicable', numerator, denominator)
			: absent('zero_den', 'zero-denominator', numerator, denominator);
	}
	const low = (numerator.low / denominator.high) * scale;
	// A denominator that may be 0 leaves the ratio without an upper end: say the certain part only.
	if (denominator.low === 0) return absent('suppressed', 'withheld', numerator, denominator);
	const value = cellBetween(low, (numerator.high / denominator.low) * scale);
	return { ...cells(numerator, denominator), value, status: null };
}

/** Whether a range may come of what nobody has told, such as the sex of a worker. */
function isVague(spec: MetricSpec): boolean {
	if (spec.form === 'completeness') return false;
	return spec.numerator.maybe !== undefined || SOURCES[spec.numerator.from].isVague;
}

function ordinaryStatus({ value }: Figure, number: NumberOf, isVague: boolean): MetricStatus {
	const isRange = number('n_low')! < number('n_high')!;
	if (isRange && number('n_exact') === 0 && !isVague) return 'suppressed';
	if (number('estimates')) return 'estimate';
	if (number('withheld')) return 'partial';
	if ((number('senders_reported') ?? 0) < (number('senders_expected') ?? 0)) return 'partial';
	return value.kind === 'value' && value.value === 0 ? 'zero' : 'ok';
}

function absent(
	status: MetricStatus,
	reason: Extract<Cell, { kind: 'missing' }>['reason'],
	numerator: Range | null,
	denominator: Range | null
): Figure {
	return { ...cells(numerator, denominator, reason), value: missing(reason), status };
}

function cells(
	numerator: Range | null,
	denominator: Range | null,
	reason: Extract<Cell, { kind: 'missing' }>['reason'] = 'no-report'
): Pick<Figure, 'numerator' | 'denominator'> {
	const toCell = (range: Range | null) =>
		range ? cellBetween(range.low, range.high) : missing(reason);
	return { numerator: toCell(numerator), denominator: toCell(denominator) };
}

function rangeOf(low: number | null, high: number | null): Range | null {
	return low === null || high === null ? null : { low, high };
}
