import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE_PAGES } from '../support/build-engine-page';
import { expect, test } from '../support/journey';
import { serveSite } from '../../scripts/serve.mjs';

test.use({ serviceWorkers: 'allow' });

const PAGES = ['/', '/map/', '/planner/', '/data/', '/methods/'];

test('a visit of every page asks only this site, and sends it nothing', async ({
	page,
	context,
	visits,
	baseURL
}) => {
	const requests: string[] = [];
	const sent: string[] = [];
	context.on('request', (request) => {
		requests.push(request.url());
		if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
	});
	for (const path of PAGES) {
		await page.goto(path);
		await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
		await page.waitForLoadState('networkidle');
	}
	await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
	const foreign = requests.filter((url) => !isOwn(url, baseURL!));
	expect(requests.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0);
	expect({ foreign, sent, visits }).toEqual({ foreign: [], sent: [], visits: [] });
});

test('with every fence up, a page that tries to reach out is stopped', async ({ page, visits }) => {
	await page.goto('/');
	const outcome = await page.evaluate(() =>
		fetch('http://other.example/x.csv').then(
			() => 'answered',
			() => 'stopped'
		)
	);
	expect(outcome).toBe('stopped');
	expect(visits).toEqual([]);
});

const ATTEMPTS = [
	`FROM read_csv('http://other.example/x.csv')`,
	`FROM read_csv('https://other.example/x.csv')`,
	`FROM read_text('http://other.example/x.txt')`,
	`FROM 'http://other.example/x.parquet'`,
	`ATTACH 'https://other.example/x.db' AS other`,
	`COPY (SELECT 1 AS figure) TO 'http://other.example/y.csv'`,
	`LOAD httpfs`,
	`LOAD json`,
	`SELECT TIMESTAMP '2025-12-31 12:00:00' AT TIME ZONE 'Asia/Dhaka'`,
	`SET enable_external_access=true`
];

/** The browser's engine answers these with nothing and does nothing until LOAD. */
const INSTALLS = ['INSTALL httpfs', 'INSTALL h3 FROM community'];

test('without any page policy the locked engine reaches nothing', async ({ page, visits }) => {
	const site = await serveSite({ directory: ENGINE_PAGES.locked, headers: {} });
	await page.goto(site.url);
	await page.evaluate(askEach, INSTALLS);
	const answers = await page.evaluate(askEach, ATTEMPTS);
	expect(answers).toEqual(ATTEMPTS.map(() => 'refused'));
	expect(await page.evaluate(() => window.askEngine('SELECT 42'))).toBe('[[42]]');
	expect(visits).toEqual([]);
	await site.close();
});

test('with the lock taken out the policy header still stops the engine', async ({
	page,
	visits
}) => {
	const site = await serveSite({ directory: ENGINE_PAGES.unlocked });
	await page.goto(site.url);
	await page.evaluate(askEach, [...INSTALLS, ...ATTEMPTS]);
	expect(await page.evaluate(() => window.askEngine('SELECT 42'))).toBe('[[42]]');
	expect(visits).toEqual([]);
	await site.close();
});

test('with the lock taken out the policy in the page alone still stops the engine', async ({
	page,
	visits
}) => {
	const site = await serveSite({ directory: ENGINE_PAGES.unlocked, headers: {} });
	await page.goto(`${site.url}with-policy.html`);
	await page.evaluate(askEach, [...INSTALLS, ...ATTEMPTS]);
	expect(await page.evaluate(() => window.askEngine('SELECT 42'))).toBe('[[42]]');
	expect(visits).toEqual([]);
	await site.close();
});

test('with lock and policy taken out the engine does get out: the three fences above are real', async ({
	page,
	visits
}) => {
	const site = await serveSite({ directory: ENGINE_PAGES.unlocked, headers: {} });
	await page.goto(site.url);
	const answer = await page.evaluate(() =>
		window.askEngine(`FROM read_csv('http://other.example/x.csv')`)
	);
	expect(answer).toBe('[[7]]');
	expect(visits).toContain('GET http://other.example/x.csv');
	await site.close();
});

