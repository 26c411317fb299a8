import { METRICS, overTimeOf } from '$lib/metrics';
import type { AreaLevel, MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';
import {
	REPORT_METRICS,
	REPORT_SECTIONS,
	isFigureSection,
	reportSpans,
	type FigureSectionId,
	type ReportChoice,
	type Span
} from './report-choice';
import { sumRoles } from './sum-roles';

/** Months before the last one that trends show. */
const MONTHS_BEFORE = 12;

/** The figure by which the areas of two periods are compared. */
export const COMPARED = 'M03' satisfies MetricId;

export interface ReportScope {
	choice: ReportChoice;
	/** The last month of the period. */
	month: Month;
	/** Null for the whole response. */
	area: string | null;
	level: AreaLevel;
	/** Scope of the quality assessments that are counted. */
	qualityScope: string;
}

/** The chosen sections with figures; all of them where only a summary or changes are asked for. */
export function figureSections({ sections }: ReportChoice): FigureSectionId[] {
	const chosen = sections.filter(isFigureSection);
	const isOverall = sections.some((id) => id === 'summary' || id === 'changes');
	return chosen.length === 0 && isOverall ? FIGURE_SECTIONS : chosen;
}

const FIGURE_SECTIONS = REPORT_SECTIONS.filter(isFigureSection);

/** The figures of these sections, each once, in reading order. */
export function reportMetrics(choice: ReportChoice): MetricId[] {
	const sections = figureSections(choice);
	return sections.flatMap((id): readonly MetricId[] => REPORT_METRICS[id].metrics);
}

/** Whether a figure counts what happened in a period: all others are those of its last month. */
export function isOfWholePeriod(metric: MetricId): boolean {
	const spec = METRICS[metric];
	return spec.form === 'completeness' || overTimeOf(spec.numerator) === 'flow';
}

/** Everything that a report asks for, by name, in reading order. */
export function reportRequests(scope: ReportScope): Record<string, MetricRequest> {
	const { choice, month, area, level } = scope;
	const { now, before } = reportSpans(choice.period, month);
	const requests: Record<string, MetricRequest> = {};
	const spanRequest = (metric: MetricId, { from, to }: Span): MetricRequest => ({
		...areaRequest({ metric, month: to, area, filters: filtersOf(metric, scope) }),
		...(isOfWholePeriod(metric) && { from, grain: 'whole' })
	});
	for (const metric of [...reportMetrics(choice), 'M35' as const]) {
		requests[`months_${metric}`] = areaRequest({
			metric,
			month,
			area,
			monthsBefore: MONTHS_BEFORE,
			filters: filtersOf(metric, scope),
			...(metric === 'M13' && { by: 'role' })
		});
		if (!isOfWholePeriod(metric)) continue;
		requests[`now_${metric}`] = spanRequest(metric, now);
		requests[`before_${metric}`] = spanRequest(metric, before);
	}
	for (const id of figureSections(choice)) {
		const metric = REPORT_METRICS[id].byArea;
		if (metric) requests[`areas_${metric}`] = { ...spanRequest(metric, now), level };
	}
	if (choice.sections.includes('changes')) {
		requests[`areas_${COMPARED}`] = { ...spanRequest(COMPARED, now), level };
		requests[`areasBefore_${COMPARED}`] = { ...spanRequest(COMPARED, before), level };
	}
	return requests;
}

function filtersOf(metric: MetricId, { qualityScope }: ReportScope): MetricRequest['filters'] {
	if (metric === 'M27') return { package: ['acute'] };
	return /^M2[45]/.test(metric) ? { scope: [qualityScope] } : {};
}

/** The answers to `reportRequests`; what has not been counted yet is not there. */
export type ReportAnswers = Partial<Record<string, MetricRow[]>>;

/** One figure of the report: now, in the period before, and by month. */
export interface FigureRows {
	now: MetricRow | undefined;
	before: MetricRow | undefined;
	months: MetricRow[];
}

/** Each row carries the last month of its period. @returns undefined until all has been counted */
export function figureRows(
	answers: ReportAnswers,
	metric: MetricId,
	{ now, before }: { now: Span; before: Span }
): FigureRows | undefined {
	const asked = answers[`months_${metric}`];
	if (!asked) return undefined;
	const months = metric === 'M13' ? sumRoles(asked) : asked;
	const at = (month: Month) => months.find(({ period }) => period === month);
	if (!isOfWholePeriod(metric)) return { now: at(now.to), before: at(before.to), months };
	const [whole, earlier] = [answers[`now_${metric}`], answers[`before_${metric}`]];
	if (!whole || !earlier) return undefined;
	return { now: atEnd(whole, now)[0], before: atEnd(earlier, before)[0], months };
}

/** Rows of a whole period under its last month, as the rows of one month are. */
export function atEnd(rows: MetricRow[], { to }: Span): MetricRow[] {
	return rows.map((row) => ({ ...row, period: to }));
}
