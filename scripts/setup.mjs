import { readFileSync, statSync } from 'node:fs';
import { unlessUnchanged } from './fingerprint.mjs';
import { runNpm, runTool } from './run.mjs';

/**
 * Makes a fresh clone ready: packages, compiled messages, SvelteKit's types. Does only what is
 * missing or out of date. Until the packages are there it uses nothing but Node.
 */
export async function setUp() {
	if (!isInstalled()) {
		console.log('Installing the packages named in package-lock.json …');
		if (await runNpm(['ci', '--include=dev', '--no-fund', '--no-audit'])) stop('npm ci failed.');
	}
	await unlessUnchanged(
		'messages',
		[
			'messages',
			'project.inlang/settings.json',
			'scripts/messages-options.mjs',
			'package-lock.json'
		],
		['src/lib/messages/compiled/messages.js', 'src/lib/messages/compiled/runtime.js'],
		compileMessages
	);
	await unlessUnchanged(
		'kit',
		['svelte.config.js', 'src/routes', 'package-lock.json'],
		['.svelte-kit/tsconfig.json', '.svelte-kit/non-ambient.d.ts'],
		async () => {
			if (await runTool('svelte-kit', ['sync'])) stop('svelte-kit sync failed.');
		}
	);
}

/** True when node_modules holds the versions of package-lock.json; parts for other systems may lack. */
function isInstalled() {
	const installed = readPackages('node_modules/.package-lock.json');
	if (!installed) return false;
	return Object.entries(readPackages('package-lock.json'))
		.filter(([path]) => path !== '')
		.every(([path, { version, optional }]) =>
			installed[path] ? installed[path].version === version : optional
		);
}

function readPackages(lockfile) {
	if (!statSync(lockfile, { throwIfNoEntry: false })) return null;
	return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

async function compileMessages() {
	const { compile } = await import('@inlang/paraglide-js');
	const { MESSAGES } = await import('./messages-options.mjs');
	await compile(MESSAGES);
}

function stop(reason) {
	console.error(reason);
	process.exit(1);
}
