import { tileOf, type Fill, type Tile } from './patterns';

/** Lines over the classes that do not meet the benchmark, which in grey are as dark as those that do. */
const UNMET_LINES: Record<string, string> = {
	'class-4': 'ink',
	'class-5': 'ink',
	'class-6': 'surface'
};

/** The tile of a fill on paper: as on the screen, and told apart without any colour. */
export function printTileOf(fill: Fill): Tile {
	const tile = tileOf(fill);
	const color = fill.pattern === 'plain' && fill.tone ? UNMET_LINES[fill.tone] : undefined;
	if (!color) return tile;
	return {
		...tile,
		size: 7,
		marks: [{ path: 'M3.5 0V7', color, width: 1.1, opacity: 0.7 }]
	};
}

/** Whether a fill is one colour and no more, so that it needs no pattern. */
export function isFlat(fill: Fill): boolean {
	return fill.pattern === 'plain' && fill.tone !== null && printTileOf(fill).marks.length === 0;
}
