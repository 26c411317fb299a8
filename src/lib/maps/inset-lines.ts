import { formatNumber } from '$lib/format';
import { m } from '$lib/messages';
import type { Inset } from './arrange-areas';

const MOST_CHARACTERS = 18; // in the width that an inset's label has

/** Where an inset really lies, in lines that fit its label: `29 km south`, quietly `drawn smaller`. */
export function insetLines({ distanceKm, direction, scale }: Inset) {
	const where = wrap(m.map_inset({ distance: formatNumber(distanceKm), direction }));
	const lines = where.map((text) => ({ text, isQuiet: false }));
	return scale < 0.95 ? [...lines, { text: m.map_inset_smaller(), isQuiet: true }] : lines;
}

/** The most lines that any inset's label takes in this language. */
export function mostInsetLines(): number {
	return wrap(m.map_inset({ distance: formatNumber(100), direction: 'south_east' })).length + 1;
}

function wrap(text: string): string[] {
	if (text.length <= MOST_CHARACTERS) return [text];
	const words = text.split(' ');
	const fits = (count: number) => words.slice(0, count).join(' ').length <= MOST_CHARACTERS;
	const first = words.findLastIndex((_, index) => fits(index + 1)) + 1;
	return first > 0 && first < words.length
		? [words.slice(0, first).join(' '), words.slice(first).join(' ')]
		: [text];
}
