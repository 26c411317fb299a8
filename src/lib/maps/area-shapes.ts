import type { AreaFill } from '$lib/view-models';
import { toPath, type Project } from './fit-plane';
import type { AreaCollection } from './plane';

/** An area's fill with its outline as an SVG path. */
export interface AreaShape extends AreaFill {
	path: string;
}

/** The shapes of the areas that have an outline, in the order of the outlines. */
export function areaShapes(
	outlines: AreaCollection,
	areas: readonly AreaFill[],
	project: Project
): AreaShape[] {
	const areaOf = new Map(areas.map((area) => [area.code, area]));
	return outlines.features.flatMap((feature) => {
		const area = areaOf.get(String(feature.properties?.area_code));
		return area ? [{ ...area, path: toPath(feature, project) }] : [];
	});
}
