import type { Holdings, Part, ProtectionChoice } from '$lib/pipeline';
import type { CountPlan, Encoding, FileReport, Gate } from '$lib/privacy-gate';
import type { Atlas } from './atlas.svelte';
import { hashOf, type DroppedFile } from './dropped-file';
import { DroppedFiles } from './dropped-files.svelte';
import { FileChecks, type CheckOptions } from './file-checks';
import { OwnHoldings } from './own-holdings.svelte';
import { Turns } from './turns';
import { WeekOneDraft } from './week-one-draft.svelte';

/** What imports need from their surroundings; tests give a gate of this thread and a fixed day. */
export interface ImportSurroundings {
	openGate: () => Gate;
	openRelease: () => Promise<Holdings>;
	/** Settles when the atlas has opened its release, which files must not overtake. */
	opened: Promise<void>;
	/** YYYY-MM-DD */
	today: () => string;
}

/**
 * Takes dropped files through the gate, one drop at a time. What has passed is ready: shown as the
 * group will see it, and loaded into the atlas by `load`, all of it or nothing.
 */
export class Imports {
	/** Holdings are being loaded, protected, removed, forgotten or opened. */
	isChanging = $state(false);
	/** The last change of the holdings did not succeed. */
	hasFailed = $state(false);
	/** What has passed the gate is loaded without a preview. */
	loadsAtOnce = $state(false);
	/** The form of the first days. */
	readonly weekOne = new WeekOneDraft();
	readonly #dropped = new DroppedFiles();
	/** Loading the site anew would lose files or a form: they stand in memory alone. */
	readonly isHoldingWork: boolean = $derived(
		this.isChanging || this.#dropped.all.length > 0 || this.weekOne.entries.length > 0
	);

	readonly #own: OwnHoldings;
	readonly #checks: FileChecks;
	readonly #surroundings: ImportSurroundings;
	readonly #turns: Turns;

	constructor(atlas: Atlas, surroundings: ImportSurroundings) {
		this.#own = new OwnHoldings(atlas, surroundings.openRelease);
		this.#checks = new FileChecks(this.#dropped, this.#own, surroundings);
		this.#surroundings = surroundings;
		this.#turns = new Turns(surroundings.opened);
	}

	/** Newest drop first. */
	get files(): DroppedFile[] {
		return this.#dropped.all;
	}

	/** Files that are being checked or wait for it. */
	get pending(): DroppedFile[] {
		return this.#dropped.pending;
	}

	/** Files that are shown as the group will see them, and wait to be loaded. */
	get ready(): DroppedFile[] {
		return this.#dropped.ready;
	}

	/** The demonstration had to make room for own files. */
	get hasPutAwayDemonstration(): boolean {
		return this.#own.hasPutAwayDemonstration;
	}

	/** Own holdings with what is ready: the demonstration is never mixed with them. */
	get held(): Holdings {
		return this.#own.held;
	}

	/** How the next files are protected. */
	get choice(): ProtectionChoice {
		return this.#own.choice;
	}

	/** YYYY-MM-DD on this device's calendar. */
	get today(): string {
		return this.#surroundings.today();
	}

	/** What the gate says of a file beside all that is held; nothing of it is kept. */
	async examine(file: File): Promise<FileReport> {
		await this.#surroundings.opened;
		return this.#checks.examine(file);
	}

	/**
	 * Takes a file that was written here through the gate and loads it; an earlier version of it goes.
	 * @returns the file's hash, or null when it was refused or could not be loaded
	 */
	async show(file: File, earlier: string | null): Promise<string | null> {
		if (this.held.parts.some(({ hash }) => hash === earlier)) await this.remove(earlier!);
		await this.add([file], { replaceMonths: true });
		await this.load();
		const shown = this.files.find((dropped) => dropped.file === file);
		return shown?.stage.stage === 'accepted' ? hashOf(shown) : null;
	}

	/** The parts that came of a file, ready or loaded. */
	partsOf(dropped: DroppedFile): Part[] {
		const hash = hashOf(dropped);
		return this.held.parts.filter((part) => part.hash === hash);
	}

	/** Checks the files after those that are being checked now. @param options for all of them */
	add(files: File[], options: CheckOptions = {}): Promise<void> {
		const drop = this.#dropped.put(files, Boolean(options.replaceMonths));
		return this.#check((signal) => this.#checks.check(drop, options, signal));
	}

