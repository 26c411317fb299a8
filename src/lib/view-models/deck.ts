import type { AreaLevel, Dimension, MetricId, MetricRequest } from '$lib/metrics';
import { monthText, parseMonth, type Month } from '$lib/tables';
import { mapRequest } from './map-requests';

/** The slides of a meeting in the order of its questions; each tells one thing. */
export const SLIDE_IDS = [
	'opening',
	'gap',
	'caseload',
	'supervision',
	'quality',
	'services',
	'changes',
	'reporting',
	'decisions'
] as const;
export type SlideId = (typeof SLIDE_IDS)[number];

/** The figure of each slide that ranks areas. */
export const SLIDE_METRICS = {
	gap: 'M05',
	caseload: 'M03',
	supervision: 'M07',
	quality: 'M24C',
	services: 'M27'
} as const satisfies Partial<Record<SlideId, MetricId>>;
export type RankedSlideId = keyof typeof SLIDE_METRICS;

export const RANKED_SLIDES = Object.keys(SLIDE_METRICS) as RankedSlideId[];

/** A view on a page that was made a slide. */
export interface SlideView {
	metric: MetricId;
	month: Month;
	level: AreaLevel;
	filters: MetricRequest['filters'];
}

/** A slide of the deck: one of the standard ones, or a view. `key` is how it is written. */
export type DeckSlide = { key: SlideId; view: null } | { key: string; view: SlideView };

/** What the views of a deck may name. */
export interface KnownSlides {
	metrics: readonly MetricId[];
	months: readonly Month[];
	levels: readonly AreaLevel[];
	dimensionsOf: (metric: MetricId) => readonly Dimension[];
	codesOf: (dimension: Dimension) => readonly string[];
}

export const STANDARD_DECK: readonly DeckSlide[] = SLIDE_IDS.map((key) => ({ key, view: null }));

const BETWEEN_SLIDES = ',';
const BETWEEN_PARTS = '~';
const BETWEEN_CODES = '+';

/** A view as a slide, written such as `M03~2025-12~site~employer_type=NGO_NATIONAL`. */
export function viewSlide(view: SlideView): DeckSlide {
	const filters = Object.entries(view.filters)
		.map(([dimension, codes]) => `${dimension}=${codes.join(BETWEEN_CODES)}`)
		.sort();
	const parts = [view.metric, monthText(view.month), view.level, ...filters];
	return { key: parts.join(BETWEEN_PARTS), view };
}

/** The deck of an address or a file. @returns the slides, each once, and how many could not be followed */
export function readDeck(
	keys: readonly string[],
	known: KnownSlides
): { deck: DeckSlide[]; ignored: number } {
	const read = [...new Set(keys)].map((key) => readSlide(key, known));
	const deck = read.filter((slide) => slide !== null);
	return { deck, ignored: read.length - deck.length };
}

/** The deck as it stands in the address; null for the standard one. */
export function deckText(deck: readonly DeckSlide[]): string | null {
	const write = (slides: readonly DeckSlide[]) => slides.map(({ key }) => key).join(BETWEEN_SLIDES);
	const text = write(deck);
	return text === write(STANDARD_DECK) ? null : text;
}

/** The keys in the text of `deckText`. */
export function deckKeys(text: string): string[] {
	return text.split(BETWEEN_SLIDES).filter((key) => key !== '');
}

/** The deck with the view in it, and its place there; a view that a standard slide shows is that. */
export function withView(
	deck: readonly DeckSlide[],
	view: SlideView,
	standard: Pick<SlideView, 'month' | 'level'>
): { deck: DeckSlide[]; place: number } {
	const wanted = standardSlideOf(view, standard) ?? viewSlide(view);
	const place = deck.findIndex(({ key }) => key === wanted.key);
	if (place >= 0) return { deck: [...deck], place };
	const after = deck[0]?.key === 'opening' ? 1 : 0;
	return { deck: deck.toSpliced(after, 0, wanted), place: after };
}

/** What a slide that ranks areas is made of; null for the others. The acute package stands for services. */
export function slideRequest(
	{ key, view }: DeckSlide,
	month: Month,
	level: AreaLevel
): MetricRequest | null {
	if (view) return mapRequest(view);
	const metric = SLIDE_METRICS[key as RankedSlideId];
	return metric ? mapRequest({ metric, month, level, filters: standardFilters(metric) }) : null;
}

function standardFilters(metric: MetricId): MetricRequest['filters'] {
	return metric === 'M27' ? { package: ['acute'] } : {};
}

function standardSlideOf(
	{ metric, month, level, filters }: SlideView,
	standard: Pick<SlideView, 'month' | 'level'>
): DeckSlide | null {
	const id = RANKED_SLIDES.find((each) => SLIDE_METRICS[each] === metric);
	if (!id || month !== standard.month || level !== standard.level) return null;
	const isPlain = JSON.stringify(filters) === JSON.stringify(standardFilters(metric));
	return isPlain ? { key: id, view: null } : null;
}

function readSlide(key: string, known: KnownSlides): DeckSlide | null {
	const id = SLIDE_IDS.find((each) => each === key);
	if (id) return { key: id, view: null };
	const [metricText, month = '', levelText, ...filterTexts] = key.split(BETWEEN_PARTS);
	const metric = known.metrics.find((each) => each === metricText);
	const level = known.levels.find((each) => each === levelText);
	if (!metric || !level || !/^\d{4}-\d\d$/.test(month)) return null;
	if (!known.months.includes(parseMonth(month))) return null;
	const filters: MetricRequest['filters'] = {};
	for (const text of filterTexts) {
		const [name = '', codes = ''] = text.split('=');
		const dimension = known.dimensionsOf(metric).find((each) => each === name);
		const wanted = codes.split(BETWEEN_CODES);
		if (!dimension || !wanted.every((code) => known.codesOf(dimension).includes(code))) return null;
		filters[dimension] = wanted;
	}
	return viewSlide({ metric, month: parseMonth(month), level, filters });
}
