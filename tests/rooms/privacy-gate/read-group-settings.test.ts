import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { inspectFile } from '$lib/privacy-gate';
import { check, fileOf, noticesOf, problemsIn } from '../../support/gate-files';

const AGREED = { source: 'National SOP', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const caseload = (benchmark: object = {}) => ({
	benchmarks: { caseload: { value: 20, ...AGREED, ...benchmark } }
});
const file = (content: object) => JSON.stringify({ atlas_settings: 1, ...content });

describe('a settings file', () => {
	it('is known by its mark, whatever it is called', async () => {
		const inspection = await inspectFile(fileOf(file({}), 'agreed.txt'));
		expect(inspection).toMatchObject({ kind: 'settings', schema: null });
	});

	it('gives the settings, and a balance of the parts that it says', async () => {
		const { settings, tables, boundaries, report } = await check(file(caseload()));
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...caseload() });
		expect([tables, boundaries]).toEqual([[], null]);
		expect(report).toMatchObject({ kind: 'settings', rows: 1, accepted: 1, refused: 0 });
	});

	it('may begin with a byte order mark, as Windows editors write one', async () => {
		const { settings } = await check(`\ufeff${file(caseload())}`);
		expect(settings?.benchmarks.caseload?.value).toBe(20);
	});

	it('is refused as a whole, with the path of the key', async () => {
		const { settings, report } = await check(file(caseload({ value: '20' })));
		expect(settings).toBeNull();
		expect(report).toMatchObject({
			kind: 'settings',
			rows: 1,
			accepted: 0,
			refused: 1,
			problems: [
				{ code: 'bad_setting', variant: 'not_a_number', column: 'benchmarks.caseload.value' }
			]
		});
	});

	it('never says what stands in it', async () => {
		const { report } = await check(file({ ...caseload({ agreedOn: 'Zubeida' }), Zubeida: 1 }));
		expect(report.problemCount).toBe(2);
		expect(JSON.stringify(report)).not.toContain('Zubeida');
	});

	it('refuses a person where a group belongs', async () => {
		expect(await problemsIn(file(caseload({ agreedBy: 'Amina Yusuf' })))).toEqual([
			'free_text_person name - benchmarks.caseload.agreedBy'
		]);
	});

	it('refuses what leads to a person, in every text', async () => {
		const content = {
			...caseload({ source: 'mail chair@example.org' }),
			riskLabels: { high: '+961 70 123 456' }
		};
		expect(await problemsIn(file(content))).toEqual([
			'email cell - benchmarks.caseload.source',
			'phone cell - riskLabels.high'
		]);
	});

	it('refuses what was agreed in the future', async () => {
		expect(await problemsIn(file(caseload({ agreedOn: '2026-03' })))).toEqual([
			'bad_setting future - benchmarks.caseload.agreedOn'
		]);
	});

	it('refuses JSON that is broken off', async () => {
		expect(await problemsIn('{"atlas_settings": 1, "benchmarks": {')).toEqual([
			'structure broken_json - -'
		]);
	});

	it('refuses a file that is too large to be settings', async () => {
		const long = ' '.repeat(256_001);
		expect(await problemsIn(`{"atlas_settings": 1${long}}`)).toEqual(['size settings - -']);
	});

	it('is taken for boundaries without its mark', async () => {
		expect(await problemsIn(JSON.stringify(caseload()))).toEqual(['file_type json - -']);
	});

	it('says that a larger smallest count protects more', async () => {
		const { report } = await check(file({ audience: 'wider' }), { minimumCount: 5 });
		expect(noticesOf(report)).toEqual(['settings_raise_count 1']);
	});

	it('says that a smaller one brings nothing back', async () => {
		const { report } = await check(file({ minimumCount: 5 }), { minimumCount: 10 });
		expect(noticesOf(report)).toEqual(['settings_keep_count 1']);
	});
});
