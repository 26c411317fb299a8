import type { Position } from 'geojson';
import { geoDistance } from 'd3-geo';
import { clusterAreas, type Clusters } from './cluster-areas';
import { placeInsets, type Frame } from './place-insets';
import {
	boxOf,
	fromPlane,
	moveArea,
	type AreaCollection,
	type AreaFeature,
	type Box,
	type Point
} from './plane';
import { unwrapAreas } from './unwrap-areas';
import type { Bounds } from './view-bounds';

export type Direction = (typeof DIRECTIONS)[number];

/** A far-away part of the response, drawn beside the main one. */
export interface Inset {
	/** Straight line between the middles of the two parts. */
	distanceKm: number;
	direction: Direction;
	/** 1 where it is drawn to the scale of the main part, less where it is drawn smaller. */
	scale: number;
	/** Where its label starts, in longitude and latitude of the arranged map. */
	labelAt: Position;
}

export interface Arrangement {
	areas: AreaCollection;
	insets: Inset[];
	/** Corners of all that is drawn, labels included: [west, south, east, north]. */
	bounds: Bounds;
}

interface Block {
	areas: AreaFeature[];
	box: Box;
}

const DIRECTIONS = [
	'north',
	'north_east',
	'east',
	'south_east',
	'south',
	'south_west',
	'west',
	'north_west'
] as const;
const EARTH_RADIUS_KM = 6371;
const MOST_INSETS = 4;
// A further inset must let the average area be drawn this much larger, or the map stays whole.
const WORTH_A_CUT = 1.08;
// Only the longest gaps are tried, so that an archipelago does not take for ever.
const LINKS_TRIED = 6;

/**
 * Moves far-away groups of areas beside the largest one, as insets, where that draws the areas
 * clearly larger in a frame of this size (in pixels). Nothing moves where all areas touch, but for
 * areas on both sides of the 180th meridian, which come together.
 * Longitudes and latitudes of moved areas are places on the drawing, not on the earth.
 */
export function arrangeAreas(given: AreaCollection, frame: Frame): Arrangement {
	const areas = unwrapAreas(given);
	if (!areas.features.length) return { areas, insets: [], bounds: [-180, -80, 180, 80] };
	const [main, ...others] = chooseBlocks(clusterAreas(areas.features), frame);
	if (!others.length) return { areas, insets: [], bounds: boundsOf(cornersOf(main!.box)) };
	const { places } = placeInsets(sizeOf(main!), others.map(sizeOf), frame);
	const corner: Point = [main!.box.left, main!.box.bottom];
	const at = (point: { x: number; y: number }): Point => [corner[0] + point.x, corner[1] + point.y];
	const moved = others.map((block, index) => {
		const place = places[index]!;
		const [from, to] = [middleOf(block.box), at(place)];
		const move = ([x, y]: Point): Point => [
			to[0] + (x - from[0]) * place.scale,
			to[1] + (y - from[1]) * place.scale
		];
		const inset = {
			...wayTo(main!, block),
			scale: place.scale,
			labelAt: fromPlane(at(place.label))
		};
		const [x, y] = at(place.label);
		const label: Point[] = [
			[x, y],
			[x + place.label.width, y]
		];
		return { inset, points: [...cornersOf(block.box).map(move), ...label], block, move };
	});
	return {
		areas: inFirstOrder(areas, [
			...main!.areas,
			...moved.flatMap(({ block, move }) => block.areas.map((area) => moveArea(area, move)))
		]),
		insets: moved.map(({ inset }) => inset),
		bounds: boundsOf([...cornersOf(main!.box), ...moved.flatMap(({ points }) => points)])
	};
}

/** Tries every choice of the longest gaps to cut. The main block comes first. */
function chooseBlocks({ groups, links }: Clusters, frame: Frame): Block[] {
	const tried = links.slice(-LINKS_TRIED);
	const short = links.slice(0, -LINKS_TRIED);
	let best = joinGroups(groups, links);
	let bestSize = drawnSize(best, frame);
	for (let choice = 1; choice < 2 ** tried.length; choice++) {
		const kept = tried.filter((_, index) => !(choice & (2 ** index)));
		const cuts = tried.length - kept.length;
		if (cuts > MOST_INSETS) continue;
		const blocks = joinGroups(groups, [...short, ...kept]);
		const size = drawnSize(blocks, frame) / WORTH_A_CUT ** cuts;
		if (size > bestSize) [best, bestSize] = [blocks, size];
	}
	return best;
}

const drawnSize = ([main, ...others]: Block[], frame: Frame) =>
	placeInsets(sizeOf(main!), others.map(sizeOf), frame).drawnSize;

/** Blocks of groups that are still linked: most areas first, then the nearest to the first. */
function joinGroups(groups: Clusters['groups'], links: Clusters['links']): Block[] {
	const blockOf = groups.map((_, index) => index);
	for (const { from, to } of links) {
		const [kept, merged] = [blockOf[from]!, blockOf[to]!];
		blockOf.forEach((block, index) => {
			if (block === merged) blockOf[index] = kept;
		});
	}
	const blocks = [...new Set(blockOf)].map((block): Block => {
		const members = groups.filter((_, index) => blockOf[index] === block);
		const box = boxOf(members.flatMap((group) => cornersOf(group.box)));
		return { areas: members.flatMap((group) => group.areas), box };
	});
	const main = blocks.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
	const others = blocks.filter((block) => block !== main);
	return [main, ...others.sort((a, b) => distanceKm(main, a) - distanceKm(main, b))];
}

/** Number of areas; where equal, the larger extent. */
const weigh = ({ areas, box }: Block) =>
	areas.length + Math.min(0.9, (box.right - box.left) * (box.top - box.bottom));
const sizeOf = ({ box, areas }: Block) => ({
	width: box.right - box.left,
	height: box.top - box.bottom,
	areas: areas.length
});
const cornersOf = ({ left, right, bottom, top }: Box): Point[] => [
	[left, bottom],
	[right, top]
];
const middleOf = (box: Box): Point => [(box.left + box.right) / 2, (box.bottom + box.top) / 2];

const distanceKm = (from: Block, to: Block) =>
	EARTH_RADIUS_KM *
	geoDistance(
		fromPlane(middleOf(from.box)) as [number, number],
		fromPlane(middleOf(to.box)) as [number, number]
	);

function wayTo(from: Block, to: Block): { distanceKm: number; direction: Direction } {
	const [a, b] = [middleOf(from.box), middleOf(to.box)];
	const eighths = Math.round(Math.atan2(b[0] - a[0], b[1] - a[1]) / (Math.PI / 4));
	return { distanceKm: distanceKm(from, to), direction: DIRECTIONS[(eighths + 8) % 8]! };
}

function boundsOf(points: Point[]): Arrangement['bounds'] {
	const { left, right, bottom, top } = boxOf(points);
	const [[west, south], [east, north]] = [fromPlane([left, bottom]), fromPlane([right, top])];
	return [west!, south!, east!, north!];
}

/** The moved areas in the order in which they came. */
function inFirstOrder(areas: AreaCollection, moved: AreaFeature[]): AreaCollection {
	const byProperties = new Map(moved.map((area) => [area.properties, area]));
	return {
		...areas,
		features: areas.features.map((area) => byProperties.get(area.properties) ?? area)
	};
}
