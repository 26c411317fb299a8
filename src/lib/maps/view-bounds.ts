import { boxOf, fromPlane, ringsOf, toPlane, type AreaFeature, type Box } from './plane';

/** West, south, east, north of what is looked at. */
export type Bounds = [west: number, south: number, east: number, north: number];

const ROOM = 1.6; // of the area's extent
const CLOSEST = 1 / 16; // of the whole map's extent

/** An area with some of what lies around it, never closer than a sixteenth of the whole. */
export function boundsAround(area: AreaFeature, whole: Bounds): Bounds {
	const box = boxOf(ringsOf(area).flat().map(toPlane));
	const all = planeOf(whole);
	const least = CLOSEST * Math.max(all.right - all.left, all.top - all.bottom);
	return around(
		box,
		Math.max(ROOM * (box.right - box.left), least),
		Math.max(ROOM * (box.top - box.bottom), least)
	);
}

/** The same middle, `times` as wide; never wider than the whole. */
export function widenBounds(bounds: Bounds, times: number, whole: Bounds): Bounds {
	const [box, all] = [planeOf(bounds), planeOf(whole)];
	const [width, height] = [times * (box.right - box.left), times * (box.top - box.bottom)];
	const isWhole = width >= all.right - all.left && height >= all.top - all.bottom;
	return isWhole ? whole : around(box, width, height);
}

function around({ left, right, bottom, top }: Box, width: number, height: number): Bounds {
	const [x, y] = [(left + right) / 2, (bottom + top) / 2];
	const [west, south] = fromPlane([x - width / 2, y - height / 2]);
	const [east, north] = fromPlane([x + width / 2, y + height / 2]);
	return [west!, south!, east!, north!];
}

function planeOf([west, south, east, north]: Bounds): Box {
	return boxOf([toPlane([west, south]), toPlane([east, north])]);
}
