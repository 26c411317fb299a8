import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '$lib/database';
import { openNativeDatabase } from '$lib/database/native';
import { EMPTY_HOLDINGS, type Holdings } from '$lib/pipeline';
import { parseMonth } from '$lib/tables';
import { Atlas } from '../../../src/lib/session/atlas.svelte';
import { buildTable } from '../../support/build-table';
import { inShort, request } from '../../support/measured';

const part = (table: ReturnType<typeof buildTable>) => ({
	file: `${table.schema}.csv`,
	hash: table.schema,
	schema: table.schema,
	table,
	report: null
});
const OUTLINES: Holdings['boundaries'] = { type: 'FeatureCollection', features: [] };
const RELEASE: Holdings = {
	...EMPTY_HOLDINGS,
	parts: [
		part(buildTable('ref_area', [{ area_code: 'XA01', area_name: 'North' }])),
		part(
			buildTable('workforce', [
				{ period: '2025-12', area_code: 'XA01', org_code: 'ORG1', headcount: 6, case_holders: 2 }
			])
		),
		part(
			buildTable('caseload', [
				{ period: '2025-12', area_code: 'XA01', org_code: 'ORG1', open_cases_end: 60 }
			])
		)
	],
	demonstration: true
};

let engine: Database;
let closed: number;
let address: URLSearchParams;
let openRelease: ConstructorParameters<typeof Atlas>[0]['openRelease'];

beforeEach(async () => {
	engine = await openNativeDatabase();
	closed = 0;
	address = new URLSearchParams();
	openRelease = async () => RELEASE;
});
afterEach(() => engine.close());

function newAtlas(): Atlas {
	return new Atlas(
		{
			startEngine: async () => ({ ...engine, close: async () => void closed++ }),
			openRelease: (onboundaries) => openRelease(onboundaries),
			address: () => ({ parameters: address, path: '/map/' }),
			resolvePath: (path) => path,
			nextFrame: (run) => void setTimeout(run)
		},
		null
	);
}

describe(Atlas, () => {
	it('shows the outlines of a release before the engine has its tables', async () => {
		let opened: (holdings: Holdings) => void = () => {};
		openRelease = (onboundaries) => {
			onboundaries(OUTLINES);
			return new Promise((resolve) => (opened = resolve));
		};
		const atlas = newAtlas();
		const opening = atlas.open();
		expect(atlas.boundaries).toBe(OUTLINES);
		expect(atlas.isOpening).toBe(true);
		opened(RELEASE);
		await opening;
		expect(atlas.isOpening).toBe(false);
	});

	it('knows the areas, months and senders of what it opened, and that they are a demonstration', async () => {
		const atlas = newAtlas();
		await atlas.open();
		expect(atlas.areaName('XA01')).toBe('North');
		expect(atlas.months).toEqual([parseMonth('2025-12')]);
		expect(atlas.senders.map(({ code }) => code)).toEqual(['ORG1']);
		expect(atlas.isDemonstration).toBe(true);
	});

	it('reads the view from the address and writes it into links', async () => {
		address = new URLSearchParams('metric=M01&area=XA01');
		const atlas = newAtlas();
		await atlas.open();
		expect(atlas.view).toMatchObject({ metric: 'M01', area: 'XA01', month: parseMonth('2025-12') });
		expect(atlas.href({ area: null })).toBe('/map/?metric=M01');
	});

	it('says what failed when the release cannot be read', async () => {
		openRelease = () => Promise.reject(new Error('no such part'));
		const atlas = newAtlas();
		await atlas.open();
		expect(atlas.failure?.kind).toBe('release');
		expect(atlas.isEmpty).toBe(true);
	});

	it('ends the engine when something is taken out, because only that erases it', async () => {
		const atlas = newAtlas();
		await atlas.open();
		await atlas.replaceHoldings({ ...RELEASE, demonstration: false });
		expect(closed).toBe(0);
		await atlas.forgetEverything();
		expect(closed).toBe(1);
		expect(atlas.isEmpty).toBe(true);
	});

	it('gives the figures that a summary has brought along without asking the engine', () => {
		const rows = [
			{
				areaCode: 'XA01',
				period: parseMonth('2025-12'),
				dimensionValue: null,
				value: { kind: 'value' as const, value: 30 },
				numerator: { kind: 'value' as const, value: 60 },
				denominator: { kind: 'value' as const, value: 2 },
				status: 'ok' as const,
				sendersReported: 1,
				sendersExpected: 1,
				leftOut: 0,
				withheld: 0,
				asOf: null,
				months: null
			}
		];
		const surroundings = {
			startEngine: () => Promise.reject(new Error('not needed')),
			openRelease: () => Promise.reject(new Error('not needed')),
			address: () => ({ parameters: address, path: '/' }),
			resolvePath: (path: string) => path,
			nextFrame: (run: () => void) => run()
		};
		const atlas = new Atlas(surroundings, {
			description: { areas: [], months: [], senders: [], reporting: [] },
			figures: [{ request: request('M03'), rows }],
			demonstration: true,
			minimumCount: 5,
			hideStaffing: false,
			sources: []
		});
		expect(atlas.figures(request('M03'))!.map(inShort)).toEqual(['ok 30 = 60 / 2']);
	});
});
