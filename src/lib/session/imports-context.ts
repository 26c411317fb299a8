import { openGate } from '$lib/privacy-gate';
import { getContext, setContext } from 'svelte';
import type { Atlas } from './atlas.svelte';
import { Imports } from './imports.svelte';
import { MeetingNotes } from './meeting-notes.svelte';
import { openRelease } from './open-release';

const KEY = Symbol('imports');
const NOTES_KEY = Symbol('meeting notes');

/**
 * Makes the site's imports and hands them to all pages, so that a check goes on while one looks around.
 * @param opened settles when the atlas has opened its release, which files must not overtake
 */
export function createImports(atlas: Atlas, opened: Promise<void>): Imports {
	return setContext(KEY, new Imports(atlas, { openGate, openRelease, today, opened }));
}

/** The site's imports. @throws outside of the layout that made the atlas */
export function getImports(): Imports {
	const imports = getContext<Imports | undefined>(KEY);
	if (!imports) throw new Error('getImports() was called outside of the layout that creates them');
	return imports;
}

/** Makes the meeting's notes and hands them to all pages, so that they outlast a look elsewhere. */
export function createMeetingNotes(): MeetingNotes {
	return setContext(NOTES_KEY, new MeetingNotes({ openGate, today }));
}

/** The meeting's notes. @throws outside of the layout that made the atlas */
export function getMeetingNotes(): MeetingNotes {
	const notes = getContext<MeetingNotes | undefined>(NOTES_KEY);
	if (!notes) throw new Error('getMeetingNotes() was called outside of the layout');
	return notes;
}

/** The day on this device's calendar, YYYY-MM-DD: the only place where the clock decides a check. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
