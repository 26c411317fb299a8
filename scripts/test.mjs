import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

const UNIT_RESULTS = 'test-results/unit.json';
const JOURNEY_RESULTS = 'test-results/journeys.json';

await setUp();
const { check } = await import('./check.mjs');
const { buildSite } = await import('./build.mjs');
const { findChromium } = await import('./find-chromium.mjs');

const summary = [];
for (const [name, runSuite] of [
	['check', check],
	['unit tests', runUnitTests],
	['build', runBuild],
	['journeys', runJourneys]
]) {
	console.log(`\n==== ${name}`);
	const startedAt = Date.now();
	const { passed, failed, again = [] } = await runSuite();
	summary.push({
		name,
		passed,
		failed,
		again,
		seconds: Math.round((Date.now() - startedAt) / 1000)
	});
}

console.log('\n==== summary');
for (const { name, passed, failed, again, seconds } of summary) {
	console.log(`${name}: ${passed} passed, ${failed.length} failed (${seconds} s)`);
	for (const title of failed) console.log(`  failed: ${title}`);
	for (const title of again) console.log(`  passed only when run again: ${title}`);
}
const passed = summary.reduce((sum, suite) => sum + suite.passed, 0);
const failed = summary.reduce((sum, suite) => sum + suite.failed.length, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function runUnitTests() {
	rmSync(UNIT_RESULTS, { force: true });
	const code = await runTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${UNIT_RESULTS}`
	]);
	return tally(code, unitOutcomes(readResults(UNIT_RESULTS)), 'the unit tests as a whole');
}

async function runBuild() {
	return (await buildSite())
		? { passed: 1, failed: [] }
		: { passed: 0, failed: ['the site could not be built'] };
}

async function runJourneys() {
	const chromium = await findChromium();
	if (!chromium) {
		return { passed: 0, failed: ['no Chromium found: install one or set CHROMIUM_PATH'] };
	}
	if (summary.some(({ name, failed }) => name === 'build' && failed.length)) {
		return { passed: 0, failed: ['not run, because there is no built site'] };
	}
	rmSync(JOURNEY_RESULTS, { force: true });
	// A shared machine may stall for a minute; the summary names every journey that needed a second run.
	const code = await runTool('playwright', ['test', '--retries=1'], {
		CHROMIUM_PATH: chromium,
		JOURNEY_PORT: await freePort(),
		PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_RESULTS
	});
	return tally(code, journeyOutcomes(readResults(JOURNEY_RESULTS)), 'the journeys as a whole');
}

/** A program that failed without naming a failed test counts as one failure of its own. */
function tally(code, outcomes, whole) {
	const failed = outcomes.filter(({ ok }) => !ok).map(({ title }) => title);
	if (failed.length === 0 && (code !== 0 || outcomes.length === 0)) failed.push(whole);
	const again = outcomes.filter(({ isAgain }) => isAgain).map(({ title }) => title);
	return { passed: outcomes.filter(({ ok }) => ok).length, failed, again };
}

function readResults(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

/** A file that cannot be loaded has no tests of its own and counts as one failure. */
function unitOutcomes(results) {
	return (results?.testResults ?? []).flatMap(({ name, status, assertionResults }) =>
		assertionResults.length === 0
			? [{ title: name.replace(process.cwd(), ''), ok: status === 'passed' }]
			: assertionResults
					.filter((test) => ['passed', 'failed'].includes(test.status))
					.map((test) => ({ title: test.fullName, ok: test.status === 'passed' }))
	);
}

function journeyOutcomes(results) {
	return specsOf(results ?? {})
		.filter((spec) => spec.tests.some(({ status }) => status !== 'skipped'))
		.map((spec) => ({
			title: `${spec.file}: ${spec.title}`,
			ok: spec.ok,
			isAgain: spec.tests.some(({ status }) => status === 'flaky')
		}));
}

function specsOf({ specs = [], suites = [] }) {
	return [...specs, ...suites.flatMap(specsOf)];
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
