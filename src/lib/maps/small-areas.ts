import { spotOf, type AreaSpot } from './area-spots';
import type { Project } from './fit-plane';
import type { LabelAnchor } from './label-anchors';

/** An area that is drawn as a point, because its outline is too small to see or to touch. */
export type SmallArea = AreaSpot;

const SMALLEST_PX = 9; // the longer side of its largest part
export const POINT_RADIUS_PX = 7;

/** The areas that are too small at this scale, and where they lie in pixels. */
export function smallAreas(anchors: LabelAnchor[], project: Project): SmallArea[] {
	return anchors.flatMap((anchor) => {
		const [[left, bottom], [right, top]] = [project(anchor.corners[0]), project(anchor.corners[1])];
		const isSmall = Math.max(right - left, bottom - top) < SMALLEST_PX;
		return isSmall ? [spotOf(anchor, project)] : [];
	});
}
