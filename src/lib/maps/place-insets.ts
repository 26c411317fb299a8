export interface Size {
	width: number;
	height: number;
	/** How many areas it holds. */
	areas: number;
}

/** Where a block goes: its centre, measured from the lower left corner of the main block. */
export interface Place {
	x: number;
	y: number;
	/** 1 as large as the main block is drawn, 0.5 half as large. */
	scale: number;
	/** Where its label starts, and the room it has. */
	label: { x: number; y: number; width: number };
}

export interface Placement {
	places: Place[];
	/** How large the average area is drawn, less where some would be too small to read. */
	drawnSize: number;
}

// In parts of the main block's height (or, for insets below it, its width).
const LABEL_HEIGHT = 0.09;
const LABEL_WIDTH = 0.26;
const SPACE = 0.09;
const SCALES = [1, 0.85, 0.7, 0.6];
const SMALLEST_SCALE = 0.6; // an inset drawn smaller than this counts as hard to read

/**
 * Places insets beside or below the main block so that everything is drawn as large as a frame of
 * this aspect (width / height) allows.
 */
export function placeInsets(main: Size, insets: Size[], aspect: number): Placement {
	const candidates = SCALES.flatMap((scale) => [
		placeBeside(main, insets, scale, aspect),
		placeBelow(main, insets, scale, aspect)
	]);
	return candidates.reduce((best, next) => (next.drawnSize > best.drawnSize ? next : best));
}

/** @param unit the part of the frame's height that one unit of the main block takes */
function rate(main: Size, insets: Size[], places: Place[], unit: number): Placement {
	const areas = insets.reduce((sum, inset) => sum + inset.areas, main.areas);
	const scaled = insets.reduce((sum, inset, i) => sum + inset.areas * places[i]!.scale, main.areas);
	const smallest = Math.min(1, ...places.map(({ scale }) => scale / SMALLEST_SCALE));
	return { places, drawnSize: ((unit * scaled) / areas) * smallest ** 2 };
}

/** Columns to the right of the main block, each filled from the top. */
function placeBeside(main: Size, insets: Size[], scale: number, aspect: number): Placement {
	const labelHeight = LABEL_HEIGHT * main.height;
	const space = SPACE * main.height;
	let left = main.width + space;
	let top = main.height;
	let columnWidth = 0;
	const places = insets.map((inset) => {
		const kept = Math.min(scale, (main.height - labelHeight) / inset.height);
		const [width, height] = [inset.width * kept, inset.height * kept];
		if (top < main.height && top - labelHeight - height < 0) {
			left += columnWidth + space;
			[top, columnWidth] = [main.height, 0];
		}
		const place = {
			x: left + width / 2,
			y: top - labelHeight - height / 2,
			scale: kept,
			label: { x: left, y: top, width: LABEL_WIDTH * main.height }
		};
		top -= labelHeight + height + space;
		columnWidth = Math.max(columnWidth, width, LABEL_WIDTH * main.height);
		return place;
	});
	const width = insets.length ? left + columnWidth : main.width;
	return rate(main, insets, places, Math.min(aspect / width, 1 / main.height));
}

/** Rows below the main block, each filled from the left. */
function placeBelow(main: Size, insets: Size[], scale: number, aspect: number): Placement {
	const labelHeight = LABEL_HEIGHT * main.width;
	const space = SPACE * main.width;
	let bottom = -space;
	let left = 0;
	let rowHeight = 0;
	const places = insets.map((inset) => {
		const kept = Math.min(scale, main.width / inset.width);
		const [width, height] = [inset.width * kept, inset.height * kept];
		const taken = Math.max(width, LABEL_WIDTH * main.width);
		if (left > 0 && left + taken > main.width) {
			bottom -= rowHeight + space;
			[left, rowHeight] = [0, 0];
		}
		const place = {
			x: left + width / 2,
			y: bottom - labelHeight - height / 2,
			scale: kept,
			label: { x: left, y: bottom, width: LABEL_WIDTH * main.width }
		};
		left += taken + space;
		rowHeight = Math.max(rowHeight, labelHeight + height);
		return place;
	});
	const height = insets.length ? main.height - bottom + rowHeight : main.height;
	return rate(main, insets, places, Math.min(aspect / main.width, 1 / height));
}
