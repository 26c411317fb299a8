import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import type { Holdings } from '$lib/pipeline';
import { EMPTY_HOLDINGS } from '$lib/pipeline';
import { checkFile, checkNotes, countFile, inspectFile } from '$lib/privacy-gate';
import { Atlas } from '../../../src/lib/session/atlas.svelte';
import { Imports } from '../../../src/lib/session/imports.svelte';
import { DEFAULT_SETTINGS } from '$lib/schemas';
import { buildTable } from '../../support/build-table';
import { planFor } from '../../support/count-plan';
import { figureAt } from '../../support/read-table';

const AREAS = new File(['area_code,area_name,level,parent_code\nXA,Exampleland,0,\n'], 'areas.csv');
const CASES = new File(
	[
		'period,area_code,org_code,dim,dim_value,open_cases_end\n',
		'2025-12,XA,ORG1,total,all,60\n',
		'2025-12,XA,ORG2,total,all,3\n'
	],
	'cases.csv'
);
const NAMES = new File(['Name,Phone\nx,y\n'], 'december FINAL.csv');

const TWENTY = new File(
	[
		'{"atlas_settings": 1, "benchmarks": {"caseload": ',
		'{"value": 20, "source": "SOP", "agreedBy": "CMTWG", "agreedOn": "2025-11"}}}'
	],
	'settings.json'
);

const REGISTER = new File(
	[
		'Case ID,Child name,Sex,Status\n',
		...Array.from({ length: 9 }, (_, row) => `${row},x,F,Open\n`)
	],
	'register.csv'
);

const RELEASE: Holdings = {
	...EMPTY_HOLDINGS,
	parts: [
		{
			file: 'ref_area.arrow',
			hash: 'r1',
			schema: 'ref_area',
			table: buildTable('ref_area', [{ area_code: 'YB', area_name: 'Demonstria', level: '0' }]),
			report: null
		}
	],
	demonstration: true,
	created: '2026-01'
};

let atlas: Atlas;
let imports: Imports;
let engine: Database;
/** Called at each step of each check. */
let onstep: () => void;

beforeAll(async () => {
	engine = await openNativeDatabase();
});
afterAll(() => engine.close());

beforeEach(async () => {
	onstep = () => {};
	const openRelease = async () => RELEASE;
	atlas = new Atlas(
		{
			startEngine: async () => ({ ...engine, close: async () => {} }),
			openRelease,
			address: () => ({ parameters: new URLSearchParams(), path: '/' }),
			resolvePath: (path) => path,
			nextFrame: (run) => void setTimeout(run)
		},
		null
	);
	imports = new Imports(atlas, {
		openGate: () => ({
			inspect: inspectFile,
			check: (source, settings, onprogress, signal) => {
				onstep();
				return checkFile(source, settings, onprogress, signal);
			},
			count: countFile,
			checkNotes,
			close: () => {}
		}),
		openRelease,
		opened: atlas.open(),
		today: () => '2026-01-15'
	});
	imports.loadsAtOnce = true;
});

const stages = () => imports.files.map(({ stage }) => stage.stage);
const loaded = () => atlas.holdings.parts.map(({ file }) => file);

