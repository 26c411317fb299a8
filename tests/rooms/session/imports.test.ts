import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import type { Holdings } from '$lib/pipeline';
import { EMPTY_HOLDINGS } from '$lib/pipeline';
import { checkFile, countFile, inspectFile } from '$lib/privacy-gate';
import { Atlas } from '../../../src/lib/session/atlas.svelte';
import { Imports } from '../../../src/lib/session/imports.svelte';
import { buildTable } from '../../support/build-table';
import { planFor } from '../../support/count-plan';

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
			close: () => {}
		}),
		openRelease,
		opened: atlas.open(),
		today: () => '2026-01-15'
	});
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
