import { describe, expect, it } from 'vitest';
import {
	BENCHMARKS,
	DEFAULT_SETTINGS,
	agreedMinimumCount,
	isAgreed,
	readSettings,
	resolveBenchmark,
	toSettingsFile
} from '$lib/schemas';

const TODAY = '2026-01-31';
const AGREED = { source: 'National SOP', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const read = (content: object, today: string | null = TODAY) =>
	readSettings({ atlas_settings: 1, ...content }, today);
const wrong = (content: object) => read(content).problems.map(({ path, kind }) => [path, kind]);
const agree = (benchmark: object) => ({ benchmarks: { caseload: { ...AGREED, ...benchmark } } });

describe(readSettings, () => {
	it('reads the defaults back as they are', () => {
		const { settings, problems, parts } = readSettings(toSettingsFile(DEFAULT_SETTINGS), TODAY);
		expect(problems).toEqual([]);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(parts).toBe(Object.keys(DEFAULT_SETTINGS).length);
	});

	it('reads what a group has agreed on, and leaves the rest as it is', () => {
		const { settings, parts } = read(agree({ value: 20 }));
		expect(settings).toEqual({
			...DEFAULT_SETTINGS,
			benchmarks: { caseload: { value: 20, ...AGREED } }
		});
		expect(parts).toBe(1);
	});

	it('gives the texts that people wrote, with their place', () => {
		expect(read(agree({ value: 20 })).texts).toEqual([
			{ path: 'benchmarks.caseload.source', text: 'National SOP' },
			{ path: 'benchmarks.caseload.agreedBy', text: 'CMTWG' }
		]);
	});

	it('takes nothing at all where one value is wrong', () => {
		expect(read({ ...agree({ value: 20 }), audience: 'all' }).settings).toBeNull();
	});

	it('refuses another form of the file', () => {
		expect(readSettings({ atlas_settings: 2 }, TODAY).problems).toEqual([
			{ path: 'atlas_settings', kind: 'other_form', details: { form: 1 } }
		]);
	});

	it('refuses a key that is not known, without saying what it is called', () => {
		const { problems } = read({ amina: 1 });
		expect(problems).toMatchObject([{ path: '', kind: 'unknown_key', details: { found: 1 } }]);
		expect(JSON.stringify(problems)).not.toContain('amina');
	});

	it('refuses an unknown key inside a part', () => {
		expect(wrong(agree({ value: 20, note: 'x' }))).toEqual([
			['benchmarks.caseload', 'unknown_key']
		]);
	});

	it('refuses a benchmark that nobody has agreed on', () => {
		expect(wrong({ benchmarks: { caseload: { value: 20 } } })).toEqual([
			['benchmarks.caseload.source', 'missing'],
			['benchmarks.caseload.agreedBy', 'missing'],
			['benchmarks.caseload.agreedOn', 'missing']
		]);
	});

	it('refuses a lower end for a benchmark that is no span', () => {
		expect(wrong(agree({ value: 20, low: 10 }))).toEqual([['benchmarks.caseload', 'unknown_key']]);
	});

	it('refuses a span that begins above its end', () => {
		const span = { caseworkers_per_supervisor: { value: 6, low: 8, ...AGREED } };
		expect(wrong({ benchmarks: span })).toEqual([
			['benchmarks.caseworkers_per_supervisor.low', 'order']
		]);
	});

	it.each([
		['a text for a number', { value: '20' }, 'value', 'not_a_number'],
		['0, which nothing can be divided by', { value: 0 }, 'value', 'out_of_range'],
		['a slip such as 250', { value: 250 }, 'value', 'out_of_range'],
		['an empty source', { value: 20, source: ' ' }, 'source', 'not_a_text'],
		[
			'a source of over 120 characters',
			{ value: 20, source: 'x'.repeat(121) },
			'source',
			'too_long'
		],
		['a day that does not exist', { value: 20, agreedOn: '2025-02-30' }, 'agreedOn', 'not_a_date'],
		['another form of date', { value: 20, agreedOn: '11/2025' }, 'agreedOn', 'not_a_date'],
		['a month in the future', { value: 20, agreedOn: '2026-02' }, 'agreedOn', 'future']
	])('refuses %s', (_, benchmark, key, kind) => {
		expect(wrong(agree(benchmark))).toEqual([[`benchmarks.caseload.${key}`, kind]]);
	});

	it('does not look for the future where no day is given', () => {
		expect(read(agree({ value: 20, agreedOn: '2099-01' }), null).problems).toEqual([]);
	});

	it.each([
		['a list for an object', { benchmarks: [] }, 'benchmarks', 'not_an_object'],
		['an object for a list', { qafSections: {} }, 'qafSections', 'not_a_list'],
		['a smallest count of 2', { minimumCount: 2 }, 'minimumCount', 'out_of_range'],
		['half a count', { minimumCount: 5.5 }, 'minimumCount', 'not_a_number'],
		['an unknown service', { packages: { local: ['SPA'] } }, 'packages.local.1', 'not_listed'],
		['a service twice', { packages: { local: ['CM', 'CM'] } }, 'packages.local', 'twice'],
		['fresh after stale', { freshnessDays: { fresh: 90, stale: 60 } }, 'freshnessDays', 'order'],
		['an unknown role', { roleCaseloads: { DRIVER: {} } }, 'roleCaseloads', 'unknown_key'],
		[
			'the name of an agency',
			{ expectedSenders: [{ org_code: 'Save the Children', datasets: [] }] },
			'expectedSenders.1.org_code',
			'pattern'
		],
		['a section twice', { qafSections: [section('5'), section('5')] }, 'qafSections', 'twice'],
		[
			'a section without title',
			{ qafSections: [{ section: '5', items: [] }] },
			'qafSections.1.title',
			'missing'
		]
	])('refuses %s', (_, content, path, kind) => {
		expect(wrong(content)).toEqual([[path, kind]]);
	});

	it('reads what domain knowledge leaves open once a group has filled it in', () => {
		const content = {
			roleCaseloads: { COM_VOL: { value: 10, ...AGREED } },
			riskLabels: { high: 'Level 3' },
			riskFollowUpDays: { high: { days: 7, ...AGREED } },
			expectedSenders: [{ org_code: 'ORG07', datasets: ['workforce', 'caseload'] }],
			benchmarks: { workers_per_100k: { value: 30, ...AGREED } }
		};
		expect(read(content).settings).toEqual({ ...DEFAULT_SETTINGS, ...content });
	});

	it('is not led astray by keys of every object', () => {
		expect(wrong({ riskLabels: JSON.parse('{"__proto__": "x", "constructor": "y"}') })).toEqual([
			['riskLabels', 'unknown_key']
		]);
	});
});

function section(section: string) {
	return { section, title: 'Staffing', items: [] };
}

describe('the default settings', () => {
	it('hold nothing that nobody knows', () => {
		const { benchmarks, roleCaseloads, riskLabels, riskFollowUpDays, packages } = DEFAULT_SETTINGS;
		expect([benchmarks, roleCaseloads, riskLabels, riskFollowUpDays]).toEqual([{}, {}, {}, {}]);
		expect(packages.local).toEqual([]);
		expect(DEFAULT_SETTINGS.expectedSenders).toEqual([]);
		expect(isAgreed(DEFAULT_SETTINGS)).toBe(false);
	});

	it('know one section of the QAF and its four areas', () => {
		const [known, ...others] = DEFAULT_SETTINGS.qafSections;
		expect(known!.section).toBe('5');
		expect(known!.items.map(({ code }) => code)).toEqual(['5A', '5B', '5C', '5D']);
		expect(others).toEqual([]);
	});
});

describe(resolveBenchmark, () => {
	it('gives the global benchmark where nothing is agreed', () => {
		expect(resolveBenchmark('caseload', DEFAULT_SETTINGS)).toBe(BENCHMARKS.caseload);
		expect(resolveBenchmark('workers_per_100k', DEFAULT_SETTINGS)).toBeNull();
	});

	it('gives the agreed value with who agreed on it and when', () => {
		expect(resolveBenchmark('caseload', read(agree({ value: 20 })).settings!)).toEqual({
			value: 20,
			better: 'lower',
			source: 'National SOP',
			contextualised: { agreedBy: 'CMTWG', agreedOn: '2025-11' }
		});
	});

	it('gives no caveat to figures that meet an agreed benchmark', () => {
		const content = { benchmarks: { reporting_completeness: { value: 70, ...AGREED } } };
		expect(resolveBenchmark('reporting_completeness', read(content).settings!)).toMatchObject({
			value: 70,
			caveatBelow: 70
		});
	});
});

describe(agreedMinimumCount, () => {
	it('is 5 within the group and 10 beyond, unless agreed otherwise', () => {
		expect(agreedMinimumCount(DEFAULT_SETTINGS)).toBe(5);
		expect(agreedMinimumCount({ ...DEFAULT_SETTINGS, audience: 'wider' })).toBe(10);
		expect(agreedMinimumCount({ ...DEFAULT_SETTINGS, minimumCount: 7 })).toBe(7);
	});
});
