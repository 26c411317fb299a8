import { dev } from '$app/environment';
import { base } from '$app/paths';

/**
 * Starts keeping the site for use without a network; from then on requests to other origins are
 * refused as well.
 * @returns false where that is not possible, as in some private windows; the site works without
 */
export async function registerServiceWorker(): Promise<boolean> {
	if (dev || !('serviceWorker' in navigator)) return false;
	return navigator.serviceWorker.register(`${base}/service-worker.js`).then(
		() => true,
		() => false
	);
}
