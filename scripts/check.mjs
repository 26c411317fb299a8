import { fileURLToPath } from 'node:url';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

const CHECKS = {
	formatting: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']),
	'lint and room rules': () => runTool('eslint', ['--max-warnings', '0', '.']),
	types: () => runTool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	'types of the service worker': () => runTool('tsc', ['--project', 'tsconfig.service-worker.json'])
};

/** Runs every check, also after one failed. @returns the names of those that failed */
export async function check() {
	const failed = [];
	for (const [name, runCheck] of Object.entries(CHECKS)) {
		console.log(`\n== check: ${name}`);
		if (await runCheck()) failed.push(name);
	}
	return { passed: Object.keys(CHECKS).length - failed.length, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await setUp();
	const { failed } = await check();
	console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed');
	process.exitCode = failed.length ? 1 : 0;
}
