import { describe, expect, it } from 'vitest';
import { check } from '../../support/gate-files';
import { identifyingFiles } from '../../support/identifying-files';

const FILES = identifyingFiles();

describe('the collection of identifying files', () => {
	it('holds at least sixty files of ten shapes, each under its own name', () => {
		expect(FILES.length).toBeGreaterThanOrEqual(60);
		expect(new Set(FILES.map(({ shape }) => shape)).size).toBe(10);
		expect(new Set(FILES.map(({ name }) => name)).size).toBe(FILES.length);
	});

	it('holds each secret once, so that it can be looked for', () => {
		const secrets = FILES.flatMap((file) => file.secrets);
		expect(new Set(secrets).size).toBe(secrets.length);
		expect(secrets.filter((secret) => secret.length < 8)).toEqual([]);
	});
});

describe('every identifying file', () => {
	it.each(FILES)(
		'$name is refused, and nothing of it is said',
		async ({ name, bytes, secrets }) => {
			const result = await check(bytes, {}, name);
			expect(result.report).toMatchObject({ accepted: 0 });
			expect(result.report.problemCount).toBeGreaterThan(0);
			expect(result.boundaries).toBeNull();
			const said = JSON.stringify(result).toLowerCase();
			expect(secrets.filter((secret) => said.includes(secret.toLowerCase()))).toEqual([]);
		}
	);

	it.each(FILES.filter(({ expected }) => expected === 'countable'))(
		'$name is refused as lines about single persons',
		async ({ name, bytes }) => {
			const { report } = await check(bytes, {}, name);
			const codes = new Set(report.problems.map(({ code }) => code));
			expect(codes.has('identifying_column') || codes.has('row_level')).toBe(true);
		}
	);
});
