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
const hashedPaths = new Set(build);
const versionedPaths = new Set([...prerendered, ...files]);

worker.addEventListener('install', (event) => event.waitUntil(keepSite()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	// Before any look at the method: DuckDB probes other origins with HEAD.
	if (url.origin !== location.origin) return event.respondWith(Response.error());
	if (event.request.method === 'GET') event.respondWith(answer(event.request, url));
});

/** One by one: with `addAll` a single file that the host lacks would undo all the others. */
async function keepSite(): Promise<void> {
	const hashed = await caches.open(HASHED);
	const versioned = await caches.open(VERSIONED);
	for (const path of versionedPaths) await keep(versioned, path);
	for (const path of hashedPaths) {
		if (!(await hashed.match(path))) await keep(hashed, path);
	}
}

/** Leaves out what the host does not have; a broken connection fails the install, to be tried again. */
async function keep(cache: Cache, path: string): Promise<void> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (!response.ok) return;
	// A redirected response may not answer a navigation; a copy of it may.
	const { body, status, headers } = response;
	await cache.put(path, response.redirected ? new Response(body, { status, headers }) : response);
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
