import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import {
	RANKED_SLIDES,
	STANDARD_DECK,
	deckFile,
	deckKeys,
	deckText,
	noteFacts,
	readDeck,
	readDeckFile,
	slideAfterKey,
	slideRequest,
	viewSlide,
	withView,
	type DeckSlide,
	type KnownSlides,
	type MeetingNote,
	type SlideView
} from '$lib/view-models';

const after = (key: string, current: number, isRightToLeft = false) =>
	slideAfterKey(key, current, 8, isRightToLeft);

describe(slideAfterKey, () => {
	it('goes on and back by the keys of a clicker and by arrows', () => {
		expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((key) => after(key, 2))).toEqual([
			3, 3, 3, 3
		]);
		expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => after(key, 2))).toEqual([1, 1, 1]);
	});

	it('lets arrows follow the direction of reading, and a clicker not', () => {
		expect([after('ArrowLeft', 2, true), after('ArrowRight', 2, true)]).toEqual([3, 1]);
		expect(after('PageDown', 2, true)).toBe(3);
	});

	it('stays on the first and the last slide', () => {
		expect([after('PageUp', 0), after('PageDown', 7)]).toEqual([0, 7]);
		expect([after('Home', 5), after('End', 5)]).toEqual([0, 7]);
	});

	it('leaves other keys alone', () => {
		expect([after('a', 2), after('Tab', 2)]).toEqual([null, null]);
	});
});

const DECEMBER = parseMonth('2025-12');
const KNOWN: KnownSlides = {
	metrics: ['M01', 'M03', 'M27'],
	months: [parseMonth('2025-11'), DECEMBER],
	levels: ['2', 'site'],
	dimensionsOf: () => ['employer_type'],
	codesOf: () => ['GOV', 'NGO_NATIONAL']
};
const VIEW: SlideView = {
	metric: 'M01',
	month: DECEMBER,
	level: 'site',
	filters: { employer_type: ['NGO_NATIONAL', 'GOV'] }
};
const keysOf = (deck: readonly DeckSlide[]) => deck.map(({ key }) => key);

describe(slideRequest, () => {
	it('asks for every area of the level in the month', () => {
		for (const key of RANKED_SLIDES) {
			const request = slideRequest({ key, view: null }, DECEMBER, 'site');
			expect(request).toMatchObject({ level: 'site', from: DECEMBER });
		}
		const services = slideRequest({ key: 'services', view: null }, DECEMBER, 'site');
		expect(services?.filters).toEqual({ package: ['acute'] });
	});

	it('asks for a view with the month, the level and the filters that it was seen with', () => {
		expect(slideRequest(viewSlide(VIEW), parseMonth('2025-01'), '2')).toMatchObject({
			metric: 'M01',
			from: DECEMBER,
			level: 'site',
			filters: { employer_type: ['NGO_NATIONAL', 'GOV'] }
		});
	});

	it('asks for nothing where a slide ranks no areas', () => {
		expect(slideRequest({ key: 'opening', view: null }, DECEMBER, 'site')).toBeNull();
	});
});

describe(readDeck, () => {
	it('reads what is written, in its order', () => {
		const text = deckText([{ key: 'changes', view: null }, viewSlide(VIEW)])!;
		expect(text).toBe('changes,M01~2025-12~site~employer_type=NGO_NATIONAL+GOV');
		const { deck, ignored } = readDeck(deckKeys(text), KNOWN);
		expect(deck).toEqual([{ key: 'changes', view: null }, viewSlide(VIEW)]);
		expect(ignored).toBe(0);
	});

	it.each([
		['an unknown slide', 'finale'],
		['a figure that the atlas does not have', 'M99~2025-12~site'],
		['a month that is not loaded', 'M01~2024-12~site'],
		['a level that is not loaded', 'M01~2025-12~4'],
		['a filter by what the figure is not split by', 'M01~2025-12~site~sex=f'],
		['an unknown code', 'M01~2025-12~site~employer_type=NOBODY']
	])('leaves out %s and counts it', (_, key) => {
		expect(readDeck([key, 'gap'], KNOWN)).toEqual({
			deck: [{ key: 'gap', view: null }],
			ignored: 1
		});
	});

	it('shows each slide once', () => {
		expect(keysOf(readDeck(['gap', 'opening', 'gap'], KNOWN).deck)).toEqual(['gap', 'opening']);
	});

	it('writes nothing for the standard deck', () => {
		expect(deckText(STANDARD_DECK)).toBeNull();
	});
});

describe(withView, () => {
	const standard = { month: DECEMBER, level: 'site' } as const;

	it('puts the view behind the opening', () => {
		const { deck, place } = withView(STANDARD_DECK, VIEW, standard);
		expect([keysOf(deck)[place], place, deck.length]).toEqual([viewSlide(VIEW).key, 1, 10]);
	});

	it('does not add it twice', () => {
		const once = withView(STANDARD_DECK, VIEW, standard).deck;
		expect(withView(once, VIEW, standard)).toEqual({ deck: once, place: 1 });
	});

	it('goes to the standard slide that shows the same', () => {
		const plain = { ...VIEW, metric: 'M03', filters: {} } as const;
		expect(withView(STANDARD_DECK, plain, standard)).toEqual({ deck: STANDARD_DECK, place: 2 });
		const other = { ...plain, month: parseMonth('2025-11') };
		expect(withView(STANDARD_DECK, other, standard).deck).toHaveLength(10);
	});
});

describe(readDeckFile, () => {
	const NOTE: MeetingNote = {
		slide: 'gap',
		kind: 'action',
		text: 'Move two posts',
		lead: 'government',
		due: '2026-03'
	};
	const deck = [{ key: 'gap', view: null }, viewSlide(VIEW)] as DeckSlide[];
	const fileWith = (changes: object) => JSON.stringify({ ...deckFile(deck, [NOTE]), ...changes });

	it('reads order and notes as they were saved', () => {
		expect(readDeckFile(fileWith({}), KNOWN)).toEqual({ deck, notes: [NOTE], ignored: 0 });
		expect(noteFacts(NOTE)).toBe('Action · Government · by March 2026');
	});

	it.each([
		['text that is no JSON', '{', 'json'],
		['another file', '{"type": "FeatureCollection"}', 'form'],
		['a form of later', fileWith({ caseworker_atlas_meeting: 2 }), 'form'],
		['a key that is not known', fileWith({ people: [] }), 'form'],
		['slides that are no list of texts', fileWith({ slides: [1] }), 'form'],
		['a note with another key', fileWith({ notes: [{ ...NOTE, who: 'x' }] }), 'note'],
		[
			'a lead who is no kind of organisation',
			fileWith({ notes: [{ ...NOTE, lead: 'x' }] }),
			'note'
		],
		['a day instead of a month', fileWith({ notes: [{ ...NOTE, due: '2026-03-01' }] }), 'note']
	])('refuses %s as a whole', (_, text, reason) => {
		expect(readDeckFile(text, KNOWN)).toEqual({ fault: reason });
	});
});
