import type { Reroute } from '@sveltejs/kit';
import { base } from '$app/paths';
import { baseLocale, pathIn } from '$lib/messages';

/** `/fr/map/` is the page `/map/` in French; both have their own file. */
export const reroute: Reroute = ({ url }) =>
	base + pathIn(baseLocale, url.pathname.slice(base.length));
