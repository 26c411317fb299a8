import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import {
	EMPTY_HOLDINGS,
	admitFiles,
	latestCompleteMonth,
	loadDatabase,
	readRelease,
	removeFile,
	summarise,
	writeRelease,
	type Holdings
} from '$lib/pipeline';
import { checkFile, inspectFile, type ByteSource } from '$lib/privacy-gate';
import { DEFAULT_SETTINGS, type Settings } from '$lib/schemas';
import { ENGINES } from '../../support/database-engines';
import { fileOf } from '../../support/gate-files';
import { figureAt } from '../../support/read-table';

const GATE = { inspect: inspectFile, check: checkFile };
const AGREED = { source: 'National SOP', agreedBy: 'CMTWG', agreedOn: '2025-11' };
const CASELOAD = { benchmarks: { caseload: { value: 20, ...AGREED } } };

const AREAS = fileOf('area_code,area_name,level\nXA,Exampleland,0\n', 'areas.csv');
const CASES = fileOf(
	'period,area_code,org_code,dim,dim_value,open_cases_end\n2025-12,XA,ORG1,total,all,7\n',
	'cases.csv'
);
const settingsOf = (content: object, name = 'settings.json') =>
	fileOf(JSON.stringify({ atlas_settings: 1, ...content }), name);
const TWENTY = settingsOf(CASELOAD);

function admit(sources: ByteSource[], holdings: Holdings = EMPTY_HOLDINGS, minimumCount = 5) {
	return admitFiles(sources, holdings, GATE, { today: '2026-01-31', minimumCount });
}

describe('settings in the holdings', () => {
	it('are the defaults until a file says otherwise', async () => {
		const { holdings } = await admit([AREAS]);
		expect(holdings.settings).toBe(DEFAULT_SETTINGS);
		expect(holdings.settingsFile).toBeNull();
	});

	it('are those of the file that was admitted', async () => {
		const { holdings, reports } = await admit([TWENTY]);
		expect(holdings.settings.benchmarks.caseload?.value).toBe(20);
		expect(holdings.settingsFile).toMatchObject({ file: 'settings.json', hash: reports[0]!.hash });
	});

	it('replace those of an earlier file as a whole', async () => {
		const { holdings } = await admit([TWENTY]);
		const later = await admit([settingsOf({ packages: { local: ['EDU'] } })], holdings);
		expect(later.holdings.settings.benchmarks).toEqual({});
		expect(later.holdings.settings.packages.local).toEqual(['EDU']);
	});

	it('stay as they are where the new file is refused, and the rest of the drop is admitted', async () => {
		const { holdings } = await admit([TWENTY]);
		const wrong = settingsOf({ audience: 'all' });
		const later = await admit([wrong, AREAS], holdings);
		expect(later.reports.map(({ problemCount }) => problemCount)).toEqual([1, 0]);
		expect(later.holdings.settings).toBe(holdings.settings);
		expect(later.holdings.parts).toHaveLength(1);
	});

	it('are not chosen between two files of one drop', async () => {
		const { reports, holdings } = await admit([TWENTY, settingsOf({}, 'other.json')]);
		expect(reports[1]).toMatchObject({
			accepted: 0,
			problems: [{ code: 'bad_setting', variant: 'second_file' }]
		});
		expect(holdings.settingsFile?.file).toBe('settings.json');
	});

	it('are refused when they are loaded already', async () => {
		const { holdings } = await admit([TWENTY]);
		const again = await admit([TWENTY], holdings);
		expect(again.reports[0]!.problems).toMatchObject([{ code: 'already_loaded' }]);
		expect(again.holdings).toBe(holdings);
	});

	it('are the defaults again once their file is removed', async () => {
		const { holdings } = await admit([AREAS, TWENTY]);
		const without = removeFile(holdings, holdings.settingsFile!.hash);
		expect(without.settings).toBe(DEFAULT_SETTINGS);
		expect(without.settingsFile).toBeNull();
		expect(without.parts).toHaveLength(1);
	});

	it('outlast the last table, and nothing is left without both', async () => {
		const { holdings } = await admit([AREAS, TWENTY]);
		const alone = removeFile(holdings, holdings.parts[0]!.hash);
		expect(alone.settings.benchmarks.caseload?.value).toBe(20);
		expect(removeFile(alone, alone.settingsFile!.hash)).toEqual(EMPTY_HOLDINGS);
	});
});

describe('the agreed k', () => {
	const WIDER = settingsOf({ audience: 'wider' });
	const openCases = ({ parts }: Holdings) =>
		figureAt(parts.find(({ schema }) => schema === 'caseload')!.table, 'open_cases_end', 0);

	it('protects the files of the same drop, whatever their order', async () => {
		const { holdings } = await admit([AREAS, CASES, WIDER]);
		expect(holdings.minimumCount).toBe(10);
		expect(openCases(holdings)).toEqual('1-9');
	});

	it('raises what is loaded', async () => {
		const before = await admit([AREAS, CASES]);
		expect(openCases(before.holdings)).toEqual('7');
		const { holdings } = await admit([WIDER], before.holdings);
		expect(holdings.minimumCount).toBe(10);
		expect(openCases(holdings)).toEqual('1-9');
	});

	it('protects files that come later', async () => {
		const { holdings } = await admit([CASES], (await admit([AREAS, WIDER])).holdings);
		expect(openCases(holdings)).toEqual('1-9');
	});

	it('never lowers what is protected', async () => {
		const before = await admit([AREAS, CASES], EMPTY_HOLDINGS, 10);
		const { holdings } = await admit([settingsOf({ minimumCount: 5 })], before.holdings);
		expect(holdings.minimumCount).toBe(10);
		expect(holdings.parts).toBe(before.holdings.parts);
	});

	it('does not bring anything back when the file is removed', async () => {
		const { holdings } = await admit([AREAS, CASES, WIDER]);
		const without = removeFile(holdings, holdings.settingsFile!.hash);
		expect(without.minimumCount).toBe(10);
		expect(openCases(without)).toEqual('1-9');
	});
});

