import { describe, expect, it } from 'vitest';
import { OpenTerms, openSum } from '$lib/protection/sum-range';

const small = (count: number) => {
	const terms = new OpenTerms();
	for (let term = 0; term < count; term++) terms.add({ low: 1, high: 4 });
	return terms;
};
const told = (count: number, sum: number) => openSum(small(count), { low: sum, high: sum });

describe('the sum of small counts, each 1 to 4', () => {
	it('of one count is told as that count', () => {
		expect(told(1, 2)).toEqual({ low: 1, high: 4 });
	});

	it('of two is told exactly only where each may still be 1 and 4', () => {
		expect(told(2, 5)).toEqual({ low: 5, high: 5 });
		expect(told(2, 3)).toEqual({ low: 2, high: 5 });
		expect(told(2, 8)).toEqual({ low: 5, high: 8 });
	});

	it('of five is exact but at the ends, where all would be 1 or all would be 4', () => {
		expect(told(5, 5)).toEqual({ low: 5, high: 8 });
		expect(told(5, 7)).toEqual({ low: 5, high: 8 });
		expect(told(5, 8)).toEqual({ low: 8, high: 8 });
		expect(told(5, 17)).toEqual({ low: 17, high: 17 });
		expect(told(5, 20)).toEqual({ low: 17, high: 20 });
	});

	it('of no small count is exact', () => {
		expect(told(0, 12)).toEqual({ low: 12, high: 12 });
	});
});
