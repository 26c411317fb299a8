import { formatDaySpan, formatMonth } from '$lib/format';
import { m } from '$lib/messages';
import { deckOf, getAtlas } from '$lib/session';
import {
	deckText,
	toReporting,
	toSlideModel,
	type DeckSlide,
	type MeetingSubject,
	type SlideModel
} from '$lib/view-models';
import { FrozenFigures } from './freeze.svelte';

/** The deck in the address, and its slides from figures that stand still. */
export class Meeting {
	readonly #atlas = getAtlas();
	readonly #figures = new FrozenFigures();
	readonly #subject: MeetingSubject = {
		month: this.#atlas.view.month,
		level: this.#atlas.view.level,
		response: this.#atlas.responseName,
		settings: this.#figures.settings,
		reportingOf: (month) => toReporting(this.#figures.senders, month),
		nameOf: (code) => this.#atlas.areaName(code),
		read: (request) => this.#figures.read(request)
	};
	readonly month = this.#subject.month;
	readonly reporting = this.#subject.reportingOf(this.month);

	readonly deck: readonly DeckSlide[] = $derived(deckOf(this.#atlas));
	/** Place of the slide on screen, the first being 0. */
	readonly place: number = $derived.by(() => {
		const asked = Number(this.#atlas.parameters.get('slide') ?? 1);
		return Number.isInteger(asked) && asked >= 1 && asked <= this.deck.length ? asked - 1 : 0;
	});
	readonly slide: DeckSlide = $derived(this.deck[this.place]!);
	readonly model: SlideModel | undefined = $derived(this.modelOf(this.slide));

	/** A slide as it is shown and saved; undefined until its figures are counted. */
	modelOf(slide: DeckSlide): SlideModel | undefined {
		return this.#atlas.isEmpty ? undefined : toSlideModel(slide, this.#subject);
	}

	/** All slides; undefined until all are counted, which begins when the one on screen is there. */
	readonly models: SlideModel[] | undefined = $derived.by(() => {
		if (!this.model) return undefined;
		const models = this.deck.map((slide) => this.modelOf(slide));
		return models.every((model) => model !== undefined) ? models : undefined;
	});

	/** Where the figures come from, how they are protected, who has reported and when this was made. */
	facts(today: string): string[] {
		return [
			...(this.#atlas.isDemonstration ? [m.shell_demonstration()] : []),
			formatMonth(this.month),
			this.#reportedText(),
			m.meeting_facts_count({ count: this.#atlas.minimumCount }),
			m.meeting_facts_generated({ day: formatDaySpan([today]) })
		];
	}

	#reportedText(): string {
		const { reported, expected } = this.reporting;
		return expected ? m.shell_reported({ reported, expected }) : m.meeting_reporting_unknown();
	}

	hrefOf(place: number, deck: readonly DeckSlide[] = this.deck): string {
		return this.#atlas.hrefWith({
			slides: deckText(deck),
			slide: place > 0 ? String(place + 1) : null
		});
	}
}
