import { defineConfig } from '@playwright/test';
import { presentChromium } from './scripts/find-chromium.mjs';

const port = Number(process.env.JOURNEY_PORT ?? 4199);
const executablePath = presentChromium();

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results/journeys',
	globalSetup: './tests/support/build-engine-page.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 180_000,
	expect: { timeout: 60_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		// It would fetch and read back the whole site for each journey; those about it allow it.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// Every journey compiles the engine anew: the second, slower compiler is not worth it here.
				'--js-flags=--liftoff-only'
			]
		}
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		url: `http://127.0.0.1:${port}/`,
		env: { PORT: String(port) },
		reuseExistingServer: false
	}
});
