import { geoDistance } from 'd3-geo';
import type { Project } from './fit-plane';
import type { Bounds } from './view-bounds';

export interface ScaleBar {
	km: number;
	lengthPx: number;
}

const EARTH_RADIUS_KM = 6371;
const STEPS = [5, 2, 1];

/** The longest of 1, 2, 5, 10 … kilometres that is no longer than `mostPx`, at the middle of the map. */
export function scaleBar(bounds: Bounds, project: Project, mostPx: number): ScaleBar | null {
	const [west, south, east, north] = bounds;
	const latitude = (south + north) / 2;
	const span = Math.min(1, (east - west) / 2);
	const middle = (west + east) / 2;
	const ends: [[number, number], [number, number]] = [
		[middle - span / 2, latitude],
		[middle + span / 2, latitude]
	];
	const lengthPx = Math.abs(project(ends[1])[0] - project(ends[0])[0]);
	const lengthKm = EARTH_RADIUS_KM * geoDistance(...ends);
	if (!(lengthPx > 0 && lengthKm > 0)) return null;
	const mostKm = (mostPx / lengthPx) * lengthKm;
	const power = 10 ** Math.floor(Math.log10(mostKm));
	const km = power * STEPS.find((step) => step * power <= mostKm)!;
	return { km, lengthPx: (km / lengthKm) * lengthPx };
}

/** Whether one scale is true of the whole map, nearly: Mercator stretches towards the poles. */
export function hasOneScale([, south, , north]: Bounds): boolean {
	const stretch = (latitude: number) => 1 / Math.cos((latitude * Math.PI) / 180);
	const stretches = [stretch(south), stretch(north), stretch(south * north < 0 ? 0 : south)];
	return Math.max(...stretches) / Math.min(...stretches) < 1.1;
}
