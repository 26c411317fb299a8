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

/** A range as a page has it: with the sign that keeps both ends in one line. */
export const rangeOf = (low: string | number, high: string | number) => `${low}–\u2060${high}`;

/** What is read from a page as files and the command line have it. */
export const plain = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '');
