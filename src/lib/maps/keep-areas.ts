import type { FeatureCollection } from 'geojson';
import type { AreaCollection } from './plane';

/** The outlines of these areas, without points, lines and other levels. */
export function keepAreas({ features }: FeatureCollection, codes: string[]): AreaCollection {
	const kept = new Set(codes);
	return {
		type: 'FeatureCollection',
		features: features.filter(
			({ geometry, properties }) =>
				(geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') &&
				kept.has(properties?.area_code)
		) as AreaCollection['features']
	};
}
