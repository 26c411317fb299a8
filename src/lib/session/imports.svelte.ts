import {
	admitFiles,
	countExport,
	raiseProtection,
	removeFile,
	settingsAlone,
	type AdmitSettings,
	type Holdings,
	type Part,
	type ProtectionChoice
} from '$lib/pipeline';
import type { CountPlan, Encoding, FileReport, Gate } from '$lib/privacy-gate';
import type { FileStage } from '$lib/view-models';
import type { Atlas } from './atlas.svelte';
import {
	hashOf,
	isPending,
	isReady,
	newlyDropped,
	reading,
	type DroppedFile
} from './dropped-file';
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

type CheckOptions = Pick<AdmitSettings, 'encoding' | 'replaceMonths'>;

/**
 * Takes dropped files through the gate, one drop at a time. What has passed is ready: shown as the
 * group will see it, and loaded into the atlas by `load`, all of it or nothing. The gate's worker
 * lives only as long as its drop.
 */
export class Imports {
	/** Newest drop first. */
	files = $state.raw<DroppedFile[]>([]);
	/** The demonstration had to make room for own files. */
	hasPutAwayDemonstration = $state(false);
	/** Holdings are being loaded, protected, removed, forgotten or opened. */
	isChanging = $state(false);
	/** The last change of the holdings did not succeed. */
	hasFailed = $state(false);
	/** What has passed the gate is loaded without a preview. */
	loadsAtOnce = $state(false);
	/** Files that are being checked or wait for it. */
	readonly pending: DroppedFile[] = $derived(this.files.filter(isPending));
	/** Files that are shown as the group will see them, and wait to be loaded. */
	readonly ready: DroppedFile[] = $derived(this.files.filter(isReady));
	/** The form of the first days. */
	readonly weekOne = new WeekOneDraft();
	/** Loading the site anew would lose files or a form: they stand in memory alone. */
	readonly isHoldingWork: boolean = $derived(
		this.isChanging || this.files.length > 0 || this.weekOne.entries.length > 0
	);

	readonly #atlas: Atlas;
	readonly #surroundings: ImportSurroundings;
	/** What the atlas will hold once the ready files are loaded; null while none is ready. */
	#prepared = $state.raw<Holdings | null>(null);
	#chosen = $state.raw<ProtectionChoice | null>(null);
	#nextId = 0;
	#work = new AbortController();
	#turn: Promise<void>;

	constructor(atlas: Atlas, surroundings: ImportSurroundings) {
		this.#atlas = atlas;
		this.#surroundings = surroundings;
		this.#turn = surroundings.opened;
	}