describe('settings in a release', () => {
	const created = '2026-01';
	const description = { areas: [], months: [], senders: [], reporting: [] };
	const summary = { ...EMPTY_HOLDINGS, description, figures: [] };

	async function write(holdings: Holdings) {
		return writeRelease(holdings, { created, summary });
	}
	const reader = (files: Map<string, Uint8Array>) => async (path: string) => files.get(path)!;

	it('come back as a whole, and can be removed', async () => {
		const { holdings } = await admit([AREAS, TWENTY]);
		const opened = await readRelease(reader(await write(holdings)));
		expect(opened.settings).toEqual(holdings.settings);
		expect(opened.settingsFile).toMatchObject({ file: 'settings.json', report: null });
		const without = removeFile(opened, opened.settingsFile!.hash);
		expect(without.settings).toBe(DEFAULT_SETTINGS);
	});

	it('go with the last table of the release', async () => {
		const { holdings } = await admit([AREAS, TWENTY]);
		const opened = await readRelease(reader(await write(holdings)));
		expect(removeFile(opened, opened.parts[0]!.hash)).toEqual(EMPTY_HOLDINGS);
	});

	it('are written as a file that the gate takes', async () => {
		const { holdings } = await admit([AREAS, TWENTY]);
		const bytes = (await write(holdings)).get('settings.json')!;
		const { holdings: again } = await admit([fileOf(bytes, 'settings.json')]);
		expect(again.settings).toEqual(holdings.settings);
	});

	it('are the defaults where nothing was agreed', async () => {
		const { holdings } = await admit([AREAS]);
		const opened = await readRelease(reader(await write(holdings)));
		expect(opened.settings).toBe(DEFAULT_SETTINGS);
		expect(opened.settingsFile).toBeNull();
	});

	it('are the defaults in a release of before', async () => {
		const old = { k: 5, hide_staffing: false, benchmarks: { caseload: { value: 25 } } };
		const opened = await readRelease(reader(await withSettings(old)));
		expect(opened.settings).toBe(DEFAULT_SETTINGS);
	});

	it('are not half read', async () => {
		const wrong = withSettings({ atlas_settings: 1, audience: 'all' });
		await expect(readRelease(reader(await wrong))).rejects.toMatchObject({
			fault: 'unreadable',
			path: 'settings.json'
		});
	});

	async function withSettings(content: object): Promise<Map<string, Uint8Array>> {
		const files = await write((await admit([AREAS])).holdings);
		const encode = (json: object) => new TextEncoder().encode(JSON.stringify(json));
		const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
		const bytes = encode(content);
		const digest = await crypto.subtle.digest('SHA-256', bytes);
		const own = manifest.files.find(({ path }: { path: string }) => path === 'settings.json');
		own.sha256 = Buffer.from(digest).toString('hex');
		return files.set('settings.json', bytes).set('manifest.json', encode(manifest));
	}
});

describe.each(ENGINES)('settings in the database ($engine)', ({ open }) => {
	let database: Database;
	const settings: Settings = {
		...DEFAULT_SETTINGS,
		...CASELOAD,
		roleCaseloads: { COM_VOL: { value: 10, ...AGREED } }
	};
	beforeAll(async () => {
		database = await open();
		await loadDatabase(database, EMPTY_HOLDINGS);
		await loadDatabase(database, { ...EMPTY_HOLDINGS, settings });
	});
	afterAll(() => database.close());

	const rows = async (sql: string) => {
		const { columns, rowCount } = await database.query(sql);
		return Array.from({ length: rowCount }, (_, row) =>
			Object.values(columns).map((column) => column[row])
		);
	};

	it('are the agreed benchmarks, and the global ones for the rest', async () => {
		const sql = `SELECT * FROM setting_benchmark WHERE id IN
			('caseload', 'caseworkers_per_supervisor', 'workers_per_100k') ORDER BY id`;
		expect(await rows(sql)).toEqual([
			['caseload', null, 20],
			['caseworkers_per_supervisor', 5, 6]
		]);
	});

	it('are packages, days and norms by role', async () => {
		expect(
			await rows('SELECT package, count(*)::INTEGER FROM setting_package GROUP BY 1 ORDER BY 1')
		).toEqual([
			['acute', 4],
			['tor', 4]
		]);
		expect(await rows('SELECT * FROM setting_freshness')).toEqual([[90, 180]]);
		expect(await rows('SELECT * FROM setting_role_caseload')).toEqual([['COM_VOL', 10]]);
	});

	it('stand in the summary of the first screens', async () => {
		const summary = await summarise(database, { ...EMPTY_HOLDINGS, settings }, () => []);
		expect(summary.settings).toBe(settings);
	});
});

describe(latestCompleteMonth, () => {
	const description = {
		months: [1, 2],
		reporting: [
			{ month: 1, expected: 10, received: 9 },
			{ month: 2, expected: 10, received: 7 }
		]
	};

	it('asks for less where the group has agreed on less', () => {
		const benchmarks = { reporting_completeness: { value: 70, ...AGREED } };
		expect(latestCompleteMonth(description)).toBe(1);
		expect(latestCompleteMonth(description, { ...DEFAULT_SETTINGS, benchmarks })).toBe(2);
	});
});
