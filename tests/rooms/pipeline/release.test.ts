import { describe, expect, it } from 'vitest';
import {
	EMPTY_HOLDINGS,
	openZip,
	readRelease,
	writeRelease,
	zipRelease,
	type Holdings,
	type Part
} from '$lib/pipeline';
import { columnOf, tableToArrow } from '$lib/tables';
import { buildTable } from '../../support/build-table';
import { SMALL_RESPONSE } from '../../support/small-response';

const CREATED = '2026-01';
const SUMMARY = {
	demonstration: true,
	minimumCount: 5,
	hideStaffing: false,
	sources: [],
	description: { areas: [], months: [], senders: [], reporting: [] },
	figures: []
};
const HOLDINGS: Holdings = {
	...EMPTY_HOLDINGS,
	demonstration: true,
	sources: [{ title: 'Areas', licence: 'CC0', attribution: 'Somebody' }],
	boundaries: {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { area_code: 'XA' },
				geometry: { type: 'Point', coordinates: [1, 2] }
			}
		]
	},
	parts: [part('ref_area', 'areas.csv'), part('caseload', 'name of an agency.csv')]
};

describe('writeRelease and readRelease', () => {
	it('give back what was held', async () => {
		const opened = await readRelease(reader(await write()));
		expect(opened).toMatchObject({
			demonstration: true,
			minimumCount: 5,
			created: '2026-01',
			sources: HOLDINGS.sources,
			boundaries: HOLDINGS.boundaries
		});
		expect(opened.parts.map((each) => tableToArrow(each.table))).toEqual(
			HOLDINGS.parts.map((each) => tableToArrow(each.table))
		);
	});

	it('tell in the manifest how counts are protected', async () => {
		const files = await writeRelease(
			{ ...HOLDINGS, minimumCount: 10, hideStaffing: true },
			extra()
		);
		const told = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
		expect(told).toMatchObject({ k: 10, hide_staffing: true });
		expect(await readRelease(reader(files))).toMatchObject({
			minimumCount: 10,
			hideStaffing: true
		});
	});

	it('write the same bytes for the same holdings', async () => {
		expect(zipRelease(await write())).toEqual(zipRelease(await write()));
	});

	it('leave out the names of files', async () => {
		const manifest = new TextDecoder().decode((await write()).get('manifest.json'));
		expect(manifest).toContain('"file": "caseload.csv"');
		expect(manifest).not.toContain('agency');
	});

	it('join the files of one schema into one table', async () => {
		const twice = { ...HOLDINGS, parts: [...HOLDINGS.parts, part('caseload', 'more.csv')] };
		const { parts } = await readRelease(reader(await writeRelease(twice, extra())));
		expect(parts.map((each) => [each.schema, each.table.rowCount])).toEqual([
			['ref_area', 7],
			['caseload', 12]
		]);
	});

	it('work through a zip', async () => {
		const opened = await readRelease(openZip(zipRelease(await write())));
		expect(opened.parts).toHaveLength(2);
	});

	it('open tables that a server has unpacked on the way', async () => {
		const files = await write();
		files.set('tables/caseload.arrow.gz', tableToArrow(HOLDINGS.parts[1]!.table));
		expect((await readRelease(reader(files))).parts).toHaveLength(2);
	});

	it('name the part that was changed, is missing, or is no manifest', async () => {
		for (const path of ['tables/caseload.arrow.gz', 'boundaries.geojson', 'summary.json']) {
			expect(await faultOf(await write(), (files) => flipByte(files.get(path)!))).toEqual([
				'changed',
				path
			]);
			expect(await faultOf(await write(), (files) => files.delete(path))).toEqual([
				'missing',
				path
			]);
		}
		const json = (text: string) => new TextEncoder().encode(text);
		expect(await faultOf(new Map(), () => {})).toEqual(['no_manifest', 'manifest.json']);
		expect(
			await faultOf(await write(), (files) => files.set('manifest.json', json('{"format":2}')))
		).toEqual(['other_format', 'manifest.json']);
		expect(await faultOf(await write(), (files) => files.set('manifest.json', json('no')))).toEqual(
			['not_a_release', 'manifest.json']
		);
	});

	it('protect small counts once more when other hands have written the release', async () => {
		const exact = { ...HOLDINGS, parts: [withExactCount(part('caseload', 'x.csv'), 4, 3)] };
		const { parts } = await readRelease(reader(await writeRelease(exact, extra())));
		const cases = columnOf(parts[0]!.table, 'open_cases_end', 'measure');
		expect([cases.low[4], cases.high[4]]).toEqual([1, 4]);
	});
});

function part(schema: 'ref_area' | 'caseload', file: string) {
	const table = buildTable(schema, SMALL_RESPONSE[schema] ?? []);
	return { file, hash: file, schema, table, report: null };
}

function withExactCount(of: Part, row: number, count: number): Part {
	const { low, high } = columnOf(of.table, 'open_cases_end', 'measure');
	low[row] = high[row] = count;
	return of;
}

const extra = () => ({ created: CREATED, summary: SUMMARY });
const write = () => writeRelease(HOLDINGS, extra());

function reader(files: Map<string, Uint8Array>) {
	return async (path: string) => {
		const file = files.get(path);
		if (!file) throw new Error('no such file');
		return file;
	};
}

async function faultOf(
	files: Map<string, Uint8Array>,
	spoil: (files: Map<string, Uint8Array>) => unknown
) {
	spoil(files);
	return readRelease(reader(files)).then(
		() => 'opened',
		({ fault, path }) => [fault, path]
	);
}

function flipByte(bytes: Uint8Array): void {
	const middle = bytes.length >> 1;
	bytes[middle] = bytes[middle]! ^ 1;
}
