import { boxOf, ringsOf, toPlane, type AreaFeature, type Box, type Point } from './plane';

/** Areas that lie together, and the links that hold groups of them together, longest last. */
export interface Clusters {
	groups: { areas: AreaFeature[]; box: Box }[];
	links: { from: number; to: number; gap: number }[];
}

// Areas closer than this share of the whole map's diagonal (up to twice it, on a grid) are neighbours.
const NEIGHBOUR_GAP = 0.001;
// Points per group that are compared when gaps between groups are measured.
const COMPARED_POINTS = 400;

/**
 * Groups areas that touch (or nearly touch), then links the groups by their smallest gaps into a
 * tree (single linkage), in units of the Mercator plane.
 */
export function clusterAreas(areas: AreaFeature[]): Clusters {
	const outlines = areas.map((area) => ringsOf(area).flat().map(toPlane));
	const box = boxOf(outlines.flat());
	const reach = NEIGHBOUR_GAP * Math.hypot(box.right - box.left, box.top - box.bottom);
	const members = joinNeighbours(outlines, reach);
	const points = members.map((indexes) => indexes.flatMap((index) => outlines[index]!));
	return {
		groups: members.map((indexes, group) => ({
			areas: indexes.map((index) => areas[index]!),
			box: boxOf(points[group]!)
		})),
		links: linkGroups(points.map(thinOut))
	};
}

/** Puts every point into a grid as fine as the reach, and joins areas found in cells side by side. */
function joinNeighbours(outlines: Point[][], reach: number): number[][] {
	const leader = outlines.map((_, index) => index);
	const find = (index: number): number =>
		leader[index] === index ? index : (leader[index] = find(leader[index]!));
	const cells = new Map<string, number>();
	const cell = (value: number) => Math.round(value / (reach || 1));
	outlines.forEach((points, index) => {
		for (const [x, y] of points)
			for (const column of [-1, 0, 1])
				for (const row of [-1, 0, 1]) {
					const met = cells.get(`${cell(x) + column},${cell(y) + row}`);
					if (met !== undefined) leader[find(met)] = find(index);
				}
		for (const [x, y] of points) cells.set(`${cell(x)},${cell(y)}`, index);
	});
	const members = new Map<number, number[]>();
	leader.forEach((_, index) => {
		members.set(find(index), [...(members.get(find(index)) ?? []), index]);
	});
	return [...members.values()];
}

function thinOut(points: Point[]): Point[] {
	const step = Math.ceil(points.length / COMPARED_POINTS);
	return points.filter((_, index) => index % step === 0);
}

/** Minimum spanning tree over the groups (Prim). */
function linkGroups(groups: Point[][]): Clusters['links'] {
	const links: Clusters['links'] = [];
	const nearest = groups.map((_, to) => ({ from: 0, to, gap: to ? gapBetween(groups, 0, to) : 0 }));
	const outside = new Set(groups.keys());
	outside.delete(0);
	while (outside.size) {
		const link = [...outside].map((to) => nearest[to]!).sort((a, b) => a.gap - b.gap)[0]!;
		links.push(link);
		outside.delete(link.to);
		for (const to of outside) {
			const gap = gapBetween(groups, link.to, to);
			if (gap < nearest[to]!.gap) nearest[to] = { from: link.to, to, gap };
		}
	}
	return links.sort((a, b) => a.gap - b.gap);
}

function gapBetween(groups: Point[][], from: number, to: number): number {
	let smallest = Infinity;
	for (const [x, y] of groups[from]!)
		for (const [u, v] of groups[to]!) smallest = Math.min(smallest, (x - u) ** 2 + (y - v) ** 2);
	return Math.sqrt(smallest);
}
