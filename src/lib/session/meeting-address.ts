import {
	STANDARD_DECK,
	deckKeys,
	deckText,
	readDeck,
	withView,
	type DeckSlide,
	type SlideId
} from '$lib/view-models';
import type { Atlas } from './atlas.svelte';

/** The slide of the standard deck that a page's view is about. */
const SLIDE_OF_PAGE: Partial<Record<string, SlideId>> = {
	'/quality': 'quality',
	'/services': 'services',
	'/capacity': 'supervision',
	'/planner': 'gap',
	'/data': 'reporting'
};
/** Pages whose view is one figure by area. */
const PAGES_WITH_A_VIEW = ['/map', '/trends'];

/** The slides as they stand in the address; the standard ones where it names none that are known. */
export function deckOf(atlas: Atlas): readonly DeckSlide[] {
	const text = atlas.parameters.get('slides');
	const { deck } = readDeck(deckKeys(text ?? ''), atlas.known);
	return deck.length ? deck : STANDARD_DECK;
}

/** A link to the meeting that opens with the view of a page. @param route as in `/map` */
export function meetingHref(atlas: Atlas, route: string | null): string {
	const { deck, place } = startingAt(atlas, route);
	return atlas.hrefWith(
		{ slides: deckText(deck), slide: place > 0 ? String(place + 1) : null },
		'/meeting/'
	);
}

function startingAt(atlas: Atlas, route: string | null) {
	const deck = deckOf(atlas);
	if (atlas.isEmpty || route === null) return { deck, place: 0 };
	if (PAGES_WITH_A_VIEW.includes(route)) return withView(deck, atlas.view, atlas.view);
	const id = SLIDE_OF_PAGE[route];
	return {
		deck,
		place: Math.max(
			0,
			deck.findIndex(({ key }) => key === id)
		)
	};
}
