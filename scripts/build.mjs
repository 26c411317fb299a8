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
	'scripts/usb',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Builds the site into build/ unless the one there was made from the same sources.
 * @returns false when it could not be built; why has been printed
 */
export async function buildSite() {
	try {
		await unlessUnchanged('build', SOURCES, ['build/index.html', 'build/_headers'], build);
		return true;
	} catch (error) {
		console.error(`The site could not be built: ${error.message}`);
		return false;
	}
}

async function build() {
	const code = await runTool('vite', ['build', '--logLevel', 'warn']);
	if (code) throw new Error('see what vite says above.');
	const { headersFile } = await import('./site-headers.mjs');
	writeFileSync('build/_headers', headersFile('build'));
	// The folder opens by itself: from a USB stick, on a laptop without this repository.
	for (const file of ['serve.mjs', 'README.txt']) cpSync(`scripts/usb/${file}`, `build/${file}`);
	for (const font of ['inter', 'noto-sans-arabic']) {
		cpSync(`node_modules/@fontsource-variable/${font}/LICENSE`, `build/licences/${font}.txt`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await setUp();
	if (!(await buildSite())) process.exit(1);
}
