import { describe, expect, it } from 'vitest';
import { codeLabel } from '$lib/format';
import { DIMENSIONS } from '$lib/metrics';
import { VOCABULARIES } from '$lib/schemas';

describe(codeLabel, () => {
	it('calls codes what people call them', () => {
		expect(codeLabel('role', 'PARA_SW')).toBe('Para-social worker');
	});

	it('gives the code itself where there is no label', () => {
		expect(codeLabel('role', 'ASTRONAUT')).toBe('ASTRONAUT');
	});

	it('has a label for every code of every list', () => {
		const codes = Object.entries(VOCABULARIES).flatMap(([vocabulary, { codes }]) =>
			codes.map((code) => [vocabulary, code] as const)
		);
		const unlabelled = codes.filter(([vocabulary, code]) => codeLabel(vocabulary, code) === code);
		expect(unlabelled).toEqual([]);
	});

	it('has a label for every dimension', () => {
		expect(DIMENSIONS.filter((id) => codeLabel('dimension', id) === id)).toEqual([]);
	});
});
