import { readNote, type MeetingNote } from './deck-notes';
import { readDeck, type DeckSlide, type KnownSlides } from './deck';

/** What says that a JSON file holds the order of a meeting, and the form that is read here. */
export const DECK_MARK = 'caseworker_atlas_meeting';
export const DECK_FORM = 1;

/** The largest file that is read, in bytes; a long meeting has a few kilobytes. */
export const DECK_BYTES = 200_000;

export type DeckFile =
	/** `ignored`: slides that name something that is not loaded here. */
	| { deck: DeckSlide[]; notes: MeetingNote[]; ignored: number }
	| { fault: 'json' | 'form' | 'note' };

/** Reads a saved meeting, all of it or nothing. What its notes say must still be checked. */
export function readDeckFile(text: string, known: KnownSlides): DeckFile {
	const json = parse(text);
	if (json === undefined) return { fault: 'json' };
	if (typeof json !== 'object' || json === null) return { fault: 'form' };
	const { [DECK_MARK]: form, slides, notes, ...others } = json as Record<string, unknown>;
	const isKnown = form === DECK_FORM && Object.keys(others).length === 0;
	if (!isKnown || !isTexts(slides) || !Array.isArray(notes)) return { fault: 'form' };
	const read = notes.map(readNote);
	if (!read.every((note) => note !== null)) return { fault: 'note' };
	return { ...readDeck(slides, known), notes: read };
}

/** The deck and its notes as a file that `readDeckFile` reads. */
export function deckFile(deck: readonly DeckSlide[], notes: readonly MeetingNote[]): object {
	return { [DECK_MARK]: DECK_FORM, slides: deck.map(({ key }) => key), notes };
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
