import { dev } from '$app/environment';
import { base } from '$app/paths';

/**
 * Starts keeping the site for use without a network; from then on requests to other origins are
 * refused as well.
 * @returns null where that is not possible, as in some private windows; the site works without
 */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | null> {
	if (dev || !('serviceWorker' in navigator)) return null;
	const { serviceWorker } = navigator;
	return serviceWorker
		.register(`${base}/service-worker.js`)
		.catch(() => serviceWorker.getRegistration())
		.then((registration) => registration ?? null)
		.catch(() => null);
}
