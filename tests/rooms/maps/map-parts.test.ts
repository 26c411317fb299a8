import { describe, expect, it } from 'vitest';
import { fitPlane } from '$lib/maps/fit-plane';
import { labelAnchor } from '$lib/maps/label-anchors';
import { nextArea } from '$lib/maps/next-area';
import { placeLabels } from '$lib/maps/place-labels';
import { hasOneScale, scaleBar } from '$lib/maps/scale-bar';
import { smallAreas } from '$lib/maps/small-areas';
import { symbolMarks } from '$lib/maps/symbol-marks';
import { boundsAround, widenBounds, type Bounds } from '$lib/maps/view-bounds';
import { onePart, squareRing } from '../../support/shapes';

describe(nextArea, () => {
	// A and B side by side, C under A, D far to the right and a little lower.
	const spots = [
		{ code: 'A', x: 100, y: 100 },
		{ code: 'B', x: 200, y: 105 },
		{ code: 'C', x: 110, y: 220 },
		{ code: 'D', x: 500, y: 140 }
	];

	it('goes to the nearest area that way', () => {
		expect(nextArea(spots, 'A', 'ArrowRight')).toBe('B');
		expect(nextArea(spots, 'B', 'ArrowRight')).toBe('D');
		expect(nextArea(spots, 'A', 'ArrowDown')).toBe('C');
		expect(nextArea(spots, 'C', 'ArrowUp')).toBe('A');
		expect(nextArea(spots, 'D', 'ArrowLeft')).toBe('B');
	});

	it('stays where no area lies that way', () => {
		expect(nextArea(spots, 'A', 'ArrowLeft')).toBeNull();
		expect(nextArea(spots, 'D', 'ArrowRight')).toBeNull();
	});

	it('goes to the first and the last, and leaves other keys alone', () => {
		expect(nextArea(spots, 'C', 'Home')).toBe('A');
		expect(nextArea(spots, 'A', 'End')).toBe('D');
		expect(nextArea(spots, 'A', 'Tab')).toBeNull();
	});
});

const bounds: Bounds = [0, 0, 1, 1];
const project = fitPlane(bounds, { width: 500, height: 500 }, 0);

describe(smallAreas, () => {
	it('draws as points the areas under 9 pixels', () => {
		const anchors = [
			labelAnchor(onePart('large', squareRing(0.2, 0.2, 0.1))),
			labelAnchor(onePart('small', squareRing(0.5, 0.5, 0.01)))
		];
		const points = smallAreas(anchors, project);
		expect(points.map(({ code }) => code)).toEqual(['small']);
		expect(points[0]!.x).toBeCloseTo(252.5, 0);
	});

	it('have their labels beside them, where there is room', () => {
		const anchors = [labelAnchor(onePart('small', squareRing(0.5, 0.5, 0.01)))];
		const points = smallAreas(anchors, project);
		const [label] = placeLabels(anchors, () => '4 Ext', project, points);
		expect(label!.x).toBeGreaterThan(points[0]!.x + 7);
		expect(label!.lines).toEqual(['4 Ext']);
	});

	it('have no labels that lie on each other where many stand close', () => {
		const codes = Array.from({ length: 12 }, (_, index) => `Camp ${index}`);
		const anchors = codes.map((code, index) =>
			labelAnchor(onePart(code, squareRing(0.5 + index * 0.012, 0.5, 0.01)))
		);
		const labels = placeLabels(anchors, (code) => code, project, smallAreas(anchors, project));
		expect(labels.length).toBeGreaterThan(1);
		for (const [index, a] of labels.entries())
			for (const b of labels.slice(index + 1))
				expect(Math.abs(a.x - b.x) >= 45 || Math.abs(a.y - b.y) >= 14).toBe(true);
	});
});

describe(boundsAround, () => {
	it('shows an area with what lies around it', () => {
		const [west, south, east, north] = boundsAround(
			onePart('A', squareRing(0.4, 0.4, 0.2)),
			bounds
		);
		expect([west, south, east, north].map((degrees) => Number(degrees.toFixed(2)))).toEqual([
			0.34, 0.34, 0.66, 0.66
		]);
	});

	it('goes no closer than a sixteenth of the map', () => {
		const [west, , east] = boundsAround(onePart('A', squareRing(0.5, 0.5, 0.001)), bounds);
		expect(east - west).toBeCloseTo(1 / 16, 3);
	});
});

describe(widenBounds, () => {
	it('halves and doubles what is looked at, and never shows more than all', () => {
		const closer = widenBounds(bounds, 0.5, bounds);
		expect(closer.map((degrees) => Number(degrees.toFixed(2)))).toEqual([0.25, 0.25, 0.75, 0.75]);
		expect(widenBounds(closer, 4, bounds)).toBe(bounds);
	});
});

describe(scaleBar, () => {
	it('is a round number of kilometres, as long as it fits', () => {
		// 1 degree at the equator is 111.2 km over 500 pixels: 20 km in 90 pixels.
		const bar = scaleBar(bounds, project, 120)!;
		expect(bar.km).toBe(20);
		expect(bar.lengthPx).toBeCloseTo(90, 0);
	});

	it('is true in the north, where degrees are shorter', () => {
		const northern: Bounds = [10, 60, 11, 60.5];
		const bar = scaleBar(northern, fitPlane(northern, { width: 500, height: 500 }, 0), 120)!;
		expect(bar.km).toBe(10); // 55 km over 500 pixels
		expect(bar.lengthPx).toBeCloseTo(89.9, 0);
	});

	it('is left out where one scale is not true of the whole map', () => {
		expect(hasOneScale([0, 20, 10, 25])).toBe(true);
		expect(hasOneScale([0, 10, 10, 50])).toBe(false);
		expect(hasOneScale([0, -40, 10, 40])).toBe(false);
	});
});

describe(symbolMarks, () => {
	it('draws a figure as a disc, and a range as a disc within a ring', () => {
		expect(symbolMarks({ low: 0.5, high: 0.5 }, 30)).toEqual([{ kind: 'disc', radius: 15 }]);
		expect(symbolMarks({ low: 0.5, high: 0.8 }, 30)).toEqual([
			{ kind: 'ring', radius: 24 },
			{ kind: 'disc', radius: 15 }
		]);
	});

	it('draws no disc where nothing is certain, and a mark of its own for 0', () => {
		expect(symbolMarks({ low: 0, high: 0.3 }, 30)).toEqual([{ kind: 'ring', radius: 9 }]);
		expect(symbolMarks({ low: 0, high: 0 }, 30)).toEqual([{ kind: 'none', radius: 3 }]);
	});

	it('keeps the smallest figure visible', () => {
		expect(symbolMarks({ low: 0.01, high: 0.01 }, 30)[0]!.radius).toBe(2.5);
	});
});
