import type { Project } from './fit-plane';
import type { LabelAnchor } from './label-anchors';

/** An area's place on the screen in pixels, y downwards. */
export interface AreaSpot {
	code: string;
	x: number;
	y: number;
}

/** Where the label of an area, or what stands for the area, has most room. */
export function spotOf({ code, at }: LabelAnchor, project: Project): AreaSpot {
	const [x, y] = project(at);
	return { code, x, y };
}
