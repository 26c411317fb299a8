import type { Handle } from '@sveltejs/kit';

/** Pages name the one font file that all of them use, so that text does not change its look. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || path.includes('inter-latin-wght')
	});
