import { describe, expect, it } from 'vitest';
import { responseName } from '../../../src/lib/session/response-name';

const area = (code: string, parent: string | null) =>
	({ code, parent, name: `Name of ${code}`, level: '1' }) as const;

describe(responseName, () => {
	it('goes down to the smallest area that holds all others', () => {
		const areas = [area('BD', null), area('BD22', 'BD'), area('C1', 'BD22'), area('C2', 'BD22')];
		expect(responseName(areas)).toBe('Name of BD22');
	});

	it('has no name for areas that nothing holds together', () => {
		expect(responseName([area('A', null), area('B', null)])).toBeNull();
	});

	it('has no name while nothing is loaded', () => {
		expect(responseName([])).toBeNull();
	});
});
