import type { Handle } from '@sveltejs/kit';
import { getLocale, getTextDirection } from '$lib/messages';

/** Every page says its language. Pages name the one font file that all of them use, so that text does not change its look. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || path.includes('inter-latin-wght'),
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', getLocale()).replace('%dir%', getTextDirection())
	});
