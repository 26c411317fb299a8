import { m } from '$lib/messages';
import type { MetricId } from '$lib/metrics';
import type { Month } from '$lib/tables';
import { capacitySentence } from './capacity-sentence';
import { leftText, ROWS_LISTED, toReportAreas, type ReportAreas } from './report-areas';
import { REPORT_METRICS, type FigureSectionId, type Span } from './report-choice';
import { periodText, toReportFigure, type ReportFigure } from './report-figure';
import { sectionTitle, type ReportQuestion, type ReportSection } from './report-parts';
import { actionTable } from './report-actions';
import { atEnd, figureRows, type FigureRows } from './report-requests';
import { toFlowTable, toReportTrend, type ReportTrend } from './report-trend';
import { toQualityScreen } from './quality-screen';
import { toReporting } from './reporting';
import { leadFor, sentenceFor } from './sentence';
import { toServiceGaps } from './services-gaps';
import { servicesLead, servicesSentence } from './services-sentence';
import type { PlainTable } from './plain-table';

type Spans = { now: Span; before: Span };
type Own = Pick<ReportSection, 'sentence' | 'lead' | 'tables'>;

/** What the section is made of besides its own words. */
interface Counted {
	figures: ReportFigure[];
	rows: Map<MetricId, FigureRows>;
	areas: ReportAreas | null;
}

const MONTHS_OF_TREND = 13;

/** A section with figures; null while any of them is being counted. */
export function toFigureSection(
	id: FigureSectionId,
	question: ReportQuestion,
	spans: Spans
): ReportSection | null {
	const counted = countSection(id, question, spans);
	const own = counted && ownWords(id, question, spans, counted);
	if (!counted || !own) return null;
	const { figures, areas } = counted;
	const sentences = figures.map((figure) => figure.sentence);
	return {
		id,
		title: sectionTitle(id),
		...own,
		points: sentences.filter((sentence) => sentence !== own.sentence),
		figures,
		areas,
		trends: trendsOf(id, question, counted)
	};
}

function countSection(
	id: FigureSectionId,
	{ answers, place, settings, areas, level, choice }: ReportQuestion,
	spans: Spans
): Counted | null {
	const { metrics, byArea }: { metrics: readonly MetricId[]; byArea: MetricId | null } =
		REPORT_METRICS[id];
	const rows = new Map<MetricId, FigureRows>();
	for (const metric of metrics) {
		const answer = figureRows(answers, metric, spans);
		if (!answer) return null;
		rows.set(metric, answer);
	}
	const ofAreas = byArea && answers[`areas_${byArea}`];
	if ((byArea && !ofAreas) || !answers.months_M35) return null;
	const figures = metrics.map((metric) =>
		toReportFigure({ metric, place, spans, settings }, rows.get(metric)!)
	);
	const compared =
		byArea && ofAreas
			? toReportAreas({
					...{ metric: byArea, rows: atEnd(ofAreas, spans.now), areas, level, settings },
					span: spans.now,
					hasAllRows: choice.hasAllRows
				})
			: null;
	return { figures, rows, areas: compared };
}

function ownWords(
	id: FigureSectionId,
	question: ReportQuestion,
	spans: Spans,
	counted: Counted
): Own | null {
	switch (id) {
		case 'quality':
			return qualityWords(question);
		case 'services':
			return servicesWords(question);
		case 'capacity': {
			const [trained, supervisors] = (['M13', 'M15'] as const).map(
				(metric) => counted.rows.get(metric)?.now
			);
			return {
				sentence: capacitySentence(trained, supervisors, spans.now.to),
				lead: [],
				tables: []
			};
		}
		case 'flow':
			return { sentence: counted.figures[0]!.sentence, lead: [], tables: [] };
		default:
			return comparedWords(id, question, spans, counted);
	}
}

/** Areas against the benchmark; for a single area, its first figure. */
function comparedWords(
	id: FigureSectionId,
	{ answers, month, level, nameOf, settings, senders, area, areas }: ReportQuestion,
	spans: Spans,
	{ figures }: Counted
): Own {
	const metric = REPORT_METRICS[id].byArea!;
	const rows = answers[`areas_${metric}`]!;
	if (areas.length < 2) return { sentence: figures[0]!.sentence, lead: [], tables: [] };
	const period = periodText(metric, spans.now);
	const subject = { metric, month, level, rows, nameOf, settings, period };
	// Who has reported is known of the whole response, not of one area.
	const reporting = toReporting(area === null ? senders : [], month);
	return { sentence: sentenceFor(subject), lead: leadFor(subject, reporting), tables: [] };
}

function qualityWords(question: ReportQuestion): Own | null {
	const { quality, actions, month, settings, nameOf, areasInside, choice } = question;
	if (!quality || !actions) return null;
	const screen = toQualityScreen({
		...{ quality, actions, month, nameOf, areas: areasInside },
		hasFile: question.hasQualityFile,
		scope: question.qualityScope,
		round: null,
		sections: settings.qafSections,
		filters: { priority: null, status: 'overdue' }
	});
	return {
		sentence: screen.sentence,
		lead: screen.lead,
		tables: screen.planned ? [actionTable(screen.plan, choice.hasAllRows)] : []
	};
}

function servicesWords(question: ReportQuestion): Own | null {
	const { services, answers, areas, level, settings, month, nameOf, choice } = question;
	const rows = answers.areas_M27;
	if (!services || !rows) return null;
	if (!services.length) return { sentence: m.services_none_title(), lead: [], tables: [] };
	const gaps = toServiceGaps(services, areas, settings.packages.acute, nameOf);
	const told = new Set(services.map(({ areaCode }) => areaCode));
	const silent = areas.filter(({ code }) => !told.has(code)).length;
	const listed = gaps.slice(0, choice.hasAllRows ? undefined : ROWS_LISTED);
	const table: PlainTable = {
		columns: [
			{ id: 'area', title: m.services_column_area() },
			{ id: 'service', title: m.services_gap_service() },
			{ id: 'why', title: m.services_gap_why() },
			{ id: 'children', title: m.services_gap_children(), isNumber: true },
			{ id: 'via', title: m.services_gap_via() }
		],
		rows: listed.map((gap) => ({
			id: `${gap.areaCode} ${gap.type}`,
			cells: [
				gap.area,
				gap.typeName,
				gap.why,
				gap.childrenText,
				gap.via ?? m.services_gap_via_none()
			]
		}))
	};
	const left = leftText(gaps.length - listed.length);
	return {
		sentence: servicesSentence(rows, level, 'acute'),
		lead: servicesLead(month, gaps, silent, level, services),
		tables: [{ title: m.services_gaps(), text: m.services_gaps_text(), table, left }]
	};
}

function trendsOf(id: FigureSectionId, question: ReportQuestion, { rows }: Counted): ReportTrend[] {
	const metric: MetricId | null = REPORT_METRICS[id].trend;
	if (!metric) return [];
	const files = question.answers.months_M35!;
	const months = trendMonths(question);
	const trend = toReportTrend(metric, rows.get(metric)!.months, files, months, question.settings);
	if (id !== 'flow') return [trend];
	const flows = REPORT_METRICS.flow.metrics.map((each) => ({
		metric: each,
		months: rows.get(each)!.months
	}));
	return [{ ...trend, table: toFlowTable(flows, months) }];
}

/** The last 13 months with data, so that a month stands beside the same one of the year before. */
function trendMonths({ months, month }: ReportQuestion): Month[] {
	return months.filter((each) => each <= month && each > month - MONTHS_OF_TREND);
}
