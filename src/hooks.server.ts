import type { Handle } from '@sveltejs/kit';
import { getLocale, getTextDirection, languageOf, overwriteGetLocale } from '$lib/messages';

/**
 * Every page is written in the language of its address, and says so. Pages are prerendered one after
 * the other. They name the one font file that all of them use, so that text does not change its look.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.url.pathname);
	overwriteGetLocale(() => language);
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || path.includes('inter-latin-wght'),
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', getLocale()).replace('%dir%', getTextDirection())
	});
};
