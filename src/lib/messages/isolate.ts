import { getLocale, getTextDirection } from './compiled/runtime.js';

const [FROM_ITS_FIRST_LETTER, END] = ['\u2068', '\u2069'];

let isForPage = false;

/** From now on texts are written for a page, which breaks lines and mixes directions. */
export function writeForPage(forPage = true): void {
	isForPage = forPage;
}

/** Whether lines break where they must, and numbers and names stand among words that they belong to. */
export const isWrittenForPage = () => isForPage;

/** Whether what is written for a page runs from the right. */
export const isFromRight = () => isForPage && getTextDirection(getLocale()) === 'rtl';

/**
 * A name or a figure as a part of a text: on a page in Arabic it keeps its own direction, so that
 * neither `Camp 4` nor the number behind it changes its place.
 */
export function isolate(text: string): string {
	return isFromRight() && text ? `${FROM_ITS_FIRST_LETTER}${text}${END}` : text;
}
