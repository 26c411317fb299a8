import { m } from '$lib/messages';
import { noteFacts, type MeetingNote, type MetricSlide, type SlideModel } from '$lib/view-models';
import type { Presentation, PresentationChart, PresentationSlide } from './presentation';

interface MeetingForExport {
	models: readonly SlideModel[];
	notes: readonly MeetingNote[];
	language: string;
	isRightToLeft: boolean;
	/** Where the figures come from, how they are protected, who has reported, and when it was made. */
	facts: string[];
}

/** The slides of a meeting as they stand on the screen, each with what was noted on it. */
export function deckToPresentation(meeting: MeetingForExport): Presentation {
	const { models, notes, language, isRightToLeft, facts } = meeting;
	const footer = facts.join(' · ');
	const opening = models.find(({ kind }) => kind === 'opening');
	const hasDecisions = models.some(({ kind }) => kind === 'decisions');
	return {
		title: opening?.sentence ?? m.meeting_title(),
		subtitle: opening?.kind === 'opening' ? opening.lead : '',
		language,
		isRightToLeft,
		footer,
		slides: [
			...models
				.filter(({ kind }) => kind !== 'opening')
				.map((model) => ({
					...slideOf(model, notes),
					notes: notes.filter(({ slide }) => slide === model.key).map(noteLine)
				})),
			...(notes.length && !hasDecisions
				? [{ title: m.meeting_noted(), lead: notes.map(noteLine) }]
				: [])
		]
	};
}

const noteLine = (note: MeetingNote) => `${note.text} (${noteFacts(note)})`;

function slideOf(model: SlideModel, notes: readonly MeetingNote[]): PresentationSlide {
	const title = model.sentence;
	switch (model.kind) {
		case 'opening':
			return { title, lead: [model.lead] };
		case 'ranked':
			return rankedSlide(title, model.ranked);
		case 'changes':
			return {
				title,
				lead: [],
				table: {
					header: [m.meeting_figure(), m.meeting_now(), m.meeting_slide_changes()],
					rows: model.headlines.map(({ title, figure, unit, change, isMissing }) => [
						title,
						isMissing ? figure : `${figure} ${unit}`,
						change.text
					])
				}
			};
		case 'reporting':
			return {
				title,
				lead: [
					...model.reporting.incomplete.map(({ code, missing, hasSentNothing }) =>
						hasSentNothing
							? m.text_named({ name: code, text: m.overview_missing_all() })
							: m.text_named({ name: code, text: m.overview_missing_some({ files: missing }) })
					),
					m.overview_pseudonyms()
				]
			};
		case 'decisions':
			return {
				title,
				lead: [
					...model.questions.map((question, place) => `${place + 1}. ${question}`),
					...(notes.length ? [`${m.meeting_noted()}:`] : []),
					...notes.map(noteLine)
				]
			};
	}
}

function rankedSlide(title: string, ranked: MetricSlide): PresentationSlide {
	const more = ranked.left ? [m.meeting_more({ count: ranked.left })] : [];
	const order = ranked.uncertainOrder ? [ranked.uncertainOrder] : [];
	// As one paragraph, so that it stands above its chart.
	const lead = [[...ranked.lead, ...order].join(' '), ...more];
	return ranked.bars.length
		? { title, lead, chart: chartOf(ranked) }
		: { title, lead: [...lead, m.meeting_nothing()] };
}

/** A range is two bars, its least and its most; the words of each figure stand beside its name. */
function chartOf({ bars, benchmark, unit }: MetricSlide): PresentationChart {
	const isCertain = bars.every(({ bounds }) => !bounds || bounds.low === bounds.high);
	const lows = bars.map(({ bounds }) => bounds?.low ?? null);
	const highs = bars.map(({ bounds }) => bounds?.high ?? null);
	return {
		kind: 'bar',
		categories: bars.map(({ name, figure }) => m.text_named({ name, text: figure })),
		series: isCertain
			? [{ name: unit, values: lows }]
			: [
					{ name: m.meeting_range_low(), values: lows },
					{ name: m.meeting_range_high(), values: highs }
				],
		unitLabel: unit,
		...(benchmark ? { benchmark: { value: benchmark.value, label: benchmark.text } } : {})
	};
}
