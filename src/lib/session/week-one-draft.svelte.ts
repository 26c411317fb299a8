import { entryOfArea, newWeekOneEntry, type WeekOneEntry } from '$lib/view-models';

/** A week-one form that is being filled in, kept in memory while one looks around (promise 5). */
export class WeekOneDraft {
	orgCode = $state('');
	employerType = $state('');
	/** YYYY-MM-DD */
	day = $state('');
	entries = $state<WeekOneEntry[]>([]);
	/** The area whose figures are unfolded. */
	openId = $state<number | null>(null);
	removed = $state.raw<{ entry: WeekOneEntry; place: number } | null>(null);
	/** Hash of the file that was shown in the atlas last; null before. */
	shownHash = $state<string | null>(null);
	/** The text of the file that was saved or shown last. */
	#keptText = $state('');
	#nextId = 0;

	/** Adds an area, or opens it where it is there. @returns whether it is new */
	add(code: string, name: string): boolean {
		const known = entryOfArea(this.entries, code, name);
		const entry = known ?? newWeekOneEntry(this.#nextId++, code, name);
		if (!known) this.entries.push(entry);
		this.openId = entry.id;
		this.removed = null;
		return !known;
	}

	remove(id: number): void {
		const place = this.entries.findIndex((entry) => entry.id === id);
		const [entry] = this.entries.splice(place, 1);
		if (entry) this.removed = { entry: $state.snapshot(entry), place };
	}

	/** Puts the area back that was removed last. */
	undo(): void {
		if (!this.removed) return;
		this.entries.splice(this.removed.place, 0, this.removed.entry);
		this.openId = this.removed.entry.id;
		this.removed = null;
	}

	/** The rows stand in a file or in the atlas as they are now. @param text of that file */
	keep(text: string): void {
		this.#keptText = text;
	}

	/** Whether leaving would lose rows. @param text of the file as it would be written now */
	isUnsaved(text: string): boolean {
		return this.entries.length > 0 && text !== this.#keptText;
	}

	clear(): void {
		this.orgCode = '';
		this.employerType = '';
		this.day = '';
		this.entries = [];
		this.openId = null;
		this.removed = null;
		this.shownHash = null;
		this.#keptText = '';
	}
}
