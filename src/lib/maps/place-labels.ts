import { spotOf } from './area-spots';
import type { Project } from './fit-plane';
import type { LabelAnchor } from './label-anchors';
import { POINT_RADIUS_PX, type SmallArea } from './small-areas';

export interface PlacedLabel {
	code: string;
	x: number;
	y: number;
	sizePx: number;
	/** One or two lines. */
	lines: string[];
}

const SIZES_PX = [17, 15, 13];
const CHARACTER_WIDTH = 0.6; // of the size, for Inter in semibold
const LINE_HEIGHT = 1.15;
const POINT_WIDTH = 2 * POINT_RADIUS_PX;
// A label may be this much larger than the circle that it stands in: it has a halo.
const OVERHANG = { width: 2.1, height: 1.4 };

/**
 * The largest size at which each label fits into its area, or beside the point that stands for it;
 * labels that fit nowhere are left out.
 * @param lowerOf pixels by which a label stands lower, to leave a symbol free
 */
export function placeLabels(
	anchors: LabelAnchor[],
	textOf: (code: string) => string,
	project: Project,
	points: readonly SmallArea[] = [],
	lowerOf: (code: string) => number = () => 0
): PlacedLabel[] {
	const placed: (PlacedLabel & { width: number; height: number })[] = [];
	const marks = points.map(({ x, y }) => ({ x, y, width: POINT_WIDTH, height: POINT_WIDTH }));
	const isPoint = new Set(points.map(({ code }) => code));
	const roomiest = anchors
		.filter(({ code }) => !isPoint.has(code))
		.map((anchor) => {
			const { code, x, y } = spotOf(anchor, project);
			const radius = project(anchor.rim)[0] - x;
			return { code, x, y: y + lowerOf(code), radius };
		})
		.sort((a, b) => b.radius - a.radius);
	for (const { code, x, y, radius } of roomiest) {
		const label = [layouts(textOf(code))].flat().find(({ width, height }) => {
			const fits = width <= 2 * radius * OVERHANG.width && height <= 2 * radius * OVERHANG.height;
			const box = { x, y, width, height };
			return fits && ![...placed, ...marks].some((other) => overlaps(box, other));
		});
		if (label) placed.push({ code, x, y, ...label });
	}
	for (const point of points) {
		const label = besidePoint(point, textOf(point.code));
		const place = label.places.find(
			(box) => ![...placed, ...marks].some((other) => overlaps(box, other))
		);
		if (place) placed.push({ code: point.code, ...label.layout, ...place });
	}
	return placed.map(({ code, x, y, sizePx, lines }) => ({ code, x, y, sizePx, lines }));
}

/** From large to small, each in one line and, where it has several words, in two. */
function layouts(text: string) {
	const words = text.split(' ');
	const lineSets = words.length > 1 ? [[text], splitInTwo(words)] : [[text]];
	return SIZES_PX.flatMap((sizePx) =>
		lineSets.map((lines) => ({
			sizePx,
			lines,
			width: Math.max(...lines.map((line) => line.length)) * sizePx * CHARACTER_WIDTH,
			height: lines.length * sizePx * LINE_HEIGHT
		}))
	);
}

/** In one line of the smallest size, right of the point, left, below or above. */
function besidePoint({ x, y }: SmallArea, text: string) {
	const layout = layouts(text)
		.filter(({ lines }) => lines.length === 1)
		.at(-1)!;
	const [width, height] = [layout.width, layout.height];
	const [aside, away] = [(POINT_WIDTH + width) / 2 + 1, (POINT_WIDTH + height) / 2 + 1];
	const places = [
		{ x: x + aside, y },
		{ x: x - aside, y },
		{ x, y: y + away },
		{ x, y: y - away }
	];
	return { layout, places: places.map((place) => ({ ...place, width, height })) };
}

function splitInTwo(words: string[]): string[] {
	const middle = Math.ceil(words.length / 2);
	return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

function overlaps(a: Box, b: Box): boolean {
	return (
		Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
	);
}
