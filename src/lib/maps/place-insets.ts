export interface Size {
	width: number;
	height: number;
	/** How many areas it holds. */
	areas: number;
}

export interface Frame {
	width: number;
	height: number;
	/** Lines that the label of an inset takes; 2 where absent. */
	labelLines?: number;
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

interface Room {
	labelWidth: number;
	labelHeight: number;
	space: number;
}

const LABEL_PX = { width: 132, line: 20, edge: 4 };
const SPACE_PX = 32;
const SCALES = [1, 0.85, 0.7, 0.6];
const ROW_WIDTHS = [1, 1.4, 1.8]; // of a row of insets, in widths of the main block
const MOST_ROUNDS = 12;
const SETTLED = 0.98; // of the pixels that were expected
const SMALLEST_SCALE = 0.6; // an inset drawn smaller than this counts as hard to read

/**
 * Places insets beside or below the main block so that everything is drawn as large as the frame
 * (in pixels) allows.
 */
export function placeInsets(main: Size, insets: Size[], frame: Frame): Placement {
	let pixels = Math.min(frame.width / main.width, frame.height / main.height);
	let best = tryPlaces(main, insets, frame, pixels);
	// Labels keep their size in pixels: the smaller the drawing, the more of it they take.
	for (let round = 0; round < MOST_ROUNDS && best.pixels < SETTLED * pixels; round++) {
		pixels = best.pixels;
		best = tryPlaces(main, insets, frame, pixels);
	}
	return best;
}

type Candidate = Placement & { pixels: number };

/** @param pixels how many pixels one unit is expected to take */
function tryPlaces(main: Size, insets: Size[], frame: Frame, pixels: number): Candidate {
	const room = {
		labelWidth: LABEL_PX.width / pixels,
		labelHeight: ((frame.labelLines ?? 2) * LABEL_PX.line + LABEL_PX.edge) / pixels,
		space: SPACE_PX / pixels
	};
	return SCALES.flatMap((scale) => [
		placeBeside(main, insets, scale, frame, room),
		...ROW_WIDTHS.map((width) => placeBelow(main, insets, scale, frame, room, width * main.width))
	]).reduce((best, next) => (next.drawnSize > best.drawnSize ? next : best));
}

/** Columns to the right of the main block, each filled from the top. */
function placeBeside(
	main: Size,
	insets: Size[],
	scale: number,
	frame: Frame,
	room: Room
): Candidate {
	let left = main.width + room.space;
	let top = main.height;
	let columnWidth = 0;
	const places = insets.map((inset) => {
		const kept = Math.min(scale, (main.height - room.labelHeight) / inset.height);
		const [width, height] = [inset.width * kept, inset.height * kept];
		if (top < main.height && top - room.labelHeight - height < 0) {
			left += columnWidth + room.space;
			[top, columnWidth] = [main.height, 0];
		}
		const place = {
			x: left + width / 2,
			y: top - room.labelHeight - height / 2,
			scale: kept,
			label: { x: left, y: top, width: room.labelWidth }
		};
		top -= room.labelHeight + height + room.space;
		columnWidth = Math.max(columnWidth, width, room.labelWidth);
		return place;
	});
	const width = insets.length ? left + columnWidth : main.width;
	return rate(main, insets, places, Math.min(frame.width / width, frame.height / main.height));
}

/** Rows below the main block, each filled from the left; wide rows stand under its middle. */
function placeBelow(
	main: Size,
	insets: Size[],
	scale: number,
	frame: Frame,
	room: Room,
	rowWidth: number
): Candidate {
	const start = -(rowWidth - main.width) / 2;
	let bottom = -room.space;
	let left = start;
	let rowHeight = 0;
	const places = insets.map((inset) => {
		const kept = Math.min(scale, rowWidth / inset.width);
		const [width, height] = [inset.width * kept, inset.height * kept];
		const taken = Math.max(width, room.labelWidth);
		if (left > start && left + taken > start + rowWidth) {
			bottom -= rowHeight + room.space;
			[left, rowHeight] = [start, 0];
		}
		const place = {
			x: left + width / 2,
			y: bottom - room.labelHeight - height / 2,
			scale: kept,
			label: { x: left, y: bottom, width: room.labelWidth }
		};
		left += taken + room.space;
		rowHeight = Math.max(rowHeight, room.labelHeight + height);
		return place;
	});
	const height = insets.length ? main.height - bottom + rowHeight : main.height;
	return rate(main, insets, places, Math.min(frame.width / rowWidth, frame.height / height));
}

function rate(main: Size, insets: Size[], places: Place[], pixels: number): Candidate {
	const areas = insets.reduce((sum, inset) => sum + inset.areas, main.areas);
	const scaled = insets.reduce((sum, inset, i) => sum + inset.areas * places[i]!.scale, main.areas);
	// A label as high as the main block leaves an inset no room, which is less than none.
	const smallest = Math.max(0, Math.min(1, ...places.map(({ scale }) => scale / SMALLEST_SCALE)));
	return { places, pixels, drawnSize: ((pixels * scaled) / areas) * smallest ** 2 };
}
