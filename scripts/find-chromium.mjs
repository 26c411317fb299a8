import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
];

/**
 * A Chromium that can be run: CHROMIUM_PATH, the system's, Playwright's own (downloaded if it can
 * be), or Debian's package when we are root.
 * @returns its path, or null
 */
export async function findChromium() {
	return presentChromium() ?? (await downloadChromium()) ?? (await installDebianChromium());
}

/** A Chromium that is already on this machine, or null. */
export function presentChromium() {
	const places = [
		process.env.CHROMIUM_PATH,
		...(process.env.PATH ?? '')
			.split(delimiter)
			.flatMap((folder) => NAMES.map((name) => join(folder, name))),
		...PLACES
	];
	return places.find((path) => path && isProgram(path)) ?? null;
}

async function downloadChromium() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (!existsSync(path)) {
		console.log("No Chromium found on this machine; trying Playwright's own …");
		await runTool('playwright', ['install', 'chromium']);
	}
	return existsSync(path) && starts(path) ? path : null;
}

async function installDebianChromium() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	console.log("Trying Debian's chromium package …");
	const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], quietly);
	await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quietly);
	return presentChromium();
}

/** Playwright's download starts only where the system has its libraries. */
const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
