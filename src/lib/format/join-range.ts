import { isFromRight, isWrittenForPage } from '$lib/messages';

const JOINER = '\u2060'; // keeps what stands on both sides of it in one line
const [FROM_LEFT, FROM_RIGHT, RIGHT_MARK, END] = ['\u2066', '\u2067', '\u200f', '\u2069'];

/**
 * `12` and `15` -> `12–15`. On a page it does not break after the dash, and in Arabic it runs from the
 * right like the words, so that its low end is read first whatever stands beside it: without that a
 * percentage or an amount of money would turn it around.
 */
export function joinRange(low: string, high: string): string {
	if (!isWrittenForPage()) return `${low}–${high}`;
	return isFromRight()
		? `${FROM_RIGHT}${low}${RIGHT_MARK}–${JOINER}${RIGHT_MARK}${high}${END}`
		: `${low}–${JOINER}${high}`;
}

/** `5` -> `<5`, as files have it: in Arabic the sign would stand behind the number and point at it. */
export function less(number: string): string {
	return isFromRight() ? `${FROM_LEFT}<${number}${END}` : `<${number}`;
}

/** A text as files have it: without the invisible signs by which a page places it. */
export function plainText(text: string): string {
	return text.replace(/[\u061c\u200e\u200f\u2060\u2066-\u2069]/g, '');
}
