import { formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import type { AreaLevel, MetricId, MetricRequest, MetricRow } from '$lib/metrics';
import type { Settings } from '$lib/schemas';
import type { Month } from '$lib/tables';
import { areaRequest } from './area-requests';
import { SLIDE_METRICS, slideRequest, type DeckSlide } from './deck';
import { decisionsToTake } from './deck-decisions';
import { figureText } from './figure-text';
import { filterTexts } from './filter-texts';
import { metricText } from './metric-text';
import { toMetricSlide, type MetricSlide } from './metric-slide';
import { toHeadline, type Headline } from './overview-model';
import { HEADLINE_METRICS, headlineRequest } from './overview-requests';
import { reportingText, type Reporting } from './reporting';

/** What all slides of a meeting stand on. */
export interface MeetingSubject {
	month: Month;
	level: AreaLevel;
	response: string | null;
	/** Who has reported for a month. */
	reportingOf: (month: Month) => Reporting;
	settings: Settings;
	nameOf: (areaCode: string) => string;
	/** The rows of a request; undefined until they are counted. */
	read: (request: MetricRequest) => MetricRow[] | undefined;
}

/** One message and what proves it. */
export type SlideModel = { key: string; sentence: string } & (
	| { kind: 'opening'; lead: string }
	| { kind: 'ranked'; ranked: MetricSlide }
	| { kind: 'changes'; headlines: Headline[] }
	| { kind: 'reporting'; reporting: Reporting }
	| { kind: 'decisions'; questions: string[] }
);

/** How many areas a slide ranks, so that they can be read from the last row. */
export const SLIDE_BARS = 6;

/** A slide as it is shown and saved; undefined until its figures are counted. */
export function toSlideModel(slide: DeckSlide, subject: MeetingSubject): SlideModel | undefined {
	const { month } = subject;
	const { key } = slide;
	const reporting = subject.reportingOf(month);
	switch (key) {
		case 'opening':
			return {
				key,
				kind: 'opening',
				sentence: openingText(subject),
				lead: reportingText(reporting)
			};
		case 'changes': {
			const headlines = toHeadlines(subject);
			const sentence = m.meeting_changes({ month: formatMonth(month - 1) });
			return headlines && { key, kind: 'changes', sentence, headlines };
		}
		case 'reporting':
			return { key, kind: 'reporting', sentence: reportingSentence(reporting), reporting };
		case 'decisions': {
			const questions = toQuestions(subject);
			const sentence = questions?.length ? m.meeting_decisions() : m.meeting_decisions_none();
			return questions && { key, kind: 'decisions', sentence, questions };
		}
		default:
			return toRanked(slide, subject);
	}
}

/** What a slide is called in the list of slides. */
export function slideTitle({ key, view }: DeckSlide): string {
	if (view) {
		const parts = [metricText(view.metric, 'title'), formatMonth(view.month)];
		return [...parts, ...filterTexts(view.filters)].join(' · ');
	}
	if (key in SLIDE_METRICS) {
		return metricText(SLIDE_METRICS[key as keyof typeof SLIDE_METRICS], 'title');
	}
	if (key === 'opening') return m.meeting_slide_opening();
	if (key === 'changes') return m.meeting_slide_changes();
	return key === 'reporting' ? m.meeting_slide_reporting() : m.meeting_slide_decisions();
}

function toRanked(slide: DeckSlide, subject: MeetingSubject): SlideModel | undefined {
	const { month, level } = subject;
	const request = slideRequest(slide, month, level);
	const rows = request && subject.read(request);
	if (!request || !rows) return undefined;
	const shown = slide.view ?? { month, level };
	const { metric } = request;
	const reporting = subject.reportingOf(shown.month);
	const ranked = toMetricSlide({ ...subject, ...shown, metric, rows }, reporting, SLIDE_BARS);
	const filters = slide.view ? filterTexts(slide.view.filters).map((text) => `${text}.`) : [];
	const plan = slide.key === 'quality' ? planSentences(subject) : [];
	if (!plan) return undefined;
	const lead = [...filters, ...plan, ...ranked.lead];
	return { key: slide.key, kind: 'ranked', sentence: ranked.sentence, ranked: { ...ranked, lead } };
}

/** How the action plans stand, all assessments together. */
function planSentences({ month, settings, read }: MeetingSubject): string[] | undefined {
	const [overdue, open] = (['M25O', 'M25C'] as const).map((metric) => {
		const row = read(areaRequest({ metric, month, area: null }));
		return row && figureText(metric, row[0]?.value ?? NO_REPORT, settings);
	});
	if (overdue === undefined || open === undefined) return undefined;
	return [m.meeting_overdue({ overdue }), m.meeting_unaddressed({ open })];
}

const NO_REPORT = { kind: 'missing', reason: 'no-report' } as const;

function toHeadlines({ month, settings, read }: MeetingSubject): Headline[] | undefined {
	const answers = HEADLINE_METRICS.map((metric: MetricId) => {
		const rows = read(headlineRequest(metric, month));
		return rows && { headline: toHeadline(metric, month, rows, settings) };
	});
	if (!answers.every((answer) => answer !== undefined)) return undefined;
	return answers.flatMap(({ headline }) => headline ?? []);
}

function toQuestions(subject: MeetingSubject): string[] | undefined {
	const { month, level, nameOf, read } = subject;
	const reporting = subject.reportingOf(month);
	const rowsOf = (id: keyof typeof SLIDE_METRICS) =>
		read(slideRequest({ key: id, view: null }, month, level)!);
	const [gap, caseload, services] = (['gap', 'caseload', 'services'] as const).map(rowsOf);
	const overdue = read(areaRequest({ metric: 'M25O', month, area: null }));
	if (!gap || !caseload || !services || !overdue) return undefined;
	return decisionsToTake({ gap, caseload, services, overdue: overdue[0] }, reporting, nameOf);
}

function openingText({ response, month }: MeetingSubject): string {
	return response
		? m.meeting_opening({ response, month: formatMonth(month) })
		: m.meeting_opening_untold({ month: formatMonth(month) });
}

function reportingSentence({ reported, expected, incomplete }: Reporting): string {
	if (!expected) return m.meeting_reporting_unknown();
	return incomplete.length
		? m.meeting_reporting_some({ reported, expected })
		: m.meeting_reporting_all();
}
