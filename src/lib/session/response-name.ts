import type { Area } from '$lib/pipeline';

/** Name of the smallest area that holds all others; null where there is none, or only one area. */
export function responseName(areas: readonly Area[]): string | null {
	const partsOf = (parent: string | null) => areas.filter((area) => area.parent === parent);
	const roots = partsOf(null);
	let [holder] = roots;
	if (!holder || roots.length > 1) return null;
	for (let parts = partsOf(holder.code); parts.length === 1; parts = partsOf(holder.code)) {
		holder = parts[0]!;
	}
	return partsOf(holder.code).length > 1 ? holder.name : null;
}
