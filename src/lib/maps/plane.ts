import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { geoMercatorRaw } from 'd3-geo';

export type AreaFeature = Feature<Polygon | MultiPolygon>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon>;
/** A point of the Mercator plane in radians, y upwards. Shapes keep their form when moved on it. */
export type Point = [x: number, y: number];

export interface Box {
	left: number;
	right: number;
	bottom: number;
	top: number;
}

const RADIANS = Math.PI / 180;
/** Equator to pole ends here on web maps. */
const LAST_LATITUDE = 85.051;

export function toPlane([longitude = 0, latitude = 0]: Position): Point {
	const kept = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
	return geoMercatorRaw(longitude * RADIANS, kept * RADIANS) as Point;
}

export function fromPlane([x, y]: Point): Position {
	const [longitude, latitude] = geoMercatorRaw.invert!(x, y) as Point;
	return [longitude / RADIANS, latitude / RADIANS];
}

export function ringsOf({ geometry }: AreaFeature): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Each part of an area: its outline, then its holes. */
export function partsOf({ geometry }: AreaFeature): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export function boxOf(points: Point[]): Box {
	const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
	for (const [x, y] of points) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.bottom = Math.min(box.bottom, y);
		box.top = Math.max(box.top, y);
	}
	return box;
}

/** The same area with every point of the plane moved by `move`. */
export function moveArea(area: AreaFeature, move: (point: Point) => Point): AreaFeature {
	const moveRing = (ring: Position[]) => ring.map((position) => fromPlane(move(toPlane(position))));
	const { geometry } = area;
	return {
		...area,
		geometry:
			geometry.type === 'Polygon'
				? { type: 'Polygon', coordinates: geometry.coordinates.map(moveRing) }
				: {
						type: 'MultiPolygon',
						coordinates: geometry.coordinates.map((part) => part.map(moveRing))
					}
	};
}
