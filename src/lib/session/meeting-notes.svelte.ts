import type { Gate, Problem } from '$lib/privacy-gate';
import type { MeetingNote } from '$lib/view-models';
import { passGate } from './pass-gate';

interface Surroundings {
	openGate: () => Gate;
	/** YYYY-MM-DD */
	today: () => string;
}

/**
 * Decisions and actions noted in a meeting. They are kept in memory alone, and leave it only in a
 * file that the reader saves (promise 5); each has passed the gate as a free text does.
 */
export class MeetingNotes {
	notes = $state.raw<readonly MeetingNote[]>([]);
	/** True while notes are being checked. */
	isChecking = $state(false);
	#saved = $state.raw<readonly MeetingNote[]>([]);
	readonly #surroundings: Surroundings;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	/** Whether leaving would lose notes. */
	get isUnsaved(): boolean {
		return this.notes.length > 0 && this.notes !== this.#saved;
	}

	/** Takes a note that passes the check. @returns what is wrong with it; nothing when it was taken */
	async add(note: MeetingNote): Promise<Problem[]> {
		const problems = await this.#check([note]);
		if (!problems.length) this.notes = [...this.notes, { ...note, text: note.text.trim() }];
		return problems;
	}

	/** Takes the notes of a file too, all or none. @returns what is wrong; `row` counts the notes */
	async addAll(notes: readonly MeetingNote[]): Promise<Problem[]> {
		const problems = await this.#check(notes);
		if (problems.length) return problems;
		const known = new Set(this.notes.map((note) => JSON.stringify(note)));
		const added = notes.filter((note) => !known.has(JSON.stringify(note)));
		const hasOwn = this.notes.length > 0;
		this.notes = [...this.notes, ...added];
		if (!hasOwn) this.#saved = this.notes;
		return [];
	}

	remove(note: MeetingNote): void {
		this.notes = this.notes.filter((each) => each !== note);
	}

	clear(): void {
		this.notes = this.#saved = [];
	}

	/** The notes stand in a file now as they are. */
	keep(): void {
		this.#saved = this.notes;
	}

	async #check(notes: readonly MeetingNote[]): Promise<Problem[]> {
		if (!notes.length) return [];
		const { openGate, today } = this.#surroundings;
		const texts = notes.map(({ text }) => text);
		this.isChecking = true;
		try {
			return await passGate(openGate, (gate) => gate.checkNotes(texts, today()));
		} finally {
			this.isChecking = false;
		}
	}
}
