import type { BenchmarkId, VocabularyId } from '$lib/schemas';
import type { Cell, Month } from '$lib/tables';

export const METRIC_IDS = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M35'] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** What a figure can be split by, besides area and period. */
export const DIMENSIONS = [
	'role',
	'employer_type',
	'prof_status',
	'contract',
	'sex',
	'dataset'
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The list that holds the codes of a dimension. */
export function vocabularyOf(dimension: Dimension): VocabularyId {
	return dimension === 'prof_status' ? 'professional_status' : dimension;
}

export type AreaLevel = '0' | '1' | '2' | '3' | '4' | 'site';
export type Grain = 'month' | 'quarter' | 'year' | 'whole';

/** The sum of a figure over some rows of one file. How it adds over time stands in data-schemas. */
export interface Part {
	from: 'workforce' | 'caseload' | 'caseload_band' | 'supervision';
	/** Figures in order of preference, row by row: FTE where given, else headcount. */
	measure: [string, ...string[]];
	/** Only rows with one of these codes in these columns. */
	where: Record<string, string[]>;
	/** What it means that a sender reported for an area and month, but sent no such row. */
	absent: 'zero' | 'missing';
	/** Dimensions that this part can be split by; it is not split by others. */
	splits: Partial<Record<Dimension, Split>>;
}

/** Where a dimension's values stand: in a column, in rows of a long file, or with the sender. */
export type Split = { column: string } | { rows: string } | 'sender';

interface SpecBase {
	/** `rate` per 100,000, `ratio` one to many, `percent`, or `count`. */
	unit: 'rate' | 'ratio' | 'percent' | 'count';
	/** Numerator over denominator is multiplied by this. */
	scale: number;
	decimals: number;
	better: 'higher' | 'lower' | 'neither';
	benchmark: BenchmarkId | null;
	/** Under this denominator one person swings the figure: hatch it. */
	minimumDenominator: number | null;
	dimensions: Dimension[];
}

/** One metric as data: everything that the compiler, the screens and the Methods page need. */
export type MetricSpec = SpecBase &
	(
		| { form: 'ratio'; numerator: Part; denominator: Part }
		| { form: 'per_children' | 'children_per'; numerator: Part }
		/** Per reported area: what the benchmark asks for, less what is there, never under 0. */
		| { form: 'gap'; numerator: Part; denominator: Part; per: { least: number; most: number } }
		| { form: 'completeness' }
	);

/** Every metric whose figures are sums of parts. */
export type PartedSpec = Exclude<MetricSpec, { form: 'completeness' }>;

export interface MetricRequest {
	metric: MetricId;
	/** One row per area of this level; null gives one row for `area`, or for the whole response. */
	level: AreaLevel | null;
	/** Only this area and what lies in it; null for everything. */
	area: string | null;
	/** First and last month, inclusive. Stocks take the last month of each period, flows add up. */
	from: Month;
	to: Month;
	grain: Grain;
	/** Splits each figure by one dimension that the metric allows. */
	by: Dimension | null;
	/** Keeps only these values of a dimension. */
	filters: Partial<Record<Dimension, string[]>>;
}

/** How to read a figure; `partial`: something expected is missing or withheld, so it may be too low. */
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
	/** Sender-areas of which a part is hidden, and that no total of the sender makes up for. */
	withheld: number;
	/** Earliest month that a part of the figure shows, where an earlier breakdown stands; else null. */
	asOf: Month | null;
}
