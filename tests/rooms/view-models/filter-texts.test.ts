import { describe, expect, it } from 'vitest';
import { filterTexts } from '$lib/view-models';

describe(filterTexts, () => {
	it('names the dimension and what was kept of it', () => {
		expect(filterTexts({ role: ['NGO_CW', 'COM_VOL'] })).toEqual([
			'Role: NGO caseworker and Community volunteer'
		]);
	});

	it('says nothing where nothing was narrowed', () => {
		expect(filterTexts({})).toEqual([]);
	});
});
