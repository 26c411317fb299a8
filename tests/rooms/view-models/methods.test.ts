import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '$lib/metrics';
import { toMarks, toMethods } from '$lib/view-models';

const methodOf = (id: string) => toMethods().find((method) => method.id === id)!;

describe(toMethods, () => {
	it('describes every metric of the catalogue', () => {
		expect(toMethods().map((method) => method.id)).toEqual([...METRIC_IDS]);
	});

	it('leaves nothing unsaid but benchmarks that do not exist', () => {
		const unsaid = toMethods().flatMap(({ id, ...texts }) =>
			Object.entries(texts).flatMap(([name, text]) => (text ? [] : [`${id} ${name}`]))
		);
		expect(unsaid).toEqual([
			'M01 benchmark',
			'M01 benchmarkSource',
			'M02 benchmark',
			'M02 benchmarkSource'
		]);
	});

	it('writes the formula from the two parts', () => {
		expect(methodOf('M01').formula).toBe('caseworkers in post ÷ children aged 0 to 17 × 100,000');
		expect(methodOf('M08').formula).toBe(
			'for each area: caseworkers in post ÷ 5–6, rounded up, minus supervisors in post; never under 0'
		);
	});

	it('says that stocks are never added over months', () => {
		expect(methodOf('M03').overTime).toContain('months are never added');
	});
});

describe(toMarks, () => {
	it('draws no two marks alike', () => {
		expect(new Set(toMarks().map((mark) => mark.fill.pattern)).size).toBe(toMarks().length);
	});
});
