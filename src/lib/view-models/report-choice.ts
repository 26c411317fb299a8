import type { MetricId } from '$lib/metrics';
import type { Month } from '$lib/tables';

/** How long the period of a report is; it ends with the chosen month. */
export const REPORT_PERIODS = ['month', 'quarter', 'year'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** What a report can be made of, in reading order. */
export const REPORT_SECTIONS = [
	'summary',
	'gap',
	'caseload',
	'supervision',
	'quality',
	'services',
	'capacity',
	'flow',
	'changes',
	'reporting',
	'definitions',
	'sources'
] as const;
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

/** The sections that are about figures, what they show, and by which figure areas are compared. */
export const REPORT_METRICS = {
	gap: { metrics: ['M05', 'M01', 'M09'], byArea: 'M05', trend: 'M05' },
	caseload: { metrics: ['M03', 'M04', 'M32'], byArea: 'M03', trend: 'M03' },
	supervision: { metrics: ['M07', 'M06', 'M08', 'M16'], byArea: 'M07', trend: 'M07' },
	quality: { metrics: ['M24C', 'M25C', 'M25O'], byArea: 'M24C', trend: 'M25O' },
	services: { metrics: ['M27', 'M29'], byArea: 'M27', trend: null },
	capacity: { metrics: ['M13', 'M15'], byArea: null, trend: 'M13' },
	flow: { metrics: ['M31', 'M31C', 'M31N'], byArea: null, trend: 'M31' }
} as const satisfies Partial<
	Record<ReportSectionId, { metrics: MetricId[]; byArea: MetricId | null; trend: MetricId | null }>
>;
export type FigureSectionId = keyof typeof REPORT_METRICS;

export const isFigureSection = (id: ReportSectionId): id is FigureSectionId => id in REPORT_METRICS;

/** What the reader has chosen of a report, besides month and area. */
export interface ReportChoice {
	period: ReportPeriod;
	/** In reading order. */
	sections: ReportSectionId[];
	/** Whether tables list every area, or only the most pressing. */
	hasAllRows: boolean;
}

/** The choice that an address holds; what it does not say is a quarter with every section. */
export function readReportChoice(parameters: URLSearchParams): ReportChoice {
	const period = REPORT_PERIODS.find((each) => each === parameters.get('report_period'));
	const named = parameters.get('report_sections')?.split(',');
	return {
		period: period ?? 'quarter',
		sections: REPORT_SECTIONS.filter((id) => !named || named.includes(id)),
		hasAllRows: parameters.get('report_rows') === 'all'
	};
}

/** The parameters that change with a choice; null takes one out, because it is the standard. */
export function writeReportChoice({
	period,
	sections,
	hasAllRows
}: ReportChoice): Record<'report_period' | 'report_sections' | 'report_rows', string | null> {
	const ordered = REPORT_SECTIONS.filter((id) => sections.includes(id));
	const isWhole = ordered.length === REPORT_SECTIONS.length;
	return {
		report_period: period === 'quarter' ? null : period,
		report_sections: isWhole ? null : ordered.join(',') || 'none',
		report_rows: hasAllRows ? 'all' : null
	};
}

/** First and last month, inclusive. */
export interface Span {
	from: Month;
	to: Month;
}

const LENGTHS: Record<ReportPeriod, number> = { month: 1, quarter: 3, year: 12 };

/** The period that ends with a month, and the one of the same length before it. */
export function reportSpans(period: ReportPeriod, month: Month): { now: Span; before: Span } {
	const length = LENGTHS[period];
	return {
		now: { from: month - length + 1, to: month },
		before: { from: month - 2 * length + 1, to: month - length }
	};
}
