import type { Project } from './fit-plane';
import type { LabelAnchor } from './label-anchors';

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
// A label may be this much larger than the circle that it stands in: it has a halo.
const OVERHANG = { width: 2.1, height: 1.4 };

/** The largest size at which each label fits into its area; labels that fit at none are left out. */
export function placeLabels(
	anchors: LabelAnchor[],
	textOf: (code: string) => string,
	project: Project
): PlacedLabel[] {
	const placed: (PlacedLabel & { width: number; height: number })[] = [];
	const roomiest = anchors
		.map((anchor) => {
			const [x, y] = project(anchor.at);
			return { code: anchor.code, x, y, radius: project(anchor.rim)[0] - x };
		})
		.sort((a, b) => b.radius - a.radius);
	for (const { code, x, y, radius } of roomiest) {
		const label = [layouts(textOf(code))].flat().find(({ width, height }) => {
			const fits = width <= 2 * radius * OVERHANG.width && height <= 2 * radius * OVERHANG.height;
			return fits && !placed.some((other) => overlaps({ x, y, width, height }, other));
		});
		if (label) placed.push({ code, x, y, ...label });
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
