import type { Dimension, MetricId, MetricRequest } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';

/** One measurement of Standard 18 with the figure by which it is read. */
export interface StandardFigure {
	metric: MetricId;
	/** How many were assessed twice, or answered. */
	beside: MetricId;
	/** What it can be split by, one at a time. */
	splits: readonly SurveySplit[];
}

export type SurveySplit = Extract<Dimension, 'sex' | 'age' | 'disability'>;
export const SURVEY_SPLITS = ['sex', 'age', 'disability'] as const satisfies SurveySplit[];

/** Children and caregivers stand apart: they are asked separately and never added. */
export const STANDARD_FIGURES: readonly StandardFigure[] = [
	{ metric: 'M21', beside: 'M21A', splits: ['sex'] },
	{ metric: 'M22C', beside: 'M22CR', splits: SURVEY_SPLITS },
	{ metric: 'M22G', beside: 'M22GR', splits: SURVEY_SPLITS },
	{ metric: 'M23C', beside: 'M23CR', splits: SURVEY_SPLITS },
	{ metric: 'M23G', beside: 'M23GR', splits: SURVEY_SPLITS }
];

const QUARTERS_SHOWN = 8;

export interface StandardQuestion {
	/** Last month of the quarter that is shown. */
	month: Month;
	area: string | null;
	/** Null where nothing is chosen: two methods are then not added. */
	method: string | null;
	split: SurveySplit;
}

export type StandardPart = 'now' | 'beside' | 'methods' | 'trend' | 'split';

/** What is asked of one measurement; `split` is null where it cannot be split so. */
export function standardRequests(
	{ metric, beside, splits }: StandardFigure,
	{ month, area, method, split }: StandardQuestion
): Record<Exclude<StandardPart, 'split'>, MetricRequest> & { split: MetricRequest | null } {
	const narrowed = narrowsTo(metric, method);
	const filters = narrowed === null ? {} : { method: [narrowed] };
	const quarter = { month, area, monthsBefore: 2, grain: 'whole' as const };
	const monthsBefore = 3 * (QUARTERS_SHOWN - 1) + (month % 3);
	return {
		now: areaRequest({ ...quarter, metric, filters }),
		beside: areaRequest({ ...quarter, metric: beside, filters }),
		methods: areaRequest({ ...quarter, metric, by: 'method' }),
		trend: areaRequest({ metric, month, area, filters, monthsBefore, grain: 'quarter' }),
		split: splits.includes(split) ? areaRequest({ ...quarter, metric, by: split, filters }) : null
	};
}

/** The method that a figure is narrowed to: caseworkers are assessed, not asked one way or another. */
export function narrowsTo(metric: MetricId, method: string | null): string | null {
	return metric === 'M21' ? null : method;
}

/** Month by month up to the chosen one, to find when something was last measured. */
export function measuredRequest(
	metric: MetricId,
	months: readonly Month[],
	month: Month,
	area: string | null
): MetricRequest {
	return areaRequest({ metric, month, area, monthsBefore: month - (months[0] ?? month) });
}
