import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';

const directory = mkdtempSync(join(tmpdir(), 'site-'));
let site: Awaited<ReturnType<typeof serveSite>>;
const ask = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

beforeAll(async () => {
	mkdirSync(join(directory, 'map'));
	writeFileSync(join(directory, 'index.html'), '<h1>Atlas</h1><script>start()</script>');
	writeFileSync(join(directory, 'map/index.html'), '<h1>Map</h1>');
	writeFileSync(join(directory, 'engine.wasm'), 'wasm');
	site = await serveSite({ directory, base: '/some/base' });
});

afterAll(async () => {
	await site.close();
	rmSync(directory, { recursive: true });
});

describe(serveSite, () => {
	it('sends a page to its address with a slash, because its links are relative to that', async () => {
		const answer = await ask('map?metric=M03');
		expect(answer.status).toBe(308);
		expect(answer.headers.get('location')).toBe('/some/base/map/?metric=M03');
	});

	it('has nothing outside of its base', async () => {
		expect((await ask('/index.html')).status).toBe(404);
		expect((await ask('nothing/')).status).toBe(404);
	});

	it('answers with the policy, which knows the inline script of the pages', async () => {
		const policy = (await ask('')).headers.get('content-security-policy');
		expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
	});

	it('sends the policy with files that are no pages too, as workers need it', async () => {
		const { headers } = await ask('engine.wasm');
		expect(headers.get('content-type')).toBe('application/wasm');
		expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});
});
