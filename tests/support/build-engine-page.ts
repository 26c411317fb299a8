import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { unlessUnchanged } from '../../scripts/fingerprint.mjs';
import { policyText } from '../../scripts/site-headers.mjs';

/** Where the page with the product's engine is, and the same with the engine's lock taken out. */
export const ENGINE_PAGES = {
	locked: 'test-results/engine-page/locked',
	unlocked: 'test-results/engine-page/unlocked'
};

/** Where the page is that reads a CSV file with DuckDB alone, for the benchmark. */
export const READ_CSV_PAGE = 'test-results/read-csv-page';

/** Playwright's global set-up. Each page comes with and without the policy as a meta tag. */
export default async function buildEnginePages(): Promise<void> {
	const sources = ['src/lib', 'data-schemas', 'tests/support', 'package-lock.json', 'scripts'];
	await unlessUnchanged('engine-page', sources, Object.values(ENGINE_PAGES), async () => {
		await buildEnginePage(ENGINE_PAGES.locked, []);
		await buildEnginePage(ENGINE_PAGES.unlocked, [takeOutLock]);
	});
}

export async function buildReadCsvPage(): Promise<void> {
	await buildPage('tests/support/read-csv-page', READ_CSV_PAGE, []);
}

async function buildEnginePage(outDir: string, plugins: Plugin[]): Promise<void> {
	await buildPage('tests/support/engine-page', outDir, plugins);
	const page = readFileSync(`${outDir}/index.html`, 'utf8');
	const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText(outDir)}">`;
	writeFileSync(`${outDir}/with-policy.html`, page.replace('<head>', `<head>${policy}`));
}

async function buildPage(root: string, outDir: string, plugins: Plugin[]): Promise<void> {
	await build({
		configFile: false,
		root,
		base: './',
		logLevel: 'warn',
		plugins,
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: { outDir: resolve(outDir), emptyOutDir: true, chunkSizeWarningLimit: 1500 }
	});
}

const takeOutLock: Plugin = {
	name: 'take-out-lock',
	transform(code, id) {
		if (!id.endsWith('/src/lib/database/engine.ts')) return;
		const opened = code.replace(/LOCK = [^]*?;\n/, `LOCK = 'SELECT 1';\n`);
		if (opened === code) throw new Error('The lock is no longer where this test takes it out');
		return opened;
	}
};
