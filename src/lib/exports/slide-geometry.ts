export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** All in inches, on a slide of 13.333 by 7.5. */
export const SLIDE = { w: 13.333, h: 7.5 };
const EDGE = 0.6;
const WIDTH = SLIDE.w - 2 * EDGE;

export const TITLE_BAR: Box = { x: EDGE, y: 0.42, w: 0.09, h: 1.05 };
export const TITLE: Box = { x: EDGE + 0.27, y: 0.42, w: WIDTH - 0.27, h: 1.05 };
export const FOOTER: Box = { x: EDGE, y: 6.82, w: WIDTH - 1, h: 0.5 };
export const FOOTER_LINE: Box = { x: EDGE, y: 6.76, w: WIDTH, h: 0 };
export const NUMBER: Box = { x: SLIDE.w - EDGE - 0.9, y: 6.87, w: 0.9, h: 0.4 };
export const BODY: Box = { x: EDGE, y: 1.65, w: WIDTH, h: 5 };
export const COVER_TITLE: Box = { x: EDGE + 0.4, y: 2, w: WIDTH - 0.8, h: 2.2 };
export const COVER_SUBTITLE: Box = { x: EDGE + 0.4, y: 4.35, w: WIDTH - 0.8, h: 1.5 };
export const COVER_BAR: Box = { x: EDGE, y: 2, w: 0.12, h: 3.85 };

/** Heights a lead may have above a figure: one, two, or some more lines. */
export const LEAD_HEIGHTS = [0.5, 0.95, 1.55] as const;
const LEAD_GAP = 0.12;

export const leadBox = (height: number): Box => ({ ...BODY, h: height });

/** What a lead of that height leaves for the figure; 0 where there is no lead. */
export function figureBox(leadHeight: number): Box {
	const taken = leadHeight === 0 ? 0 : leadHeight + LEAD_GAP;
	return { ...BODY, y: BODY.y + taken, h: BODY.h - taken };
}

/** The same place on a slide that is read from right to left. */
export const mirror = (box: Box): Box => ({ ...box, x: SLIDE.w - box.x - box.w });

/** The largest box of the picture's proportion within the other, in its middle. */
export function fitInto(box: Box, picture: { width: number; height: number }): Box {
	const scale = Math.min(box.w / picture.width, box.h / picture.height);
	const [w, h] = [picture.width * scale, picture.height * scale];
	return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
