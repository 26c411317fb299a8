import type { Tile } from './patterns';

/** Pixels of a pattern for the map engine. @param colorOf a token's colour as the page has it */
export function drawTile(
	tile: Tile,
	pixelRatio: number,
	colorOf: (token: string) => string
): ImageData {
	const side = tile.size * pixelRatio;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d')!;
	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = colorOf(tile.ground);
	context.fillRect(0, 0, tile.size, tile.size);
	context.lineCap = 'round';
	for (const { path, color, width, opacity } of tile.marks) {
		context.globalAlpha = opacity ?? 1;
		context.strokeStyle = colorOf(color);
		context.lineWidth = width;
		context.stroke(new Path2D(path));
	}
	return context.getImageData(0, 0, side, side);
}