async function askEach(statements: string[]): Promise<string[]> {
	const answers = [];
	for (const statement of statements) answers.push(await window.askEngine(statement));
	return answers;
}

test('with lock and policy taken out the service worker alone still stops the engine', async ({
	page,
	visits
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	cpSync(ENGINE_PAGES.unlocked, folder, { recursive: true });
	cpSync('build/service-worker.js', join(folder, 'service-worker.js'));
	const site = await serveSite({ directory: folder, headers: {} });
	await page.goto(site.url);
	await page.evaluate(async () => {
		await navigator.serviceWorker.register('service-worker.js');
		await navigator.serviceWorker.ready;
	});
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
	await page.evaluate(askEach, [...INSTALLS, ...ATTEMPTS]);
	expect(await page.evaluate(() => window.askEngine('SELECT 42'))).toBe('[[42]]');
	expect(visits).toEqual([]);
	await site.close();
	rmSync(folder, { recursive: true });
});

/** A page of the site that brings no policy of its own: it has the headers' policy, or none. */
const PLAIN = 'licences/inter.txt';

test('the service worker alone stops a page, its pictures, its beacons and its workers', async ({
	page,
	visits
}) => {
	const site = await serveSite({ headers: {} });
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	await page.goto(site.url + PLAIN);
	await page.evaluate(reachOut, SEEN_BY_SERVICE_WORKERS);
	expect(visits).toEqual([]);
	await site.close();
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('the policy header alone stops a page, its pictures, its beacons and its workers', async ({
		page,
		visits
	}) => {
		const site = await serveSite();
		await page.goto(site.url + PLAIN);
		await page.evaluate(reachOut, WAYS_OUT);
		expect(visits).toEqual([]);
		await site.close();
	});

	test('the policy in the page alone stops the same', async ({ page, visits }) => {
		const site = await serveSite({ headers: {} });
		await page.goto(site.url);
		await page.evaluate(reachOut, WAYS_OUT);
		expect(visits).toEqual([]);
		await site.close();
	});

	test('with every fence down each of these ways does lead out', async ({ page, visits }) => {
		const site = await serveSite({ headers: {} });
		await page.goto(site.url + PLAIN);
		for (const way of WAYS_OUT) {
			visits.length = 0;
			await page.evaluate(reachOut, [way]);
			await expect.poll(() => visits.length, { message: way }).toBeGreaterThan(0);
		}
		await site.close();
	});
});

const WAYS_OUT = [
	'fetch',
	'request',
	'picture',
	'beacon',
	'events',
	'script',
	'frame',
	'worker',
	'socket'
];
/** A service worker is not asked about sockets, nor about a frame that shows another origin. */
const SEEN_BY_SERVICE_WORKERS = WAYS_OUT.filter((way) => way !== 'socket' && way !== 'frame');

/** Tries each way to reach another origin, in the page, and gives it time to do so. */
async function reachOut(ways: string[]): Promise<void> {
	const url = 'http://other.example/out';
	const add = (name: string, attributes: object) =>
		document.documentElement.append(Object.assign(document.createElement(name), attributes));
	const tries: Record<string, () => unknown> = {
		fetch: () => fetch(url).catch(() => {}),
		request: () => {
			const request = new XMLHttpRequest();
			request.open('POST', url);
			request.send('figure');
		},
		picture: () => (new Image().src = url),
		beacon: () => navigator.sendBeacon(url, 'figure'),
		events: () => new EventSource(url),
		script: () => add('script', { src: url }),
		frame: () => add('iframe', { src: url }),
		worker: () => {
			const text = `fetch('${url}').catch(() => {})`;
			return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
		},
		socket: () => new WebSocket('ws://other.example/out')
	};
	for (const way of ways) {
		try {
			tries[way]!();
		} catch {
			// refused at once, which is as good
		}
	}
	await new Promise((resolve) => setTimeout(resolve, 1500));
}

const isOwn = (url: string, baseURL: string) =>
	/^(data|blob):/.test(url) || new URL(url).origin === new URL(baseURL).origin;
