import { browser } from '$app/environment';
import { base, resolve } from '$app/paths';
import { page } from '$app/state';
import {
	getTextDirection,
	languageOf,
	overwriteGetLocale,
	pathIn,
	writeForPage,
	type Locale
} from '$lib/messages';
import { getContext, onMount, setContext } from 'svelte';

const KEY = Symbol('language');

/** The language that is read, and how to get to another one. */
export interface Language {
	current: Locale;
	/** This page with all that stands in its address, in another language. */
	hrefIn: (language: Locale) => string;
}

/** A page in the language that is read. @param path as in `/map/` */
export function resolveInLanguage(path: string): string {
	return resolve(pathIn(current(), path) as '/');
}

/**
 * Has every text follow the address: `/fr/map/` is French. Texts change without loading the site
 * anew, which would lose what was dropped on it. To be called once, in the outermost layout, before
 * anything says a word.
 */
export function createLanguage(): Language {
	const language = $derived(current());
	if (browser) overwriteGetLocale(() => language);
	writeForPage();
	let isMounted = $state(false);
	onMount(() => {
		isMounted = true;
	});
	$effect(() => {
		document.documentElement.lang = language;
		document.documentElement.dir = getTextDirection(language);
	});
	return setContext<Language>(KEY, {
		get current() {
			return language;
		},
		hrefIn: (other) => {
			const path = resolve(pathIn(other, pathBelowSite()) as '/');
			return isMounted ? path + page.url.search + page.url.hash : path;
		}
	});
}

/** The language that is read. @throws outside of the layout that made it */
export function getLanguage(): Language {
	const language = getContext<Language | undefined>(KEY);
	if (!language) throw new Error('getLanguage() was called outside of the layout that creates it');
	return language;
}

const current = () => languageOf(pathBelowSite());

/** The site may live under a path of its own; while pages are prerendered its base is relative. */
function pathBelowSite(): string {
	const { pathname } = page.url;
	return base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}
