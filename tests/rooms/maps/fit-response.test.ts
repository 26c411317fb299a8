import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangeAreas } from '$lib/maps/arrange-areas';
import { fitPlane } from '$lib/maps/fit-plane';
import { labelAnchor } from '$lib/maps/label-anchors';
import { placeLabels } from '$lib/maps/place-labels';
import { ringsOf, type AreaCollection } from '$lib/maps/plane';

const { features } = JSON.parse(
	readFileSync('static/release/boundaries.geojson', 'utf8')
) as AreaCollection;
const camps: AreaCollection = {
	type: 'FeatureCollection',
	features: features.filter(({ properties }) => String(properties?.area_code).startsWith('site:'))
};
const PADDING = 16;
// The map's part of a projector of 1920x1080, one of 1024x768, and a phone of 390x844.
const FRAMES: { width: number; height: number; leastLabels: number; labelLines?: number }[] = [
	{ width: 1330, height: 560, leastLabels: 15 },
	{ width: 980, height: 780, leastLabels: 15 },
	{ width: 358, height: 790, leastLabels: 3 },
	{ width: 480, height: 300, leastLabels: 0 },
	{ width: 1300, height: 340, leastLabels: 10 },
	{ width: 1300, height: 340, leastLabels: 10, labelLines: 3 },
	{ width: 340, height: 480, leastLabels: 0, labelLines: 3 }
];

describe.each(FRAMES)(
	'the camps in $width x $height pixels, labels of $labelLines lines',
	(frame) => {
		const inner = {
			...frame,
			width: frame.width - 2 * PADDING,
			height: frame.height - 2 * PADDING
		};
		const arrangement = arrangeAreas(camps, inner);
		const project = fitPlane(arrangement.bounds, frame, PADDING);
		const boxes = arrangement.areas.features.map((area) => {
			const points = ringsOf(area).flat().map(project);
			const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
			return {
				left: Math.min(...xs),
				right: Math.max(...xs),
				top: Math.min(...ys),
				bottom: Math.max(...ys)
			};
		});

		it('are all drawn, and none is cut', () => {
			expect(boxes).toHaveLength(34);
			expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(PADDING - 0.1);
			expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(PADDING - 0.1);
			expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(
				frame.width - PADDING + 0.1
			);
			expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(
				frame.height - PADDING + 0.1
			);
		});

		it('are drawn upright, at most as large as the main part and not less than half', () => {
			for (const { scale } of arrangement.insets) {
				expect(scale).toBeGreaterThan(0.5);
				expect(scale).toBeLessThanOrEqual(1);
			}
		});

		it('use the frame: they reach over most of its width or of its height', () => {
			const wide =
				Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
			const high =
				Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
			expect(Math.max(wide / frame.width, high / frame.height)).toBeGreaterThan(0.7);
		});

		it('have the labels of insets within the frame and over no camp', () => {
			for (const { labelAt } of arrangement.insets) {
				const [x, y] = project(labelAt);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + 120).toBeLessThanOrEqual(frame.width);
				expect(y).toBeGreaterThanOrEqual(0);
				const isCovered = boxes.some(
					(box) => box.left < x + 100 && box.right > x && box.top < y + 20 && box.bottom > y
				);
				expect(isCovered).toBe(false);
			}
		});

		it('have labels of which none touches another', () => {
			const anchors = arrangement.areas.features.map(labelAnchor);
			const labels = placeLabels(anchors, (code) => code.slice(-3), project);
			const areas = labels.map(({ x, y, sizePx, lines }) => ({
				x,
				y,
				width: 3 * 0.6 * sizePx,
				height: lines.length * sizePx
			}));
			for (const [index, a] of areas.entries())
				for (const b of areas.slice(index + 1)) {
					const isApart =
						Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
						Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
					expect(isApart).toBe(true);
				}
			expect(labels.length).toBeGreaterThanOrEqual(frame.leastLabels);
		});
	}
);
