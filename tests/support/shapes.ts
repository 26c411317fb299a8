import type { Position } from 'geojson';

type Ring = Position[];

/** A square outline, from its lower left corner, in degrees. */
export function squareRing(west: number, south: number, size = 0.1): Ring {
	return [
		[west, south],
		[west + size, south],
		[west + size, south + size],
		[west, south + size],
		[west, south]
	];
}

export const onePart = (code: string, ...rings: Ring[]) => ({
	type: 'Feature' as const,
	properties: { area_code: code },
	geometry: { type: 'Polygon' as const, coordinates: rings }
});

export const manyParts = (code: string, ...outlines: Ring[]) => ({
	type: 'Feature' as const,
	properties: { area_code: code },
	geometry: { type: 'MultiPolygon' as const, coordinates: outlines.map((ring) => [ring]) }
});

/** Fiji, roughly: two large islands, Taveuni cut by the 180th meridian, and Lau beyond it. */
export const FIJI = {
	central: onePart('FJ-C', [
		[177.3, -18.2],
		[178.7, -18.2],
		[178.7, -17.3],
		[177.3, -17.3],
		[177.3, -18.2]
	]),
	northern: manyParts(
		'FJ-N',
		[
			[178.5, -16.9],
			[179.9, -16.9],
			[179.9, -16.2],
			[178.5, -16.2],
			[178.5, -16.9]
		],
		[
			[179.8, -16.95],
			[180, -16.95],
			[180, -16.75],
			[179.8, -16.75],
			[179.8, -16.95]
		],
		[
			[-180, -16.95],
			[-179.85, -16.95],
			[-179.85, -16.75],
			[-180, -16.75],
			[-180, -16.95]
		]
	),
	eastern: manyParts('FJ-E', squareRing(-179, -17.3), squareRing(-178.8, -18.2))
};
