import { test as base } from '@playwright/test';
import { openOutsideWorld, type OutsideWorld } from './outside-world';

/** A journey in a browser whose every step outside this machine is noted in `visits`. */
export const test = base.extend<{ visits: string[] }, { outside: OutsideWorld }>({
	visits: async ({ outside }, use) => {
		outside.visits.length = 0;
		await use(outside.visits);
	},
	outside: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the parameters
		async ({}, use) => {
			const outside = await openOutsideWorld();
			await use(outside);
			await outside.close();
		},
		{ scope: 'worker' }
	],
	launchOptions: [
		async ({ launchOptions, outside }, use) =>
			use({ ...launchOptions, proxy: { server: outside.proxy, bypass: '127.0.0.1' } }),
		{ scope: 'worker' }
	]
});

export { expect } from '@playwright/test';
