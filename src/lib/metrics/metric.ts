import type { BenchmarkId, SchemaId } from '$lib/schemas';
import type { Cell, Month } from '$lib/tables';

export const METRIC_IDS = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M35'] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** What a figure can be split by, besides area and period. */
export type Dimension = 'role' | 'employer_type' | 'prof_status' | 'contract' | 'sex' | 'age' | 'disability' | 'risk' | 'dataset';
export type AreaLevel = '0' | '1' | '2' | '3' | '4' | 'site';
export type Grain = 'month' | 'quarter' | 'year' | 'whole';

export interface MetricRequest {
	metric: MetricId;
	/** One row per area of this level; null gives one row for `area`, or the whole response. */
	level: AreaLevel | null;
	/** Only this area and what lies in it; null for everything. */
	area: string | null;
	/** First and last month, inclusive. Stocks take the last month of each period, flows add up. */
	from: Month;
	to: Month;
	grain: Grain;
	/** Splits each figure; at most one of the dimensions that the metric allows. */
	by: Dimension | null;
	/** Keeps only these values of a dimension. */
	filters: Partial<Record<Dimension, string[]>>;
}

/** domain.md, "Zero and missing logic"; `partial`: some expected senders are missing. */
export type MetricStatus =
	| 'ok'
	| 'zero'
	| 'no_submission'
	| 'no_population'
	| 'zero_den'
	| 'not_applicable'
	| 'suppressed'
	| 'partial'
	| 'estimate';

/** One figure with all that is needed to trace it (promise 7). */
export interface MetricRow {
	areaCode: string;
	/** First month of the period; the period's length is the request's grain. */
	period: Month;
	/** Value of the request's `by`, or null when it has none. */
	dimensionValue: string | null;
	value: Cell;
	numerator: Cell;
	denominator: Cell;
	status: MetricStatus;
	sendersReported: number;
	sendersExpected: number;
	/** Sender-area-months with one part of the ratio only, left out of it. */
	leftOut: number;
}

/** Which file a part of a metric reads; here only to name it to people. */
export type MetricSource = SchemaId | 'children';
export type MetricBenchmark = BenchmarkId;
