import type { NotedText } from './note-texts';

/** Two pictures of the same screen, PNG in base64. */
interface Pictures {
	/** Without any letters. */
	ground: string;
	/** With the letters of each text in its signal colour. */
	letters: string;
}

/** Finds the letters of each text and keeps the lowest contrast to their ground. Runs in the page. */
export async function comparePictures(all: NotedText[], pictures: Pictures): Promise<void> {
	type Color = [red: number, green: number, blue: number];
	const FEWEST_PIXELS = 8;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	const pixelsOf = async (picture: string) => {
		const image = new Image();
		image.src = `data:image/png;base64,${picture}`;
		await image.decode();
		[canvas.width, canvas.height] = [image.width, image.height];
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height);
	};
	const ground = await pixelsOf(pictures.ground);
	const letters = await pixelsOf(pictures.letters);
	const colorAt = ({ data, width }: ImageData, x: number, y: number): Color => {
		const at = (y * width + x) * 4;
		return [data[at]!, data[at + 1]!, data[at + 2]!];
	};
	/** Of any notation of CSS; the fourth is its opacity. */
	const read = (color: string): [...Color, number] => {
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = color;
		context.fillRect(0, 0, 1, 1);
		const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
		return [red!, green!, blue!, alpha! / 255];
	};
	const luminanceOf = (color: Color) => {
		const [red, green, blue] = color.map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		}) as Color;
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrastOf = (one: Color, other: Color) => {
		const [a, b] = [luminanceOf(one) + 0.05, luminanceOf(other) + 0.05];
		return Math.max(a, b) / Math.min(a, b);
	};
	const nameOf = (color: Color) => `rgb(${color.map(Math.round).join(' ')})`;

	/** How much of the pixel the letters cover, 0 to 1; 0 as well where something else has changed. */
	const coverAt = (x: number, y: number, signal: Color, opacity: number): number => {
		if (x < 0 || y < 0 || x >= ground.width || y >= ground.height) return 0;
		const without = colorAt(ground, x, y);
		const change = colorAt(letters, x, y).map((value, i) => value - without[i]!);
		const whole = signal.map((value, i) => (value - without[i]!) * opacity);
		const length = whole.reduce((sum, value) => sum + value * value, 0);
		if (length < 64 * 64) return 0;
		const cover = whole.reduce((sum, value, i) => sum + value * change[i]!, 0) / length;
		const isElse = whole.some((value, i) => Math.abs(change[i]! - cover * value) > 10);
		return isElse || cover > 1.05 ? 0 : cover;
	};

	for (const each of all) {
		const [red, green, blue, alpha] = read(each.color);
		const signal = each.signal ? (read(each.signal).slice(0, 3) as Color) : null;
		const found: { contrast: number; own: Color; behind: Color }[] = [];
		for (const { left, top, right, bottom } of signal ? each.lines : []) {
			for (let y = Math.floor(top); y < Math.ceil(bottom); y++) {
				for (let x = Math.floor(left); x < Math.ceil(right); x++) {
					const isLetter = (dx: number, dy: number) =>
						coverAt(x + dx, y + dy, signal!, each.opacity) >= 0.5;
					// The edge of a letter: inside of a large one its halo may not reach.
					if (!isLetter(0, 0)) continue;
					if (isLetter(1, 0) && isLetter(-1, 0) && isLetter(0, 1) && isLetter(0, -1)) continue;
					const behind = colorAt(ground, x, y);
					const own = [red, green, blue].map(
						(value, i) => behind[i]! + (value - behind[i]!) * alpha * each.opacity
					) as Color;
					found.push({ contrast: contrastOf(own, behind), own, behind });
				}
			}
		}
		if (found.length < FEWEST_PIXELS) continue;
		if (each.isWhole) each.isDone = true;
		found.sort((a, b) => a.contrast - b.contrast);
		const { contrast, own, behind } = found[Math.floor(found.length * 0.02)]!;
		if (each.worst && each.worst.contrast <= contrast) continue;
		each.worst = {
			text: each.text.slice(0, 60),
			where: each.where,
			contrast: Math.round(contrast * 100) / 100,
			color: nameOf(own),
			ground: nameOf(behind)
		};
	}
}
