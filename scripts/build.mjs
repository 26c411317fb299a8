import { cpSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unlessUnchanged } from './fingerprint.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

const SOURCES = [
	'data-schemas',
	'messages',
	'project.inlang/settings.json',
	'scripts/messages-options.mjs',
	'scripts/page-policy.mjs',
	'scripts/site-headers.mjs',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Builds the site into build/ unless the one there was made from the same sources. */
export async function buildSite() {
	await unlessUnchanged('build', SOURCES, ['build/index.html', 'build/_headers'], async () => {
		if (await runTool('vite', ['build', '--logLevel', 'warn'])) throw new BuildError();
		const { headersFile } = await import('./site-headers.mjs');
		writeFileSync('build/_headers', headersFile('build'));
		cpSync('node_modules/@fontsource-variable/inter/LICENSE', 'build/licences/inter.txt');
	});
}

export class BuildError extends Error {
	name = 'BuildError';
	message = 'The site could not be built; the reason stands above.';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await setUp();
	await buildSite().catch((error) => {
		if (!(error instanceof BuildError)) throw error;
		console.error(error.message);
		process.exit(1);
	});
}
