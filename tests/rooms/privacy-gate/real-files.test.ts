import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { codesIn } from '$lib/tables';
import { check, noticesOf, problemsOf } from '../../support/gate-files';

const fixture = async (name: string) =>
	new Uint8Array(await readFile(new URL(`../../fixtures/gate/${name}`, import.meta.url)));

async function areaCodes(): Promise<Set<string>> {
	const { table } = await check(await fixture('areas.csv'));
	return new Set(codesIn(table!, 'area_code'));
}

describe('real files ring no alarm', () => {
	it('P-codes and place names of three countries, in two scripts, under HXL tags', async () => {
		const { report } = await check(await fixture('areas.csv'));
		expect(problemsOf(report)).toEqual([]);
		expect(report).toMatchObject({ schema: 'ref_area', rows: 236, accepted: 236 });
		expect(noticesOf(report)[0]).toBe('hxl_row 1');
	});

	it('children of the camps of Cox’s Bazar', async () => {
		const { report } = await check(await fixture('population.csv'), {
			areaCodes: await areaCodes()
		});
		expect(problemsOf(report)).toEqual([]);
		expect(report).toMatchObject({ schema: 'ref_population', rows: 30, accepted: 30 });
	});

	it('outlines of camps, of which only shape and code stay', async () => {
		const { report, boundaries } = await check(
			await fixture('camps.geojson'),
			{ areaCodes: await areaCodes() },
			'camps.geojson'
		);
		expect(problemsOf(report)).toEqual([]);
		expect(boundaries?.features.map(({ properties }) => properties)).toEqual([
			{ area_code: 'site:CXB-224' },
			{ area_code: 'site:CXB-203' }
		]);
	});
});
