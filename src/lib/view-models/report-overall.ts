import { formatMonths } from '$lib/format';
import { m } from '$lib/messages';
import { toMethods } from './methods-model';
import {
	areasChangeSentence,
	changesLead,
	changesSentence,
	toChangesTable
} from './report-changes';
import type { ReportSectionId, Span } from './report-choice';
import { asSentence, type ReportFigure } from './report-figure';
import {
	sectionTitle,
	type ReportQuestion,
	type ReportSection,
	type ReportTable
} from './report-parts';
import { reportingSentence, toMissingTable, toReportingTable } from './report-reporting';
import { COMPARED, reportMetrics } from './report-requests';

type Spans = { now: Span; before: Span };

/**
 * A section about the report as a whole; null while something that it needs is being counted.
 * @param sections those with figures; null while they are being counted
 */
export function toOverallSection(
	id: ReportSectionId,
	question: ReportQuestion,
	spans: Spans,
	figures: ReportFigure[] | undefined,
	sections: (ReportSection | null)[]
): ReportSection | null {
	switch (id) {
		case 'summary':
			return summarySection(question, spans, sections);
		case 'changes':
			return changesSection(question, spans, figures);
		case 'reporting':
			return reportingSection(question, spans);
		case 'definitions':
			return plainSection(id, [definitionTable(question)]);
		case 'sources':
			return plainSection(id, [sourceTable(question)]);
		default:
			return null;
	}
}

function plainSection(id: ReportSectionId, tables: ReportTable[]): ReportSection {
	return {
		...{ id, title: sectionTitle(id), sentence: null, lead: [], points: [], figures: [] },
		...{ areas: null, trends: [], tables }
	};
}

/** The sentence of every section with figures, and who has reported. */
function summarySection(
	question: ReportQuestion,
	{ now }: Spans,
	sections: (ReportSection | null)[]
): ReportSection | null {
	const files = question.answers.now_M35;
	if (!files || sections.some((section) => section === null)) return null;
	const sentences = sections.flatMap((section) => section?.sentence ?? []);
	return {
		...plainSection('summary', []),
		points: [...sentences, reportingSentence(files[0], now)].map(asSentence)
	};
}

function changesSection(
	question: ReportQuestion,
	{ now, before }: Spans,
	figures: ReportFigure[] | undefined
): ReportSection | null {
	const { answers, areas, level, settings } = question;
	const [rows, earlier] = [answers[`areas_${COMPARED}`], answers[`areasBefore_${COMPARED}`]];
	if (!figures || !rows || !earlier) return null;
	const byArea =
		areas.length > 1
			? [areasChangeSentence(COMPARED, { now: rows, before: earlier }, areas, level, settings)]
			: [];
	return {
		...plainSection('changes', [
			{
				title: m.report_changes_table(),
				text: m.report_changes_table_text(),
				table: toChangesTable(figures, { now, before }),
				left: null
			}
		]),
		sentence: changesSentence(figures, formatMonths(before.from, before.to)),
		points: [...changesLead(figures), ...byArea]
	};
}

function reportingSection(question: ReportQuestion, { now }: Spans): ReportSection | null {
	const { answers, senders, area } = question;
	const [whole, months] = [answers.now_M35, answers.months_M35];
	if (!whole || !months) return null;
	const missing = toMissingTable(senders, now);
	const isKnown = senders.some(({ expected }) => expected.length > 0);
	return {
		...plainSection('reporting', [
			{
				title: m.report_reporting_months(),
				text: m.report_reporting_months_text(),
				table: toReportingTable(senders, months, now),
				left: null
			},
			...(isKnown
				? [
						{
							title: m.report_reporting_missing(),
							text: missing.rows.length
								? m.overview_pseudonyms()
								: m.report_reporting_missing_none(),
							table: missing,
							left: null
						}
					]
				: [])
		]),
		sentence: reportingSentence(whole[0], now),
		lead: area === null ? [] : [m.report_reporting_whole()]
	};
}

function definitionTable({ choice, settings }: ReportQuestion): ReportTable {
	const shown = new Set([...reportMetrics(choice), 'M35' as const]);
	return {
		title: m.report_section_definitions(),
		text: m.methods_lead(),
		table: {
			columns: [
				{ id: 'name', title: m.report_column_figure() },
				{ id: 'definition', title: m.report_column_definition() },
				{ id: 'formula', title: m.report_column_formula() },
				{ id: 'benchmark', title: m.methods_benchmark() }
			],
			rows: toMethods(settings)
				.filter(({ id }) => shown.has(id))
				.map(({ id, title, definition, formula, benchmark }) => ({
					id,
					cells: [title, definition, formula, benchmark]
				}))
		},
		left: null
	};
}

function sourceTable({ sources }: ReportQuestion): ReportTable {
	return {
		title: m.report_section_sources(),
		text: sources.length ? '' : m.methods_sources_none(),
		table: {
			columns: [
				{ id: 'source', title: m.report_column_source() },
				{ id: 'attribution', title: m.report_column_attribution() },
				{ id: 'licence', title: m.report_column_licence() }
			],
			rows: sources.map(({ title, attribution, licence, url }) => ({
				id: title,
				cells: [title, [attribution, url].filter(Boolean).join(' '), licence]
			}))
		},
		left: null
	};
}