describe(Imports, () => {
	it('lets own files take the place of the demonstration', async () => {
		await imports.add([CASES, AREAS]);
		expect(stages()).toEqual(['accepted', 'accepted']);
		expect(loaded()).toEqual(['areas.csv', 'cases.csv']);
		expect(atlas.isDemonstration).toBe(false);
		expect(imports.hasPutAwayDemonstration).toBe(true);
	});

	it('keeps the demonstration when nothing is accepted', async () => {
		await imports.add([NAMES]);
		expect(stages()).toEqual(['refused']);
		expect(loaded()).toEqual(['ref_area.arrow']);
		expect(imports.hasPutAwayDemonstration).toBe(false);
	});

	it('leaves a refused file out and keeps the rest of the drop', async () => {
		await imports.add([AREAS, NAMES]);
		expect(stages()).toEqual(['accepted', 'refused']);
		expect(loaded()).toEqual(['areas.csv']);
	});

	it('tries settings alone out on the demonstration, and keeps them for own files', async () => {
		await imports.add([TWENTY]);
		expect(stages()).toEqual(['accepted']);
		expect(loaded()).toEqual(['ref_area.arrow']);
		expect(atlas.isDemonstration).toBe(true);
		expect(imports.hasPutAwayDemonstration).toBe(false);
		expect(atlas.settings.benchmarks.caseload?.value).toBe(20);

		await imports.add([AREAS, CASES]);
		expect(loaded()).toEqual(['areas.csv', 'cases.csv']);
		expect(atlas.settings.benchmarks.caseload?.value).toBe(20);
	});

	it('has the defaults again when the settings file is removed', async () => {
		await imports.add([TWENTY]);
		await imports.remove(atlas.holdings.settingsFile!.hash);
		expect(atlas.settings).toEqual(DEFAULT_SETTINGS);
		expect(loaded()).toEqual(['ref_area.arrow']);
		expect(imports.files).toEqual([]);
	});

	it('keeps the settings when the demonstration is protected further', async () => {
		await imports.add([TWENTY]);
		await imports.choose({ minimumCount: 10, hideStaffing: false });
		expect(atlas.minimumCount).toBe(10);
		expect(atlas.settings.benchmarks.caseload?.value).toBe(20);
	});

	it('refuses the same file when it comes again', async () => {
		await imports.add([AREAS]);
		await imports.add([AREAS]);
		expect(imports.files[0]!.report!.problems[0]!.code).toBe('already_loaded');
		expect(loaded()).toEqual(['areas.csv']);
	});

	it('changes nothing when it is cancelled in the midst of a drop', async () => {
		let checks = 0;
		onstep = () => ++checks === 2 && imports.cancel();
		await imports.add([AREAS, CASES]);
		expect(stages()).toEqual(['cancelled', 'cancelled']);
		expect(loaded()).toEqual(['ref_area.arrow']);
	});

	it('takes files again after it was cancelled', async () => {
		void imports.add([AREAS]);
		imports.cancel();
		await imports.add([AREAS]);
		expect(stages()).toEqual(['accepted', 'cancelled']);
		expect(loaded()).toEqual(['areas.csv']);
	});

	it('says that a check failed, and keeps nothing of its drop, when the gate breaks', async () => {
		onstep = () => {
			throw new Error('the worker has died');
		};
		await imports.add([AREAS, CASES]);
		expect(stages()).toEqual(['failed', 'failed']);
		expect(loaded()).toEqual(['ref_area.arrow']);
	});

	it('removes one file, and its card with it', async () => {
		await imports.add([AREAS, CASES]);
		await imports.remove(imports.files[1]!.report!.hash);
		expect(loaded()).toEqual(['areas.csv']);
		expect(imports.files.map(({ file }) => file.name)).toEqual(['areas.csv']);
	});

	it('forgets everything', async () => {
		await imports.add([AREAS, CASES]);
		await imports.forgetEverything();
		expect(atlas.holdings).toEqual(EMPTY_HOLDINGS);
		expect(imports.files).toEqual([]);
	});

	it('shows the demonstration again, without the own files', async () => {
		await imports.add([AREAS]);
		await imports.showDemonstration();
		expect(loaded()).toEqual(['ref_area.arrow']);
		expect(atlas.isDemonstration).toBe(true);
		expect(imports.files).toEqual([]);
	});

	it('takes months after the given day for the future', async () => {
		const late = new File([(await CASES.text()).replaceAll('2025-12', '2026-03')], 'late.csv');
		await imports.add([AREAS, late]);
		expect(imports.files[1]!.report!.problems[0]!.code).toBe('future_period');
	});

	it('counts a refused register when it is told how, and removes all that came of it at once', async () => {
		await imports.add([AREAS, REGISTER]);
		expect(stages()).toEqual(['accepted', 'refused']);
		const { id, report } = imports.files[1]!;
		const staff = null;
		await imports.count(id, { ...planFor(report!.countable!, { staff }), period: '2025-12' });
		expect(stages()).toEqual(['accepted', 'accepted']);
		expect(imports.files[1]!.report!.counted).toMatchObject({ rowsRead: 9, rowsCounted: 9 });
		const counted = atlas.holdings.parts.filter(({ file }) => file === 'register.csv');
		expect(counted.map(({ schema }) => schema)).toContain('caseload');
		expect(counted.every((part) => !part.report?.counted && !part.report?.countable)).toBe(true);
		await imports.remove(imports.files[1]!.countedAs!);
		expect(loaded()).toEqual(['areas.csv']);
		expect(stages()).toEqual(['accepted']);
	});

	it('keeps the offer to count when a count is stopped', async () => {
		await imports.add([AREAS, REGISTER]);
		const { id, report } = imports.files[1]!;
		const counting = imports.count(id, planFor(report!.countable!));
		imports.cancel();
		await counting;
		expect(stages()).toEqual(['accepted', 'cancelled']);
		expect(imports.files[1]!.report!.countable).toBeDefined();
		expect(loaded()).toEqual(['areas.csv']);
	});
});

