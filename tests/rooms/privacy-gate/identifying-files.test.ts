import { describe, expect, it } from 'vitest';
import { check, problemsOf } from '../../support/gate-files';
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

describe('what was put into an accepted table is refused for what it is', () => {
	it.each([
		['workforce-code-is-email', 'email cell 2 org_code'],
		['workforce-code-is-account', 'long_digits cell 2 org_code'],
		['workforce-headcount-is-short-phone', 'bad_number too_large 2 headcount'],
		['workforce-header-is-phone', 'identifying_column contact 1 column K'],
		['workforce-header-is-email', 'identifying_column contact 1 column K'],
		['workforce-notes-column', 'identifying_column text 1 notes'],
		['caseload-site-is-short-id', 'case_id cell 2 area_code'],
		['caseload-counts-gender-based-violence', 'sgbv_count value 3 dim_value'],
		['area-name-is-child', 'free_text_person name 3 area_name'],
		['area-name-is-arabic-child', 'free_text_person name 3 area_name'],
		['area-name-is-daughter-of', 'free_text_person name 2 area_name'],
		['area-name-is-unhcr-number', 'case_id cell 2 area_name'],
		['area-name-is-sentence', 'free_text story 2 area_name'],
		['area-names-are-children', 'free_text_person name 2 area_name'],
		['area-version-is-account', 'free_text_person account 2 cod_version'],
		['source-is-child', 'free_text_person name 2 source'],
		['source-is-arabic-child', 'free_text_person name 2 source'],
		['source-is-arabic-phone', 'phone cell 2 source'],
		['source-is-birth-date', 'exact_date in_text 2 source'],
		['source-is-story-in-spanish', 'free_text story 2 source'],
		['source-differs-in-every-row', 'row_level distinct - -'],
		['population-of-one-each', 'row_level ones - -'],
		['caseload-one-line-per-child', 'row_level ones - -']
	])('%s: %s', async (name, problem) => {
		const file = FILES.find((candidate) => candidate.name === `${name}.csv`)!;
		expect(problemsOf((await check(file.bytes, {}, file.name)).report)).toContain(problem);
	});
});
