import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/tables';
import { RANKED_SLIDES, slideAfterKey, slideRequest } from '$lib/view-models';

const after = (key: string, current: number, isRightToLeft = false) =>
	slideAfterKey(key, current, 8, isRightToLeft);

describe(slideAfterKey, () => {
	it('goes on and back by the keys of a clicker and by arrows', () => {
		expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((key) => after(key, 2))).toEqual([
			3, 3, 3, 3
		]);
		expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => after(key, 2))).toEqual([1, 1, 1]);
	});

	it('lets arrows follow the direction of reading, and a clicker not', () => {
		expect([after('ArrowLeft', 2, true), after('ArrowRight', 2, true)]).toEqual([3, 1]);
		expect(after('PageDown', 2, true)).toBe(3);
	});

	it('stays on the first and the last slide', () => {
		expect([after('PageUp', 0), after('PageDown', 7)]).toEqual([0, 7]);
		expect([after('Home', 5), after('End', 5)]).toEqual([0, 7]);
	});

	it('leaves other keys alone', () => {
		expect([after('a', 2), after('Tab', 2)]).toEqual([null, null]);
	});
});

describe(slideRequest, () => {
	it('asks for every area of the level in the month', () => {
		const month = parseMonth('2025-12');
		for (const slide of RANKED_SLIDES) {
			expect(slideRequest(slide, month, 'site')).toMatchObject({ level: 'site', from: month });
		}
		expect(slideRequest('services', month, 'site').filters).toEqual({ package: ['acute'] });
	});
});