describe('a drop that is shown before it is loaded', () => {
	beforeEach(() => {
		imports.loadsAtOnce = false;
	});

	it('is ready after its check, changes nothing until it is loaded, and is then loaded as a whole', async () => {
		await imports.add([AREAS, CASES, NAMES]);
		expect(stages()).toEqual(['ready', 'ready', 'refused']);
		expect(loaded()).toEqual(['ref_area.arrow']);
		expect(imports.partsOf(imports.files[1]!).map(({ schema }) => schema)).toEqual(['caseload']);
		await imports.load();
		expect(stages()).toEqual(['accepted', 'accepted', 'refused']);
		expect(loaded()).toEqual(['areas.csv', 'cases.csv']);
		expect(imports.hasPutAwayDemonstration).toBe(true);
	});

	it('is joined by a later drop, which knows its areas', async () => {
		await imports.add([AREAS]);
		await imports.add([CASES]);
		expect(stages()).toEqual(['ready', 'ready']);
		await imports.load();
		expect(loaded()).toEqual(['areas.csv', 'cases.csv']);
	});

	it('is put aside when it is discarded, and may come again', async () => {
		await imports.add([AREAS]);
		await imports.discard();
		expect(stages()).toEqual(['discarded']);
		expect(loaded()).toEqual(['ref_area.arrow']);
		await imports.add([AREAS]);
		expect(stages()).toEqual(['ready', 'discarded']);
	});

	it('goes when everything is forgotten', async () => {
		await imports.add([AREAS, CASES]);
		await imports.forgetEverything();
		await imports.load();
		expect(imports.files).toEqual([]);
		expect(imports.held).toEqual(EMPTY_HOLDINGS);
		expect(atlas.holdings).toEqual(EMPTY_HOLDINGS);
	});

	it('keeps what was loaded before when the engine does not take it', async () => {
		await imports.add([AREAS, CASES]);
		const store = engine.store;
		let stores = 0;
		engine.store = (table) => (++stores === 1 ? Promise.reject(new Error('full')) : store(table));
		await imports.load();
		engine.store = store;
		expect(stages()).toEqual(['failed', 'failed']);
		expect(imports.hasFailed).toBe(true);
		expect(loaded()).toEqual(['ref_area.arrow']);
	});

	it('counts a register into areas that are ready and not loaded yet', async () => {
		await imports.add([AREAS, REGISTER]);
		const { id, report } = imports.files[1]!;
		await imports.count(id, { ...planFor(report!.countable!, { staff: null }), period: '2025-12' });
		expect(stages()).toEqual(['ready', 'ready']);
		await imports.load();
		expect(loaded()).toContain('register.csv');
	});
});

