/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site for use without a network, and lets nothing reach another origin.
 * Files whose name holds a hash (scripts, fonts, the engine) live in one cache for good, so that a
 * new version fetches only what changed; the rest is kept per version.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

// The base is part of the name: another copy of the site may live on the same origin.
const OURS = `caseworker-atlas ${base}/ `;
const HASHED = `${OURS}hashed`;
const VERSIONED = `${OURS}${version}`;
const LANES = 4; // files fetched at a time: a slow line waits less, a small server is not overrun
const hashedPaths = new Set(build);
const versionedPaths = new Set([...prerendered, ...files]);
const total = hashedPaths.size + versionedPaths.size;

let kept = 0;

worker.addEventListener('install', (event) => event.waitUntil(keepSite()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	// Before any look at the method: DuckDB probes other origins with HEAD.
	if (url.origin !== location.origin) return event.respondWith(Response.error());
	if (event.request.method === 'GET') event.respondWith(answer(event.request, url));
});

/** What a page may ask (src/lib/session/ask-worker.ts); each answer goes to the port it came with. */
const ANSWERS: Record<string, () => Promise<object> | object> = {
	progress: () => ({ kept, total }),
	check: async () => ({ kept: await countReadable(), total }),
	mend: async () => {
		await keepSite();
		return { kept: await countReadable(), total };
	},
	takeOver: takeOverWhenAlone
};

worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	const find = ANSWERS[String(event.data)];
	if (!port || !find) return;
	event.waitUntil(
		Promise.resolve()
			.then(find)
			.then(
				(found) => port.postMessage(found),
				() => port.postMessage(null)
			)
	);
});

/** One by one: with `addAll` a single file that the host lacks would undo all the others. */
async function keepSite(): Promise<void> {
	kept = 0;
	const waiting = await keepers();
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			await keep(next.cache, next.path);
			kept++;
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}

/** Every path of the site with the cache that keeps it. */
async function keepers(): Promise<{ cache: Cache; path: string }[]> {
	const hashed = await caches.open(HASHED);
	const versioned = await caches.open(VERSIONED);
	return [
		...[...versionedPaths].map((path) => ({ cache: versioned, path })),
		...[...hashedPaths].map((path) => ({ cache: hashed, path }))
	];
}

/**
 * Fetches what is not kept yet, so that a broken connection goes on where it broke off. Leaves out
 * what the host does not have; a broken connection fails the install, to be tried again.
 */
async function keep(cache: Cache, path: string): Promise<void> {
	if (await cache.match(path)) return;
	const response = await fetch(path, { cache: 'no-cache' });
	if (!response.ok) return;
	// A redirected response may not answer a navigation; a copy of it may.
	const { body, status, headers } = response;
	await cache.put(path, response.redirected ? new Response(body, { status, headers }) : response);
}

/** How many files are not only listed in the caches but can be read from them. */
async function countReadable(): Promise<number> {
	const found = (await keepers()).map(async ({ cache, path }) => {
		const reader = (await cache.match(path))?.body?.getReader();
		if (!reader) return false;
		await reader.read();
		await reader.cancel();
		return true;
	});
	const outcomes = await Promise.allSettled(found);
	return outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
}

/** A new version waits until no other window of the atlas is open: one may hold a meeting or files. */
async function takeOverWhenAlone(): Promise<{ isTaken: boolean }> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = windows.filter(({ url }) => url.startsWith(worker.registration.scope));
	if (ours.length > 1) return { isTaken: false };
	await worker.skipWaiting();
	return { isTaken: true };
}

/** Runs when no page of an older version is open any more. */
async function takeOver(): Promise<void> {
	const names = await caches.keys();
	const outdated = names.filter(
		(name) => name.startsWith(OURS) && name !== HASHED && name !== VERSIONED
	);
	await Promise.all(outdated.map((name) => caches.delete(name)));
	const hashed = await caches.open(HASHED);
	for (const { url } of await hashed.keys()) {
		if (!hashedPaths.has(new URL(url).pathname)) await hashed.delete(url);
	}
	await worker.clients.claim();
}

async function answer(request: Request, { pathname, search }: URL): Promise<Response> {
	// `/map` is the page `/map/`, whose links are relative to its own address.
	if (versionedPaths.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 308);
	const name = hashedPaths.has(pathname) ? HASHED : versionedPaths.has(pathname) ? VERSIONED : null;
	const kept = name && (await (await caches.open(name)).match(pathname));
	return kept || fetch(request);
}
