import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arrangeAreas } from '$lib/maps/arrange-areas';
import { fitPlane } from '$lib/maps/fit-plane';
import { labelAnchor } from '$lib/maps/label-anchors';
import { ringsOf, type AreaCollection, type AreaFeature } from '$lib/maps/plane';
import { unwrapAreas } from '$lib/maps/unwrap-areas';
import { FIJI, manyParts, onePart, squareRing } from '../../support/shapes';

const collect = (...features: AreaFeature[]): AreaCollection => ({
	type: 'FeatureCollection',
	features
});
const longitudes = (areas: AreaCollection) =>
	areas.features.flatMap((area) => ringsOf(area).flatMap((ring) => ring.map(([x]) => x!)));
const widest = (areas: AreaCollection) =>
	Math.max(...longitudes(areas)) - Math.min(...longitudes(areas));
const fiji = collect(FIJI.central, FIJI.northern, FIJI.eastern);

describe(unwrapAreas, () => {
	it('leaves areas alone that lie on one side of the 180th meridian', () => {
		const areas = collect(onePart('A', squareRing(10, 5)), onePart('B', squareRing(-70, -20)));
		expect(unwrapAreas(areas)).toBe(areas);
	});

	it('draws Fiji 4 degrees wide, not as a stripe around the world', () => {
		expect(widest(fiji)).toBeCloseTo(360, 0);
		expect(widest(unwrapAreas(fiji))).toBeCloseTo(4, 5);
	});

	it('keeps east in the east: Lau lies right of Viti Levu', () => {
		const [central, , eastern] = unwrapAreas(fiji).features.map((area) => labelAnchor(area).at[0]!);
		expect(eastern).toBeGreaterThan(central!);
	});

	it('joins the two halves of an island that the meridian cuts', () => {
		const [, northern] = unwrapAreas(fiji).features;
		const [, west, east] = ringsOf(northern!).map((ring) => ring.map(([x]) => x!));
		expect(Math.max(...west!)).toBeCloseTo(Math.min(...east!), 9);
	});

	it('reads an outline that jumps from 179.9 to -179.9 as a small island', () => {
		const jumping: Position[] = [
			[179.9, -17],
			[-179.9, -17],
			[-179.9, -16.8],
			[179.9, -16.8],
			[179.9, -17]
		];
		expect(widest(unwrapAreas(collect(onePart('A', jumping))))).toBeCloseTo(0.2, 9);
	});

	it('moves the hole of such an island with it', () => {
		const island: Position[] = [
			[179, -18],
			[-179, -18],
			[-179, -16],
			[179, -16],
			[179, -18]
		];
		const area = unwrapAreas(collect(onePart('A', island, squareRing(-179.6, -17, 0.2))))
			.features[0]!;
		const [outline, hole] = ringsOf(area).map((ring) => ring.map(([x]) => x!));
		expect(Math.min(...hole!)).toBeGreaterThan(Math.min(...outline!));
		expect(Math.max(...hole!)).toBeLessThan(Math.max(...outline!));
	});

	it('turns the whole drawing, so that no longitude is beyond the world of the map engine', () => {
		for (const longitude of longitudes(unwrapAreas(fiji)))
			expect(Math.abs(longitude)).toBeLessThan(3);
	});

	it('leaves a ring around a pole as it is', () => {
		const polar = onePart('P', [
			[-180, -70],
			[-60, -72],
			[60, -71],
			[179, -70],
			[-180, -70]
		]);
		expect(ringsOf(unwrapAreas(collect(polar)).features[0]!)).toEqual(polar.geometry.coordinates);
	});
});

describe('a response on both sides of the 180th meridian', () => {
	const frame = { width: 900, height: 600 };

	it('fills the frame, every point inside it', () => {
		const { areas, bounds } = arrangeAreas(fiji, frame);
		const project = fitPlane(bounds, frame, 16);
		const points = areas.features.flatMap((area) => ringsOf(area).flat().map(project));
		for (const [x, y] of points) {
			expect(x).toBeGreaterThanOrEqual(15.9);
			expect(x).toBeLessThanOrEqual(frame.width - 15.9);
			expect(y).toBeGreaterThanOrEqual(15.9);
			expect(y).toBeLessThanOrEqual(frame.height - 15.9);
		}
	});

	it('puts the label of a country of many islands into the largest one', () => {
		const { areas } = arrangeAreas(fiji, frame);
		const northern = areas.features[1]!;
		const [large] = ringsOf(northern);
		const [x, y] = labelAnchor(northern).at;
		const xs = large!.map((position) => position[0]!);
		expect(x).toBeGreaterThan(Math.min(...xs));
		expect(x).toBeLessThan(Math.max(...xs));
		expect(y).toBeGreaterThan(-16.9);
		expect(y).toBeLessThan(-16.2);
	});

	// Tarawa, Kanton and Kiritimati: the three groups of Kiribati lie over 3,000 km on both sides.
	const kiribati = collect(
		onePart('KI-G1', squareRing(172.9, 0.9, 0.3)),
		onePart('KI-G2', squareRing(173.2, 0.9, 0.3)),
		onePart('KI-G3', squareRing(172.9, 0.6, 0.3)),
		onePart('KI-P', squareRing(-171.7, -2.8, 0.2)),
		onePart('KI-L', squareRing(-157.5, 1.8, 0.4))
	);

	it('says of Kiribati’s far islands that they lie in the east, at their true distance', () => {
		const { insets } = arrangeAreas(kiribati, frame);
		expect(insets.map(({ direction }) => direction)).toEqual(['east', 'east']);
		expect(insets[0]!.distanceKm).toBeGreaterThan(1650);
		expect(insets[0]!.distanceKm).toBeLessThan(1850);
		expect(insets[1]!.distanceKm).toBeGreaterThan(3200);
		expect(insets[1]!.distanceKm).toBeLessThan(3350);
	});

	it('keeps a country of one area with two far parts whole', () => {
		const country = collect(manyParts('KI', squareRing(173, 1), squareRing(-157.5, 1.8)));
		expect(widest(arrangeAreas(country, frame).areas)).toBeCloseTo(29.6, 5);
	});
});
