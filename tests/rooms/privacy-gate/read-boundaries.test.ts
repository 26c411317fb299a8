import { describe, expect, it } from 'vitest';
import { check, noticesOf, problemsIn } from '../../support/gate-files';

const RING = [[92, 21, 5], [92.1, 21], [92.1, 21.1], [92, 21, 5]]; // prettier-ignore
const SQUARE = { type: 'Polygon', coordinates: [RING] };

function geojson(...features: { properties?: object | null; geometry?: object | null }[]): string {
	const whole = features.map(({ properties = {}, geometry = SQUARE }) => ({
		type: 'Feature',
		properties,
		geometry
	}));
	return JSON.stringify({ type: 'FeatureCollection', features: whole });
}

describe('boundaries', () => {
	it('keeps shape and code of each area and drops every other property', async () => {
		const text = geojson({
			properties: { camp_pcode: 'CXB-017', head: 'Amina Yusuf', adm2_pcode: 'BD2022' }
		});
		const { boundaries, report } = await check(text, {}, 'camps.geojson');
		expect(boundaries?.features).toEqual([
			{
				type: 'Feature',
				properties: { area_code: 'site:CXB-017' },
				geometry: {
					type: 'Polygon',
					coordinates: [[[92, 21], [92.1, 21], [92.1, 21.1], [92, 21]]] // prettier-ignore
				}
			}
		]);
		expect(report).toMatchObject({ kind: 'boundaries', rows: 1, accepted: 1, refused: 0 });
		expect(report.notices).toEqual([
			{ code: 'boundary_properties_dropped', count: 1, column: null, details: { kinds: 3 } }
		]);
	});

	it('takes the code of the smallest area, in the old and the new way of naming it', async () => {
		const text = geojson(
			{ properties: { ADM1_PCODE: 'TD19', ADM2_PCODE: 'TD1901' } },
			{ properties: { adm1_pcode: 'LB1' } },
			{ properties: { admin2Pcode: 'CF11' } },
			{ properties: { area_code: 'BD20' } }
		);
		const { boundaries } = await check(text);
		expect(boundaries?.features.map(({ properties }) => properties?.area_code)).toEqual([
			'TD1901',
			'LB1',
			'CF11',
			'BD20'
		]);
	});

	it('refuses boundaries without codes, with unknown codes and with repeated ones', async () => {
		expect(await problemsIn(geojson({ properties: { name: 'x' } }, { properties: null }))).toEqual([
			'missing_column boundary_code 1 -',
			'missing_column boundary_code 2 -'
		]);
		const known = geojson({ properties: { pcode: 'BD20' } }, { properties: { pcode: 'BD99' } });
		expect(await problemsIn(known, { areaCodes: new Set(['BD20']) })).toEqual([
			'unknown_area not_loaded 2 -'
		]);
		const twins = geojson({ properties: { code: 'BD20' } }, { properties: { code: 'BD20' } });
		expect(await problemsIn(twins)).toEqual(['duplicate_key in_file 2 area_code']);
	});

	it('refuses points and positions outside the globe', async () => {
		const point = { type: 'Point', coordinates: [92, 21] };
		const metres = { type: 'Polygon', coordinates: [[[1e6, 2e6], [1e6, 3e6], [2e6, 3e6], [1e6, 2e6]]] }; // prettier-ignore
		expect(
			await problemsIn(geojson({ geometry: point }, { geometry: metres }, { geometry: null }))
		).toEqual([
			'structure not_an_area 1 -',
			'structure coordinates 2 -',
			'structure not_an_area 3 -'
		]);
	});

	it('refuses JSON that is broken or holds no areas', async () => {
		expect(await problemsIn('{"type":"FeatureCollection","features":[')).toEqual([
			'structure broken_json - -'
		]);
		expect(await problemsIn(geojson())).toEqual(['structure no_features - -']);
	});

	it('reads them in another encoding', async () => {
		const { report } = await check(`\ufeff${geojson({ properties: { code: 'BD20' } })}`);
		expect(noticesOf(report)).toEqual(['boundary_properties_dropped 1']);
	});
});