	/** Checks a refused file once more, taken to be written in that encoding. */
	readAgain(id: number, encoding: Encoding): Promise<void> {
		return this.add(this.#dropped.takeOff(id), { encoding });
	}

	/** Lets a file that was refused because its months are held take their place. */
	replaceMonths(id: number): Promise<void> {
		const plan = this.#dropped.find(id)?.plan;
		if (plan) return this.count(id, plan, true);
		return this.add(this.#dropped.takeOff(id), { replaceMonths: true });
	}

	/**
	 * Counts a row-level file that was refused, as a person has confirmed it. Whatever comes of it,
	 * the worker that has read the rows is ended.
	 */
	count(id: number, plan: CountPlan, replaces = false): Promise<void> {
		this.#dropped.update(id, { stage: { stage: 'waiting' }, plan, replaces });
		return this.#check((signal) => this.#checks.count(id, plan, signal));
	}

	/** Loads what is ready; when the engine does not take it, what was loaded before stays. */
	load(): Promise<void> {
		return this.#change(() => this.#load());
	}

	/** Puts what is ready aside; nothing is changed. */
	discard(): Promise<void> {
		return this.#change(async () => this.#discard());
	}

	/** Stops the check that is under way and takes back all that wait; nothing is changed. */
	cancel(): void {
		this.#checks.stop();
		this.#dropped.cancelPending();
	}

	/** Takes the results of finished checks off the list; what is loaded or ready stays. */
	clearList(): void {
		this.#dropped.takeOffFinished();
	}

	/** Whether held figures allow the choice: what is hidden from them cannot be brought back. */
	canChoose(choice: ProtectionChoice): boolean {
		return this.#own.canChoose(choice);
	}

	/** Protects what is held, and all files from now on, as chosen. Does nothing where it cannot. */
	choose(choice: ProtectionChoice): Promise<void> {
		return this.#change(async () => {
			if (!this.canChoose(choice)) return;
			await new Promise((resolve) => setTimeout(resolve)); // the page says first that it is busy
			await this.#own.choose(choice);
			this.#tellProtection();
		});
	}

	remove(hash: string): Promise<void> {
		return this.#change(async () => {
			this.#discard();
			await this.#own.remove(hash);
			this.#dropped.takeOffLoaded(hash);
		});
	}

	/** Empties the atlas and this list; the engine is ended, and with it all that it held. */
	forgetEverything(): Promise<void> {
		this.#empty();
		this.weekOne.clear();
		return this.#change(async () => {
			this.#empty(); // a check may have come to its end meanwhile
			await this.#own.forgetEverything();
		});
	}

	/** Own files make room for the release that is served with the site. */
	showDemonstration(): Promise<void> {
		this.cancel();
		return this.#change(async () => {
			await this.#own.showDemonstration();
			this.#empty();
		});
	}

	/** Checks in turn, and loads at once where that is wished; when it fails, the stages say so. */
	#check(check: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
		const { signal } = this.#checks;
		return this.#turns.take(async () => {
			const hasPrepared = await check(signal);
			if (hasPrepared && this.loadsAtOnce) await this.#load().catch(() => {});
		});
	}

	async #load(): Promise<void> {
		if (!this.#own.isPrepared) return;
		try {
			await this.#own.loadPrepared();
			this.#dropped.finishReady(({ report }) => ({ stage: 'accepted', report: report! }));
			this.#tellProtection();
		} catch (cause) {
			this.#dropped.finishReady(() => ({ stage: 'failed' }));
			throw cause;
		}
	}

	#discard(): void {
		this.#own.discardPrepared();
		this.#dropped.finishReady(() => ({ stage: 'discarded' }));
	}

	#empty(): void {
		this.cancel();
		this.#dropped.clear();
		this.#own.discardPrepared();
		this.#own.hasPutAwayDemonstration = false;
	}

	#tellProtection(): void {
		this.#dropped.tellProtection((dropped) => this.partsOf(dropped));
	}

	#change(change: () => Promise<void>): Promise<void> {
		return this.#turns.take(async () => {
			this.isChanging = true;
			this.hasFailed = false;
			try {
				await change();
			} catch {
				this.hasFailed = true;
			} finally {
				this.isChanging = false;
			}
		});
	}
}