	/** Own holdings with what is ready: the demonstration is never mixed with them. */
	get held(): Holdings {
		if (this.#prepared) return this.#prepared;
		const { isDemonstration, holdings } = this.#atlas;
		return isDemonstration ? settingsAlone(holdings) : holdings;
	}

	/** How the next files are protected. */
	get choice(): ProtectionChoice {
		return this.#chosen ?? this.held;
	}

	/** YYYY-MM-DD on this device's calendar. */
	get today(): string {
		return this.#surroundings.today();
	}

	/** What the gate says of a file beside all that is held; nothing of it is kept. */
	async examine(file: File): Promise<FileReport> {
		await this.#surroundings.opened;
		const gate = this.#surroundings.openGate();
		try {
			const settings = { ...this.#settings(), replaceMonths: true };
			const { reports } = await admitFiles([file], this.held, gate, settings);
			return reports[0]!;
		} finally {
			gate.close();
		}
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
		const replaces = Boolean(options.replaceMonths);
		const drop = files.map((file) => newlyDropped(this.#nextId++, file, replaces));
		this.files = [...drop, ...this.files];
		const { signal } = this.#work;
		this.#turn = this.#turn.then(() => this.#check(drop, options, signal));
		return this.#turn;
	}

	/** Checks a refused file once more, taken to be written in that encoding. */
	readAgain(id: number, encoding: Encoding): Promise<void> {
		return this.add(this.#takeOff(id), { encoding });
	}

	/** Lets a file that was refused because its months are held take their place. */
	replaceMonths(id: number): Promise<void> {
		const plan = this.files.find((dropped) => dropped.id === id)?.plan;
		if (plan) return this.count(id, plan, true);
		return this.add(this.#takeOff(id), { replaceMonths: true });
	}

	/**
	 * Counts a row-level file that was refused, as a person has confirmed it. Whatever comes of it,
	 * the worker that has read the rows is ended.
	 */
	count(id: number, plan: CountPlan, replaces = false): Promise<void> {
		this.#update(id, { stage: { stage: 'waiting' }, plan, replaces });
		const { signal } = this.#work;
		this.#turn = this.#turn.then(() => this.#count(id, plan, signal));
		return this.#turn;
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
		this.#work.abort();
		this.#work = new AbortController();
		this.files = this.files.map((dropped) =>
			isPending(dropped) ? { ...dropped, stage: { stage: 'cancelled' } } : dropped
		);
	}

	/** Takes the results of finished checks off the list; what is loaded or ready stays. */
	clearList(): void {
		this.files = this.files.filter((dropped) => isPending(dropped) || isReady(dropped));
	}

	/** Whether held figures allow the choice: what is hidden from them cannot be brought back. */
	canChoose({ minimumCount, hideStaffing }: ProtectionChoice): boolean {
		if (!this.held.parts.length) return true;
		return minimumCount >= this.held.minimumCount && (hideStaffing || !this.held.hideStaffing);
	}

	/** Protects what is held, and all files from now on, as chosen. Does nothing where it cannot. */
	choose(choice: ProtectionChoice): Promise<void> {
		return this.#change(async () => {
			if (!this.canChoose(choice)) return;
			await new Promise((resolve) => setTimeout(resolve)); // the page says first that it is busy
			const { holdings, isDemonstration } = this.#atlas;
			const { settings, settingsFile } = holdings;
			const base = isDemonstration
				? { ...(await this.#surroundings.openRelease()), settings, settingsFile }
				: holdings;
			await this.#atlas.replaceHoldings(raiseProtection(base, choice));
			if (this.#prepared) this.#prepared = raiseProtection(this.#prepared, choice);
			this.#chosen = choice;
			this.#retell();
		});
	}

	remove(hash: string): Promise<void> {
		return this.#change(async () => {
			this.#discard();
			await this.#atlas.replaceHoldings(removeFile(this.#atlas.holdings, hash));
			this.files = this.files.filter((dropped) => hashOf(dropped) !== hash);
		});
	}

	/** Empties the atlas and this list; the engine is ended, and with it all that it held. */
	forgetEverything(): Promise<void> {
		this.#empty();
		this.weekOne.clear();
		return this.#change(async () => {
			this.#empty(); // a check may have come to its end meanwhile
			await this.#atlas.forgetEverything();
		});
	}

	/** Own files make room for the release that is served with the site. */
	showDemonstration(): Promise<void> {
		this.cancel();
		return this.#change(async () => {
			const release = await this.#surroundings.openRelease();
			const choice = this.#chosen;
			await this.#atlas.replaceHoldings(choice ? raiseProtection(release, choice) : release);
			this.#empty();
		});
	}

	async #check(drop: DroppedFile[], options: CheckOptions, signal: AbortSignal) {
		if (signal.aborted) return;
		const gate = this.#surroundings.openGate();
		try {
			for (const { id, file } of drop) this.#setStage(id, reading(0, file.size, 0));
			const { held } = this;
			const { reports, holdings } = await Promise.race([
				admitFiles(
					drop.map(({ file }) => file),
					held,
					gate,
					{ ...this.#settings(), ...options },
					(place, { bytes, totalBytes, rows }) =>
						this.#setStage(drop[place]!.id, reading(bytes, totalBytes, rows), signal),
					signal
				),
				rejectWhenAborted(signal)
			]);
			drop.forEach(({ id }, place) => this.#setReport(id, reports[place]!));
			gate.close(); // what has read the rows does not outlast them, however long loading takes
			if (holdings !== held) await this.#prepare(holdings);
		} catch {
			for (const { id } of drop) this.#setStage(id, { stage: 'failed' }, signal);
		} finally {
			gate.close();
		}
	}

	async #count(id: number, plan: CountPlan, signal: AbortSignal): Promise<void> {
		const dropped = this.files.find((own) => own.id === id);
		if (signal.aborted || !dropped) return;
		const { file, report: refusal, replaces: replaceMonths } = dropped;
		const gate = this.#surroundings.openGate();
		try {
			this.#setStage(id, reading(0, file.size, 0));
			const { held } = this;
			const { report, holdings, hash } = await Promise.race([
				countExport(
					file,
					held,
					gate.count,
					plan,
					{ ...this.#settings(), replaceMonths },
					({ bytes, totalBytes, rows }) =>
						this.#setStage(id, reading(bytes, totalBytes, rows), signal),
					signal
				),
				rejectWhenAborted(signal)
			]);
			this.#setReport(id, { ...report, countable: refusal?.countable });
			if (!report.problemCount) this.#update(id, { countedAs: hash });
			gate.close(); // what has read the rows does not outlast them, however long loading takes
			if (holdings !== held) await this.#prepare(holdings);
		} catch {
			this.#setStage(id, { stage: 'failed' }, signal);
		} finally {
			gate.close();
		}
	}

	#settings(): AdmitSettings {
		const { minimumCount, hideStaffing } = this.choice;
		return { today: this.#surroundings.today(), minimumCount, hideStaffing };
	}

	async #prepare(holdings: Holdings): Promise<void> {
		this.#prepared = holdings;
		if (this.loadsAtOnce) await this.#load();
	}

	/** @throws when the engine does not take the holdings; then those from before are back in it */
	async #load(): Promise<void> {
		const holdings = this.#prepared;
		if (!holdings) return;
		const { holdings: before, isDemonstration } = this.#atlas;
		try {
			const shown = isDemonstration ? withDemonstration(holdings, before) : holdings;
			await this.#atlas.replaceHoldings(shown);
			this.#finishReady(({ report }) => ({ stage: 'accepted', report: report! }));
			this.hasPutAwayDemonstration ||= isDemonstration && !shown.demonstration;
			this.#retell();
		} catch (cause) {
			this.#finishReady(() => ({ stage: 'failed' }));
			await this.#atlas.replaceHoldings(before);
			throw cause;
		}
	}

