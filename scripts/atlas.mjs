import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run -s atlas -- <command>`: makes the clone ready, then runs the command where the person
 * is, so that relative paths mean what they say. Setup speaks on stderr; stdout is the command's.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SETUP = new URL('./setup.mjs', import.meta.url).href;

const setup = spawnSync(
	process.execPath,
	['--input-type=module', '--eval', `import { setUp } from '${SETUP}'; await setUp();`],
	{ cwd: ROOT, stdio: ['ignore', 2, 2] }
);
if (setup.status !== 0) process.exit(setup.status ?? 1);

const command = spawnSync(
	process.execPath,
	[
		'--import',
		import.meta.resolve('tsx'),
		fileURLToPath(new URL('./atlas/main.ts', import.meta.url)),
		...process.argv.slice(2)
	],
	{
		cwd: process.env.INIT_CWD ?? process.cwd(),
		env: {
			...process.env,
			TSX_TSCONFIG_PATH: fileURLToPath(new URL('../tsconfig.json', import.meta.url))
		},
		stdio: 'inherit'
	}
);
process.exit(command.status ?? 1);
