import { browser } from '$app/environment';
import { page } from '$app/state';
import { EMPTY_HOLDINGS, type Summary } from '$lib/pipeline';
import { getContext, onMount, setContext } from 'svelte';
import { Atlas } from './atlas.svelte';
import { Hydration } from './hydration.svelte';
import { createImports, createMeetingNotes } from './imports-context';
import { openRelease } from './open-release';
import { resolveInLanguage } from './language.svelte';
import { createOffline } from './offline.svelte';
import { takeEngine } from './start-engine';

const KEY = Symbol('atlas');

/**
 * Makes the site's atlas, starts opening the release, and hands the atlas to all pages. To be
 * called once, in the outermost layout.
 * @param summary what the release says of itself, for the first paint; null on a site without one
 */
export function createAtlas(summary: Summary | null): Atlas {
	const hydration = new Hydration();
	const atlas = new Atlas(
		{
			startEngine: takeEngine,
			openRelease: summary ? openRelease : async () => EMPTY_HOLDINGS,
			address: () => ({
				path: page.url.pathname,
				parameters: new URLSearchParams(hydration.isDone ? page.url.search : '')
			}),
			resolvePath: resolveInLanguage,
			nextFrame: (run) => void requestAnimationFrame(run)
		},
		summary
	);
	const opened = browser ? atlas.open() : Promise.resolve();
	createImports(atlas, opened);
	createMeetingNotes();
	const offline = createOffline();
	onMount(() => {
		hydration.finish();
		// Keeping the site for use offline fetches all of it: what is looked at comes first.
		void opened.finally(() => offline.start());
	});
	return setContext(KEY, atlas);
}

/** The site's atlas. @throws outside of the layout that made it */
export function getAtlas(): Atlas {
	const atlas = getContext<Atlas | undefined>(KEY);
	if (!atlas) throw new Error('getAtlas() was called outside of the layout that creates the atlas');
	return atlas;
}
