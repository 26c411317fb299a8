import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder: every script works there, wherever it was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(ROOT);

/**
 * Runs a program with its output going to ours and nothing to read.
 * @returns its exit code; 127 when it cannot be started
 */
export function run(program, args = [], environment = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...environment }
		});
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** A program that a package brings, such as `runTool('vite', ['build'])`. */
export const runTool = (tool, args, environment) =>
	run(process.execPath, [TOOLS[tool], ...args], environment);

const TOOLS = {
	eslint: 'node_modules/eslint/bin/eslint.js',
	playwright: 'node_modules/@playwright/test/cli.js',
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	'svelte-check': 'node_modules/svelte-check/bin/svelte-check',
	'svelte-kit': 'node_modules/@sveltejs/kit/svelte-kit.js',
	tsc: 'node_modules/typescript/bin/tsc',
	tsx: 'node_modules/tsx/dist/cli.mjs',
	vite: 'node_modules/vite/bin/vite.js',
	vitest: 'node_modules/vitest/vitest.mjs'
};

/** npm itself, also where only `npm start` knows its path. */
export function runNpm(args) {
	const cli = process.env.npm_execpath;
	return cli && existsSync(cli) && cli.endsWith('js')
		? run(process.execPath, [cli, ...args])
		: run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}
