import { ENGINE_PAGES } from '../support/build-engine-page';
import { expect, test } from '../support/journey';
import { serveSite } from '../../scripts/serve.mjs';

const PAGES = ['/', '/map/', '/data/', '/methods/'];

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

const isOwn = (url: string, baseURL: string) =>
	/^(data|blob):/.test(url) || new URL(url).origin === new URL(baseURL).origin;
