import { describe, expect, it } from 'vitest';
import { checkNotes } from '$lib/privacy-gate';

const faultsOf = async (...texts: string[]) =>
	(await checkNotes(texts, '2026-01-15')).map(({ row, code }) => [row, code]);

describe(checkNotes, () => {
	it('takes what is to be done', async () => {
		expect(await faultsOf('Move two posts to Camp 20', 'Ask donors for 3 supervisors')).toEqual([]);
	});

	it('refuses whatever could identify somebody, and says which note', async () => {
		expect(
			await faultsOf(
				'Move two posts',
				'Call 01712 345678',
				'Write to someone@example.org',
				'Visit https://example.org/x'
			)
		).toEqual([
			[2, 'phone'],
			[3, 'email'],
			[4, 'url']
		]);
	});

	it('refuses texts that are too long, and nothing', async () => {
		expect(await faultsOf('x'.repeat(121), ' ')).toEqual([
			[1, 'free_text'],
			[2, 'missing_value']
		]);
	});
});
