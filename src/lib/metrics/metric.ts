import type { BenchmarkId, SchemaId, VocabularyId } from '$lib/schemas';
import type { Cell, Month } from '$lib/tables';
import { SOURCES, type SourceId } from './sources';

/** Ids of domain figures; a letter behind the number marks a second figure of the same question. */
export const METRIC_IDS = [
	'M01',
	'M01G',
	'M01S',
	'M02',
	'M03',
	'M04',
	'M05',
	'M06',
	'M07',
	'M08',
	'M09',
	'M10',
	'M11',
	'M11M',
	'M12',
	'M13',
	'M14',
	'M15',
	'M16',
	'M17',
	'M17R',
	'M18',
	'M19',
	'M20',
	'M20I',
	'M21',
	'M21A',
	'M22C',
	'M22CR',
	'M22G',
	'M22GR',
	'M23C',
	'M23CR',
	'M23G',
	'M23GR',
	'M24',
	'M24C',
	'M24N',
	'M25',
	'M25C',
	'M25O',
	'M26',
	'M26L',
	'M27',
	'M28',
	'M29',
	'M30',
	'M31',
	'M31C',
	'M31N',
	'M32',
	'M33',
	'M33R',
	'M34',
	'M35'
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** What a figure can be split by, besides area and period, and the list of its codes. */
const VOCABULARY_OF = {
	role: 'role',
	employer_type: 'employer_type',
	prof_status: 'professional_status',
	contract: 'contract',
	sex: 'sex',
	age: 'age_band',
	disability: 'disability',
	dataset: 'dataset',
	tool: 'supervision_tool',
	training_level: 'training_level',
	session_no: 'session_number',
	domain: 'assessment_domain',
	method: 'survey_method',
	service_type: 'service_type',
	coverage_level: 'coverage_level',
	freshness: 'freshness',
	package: 'package',
	rating: 'rating',
	scope: 'qaf_scope',
	topic: 'perception_topic',
	review_area: 'review_area',
	review_status: 'review_status'
} as const satisfies Record<string, VocabularyId>;
export type Dimension = keyof typeof VOCABULARY_OF;
export const DIMENSIONS = Object.keys(VOCABULARY_OF) as Dimension[];

/** The list that holds the codes of a dimension. */
export function vocabularyOf(dimension: Dimension): VocabularyId {
	return VOCABULARY_OF[dimension];
}

export type AreaLevel = '0' | '1' | '2' | '3' | '4' | 'site';
export type Grain = 'month' | 'quarter' | 'year' | 'whole';

/** The sum of a figure over some rows of one table. */
export interface Part {
	from: SourceId;
	/** Figures in order of preference, row by row: FTE where given, else headcount. */
	measure: [string, ...string[]];
	/** Other figures of the row that are added; one that does not apply adds nothing. */
	plus?: string[];
	/** A figure of the row that is taken away. */
	minus?: string;
	/** Only rows with one of these codes in these columns. */
	where: Record<string, string[]>;
	/** Rows that may belong to the sum or not: they make it a range. */
	maybe?: Record<string, string[]>;
	/**
	 * Of a breakdown: rows with other codes tell that there are none of these, so they add nothing
	 * but are known.
	 */
	only?: Record<string, string[]>;
	/** Only rows that give this figure; unknown where none of them does. */
	given?: string;
	/** Column that must say the same in all rows that are added, such as the scale of a score. */
	uniform?: string;
	/**
	 * How it adds over the months of a period, where data-schemas do not say it or not so: `year`
	 * sums the 12 months up to the end of the period, `year_mean` takes their mean.
	 */
	overTime?: 'stock' | 'flow' | 'year' | 'year_mean';
	/**
	 * What it means that a sender reported for an area and month, but sent no such row: none, that
	 * it left the row out, or that the question was not asked.
	 */
	absent: 'zero' | 'missing' | 'unasked';
	/** Dimensions that this part can be split by; it is not split by others. */
	splits: Partial<Record<Dimension, Split>>;
}

/**
 * Where a dimension's values stand: in a column (of which only `codes`, whatever `where` says), in
 * rows of a long file, or with the sender. `isState`: each row's matter has one of the values, so
 * that a row with one of them tells that there are none of the others.
 */
export type Split =
	{ column: string; codes?: string[]; isState?: true } | { rows: string } | 'sender';

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
	dimensions: readonly Dimension[];
	/** Must be split by this dimension or filtered to one of its codes: values do not add up. */
	needs?: Dimension;
}

/** One metric as data: everything that the compiler, the screens and the Methods page need. */
export type MetricSpec = SpecBase &
	/**
	 * `isShare`: the denominator's figures are the numerator's and others. `isPart`: the numerator
	 * counts some of the denominator, each told by itself: a share is never more than all.
	 */
	(
		| { form: 'ratio'; numerator: Part; denominator: Part; isShare?: true; isPart?: true }
		| { form: 'per_children' | 'children_per'; numerator: Part }
		| { form: 'sum'; numerator: Part }
		/** Per reported area: what the benchmark asks for, less what is there, never under 0. */
		| { form: 'gap'; numerator: Part; denominator: Part; per: BenchmarkId }
		| { form: 'completeness' }
	);

/** Whether a metric is read from what the group keeps together: it has no senders. */
export function isOfTheGroup(spec: MetricSpec): boolean {
	return spec.form !== 'completeness' && SOURCES[spec.numerator.from].dataset === null;
}

/** The file that a metric is read from; null where it is about files themselves. */
export function fileOf(spec: MetricSpec): SchemaId | null {
	return spec.form === 'completeness' ? null : SOURCES[spec.numerator.from].file;
}

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
	/**
	 * Counts only the agencies that have reported every month (`steady_sender`); for the response as
	 * a whole, neither split nor filtered.
	 */
	steadyOnly?: boolean;
}

/** How to read a figure; `partial`: something expected is missing or withheld, so
 * it may be too low; `mixed`: made on two scales or by two methods, and therefore not added up. */
export type MetricStatus =
	| 'ok'
	| 'zero'
	| 'no_submission'
	| 'no_population'
	| 'zero_den'
	| 'not_applicable'
	| 'suppressed'
	| 'partial'
	| 'mixed'
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
	/** Earliest month that a part of the figure shows, where an earlier one stands; else null. */
	asOf: Month | null;
	/** Of a figure over a year: how many of its 12 months there are; else null. */
	months: number | null;
}
