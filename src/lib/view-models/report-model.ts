import { formatDaySpan, formatList, formatMonths, joinSentences, textByKey } from '$lib/format';
import { m } from '$lib/messages';
import { REPORT_SECTIONS, isFigureSection, reportSpans, type Span } from './report-choice';
import { asSentence, toReportFigure, type ReportFigure } from './report-figure';
import { toOverallSection } from './report-overall';
import { sectionTitle, type ReportModel, type ReportQuestion } from './report-parts';
import { reportingSentence } from './report-reporting';
import { figureRows, figureSections, reportMetrics, type ReportAnswers } from './report-requests';
import { toFigureSection } from './report-sections';

type Spans = { now: Span; before: Span };

/** Everything that the report says, in order. */
export function toReport(question: ReportQuestion): ReportModel {
	const { choice, place, month } = question;
	const spans = reportSpans(choice.period, month);
	const figures = reportFigures(question, spans);
	const ofFigures = new Map(
		figureSections(choice).map((id) => [id, toFigureSection(id, question, spans)] as const)
	);
	const counted = [...ofFigures.values()];
	const name = textByKey(`report_name_${choice.period}`)!;
	const period = formatMonths(spans.now.from, spans.now.to);
	const about = m.report_about({ name, place, period });
	return {
		name,
		place,
		period,
		sentence: counted[0] === undefined ? about : (counted[0]?.sentence ?? null),
		lead: [about, m.report_stocks()],
		facts: factsOf(question, spans),
		ofFiles: ofFiles(question, spans),
		sections: choice.sections.map((id) => ({
			id,
			title: sectionTitle(id),
			section: isFigureSection(id)
				? (ofFigures.get(id) ?? null)
				: toOverallSection(id, question, spans, figures, counted)
		}))
	};
}

/** All figures of the report, or undefined until each of them has been counted. */
function reportFigures(
	{ answers, choice, place, settings }: ReportQuestion,
	spans: Spans
): ReportFigure[] | undefined {
	const figures = reportMetrics(choice).map((metric) => {
		const rows = figureRows(answers, metric, spans);
		return rows && toReportFigure({ metric, place, spans, settings }, rows);
	});
	return figures.every((figure) => figure !== undefined) ? figures : undefined;
}

/** What every saved table says of itself. */
function ofFiles(question: ReportQuestion, { now }: Spans): ReportModel['ofFiles'] {
	const { area, place, answers, minimumCount, sources, generatedOn, isDemonstration } = question;
	const files = answers.now_M35;
	return {
		period: formatMonths(now.from, now.to),
		filters: area === null ? [] : [m.choice_area_is({ area: place })],
		minimumCount,
		completeness: files ? asSentence(reportingSentence(files[0], now)) : m.shell_loading(),
		sources: sources.map(({ title, licence }) => `${title} (${licence})`),
		generatedOn: generatedOn ?? '',
		isDemonstration
	};
}

function factsOf(question: ReportQuestion, spans: Spans): ReportModel['facts'] {
	const { choice, place, isDemonstration } = question;
	const { period, minimumCount, completeness, sources, generatedOn } = ofFiles(question, spans);
	const leftOut = REPORT_SECTIONS.filter((id) => !choice.sections.includes(id)).map(sectionTitle);
	const { before } = spans;
	return [
		{ term: m.export_period(), text: period },
		{ term: m.report_fact_compared(), text: formatMonths(before.from, before.to) },
		{ term: m.choice_area(), text: place },
		{
			term: m.export_filters(),
			text: choice.hasAllRows ? m.export_no_filters() : m.report_all_rows_short()
		},
		{
			term: m.report_fact_sections(),
			text: leftOut.length ? formatList(leftOut) : m.report_fact_sections_none()
		},
		{ term: m.export_completeness(), text: completeness },
		{
			term: m.export_minimum_count(),
			text: m.export_minimum_count_text({ count: minimumCount })
		},
		...(isDemonstration
			? [{ term: m.shell_demonstration(), text: m.shell_demonstration_hint() }]
			: []),
		{
			term: m.export_sources(),
			text: sources.length ? joinSentences(sources) : m.methods_sources_none()
		},
		{
			term: m.export_generated_on(),
			text: generatedOn ? formatDaySpan([generatedOn]) : m.shell_loading()
		}
	];
}

/** How many figures of a report have been counted, and whether nothing of it is missing any more. */
export function reportProgress(
	requests: Record<string, unknown>,
	answers: ReportAnswers,
	{ sections }: Pick<ReportModel, 'sections'>
): { done: number; total: number; isReady: boolean } {
	const names = Object.keys(requests);
	return {
		done: names.filter((name) => answers[name] !== undefined).length,
		total: names.length,
		isReady: sections.length > 0 && sections.every(({ section }) => section !== null)
	};
}
