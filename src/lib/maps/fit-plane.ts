import type { Position } from 'geojson';
import { ringsOf, toPlane, type AreaFeature } from './plane';

/** Longitude and latitude to pixels from the upper left corner. */
export type Project = (position: Position) => [x: number, y: number];

/** Fits these bounds into a frame, in the middle, with room around them. Mercator, as the map engine draws. */
export function fitPlane(
	[west, south, east, north]: [number, number, number, number],
	frame: { width: number; height: number },
	paddingPx: number
): Project {
	const [left, bottom] = toPlane([west, south]);
	const [right, top] = toPlane([east, north]);
	const scale = Math.min(
		Math.max(1, frame.width - 2 * paddingPx) / (right - left || 1),
		Math.max(1, frame.height - 2 * paddingPx) / (top - bottom || 1)
	);
	const middle = [(left + right) / 2, (top + bottom) / 2] as const;
	return (position) => {
		const [x, y] = toPlane(position);
		return [frame.width / 2 + (x - middle[0]) * scale, frame.height / 2 - (y - middle[1]) * scale];
	};
}

/** An area's outline as an SVG path. */
export function toPath(area: AreaFeature, project: Project): string {
	const point = (position: Position) => project(position).map((value) => value.toFixed(1));
	return ringsOf(area)
		.map((ring) => `M${ring.map(point).join('L')}Z`)
		.join('');
}
