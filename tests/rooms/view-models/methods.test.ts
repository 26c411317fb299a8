import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '$lib/metrics';
import { toMarks, toMethodGroups, toMethods } from '$lib/view-models';

const methodOf = (id: string) => toMethods().find((method) => method.id === id)!;

describe(toMethods, () => {
	it('describes every metric of the catalogue', () => {
		expect(toMethods().map((method) => method.id)).toEqual([...METRIC_IDS]);
	});

	it('leaves nothing unsaid', () => {
		const unsaid = toMethods().flatMap(({ id, ...texts }) =>
			Object.entries(texts).flatMap(([name, text]) => (text ? [] : [`${id} ${name}`]))
		);
		expect(unsaid).toEqual([]);
	});

	it('writes the formula from the two parts', () => {
		expect(methodOf('M01').formula).toBe('caseworkers in post ÷ children aged 0 to 17 × 100,000');
		expect(methodOf('M08').formula).toBe(
			'for each area: caseworkers in post ÷ 5–6, rounded up, minus supervisors in post; never under 0'
		);
		expect(methodOf('M14').formula).toBe('completions, added up');
	});

	it('says which benchmarks are proposed by this project, and which do not exist', () => {
		expect(methodOf('M13').benchmark).toContain('100% (proposed by this project');
		expect(methodOf('M22C').benchmark).toBe('90% (CPMS 2019, indicator 18.2.2)');
		expect(methodOf('M01').benchmark).toContain('each country sets its own');
		expect(methodOf('M10').benchmark).toBe('None. No global benchmark exists.');
	});

	it('says how a figure adds over time', () => {
		expect(methodOf('M10').overTime).toContain('12 months up to the end of the period');
		expect(methodOf('M16').overTime).toContain('the same people would be counted again');
		expect(methodOf('M22C').overTime).toContain('The answers of the month');
		expect(methodOf('M24').overTime).toContain('The newest that is known');
		expect(methodOf('M31').overTime).toContain('A longer period adds its months');
	});

	it('says what is always shown apart', () => {
		expect(methodOf('M26L').splits).toBe(
			'Coverage level (always shown apart), Type of service, Freshness'
		);
		expect(methodOf('M11M').splits).toBe('Nothing');
	});

	it('says that stocks are never added over months', () => {
		expect(methodOf('M03').overTime).toContain('months are never added');
	});
});

describe(toMethodGroups, () => {
	it('has every metric in one group', () => {
		const grouped = toMethodGroups().flatMap(({ methods }) => methods.map(({ id }) => id));
		expect(grouped.toSorted()).toEqual([...METRIC_IDS].sort());
	});
});

describe(toMarks, () => {
	it('draws no two marks alike', () => {
		expect(new Set(toMarks().map((mark) => mark.fill.pattern)).size).toBe(toMarks().length);
	});
});
