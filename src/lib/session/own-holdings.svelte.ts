import {
	raiseProtection,
	removeFile,
	settingsAlone,
	type Holdings,
	type ProtectionChoice
} from '$lib/pipeline';
import type { Atlas } from './atlas.svelte';

/**
 * What the atlas holds of one's own: loaded, or prepared to be loaded. The demonstration, which is
 * never mixed with it, is shown while nothing of one's own is loaded.
 */
export class OwnHoldings {
	/** The demonstration had to make room. */
	hasPutAwayDemonstration = $state(false);

	readonly #atlas: Atlas;
	readonly #openRelease: () => Promise<Holdings>;
	/** What the atlas will hold once it is loaded; null while nothing is ready. */
	#prepared = $state.raw<Holdings | null>(null);
	#chosen = $state.raw<ProtectionChoice | null>(null);

	constructor(atlas: Atlas, openRelease: () => Promise<Holdings>) {
		this.#atlas = atlas;
		this.#openRelease = openRelease;
	}

	/** Loaded and prepared. */
	get held(): Holdings {
		if (this.#prepared) return this.#prepared;
		const { isDemonstration, holdings } = this.#atlas;
		return isDemonstration ? settingsAlone(holdings) : holdings;
	}

	/** How the next files are protected. */
	get choice(): ProtectionChoice {
		return this.#chosen ?? this.held;
	}

	get isPrepared(): boolean {
		return this.#prepared !== null;
	}

	prepare(holdings: Holdings): void {
		this.#prepared = holdings;
	}

	discardPrepared(): void {
		this.#prepared = null;
	}

	/** @throws when the engine does not take what is prepared; then it is discarded, and those from before are back */
	async loadPrepared(): Promise<void> {
		const prepared = this.#prepared;
		if (!prepared) return;
		const { holdings: before, isDemonstration } = this.#atlas;
		const shown = isDemonstration ? withDemonstration(prepared, before) : prepared;
		try {
			await this.#atlas.replaceHoldings(shown);
			this.#prepared = null;
			this.hasPutAwayDemonstration ||= isDemonstration && !shown.demonstration;
		} catch (cause) {
			this.#prepared = null;
			await this.#atlas.replaceHoldings(before);
			throw cause;
		}
	}

	/** Whether held figures allow the choice: what is hidden from them cannot be brought back. */
	canChoose({ minimumCount, hideStaffing }: ProtectionChoice): boolean {
		const { held } = this;
		if (!held.parts.length) return true;
		return minimumCount >= held.minimumCount && (hideStaffing || !held.hideStaffing);
	}

	/** Protects what is held, and what comes from now on, as chosen. */
	async choose(choice: ProtectionChoice): Promise<void> {
		const { holdings, isDemonstration } = this.#atlas;
		const { settings, settingsFile } = holdings;
		const base = isDemonstration
			? { ...(await this.#openRelease()), settings, settingsFile }
			: holdings;
		await this.#atlas.replaceHoldings(raiseProtection(base, choice));
		if (this.#prepared) this.#prepared = raiseProtection(this.#prepared, choice);
		this.#chosen = choice;
	}

	async remove(hash: string): Promise<void> {
		await this.#atlas.replaceHoldings(removeFile(this.#atlas.holdings, hash));
	}

	/** The engine is ended, and with it all that it held. */
	async forgetEverything(): Promise<void> {
		await this.#atlas.forgetEverything();
	}

	async showDemonstration(): Promise<void> {
		const release = await this.#openRelease();
		const choice = this.#chosen;
		await this.#atlas.replaceHoldings(choice ? raiseProtection(release, choice) : release);
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