	#discard(): void {
		this.#finishReady(() => ({ stage: 'discarded' }));
	}

	#finishReady(stageOf: (dropped: DroppedFile) => FileStage): void {
		this.#prepared = null;
		this.files = this.files.map((dropped) =>
			isReady(dropped) ? { ...dropped, stage: stageOf(dropped) } : dropped
		);
	}

	#empty(): void {
		this.cancel();
		this.files = [];
		this.#prepared = null;
		this.hasPutAwayDemonstration = false;
	}

	/** The cards tell again how much of each file is protected. */
	#retell(): void {
		this.files = this.files.map((dropped) => {
			const [part] = this.partsOf(dropped);
			if (!dropped.report || !part?.report || !('report' in dropped.stage)) return dropped;
			const report = { ...dropped.report, protected: part.report.protected };
			return { ...dropped, report, stage: { ...dropped.stage, report } };
		});
	}

	#change(change: () => Promise<void>): Promise<void> {
		this.#turn = this.#turn.then(async () => {
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
		return this.#turn;
	}

	#takeOff(id: number): File[] {
		const taken = this.files.filter((dropped) => dropped.id === id);
		this.files = this.files.filter((dropped) => dropped.id !== id);
		return taken.map(({ file }) => file);
	}

	#setReport(id: number, report: FileReport): void {
		const stage = report.problemCount ? ('refused' as const) : ('ready' as const);
		this.#update(id, { report, stage: { stage, report } });
	}

	#setStage(id: number, stage: FileStage, signal?: AbortSignal): void {
		if (!signal?.aborted) this.#update(id, { stage });
	}

	#update(id: number, news: Partial<DroppedFile>): void {
		this.files = this.files.map((dropped) =>
			dropped.id === id ? { ...dropped, ...news } : dropped
		);
	}
}

/** Settings alone are tried out on the demonstration; own figures make it go. */
function withDemonstration(own: Holdings, demonstration: Holdings): Holdings {
	if (own.parts.length || own.boundaries.features.length) return own;
	const { settings, settingsFile, minimumCount } = own;
	const { hideStaffing } = demonstration;
	const tried = { ...demonstration, settings, settingsFile };
	return raiseProtection(tried, { minimumCount, hideStaffing });
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}
