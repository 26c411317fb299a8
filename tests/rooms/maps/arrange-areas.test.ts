import { describe, expect, it } from 'vitest';
import { arrangeAreas } from '$lib/maps/arrange-areas';

const square = (code: string, west: number, south: number, size = 0.1) => ({
	type: 'Feature' as const,
	properties: { area_code: code },
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[west, south],
				[west + size, south],
				[west + size, south + size],
				[west, south + size],
				[west, south]
			]
		]
	}
});
const collection = (...features: ReturnType<typeof square>[]) => ({
	type: 'FeatureCollection' as const,
	features
});
const frame = { width: 960, height: 600 };
const block = [square('A', 0, 0), square('B', 0.1, 0), square('C', 0, 0.1), square('D', 0.1, 0.1)];
const far = square('E', 0.05, -2);

describe(arrangeAreas, () => {
	it('moves nothing where all areas touch', () => {
		const areas = collection(...block);
		const arranged = arrangeAreas(areas, frame);
		expect(arranged.areas).toEqual(areas);
		expect(arranged.insets).toEqual([]);
	});

	it('moves a far-away area beside the others and says where it really is', () => {
		const { insets } = arrangeAreas(collection(...block, far), frame);
		expect(insets).toHaveLength(1);
		expect(insets[0]!.direction).toBe('south');
		expect(insets[0]!.distanceKm).toBeCloseTo(228, 0);
	});

	it('leaves the main part where it is', () => {
		const { areas } = arrangeAreas(collection(...block, far), frame);
		expect(areas.features.slice(0, 4)).toEqual(block);
	});

	it('draws what is moved in the same form and to the scale that it says', () => {
		const { areas, insets } = arrangeAreas(collection(...block, far), frame);
		const [west, east] = areas.features[4]!.geometry.coordinates[0] as [number[], number[]];
		expect(east[0]! - west[0]!).toBeCloseTo(0.1 * insets[0]!.scale, 5);
	});

	it('puts insets within the bounds that it gives', () => {
		const { areas, bounds } = arrangeAreas(collection(...block, far), frame);
		const [west, south] = (areas.features[4]!.geometry.coordinates[0] as number[][])[0]!;
		expect(west).toBeGreaterThan(0.2);
		expect(south).toBeGreaterThanOrEqual(bounds[1]);
	});

	it('keeps neighbours with a small gap together', () => {
		const island = square('E', 0.2005, 0);
		expect(arrangeAreas(collection(...block, island), frame).insets).toEqual([]);
	});

	it('gives an empty drawing for no areas', () => {
		expect(arrangeAreas(collection(), frame).areas.features).toEqual([]);
	});
});
