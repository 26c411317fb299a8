import type { OfflineState } from '$lib/view-models';
import { getContext, setContext } from 'svelte';
import { askWorker } from './ask-worker';
import { registerServiceWorker } from './register-service-worker';

const KEY = Symbol('offline');
const LOOK_AGAIN_MS = 400;

/** Whether the site can be used without a network, and whether a newer version of it waits. */
export class Offline {
	state = $state.raw<OfflineState>({ kind: 'unknown' });
	/** A newer version is complete on this device; the older one goes on until it is let in. */
	isUpdateWaiting = $state(false);
	/** The newer version was not let in, because the atlas is open in another window. */
	isOpenElsewhere = $state(false);

	#registration: ServiceWorkerRegistration | null = null;

	/** Keeps the site, and checks what is kept. To be called once, when the page is at rest. */
	async start(): Promise<void> {
		this.#registration = await registerServiceWorker();
		const registration = this.#registration;
		if (!registration) {
			this.state = { kind: 'impossible' };
			return;
		}
		registration.addEventListener('updatefound', () => this.#watchUpdate());
		window.addEventListener('online', () => void this.#goOn());
		if (registration.active) this.#watchUpdate();
		else await this.#watchInstall();
		await this.#check();
	}

	/** Lets the newer version in and loads the page again, unless another window is open. */
	async takeUpdate(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		const answer = await askWorker(waiting, 'takeOver');
		this.isOpenElsewhere = answer?.isTaken === false;
	}

	async #watchInstall(): Promise<void> {
		for (let worker = this.#installing; worker; worker = this.#installing) {
			const progress = await askWorker(worker, 'progress');
			if (progress) this.state = { kind: 'keeping', ...progress };
			await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
		}
	}

	get #installing(): ServiceWorker | null {
		const { installing, active } = this.#registration!;
		return active ? null : installing;
	}

	#watchUpdate(): void {
		const { installing } = this.#registration!;
		const look = () => {
			const { waiting, active } = this.#registration!;
			this.isUpdateWaiting = waiting !== null && active !== null;
		};
		installing?.addEventListener('statechange', look);
		look();
	}

	/** What the browser has lost, or the host did not give, is fetched again where there is a network. */
	async #check(): Promise<void> {
		const active = this.#registration?.active ?? this.#registration?.waiting;
		const checked = active && (await askWorker(active, 'check'));
		this.#tell(checked ?? null);
		if (!active || !checked || checked.kept === checked.total || !navigator.onLine) return;
		this.#tell(await askWorker(active, 'mend'));
	}

	#tell(checked: { kept: number; total: number } | null): void {
		if (checked) {
			const isWhole = checked.kept === checked.total;
			this.state = { kind: isWhole ? 'ready' : 'interrupted', ...checked };
		} else if ('kept' in this.state) {
			this.state = { ...this.state, kind: 'interrupted' };
		}
	}

	/** The network is back. */
	async #goOn(): Promise<void> {
		if (this.state.kind !== 'interrupted') return;
		this.#registration = (await registerServiceWorker()) ?? this.#registration;
		await this.#watchInstall();
		await this.#check();
	}
}

/** Makes the site's offline state and hands it to all pages; `start` is called when the page is at rest. */
export function createOffline(): Offline {
	return setContext(KEY, new Offline());
}

/** Whether and how the site works without a network. @throws outside of the layout of the atlas */
export function getOffline(): Offline {
	const offline = getContext<Offline | undefined>(KEY);
	if (!offline) throw new Error('getOffline() was called outside of the layout of the atlas');
	return offline;
}
