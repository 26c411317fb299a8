import { saveText, weekOneToCsv } from '$lib/exports';
import { m } from '$lib/messages';
import type { Atlas, Imports, WeekOneDraft } from '$lib/session';
import {
	checkWeekOneEntry,
	checkWeekOneSender,
	newWeekOneEntry,
	problemSentence,
	toAreaPicker,
	toCountAreas
} from '$lib/view-models';
import { tick } from 'svelte';

/** Any sender: only the name of the area is looked at. */
const NOBODY = { orgCode: 'ORG00', employerType: 'OTHER', day: '2020-01-01' };

/** The draft of the first days on its way into a file or the atlas, and what keeps it from there. */
export class WeekOneForm {
	readonly #atlas: Atlas;
	readonly #imports: Imports;
	readonly draft: WeekOneDraft;

	/** YYYY-MM-DD; empty until the page runs in the browser. */
	today = $state('');
	/** All that is missing is marked from now on. */
	hasTried = $state(false);
	isBusy = $state(false);
	hasFailed = $state(false);
	/** Why the name of an area is refused. */
	nameFault = $state<string>();
	/** What has become of the last area that was added. */
	news = $state('');
	done = $state<'saved' | 'shown' | null>(null);
	problems = $state.raw<{ title: string; lines: string[] } | null>(null);

	readonly areas = $derived.by(() => toCountAreas(this.#imports.held.parts));
	readonly #nameOf = $derived.by(() => new Map(this.areas.map(({ code, name }) => [code, name])));
	/** A map to choose areas from, where one's own areas are loaded. */
	readonly picker = $derived.by(() => {
		const { isDemonstration, boundaries, areas } = this.#atlas;
		if (!this.areas.length || isDemonstration) return null;
		const outlined = new Set(boundaries.features.map((area) => area.properties?.area_code));
		const chosen = new Set(this.draft.entries.map(({ cells }) => cells.area_code ?? ''));
		return toAreaPicker(areas, outlined, chosen);
	});
	readonly senderFaults = $derived.by(() => checkWeekOneSender(this.draft, this.today));
	/** One per entry. */
	readonly entryFaults = $derived.by(() => this.draft.entries.map(checkWeekOneEntry));
	readonly isSenderRight = $derived.by(() => Object.keys(this.senderFaults).length === 0);
	readonly areEntriesRight = $derived.by(
		() =>
			this.draft.entries.length > 0 &&
			this.entryFaults.every((faults) => !Object.keys(faults).length)
	);
	readonly #text = $derived.by(() => weekOneToCsv(this.draft, this.draft.entries));
	readonly isUnsaved = $derived.by(() => this.draft.isUnsaved(this.#text));

	constructor(atlas: Atlas, imports: Imports) {
		this.#atlas = atlas;
		this.#imports = imports;
		this.draft = imports.weekOne;
	}

	/** The day is that of the device, which is not known while pages are prerendered. */
	start(): void {
		this.today = this.#imports.today;
		this.draft.day ||= this.today;
	}

	/** Adds a listed area, or opens it where it is there. */
	choose(code: string): void {
		this.nameFault = undefined;
		this.#add(code, this.#nameOf.get(code) ?? code);
	}

	/** The name has to pass the gate before it is in the form. @returns whether it is there */
	async addName(name: string): Promise<boolean> {
		const same = this.areas.filter((area) => area.name.toLowerCase() === name.toLowerCase());
		if (same.length === 1) {
			this.choose(same[0]!.code);
			return true;
		}
		const found = await this.#refusalsOf(weekOneToCsv(NOBODY, [newWeekOneEntry(0, '', name)]));
		this.nameFault = found[0]?.sentence;
		if (this.nameFault) return false;
		this.#add('', name);
		return true;
	}

	remove(id: number): void {
		this.draft.remove(id);
		this.#say('');
	}

	/** What was said of the rows is no longer true of them. */
	forgetAnswer(): void {
		[this.done, this.problems] = [null, null];
	}

	save(): Promise<void> {
		return this.#attempt(async () => {
			saveText(this.#fileName(), this.#text);
			this.draft.keep(this.#text);
			this.done = 'saved';
		});
	}

	show(): Promise<void> {
		return this.#attempt(async () => {
			const shown = await this.#imports.show(this.#toFile(this.#text), this.draft.shownHash);
			if (shown === null) throw new Error('The atlas did not take the rows');
			this.draft.shownHash = shown;
			this.draft.keep(this.#text);
			this.done = 'shown';
			this.draft.openId = null;
			await tick();
		});
	}

	clear(): void {
		this.draft.clear();
		this.draft.day = this.today;
		this.hasTried = false;
		this.#say('');
	}

	#add(code: string, name: string): void {
		const isNew = this.draft.add(code, name);
		this.#say(isNew ? m.week_one_added({ name }) : m.week_one_has_already({ name }));
	}

	#say(news: string): void {
		this.news = news;
		this.hasFailed = false;
		this.forgetAnswer();
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		this.isBusy = true;
		try {
			if (await this.#passes()) await work();
		} catch {
			this.hasFailed = true;
		} finally {
			this.isBusy = false;
		}
	}

	/** Whether all is filled in and the gate takes it; what is wrong is shown. */
	async #passes(): Promise<boolean> {
		this.#say('');
		this.hasTried = true;
		this.problems = this.#missing() ?? (await this.#refused());
		return this.problems === null;
	}

	#missing() {
		if (this.isSenderRight && this.areEntriesRight) return null;
		const { entries } = this.draft;
		const wrong = entries.find((_, place) => Object.keys(this.entryFaults[place]!).length);
		if (this.isSenderRight && wrong) this.draft.openId = wrong.id;
		const line = entries.length ? m.week_one_fix() : m.week_one_no_areas();
		return { title: m.week_one_fix_title(), lines: [line] };
	}

	async #refused() {
		const found = await this.#refusalsOf(this.#text);
		if (!found.length) return null;
		const lines = found.map(({ row, sentence }) => {
			// The first row of the file is the header.
			const area = row === null ? undefined : this.draft.entries[row - 2]?.cells.area_name;
			return area ? m.week_one_refused_row({ area, problem: sentence }) : sentence;
		});
		return { title: m.week_one_refused_title(), lines: [...new Set(lines)] };
	}

	async #refusalsOf(text: string): Promise<{ row: number | null; sentence: string }[]> {
		const { problems } = await this.#imports.examine(this.#toFile(text));
		return problems
			.filter(({ code }) => code !== 'already_loaded')
			.map((problem) => ({ row: problem.row, sentence: problemSentence(problem) }));
	}

	#toFile(text: string): File {
		return new File([text], this.#fileName(), { type: 'text/csv' });
	}

	#fileName(): string {
		return m.week_one_file({ org: this.draft.orgCode.trim(), day: this.draft.day });
	}
}