describe('a month that is sent again', () => {
	const AGAIN = new File(
		['period,area_code,org_code,dim,dim_value,open_cases_end\n', '2025-12,XA,ORG1,total,all,90\n'],
		'again.csv'
	);

	it('is refused, and takes the place of the earlier one when told to', async () => {
		await imports.add([AREAS, CASES]);
		await imports.add([AGAIN]);
		expect(imports.files[0]!.report!.problems[0]!.code).toBe('duplicate_key');
		await imports.replaceMonths(imports.files[0]!.id);
		expect(imports.files[0]).toMatchObject({ replaces: true, stage: { stage: 'accepted' } });
		expect(loaded()).toEqual(['areas.csv', 'cases.csv', 'again.csv']);
		expect(atlas.holdings.parts.map(({ table }) => table.rowCount)).toEqual([1, 1, 1]);
	});

	it('is counted again from the same register with the same answers', async () => {
		await imports.add([AREAS, REGISTER]);
		const { id, report } = imports.files[1]!;
		const plan = { ...planFor(report!.countable!, { staff: null }), period: '2025-12' };
		await imports.count(id, plan);
		await imports.count(id, plan);
		expect(stages()).toEqual(['accepted', 'refused']);
		await imports.replaceMonths(id);
		expect(stages()).toEqual(['accepted', 'accepted']);
	});
});

describe('how counts are protected', () => {
	const openCases = () => {
		const { table } = atlas.holdings.parts.find(({ schema }) => schema === 'caseload')!;
		return Array.from({ length: table.rowCount }, (_, row) =>
			figureAt(table, 'open_cases_end', row)
		);
	};

	it('is chosen for the files that are dropped next', async () => {
		await imports.choose({ minimumCount: 10, hideStaffing: true });
		await imports.add([AREAS, CASES]);
		expect(atlas.holdings).toMatchObject({ minimumCount: 10, hideStaffing: true });
		expect(openCases()).toEqual(['60', '1-9']);
	});

	it('is raised for what is loaded, which its card tells', async () => {
		await imports.add([AREAS, CASES]);
		expect(openCases()).toEqual(['60', '1-4']);
		await imports.choose({ minimumCount: 10, hideStaffing: false });
		expect(openCases()).toEqual(['60', '1-9']);
		expect(atlas.minimumCount).toBe(10);
		expect(imports.files[1]!.report!.protected).toEqual({
			ranges: 1,
			withheld: 0,
			minimumCount: 10
		});
	});

	it('is raised for what is ready and not loaded yet', async () => {
		imports.loadsAtOnce = false;
		await imports.add([AREAS, CASES]);
		await imports.choose({ minimumCount: 10, hideStaffing: false });
		await imports.load();
		expect(openCases()).toEqual(['60', '1-9']);
	});

	it('cannot be lowered for what is loaded, and is not then', async () => {
		await imports.choose({ minimumCount: 10, hideStaffing: true });
		await imports.add([AREAS, CASES]);
		const lower = { minimumCount: 5, hideStaffing: true };
		const shown = { minimumCount: 10, hideStaffing: false };
		expect([imports.canChoose(lower), imports.canChoose(shown)]).toEqual([false, false]);
		await imports.choose(lower);
		expect(imports.choice).toMatchObject({ minimumCount: 10, hideStaffing: true });
		await imports.forgetEverything();
		await imports.choose(lower);
		expect(imports.choice).toEqual(lower);
	});

	it('holds for the demonstration, which is opened anew each time', async () => {
		await imports.choose({ minimumCount: 12, hideStaffing: false });
		expect(atlas.minimumCount).toBe(12);
		await imports.choose({ minimumCount: 5, hideStaffing: false });
		expect(atlas.minimumCount).toBe(5);
		expect(atlas.isDemonstration).toBe(true);
	});
});
