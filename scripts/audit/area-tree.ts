/** Area -> the area that contains it. */
export type Parents = ReadonlyMap<string, string | null>;

/** The areas that contain an area, the nearest first. */
export function areasAbove(parents: Parents, area: string): string[] {
	const above: string[] = [];
	let next = parents.get(area);
	while (next && !above.includes(next)) {
		above.push(next);
		next = parents.get(next);
	}
	return above;
}

/** Those of the areas that lie inside an area, itself not. */
export function areasInside(parents: Parents, area: string, areas: string[]): string[] {
	return areas.filter((one) => areasAbove(parents, one).includes(area));
}

/** Those of the areas that lie in no other of them. */
export function outermost(parents: Parents, areas: string[]): string[] {
	const all = new Set(areas);
	return areas.filter((area) => !areasAbove(parents, area).some((above) => all.has(above)));
}
