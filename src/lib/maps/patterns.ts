import type { AreaPattern, Tone } from '$lib/view-models';

/** What an area is filled with; the model of the map and of its legend have these three. */
export interface Fill {
	pattern: AreaPattern;
	tone: Tone | null;
	secondTone: Tone | null;
}

/** One tile of a pattern in pixels, in colours of tokens.css; drawn by SVG and by canvas alike. */
export interface Tile {
	size: number;
	ground: string;
	marks: { path: string; color: string; width: number; opacity?: number }[];
}

/** Names a fill: fills with the same key look the same. */
export function fillKey({ pattern, tone, secondTone }: Fill): string {
	return [pattern, tone, secondTone].filter(Boolean).join('_');
}

/** Fills as pale as the paper need an edge of their own. */
export function isOutlined({ pattern, tone }: Fill): boolean {
	return !tone && pattern !== 'nobody';
}

/** Each fill that stands on these areas, once. */
export function distinctFills(areas: readonly Fill[]): Fill[] {
	return [...new Map(areas.map((area) => [fillKey(area), area])).values()];
}

const DARK_TONES = new Set<Tone>([
	'class-1',
	'class-6',
	'scale-4',
	'scale-5',
	'scale-6',
	'pair-3',
	'pair-4'
]);

/** Whether a label on this fill is read in light letters. */
export function isDark({ pattern, tone }: Fill): boolean {
	if (pattern === 'two-classes') return false;
	return pattern === 'nobody' || (tone !== null && DARK_TONES.has(tone));
}

/** The tile of a fill. Told apart by form and weight, not by colour alone: they print in grey. */
export function tileOf({ pattern, tone, secondTone }: Fill): Tile {
	switch (pattern) {
		case 'plain':
			return { size: 8, ground: tone ?? 'no-figure', marks: [] };
		case 'two-classes':
			return { size: 14, ground: tone!, marks: stripes(14, secondTone!) };
		case 'few-children':
			return { size: 9, ground: tone!, marks: [lines(falling(9), 'ink', 1.3, 0.75)] };
		case 'nobody':
			return { size: 15, ground: 'class-6', marks: [lines(CROSSES, 'surface', 2.2)] };
		case 'no-report':
			return { size: 10, ground: 'no-figure', marks: [lines(DOTS, 'ink-faint', 2.8)] };
		case 'no-population':
			return { size: 8, ground: 'surface', marks: [lines(rising(8), 'line-strong', 1.3)] };
		case 'not-applicable':
			return { size: 8, ground: 'surface', marks: [] };
		case 'counted':
			return { size: 8, ground: 'surface', marks: [] };
		case 'several-classes':
			return { size: 12, ground: 'surface', marks: [lines(rising(12), 'ink', 4)] };
		case 'withheld':
			return { size: 8, ground: 'surface', marks: [lines('M0 4H8', 'ink-faint', 1.2)] };
	}
}

/** A line of no length with round ends is a dot. */
const DOTS = 'M2.5 2.5h0M7.5 7.5h0';
const CROSSES = 'M2 2l4.5 4.5M6.5 2L2 6.5M9.5 9.5l4.5 4.5M14 9.5L9.5 14';

/** Diagonals that meet those of the tiles around them. */
const rising = (size: number) =>
	`M0 ${size}L${size} 0M${-size / 2} ${size / 2}L${size / 2} ${-size / 2}M${size / 2} ${1.5 * size}L${1.5 * size} ${size / 2}`;
const falling = (size: number) =>
	`M0 0L${size} ${size}M${-size / 2} ${size / 2}L${size / 2} ${1.5 * size}M${size / 2} ${-size / 2}L${1.5 * size} ${size / 2}`;

const lines = (path: string, color: string, width: number, opacity = 1) => ({
	path,
	color,
	width,
	opacity
});

/** Half of the tile in the other colour, with dark edges so that neighbouring classes differ in grey. */
function stripes(size: number, color: Tone) {
	const width = (size * Math.SQRT1_2) / 2;
	return [lines(rising(size), 'ink', width + 2, 0.85), lines(rising(size), color, width)];
}
