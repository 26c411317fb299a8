import type { Position } from 'geojson';
import {
	boxOf,
	fromPlane,
	partsOf,
	toPlane,
	type AreaFeature,
	type Box,
	type Point
} from './plane';

/** Where a label has most room: the middle of the largest circle within the area, nearly. */
export interface LabelAnchor {
	code: string;
	at: Position;
	/** A point on the circle, so that its size in pixels can be found. */
	rim: Position;
	/** Lower left and upper right corner of its largest part. */
	corners: [Position, Position];
}

const GRID = 16; // points tried in each direction

/** The anchor of an area lies in its largest part: islands may be far apart. */
export function labelAnchor(area: AreaFeature): LabelAnchor {
	const parts = partsOf(area).map((part) => part.map((ring) => ring.map(toPlane)));
	const rings = parts.reduce((a, b) => (surfaceOf(b[0]!) > surfaceOf(a[0]!) ? b : a));
	const box = boxOf(rings.flat());
	const { middle, room } = roomiestPoint(rings, box);
	return {
		code: String(area.properties?.area_code),
		at: fromPlane(middle),
		rim: fromPlane([middle[0] + room, middle[1]]),
		corners: [fromPlane([box.left, box.bottom]), fromPlane([box.right, box.top])]
	};
}

function roomiestPoint(rings: Point[][], box: Box): { middle: Point; room: number } {
	const [width, height] = [box.right - box.left, box.top - box.bottom];
	let middle: Point = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
	let room = 0;
	for (let column = 0; column < GRID; column++)
		for (let row = 0; row < GRID; row++) {
			const point: Point = [
				box.left + ((column + 0.5) / GRID) * width,
				box.bottom + ((row + 0.5) / GRID) * height
			];
			const distance = roomAt(point, rings);
			if (distance > room) [middle, room] = [point, distance];
		}
	return { middle, room };
}

function surfaceOf(ring: Point[]): number {
	let twice = 0;
	for (let i = 1; i < ring.length; i++)
		twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
	return Math.abs(twice) / 2;
}

/** Distance to the nearest edge; 0 outside. */
function roomAt([x, y]: Point, rings: Point[][]): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			nearest = Math.min(nearest, distanceToEdge(x - ax, y - ay, bx - ax, by - ay));
		}
	return inside ? Math.sqrt(nearest) : 0;
}

/** Squared distance of (px, py) from the line between the origin and (dx, dy). */
function distanceToEdge(px: number, py: number, dx: number, dy: number): number {
	const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
	return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
