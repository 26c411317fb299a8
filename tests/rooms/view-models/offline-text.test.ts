import { describe, expect, it } from 'vitest';
import { toOfflineMark } from '$lib/view-models';

describe(toOfflineMark, () => {
	it('says how many files are kept while they are being fetched', () => {
		expect(toOfflineMark({ kind: 'keeping', kept: 84, total: 210 }).text).toBe(
			'Being kept for use without a network: 84 of 210 files'
		);
	});

	it('says ready only of what was checked, and what that was', () => {
		const { text, hint } = toOfflineMark({ kind: 'ready', kept: 210, total: 210 });
		expect(text).toBe('Ready for use without a network');
		expect(hint).toContain('all 210 files of the atlas can be read');
	});

	it('does not call it ready when one file is missing', () => {
		expect(toOfflineMark({ kind: 'interrupted', kept: 209, total: 210 }).text).toBe(
			'Not ready for use without a network: 209 of 210 files are kept'
		);
	});

	it('says where it is not possible, and that the atlas works all the same', () => {
		const { text, hint } = toOfflineMark({ kind: 'impossible' });
		expect(text).toBe('This browser window cannot keep the atlas for use without a network');
		expect(hint).toContain('With a network the atlas works as usual');
	});
});
