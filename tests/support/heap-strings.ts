import type { Page } from '@playwright/test';

/**
 * Every string that is alive in a page's memory, after garbage has been collected, joined by line
 * breaks. Of strings longer than 1,024 characters the debugging protocol gives the beginning only.
 */
export async function heapStrings(page: Page): Promise<string> {
	const client = await page.context().newCDPSession(page);
	const chunks: string[] = [];
	client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
	await client.send('HeapProfiler.enable');
	await client.send('HeapProfiler.collectGarbage');
	await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	await client.detach();
	const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
	return strings.join('\n');
}

/** What a page has kept or shows: storage, caches, files, address, text and attributes. */
export function keptByPage(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const cached: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				cached.push(request.url, (await answer?.text()) ?? '');
			}
		}
		const folder = await navigator.storage.getDirectory();
		return JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			await indexedDB.databases(),
			await Array.fromAsync(folder.keys()),
			cached,
			location.href,
			JSON.stringify(history.state),
			document.cookie,
			document.title,
			document.documentElement.outerHTML,
			[...document.querySelectorAll('input, select, textarea')].map(
				(element) => (element as HTMLInputElement).value
			)
		]);
	});
}
