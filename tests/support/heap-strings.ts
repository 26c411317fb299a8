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

/** Which of many words stand in a long text; looks at each place of the text once. */
export function wordsIn(text: string, words: string[]): string[] {
	const shortest = Math.min(...words.map((word) => word.length));
	const byBeginning = new Map<string, string[]>();
	for (const word of words) {
		const beginning = word.slice(0, shortest);
		byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
	}
	const found = new Set<string>();
	for (let at = 0; at <= text.length - shortest; at++) {
		for (const word of byBeginning.get(text.slice(at, at + shortest)) ?? []) {
			if (text.startsWith(word, at)) found.add(word);
		}
	}
	return [...found];
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
